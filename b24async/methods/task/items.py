# Generated from spec/task/items.yaml by `python -m codegen`. Edit the spec, not this file.
"""``task.items.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

_GETLIST: calls.ListMethod[Mapping[str, Any]] = calls.ListMethod(
    "task.items.getlist",
    convert.map_of(convert.json),
    paging=calls.Paging(style="nav_params"),
    safety="safe",
    scopes=("task",),
    positional={"ORDER": [], "FILTER": [], "TASKDATA": [], "NAV_PARAMS": []},
    deprecated="Use `tasks.task.list` instead.",
)


class TaskItems(calls.Group):
    """``task.items.*``."""

    _name = "task.items"

    @calls.deprecated("Use `tasks.task.list` instead.")
    def getlist(
        self,
        *,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        taskdata: Mapping[str, Any] | None = None,
        nav_params: Mapping[str, Any] | None = None,
    ) -> calls.ListCall[Mapping[str, Any]]:
        """List tasks, also subordinates' or once overdue ones, by position.

        Deprecated: use ``tasks.task.list`` instead.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"ID": "desc"}``.
            filter: Conditions that the rows must meet, for example ``{"ID": [1, 2, 3, 4, 5, 6]}``.
            nav_params: For example ``{"iNumPage": 2}``.

        Scope ``task``; for anyone. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-items-get-list.html
        """
        return calls.ListCall(
            _GETLIST,
            {"ORDER": order, "FILTER": filter, "TASKDATA": taskdata, "NAV_PARAMS": nav_params},
            self._sender,
        )
