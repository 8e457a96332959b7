# Generated from spec/crm/catalog.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.catalog.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes

_GET: calls.Method[crm_shapes.ProductCatalog] = calls.Method(
    "crm.catalog.get",
    convert.shape("b24async.shapes.crm", "ProductCatalog"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `catalog.catalog.get` instead.",
)
_LIST: calls.ListMethod[crm_shapes.ProductCatalog] = calls.ListMethod(
    "crm.catalog.list",
    convert.shape("b24async.shapes.crm", "ProductCatalog"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `catalog.catalog.list` instead.",
)
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.catalog.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `catalog.catalog.getFields` instead.",
)


class CrmCatalog(calls.Group):
    """``crm.catalog.*``."""

    _name = "crm.catalog"

    @calls.deprecated("Use `catalog.catalog.get` instead.")
    def get(self, *, id: int) -> calls.Call[crm_shapes.ProductCatalog]:
        """Read one outdated CRM product catalog: its name and external codes.

        Deprecated: use ``catalog.catalog.get`` instead.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    @calls.deprecated("Use `catalog.catalog.list` instead.")
    def list(self, *, start: int | None = None) -> calls.ListCall[crm_shapes.ProductCatalog]:
        """List the product catalogs of the outdated CRM catalog methods.

        Deprecated: use ``catalog.catalog.list`` instead.

        Args:
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-list.html
        """
        return calls.ListCall(_LIST, {"start": start}, self._sender)

    @calls.deprecated("Use `catalog.catalog.getFields` instead.")
    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of an outdated CRM product catalog.

        Deprecated: use ``catalog.catalog.getFields`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)
