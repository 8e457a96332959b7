# Generated from spec/lists/get/iblock by `python -m codegen`. Edit the spec, not this file.
"""``lists.get.iblock.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.lists.get.iblock.type import ListsGetIblockType


class ListsGetIblock(calls.Group):
    """``lists.get.iblock.*``."""

    _name = "lists.get.iblock"

    @functools.cached_property
    def type(self) -> ListsGetIblockType:
        """``lists.get.iblock.type.*``."""
        from b24async.methods.lists.get.iblock.type import ListsGetIblockType

        return ListsGetIblockType(self._sender)
