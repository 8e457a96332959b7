# Generated from spec/timeman/timecontrol by `python -m codegen`. Edit the spec, not this file.
"""``timeman.timecontrol.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.timeman.timecontrol.report import TimemanTimecontrolReport
    from b24async.methods.timeman.timecontrol.reports import TimemanTimecontrolReports
    from b24async.methods.timeman.timecontrol.settings import TimemanTimecontrolSettings


class TimemanTimecontrol(calls.Group):
    """``timeman.timecontrol.*``."""

    _name = "timeman.timecontrol"

    @functools.cached_property
    def report(self) -> TimemanTimecontrolReport:
        """``timeman.timecontrol.report.*``."""
        from b24async.methods.timeman.timecontrol.report import TimemanTimecontrolReport

        return TimemanTimecontrolReport(self._sender)

    @functools.cached_property
    def reports(self) -> TimemanTimecontrolReports:
        """``timeman.timecontrol.reports.*``."""
        from b24async.methods.timeman.timecontrol.reports import TimemanTimecontrolReports

        return TimemanTimecontrolReports(self._sender)

    @functools.cached_property
    def settings(self) -> TimemanTimecontrolSettings:
        """``timeman.timecontrol.settings.*``."""
        from b24async.methods.timeman.timecontrol.settings import TimemanTimecontrolSettings

        return TimemanTimecontrolSettings(self._sender)
