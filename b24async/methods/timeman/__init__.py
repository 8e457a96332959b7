# Generated from spec/timeman.yaml by `python -m codegen`. Edit the spec, not this file.
"""``timeman.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    import datetime

    from b24async.methods.timeman.networkrange import TimemanNetworkrange
    from b24async.methods.timeman.schedule import TimemanSchedule
    from b24async.methods.timeman.timecontrol import TimemanTimecontrol
    from b24async.shapes import timeman as timeman_shapes

_CLOSE: calls.Method[timeman_shapes.TimemanOpen] = calls.Method(
    "timeman.close",
    convert.shape("b24async.shapes.timeman", "TimemanOpen"),
    safety="unsafe",
    scopes=("timeman",),
)
_OPEN: calls.Method[timeman_shapes.TimemanOpen] = calls.Method(
    "timeman.open",
    convert.shape("b24async.shapes.timeman", "TimemanOpen"),
    safety="unsafe",
    scopes=("timeman",),
)
_PAUSE: calls.Method[timeman_shapes.TimemanOpen] = calls.Method(
    "timeman.pause",
    convert.shape("b24async.shapes.timeman", "TimemanOpen"),
    safety="unsafe",
    scopes=("timeman",),
)
_SETTINGS: calls.Method[timeman_shapes.TimemanSettings] = calls.Method(
    "timeman.settings",
    convert.shape("b24async.shapes.timeman", "TimemanSettings"),
    safety="safe",
    scopes=("timeman",),
)
_STATUS: calls.Method[timeman_shapes.TimemanOpen] = calls.Method(
    "timeman.status",
    convert.shape("b24async.shapes.timeman", "TimemanOpen"),
    safety="safe",
    scopes=("timeman",),
)


class Timeman(calls.Group):
    """``timeman.*``."""

    _name = "timeman"

    def close(
        self,
        *,
        user_id: int | None = None,
        time: datetime.datetime | str | None = None,
        report: str | None = None,
        lat: float | None = None,
        lon: float | None = None,
    ) -> calls.Call[timeman_shapes.TimemanOpen]:
        """Clock a user out: end the workday, also at a given time with a reason.

        Args:
            user_id: For example ``503``.
            time: For example ``2025-03-27T17:00:01+00:00``.
            lat: For example ``53.548841``.
            lon: For example ``9.987274``.

        Raises:
            InvalidParams: ``WRONG_DATETIME``, without a code.

        Scope ``timeman``; for anyone. https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-close.html
        """
        return calls.Call(
            _CLOSE,
            {"USER_ID": user_id, "TIME": time, "REPORT": report, "LAT": lat, "LON": lon},
            self._sender,
        )

    def open(
        self,
        *,
        user_id: int | None = None,
        time: datetime.datetime | str | None = None,
        report: str | None = None,
        lat: float | None = None,
        lon: float | None = None,
    ) -> calls.Call[timeman_shapes.TimemanOpen]:
        """Clock a user in: start the workday, or resume it after a break or its end.

        Args:
            user_id: For example ``503``.
            time: For example ``2025-03-27T08:00:01+00:00``.
            lat: For example ``53.548841``.
            lon: For example ``9.987274``.

        Raises:
            InvalidParams: ``WRONG_DATETIME``, ``TIME``, without a code.

        Scope ``timeman``; for anyone. https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-open.html
        """
        return calls.Call(
            _OPEN,
            {"USER_ID": user_id, "TIME": time, "REPORT": report, "LAT": lat, "LON": lon},
            self._sender,
        )

    def pause(self, *, user_id: int | None = None) -> calls.Call[timeman_shapes.TimemanOpen]:
        """Put a user's workday on a break; a day already ended is reopened.

        Args:
            user_id: For example ``503``.

        Raises:
            NotFound: "User not found", without a code.

        Scope ``timeman``; for anyone. https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-pause.html
        """
        return calls.Call(_PAUSE, {"USER_ID": user_id}, self._sender)

    def settings(self, *, user_id: int | None = None) -> calls.Call[timeman_shapes.TimemanSettings]:
        """Read a user's working time rules: latest start, earliest end, least duration.

        Args:
            user_id: For example ``503``.

        Raises:
            NotFound: "User not found", without a code.

        Scope ``timeman``; for anyone. https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-settings.html
        """
        return calls.Call(_SETTINGS, {"USER_ID": user_id}, self._sender)

    def status(self, *, user_id: int | None = None) -> calls.Call[timeman_shapes.TimemanOpen]:
        """Read the state of a user's current workday: open, paused, closed or expired.

        Args:
            user_id: For example ``503``.

        Raises:
            InvalidParams: without a code.

        Scope ``timeman``; for anyone. https://apidocs.bitrix24.com/api-reference/timeman/base/timeman-status.html
        """
        return calls.Call(_STATUS, {"USER_ID": user_id}, self._sender)

    @functools.cached_property
    def networkrange(self) -> TimemanNetworkrange:
        """``timeman.networkrange.*``."""
        from b24async.methods.timeman.networkrange import TimemanNetworkrange

        return TimemanNetworkrange(self._sender)

    @functools.cached_property
    def schedule(self) -> TimemanSchedule:
        """``timeman.schedule.*``."""
        from b24async.methods.timeman.schedule import TimemanSchedule

        return TimemanSchedule(self._sender)

    @functools.cached_property
    def timecontrol(self) -> TimemanTimecontrol:
        """``timeman.timecontrol.*``."""
        from b24async.methods.timeman.timecontrol import TimemanTimecontrol

        return TimemanTimecontrol(self._sender)
