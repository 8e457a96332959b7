# Generated from spec/crm/measure.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.measure.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes
    from b24async.shapes.keys import crm as crm_keys

_ADD = calls.Method(
    "crm.measure.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `catalog.measure.add` instead.",
)
_GET: calls.Method[crm_shapes.Measure] = calls.Method(
    "crm.measure.get",
    convert.shape("b24async.shapes.crm", "Measure"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `catalog.measure.get` instead.",
)
_LIST: calls.ListMethod[crm_shapes.Measure] = calls.ListMethod(
    "crm.measure.list",
    convert.shape("b24async.shapes.crm", "Measure"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `catalog.measure.list` instead.",
)
_UPDATE = calls.Method(
    "crm.measure.update",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    deprecated="Use `catalog.measure.update` instead.",
)
_DELETE = calls.Method(
    "crm.measure.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `catalog.measure.delete` instead.",
)
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.measure.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `catalog.measure.getFields` instead.",
)


class CrmMeasure(calls.Group):
    """``crm.measure.*``."""

    _name = "crm.measure"

    @calls.deprecated("Use `catalog.measure.add` instead.")
    def add(self, *, fields: crm_shapes.MeasureFields | Mapping[str, Any]) -> calls.Call[int]:
        """Create a unit of measurement in the outdated CRM catalog.

        Deprecated: use ``catalog.measure.add`` instead.

        Args:
            fields: Values of the fields.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    @calls.deprecated("Use `catalog.measure.get` instead.")
    def get(self, *, id: str) -> calls.Call[crm_shapes.Measure]:
        """Read one unit of measurement of the outdated CRM catalog.

        Deprecated: use ``catalog.measure.get`` instead.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    @calls.deprecated("Use `catalog.measure.list` instead.")
    def list(
        self,
        *,
        order: Mapping[crm_keys.MeasureKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[crm_keys.MeasureKey | str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.Measure]:
        """List the units of measurement of the outdated CRM catalog.

        Deprecated: use ``catalog.measure.list`` instead.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"ID": "ASC"}``.
            filter: Conditions that the rows must meet, for example ``{"IS_DEFAULT": "Y"}``.
            select: Fields to answer, for example ``["ID", "CODE", "STAGE_ID", "SYMBOL_INTL", "SYMBOL_INTL"]``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-list.html
        """
        return calls.ListCall(_LIST, {"order": order, "filter": filter, "select": select, "start": start}, self._sender)

    @calls.deprecated("Use `catalog.measure.update` instead.")
    def update(self, *, id: str, fields: Mapping[str, Any] | None = None) -> calls.Call[bool]:
        """Change the code, name or symbols of a unit in the outdated CRM catalog.

        Deprecated: use ``catalog.measure.update`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    @calls.deprecated("Use `catalog.measure.delete` instead.")
    def delete(self, *, id: str) -> calls.Call[bool]:
        """Delete a unit of measurement of the outdated CRM catalog.

        Deprecated: use ``catalog.measure.delete`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    @calls.deprecated("Use `catalog.measure.getFields` instead.")
    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a unit of measurement of the outdated CRM catalog.

        Deprecated: use ``catalog.measure.getFields`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)
