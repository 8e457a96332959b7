# Generated from spec/_root.yaml by `python -m codegen`. Edit the spec, not this file.
"""Methods without a dot, and the first-level groups."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.methods.crm import Crm
    from b24async.methods.im import Im
    from b24async.methods.method import Method
    from b24async.methods.server import Server
    from b24async.methods.task import Task
    from b24async.methods.tasks import Tasks
    from b24async.methods.telephony import Telephony
    from b24async.methods.user import User
    from b24async.shapes import core as core_shapes

_PROFILE: calls.Method[core_shapes.Profile] = calls.Method(
    "profile",
    convert.shape("b24async.shapes.core", "Profile"),
    safety="safe",
    scopes=("basic",),
)
_SCOPE: calls.Method[Sequence[str]] = calls.Method(
    "scope",
    convert.list_of(convert.string),
    safety="safe",
    scopes=("basic",),
)


class Root(calls.Group):
    """Methods without a dot in their name."""

    _name = ""

    def profile(self) -> calls.Call[core_shapes.Profile]:
        """Tell who the caller is.

        Needs no scope, so it is a good first call to see whether a webhook or token works. For an inactive user the
        answer is empty.

        Scope ``basic``; for anyone. https://apidocs.bitrix24.com/api-reference/common/users/profile.html
        """
        return calls.Call(_PROFILE, {}, self._sender)

    def scope(self, *, full: bool | None = None) -> calls.Call[Sequence[str]]:
        """List the scopes that the webhook or token has.

        Args:
            full: List all scopes that there are instead, for example ``True``.

        Scope ``basic``; for anyone. https://apidocs.bitrix24.com/api-reference/common/system/scope.html
        """
        return calls.Call(_SCOPE, {"full": full}, self._sender)

    @functools.cached_property
    def crm(self) -> Crm:
        """``crm.*``."""
        from b24async.methods.crm import Crm

        return Crm(self._sender)

    @functools.cached_property
    def im(self) -> Im:
        """``im.*``."""
        from b24async.methods.im import Im

        return Im(self._sender)

    @functools.cached_property
    def method(self) -> Method:
        """``method.*``."""
        from b24async.methods.method import Method

        return Method(self._sender)

    @functools.cached_property
    def server(self) -> Server:
        """``server.*``."""
        from b24async.methods.server import Server

        return Server(self._sender)

    @functools.cached_property
    def task(self) -> Task:
        """``task.*``."""
        from b24async.methods.task import Task

        return Task(self._sender)

    @functools.cached_property
    def tasks(self) -> Tasks:
        """``tasks.*``."""
        from b24async.methods.tasks import Tasks

        return Tasks(self._sender)

    @functools.cached_property
    def telephony(self) -> Telephony:
        """``telephony.*``."""
        from b24async.methods.telephony import Telephony

        return Telephony(self._sender)

    @functools.cached_property
    def user(self) -> User:
        """``user.*``."""
        from b24async.methods.user import User

        return User(self._sender)
