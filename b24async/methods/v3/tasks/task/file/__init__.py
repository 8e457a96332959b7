# Generated from spec/v3/tasks/task/file.yaml by `python -m codegen`. Edit the spec, not this file.
"""``tasks.task.file.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.methods.v3.tasks.task.file.field import V3TasksTaskFileField

_ATTACH = calls.Method(
    "tasks.task.file.attach",
    convert.boolean,
    version=3,
    safety="unsafe",
    scopes=("tasks",),
    under="result",
)


class V3TasksTaskFile(calls.Group):
    """``tasks.task.file.*``."""

    _name = "tasks.task.file"

    def attach(self, *, task_id: int, file_ids: Sequence[int]) -> calls.Call[bool]:
        """Attach several Drive files to a task at once.

        Args:
            task_id: For example ``8017``.
            file_ids: For example ``[1065, 1077]``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.

        Scope ``tasks``. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-file-attach.html
        """
        return calls.Call(_ATTACH, {"taskId": task_id, "fileIds": file_ids}, self._sender)

    @functools.cached_property
    def field(self) -> V3TasksTaskFileField:
        """``tasks.task.file.field.*``."""
        from b24async.methods.v3.tasks.task.file.field import V3TasksTaskFileField

        return V3TasksTaskFileField(self._sender)
