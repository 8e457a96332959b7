# Generated from spec/crm/product/property/settings.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.product.property.settings.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import core as core_shapes

_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.product.property.settings.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `catalog.productPropertyFeature.*` instead.",
)


class CrmProductPropertySettings(calls.Group):
    """``crm.product.property.settings.*``."""

    _name = "crm.product.property.settings"

    @calls.deprecated("Use `catalog.productPropertyFeature.*` instead.")
    def fields(
        self,
        *,
        property_type: str | None = None,
        user_type: str | None = None,
    ) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the extra settings of a custom type of product property.

        Deprecated: use ``catalog.productPropertyFeature.*`` instead.

        Args:
            property_type: For example ``S``.
            user_type: For example ``HTML``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/products/crm-product-property-settings-fields.html
        """
        return calls.Call(_FIELDS, {"propertyType": property_type, "userType": user_type}, self._sender)
