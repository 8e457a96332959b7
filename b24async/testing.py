"""A portal for tests of any kind: asynchronous ones under whichever framework, and plain ones with whichever HTTP client.

::

    def test_a_deal_is_added(b24_portal):
        subprocess.run(["my-program", "--webhook", b24_portal.webhook_url], check=True)
        b24_portal.assert_called_once_with("crm.deal.add", fields={"TITLE": "Boats"})

    @pytest.mark.b24_portal(limits="off", seed="empty")
    async def test_it_tries_again(b24_portal):
        b24_portal.fault("502", "crm.deal.add")
        ...
        assert [call.status for call in b24_portal.calls("crm.deal.add")] == [502, 200]

``SyncPortal`` is a ``b24async.portal.Portal`` that runs in a thread with an event loop of its own, so that it answers while the test waits, whatever
the test waits with. pytest gives it as the fixture ``b24_portal``, new for each test; elsewhere it is a context manager. All its methods may be called
from any thread, and from coroutines: none takes longer than a look at the portal's memory.
"""

from __future__ import annotations

import asyncio
import collections
import difflib
import inspect
import json
import threading
import time
from typing import TYPE_CHECKING, Any, Self, TypeVar

import attrs

from b24async.portal import Clock, Logged, Portal, batch, php, tape
from b24async.portal.beside import Beside
from b24async.portal.replies import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping
    from types import TracebackType

    from b24async.portal.faults import Fault
    from b24async.portal.journal import Journal
    from b24async.portal.seeds import Seed

__all__ = ["SyncPortal", "Called", "Refused", "Backstage"]

T = TypeVar("T")


class Refused(Exception):
    """The portal refuses what a test asks of it by ``call``.

    Attributes:
        code: Code of the error.
        description: Its text.
    """

    def __init__(self, name: str, code: str | int, description: str) -> None:
        super().__init__(f"{name}: {code or 'error without a code'} ({description})")
        self.code, self.description = code, description


@attrs.frozen
class Called:
    """One call that came in, alone or inside a batch.

    Attributes:
        name: Method as the caller spelt it.
        params: Its parameters; inside a batch all scalars are texts, and references are replaced.
        status: HTTP status; a command that failed inside a batch has 400; 0 where there was no answer.
        error: Code of the error, ``None`` where there was none.
        request: The HTTP request that brought it.
    """

    name: str
    params: Any
    status: int
    error: str | None
    request: Logged = attrs.field(repr=False)


class Backstage:
    """A thread with an event loop, in which portals run. One serves as many as there are."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="b24async portal", daemon=True)
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine in there and return its result."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def do(self, function: Callable[[], T]) -> T:
        """Call a function in there and return its result."""

        async def once() -> T:
            return function()

        return self.run(once())

    def close(self) -> None:
        """End the thread."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


