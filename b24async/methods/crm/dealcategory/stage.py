# Generated from spec/crm/dealcategory/stage.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.dealcategory.stage.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

_LIST: calls.ListMethod[Mapping[str, Any]] = calls.ListMethod(
    "crm.dealcategory.stage.list",
    convert.map_of(convert.json),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.category.list` instead.",
)


class CrmDealcategoryStage(calls.Group):
    """``crm.dealcategory.stage.*``."""

    _name = "crm.dealcategory.stage"

    @calls.deprecated("Use `crm.category.list` instead.")
    def list(self, *, id: int | None = None, start: int | None = None) -> calls.ListCall[Mapping[str, Any]]:
        """List the stages of a deal pipeline, or of the default one.

        Deprecated: use ``crm.category.list`` instead.

        Args:
            id: For example ``1``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-stage-list.html
        """
        return calls.ListCall(_LIST, {"id": id, "start": start}, self._sender)
