# Generated from spec/task/commentitem.yaml by `python -m codegen`. Edit the spec, not this file.
"""``task.commentitem.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import task as task_shapes

_GETLIST: calls.Method[Sequence[task_shapes.Comment]] = calls.Method(
    "task.commentitem.getlist",
    convert.list_of(convert.shape("b24async.shapes.task", "Comment")),
    safety="safe",
    scopes=("task",),
    batch=False,
    positional={"TASKID": None, "ORDER": [], "FILTER": {}, "LIMIT": None},
)


class TaskCommentitem(calls.Group):
    """``task.commentitem.*``."""

    _name = "task.commentitem"

    def getlist(
        self,
        *,
        taskid: int,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        limit: int | None = None,
    ) -> calls.Call[Sequence[task_shapes.Comment]]:
        """List the comments of a task.

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/tasks/comment-item/task-comment-item-get-list.html
        """
        return calls.Call(_GETLIST, {"TASKID": taskid, "ORDER": order, "FILTER": filter, "LIMIT": limit}, self._sender)
