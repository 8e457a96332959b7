"""Traces of Bitrix24 requests: OpenTelemetry and b24async.

Each request becomes a span under whatever span is current where its call was awaited. Several calls that share a request are one span, under the first
of them. A repeat is an event on the caller's span. Names follow OpenTelemetry's conventions for HTTP clients where those have one; ``url.full`` is left
out on purpose, because the URL of a webhook is its secret.

Run it with the environment variable B24_WEBHOOK_URL; it prints its spans.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any
from urllib.parse import urlsplit

from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import ConsoleSpanExporter, SimpleSpanProcessor
from opentelemetry.trace import Span, SpanKind, Status, StatusCode, Tracer

from b24async import Bitrix24
from b24async.errors import ApiError, B24Error, ReplyError
from b24async.hooks import RequestInfo, ResponseInfo, RetryInfo

SPAN = "span"


def tracing(tracer: Tracer) -> dict[str, Any]:
    """Return the options that make a client trace: ``Bitrix24.from_env(**tracing(tracer))``."""

    def on_request(info: RequestInfo) -> None:
        server = urlsplit(f"//{info.portal}")
        methods = Counter(info.methods)
        attributes: dict[str, Any] = {
            "http.request.method": "POST",
            "server.address": server.hostname or info.portal,
            "bitrix24.rest.version": info.version,
            "bitrix24.methods": sorted(methods),
            "bitrix24.calls": methods.total(),
            "bitrix24.priority": info.priority,
            "bitrix24.queue_wait": info.queue_wait,
            "bitrix24.limiter_wait": info.limiter_wait,
            "bitrix24.bucket.level": info.level,
        }
        if server.port is not None:
            attributes["server.port"] = server.port
        # This runs in the context of the first caller, so the span finds its parent by itself.
        info.notes[SPAN] = tracer.start_span(f"POST {info.name}", kind=SpanKind.CLIENT, attributes=attributes)

    def on_response(info: ResponseInfo) -> None:
        span: Span = info.request.notes[SPAN]
        if info.status is not None:
            span.set_attribute("http.response.status_code", info.status)
            span.set_attribute("http.response.body.size", info.size)
        if info.server_time is not None:
            span.set_attribute("bitrix24.server_time", info.server_time)
        for method, failure in zip(info.request.methods, info.failures, strict=False):
            if failure is not None:
                span.add_event("bitrix24.failure", {"bitrix24.method": method, "error.type": kind(failure)})
        if info.error is not None:
            span.set_attribute("error.type", kind(info.error))
            span.set_status(Status(StatusCode.ERROR, str(info.error)))
        span.end()

    def on_retry(info: RetryInfo) -> None:
        # This runs where the call was awaited.
        trace.get_current_span().add_event(
            "bitrix24.retry",
            {
                "bitrix24.method": info.method,
                "bitrix24.pause": info.pause,
                "bitrix24.repeat": info.repeat,
                "error.type": kind(info.error),
            },
        )

    return {"on_request": on_request, "on_response": on_response, "on_retry": on_retry}


def kind(error: B24Error) -> str:
    """Return a short name of an error: the portal's code, the HTTP status, or the class."""
    if isinstance(error, ApiError):
        return error.code or str(error.status)
    return str(error.status) if isinstance(error, ReplyError) and error.status >= 400 else type(error).__name__


async def main() -> None:
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(ConsoleSpanExporter()))
    tracer = provider.get_tracer("b24async")
    async with Bitrix24.from_env(**tracing(tracer)) as b24:
        with tracer.start_as_current_span("say hello"):
            print((await b24.user.current()).name)


if __name__ == "__main__":
    asyncio.run(main())
