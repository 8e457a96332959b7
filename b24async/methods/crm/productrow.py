# Generated from spec/crm/productrow.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.productrow.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import core as core_shapes

_LIST: calls.ListMethod[Mapping[str, Any]] = calls.ListMethod(
    "crm.productrow.list",
    convert.map_of(convert.json),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.productrow.list` instead.",
)
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.productrow.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.productrow.fields` instead.",
)


class CrmProductrow(calls.Group):
    """``crm.productrow.*``."""

    _name = "crm.productrow"

    @calls.deprecated("Use `crm.item.productrow.list` instead.")
    def list(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[Mapping[str, Any]]:
        """List the product rows of one deal, lead or other owner, named in the filter.

        Deprecated: use ``crm.item.productrow.list`` instead.

        Args:
            filter: Conditions that the rows must meet, for example ``{"OWNER_TYPE": "D", "OWNER_ID": "1"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-list.html
        """
        return calls.ListCall(_LIST, {"filter": filter, "start": start}, self._sender)

    @calls.deprecated("Use `crm.item.productrow.fields` instead.")
    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a product row, as crm.productrow.list answers them.

        Deprecated: use ``crm.item.productrow.fields`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/productrow-old/crm-productrow-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)
