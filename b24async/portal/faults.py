"""Faults on demand: what networks, proxies and overloaded portals do, once or as often as asked.

A fault is switched on with ``portal.fault(kind, method)`` and strikes the requests it meets: the next ones, each ninth (``every=9``), or five of a
hundred at random (``percent=5``), at most ``times`` of them. The oldest fault has the first word; a request that it strikes is not seen by the others.
There are three places where a fault can strike:

- the *request*: the answer is lost, late, cut or replaced. With a ``method`` it meets requests for that method and batches that hold it. Kinds in
  ``AFTER`` strike when the work is done, those in ``BEFORE`` keep it from being done.
- the *credential*: it is too old, which refuses the request, be it a batch that holds the method.
- the *command*: the method itself refuses. Inside a batch only that command fails.

A new kind is one line in ``BEFORE``, ``AFTER``, ``CREDENTIAL`` or ``COMMAND``.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, TypedDict, Unpack

import attrs

from b24async.portal import envelope, replies
from b24async.portal.envelope import Reply

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from b24async.portal.asks import Route


BEFORE: dict[str, Callable[[int], Reply]] = {
    "502": lambda _: envelope.html(502, "Bad Gateway"),
    "504": lambda _: envelope.html(504, "Gateway Time-out"),
    "reset": lambda _: Reply(0, b"", cut="reset"),
    "500": lambda version: envelope.failure(version, replies.internal()),
    "503": lambda version: envelope.failure(version, replies.too_many_requests()),
    # The pages on chat-bots have this status for the same refusal.
    "429": lambda version: envelope.failure(version, attrs.evolve(replies.too_many_requests(), status=429)),
    "overload": lambda version: envelope.failure(version, replies.overloaded()),
    "error-200": lambda version: attrs.evolve(envelope.failure(version, replies.internal()), status=200),
    # The old address of a renamed portal answers every call like this. https://apidocs.bitrix24.com/settings/how-to-call-rest-api/change-domen.html
    "rename": lambda _: envelope.html(302, "Found"),
}
"""Faults of a request of this version of REST that keep it from being carried out."""

AFTER: dict[str, Callable[[Reply], Reply]] = {
    "502-after": lambda _: envelope.html(502, "Bad Gateway"),
    "504-after": lambda _: envelope.html(504, "Gateway Time-out"),
    "reset-after": lambda _: Reply(0, b"", cut="reset"),
    "truncated": lambda answer: attrs.evolve(answer, cut="truncated"),
    # Nothing but the JSON itself tells that this one is cut.
    "half": lambda answer: attrs.evolve(answer, body=answer.body[: len(answer.body) // 2], sent=None),
    "empty": lambda answer: Reply(answer.status, b"", answer.headers, error=""),
    "slow": lambda answer: answer,
    "stall": lambda _: Reply(0, b"", cut="stall"),
}
"""Faults of a request that was carried out: the answer suffers."""

CREDENTIAL: dict[str, Callable[[], replies.Refusal]] = {"expired": replies.expired}
"""Refusals of a request by whoever looks at its credential: of all of a batch, too. The token of an application stays too old."""

COMMAND: dict[str, Callable[[], replies.Refusal]] = {
    "operating": replies.blocked_by_operating,
    "expired-command": replies.expired,
    # Raw exception codes of PHP reach the wire as JSON numbers.
    "int-code": lambda: replies.Refusal(1048582, "Access denied", 400),
}
"""Refusals of a single command."""

KINDS = (*BEFORE, *AFTER, *CREDENTIAL, *COMMAND)


def before(fault: Fault, route: Route) -> Reply:
    """Return what a request gets instead of being carried out."""
    reply = BEFORE[fault.kind](route.version)
    if fault.kind != "rename":
        return reply
    return moved(fault.to, route)


def moved(to: str, route: Route) -> Reply:
    """Return what the old address of a renamed portal answers. ``to``: the new address."""
    reply = BEFORE["rename"](route.version)
    parts = ["rest", *(["api"] if route.version == 3 else []), route.user, route.secret, route.method]
    location = "/".join([to.rstrip("/"), *(part for part in parts if part)])
    return attrs.evolve(reply, headers={**reply.headers, "Location": location})


def after(fault: Fault, answer: Reply) -> Reply:
    """Return what becomes of the answer to a request that was carried out."""
    reply = AFTER[fault.kind](answer)
    return attrs.evolve(reply, delay=fault.seconds) if fault.kind == "slow" else reply


class Options(TypedDict, total=False):
    """How often a fault strikes, and what its kind has to know; all of it may be left out. What the members mean stands in ``Fault``."""

    every: int | None
    percent: float | None
    to: str
    seconds: float
    seed: int | None


@attrs.define(eq=False)
class Fault:
    """A fault that is switched on, until it has struck often enough or is stopped.

    Attributes:
        kind: What happens, one of ``KINDS``.
        method: The method it waits for; ``None`` for any.
        left: How many more times it strikes; below zero without end.
        every: It strikes each so-maniest of the requests that it meets.
        percent: It strikes so many of a hundred of them, at random.
        to: New address of a renamed portal.
        seconds: How late a slow answer is.
        seed: With a number it strikes the same requests every time, if it strikes at random.
        met: How many requests (or commands) it has met.
        struck: How many of them it has struck.
    """

    kind: str
    method: str | None = None
    left: int = 1
    every: int | None = attrs.field(default=None, kw_only=True)
    percent: float | None = attrs.field(default=None, kw_only=True)
    to: str = attrs.field(default="https://renamed.example", kw_only=True)
    seconds: float = attrs.field(default=1.0, kw_only=True)
    seed: int | None = attrs.field(default=None, kw_only=True)
    met: int = attrs.field(default=0, init=False)
    struck: int = attrs.field(default=0, init=False)
    _dice: random.Random = attrs.field(factory=random.Random, kw_only=True, repr=False)

    def __attrs_post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"fault {self.kind!r}: there is {', '.join(KINDS)}")
        if self.every is not None and self.percent is not None:
            raise ValueError("a fault strikes with every=... or with percent=..., not with both")
        if self.every is not None and self.every < 1:
            raise ValueError(f"every={self.every}: say 1 or more; 9 strikes each ninth request")
        if self.percent is not None and not 0 < self.percent <= 100:
            raise ValueError(f"percent={self.percent:g}: say a number above 0, at most 100")

    @property
    def active(self) -> bool:
        """Whether it may still strike."""
        return self.left != 0

    def stop(self) -> None:
        """Switch it off."""
        self.left = 0

    def meets(self, names: Collection[str]) -> bool:
        """Say whether a request (or command) for these methods is one of those it waits for."""
        return self.active and (self.method is None or self.method.casefold() in names)

    def strikes(self) -> bool:
        """Count a request that it has met, and say whether it strikes it."""
        self.met += 1
        if self.every is not None and self.met % self.every:
            return False
        if self.percent is not None and self._dice.random() * 100 >= self.percent:
            return False
        self.struck += 1
        if self.left > 0:
            self.left -= 1
        return True


class Faults:
    """The faults of a portal, oldest first. ``seed``: those that strike at random do it in the same way again.

    ``renamed`` is the new address of a portal whose old one leads nowhere else any more.
    """

    def __init__(self, seed: int | None = None) -> None:
        self._seed = seed
        self._added = 0
        self._faults: list[Fault] = []
        self.renamed = ""

    def add(self, kind: str, method: str | None = None, times: int | None = None, **options: Unpack[Options]) -> Fault:
        """Switch a fault on. Without ``times`` it strikes once, with ``every`` or ``percent`` without end."""
        if times is None:
            times = 1 if options.get("every") is None and options.get("percent") is None else -1
        # Dice of its own, so that what one fault meets does not change whom another strikes.
        number, seed = self._added + 1, options.get("seed")
        dice = random.Random(f"{self._seed}/{number}" if seed is None and self._seed is not None else seed)
        fault = Fault(kind, method, times, dice=dice, **options)
        self._added = number
        self._faults = [*self.active(), fault]
        return fault

    def __bool__(self) -> bool:
        """Whether any has been switched on and not been cleared."""
        return bool(self._faults)

    def active(self) -> tuple[Fault, ...]:
        """Return the faults that may still strike."""
        return tuple(fault for fault in self._faults if fault.active)

    def clear(self) -> None:
        """Switch all faults off."""
        for fault in self._faults:
            fault.stop()
        self._faults.clear()

    def for_request(self, name: str, commands: Collection[str]) -> Fault | None:
        """Take the fault that strikes a request, if any. ``commands``: the methods inside a batch."""
        return self._strike((*BEFORE, *AFTER), {name.casefold(), *(command.casefold() for command in commands)})

    def for_page(self, name: str) -> Fault | None:
        """Take the fault that strikes a request to the authorization server, if any; it has to name it."""
        return self._strike((*BEFORE, *AFTER), {name.casefold()}, named=True)

    def for_credential(self, name: str, commands: Collection[str]) -> Fault | None:
        """Take the fault that strikes the credential of a request, if any. ``commands``: the methods inside a batch."""
        return self._strike(CREDENTIAL, {name.casefold(), *(command.casefold() for command in commands)})

    def for_command(self, name: str, *, inside_batch: bool) -> replies.Refusal | None:
        """Take the refusal that a command meets, if any. A fault without a method waits for a whole request."""
        fault = self._strike(COMMAND, {name.casefold()}, named=inside_batch)
        return COMMAND[fault.kind]() if fault else None

    def _strike(self, kinds: Collection[str], names: Collection[str], *, named: bool = False) -> Fault | None:
        for fault in self._faults:
            if fault.kind in kinds and not (named and fault.method is None) and fault.meets(names) and fault.strikes():
                return fault
        return None
