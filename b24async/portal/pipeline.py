"""The way of one request through the portal, check by check.

::

    bucket → faults → renamed? → method known? → who calls? → [batch: for each command]
                   → application only? → scope → user and plan → operating time → parameters → handler → envelope

The bucket stands in front of everything, as the web server does. A method that does not exist is 404 even under a wrong secret. Operating time is
looked at last of all that the portal itself checks, and per command inside a batch. What a handler does is one transaction: a refusal undoes it.

An exception that nobody foresaw becomes ``INTERNAL_SERVER_ERROR`` on the wire and a traceback in the log.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import traceback
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import attrs

from b24async.portal import asks, batch, batch3, envelope, faults, files, handlers, oauth, params, replies
from b24async.portal.envelope import Reply, Timing
from b24async.portal.idempotency import Replays
from b24async.portal.methods import event_sources as sources
from b24async.portal.methods import events
from b24async.portal.replies import Refusal, Refusal3, Result
from b24async.portal.state import Desk

if TYPE_CHECKING:
    from b24async.portal.access import Caller
    from b24async.portal.asks import Ask
    from b24async.portal.book import Method
    from b24async.portal.faults import Faults
    from b24async.portal.limits import Intensity, Operating
    from b24async.portal.state import State

_log = logging.getLogger("b24async.portal")

BATCH = "batch"

_ANYBODY = frozenset(("app.info",))
"""Methods for applications that have something to say to a webhook, too."""


@attrs.frozen
class Answered:
    """An answer with what the journal wants to know of it."""

    reply: Reply
    user_id: int = 0
    fault: str = ""
    client_id: str = ""


@attrs.define
class Pace:
    """How slow the portal is. Can be changed while it runs.

    Attributes:
        latency: Seconds that each request takes on its way.
        command_cost: Seconds that each command works.
        waits: Seconds that commands of a method work beyond that, by its name in small letters.
        prices: Seconds that they are said to have worked, though nobody waits.
    """

    latency: float = 0.0
    command_cost: float = 0.0
    waits: dict[str, float] = attrs.field(factory=dict)
    prices: dict[str, float] = attrs.field(factory=dict)


@attrs.define
class Work:
    """How long the commands of one request have worked, pretended work included."""

    seconds: float = 0.0
    _due: float = 0.0

    async def until(self, seconds: float) -> None:
        """Wait for so many more seconds of work, reckoned from the end of the work before: a busy event loop makes a batch no longer."""
        now = asyncio.get_running_loop().time()
        self._due = max(self._due or now, now - seconds) + seconds
        await asyncio.sleep(max(self._due - now, 0.0))


@attrs.frozen(eq=False)
class Pipeline:
    """Everything a request passes."""

    state: State
    intensity: Intensity
    operating: Operating
    faults: Faults
    pace: Pace
    replays: Replays = attrs.field(factory=Replays)

    async def answer(self, ask: Ask) -> Answered:
        """Answer a request."""
        version = ask.route.version
        if not self.intensity.take(ask.address, self.state.clock()):
            return Answered(envelope.failure(version, replies.too_many_requests()))
        fault = self.faults.for_request(ask.route.method, commands(ask)) if self.faults else None
        if fault is not None and fault.kind in faults.BEFORE:
            return Answered(faults.before(fault, ask.route), fault=fault.kind)
        if self.faults.renamed and ask.host != urlsplit(self.faults.renamed).netloc:
            return Answered(faults.moved(self.faults.renamed, ask.route))
        answered = await self._work(ask)
        if fault is not None:
            answered = attrs.evolve(answered, reply=faults.after(fault, answered.reply), fault=fault.kind)
        return answered

    async def _work(self, ask: Ask) -> Answered:
        version, begun = ask.route.version, self.state.clock()
        caller: Caller | None = None
        try:
            if files.is_link(ask):
                return await self._link(ask)
            method = self._known(ask.route.method, version)
            caller = self._caller(ask)
            if self.faults:
                self._refuse(ask, caller)
            if ask.route.transport != "json":
                raise Refusal("INTERNAL_WRONG_TRANSPORT", "Wrong transport", 500)
            reply = await self._once(ask, caller, method)
        except Refusal as refused:
            reply = envelope.failure(version, refused)
        except (RecursionError, OverflowError):
            reply = envelope.failure(version, replies.too_much())
        except Exception:
            self._report(ask.route.method)
            reply = envelope.failure(version, replies.internal())
        user_id, client_id = (caller.user_id, caller.client_id) if caller else (0, "")
        reply = envelope.stamped(reply, max(self.state.clock() - begun, 0.0), client_id)
        return Answered(reply, user_id, client_id=client_id)

    def _refuse(self, ask: Ask, caller: Caller) -> None:
        """Refuse a request whose credential or method meets a fault."""
        if (fault := self.faults.for_credential(ask.route.method, commands(ask))) is not None:
            if caller.application:  # what is too old stays so, until somebody renews it
                query = "UPDATE _token SET expires = ? WHERE access = ?"
                self.state.store.run(query, (self.state.clock() - 1, ask.credential()))
            raise faults.CREDENTIAL[fault.kind]()
        if (refusal := self.faults.for_command(ask.route.method, inside_batch=False)) is not None:
            raise refusal

    async def _link(self, ask: Ask) -> Answered:
        name = ask.route.method.casefold()
        if name not in (files.DOWNLOAD, files.UPLOAD):
            self._known(name, 2)
        if ask.route.user:
            self._caller(ask)
        link = files.opened(self.state, ask)
        if link.method != files.UPLOAD:
            headers = {key: value for key, value in envelope.HEADERS.items() if key != "Content-Type"}
            return Answered(Reply(200, b"", headers, sent=files.follow(self.state, link)), link.caller.user_id)
        begun = self.state.clock()
        file = await ask.incoming() if ask.incoming else None
        if file is None:
            raise Refusal("ERROR_COULD_NOT_SAVE_FILE", "Could not save file")
        try:
            with self.state.store.transaction():
                result = Result(files.accept(self.state, link, file))
        except BaseException:
            files.forget(self.state, file.id)
            raise
        finished = self.state.clock()
        timing = Timing(finished, max(finished - begun, 0.0), *self.operating.told("", name, begun))
        return Answered(envelope.success(2, result, timing, self.state.zone), link.caller.user_id)

    async def _once(self, ask: Ask, caller: Caller, method: Method | None) -> Reply:
        key, name = ask.idempotency_key, ask.route.method.casefold()
        if key is None or (method is not None and method.safety == "safe"):
            return await self._carry_out(ask, caller, method)
        replayed = self.replays.find(key, caller.key, name, ask.body, self.state.clock())
        if replayed is not None:
            return replayed
        reply = await self._carry_out(ask, caller, method)
        return self.replays.keep(key, caller.key, name, ask.body, reply, self.state.clock())

    async def _carry_out(self, ask: Ask, caller: Caller, method: Method | None) -> Reply:
        version, work = ask.route.version, Work()
        if method is None:
            if caller.barred is not None:
                raise caller.barred
            begun = self.state.clock()
            result = await self._batch(ask, caller, work)
            finished = self.state.clock()
            # A batch itself is not metered, so this tells nothing; but it is there.
            timing = Timing(finished, max(finished - begun, work.seconds), *self.operating.told("", BATCH, begun))
        else:
            given = ask.for_method() if version == 2 else batch3.body_of(ask)
            result, timing = await self._run(caller, method, given, ask.params.get("start"), work)
        return envelope.success(version, result, timing, self.state.zone)

    async def command(
        self, caller: Caller, name: str, given: dict[str, Any], version: int, work: Work
    ) -> tuple[Result, Timing]:
        """Carry out one command of a batch."""
        method = self._known(name, version)
        if method is None or not method.batch:
            raise Refusal("ERROR_BATCH_METHOD_NOT_ALLOWED", "Method is not allowed for batch usage")
        if self.faults and (refusal := self.faults.for_command(name, inside_batch=True)) is not None:
            raise refusal
        start = None
        if version == 2:
            start = given.get("start")
            if given.get("auth_connector"):
                caller = attrs.evolve(caller, connector=str(given["auth_connector"]))
            given = {key: value for key, value in given.items() if key not in asks.RESERVED}
        try:
            return await self._run(caller, method, given, start, work)
        except Refusal as refused:
            if refused.code == "insufficient_scope":  # in a batch this one comes without words
                raise attrs.evolve(refused, text="") from None
            raise
        except (RecursionError, OverflowError):  # days beyond the calendar, the results of others in ever more layers
            raise replies.too_much() from None
        except Exception:
            self._report(name)
            raise replies.internal() from None

    async def _batch(self, ask: Ask, caller: Caller, work: Work) -> Result:
        version = ask.route.version

        async def execute(name: str, given: dict[str, Any]) -> tuple[Result, Timing]:
            return await self.command(caller, name, given, version, work)

        if version == 3:
            return await batch3.run(ask, execute, lambda name: self._known(name, 3))
        return await batch.run(ask.for_method(), execute, self.state.zone)

    async def _run(
        self, caller: Caller, method: Method, given: dict[str, Any], start: Any, work: Work
    ) -> tuple[Result, Timing]:
        if method.application and not caller.application and method.name not in _ANYBODY:
            if "AccessException" in method.errors:
                raise Refusal("AccessException", "Application context required")
            raise replies.wrong_auth_type()
        if not caller.has_scope(method):
            raise replies.insufficient_scope(caller.application)
        if caller.barred is not None:
            raise caller.barred
        name = method.name.casefold()
        meter = f"{name}/{method.version}"
        if self.operating.blocked(caller.key, meter, self.state.clock()):
            raise replies.blocked_by_operating()
        waited = self.pace.command_cost + self.pace.waits.get(name, 0.0)
        if waited:
            await work.until(waited)
        begun = self.state.clock()
        try:
            result = self._handle(Desk(self.state, method, params.check(method, given), caller, start))
        finally:
            # What was waited is taken as it was asked for: a busy event loop is no work, and the clock may stand still.
            finished = self.state.clock()
            spent = max(finished - begun, 0.0) + waited + self.pace.prices.get(name, 0.0)
            work.seconds += spent
            self.operating.add(caller.key, meter, spent, finished)
        return result, Timing(finished, spent, *self.operating.told(caller.key, meter, finished))

    def _handle(self, desk: Desk) -> Result:
        handler = handlers.find(desk.method)
        try:
            with self.state.store.transaction(), events.doing(self.state, desk.caller):
                result = handler(desk)
                if desk.method.safety != "safe":
                    sources.after_call(desk, result)
        except sqlite3.OperationalError:  # a filter with thousands of conditions, a number no column holds
            self._report(desk.method.name)
            raise _sql_failure(desk.method.version) from None
        return result if isinstance(result, Result) else Result(result)

    def _report(self, name: str) -> None:
        # The text of an exception may quote what was sent, so it is searched for secrets too.
        text = f"{name} failed inside the portal\n{traceback.format_exc()}"
        _log.error("%s", self.state.access.hide(text))

    def _known(self, name: str, version: int) -> Method | None:
        folded = name.casefold()
        if folded == BATCH:
            return None
        name = handlers.ALIASES.get((folded, version), name)
        method = self.state.book.method(name, version) or handlers.undocumented(name, version)
        if method is None:
            raise replies.method_not_found()
        return method

    def _caller(self, ask: Ask) -> Caller:
        if not ask.route.user:
            return oauth.caller(self.state, ask)
        caller = self.state.access.webhook(ask.route.user, ask.route.secret)
        user_id = caller.user_id
        if not self.state.store.recall(("active", user_id), lambda: oauth.is_active(self.state, user_id)):
            raise replies.wrong_secret()
        return caller


def commands(ask: Ask) -> tuple[str, ...]:
    """Return the names of the methods inside a batch; empty for any other request."""
    if ask.route.method.casefold() != BATCH:
        return ()
    if ask.route.version == 3:
        return batch3.names(ask.body)
    return tuple(item.method for item in batch.items(ask.params))


def _sql_failure(version: int) -> Refusal:
    if version == 3:
        return Refusal3("INTERNAL_INTERNALEXCEPTION", "Internal server error", 500)
    return Refusal("ERROR_CORE", "SQL query error!", 500)
