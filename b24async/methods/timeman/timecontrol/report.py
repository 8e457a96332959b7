# Generated from spec/timeman/timecontrol/report.yaml by `python -m codegen`. Edit the spec, not this file.
"""``timeman.timecontrol.report.*``."""

from __future__ import annotations

from typing import Literal

from b24async import calls, convert

_ADD = calls.Method(
    "timeman.timecontrol.report.add",
    convert.boolean,
    safety="unsafe",
    scopes=("timeman",),
    dump={"CALENDAR": convert.yes_no},
)


class TimemanTimecontrolReport(calls.Group):
    """``timeman.timecontrol.report.*``."""

    _name = "timeman.timecontrol.report"

    def add(
        self,
        *,
        report_id: int,
        user_id: int | None = None,
        text: str,
        type: Literal["WORK", "PRIVATE"] | None = None,
        calendar: bool | None = None,
    ) -> calls.Call[bool]:
        """Explain a recorded absence, by default as a calendar event too.

        Args:
            report_id: For example ``123``.
            type: By default ``PRIVATE``.
            calendar: By default ``True``.

        Raises:
            AccessDenied: ``ACCESS_ERROR``.
            InvalidParams: ``TEXT_EMPTY``.

        Scope ``timeman``; for anyone.
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-report-add.html
        """
        return calls.Call(
            _ADD,
            {"REPORT_ID": report_id, "USER_ID": user_id, "TEXT": text, "TYPE": type, "CALENDAR": calendar},
            self._sender,
        )
