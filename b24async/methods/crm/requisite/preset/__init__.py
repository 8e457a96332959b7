# Generated from spec/crm/requisite/preset.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.requisite.preset.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.crm.requisite.preset.field import CrmRequisitePresetField
    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes
    from b24async.shapes.keys import crm as crm_keys

_ADD = calls.Method(
    "crm.requisite.preset.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[crm_shapes.RequisitePreset] = calls.Method(
    "crm.requisite.preset.get",
    convert.shape("b24async.shapes.crm", "RequisitePreset"),
    safety="safe",
    scopes=("crm",),
)
_LIST: calls.ListMethod[crm_shapes.RequisitePreset] = calls.ListMethod(
    "crm.requisite.preset.list",
    convert.shape("b24async.shapes.crm", "RequisitePreset"),
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="ID", order="ID", row="ID")),
    safety="safe",
    scopes=("crm",),
    dump={"filter": convert.yes_no},
)
_UPDATE = calls.Method(
    "crm.requisite.preset.update",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("crm.requisite.preset.delete", convert.boolean, safety="unsafe", scopes=("crm",))
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.requisite.preset.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)
_COUNTRIES: calls.ListMethod[crm_shapes.RequisitePresetCountry] = calls.ListMethod(
    "crm.requisite.preset.countries",
    convert.shape("b24async.shapes.crm", "RequisitePresetCountry"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)


class CrmRequisitePreset(calls.Group):
    """``crm.requisite.preset.*``."""

    _name = "crm.requisite.preset"

    def add(self, *, fields: crm_shapes.RequisitePresetFields | Mapping[str, Any]) -> calls.Call[int]:
        """Create a requisite template for a country.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: "ENTITY_TYPE_ID is not defined or invalid", without a code.

        Scope ``crm``; for a user who may add both contacts and companies.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[crm_shapes.RequisitePreset]:
        """Read one requisite template, without its list of fields.

        Args:
            id: For example ``347``.

        Raises:
            NotFound: "The Preset with ID '347' is not found" or "Not found", without a code.

        Scope ``crm``; for a user who may read contacts and companies.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[crm_keys.RequisitePresetKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[crm_keys.RequisitePresetKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.RequisitePreset]:
        """List requisite templates by filter.

        Args:
            select: Fields to answer, for example ``["ID", "NAME"]``.
            filter: Conditions that the rows must meet, for example ``{"COUNTRY_ID": "1"}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"ID": "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: without a code.

        Scope ``crm``; for a user who may read contacts and companies.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(self, *, id: int, fields: crm_shapes.RequisitePresetFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Rename, re-sort or (de)activate a requisite template.

        Args:
            id: For example ``347``.
            fields: Values of the fields.

        Raises:
            InvalidParams: without a code.

        Scope ``crm``; for a user who may change both contacts and companies.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a requisite template that no requisite uses.

        Args:
            id: For example ``347``.

        Raises:
            NotFound: "The Preset with ID '347' is not found" or "Not found", without a code.

        Scope ``crm``; for a user who may delete both contacts and companies.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a requisite template itself.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    def countries(self) -> calls.ListCall[crm_shapes.RequisitePresetCountry]:
        """List the countries a requisite template can be made for.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/crm-requisite-preset-countries.html
        """
        return calls.ListCall(_COUNTRIES, {}, self._sender)

    @functools.cached_property
    def field(self) -> CrmRequisitePresetField:
        """``crm.requisite.preset.field.*``."""
        from b24async.methods.crm.requisite.preset.field import CrmRequisitePresetField

        return CrmRequisitePresetField(self._sender)