class SyncPortal(Beside):
    """A portal that runs beside whatever a test does.

    Args:
        clock: Its clock; without one it begins at the present, goes with the real time, and can be moved.
        backstage: A thread that is there already; without one it has its own.
        options: As for ``Portal``.
    """

    def __init__(self, *, clock: Clock | None = None, backstage: Backstage | None = None, **options: Any) -> None:
        self.clock = clock or Clock(time.time(), ticking=True)
        """The portal's clock: ``portal.clock.move(600)`` lets ten minutes pass."""
        self._portal = Portal(clock=self.clock, **options)
        self._lent, self._backstage = backstage is not None, backstage

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        return repr(self._portal).replace("<Portal", "<SyncPortal")

    def start(self) -> None:
        """Start it."""
        if self._backstage is None:
            self._backstage = Backstage()
        try:
            self._backstage.run(self._portal.start())
        except BaseException:
            self._leave()
            raise

    def stop(self) -> None:
        """Stop it; what came in can still be looked at."""
        if self._backstage is not None:
            try:
                self._backstage.run(self._portal.stop())
            finally:
                self._leave()

    # Where it is

    @property
    def url(self) -> str:
        """Address of the portal, without a slash at the end."""
        return self._portal.url

    @property
    def webhook_url(self) -> str:
        """Address of the first webhook, with its secret."""
        return self._portal.webhook_url

    @property
    def ca_file(self) -> str | None:
        """The certificate that clients have to trust; ``None`` without https."""
        return self._portal.ca_file

    @property
    def ids(self) -> dict[str, Any]:
        """Ids of the records that seeds have given a name."""
        return self._do(lambda: self._portal.ids)

    @property
    def webhooks(self) -> dict[str, str]:
        """Addresses of the webhooks that seeds have given a name."""
        return self._do(lambda: self._portal.webhooks)

    # What came in

    def requests(self, name: str | None = None) -> list[Logged]:
        """Return the HTTP requests, oldest first; with a name only those for that method. A batch is one request, for ``"batch"``."""
        return self._do(lambda: self._portal.requests(name))

    def calls(self, name: str | None = None) -> list[Called]:
        """Return the calls, oldest first, whether they came alone or inside a batch; with a name only those of that method."""
        found = self._do(lambda: list(_calls(self._portal.journal)))
        return found if name is None else [call for call in found if call.name.casefold() == name.casefold()]

    def clear_log(self) -> None:
        """Forget what came in."""
        self._do(self._portal.clear_log)

    def assert_called(self, name: str, /, *params: Mapping[str, Any], **more: Any) -> Called:
        """Fail unless some call of a method had at least these parameters; return the first such call.

        A mapping may have further members. Scalars are compared as texts, because that is how they travel in forms and batches.
        """
        __tracebackhide__ = True
        wanted = _joined(params, more)
        found = self._known(name)
        for call in found:
            if _within(tape.plain(wanted), tape.plain(call.params)):
                return call
        raise AssertionError(_said(f"{name} was not called{_with(wanted, 'at least ')}", name, found, self.calls()))

    def assert_called_once(self, name: str, /) -> Called:
        """Fail unless a method was called once; return the call."""
        __tracebackhide__ = True
        found = self._known(name)
        if len(found) == 1:
            return found[0]
        raise AssertionError(_said(f"{name} was called {_times(len(found))}, not once", name, found, self.calls()))

    def assert_called_once_with(self, name: str, /, *params: Mapping[str, Any], **more: Any) -> Called:
        """Fail unless a method was called once, and with exactly these parameters; return the call."""
        __tracebackhide__ = True
        wanted = _joined(params, more)
        call = self.assert_called_once(name)
        if tape.plain(wanted) == tape.plain(call.params):
            return call
        raise AssertionError(_said(f"{name} was called with other parameters than {_shown(wanted)}", name, [call], []))

    def assert_not_called(self, name: str | None = None, /) -> None:
        """Fail if a method was called; without a name, if anything was."""
        __tracebackhide__ = True
        found = self.calls() if name is None else self._known(name)
        if found:
            what = "something" if name is None else name
            raise AssertionError(_said(f"{what} was called {_times(len(found))}", name, found, found))

    # What it is like

    def call(self, name: str, /, *params: Mapping[str, Any], **more: Any) -> Any:
        """Carry a method of REST 2 out and return its result, past limits, faults and log: to prepare a test, or to see what it has left behind."""
        given = _joined(params, more)
        try:
            return self._do(lambda: self._portal.call(name, given))
        except Refusal as refused:
            raise Refused(name, refused.code, refused.text) from None

    def do(self, function: Callable[[Portal], Any]) -> Any:
        """Call a function with the portal itself, in its thread, and return what comes of it: ``do(lambda portal: portal.settle())``."""

        async def once() -> Any:
            result = function(self._portal)
            return await result if inspect.isawaitable(result) else result

        if self._backstage is None:
            raise RuntimeError("the portal is not running")
        return self._backstage.run(once())

    def seed(self, *more: Seed, **counts: int) -> None:
        """Add what seeds hold, and so many plain records: ``seed("company.yaml", deals=100)``."""
        self._do(lambda: self._portal.seed(*more, **counts))

    def fault(self, kind: str, method: str | None = None, times: int | None = None, **options: Any) -> Fault:
        """Switch a fault on, as ``Portal.fault`` does."""
        return self._do(lambda: self._portal.fault(kind, method, times, **options))

    @property
    def faults(self) -> tuple[Fault, ...]:
        """The faults that are switched on, oldest first."""
        return self._do(lambda: self._portal.faults)

    def clear_faults(self) -> None:
        """Switch all faults off."""
        self._do(self._portal.clear_faults)

    @property
    def limits(self) -> str | tuple[float, float]:
        """``"standard"``, ``"enterprise"``, ``"off"`` or ``(burst, drain per second)``; can be changed at any time."""
        return self._do(lambda: self._portal.limits)

    @limits.setter
    def limits(self, limits: str | tuple[float, float]) -> None:
        self._do(lambda: setattr(self._portal, "limits", limits))

    @property
    def latency(self) -> float:
        """Seconds that each request takes on its way; can be changed at any time."""
        return self._portal.latency

    @latency.setter
    def latency(self, seconds: float) -> None:
        self._do(lambda: setattr(self._portal, "latency", seconds))

    @property
    def bucket_level(self) -> float:
        """How full the fullest bucket is."""
        return self._do(lambda: self._portal.bucket_level)

    def fill_bucket(self, level: float | None = None) -> None:
        """Put all buckets at a level; without one they are full."""
        self._do(lambda: self._portal.fill_bucket(level))

    def add_webhook(self, user_id: int = 1, scopes: Iterable[str] | None = None, secret: str | None = None) -> str:
        """Add a webhook and return its address. ``scopes``: all that it may; without them, everything."""
        return self._do(lambda: self._portal.add_webhook(user_id, scopes, secret))

    def deny(self, entity_type_id: int, entity_id: int, user_id: int | None = None) -> None:
        """Close a CRM record to a user, or to everybody."""
        self._do(lambda: self._portal.deny(entity_type_id, entity_id, user_id))

    def cost(self, method: str, seconds: float, *, real: bool = False) -> None:
        """Let each command of a method cost so much more, as ``Portal.cost`` does."""
        self._do(lambda: self._portal.cost(method, seconds, real=real))

    def spend(self, method: str, seconds: float, *, version: int = 2) -> None:
        """Use up operating time of a method for the first webhook."""
        self._do(lambda: self._portal.spend(method, seconds, version=version))

    def _do(self, function: Callable[[], T]) -> T:
        # Before the start and after the end nobody else is there.
        return function() if self._backstage is None else self._backstage.do(function)

    def _leave(self) -> None:
        if not self._lent and self._backstage is not None:
            self._backstage.close()
        self._backstage = None

    def _known(self, name: str) -> list[Called]:
        found = self.calls(name)
        if not found and not any(self._portal.book.method(name, version) for version in (2, 3)):
            names = {method.name for version in (2, 3) for method in self._portal.book.methods(version)}
            close = difflib.get_close_matches(name, names, 1)
            raise ValueError(f"no method is called {name}{f'; did you mean {close[0]}?' if close else ''}")
        return found


