# Generated from spec/timeman/timecontrol/reports/settings.yaml by `python -m codegen`. Edit the spec, not this file.
"""``timeman.timecontrol.reports.settings.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import timeman as timeman_shapes

_GET: calls.Method[timeman_shapes.TimemanTimecontrolReportsSettings] = calls.Method(
    "timeman.timecontrol.reports.settings.get",
    convert.shape("b24async.shapes.timeman", "TimemanTimecontrolReportsSettings"),
    safety="safe",
    scopes=("timeman",),
)


class TimemanTimecontrolReportsSettings(calls.Group):
    """``timeman.timecontrol.reports.settings.*``."""

    _name = "timeman.timecontrol.reports.settings"

    def get(self) -> calls.Call[timeman_shapes.TimemanTimecontrolReportsSettings]:
        """Read what the current user may see in the absence reports.

        Scope ``timeman``; for anyone.
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-settings-get.html
        """
        return calls.Call(_GET, {}, self._sender)
