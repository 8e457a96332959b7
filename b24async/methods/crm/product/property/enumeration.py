# Generated from spec/crm/product/property/enumeration.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.product.property.enumeration.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import core as core_shapes

_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.product.property.enumeration.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `catalog.productPropertyEnum.*` instead.",
)


class CrmProductPropertyEnumeration(calls.Group):
    """``crm.product.property.enumeration.*``."""

    _name = "crm.product.property.enumeration"

    @calls.deprecated("Use `catalog.productPropertyEnum.*` instead.")
    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a value of a list-type product property.

        Deprecated: use ``catalog.productPropertyEnum.*`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-enumeration-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)
