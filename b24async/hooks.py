"""What happens on the way, told to whoever wants to know: for logs, metrics and traces.

A client takes ``on_request``, ``on_response`` and ``on_retry``, each a function or several. They are called in the event loop, one after another, and
should be quick. A hook that fails is logged and harms no call. Nothing they are told holds a credential.
"""

from __future__ import annotations

import inspect
import logging
import traceback
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from b24async.errors import B24Error, UsageError
from b24async.secrets import mask

if TYPE_CHECKING:
    from b24async.calls import Priority

T = TypeVar("T")

log = logging.getLogger("b24async")


@attrs.frozen(eq=False)
class RequestInfo:
    """One request that is about to be sent.

    Attributes:
        portal: Host of the portal.
        name: Method of the request; ``batch`` when several calls share it.
        methods: Methods of all calls in it, in order.
        version: REST version.
        priority: Priority of its calls.
        queue_wait: Seconds that its first call has waited since it was awaited.
        limiter_wait: How much of that was the limits' doing: no place in the portal's bucket, too many requests in flight, or no operating time left.
        level: How full the portal's bucket is with it, in requests; ``0`` where limits are off.
        notes: For hooks: what ``on_request`` leaves here, a span for example, ``on_response`` finds again.
    """

    portal: str
    name: str
    methods: tuple[str, ...]
    version: int
    priority: Priority
    queue_wait: float
    limiter_wait: float
    level: float
    notes: dict[str, Any] = attrs.field(factory=dict, repr=False)


@attrs.frozen(eq=False)
class ResponseInfo:
    """What became of a request.

    Attributes:
        request: The request, the same object that ``on_request`` was given.
        status: HTTP status; ``None`` if no answer came.
        duration: Seconds from sending to the whole answer.
        server_time: Seconds that the portal says it worked on it, if it says so.
        operating: For each method in the request, the seconds of operating time that the portal says it has used up, if it says so.
        size: Bytes of the answer.
        error: Why the request as a whole failed, if it did.
        failures: For a batch: the errors of single calls, in the order of ``request.methods``, ``None`` for those that succeeded.
    """

    request: RequestInfo
    status: int | None
    duration: float
    server_time: float | None = None
    operating: dict[str, float] = attrs.field(factory=dict)
    size: int = 0
    error: B24Error | None = None
    failures: tuple[B24Error | None, ...] = ()


@attrs.frozen(eq=False)
class RetryInfo:
    """A call that failed and goes again.

    Attributes:
        portal: Host of the portal.
        method: Method of the call.
        error: Why it failed.
        pause: Seconds until it may go again, as far as that is known. What a limit refused queues at once and is held there.
        repeat: Number of this repeat, from 1; ``0`` if a limit refused it, which costs no repeat.
    """

    portal: str
    method: str
    error: B24Error
    pause: float
    repeat: int


OnRequest = Callable[[RequestInfo], object]
OnResponse = Callable[[ResponseInfo], object]
OnRetry = Callable[[RetryInfo], object]


@attrs.frozen(eq=False)
class Hooks:
    """The hooks of a client."""

    on_request: tuple[OnRequest, ...] = ()
    on_response: tuple[OnResponse, ...] = ()
    on_retry: tuple[OnRetry, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.on_request or self.on_response or self.on_retry)


def of(
    on_request: OnRequest | Iterable[OnRequest] | None = None,
    on_response: OnResponse | Iterable[OnResponse] | None = None,
    on_retry: OnRetry | Iterable[OnRetry] | None = None,
) -> Hooks:
    """Return the hooks that client options name."""
    return Hooks(_each("on_request", on_request), _each("on_response", on_response), _each("on_retry", on_retry))


def tell(hooks: tuple[Callable[[T], object], ...], what: T) -> None:
    """Call hooks; one that fails is logged."""
    for hook in hooks:
        try:
            hook(what)
        except Exception as error:
            log.error("a hook failed: %s", mask("".join(traceback.format_exception(error))))


def _each(name: str, given: Any) -> tuple[Any, ...]:
    if given is None:
        return ()
    hooks = (given,) if callable(given) or not isinstance(given, Iterable) else tuple(given)
    for hook in hooks:
        if not callable(hook):
            raise UsageError(f"{name} is a function, or several; a {type(hook).__name__} is none")
        if inspect.iscoroutinefunction(hook):
            raise UsageError(f"{name} is a plain function; an async one would never be awaited")
    return hooks
