# Generated from spec/timeman/timecontrol/settings.yaml by `python -m codegen`. Edit the spec, not this file.
"""``timeman.timecontrol.settings.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.shapes import timeman as timeman_shapes

_GET: calls.Method[timeman_shapes.TimemanTimecontrolSettings] = calls.Method(
    "timeman.timecontrol.settings.get",
    convert.shape("b24async.shapes.timeman", "TimemanTimecontrolSettings"),
    safety="safe",
    scopes=("timeman",),
)
_SET = calls.Method("timeman.timecontrol.settings.set", convert.boolean, safety="idempotent", scopes=("timeman",))


class TimemanTimecontrolSettings(calls.Group):
    """``timeman.timecontrol.settings.*``."""

    _name = "timeman.timecontrol.settings"

    def get(self) -> calls.Call[timeman_shapes.TimemanTimecontrolSettings]:
        """Read what absences are recorded and who must explain or may see them.

        Raises:
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``timeman``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-get.html
        """
        return calls.Call(_GET, {}, self._sender)

    def set(
        self,
        *,
        active: bool | None = None,
        minimum_idle_for_report: int | None = None,
        register_offline: bool | None = None,
        register_idle: bool | None = None,
        register_desktop: bool | None = None,
        report_request_type: Literal["all", "user", "none"] | None = None,
        report_request_users: Sequence[int] | None = None,
        report_simple_type: Literal["all", "user", "none"] | None = None,
        report_simple_users: Sequence[int] | None = None,
        report_full_type: Literal["all", "user", "none"] | None = None,
        report_full_users: Sequence[int] | None = None,
    ) -> calls.Call[bool]:
        """Change what absences are recorded and who must explain or may see them.

        Args:
            minimum_idle_for_report: For example ``15``.

        Raises:
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``timeman``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/timeman/timecontrol/timeman-timecontrol-settings-set.html
        """
        return calls.Call(
            _SET,
            {
                "ACTIVE": active,
                "MINIMUM_IDLE_FOR_REPORT": minimum_idle_for_report,
                "REGISTER_OFFLINE": register_offline,
                "REGISTER_IDLE": register_idle,
                "REGISTER_DESKTOP": register_desktop,
                "REPORT_REQUEST_TYPE": report_request_type,
                "REPORT_REQUEST_USERS": report_request_users,
                "REPORT_SIMPLE_TYPE": report_simple_type,
                "REPORT_SIMPLE_USERS": report_simple_users,
                "REPORT_FULL_TYPE": report_full_type,
                "REPORT_FULL_USERS": report_full_users,
            },
            self._sender,
        )
