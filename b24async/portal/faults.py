"""Faults on demand: what networks, proxies and overloaded portals do, once or as often as asked.

A fault is switched on with ``portal.fault(kind, method, times)`` and used up by the requests it meets. There are two places where it can strike:

- the *request*: the answer is lost, cut or replaced. With a ``method`` it meets requests for that method and batches that hold it. Kinds that end in
  ``-after`` strike when the work is done, the others before it begins.
- the *command*: the method itself refuses. Inside a batch only that command fails.

A new kind is one line in ``REQUEST`` or ``COMMAND``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from b24async.portal import envelope, replies
from b24async.portal.envelope import Reply

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from b24async.portal.asks import Route


def _error_200() -> Reply:
    refusal = replies.Refusal("INTERNAL_SERVER_ERROR", "Internal server error", 200)
    return envelope.failure(2, refusal)


def _truncated(answer: Reply) -> Reply:
    return attrs.evolve(answer, cut="truncated")


BEFORE: dict[str, Callable[[], Reply]] = {
    "502": lambda: envelope.html(502, "Bad Gateway"),
    "504": lambda: envelope.html(504, "Gateway Time-out"),
    "reset": lambda: Reply(0, b"", cut="reset"),
    "500": lambda: envelope.failure(2, replies.internal()),
    "503": lambda: envelope.failure(2, replies.too_many_requests()),
    "error-200": _error_200,
    # The old address of a renamed portal answers every call like this. https://apidocs.bitrix24.com/settings/how-to-call-rest-api/change-domen.html
    "rename": lambda: envelope.html(302, "Found"),
}
"""Faults of a request that keep it from being carried out."""

AFTER: dict[str, Callable[[Reply], Reply]] = {
    "502-after": lambda _: envelope.html(502, "Bad Gateway"),
    "504-after": lambda _: envelope.html(504, "Gateway Time-out"),
    "reset-after": lambda _: Reply(0, b"", cut="reset"),
    "truncated": _truncated,
    "empty": lambda answer: Reply(answer.status, b"", answer.headers, error=""),
}
"""Faults of a request that was carried out: the answer suffers."""

COMMAND: dict[str, Callable[[], replies.Refusal]] = {
    "operating": replies.blocked_by_operating,
    "expired": replies.expired,
    # Raw exception codes of PHP reach the wire as JSON numbers.
    "int-code": lambda: replies.Refusal(1048582, "Access denied", 400),
}
"""Refusals of a single command."""

KINDS = (*BEFORE, *AFTER, *COMMAND)


def before(fault: Fault, route: Route) -> Reply:
    """Return what a request gets instead of being carried out."""
    reply = BEFORE[fault.kind]()
    if fault.kind != "rename":
        return reply
    parts = ["rest", *(["api"] if route.version == 3 else []), route.user, route.secret, route.method]
    location = "/".join([fault.to.rstrip("/"), *(part for part in parts if part)])
    return attrs.evolve(reply, headers={**reply.headers, "Location": location})


@attrs.define
class Fault:
    """A fault that is switched on. ``left``: how many more times it strikes; below zero always. ``to``: new address of a renamed portal."""

    kind: str
    method: str | None
    left: int
    to: str = ""

    def meets(self, names: Collection[str]) -> bool:
        """Say whether it strikes a request (or command) for these methods; using it up is ``strike``'s business."""
        return self.left != 0 and (self.method is None or self.method.casefold() in names)


class Faults:
    """The faults that are switched on, oldest first."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def add(self, kind: str, method: str | None, times: int, to: str = "") -> Fault:
        """Switch a fault on."""
        if kind not in KINDS:
            raise ValueError(f"fault {kind!r}: there is {', '.join(KINDS)}")
        fault = Fault(kind, method, times, to)
        self._faults.append(fault)
        return fault

    def clear(self) -> None:
        """Switch all faults off."""
        self._faults.clear()

    def for_request(self, name: str, commands: Collection[str]) -> Fault | None:
        """Take the fault that strikes a request, if any. ``commands``: the methods inside a batch."""
        return self._strike((*BEFORE, *AFTER), {name.casefold(), *(command.casefold() for command in commands)})

    def for_command(self, name: str, *, inside_batch: bool) -> replies.Refusal | None:
        """Take the refusal that a command meets, if any. A fault without a method waits for a whole request."""
        fault = self._strike(COMMAND, {name.casefold()}, named=inside_batch)
        return COMMAND[fault.kind]() if fault else None

    def _strike(self, kinds: Collection[str], names: Collection[str], *, named: bool = False) -> Fault | None:
        for fault in self._faults:
            if fault.kind in kinds and fault.meets(names) and not (named and fault.method is None):
                if fault.left > 0:
                    fault.left -= 1
                if fault.left == 0:
                    self._faults.remove(fault)
                return fault
        return None
