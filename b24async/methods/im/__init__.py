# Generated from spec/im.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.*``: chats and notifications."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.im.chat import ImChat
    from b24async.methods.im.counters import ImCounters
    from b24async.methods.im.department import ImDepartment
    from b24async.methods.im.dialog import ImDialog
    from b24async.methods.im.disk import ImDisk
    from b24async.methods.im.message import ImMessage
    from b24async.methods.im.notify import ImNotify
    from b24async.methods.im.recent import ImRecent
    from b24async.methods.im.revision import ImRevision
    from b24async.methods.im.search import ImSearch
    from b24async.methods.im.user import ImUser
    from b24async.methods.im.v2 import ImV2


class Im(calls.Group):
    """Chats and notifications."""

    _name = "im"

    @functools.cached_property
    def chat(self) -> ImChat:
        """``im.chat.*``."""
        from b24async.methods.im.chat import ImChat

        return ImChat(self._sender)

    @functools.cached_property
    def counters(self) -> ImCounters:
        """``im.counters.*``."""
        from b24async.methods.im.counters import ImCounters

        return ImCounters(self._sender)

    @functools.cached_property
    def department(self) -> ImDepartment:
        """``im.department.*``."""
        from b24async.methods.im.department import ImDepartment

        return ImDepartment(self._sender)

    @functools.cached_property
    def dialog(self) -> ImDialog:
        """``im.dialog.*``."""
        from b24async.methods.im.dialog import ImDialog

        return ImDialog(self._sender)

    @functools.cached_property
    def disk(self) -> ImDisk:
        """``im.disk.*``."""
        from b24async.methods.im.disk import ImDisk

        return ImDisk(self._sender)

    @functools.cached_property
    def message(self) -> ImMessage:
        """``im.message.*``."""
        from b24async.methods.im.message import ImMessage

        return ImMessage(self._sender)

    @functools.cached_property
    def notify(self) -> ImNotify:
        """``im.notify`` itself, and ``im.notify.*``."""
        from b24async.methods.im.notify import ImNotify

        return ImNotify(self._sender)

    @functools.cached_property
    def recent(self) -> ImRecent:
        """``im.recent.*``."""
        from b24async.methods.im.recent import ImRecent

        return ImRecent(self._sender)

    @functools.cached_property
    def revision(self) -> ImRevision:
        """``im.revision.*``."""
        from b24async.methods.im.revision import ImRevision

        return ImRevision(self._sender)

    @functools.cached_property
    def search(self) -> ImSearch:
        """``im.search.*``."""
        from b24async.methods.im.search import ImSearch

        return ImSearch(self._sender)

    @functools.cached_property
    def user(self) -> ImUser:
        """``im.user.*``."""
        from b24async.methods.im.user import ImUser

        return ImUser(self._sender)

    @functools.cached_property
    def v2(self) -> ImV2:
        """``im.v2.*``."""
        from b24async.methods.im.v2 import ImV2

        return ImV2(self._sender)
