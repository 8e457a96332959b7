# Generated from spec/im/search by `python -m codegen`. Edit the spec, not this file.
"""``im.search.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.im.search.chat import ImSearchChat
    from b24async.methods.im.search.department import ImSearchDepartment
    from b24async.methods.im.search.last import ImSearchLast
    from b24async.methods.im.search.user import ImSearchUser


class ImSearch(calls.Group):
    """``im.search.*``."""

    _name = "im.search"

    @functools.cached_property
    def chat(self) -> ImSearchChat:
        """``im.search.chat.*``."""
        from b24async.methods.im.search.chat import ImSearchChat

        return ImSearchChat(self._sender)

    @functools.cached_property
    def department(self) -> ImSearchDepartment:
        """``im.search.department.*``."""
        from b24async.methods.im.search.department import ImSearchDepartment

        return ImSearchDepartment(self._sender)

    @functools.cached_property
    def last(self) -> ImSearchLast:
        """``im.search.last.*``."""
        from b24async.methods.im.search.last import ImSearchLast

        return ImSearchLast(self._sender)

    @functools.cached_property
    def user(self) -> ImSearchUser:
        """``im.search.user.*``."""
        from b24async.methods.im.search.user import ImSearchUser

        return ImSearchUser(self._sender)
