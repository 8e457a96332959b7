"""The portal's time: what its clock says, and when its days begin.

Dates and times of the API are those of the portal's server, whatever time zone a user has chosen; ``server.time`` tells what its offset is now. An
offset is no time zone: where clocks are put forward in spring, name the zone, so that days of another season begin when they should.

https://apidocs.bitrix24.com/api-reference/data-types.html https://apidocs.bitrix24.com/api-reference/common/system/server-time.html
"""

from __future__ import annotations

import datetime as dt
import zoneinfo
from collections.abc import Callable
from typing import TYPE_CHECKING, Self

import attrs

from b24async.errors import UsageError

if TYPE_CHECKING:
    from b24async.client import Bitrix24

CLOSE = dt.timedelta(seconds=2)
"""A portal's clock is taken for ours if it differs no more than that; it tells whole seconds, and they travel."""


def _utc() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


@attrs.frozen
class PortalTime:
    """The time of a portal, or of a user: ``portal_time = await PortalTime.of(b24, "Europe/Berlin")``.

    The filters are dicts that go into the ``filter`` of a list method: ``filter={**portal_time.today("createdTime"), "stageId": "NEW"}``.

    Attributes:
        zone: The time zone.
        ahead: How far the portal's clock is ahead of ours.
        clock: Tells our time.
    """

    zone: dt.tzinfo
    ahead: dt.timedelta = dt.timedelta()
    clock: Callable[[], dt.datetime] = _utc

    @classmethod
    async def of(cls, b24: Bitrix24, zone: str | None = None, *, clock: Callable[[], dt.datetime] = _utc) -> Self:
        """Ask the portal for its time.

        Args:
            b24: A client of the portal.
            zone: Name of its time zone, such as ``Europe/Berlin``; without it the offset that it has now holds for all days.
            clock: Tells our time.

        Raises:
            UsageError: There is no such zone, or the portal's clock is in another one.
        """
        server = await b24.server.time()
        offset = server.utcoffset() or dt.timedelta()
        ahead = server - clock()
        if abs(ahead) <= CLOSE:
            ahead = dt.timedelta()
        if zone is None:
            return cls(dt.timezone(offset), ahead, clock)
        named = _zone(zone)
        if server.astimezone(named).utcoffset() != offset:
            raise UsageError(f"the portal's clock says {server.isoformat()}, which is no time of {zone}")
        return cls(named, ahead, clock)

    @classmethod
    async def of_user(cls, b24: Bitrix24, *, clock: Callable[[], dt.datetime] = _utc) -> Self:
        """Ask for the time of the user whom the client calls for; who has chosen no time zone has the portal's."""
        profile = await b24.profile()
        portal = await cls.of(b24, clock=clock)
        return attrs.evolve(portal, zone=_zone(profile.time_zone)) if profile.time_zone else portal

    def now(self) -> dt.datetime:
        """Return what the portal's clock says now."""
        return (self.clock() + self.ahead).astimezone(self.zone)

    def to_portal(self, moment: dt.datetime) -> dt.datetime:
        """Return the same moment in the portal's time zone; without an offset it is read as a time of the portal."""
        return moment.replace(tzinfo=self.zone) if moment.tzinfo is None else moment.astimezone(self.zone)

    def midnight(self, day: dt.date) -> dt.datetime:
        """Return when a day begins."""
        return dt.datetime.combine(day, dt.time(), self.zone)

    def today(self, field: str) -> dict[str, str]:
        """Return the filter for what has a field within today."""
        return self.day(field, self.now().date())

    def this_week(self, field: str) -> dict[str, str]:
        """Return the filter for what has a field within this week, from Monday on."""
        today = self.now().date()
        monday = today - dt.timedelta(days=today.weekday())
        return self.days(field, monday, monday + dt.timedelta(days=6))

    def this_month(self, field: str) -> dict[str, str]:
        """Return the filter for what has a field within this month."""
        today = self.now().date()
        return self.month(field, today.year, today.month)

    def day(self, field: str, day: dt.date) -> dict[str, str]:
        """Return the filter for what has a field within a day."""
        return self.days(field, day, day)

    def month(self, field: str, year: int, month: int) -> dict[str, str]:
        """Return the filter for what has a field within a month."""
        first = dt.date(year, month, 1)
        after = (first + dt.timedelta(days=31)).replace(day=1)
        return self.days(field, first, after - dt.timedelta(days=1))

    def days(self, field: str, first: dt.date, last: dt.date) -> dict[str, str]:
        """Return the filter for what has a field between the beginning of one day and the end of another."""
        return self.between(field, self.midnight(first), self.midnight(last + dt.timedelta(days=1)))

    def between(self, field: str, since: dt.datetime, before: dt.datetime) -> dict[str, str]:
        """Return the filter for what has a field from one moment on, and before another."""
        if field[:1] in "<>=!%@":
            raise UsageError(f"{field!r} is no name of a field; the operators are added here")
        return {
            f">={field}": self.to_portal(since).isoformat(timespec="seconds"),
            f"<{field}": self.to_portal(before).isoformat(timespec="seconds"),
        }


def _zone(name: str) -> zoneinfo.ZoneInfo:
    try:
        return zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        pass
    raise UsageError(f"this system knows no time zone {name!r}; the package tzdata brings them along")
