# Generated from spec/tasks/task/files.yaml by `python -m codegen`. Edit the spec, not this file.
"""``tasks.task.files.*``."""

from __future__ import annotations

from b24async import calls, convert

_ATTACH = calls.Method(
    "tasks.task.files.attach",
    convert.integer,
    safety="unsafe",
    scopes=("task",),
    under="attachmentId",
)


class TasksTaskFiles(calls.Group):
    """``tasks.task.files.*``."""

    _name = "tasks.task.files"

    def attach(self, *, task_id: int, file_id: int) -> calls.Call[int]:
        """Attach one Drive file to a task and return the attachment's id.

        Args:
            task_id: For example ``8017``.
            file_id: For example ``1065``.

        Raises:
            InvalidParams: ``100``, ``0``, ``ERROR_CORE``.

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-files-attach.html
        """
        return calls.Call(_ATTACH, {"taskId": task_id, "fileId": file_id}, self._sender)
