# Generated from spec/_root.yaml by `python -m codegen`. Edit the spec, not this file.
"""Methods without a dot, and the first-level groups."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.methods.crm import Crm
    from b24async.methods.im import Im
    from b24async.methods.lists import Lists
    from b24async.methods.task import Task
    from b24async.methods.telephony import Telephony
    from b24async.methods.user import User
    from b24async.shapes import core as core_shapes

_PROFILE: calls.Method[core_shapes.Profile] = calls.Method(
    "profile",
    convert.shape("b24async.shapes.core", "Profile"),
    safety="safe",
)


class Root(calls.Group):
    """The top of the attribute tree."""

    _name = ""

    def profile(self) -> calls.Call[core_shapes.Profile]:
        """Tell who the caller is.

        https://apidocs.bitrix24.com/api-reference/common/users/profile.html
        """
        return calls.Call(_PROFILE, {}, self._sender)

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
    def lists(self) -> Lists:
        """``lists.*``."""
        from b24async.methods.lists import Lists

        return Lists(self._sender)

    @functools.cached_property
    def task(self) -> Task:
        """``task.*``."""
        from b24async.methods.task import Task

        return Task(self._sender)

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
