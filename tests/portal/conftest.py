"""A portal and a client for each test, over real sockets."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from b24async import Bitrix24, limits
from b24async.portal import Portal


@pytest.fixture(autouse=True)
def _fresh_buckets() -> Iterator[None]:
    """Ports are used again: no bucket may survive its test."""
    limits._filled.clear()
    limits._portals.clear()
    yield
    limits._filled.clear()
    limits._portals.clear()


@pytest.fixture
async def portal() -> AsyncIterator[Portal]:
    async with Portal(limits="off") as running:
        yield running


@pytest.fixture
async def b24(portal: Portal) -> AsyncIterator[Bitrix24]:
    async with Bitrix24.from_webhook(portal.webhook_url, limits="off") as client:
        yield client
