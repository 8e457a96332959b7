# Generated from spec/crm/dealcategory/default.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.dealcategory.default.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import crm as crm_shapes

_GET: calls.Method[crm_shapes.DealcategoryDefaultGetResult] = calls.Method(
    "crm.dealcategory.default.get",
    convert.shape("b24async.shapes.crm", "DealcategoryDefaultGetResult"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.category.get` instead.",
)
_SET = calls.Method(
    "crm.dealcategory.default.set",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    deprecated="Use `crm.category.*` instead.",
)


class CrmDealcategoryDefault(calls.Group):
    """``crm.dealcategory.default.*``."""

    _name = "crm.dealcategory.default"

    @calls.deprecated("Use `crm.category.get` instead.")
    def get(self) -> calls.Call[crm_shapes.DealcategoryDefaultGetResult]:
        """Read the id and name of the default deal pipeline.

        Deprecated: use ``crm.category.get`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-get.html
        """
        return calls.Call(_GET, {}, self._sender)

    @calls.deprecated("Use `crm.category.*` instead.")
    def set(self, *, name: str | None = None) -> calls.Call[bool]:
        """Rename the default deal pipeline.

        Deprecated: use ``crm.category.*`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-set.html
        """
        return calls.Call(_SET, {"name": name}, self._sender)
