"""``Bitrix24``: the client. Its attributes spell the method names; everything else it has is listed in this file.

A client is cheap, belongs to no event loop, and may live as a module's global. Nothing is connected before the first call.
"""

from __future__ import annotations

import contextlib
import functools
import os
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, Unpack

from b24async import hooks, limits, methods
from b24async.auth import Identity, Webhook
from b24async.calls import Call, OptionChanges, Options
from b24async.engine import Engine
from b24async.errors import UsageError
from b24async.secrets import Secret
from b24async.transport import Proxy, Transport

if TYPE_CHECKING:
    import ssl as ssl_module

    import aiohttp

    from b24async.batch import Results
    from b24async.calls import Safety
    from b24async.downloads import Files
    from b24async.raw import RawCall
    from b24async.rest3 import Rest3

ENVIRONMENT = "B24_WEBHOOK_URL"
"""Environment variable that ``from_env`` reads."""

GRACE = 5.0
"""Seconds that ``aclose`` gives to calls in flight."""


class ClientOptions(OptionChanges, total=False):
    """What the makers of a client take, beside the options of calls (``b24async.calls.Options``).

    Attributes:
        limits: What the portal allows: ``"standard"`` (50 at once, 2 per second), ``"enterprise"`` (250, 5), ``"off"`` (self-hosted) or
            ``Limits(...)``. It holds for all clients of that portal in the process; without it what another one has named, or ``"standard"``.
        session: An aiohttp session to use instead of our own; it is never closed here.
        ssl: Certificate check: an ``SSLContext``, or ``False`` to switch it off.
        proxy: URL of an HTTP proxy, with user and password if it wants them.
        trace_configs: aiohttp trace configurations for our own session.
        on_request: Called with a ``b24async.hooks.RequestInfo`` before each request; a function, or several.
        on_response: Called with a ``ResponseInfo`` after each request.
        on_retry: Called with a ``RetryInfo`` when a call failed and goes again.
    """

    limits: limits.Preset | limits.Limits
    session: aiohttp.ClientSession | None
    ssl: ssl_module.SSLContext | bool
    proxy: str | None
    trace_configs: Sequence[aiohttp.TraceConfig]
    on_request: hooks.OnRequest | Sequence[hooks.OnRequest] | None
    on_response: hooks.OnResponse | Sequence[hooks.OnResponse] | None
    on_retry: hooks.OnRetry | Sequence[hooks.OnRetry] | None


