# Generated from spec/crm/productsection.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.productsection.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method(
    "crm.productsection.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `catalog.section.add` instead.",
)
_GET: calls.Method[crm_shapes.ProductSection] = calls.Method(
    "crm.productsection.get",
    convert.shape("b24async.shapes.crm", "ProductSection"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `catalog.section.get` instead.",
)
_LIST: calls.ListMethod[crm_shapes.ProductSection] = calls.ListMethod(
    "crm.productsection.list",
    convert.shape("b24async.shapes.crm", "ProductSection"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `catalog.section.list` instead.",
)
_UPDATE = calls.Method(
    "crm.productsection.update",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    deprecated="Use `catalog.section.update` instead.",
)
_DELETE = calls.Method(
    "crm.productsection.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `catalog.section.delete` instead.",
)
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.productsection.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `catalog.section.getFields` instead.",
)


class CrmProductsection(calls.Group):
    """``crm.productsection.*``."""

    _name = "crm.productsection"

    @calls.deprecated("Use `catalog.section.add` instead.")
    def add(self, *, fields: Mapping[str, Any]) -> calls.Call[int]:
        """Create a section in the outdated CRM product catalog.

        Deprecated: use ``catalog.section.add`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    @calls.deprecated("Use `catalog.section.get` instead.")
    def get(self, *, id: str) -> calls.Call[crm_shapes.ProductSection]:
        """Read one section of the outdated CRM product catalog.

        Deprecated: use ``catalog.section.get`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    @calls.deprecated("Use `catalog.section.list` instead.")
    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.ProductSection]:
        """List the sections of one CRM product catalog, the default one unless CATALOG_ID is given.

        Deprecated: use ``catalog.section.list`` instead.

        Args:
            select: Fields to answer, for example ``["ID", "NAME"]``.
            filter: Conditions that the rows must meet.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"NAME": "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    @calls.deprecated("Use `catalog.section.update` instead.")
    def update(self, *, id: str, fields: Mapping[str, Any] | None = None) -> calls.Call[bool]:
        """Rename or move a section of the outdated CRM product catalog.

        Deprecated: use ``catalog.section.update`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    @calls.deprecated("Use `catalog.section.delete` instead.")
    def delete(self, *, id: str) -> calls.Call[bool]:
        """Delete a section of the outdated CRM product catalog.

        Deprecated: use ``catalog.section.delete`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    @calls.deprecated("Use `catalog.section.getFields` instead.")
    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a section of the outdated CRM product catalog.

        Deprecated: use ``catalog.section.getFields`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)
