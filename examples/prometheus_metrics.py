"""Metrics of Bitrix24 requests: prometheus-client and b24async.

Counters and histograms come from the client's hooks; how things stand now (bucket, queue, operating time) is looked up with ``look``, best right before
the metrics are read. No label comes from outside: methods are counted by name up to a hundred of them, and all others as ``other``.

Run it with the environment variable B24_WEBHOOK_URL; it serves http://localhost:9464/metrics.
"""

from __future__ import annotations

import asyncio
from typing import Any

from prometheus_client import REGISTRY, CollectorRegistry, Counter, Gauge, Histogram, start_http_server

from b24async import Bitrix24
from b24async.errors import B24Error
from b24async.hooks import RequestInfo, ResponseInfo, RetryInfo

METHODS = 100
"""Methods that have a label of their own."""

WAITS = (0.005, 0.05, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0, 900.0)
"""A call may wait as long as ``max_wait``, 15 minutes."""

TIMES = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 20.0, 30.0, 60.0)
"""A request may take as long as ``timeout``, a minute; after that the portal gives up as well."""


class Metrics:
    """The metrics of one portal: ``Bitrix24.from_env(**metrics.hooks())``."""

    def __init__(self, registry: CollectorRegistry = REGISTRY) -> None:
        def histogram(name: str, about: str, labels: tuple[str, ...], buckets: tuple[float, ...]) -> Histogram:
            return Histogram(f"bitrix24_{name}", about, labels, registry=registry, buckets=buckets)

        def counter(name: str, about: str, labels: tuple[str, ...]) -> Counter:
            return Counter(f"bitrix24_{name}", about, labels, registry=registry)

        def gauge(name: str, about: str, labels: tuple[str, ...] = ()) -> Gauge:
            return Gauge(f"bitrix24_{name}", about, labels, registry=registry)

        self.queue_wait = histogram("queue_wait_seconds", "Wait of a request's first call.", ("priority",), WAITS)
        self.limiter_wait = histogram("limiter_wait_seconds", "How much of it was for limits.", ("priority",), WAITS)
        self.duration = histogram("request_duration_seconds", "From sending to the answer.", ("kind",), TIMES)
        self.server_time = histogram("server_time_seconds", "What the portal worked on it.", ("kind",), TIMES)
        self.requests = counter("requests", "Requests answered or given up.", ("kind", "outcome"))
        self.calls = counter("calls", "Attempts of calls.", ("method", "outcome"))
        self.retries = counter("retries", "Calls that go again.", ("method", "reason"))
        self.level = gauge("bucket_level", "Requests in the portal's bucket.")
        self.burst = gauge("bucket_burst", "Requests that it holds.")
        self.waiting = gauge("calls_waiting", "Calls that wait for their turn.")
        self.held = gauge("calls_held", "Calls that wait for operating time.")
        self.in_flight = gauge("requests_in_flight", "Requests on their way.")
        self.allowed = gauge("requests_allowed", "Requests that may be on their way at once.")
        self.strangers = gauge("refusals_by_others", "Requests refused because others use the limit up.")
        self.operating = gauge("operating_seconds", "Operating time used up in ten minutes.", ("method",))
        self._methods: set[str] = set()

    def hooks(self) -> dict[str, Any]:
        """Return the options of a client that is to be measured."""
        return {"on_request": self.on_request, "on_response": self.on_response, "on_retry": self.on_retry}

    def on_request(self, info: RequestInfo) -> None:
        self.queue_wait.labels(info.priority).observe(info.queue_wait)
        self.limiter_wait.labels(info.priority).observe(info.limiter_wait)

    def on_response(self, info: ResponseInfo) -> None:
        shape = "single" if len(info.request.methods) == 1 else "batch"
        self.requests.labels(shape, outcome(info.error)).inc()
        self.duration.labels(shape).observe(info.duration)
        if info.server_time is not None:
            self.server_time.labels(shape).observe(info.server_time)
        errors = info.failures or [info.error] * len(info.request.methods)
        for method, error in zip(info.request.methods, errors, strict=True):
            self.calls.labels(self.known(method), outcome(error or info.error)).inc()

    def on_retry(self, info: RetryInfo) -> None:
        self.retries.labels(self.known(info.method), outcome(info.error)).inc()

    def look(self, b24: Bitrix24) -> None:
        """Take note how things stand, in the event loop of the client."""
        now = b24.limits.snapshot()
        self.level.set(now.level)
        self.burst.set(now.burst)
        self.waiting.set(now.waiting)
        self.held.set(now.held)
        self.in_flight.set(now.in_flight)
        self.allowed.set(now.allowed)
        self.strangers.set(now.strangers)
        self.operating.clear()
        for method, seconds in now.operating.items():
            if (known := self.known(method)) == method:  # the sum of several methods would say nothing
                self.operating.labels(known).set(seconds)

    def known(self, method: str) -> str:
        """Return the label of a method; names that a program makes up must not fill the memory of Prometheus."""
        if len(self._methods) < METHODS:
            self._methods.add(method)
        return method if method in self._methods else "other"


def outcome(error: B24Error | None) -> str:
    """Return ``ok`` or the class of the error, of which there are a dozen."""
    return "ok" if error is None else type(error).__name__


async def main() -> None:
    metrics = Metrics()
    start_http_server(9464)
    async with Bitrix24.from_env(**metrics.hooks()) as b24:
        while True:
            await b24.user.current()
            metrics.look(b24)
            await asyncio.sleep(5)


if __name__ == "__main__":
    asyncio.run(main())
