# Generated from spec/lists.yaml by `python -m codegen`. Edit the spec, not this file.
"""``lists.*``: universal lists."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.lists.get import ListsGet


class Lists(calls.Group):
    """Universal lists."""

    _name = "lists"

    @functools.cached_property
    def get(self) -> ListsGet:
        """``lists.get`` itself, and ``lists.get.*``."""
        from b24async.methods.lists.get import ListsGet

        return ListsGet(self._sender)
