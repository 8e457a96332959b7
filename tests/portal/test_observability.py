"""The recipes for traces and metrics, run as they are with the real libraries; and what ``docs/observability.md`` says of them."""

from __future__ import annotations

import ast
import asyncio
import functools
import re
import textwrap
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode, Tracer
from prometheus_client import CollectorRegistry, generate_latest, start_http_server

from b24async import Bitrix24
from b24async.errors import ApiError, NotFound, ReplyError
from b24async.portal import Portal
from examples import opentelemetry_tracing, prometheus_metrics
from examples.opentelemetry_tracing import tracing
from examples.prometheus_metrics import Metrics
from tests.portal import fast

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/observability.md").read_text("utf-8")
SECRET = "pl4nted53cret"
CROWD = 30


@pytest.fixture
def spans() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
def tracer(spans: InMemorySpanExporter) -> Iterator[Tracer]:
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    yield provider.get_tracer("tests")
    provider.shutdown()


@pytest.fixture(autouse=True)
def _quick_repeats(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("b24async.retry.FIRST_PAUSE", 0.01)


def told(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


def events(span: ReadableSpan, name: str) -> list[dict[str, Any]]:
    return [dict(event.attributes or {}) for event in span.events if event.name == name]


# Traces.


async def test_each_request_is_a_span_below_its_caller(
    portal: Portal, spans: InMemorySpanExporter, tracer: Tracer
) -> None:
    async with Bitrix24.from_webhook(portal.webhook_url, limits="off", **tracing(tracer)) as b24:

        async def page(name: str) -> None:
            with tracer.start_as_current_span(name):
                await b24.user.current()

        await asyncio.gather(page("one"), page("two"))
    requests = [span for span in spans.get_finished_spans() if span.name == "POST user.current"]
    callers = {span.context.span_id: span.name for span in spans.get_finished_spans() if span.context}
    assert sorted(callers[span.parent.span_id] for span in requests if span.parent) == ["one", "two"]
    first = told(requests[0])
    assert requests[0].kind is SpanKind.CLIENT
    assert (first["http.request.method"], first["http.response.status_code"]) == ("POST", 200)
    assert f"{first['server.address']}:{first['server.port']}" == portal.url.removeprefix("http://")
    assert (first["bitrix24.methods"], first["bitrix24.calls"]) == (("user.current",), 1)
    assert first["http.response.body.size"] > 100
    assert 0 <= first["bitrix24.server_time"] < 5


async def test_calls_that_share_a_request_are_one_span_with_their_failures(
    portal: Portal, spans: InMemorySpanExporter, tracer: Tracer
) -> None:
    async with Bitrix24.from_webhook(portal.webhook_url, limits="off", **tracing(tracer)) as b24:
        calls = [b24.crm.item.get(entity_type_id=2, id=1) for _ in range(CROWD - 1)]
        with tracer.start_as_current_span("page"):
            await asyncio.gather(*calls, b24.crm.item.get(entity_type_id=2, id=10**6), return_exceptions=True)
    batch, page = spans.get_finished_spans()
    assert (batch.name, page.name) == ("POST batch", "page")
    assert batch.parent == page.context
    assert told(batch)["bitrix24.methods"] == ("crm.item.get",)
    assert told(batch)["bitrix24.calls"] == CROWD
    assert [event["bitrix24.method"] for event in events(batch, "bitrix24.failure")] == ["crm.item.get"]
    assert batch.status.status_code is StatusCode.UNSET  # the request itself did not fail


async def test_the_failures_inside_an_explicit_batch_are_told(
    portal: Portal, spans: InMemorySpanExporter, tracer: Tracer
) -> None:
    async with Bitrix24.from_webhook(portal.webhook_url, limits="off", **tracing(tracer)) as b24:
        await b24.batch([b24.user.current(), b24.crm.item.get(entity_type_id=2, id=10**6)])
    (batch,) = spans.get_finished_spans()
    assert told(batch)["bitrix24.methods"] == ("crm.item.get", "user.current")
    assert [event["bitrix24.method"] for event in events(batch, "bitrix24.failure")] == ["crm.item.get"]


async def test_a_repeat_is_an_event_of_the_caller_and_a_failed_request_an_error(
    portal: Portal, spans: InMemorySpanExporter, tracer: Tracer
) -> None:
    portal.fault("502", "user.current")
    async with Bitrix24.from_webhook(portal.webhook_url, limits="off", **tracing(tracer)) as b24:
        with tracer.start_as_current_span("page"):
            await b24.user.current()
    failed, good, page = spans.get_finished_spans()
    assert (failed.status.status_code, told(failed)["error.type"]) == (StatusCode.ERROR, "502")
    assert told(failed)["http.response.status_code"] == 502
    assert good.status.status_code is StatusCode.UNSET
    assert "error.type" not in told(good)
    (event,) = events(page, "bitrix24.retry")
    assert (event["bitrix24.method"], event["bitrix24.repeat"], event["error.type"]) == ("user.current", 1, "502")


@pytest.mark.parametrize(
    ("fault", "expected", "status"),
    [("reset", "TransportError", None), ("expired", "expired_token", 401), ("empty", "ReplyError", 200)],
)
async def test_an_error_is_named_by_code_status_or_class(
    portal: Portal, spans: InMemorySpanExporter, tracer: Tracer, fault: str, expected: str, status: int | None
) -> None:
    portal.fault(fault, "crm.item.add", times=-1)
    async with Bitrix24.from_webhook(portal.webhook_url, limits="off", **tracing(tracer)) as b24:
        await asyncio.gather(b24.crm.item.add(entity_type_id=2, fields={}), return_exceptions=True)
    (span,) = spans.get_finished_spans()
    assert (told(span)["error.type"], told(span).get("http.response.status_code")) == (expected, status)


async def test_a_call_that_was_cancelled_ends_its_span(
    portal: Portal, spans: InMemorySpanExporter, tracer: Tracer
) -> None:
    portal.latency = 5.0
    async with Bitrix24.from_webhook(portal.webhook_url, limits="off", **tracing(tracer)) as b24:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await b24.user.current()
        await asyncio.sleep(0)
    assert [(span.name, span.status.status_code) for span in spans.get_finished_spans()] == [
        ("POST user.current", StatusCode.ERROR)
    ]


# Metrics.


@pytest.fixture
def registry() -> CollectorRegistry:
    return CollectorRegistry()


@pytest.fixture
def metrics(registry: CollectorRegistry) -> Metrics:
    return Metrics(registry)


@attrs.frozen
class Read:
    """The metrics as Prometheus reads them."""

    registry: CollectorRegistry

    def __call__(self, name: str, **labels: str) -> float | None:
        return self.registry.get_sample_value(f"bitrix24_{name}", labels)


@pytest.fixture
def read(registry: CollectorRegistry) -> Read:
    return Read(registry)


async def test_requests_and_calls_are_counted_by_what_became_of_them(
    portal: Portal, metrics: Metrics, read: Read
) -> None:
    async with Bitrix24.from_webhook(portal.webhook_url, limits="off", **metrics.hooks()) as b24:
        await b24.user.current()
        calls = [b24.crm.item.get(entity_type_id=2, id=1 if n else 10**6) for n in range(CROWD)]
        await asyncio.gather(*calls, return_exceptions=True)
        portal.fault("502", "crm.item.add", times=-1)
        with pytest.raises(ReplyError):
            await b24.crm.item.add(entity_type_id=2, fields={})
        portal.fault("reset", "user.current", times=2)
        await b24.user.current()
    assert read("requests_total", kind="batch", outcome="ok") == 1
    assert read("requests_total", kind="single", outcome="ok") == 2
    assert read("requests_total", kind="single", outcome="ReplyError") == 1
    assert read("requests_total", kind="single", outcome="TransportError") == 2
    assert read("calls_total", method="crm.item.get", outcome="ok") == CROWD - 1
    assert read("calls_total", method="crm.item.add", outcome="ReplyError") == 1
    assert read("calls_total", method="user.current", outcome="ok") == 2
    assert read("calls_total", method="user.current", outcome="TransportError") == 2
    assert read("retries_total", method="user.current", reason="TransportError") == 2
    assert read("retries_total", method="crm.item.add", reason="ReplyError") is None
    assert read("queue_wait_seconds_count", priority="normal") == 6
    assert read("request_duration_seconds_count", kind="single") == 5
    assert read("request_duration_seconds_count", kind="batch") == 1
    assert read("server_time_seconds_count", kind="single") == 2  # failed requests tell none


async def test_a_batch_that_fails_as_a_whole_fails_for_each_of_its_calls(
    portal: Portal, metrics: Metrics, read: Read
) -> None:
    portal.fault("502-after", "batch")
    async with Bitrix24.from_webhook(portal.webhook_url, limits="off", **metrics.hooks()) as b24:
        calls = [b24.crm.item.add(entity_type_id=2, fields={"title": "x"}) for _ in range(CROWD)]
        await asyncio.gather(*calls, return_exceptions=True)
    assert read("requests_total", kind="batch", outcome="ReplyError") == 1
    assert read("calls_total", method="crm.item.add", outcome="ReplyError") == CROWD


async def test_the_calls_of_an_explicit_batch_are_counted_one_by_one(
    portal: Portal, metrics: Metrics, read: Read
) -> None:
    async with Bitrix24.from_webhook(portal.webhook_url, limits="off", **metrics.hooks()) as b24:
        results = await b24.batch([b24.user.current(), b24.crm.item.get(entity_type_id=2, id=10**6)])
        assert isinstance(results.errors[0], NotFound | ApiError)
    assert read("requests_total", kind="batch", outcome="ok") == 1
    assert read("calls_total", method="user.current", outcome="ok") == 1
    assert read("calls_total", method="crm.item.get", outcome="ok") is None
    assert read("calls_total", method="crm.item.get", outcome=type(results.errors[0]).__name__) == 1


def test_the_wait_for_the_limits_is_part_of_the_wait(metrics: Metrics, read: Read) -> None:
    async def main() -> None:
        async with (
            Portal(limits="standard", clock=fast.clock) as portal,
            Bitrix24.from_webhook(portal.webhook_url, packing="off", **metrics.hooks()) as made,
        ):
            b24 = Bitrix24(attrs.evolve(made._engine, clock=fast.clock))
            await asyncio.gather(*[b24.user.current() for _ in range(60)])
            metrics.look(b24)

    fast.run(main())
    waited = read("queue_wait_seconds_sum", priority="normal")
    limited = read("limiter_wait_seconds_sum", priority="normal")
    assert waited is not None
    assert limited is not None
    assert waited >= limited > 10.0  # ten of the sixty wait half a second more than the one before
    level = read("bucket_level")
    assert level is not None
    assert 45 <= level <= 50
    assert read("bucket_burst") == 50


async def test_operating_time_is_shown_by_method(portal: Portal, metrics: Metrics, read: Read) -> None:
    portal.spend("user.current", 100.0)
    async with Bitrix24.from_webhook(portal.webhook_url, **metrics.hooks()) as b24:
        await b24.user.current()
        metrics.look(b24)
    assert read("operating_seconds", method="user.current") == pytest.approx(100.0, abs=1.0)


async def test_how_things_stand_is_shown_while_calls_are_under_way(
    portal: Portal, metrics: Metrics, read: Read
) -> None:
    portal.latency = 0.3
    async with Bitrix24.from_webhook(portal.webhook_url, packing="off", **metrics.hooks()) as b24:
        tasks = [asyncio.ensure_future(b24.user.current().send()) for _ in range(45)]
        while b24.limits.snapshot().in_flight < 40:
            await asyncio.sleep(0.01)
        metrics.look(b24)
        assert (read("requests_in_flight"), read("calls_waiting")) == (40, 5)
        assert read("requests_allowed") == 40
        assert (read("calls_held"), read("refusals_by_others")) == (0, 0)
        await asyncio.gather(*tasks)


async def test_names_that_a_program_makes_up_do_not_become_labels(
    portal: Portal, metrics: Metrics, registry: CollectorRegistry
) -> None:
    async with Bitrix24.from_webhook(portal.webhook_url, limits="off", **metrics.hooks()) as b24:
        calls = [b24.call(f"made.up{number}", safety="safe") for number in range(300)]
        await asyncio.gather(*calls, return_exceptions=True)
    (family,) = [family for family in registry.collect() if family.name == "bitrix24_calls"]
    samples = {sample.labels["method"]: sample.value for sample in family.samples if sample.name.endswith("_total")}
    assert len(samples) == prometheus_metrics.METHODS + 1
    assert samples["other"] == 300 - prometheus_metrics.METHODS


# Both.


async def test_no_secret_gets_into_a_trace_or_a_metric(
    spans: InMemorySpanExporter, tracer: Tracer, metrics: Metrics, registry: CollectorRegistry
) -> None:
    async with Portal(limits="off", secret=SECRET) as portal:
        both: dict[str, Any] = {name: [hook, getattr(metrics, name)] for name, hook in tracing(tracer).items()}
        async with Bitrix24.from_webhook(portal.webhook_url, limits="off", **both) as b24:
            for kind in ("502", "reset", "truncated", "empty", "500", "rename", "error-200", "expired"):
                portal.fault(kind, "crm.item.add", times=-1)
                add = b24.crm.item.add(entity_type_id=2, fields={"title": SECRET})
                await asyncio.gather(add, return_exceptions=True)
                portal.clear_faults()
            await b24.user.current()
            metrics.look(b24)
    assert len(spans.get_finished_spans()) >= 9
    everything = "".join(span.to_json() for span in spans.get_finished_spans()) + generate_latest(registry).decode()
    assert "user.current" in everything
    assert SECRET not in everything


async def test_the_tracing_example_runs(
    portal: Portal, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("B24_WEBHOOK_URL", portal.webhook_url)
    await opentelemetry_tracing.main()
    assert capsys.readouterr().out.strip()


async def test_the_metrics_example_serves_what_it_measures(
    portal: Portal, monkeypatch: pytest.MonkeyPatch, registry: CollectorRegistry
) -> None:
    monkeypatch.setenv("B24_WEBHOOK_URL", portal.webhook_url)
    monkeypatch.setattr(prometheus_metrics, "Metrics", functools.partial(Metrics, registry))
    servers: list[Any] = []
    monkeypatch.setattr(
        prometheus_metrics,
        "start_http_server",
        lambda _: servers.append(start_http_server(0, "127.0.0.1", registry)),
    )
    running = asyncio.ensure_future(prometheus_metrics.main())
    while not registry.get_sample_value("bitrix24_bucket_burst"):
        await asyncio.sleep(0.01)
    server, thread = servers[0]
    url = f"http://127.0.0.1:{server.server_port}/metrics"

    def scrape() -> str:
        with urllib.request.urlopen(url) as answer:
            return str(answer.read(), "utf-8")

    text = await asyncio.to_thread(scrape)
    assert 'bitrix24_calls_total{method="user.current",outcome="ok"} 1.0' in text
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    server.shutdown()
    server.server_close()
    thread.join()


def test_the_page_names_every_metric_and_no_other(registry: CollectorRegistry, metrics: Metrics) -> None:
    made = {f"{family.name}_total" if family.type == "counter" else family.name for family in registry.collect()}
    assert set(re.findall(r"`(bitrix24_\w+)`", PAGE)) == made


def test_the_page_names_every_attribute_and_event_and_no_other() -> None:
    source = (ROOT / "examples/opentelemetry_tracing.py").read_text("utf-8")
    known = r"(?:http|server|error|bitrix24)\.[a-z_.]+"
    assert set(re.findall(rf"`({known})`", PAGE)) == set(re.findall(rf'"({known})"', source))


@pytest.mark.parametrize("path", re.findall(r"\]\(([^):]+\.\w+)\)", PAGE))
def test_every_link_of_the_page_leads_somewhere(path: str) -> None:
    assert (ROOT / "docs" / path).exists()


@pytest.mark.parametrize("block", re.findall(r"^```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL))
def test_every_python_block_of_the_page_is_python(block: str) -> None:
    ast.parse("async def shown():\n" + textwrap.indent(block, "    "))
