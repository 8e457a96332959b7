# Generated from spec/timeman/schedule.yaml by `python -m codegen`. Edit the spec, not this file.
"""``timeman.schedule.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import timeman as timeman_shapes

_GET: calls.Method[timeman_shapes.TimemanSchedule | None] = calls.Method(
    "timeman.schedule.get",
    convert.optional(convert.shape("b24async.shapes.timeman", "TimemanSchedule")),
    safety="safe",
    scopes=("timeman",),
    absent=[],
)


class TimemanSchedule(calls.Group):
    """``timeman.schedule.*``."""

    _name = "timeman.schedule"

    def get(self, *, id: int | None = None) -> calls.Call[timeman_shapes.TimemanSchedule | None]:
        """Read a work schedule with its shifts, calendar and violation rules.

        Args:
            id: For example ``1``.

        Returns:
            ``None`` where there is no such thing.

        Scope ``timeman``; for anyone.
        https://apidocs.bitrix24.com/api-reference/timeman/schedule/timeman-schedule-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)
