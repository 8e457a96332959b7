# Generated from spec/lists.yaml by `python -m codegen`. Edit the spec, not this file.
"""``lists.get.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.methods.lists.get.iblock import ListsGetIblock
    from b24async.shapes import lists as lists_shapes

_ITSELF: calls.Method[lists_shapes.ListType | None] = calls.Method(
    "lists.get",
    convert.optional(convert.shape("b24async.shapes.lists", "ListType")),
    safety="safe",
    scopes=("lists",),
    absent=[],
)


class ListsGet(calls.Group):
    """``lists.get.*``."""

    _name = "lists.get"

    def __call__(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes"],
    ) -> calls.Call[lists_shapes.ListType | None]:
        """Return a list.

        Returns:
            ``None`` where there is no such thing.

        Scope ``lists``. https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get.html
        """
        return calls.Call(_ITSELF, {"IBLOCK_TYPE_ID": iblock_type_id}, self._sender)

    @functools.cached_property
    def iblock(self) -> ListsGetIblock:
        """``lists.get.iblock.*``."""
        from b24async.methods.lists.get.iblock import ListsGetIblock

        return ListsGetIblock(self._sender)
