"""What all tests share."""

from __future__ import annotations

import functools
import gc
import inspect
import os
from typing import Any
from unittest.mock import Mock

import aiohttp
import aioresponses.core
import pytest
from hypothesis import HealthCheck, settings

# How fast a machine is says nothing about a promise: no property fails because drawing its examples took long.
settings.register_profile(
    "promises", deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much]
)
settings.load_profile("promises")


def _needs_shim() -> bool:
    """Tell whether aioresponses leaves out an argument that this aiohttp demands of its responses."""
    wanted = inspect.signature(aiohttp.ClientResponse.__init__).parameters.get("stream_writer")
    source = inspect.getsource(aioresponses.core.RequestMatch._build_response)
    return wanted is not None and wanted.default is inspect.Parameter.empty and "stream_writer" not in source


if _needs_shim():

    @functools.wraps(aiohttp.ClientResponse, updated=())
    def _response(*args: Any, **kwargs: Any) -> aiohttp.ClientResponse:
        return aiohttp.ClientResponse(*args, stream_writer=Mock(), **kwargs)

    vars(aioresponses.core)["ClientResponse"] = _response


def missing(what: str) -> None:
    """Leave a test out because a real part of it is not on this machine; where everything is installed that is a failure."""
    if os.environ.get("B24ASYNC_CI"):
        pytest.fail(f"{what} is missing, and nothing may be missing here")
    pytest.skip(f"not run here: {what} is not installed")


def pytest_collection_finish() -> None:
    """What is there for all tests is nothing that a collector need look through again and again."""
    gc.collect()
    gc.freeze()


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Say once for each reason what was not run here."""
    reports = terminalreporter.stats.get("skipped", ())
    reasons = [report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr) for report in reports]
    for reason in dict.fromkeys(reason.removeprefix("Skipped: ") for reason in reasons):
        terminalreporter.write_line(reason)
