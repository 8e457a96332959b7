# Generated from spec/crm/product.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.product.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.crm.product.property import CrmProductProperty
    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method(
    "crm.product.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    files=calls.Form("data"),
    deprecated="Use `catalog.product.add` instead.",
)
_GET: calls.Method[crm_shapes.Product] = calls.Method(
    "crm.product.get",
    convert.shape("b24async.shapes.crm", "Product"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `catalog.product.get` instead.",
)
_LIST: calls.ListMethod[crm_shapes.Product] = calls.ListMethod(
    "crm.product.list",
    convert.shape("b24async.shapes.crm", "Product"),
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="ID", order="ID", row="ID")),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `catalog.product.list` instead.",
)
_UPDATE = calls.Method(
    "crm.product.update",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    files=calls.Form("data"),
    deprecated="Use `catalog.product.update` instead.",
)
_DELETE = calls.Method(
    "crm.product.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `catalog.product.delete` instead.",
)
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.product.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `catalog.product.getFieldsByFilter` instead.",
)


class CrmProduct(calls.Group):
    """``crm.product.*``."""

    _name = "crm.product"

    @calls.deprecated("Use `catalog.product.add` instead.")
    def add(self, *, fields: Mapping[str, Any] | None = None) -> calls.Call[int]:
        """Create a product in the outdated CRM catalog, its symbolic code made from the name.

        Deprecated: use ``catalog.product.add`` instead.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    @calls.deprecated("Use `catalog.product.get` instead.")
    def get(self, *, id: str | None = None) -> calls.Call[crm_shapes.Product]:
        """Read one product of the outdated CRM catalog.

        Deprecated: use ``catalog.product.get`` instead.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    @calls.deprecated("Use `catalog.product.list` instead.")
    def list(
        self,
        *,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.Product]:
        """List products of the outdated CRM catalog by filter.

        Deprecated: use ``catalog.product.list`` instead.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"NAME": "ASC"}``.
            filter: Conditions that the rows must meet.
            select: Fields to answer, for example ``["ID", "NAME", "CURRENCY_ID", "PRICE"]``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-list.html
        """
        return calls.ListCall(_LIST, {"order": order, "filter": filter, "select": select, "start": start}, self._sender)

    @calls.deprecated("Use `catalog.product.update` instead.")
    def update(self, *, id: str | None = None, fields: Mapping[str, Any] | None = None) -> calls.Call[bool]:
        """Change a product of the outdated CRM catalog, its price or property values.

        Deprecated: use ``catalog.product.update`` instead.

        Args:
            fields: For example ``{"CURRENCY_ID": "EUR", "PRICE": 5000}``.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    @calls.deprecated("Use `catalog.product.delete` instead.")
    def delete(self, *, id: str | None = None) -> calls.Call[bool]:
        """Delete a product of the outdated CRM catalog.

        Deprecated: use ``catalog.product.delete`` instead.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    @calls.deprecated("Use `catalog.product.getFieldsByFilter` instead.")
    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a product of the outdated CRM catalog.

        Deprecated: use ``catalog.product.getFieldsByFilter`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    @functools.cached_property
    def property(self) -> CrmProductProperty:
        """``crm.product.property.*``."""
        from b24async.methods.crm.product.property import CrmProductProperty

        return CrmProductProperty(self._sender)
