# Generated from spec/timeman/timecontrol/reports/users.yaml by `python -m codegen`. Edit the spec, not this file.
"""``timeman.timecontrol.reports.users.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import timeman as timeman_shapes

_GET: calls.ListMethod[timeman_shapes.TimemanTimecontrolReportsUser] = calls.ListMethod(
    "timeman.timecontrol.reports.users.get",
    convert.shape("b24async.shapes.timeman", "TimemanTimecontrolReportsUser"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("timeman",),
)


class TimemanTimecontrolReportsUsers(calls.Group):
    """``timeman.timecontrol.reports.users.*``."""

    _name = "timeman.timecontrol.reports.users"

    def get(self, *, department_id: int | None = None) -> calls.ListCall[timeman_shapes.TimemanTimecontrolReportsUser]:
        """List the users whose absence reports the current user may see.

        Args:
            department_id: For example ``15``.

        Scope ``timeman``; for anyone.
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-reports-users-get.html
        """
        return calls.ListCall(_GET, {"DEPARTMENT_ID": department_id}, self._sender)
