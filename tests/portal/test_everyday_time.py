"""The portal's time over real sockets: its zone, its clock, and the days in filters."""

from __future__ import annotations

import datetime as dt
import zoneinfo
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from b24async import Bitrix24
from b24async.errors import UsageError
from b24async.everyday import PortalTime
from b24async.portal import Portal
from b24async.portal.clock import Clock

NOON = dt.datetime(2026, 3, 15, 9, 0, tzinfo=dt.UTC)
"""Noon at the portal, whose clock is three hours ahead of UTC."""


def frozen() -> dt.datetime:
    return NOON


@asynccontextmanager
async def at(moment: dt.datetime) -> AsyncIterator[Bitrix24]:
    """A client of a portal whose clock stands still at a moment."""
    portal = Portal(limits="off", clock=Clock(moment.timestamp()))
    async with portal, Bitrix24.from_webhook(portal.webhook_url) as client:
        yield client


async def test_the_portals_offset_is_that_of_its_clock() -> None:
    async with at(NOON) as b24:
        time = await PortalTime.of(b24, clock=frozen)
        assert time.now().isoformat() == "2026-03-15T12:00:00+03:00"
        assert time.today("createdTime") == {
            ">=createdTime": "2026-03-15T00:00:00+03:00",
            "<createdTime": "2026-03-16T00:00:00+03:00",
        }
        named = await PortalTime.of(b24, "Europe/Moscow", clock=frozen)
        assert named.now() == time.now()
        assert named.zone == zoneinfo.ZoneInfo("Europe/Moscow")
        with pytest.raises(UsageError, match="no time of Europe/Berlin"):
            await PortalTime.of(b24, "Europe/Berlin", clock=frozen)
        with pytest.raises(UsageError, match="no time zone 'Mars/Olympus'"):
            await PortalTime.of(b24, "Mars/Olympus", clock=frozen)


async def test_a_clock_that_is_wrong_is_told_apart_from_one_that_travels() -> None:
    async with at(NOON + dt.timedelta(minutes=10)) as b24:
        assert (await PortalTime.of(b24, clock=frozen)).ahead == dt.timedelta(minutes=10)
        late = NOON + dt.timedelta(seconds=599)
        assert (await PortalTime.of(b24, clock=lambda: late)).ahead == dt.timedelta()


async def test_a_user_may_have_a_zone_of_its_own(b24: Bitrix24, portal: Portal) -> None:
    assert (await PortalTime.of_user(b24)).zone == (await PortalTime.of(b24)).zone
    portal.seed({"users": [{"as": "yuki", "NAME": "Yuki", "TIME_ZONE": "Asia/Tokyo"}]})
    async with Bitrix24.from_webhook(portal.add_webhook(portal.ids["yuki"])) as hers:
        time = await PortalTime.of_user(hers)
    assert time.zone == zoneinfo.ZoneInfo("Asia/Tokyo")
    assert time.now().utcoffset() == dt.timedelta(hours=9)


async def test_a_filter_finds_what_was_made_today(b24: Bitrix24) -> None:
    time = await PortalTime.of(b24)
    made = await b24.crm.item.add(entity_type_id=2, fields={"title": "New"})
    for wanted in (time.today("createdTime"), time.this_week("createdTime"), time.this_month("createdTime")):
        found = await b24.crm.item.list(entity_type_id=2, filter={**wanted, "title": "New"})
        assert [row.id for row in found] == [made.id]
    long_ago = time.month("createdTime", 2001, 2)
    assert not await b24.crm.item.list(entity_type_id=2, filter=long_ago)
    assert made.created_time is not None
    assert time.to_portal(made.created_time) == made.created_time
