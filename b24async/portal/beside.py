"""What ``b24async.testing.SyncPortal`` has of applications, events and settings: the methods of ``Portal``, for callers in other threads.

They take and say what those of ``Portal`` do, so parameters and types are told there alone.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from b24async.portal.portal import Portal

if TYPE_CHECKING:
    from collections.abc import Callable

    from b24async.portal.book import Book
    from b24async.portal.journal import Journal
    from b24async.portal.oauth import App

P = ParamSpec("P")
T = TypeVar("T")


def _beside(method: Callable[Concatenate[Portal, P], T]) -> Callable[Concatenate[Beside, P], T]:
    @functools.wraps(method)
    def call(self: Beside, /, *args: P.args, **options: P.kwargs) -> T:
        return self._do(lambda: method(self._portal, *args, **options))

    return call


class Beside:
    """The part of a ``SyncPortal`` that is word for word as in ``Portal``. ``_do`` calls a function in the portal's thread."""

    _portal: Portal

    add_app = _beside(Portal.add_app)
    tokens = _beside(Portal.tokens)
    authorize = _beside(Portal.authorize)
    expire = _beside(Portal.expire)
    revoke = _beside(Portal.revoke)
    change_app = _beside(Portal.change_app)
    install = _beside(Portal.install)
    finish_install = _beside(Portal.finish_install)
    open_app = _beside(Portal.open_app)
    update_app = _beside(Portal.update_app)
    uninstall = _beside(Portal.uninstall)
    payment = _beside(Portal.payment)
    rename = _beside(Portal.rename)
    add_outgoing_webhook = _beside(Portal.add_outgoing_webhook)
    emit = _beside(Portal.emit)
    say = _beside(Portal.say)
    press = _beside(Portal.press)
    deliveries = _beside(Portal.deliveries)
    knows = _beside(Portal.knows)

    def settle(self) -> None:
        """Wait until everything that is on its way to handlers has been brought."""
        self.do(lambda portal: portal.settle())

    @property
    def apps(self) -> list[App]:
        """The applications, oldest first."""
        return self._do(lambda: self._portal.apps)

    @property
    def member_id(self) -> str:
        """What the portal is called whatever its address is."""
        return self._do(lambda: self._portal.member_id)

    @property
    def book(self) -> Book:
        """What the spec says of methods and entities."""
        return self._portal.book

    @property
    def journal(self) -> Journal:
        """What came in, with the answers to the last of it."""
        return self._portal.journal

    @property
    def commercial(self) -> bool:
        """Whether the portal's plan has a REST API; can be changed at any time."""
        return self._do(lambda: self._portal.commercial)

    @commercial.setter
    def commercial(self, commercial: bool) -> None:
        self._do(lambda: setattr(self._portal, "commercial", commercial))

    @property
    def command_cost(self) -> float:
        """Seconds of work that each command takes; can be changed at any time."""
        return self._do(lambda: self._portal.command_cost)

    @command_cost.setter
    def command_cost(self, seconds: float) -> None:
        self._do(lambda: setattr(self._portal, "command_cost", seconds))

    def do(self, function: Callable[[Portal], Any]) -> Any:
        """Call a function with the portal itself, in its thread, and return what comes of it."""
        raise NotImplementedError

    def _do(self, function: Callable[[], T]) -> T:
        raise NotImplementedError
