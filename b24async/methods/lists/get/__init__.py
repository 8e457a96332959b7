# Generated from spec/lists.yaml by `python -m codegen`. Edit the spec, not this file.
"""``lists.get.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.lists.get.iblock import ListsGetIblock
    from b24async.shapes import lists as lists_shapes

_ITSELF: calls.ListMethod[lists_shapes.UniversalList] = calls.ListMethod(
    "lists.get",
    convert.shape("b24async.shapes.lists", "UniversalList"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("lists",),
)


class ListsGet(calls.Group):
    """``lists.get.*``."""

    _name = "lists.get"

    def __call__(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        socnet_group_id: int | None = None,
        iblock_order: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[lists_shapes.UniversalList]:
        """List the universal lists of a type, or return just one by id or code.

        Args:
            socnet_group_id: For example ``33``.
            iblock_order: For example ``{"SORT": "asc", "NAME": "asc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``ERROR_REQUIRED_PARAMETERS_MISSING``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``lists``; for a user who may read lists.
        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get.html
        """
        return calls.ListCall(
            _ITSELF,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "SOCNET_GROUP_ID": socnet_group_id,
                "IBLOCK_ORDER": iblock_order,
                "start": start,
            },
            self._sender,
        )

    @functools.cached_property
    def iblock(self) -> ListsGetIblock:
        """``lists.get.iblock.*``."""
        from b24async.methods.lists.get.iblock import ListsGetIblock

        return ListsGetIblock(self._sender)
