"""``Portal``: a Bitrix24 portal on loopback, for tests, demos and a first look.

::

    async with Portal() as portal:
        b24 = Bitrix24.from_webhook(portal.webhook_url)

It speaks the wire of a real portal (REST 2 and REST 3.0, batch, limits, operating time) and keeps users, CRM records, activities and tasks in SQLite,
in memory or in a file. A portal can be started again after it was stopped, in the same event loop or another; what was in memory is then as new.

What a test needs beside the wire: ``requests()`` tells what came in, ``fault()`` breaks answers on demand, ``add_webhook()`` and ``deny()``
restrict rights, ``limits`` and ``fill_bucket()`` make requests rare, ``cost()`` and ``spend()`` use up operating time, ``seed()`` adds records by
the thousand. With ``Portal(clock=Clock())`` no test has to wait. ``b24async.testing`` runs a portal beside programs that are not asynchronous.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import os
import secrets
import time
from typing import TYPE_CHECKING, Any, Self, Unpack

from aiohttp import web

from b24async.portal import book as books
from b24async.portal import demo, handlers, oauth, seeds
from b24async.portal import methods as _methods  # noqa: F401 - makes the special methods known
from b24async.portal.access import Access
from b24async.portal.apps import Apps
from b24async.portal.delivery import Courier
from b24async.portal.faults import Fault, Faults, Options
from b24async.portal.inspector import Inspector
from b24async.portal.journal import Journal, Logged
from b24async.portal.limits import FREE, Intensity, Operating
from b24async.portal.pipeline import Pace, Pipeline
from b24async.portal.record import secure_by
from b24async.portal.state import State
from b24async.portal.store import Store
from b24async.portal.tape import Replaying, Tape
from b24async.portal.web import Runner, Web

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from types import TracebackType

    from b24async.portal.book import Book, Source
    from b24async.portal.seeds import Hook, Plan, Seed

_SEEDED = "seeded"
_FIRST_HOOK = "first webhook"


class Portal(Apps):
    """A local Bitrix24 portal.

    Args:
        host: Address to listen on.
        port: Port to listen on; 0 for any free one.
        data: File that keeps the portal's state; in memory without one.
        limits: ``"standard"`` (50, 2), ``"enterprise"`` (250, 5), ``"off"``, or ``(burst, drain per second)``.
        latency: Seconds that each request takes on its way.
        command_cost: Seconds of work that each command takes.
        clock: Source of the time, in unix seconds.
        seed: What a new portal holds, one thing or several: ``"demo"`` for a small company, ``"empty"`` for one administrator and nothing else,
            ``"deals=1000,contacts=50"``, the name of a YAML file, or a mapping like such a file (``b24async.portal.seeds``).
        secret: Secret of the first webhook; without one it is made up, and kept with the data.
        user_id: User of the first webhook.
        operating_limit: Seconds that one method may work in ten minutes; with ``None`` the portal has no such limit and answers tell nothing of it.
        operating_free: A command that works no longer is not counted, in seconds.
        fault_seed: With a number, faults that strike at random strike the same requests every time.
        registry: Where the spec comes from, when it is not the one that comes with the package.
        https: Folder with a certificate authority of one's own; it is made where there is none. The portal speaks https then.
        grace: Seconds that requests have to come to their end when the portal is stopped.
        replay: A recording that answers instead of the portal's own state (``b24async.portal.record``).
    """

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        data: str | os.PathLike[str] | None = None,
        limits: str | tuple[float, float] = "standard",
        latency: float = 0.0,
        command_cost: float = 0.0,
        clock: Callable[[], float] = time.time,
        seed: Seed | Iterable[Seed] | None = "demo",
        secret: str | None = None,
        user_id: int = 1,
        operating_limit: float | None = 480.0,
        operating_free: float = FREE,
        fault_seed: int | None = None,
        registry: Source | None = None,
        https: str | os.PathLike[str] | None = None,
        grace: float = 1.0,
        replay: str | os.PathLike[str] | None = None,
    ) -> None:
        self._host, self._wanted_port, self._port = host, port, 0
        self._data = ":memory:" if data is None else str(data)
        self._intensity = Intensity(limits)
        self._operating = Operating(operating_limit, operating_free)
        self._pace, self._clock = Pace(latency, command_cost), clock
        self._tape = None if replay is None else Tape(replay)
        self._plan = seeds.plan(seed if replay is None else "empty")
        self._https, self._grace = https, grace
        self._given_secret, self._secret = secret is not None, secret or secrets.token_hex(8)
        self._user_id = user_id
        self._book = books.Book(registry) if registry is not None else books.shipped()
        self._access = Access()
        self._access.add_webhook(user_id, self._secret)
        self._faults, self._journal = Faults(fault_seed), Journal()
        self._courier = Courier(self._journal, self._access, clock)
        self._state: State | None = None
        self._runner: Runner | None = None
        self._later: list[Plan] = []
        self._hooks: list[Hook] = []

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.stop()

    def __repr__(self) -> str:
        return f"<Portal {self.url if self._runner else 'not started'}>"

    async def start(self) -> None:
        """Open the state and listen."""
        if self._runner is not None:
            raise RuntimeError("the portal is running already")
        secure = secure_by(self._https, self._host)
        state = self._open()
        try:
            parts = state, self._intensity, self._operating, self._faults, self._pace
            pipe = Pipeline(*parts) if self._tape is None else Replaying(*parts, tape=self._tape)
            face = Web(pipe, self._journal, Inspector(self, pipe, self._journal))
            runner = Runner(face, self._grace)
            await runner.setup()
            try:
                await web.TCPSite(runner, self._host, self._wanted_port, backlog=1024, ssl_context=secure).start()
            except BaseException:
                await runner.cleanup()
                raise
        except BaseException:
            state.store.close()
            raise
        self._state, self._runner = state, runner
        self._port = runner.addresses[0][1]
        self._courier.open()

    async def stop(self) -> None:
        """Stop listening and close the state."""
        runner, state = self._runner, self._state
        self._runner = self._state = None
        if runner is not None:
            await runner.cleanup()
        await self._courier.close()
        if state is not None:
            state.store.close()

    @property
    def url(self) -> str:
        """Address of the portal, without a slash at the end."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"{'https' if self._https else 'http'}://{host}:{self._port or self._wanted_port}"

    @property
    def webhook_url(self) -> str:
        """Address of the first webhook, with its secret."""
        return self._webhook_url(self._user_id, self._secret)

    @property
    def ca_file(self) -> str | None:
        """The certificate that clients have to trust; ``None`` for a portal without https."""
        return None if self._https is None else os.path.join(os.path.abspath(self._https), "ca.pem")

    @property
    def ids(self) -> dict[str, Any]:
        """Ids of the records that seeds have given a name."""
        return seeds.ids(self._state) if self._state is not None else {}

    @property
    def webhooks(self) -> dict[str, str]:
        """Addresses of the webhooks that seeds have given a name."""
        hooks = seeds.hooks(self._state) if self._state is not None else []
        return {hook.name: self._webhook_url(hook.user_id, hook.secret) for hook in hooks if hook.name}

    @property
    def latency(self) -> float:
        """Seconds that each request takes on its way; can be changed at any time."""
        return self._pace.latency

    @latency.setter
    def latency(self, seconds: float) -> None:
        self._pace.latency = seconds

    @property
    def command_cost(self) -> float:
        """Seconds of work that each command takes; can be changed at any time."""
        return self._pace.command_cost

    @command_cost.setter
    def command_cost(self, seconds: float) -> None:
        self._pace.command_cost = seconds

    @property
    def limits(self) -> str | tuple[float, float]:
        """``"standard"``, ``"enterprise"``, ``"off"`` or ``(burst, drain per second)``; can be changed at any time, ``"off"`` empties the buckets."""
        return self._intensity.limits

    @limits.setter
    def limits(self, limits: str | tuple[float, float]) -> None:
        self._intensity.change(limits, self._clock())

    @property
    def bucket_level(self) -> float:
        """How full the fullest bucket is."""
        return self._intensity.level(self._clock())

    def fill_bucket(self, level: float | None = None) -> None:
        """Put the bucket of every caller, known or to come, at a level; without one it is full."""
        self._intensity.fill(level, self._clock())

    def requests(self, name: str | None = None) -> list[Logged]:
        """Return what came in, oldest first; with a name only the requests for that method."""
        return self._journal.requests(name)

    @property
    def journal(self) -> Journal:
        """What came in, with the answers to the last of it."""
        return self._journal

    @property
    def book(self) -> Book:
        """What the spec says of methods and entities."""
        return self._book

    def knows(self, method: str) -> bool:
        """Say whether there is a method of this name, in any version, ``batch`` included."""
        return method.casefold() == "batch" or any(self._book.method(method, version) for version in (2, 3))

    def call(self, name: str, params: Mapping[str, Any], user_id: int = 1) -> Any:
        """Carry a method of REST 2 out as a user and return its result, past limits, faults and log. A refusal is raised."""
        if self._state is None:
            raise RuntimeError("the portal is not running")
        return seeds.call(self._state, name, params, user_id)

    def clear_log(self) -> None:
        """Forget what came in."""
        self._journal.clear()

    def seed(
        self,
        *more: Seed,
        deals: int = 0,
        contacts: int = 0,
        companies: int = 0,
        leads: int = 0,
        tasks: int = 0,
        users: int = 0,
    ) -> None:
        """Add many plain records, or what seed files hold; before the start they are added when it starts."""
        counts = {
            "deals": deals,
            "contacts": contacts,
            "companies": companies,
            "leads": leads,
            "tasks": tasks,
            "users": users,
        }
        wanted = [seeds.plan(more), seeds.Plan(counts=counts)]
        if self._state is None:
            self._later += wanted
        else:
            self._sow(self._state, wanted)

    def fault(
        self, kind: str, method: str | None = None, times: int | None = None, **options: Unpack[Options]
    ) -> Fault:
        """Switch a fault on and return it; its ``stop()`` switches it off, its ``struck`` tells how often it has struck.

        Args:
            kind: One of ``b24async.portal.faults.KINDS``.
            method: Only requests (or commands) for this method; also batches that hold it.
            times: How often it strikes; ``-1`` for always. Once without it, always with ``every`` or ``percent``.
            options: ``every``: strike each ninth of the requests it meets, if this is ``9``. ``percent``: strike so many of a hundred, at random.
                ``to``, for ``"rename"``: the portal's new address. ``seconds``, for ``"slow"``: how long the answer is held back. ``seed``, with
                ``percent``: a number with which it strikes the same requests every time.
        """
        return self._faults.add(kind, method, times, **options)

    @property
    def faults(self) -> tuple[Fault, ...]:
        """The faults that are switched on, oldest first."""
        return self._faults.active()

    def clear_faults(self) -> None:
        """Switch all faults off."""
        self._faults.clear()

    def add_webhook(self, user_id: int = 1, scopes: Iterable[str] | None = None, secret: str | None = None) -> str:
        """Add a webhook and return its address. ``scopes``: all that it may; without them, everything."""
        secret = secret or secrets.token_hex(8)
        self._access.add_webhook(user_id, secret, scopes)
        return self._webhook_url(user_id, secret)

    def deny(self, entity_type_id: int, entity_id: int, user_id: int | None = None) -> None:
        """Close a CRM record to a user, or to everybody."""
        self._access.deny(entity_type_id, entity_id, user_id)

    def cost(self, method: str, seconds: float, *, real: bool = False) -> None:
        """Let each command of a method cost so much more, in REST 2 and 3.0 alike.

        Nobody waits: the seconds are only counted as operating time and told in the answer's ``time`` block.

        Args:
            method: Name of the method.
            seconds: What it costs from now on; ``0`` takes the price away.
            real: Take the time as well.
        """
        if self._book.method(method, 2) is None and self._book.method(method, 3) is None:
            raise ValueError(f"cost of {method!r}: there is no such method")
        name = method.casefold()
        self._pace.waits[name], self._pace.prices[name] = (seconds, 0.0) if real else (0.0, seconds)

    def spend(self, method: str, seconds: float, *, version: int = 2) -> None:
        """Use up operating time of a method for the first webhook, as if it had worked that long."""
        caller = self._access.webhook(str(self._user_id), self._secret)
        self._operating.add(caller.key, f"{method.casefold()}/{version}", seconds, self._clock())

    def _open(self) -> State:
        store = Store(self._data)
        try:
            fresh = store.meta(_SEEDED) is None
            if fresh:
                store.become(_new_portal(self._book, self._plan))
            _schemas(store)  # a file may be older than the program
            state = State(
                store,
                self._book,
                self._access,
                self._clock,
                address=lambda: self._faults.renamed or self.url,
                carry=self._courier.take,
            )
            oauth.open_up(state, kept=self._data != ":memory:")
            handlers.furnish(state)
            later, self._later = self._later, []
            with store.transaction():
                if fresh:  # only now: what was cut short begins anew
                    seeds.multiply(state, self._plan.counts)
                    store.note(_SEEDED, "yes")
                self._keep_secret(store)
                self._sow(state, later)
        except BaseException:
            store.close()
            raise
        return state

    def _sow(self, state: State, plans: Iterable[Plan]) -> None:
        for wanted in plans:
            seeds.fill(state, wanted)
            seeds.multiply(state, wanted.counts)
        for hook in seeds.hooks(state):
            if hook not in self._hooks:
                self._hooks.append(hook)
                self._access.add_webhook(hook.user_id, hook.secret, hook.scopes)

    def _keep_secret(self, store: Store) -> None:
        # With a file the first webhook is the same every time.
        kept = store.meta(_FIRST_HOOK)
        if self._data == ":memory:" or self._given_secret or kept == self._secret:
            return
        if kept is None:
            store.note(_FIRST_HOOK, self._secret)
        else:
            self._secret = kept
            self._access.add_webhook(self._user_id, kept)

    def _webhook_url(self, user_id: int, secret: str) -> str:
        return f"{self.url}/rest/{user_id}/{secret}/"


@functools.lru_cache(maxsize=8)
def _new_portal(book: Book, wanted: Plan) -> bytes:
    # All new portals are alike, so the second one of a process is a copy and starts in milliseconds.
    with contextlib.closing(Store(":memory:")) as store:
        _schemas(store)
        state = State(store, book, Access(), lambda: demo.OPENED)
        with store.transaction():
            handlers.furnish(state)
            if wanted.demo:
                demo.everything(state)
            else:
                demo.people(state, 1)
            seeds.fill(state, wanted)
        return store.image()


def _schemas(store: Store) -> None:
    for statement in handlers.SCHEMAS:
        store.run(statement)


async def serve(
    host: str = "127.0.0.1", port: int = 8024, *, ready: Callable[[Portal], object] | None = None, **options: Any
) -> None:
    """Run a portal until the task is cancelled.

    Args:
        host: Address to listen on.
        port: Port to listen on.
        ready: Called once it listens.
        options: As for ``Portal``.
    """
    async with Portal(host, port, **options) as portal:
        if ready is not None:
            ready(portal)
        await asyncio.Event().wait()
