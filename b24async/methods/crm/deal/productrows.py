# Generated from spec/crm/deal/productrows.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.deal.productrows.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import crm as crm_shapes

_GET: calls.ListMethod[crm_shapes.ProductRow] = calls.ListMethod(
    "crm.deal.productrows.get",
    convert.shape("b24async.shapes.crm", "ProductRow"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.productrow.get` instead.",
)
_SET = calls.Method(
    "crm.deal.productrows.set",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    dump={"rows": convert.yes_no},
    deprecated="Use `crm.item.productrow.set` instead.",
)


class CrmDealProductrows(calls.Group):
    """``crm.deal.productrows.*``."""

    _name = "crm.deal.productrows"

    @calls.deprecated("Use `crm.item.productrow.get` instead.")
    def get(self, *, id: int) -> calls.ListCall[crm_shapes.ProductRow]:
        """List the product rows of a deal.

        Deprecated: use ``crm.item.productrow.get`` instead.

        Args:
            id: For example ``5``.

        Raises:
            InvalidParams: "The parameter id is invalid or not defined", without a code.

        Scope ``crm``; for a user who may read deal.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-get.html
        """
        return calls.ListCall(_GET, {"id": id}, self._sender)

    @calls.deprecated("Use `crm.item.productrow.set` instead.")
    def set(
        self,
        *,
        id: int,
        rows: Sequence[crm_shapes.DealProductrowsSetRows | Mapping[str, Any]] | None = None,
    ) -> calls.Call[bool]:
        """Set all product rows of a deal, removing those not given.

        Deprecated: use ``crm.item.productrow.set`` instead.

        Args:
            id: For example ``5``.

        Raises:
            InvalidParams: without a code.

        Scope ``crm``; for a user who may change deal.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-productrows-set.html
        """
        return calls.Call(_SET, {"id": id, "rows": rows}, self._sender)
