# Generated from spec/timeman/timecontrol/reports.yaml by `python -m codegen`. Edit the spec, not this file.
"""``timeman.timecontrol.reports.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.methods.timeman.timecontrol.reports.settings import TimemanTimecontrolReportsSettings
    from b24async.methods.timeman.timecontrol.reports.users import TimemanTimecontrolReportsUsers
    from b24async.shapes import timeman as timeman_shapes

_GET: calls.Method[timeman_shapes.TimemanTimecontrolReport] = calls.Method(
    "timeman.timecontrol.reports.get",
    convert.shape("b24async.shapes.timeman", "TimemanTimecontrolReport"),
    safety="safe",
    scopes=("timeman",),
)


class TimemanTimecontrolReports(calls.Group):
    """``timeman.timecontrol.reports.*``."""

    _name = "timeman.timecontrol.reports"

    def get(
        self,
        *,
        user_id: int,
        month: int,
        year: int,
        idle_minutes: int | None = None,
        workday_hours: int | None = None,
    ) -> calls.Call[timeman_shapes.TimemanTimecontrolReport]:
        """Read a user's workdays and recorded absences of one month, day by day.

        Args:
            user_id: For example ``3``.
            month: For example ``5``.
            year: For example ``2025``.
            idle_minutes: For example ``15``.
            workday_hours: For example ``8``.

        Raises:
            AccessDenied: ``ACCESS_ERROR``, ``USER_ACCESS_ERROR``.

        Scope ``timeman``.
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-get.html
        """
        return calls.Call(
            _GET,
            {
                "USER_ID": user_id,
                "MONTH": month,
                "YEAR": year,
                "IDLE_MINUTES": idle_minutes,
                "WORKDAY_HOURS": workday_hours,
            },
            self._sender,
        )

    @functools.cached_property
    def settings(self) -> TimemanTimecontrolReportsSettings:
        """``timeman.timecontrol.reports.settings.*``."""
        from b24async.methods.timeman.timecontrol.reports.settings import TimemanTimecontrolReportsSettings

        return TimemanTimecontrolReportsSettings(self._sender)

    @functools.cached_property
    def users(self) -> TimemanTimecontrolReportsUsers:
        """``timeman.timecontrol.reports.users.*``."""
        from b24async.methods.timeman.timecontrol.reports.users import TimemanTimecontrolReportsUsers

        return TimemanTimecontrolReportsUsers(self._sender)
