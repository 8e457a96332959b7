# Generated from spec/task/logitem.yaml by `python -m codegen`. Edit the spec, not this file.
"""``task.logitem.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import task as task_shapes

_LIST: calls.ListMethod[task_shapes.TaskLogEntry] = calls.ListMethod(
    "task.logitem.list",
    convert.shape("b24async.shapes.task", "TaskLogEntry"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("task",),
    deprecated="Use `tasks.task.history.list` instead.",
)


class TaskLogitem(calls.Group):
    """``task.logitem.*``."""

    _name = "task.logitem"

    @calls.deprecated("Use `tasks.task.history.list` instead.")
    def list(self, *, id: int) -> calls.ListCall[task_shapes.TaskLogEntry]:
        """List the changes made to a task, users by id only (first-generation method).

        Deprecated: use ``tasks.task.history.list`` instead.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-log-item-list.html
        """
        return calls.ListCall(_LIST, {"ID": id}, self._sender)