def _calls(journal: Journal) -> Iterator[Called]:
    for number, record in reversed(list(journal.newest())):
        if record.outgoing:
            continue
        if record.method.casefold() != "batch":
            yield Called(record.method, record.params, record.status, record.error, record)
            continue
        answer = journal.answer(number)
        try:
            result = json.loads(answer.body)["result"] if answer is not None and record.status == 200 else None
        except (ValueError, KeyError, TypeError):
            result = None
        if record.version == 3:
            for item in php.values(record.params):
                if isinstance(item, dict):
                    yield Called(str(item.get("method")), item.get("query"), record.status, record.error, record)
        else:
            yield from _commands(record, result)


def _commands(record: Logged, result: Any) -> Iterator[Called]:
    known = isinstance(result, dict)
    sections = batch.Sections()
    if known:
        names = ("result", "result_error", "result_total", "result_next", "result_time")
        sections = batch.Sections(*(dict(php.pairs(result.get(name))) for name in names))
    for item in batch.items(record.params if isinstance(record.params, dict) else {}):
        given = {name: batch.resolve(value, sections) for name, value in php.parse_query(item.query).items()}
        error = sections.error.get(item.key)
        if error is not None:
            yield Called(item.method, given, 400, str(error.get("error")), record)
        elif not known or item.key in sections.result:  # one that is in neither was not reached
            yield Called(item.method, given, record.status, record.error, record)


def _joined(params: tuple[Mapping[str, Any], ...], more: dict[str, Any]) -> dict[str, Any]:
    joined: dict[str, Any] = {}
    for mapping in (*params, more):
        joined.update(mapping)
    return joined


def _within(wanted: Any, given: Any) -> bool:
    if isinstance(wanted, dict) and isinstance(given, dict):
        return all(name in given and _within(item, given[name]) for name, item in wanted.items())
    return bool(wanted == given)


def _with(wanted: dict[str, Any], how: str) -> str:
    return f" with {how}{_shown(wanted)}" if wanted else ""


def _times(number: int) -> str:
    return {0: "never", 1: "once", 2: "twice"}.get(number, f"{number} times")


def _shown(params: Any) -> str:
    return json.dumps(params, ensure_ascii=False, default=str)


def _said(sentence: str, name: str | None, found: list[Called], everything: list[Called]) -> str:
    lines = [sentence]
    for number, call in enumerate(found, 1):
        failed = "" if call.error is None else f" {call.error}"
        lines.append(f"  {number}. {call.name if name is None else ''}{_shown(call.params)} -> {call.status}{failed}")
    if not found:
        counts = collections.Counter(call.name for call in everything)
        came = ", ".join(f"{other} ({count})" for other, count in counts.items())
        lines.append(f"  what came: {came or 'nothing'}")
    return "\n".join(lines)
