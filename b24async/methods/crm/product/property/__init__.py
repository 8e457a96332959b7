# Generated from spec/crm/product/property.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.product.property.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.crm.product.property.enumeration import CrmProductPropertyEnumeration
    from b24async.methods.crm.product.property.settings import CrmProductPropertySettings
    from b24async.shapes import core as core_shapes

_ADD = calls.Method(
    "crm.product.property.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `catalog.productProperty.add` instead.",
)
_GET: calls.Method[Mapping[str, Any]] = calls.Method(
    "crm.product.property.get",
    convert.map_of(convert.json),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `catalog.productProperty.get` instead.",
)
_LIST: calls.ListMethod[Mapping[str, Any]] = calls.ListMethod(
    "crm.product.property.list",
    convert.map_of(convert.json),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `catalog.productProperty.list` instead.",
)
_UPDATE = calls.Method(
    "crm.product.property.update",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `catalog.productProperty.update` instead.",
)
_DELETE = calls.Method(
    "crm.product.property.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `catalog.productProperty.delete` instead.",
)
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.product.property.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `catalog.productProperty.getFields` instead.",
)
_TYPES: calls.ListMethod[Mapping[str, Any]] = calls.ListMethod(
    "crm.product.property.types",
    convert.map_of(convert.json),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `catalog.productPropertyFeature.*` instead.",
)


class CrmProductProperty(calls.Group):
    """``crm.product.property.*``."""

    _name = "crm.product.property"

    @calls.deprecated("Use `catalog.productProperty.add` instead.")
    def add(self, *, fields: Mapping[str, Any] | None = None) -> calls.Call[int]:
        """Create a property of products of the outdated CRM catalog.

        Deprecated: use ``catalog.productProperty.add`` instead.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    @calls.deprecated("Use `catalog.productProperty.get` instead.")
    def get(self, *, id: str | None = None) -> calls.Call[Mapping[str, Any]]:
        """Read one product property of the outdated CRM catalog.

        Deprecated: use ``catalog.productProperty.get`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    @calls.deprecated("Use `catalog.productProperty.list` instead.")
    def list(
        self,
        *,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[Mapping[str, Any]]:
        """List the product properties of the outdated CRM catalog by filter.

        Deprecated: use ``catalog.productProperty.list`` instead.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"SORT": "ASC"}``.
            filter: Conditions that the rows must meet, for example ``{"PROPERTY_TYPE": "S", "USER_TYPE": "HTML"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-list.html
        """
        return calls.ListCall(_LIST, {"order": order, "filter": filter, "start": start}, self._sender)

    @calls.deprecated("Use `catalog.productProperty.update` instead.")
    def update(self, *, id: str | None = None, fields: Mapping[str, Any] | None = None) -> calls.Call[bool]:
        """Change a product property of the outdated CRM catalog.

        Deprecated: use ``catalog.productProperty.update`` instead.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    @calls.deprecated("Use `catalog.productProperty.delete` instead.")
    def delete(self, *, id: str | None = None) -> calls.Call[bool]:
        """Delete a product property of the outdated CRM catalog.

        Deprecated: use ``catalog.productProperty.delete`` instead.

        Scope ``crm``; for a user who may change the settings of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    @calls.deprecated("Use `catalog.productProperty.getFields` instead.")
    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a product property of the outdated CRM catalog.

        Deprecated: use ``catalog.productProperty.getFields`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    @calls.deprecated("Use `catalog.productPropertyFeature.*` instead.")
    def types(self) -> calls.ListCall[Mapping[str, Any]]:
        """List the types a product property of the outdated CRM catalog can have.

        Deprecated: use ``catalog.productPropertyFeature.*`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-types.html
        """
        return calls.ListCall(_TYPES, {}, self._sender)

    @functools.cached_property
    def enumeration(self) -> CrmProductPropertyEnumeration:
        """``crm.product.property.enumeration.*``."""
        from b24async.methods.crm.product.property.enumeration import CrmProductPropertyEnumeration

        return CrmProductPropertyEnumeration(self._sender)

    @functools.cached_property
    def settings(self) -> CrmProductPropertySettings:
        """``crm.product.property.settings.*``."""
        from b24async.methods.crm.product.property.settings import CrmProductPropertySettings

        return CrmProductPropertySettings(self._sender)
