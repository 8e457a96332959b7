# Generated from spec/crm/quote/productrows.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.quote.productrows.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import crm as crm_shapes

_GET: calls.ListMethod[crm_shapes.ProductRow] = calls.ListMethod(
    "crm.quote.productrows.get",
    convert.shape("b24async.shapes.crm", "ProductRow"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.productrow.get` instead.",
)
_SET = calls.Method(
    "crm.quote.productrows.set",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    dump={"rows": convert.yes_no},
    deprecated="Use `crm.item.productrow.set` instead.",
)


class CrmQuoteProductrows(calls.Group):
    """``crm.quote.productrows.*``."""

    _name = "crm.quote.productrows"

    @calls.deprecated("Use `crm.item.productrow.get` instead.")
    def get(self, *, id: int) -> calls.ListCall[crm_shapes.ProductRow]:
        """List the product rows of an estimate.

        Deprecated: use ``crm.item.productrow.get`` instead.

        Args:
            id: For example ``1``.

        Raises:
            InvalidParams: without a code.

        Scope ``crm``; for a user who may read estimates.
        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-get.html
        """
        return calls.ListCall(_GET, {"id": id}, self._sender)

    @calls.deprecated("Use `crm.item.productrow.set` instead.")
    def set(
        self,
        *,
        id: int,
        rows: Sequence[crm_shapes.QuoteProductrowsSetRows | Mapping[str, Any]] | None = None,
    ) -> calls.Call[bool]:
        """Save the product rows of an estimate, creating or updating them.

        Deprecated: use ``crm.item.productrow.set`` instead.

        Args:
            id: For example ``1``.

        Raises:
            NotFound: "Not found", without a code.

        Scope ``crm``; for a user who may change estimates.
        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-product-rows-set.html
        """
        return calls.Call(_SET, {"id": id, "rows": rows}, self._sender)
