# Generated from spec/task/comment.yaml by `python -m codegen`. Edit the spec, not this file.
"""``task.comment.*``."""

from __future__ import annotations

from b24async import calls, convert

_ADD = calls.Method(
    "task.comment.add",
    convert.integer,
    safety="unsafe",
    scopes=("task",),
    positional={"TASKID": None, "COMMENTTEXT": None},
    deprecated="Use `tasks.task.chat.message.send` instead.",
)


class TaskComment(calls.Group):
    """``task.comment.*``."""

    _name = "task.comment"

    @calls.deprecated("Use `tasks.task.chat.message.send` instead.")
    def add(self, *, taskid: int | None = None, commenttext: str | None = None) -> calls.Call[int]:
        """Post a comment on a task as the current user (oldest method).

        Deprecated: use ``tasks.task.chat.message.send`` instead.

        Args:
            taskid: For example ``1``.

        Scope ``task``; for anyone. https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-comment-add.html
        """
        return calls.Call(_ADD, {"TASKID": taskid, "COMMENTTEXT": commenttext}, self._sender)
