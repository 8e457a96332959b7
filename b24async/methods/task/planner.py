# Generated from spec/task/planner.yaml by `python -m codegen`. Edit the spec, not this file.
"""``task.planner.*``."""

from __future__ import annotations

from b24async import calls, convert

_GETLIST: calls.ListMethod[int] = calls.ListMethod(
    "task.planner.getlist",
    convert.integer,
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("task",),
)


class TaskPlanner(calls.Group):
    """``task.planner.*``."""

    _name = "task.planner"

    def getlist(self) -> calls.ListCall[int]:
        """List the ids of the tasks in the current user's plan for the day.

        Scope ``task``; for anyone. https://apidocs.bitrix24.com/api-reference/tasks/planner/task-planner-get-list.html
        """
        return calls.ListCall(_GETLIST, {}, self._sender)
