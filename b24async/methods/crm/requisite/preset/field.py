# Generated from spec/crm/requisite/preset/field.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.requisite.preset.field.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method(
    "crm.requisite.preset.field.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[crm_shapes.RequisitePresetField] = calls.Method(
    "crm.requisite.preset.field.get",
    convert.shape("b24async.shapes.crm", "RequisitePresetField"),
    safety="safe",
    scopes=("crm",),
)
_LIST: calls.ListMethod[crm_shapes.RequisitePresetField] = calls.ListMethod(
    "crm.requisite.preset.field.list",
    convert.shape("b24async.shapes.crm", "RequisitePresetField"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)
_UPDATE = calls.Method(
    "crm.requisite.preset.field.update",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("crm.requisite.preset.field.delete", convert.boolean, safety="unsafe", scopes=("crm",))
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.requisite.preset.field.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)
_AVAILABLETOADD: calls.ListMethod[str] = calls.ListMethod(
    "crm.requisite.preset.field.availabletoadd",
    convert.string,
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)


class CrmRequisitePresetField(calls.Group):
    """``crm.requisite.preset.field.*``."""

    _name = "crm.requisite.preset.field"

    def add(
        self,
        *,
        preset: Mapping[str, Any],
        fields: crm_shapes.RequisitePresetFieldFields | Mapping[str, Any],
    ) -> calls.Call[int]:
        """Add a field to a requisite template.

        Args:
            preset: For example ``{"ID": 27}``.
            fields: Values of the fields.

        Raises:
            InvalidParams: "The field 'RQ_NAME' can not be added", without a code.

        Scope ``crm``; for a user who may add both contacts and companies.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-add.html
        """
        return calls.Call(_ADD, {"preset": preset, "fields": fields}, self._sender)

    def get(self, *, id: int, preset: Mapping[str, Any]) -> calls.Call[crm_shapes.RequisitePresetField]:
        """Read the title, order and name of one field of a requisite template.

        Args:
            id: For example ``1``.
            preset: For example ``{"ID": 27}``.

        Raises:
            NotFound: "The PresetField with ID '1' is not found", without a code.

        Scope ``crm``; for a user who may read contacts and companies.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-get.html
        """
        return calls.Call(_GET, {"id": id, "preset": preset}, self._sender)

    def list(self, *, preset: Mapping[str, Any]) -> calls.ListCall[crm_shapes.RequisitePresetField]:
        """List all the fields of a requisite template with their titles and order.

        Args:
            preset: For example ``{"ID": 27}``.

        Raises:
            NotFound: "The Preset with ID '27' is not found", without a code.

        Scope ``crm``; for a user who may read contacts and companies.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-list.html
        """
        return calls.ListCall(_LIST, {"preset": preset}, self._sender)

    def update(
        self,
        *,
        id: int,
        preset: Mapping[str, Any],
        fields: crm_shapes.RequisitePresetFieldFields | Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Change the title or order of a field in a requisite template.

        Args:
            id: For example ``1``.
            preset: For example ``{"ID": 27}``.
            fields: Values of the fields.

        Raises:
            NotFound: "The PresetField with ID '27' is not found" or "The PresetField with ID '1' is not found", without
                a code.

        Scope ``crm``; for a user who may change both contacts and companies.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "preset": preset, "fields": fields}, self._sender)

    def delete(self, *, id: int, preset: Mapping[str, Any]) -> calls.Call[bool]:
        """Remove a field from a requisite template.

        Args:
            id: For example ``27``.
            preset: For example ``{"ID": 1}``.

        Raises:
            NotFound: "The PresetField with ID '27' is not found" or "The PresetField with ID '1' is not found", without
                a code.

        Scope ``crm``; for a user who may delete both contacts and companies.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-delete.html
        """
        return calls.Call(_DELETE, {"id": id, "preset": preset}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the settings a requisite template keeps for a field.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    def availabletoadd(self, *, preset: Mapping[str, Any]) -> calls.ListCall[str]:
        """List the field names that can still be added to a requisite template.

        Args:
            preset: For example ``{"ID": 27}``.

        Raises:
            NotFound: "Template not found", without a code.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/presets/fields/crm-requisite-preset-field-available-to-add.html
        """
        return calls.ListCall(_AVAILABLETOADD, {"preset": preset}, self._sender)