class Bitrix24(methods.Root):
    """A Bitrix24 portal, seen with one credential.

    ``b24.crm.deal.get(id=7)`` builds a ``Call``; awaiting it sends it. Use the client with ``async with``, or close it with ``aclose()``.
    """

    _engine: Engine

    def __init__(self, engine: Engine) -> None:
        """Build a client over an engine; people use ``from_webhook`` and its siblings."""
        super().__init__(engine)
        self._engine = engine

    @classmethod
    def from_webhook(cls, url: str, **options: Unpack[ClientOptions]) -> Self:
        """Return a client that uses an incoming webhook.

        Args:
            url: The webhook's URL as the portal shows it: ``https://example.bitrix24.com/rest/1/secret/``. ``http://`` works too.
            **options: See ``ClientOptions``.

        Raises:
            UsageError: The URL is none of a webhook, or an option is wrong.
        """
        hidden = Secret(url)
        del url  # so that no traceback with local variables shows it
        return cls._of(Webhook.of(hidden), options)

    @classmethod
    def from_env(cls, variable: str = ENVIRONMENT, **options: Unpack[ClientOptions]) -> Self:
        """Return a client that uses the webhook URL in an environment variable; options as for ``from_webhook``.

        Raises:
            UsageError: The variable is not set, or holds no webhook URL.
        """
        if not os.environ.get(variable):
            raise UsageError(f"the environment variable {variable} is not set; it holds the URL of an incoming webhook")
        return cls.from_webhook(os.environ[variable], **options)

    @classmethod
    def _of(cls, identity: Identity, options: ClientOptions) -> Self:
        given: dict[str, Any] = dict(options)
        proxy = Secret(str(given.pop("proxy"))) if given.get("proxy") else given.pop("proxy", None)
        options = {}  # like the URL of a webhook, that of a proxy may hold a password
        limited = limits.of(given.pop("limits", None))
        transport = Transport(
            given.pop("session", None),
            given.pop("ssl", True),
            Proxy.of(proxy) if isinstance(proxy, Secret) else None,
            tuple(given.pop("trace_configs", ())),
        )
        told = hooks.of(given.pop("on_request", None), given.pop("on_response", None), given.pop("on_retry", None))
        changed: Any = given
        portal = limits.portal(identity.portal, limited, time.monotonic())
        return cls(Engine(identity, transport, portal, Options().but(changed), told))

    def call(
        self, name: str, params: Mapping[str, Any] | None = None, *, version: int = 2, safety: Safety | None = None
    ) -> RawCall:
        """Return a call of any method, whether or not a spec knows it. It gives the JSON as it came.

        Args:
            name: Method name on the wire, such as ``"crm.deal.get"``.
            params: Parameters by their names on the wire; ``None`` inside is sent as null.
            version: REST version.
            safety: ``"safe"``, ``"idempotent"`` or ``"unsafe"``. By default what the spec says, and ``unsafe`` for a method that no spec knows.

        Returns:
            A call that can be awaited, batched, and iterated like a list where the spec knows how the method pages.
        """
        return _raw_call()(name, params or {}, self._engine, version, safety)

    async def batch(self, calls: Iterable[Call[Any]], halt: bool = False) -> Results:
        """Send calls as an explicit batch, in order, fifty to a request.

        Calls keep their own options: those of the client that built them, and of their ``with_options``. Of the client that sends the batch only
        ``read_only`` counts.

        A batch of REST 3.0 fails as a whole: when it holds writes, they are then ``maybe done``, since what ran before the failing call stays done.

        Args:
            calls: Calls of this client, each of them once.
            halt: Stop at the first one that fails; the others are then ``not run``.

        Returns:
            The outcomes; ``results[call]`` is typed by the call and raises that call's own error.

        Raises:
            UsageError: A call does not fit into a batch, or a reference leads nowhere. Nothing was sent.
        """
        from b24async.batch import run

        listed = list(calls)
        for call in listed:
            if not isinstance(call, Call):
                raise UsageError(
                    f"a batch is made of calls, not of {type(call).__name__}; do not await them or ask for send()"
                )
            if not self._engine.serves(call):
                raise UsageError(f"{call.method.name}: this call belongs to another client")
            self._engine.check(call, self._engine.options)
        return await run(listed, halt)

    def with_options(self, **changes: Unpack[OptionChanges]) -> Self:
        """Return a client that shares everything with this one but the given options; see ``b24async.calls.Options``."""
        import attrs

        return type(self)(attrs.evolve(self._engine, options=self._engine.options.but(changes)))

    @property
    def limits(self) -> LimitsView:
        """How things stand with the portal's limits."""
        return LimitsView(self._engine)

    @functools.cached_property
    def files(self) -> Files:
        """The portal's files: ``await b24.files.download(item["ufCrm_7"], to="contract.pdf")``."""
        from b24async.downloads import Files

        return Files(self._engine)

    @functools.cached_property
    def v3(self) -> Rest3:
        """The methods of REST 3.0: ``b24.v3.tasks.task.get(id=7)``, and ``b24.v3.call(name, params)`` for any other."""
        from b24async.rest3 import Rest3

        return Rest3(self._engine)

    async def aclose(self, grace: float = GRACE) -> None:
        """Close the client, and with it those that ``with_options`` made of it: calls under way get ``grace`` seconds, later ones raise."""
        await self._engine.close(grace)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def __dir__(self) -> list[str]:
        own = [name for name in vars(Bitrix24) if not name.startswith("_")]
        return sorted({*super().__dir__(), *(name for name in vars(methods.Root) if not name.startswith("_")), *own})

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._engine.identity!r}>"

    def __reduce__(self) -> str:
        raise TypeError("a client is not pickled: it holds a secret; build it anew where it is needed")


@functools.cache
def _raw_call() -> Callable[..., RawCall]:
    """Load what reaches methods by their names, with the registry; typed calls do without."""
    from b24async.raw import raw_call

    return raw_call


class LimitsView:
    """The portal's limits as this process sees them."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def snapshot(self) -> limits.Snapshot:
        """Return how full the portal's bucket is and what waits in this event loop; outside of one nothing waits."""
        engine = self._engine
        now, bucket, operating = engine.clock(), engine.portal.bucket, engine.portal.operating
        waiting = in_flight = held = 0
        allowed = bucket.limits.concurrency
        with contextlib.suppress(RuntimeError):  # no event loop here
            queue = engine.queue()
            waiting, in_flight, held, allowed = queue.waiting, queue.in_flight, queue.held, queue.flow.allowed
        return limits.Snapshot(
            bucket.level(now),
            bucket.burst,
            bucket.drain,
            waiting,
            in_flight,
            allowed,
            bucket.strangers,
            held,
            operating.spent(engine.identity.key, now),
        )
