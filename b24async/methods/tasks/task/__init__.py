# Generated from spec/tasks/task.yaml by `python -m codegen`. Edit the spec, not this file.
"""``tasks.task.*``: tasks. The same names exist in REST 3.0 with another contract, ``b24.v3.tasks.task``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.tasks.task.counters import TasksTaskCounters
    from b24async.methods.tasks.task.favorite import TasksTaskFavorite
    from b24async.methods.tasks.task.files import TasksTaskFiles
    from b24async.methods.tasks.task.history import TasksTaskHistory
    from b24async.methods.tasks.task.result import TasksTaskResult
    from b24async.shapes import tasks as tasks_shapes
    from b24async.shapes.keys import tasks as tasks_keys

_ADD: calls.Method[tasks_shapes.Task] = calls.Method(
    "tasks.task.add",
    convert.shape("b24async.shapes.tasks", "Task"),
    safety="unsafe",
    scopes=("task",),
    under="task",
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[tasks_shapes.Task | None] = calls.Method(
    "tasks.task.get",
    convert.optional(convert.shape("b24async.shapes.tasks", "Task")),
    safety="safe",
    scopes=("task",),
    under="task",
    absent=[],
)
_LIST: calls.ListMethod[tasks_shapes.Task] = calls.ListMethod(
    "tasks.task.list",
    convert.shape("b24async.shapes.tasks", "Task"),
    rows="tasks",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="ID", order="ID", row="id")),
    safety="safe",
    scopes=("task",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[tasks_shapes.Task] = calls.Method(
    "tasks.task.update",
    convert.shape("b24async.shapes.tasks", "Task"),
    safety="idempotent",
    scopes=("task",),
    under="task",
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("tasks.task.delete", convert.boolean, safety="unsafe", scopes=("task",), under="task")
_GET_FIELDS: calls.Method[Mapping[str, tasks_shapes.TaskFieldInfo]] = calls.Method(
    "tasks.task.getFields",
    convert.map_of(convert.shape("b24async.shapes.tasks", "TaskFieldInfo")),
    safety="safe",
    scopes=("task",),
    under="fields",
)
_APPROVE: calls.Method[tasks_shapes.Task] = calls.Method(
    "tasks.task.approve",
    convert.shape("b24async.shapes.tasks", "Task"),
    safety="unsafe",
    scopes=("task",),
    under="task",
)
_COMPLETE: calls.Method[tasks_shapes.Task] = calls.Method(
    "tasks.task.complete",
    convert.shape("b24async.shapes.tasks", "Task"),
    safety="unsafe",
    scopes=("task",),
    under="task",
)
_DEFER: calls.Method[tasks_shapes.Task] = calls.Method(
    "tasks.task.defer",
    convert.shape("b24async.shapes.tasks", "Task"),
    safety="unsafe",
    scopes=("task",),
    under="task",
)
_DELEGATE: calls.Method[tasks_shapes.Task] = calls.Method(
    "tasks.task.delegate",
    convert.shape("b24async.shapes.tasks", "Task"),
    safety="unsafe",
    scopes=("task",),
    under="task",
)
_DISAPPROVE: calls.Method[tasks_shapes.Task] = calls.Method(
    "tasks.task.disapprove",
    convert.shape("b24async.shapes.tasks", "Task"),
    safety="unsafe",
    scopes=("task",),
    under="task",
)
_GETACCESS: calls.Method[tasks_shapes.TaskGetaccess] = calls.Method(
    "tasks.task.getaccess",
    convert.shape("b24async.shapes.tasks", "TaskGetaccess"),
    safety="safe",
    scopes=("task",),
    under="allowedActions",
)
_MUTE: calls.Method[tasks_shapes.Task | None] = calls.Method(
    "tasks.task.mute",
    convert.optional(convert.shape("b24async.shapes.tasks", "Task")),
    safety="idempotent",
    scopes=("task",),
    under="task",
    absent=[],
)
_PAUSE: calls.Method[tasks_shapes.Task] = calls.Method(
    "tasks.task.pause",
    convert.shape("b24async.shapes.tasks", "Task"),
    safety="unsafe",
    scopes=("task",),
    under="task",
)
_PIN: calls.Method[tasks_shapes.Task | None] = calls.Method(
    "tasks.task.pin",
    convert.optional(convert.shape("b24async.shapes.tasks", "Task")),
    safety="idempotent",
    scopes=("task",),
    under="task",
    absent=[],
)
_RENEW: calls.Method[tasks_shapes.Task] = calls.Method(
    "tasks.task.renew",
    convert.shape("b24async.shapes.tasks", "Task"),
    safety="unsafe",
    scopes=("task",),
    under="task",
)
_START: calls.Method[tasks_shapes.Task] = calls.Method(
    "tasks.task.start",
    convert.shape("b24async.shapes.tasks", "Task"),
    safety="unsafe",
    scopes=("task",),
    under="task",
)
_STARTWATCH: calls.Method[tasks_shapes.Task] = calls.Method(
    "tasks.task.startwatch",
    convert.shape("b24async.shapes.tasks", "Task"),
    safety="idempotent",
    scopes=("task",),
    under="task",
)
_STOPWATCH: calls.Method[tasks_shapes.Task] = calls.Method(
    "tasks.task.stopwatch",
    convert.shape("b24async.shapes.tasks", "Task"),
    safety="idempotent",
    scopes=("task",),
    under="task",
)
_UNMUTE: calls.Method[tasks_shapes.Task | None] = calls.Method(
    "tasks.task.unmute",
    convert.optional(convert.shape("b24async.shapes.tasks", "Task")),
    safety="idempotent",
    scopes=("task",),
    under="task",
    absent=[],
)
_UNPIN: calls.Method[tasks_shapes.Task | None] = calls.Method(
    "tasks.task.unpin",
    convert.optional(convert.shape("b24async.shapes.tasks", "Task")),
    safety="idempotent",
    scopes=("task",),
    under="task",
    absent=[],
)


class TasksTask(calls.Group):
    """Tasks. The same names exist in REST 3.0 with another contract, ``b24.v3.tasks.task``."""

    _name = "tasks.task"

    def add(self, *, fields: tasks_shapes.TaskFields | Mapping[str, Any]) -> calls.Call[tasks_shapes.Task]:
        """Create a task and return it with all its fields.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``100`` (``fields`` is missing or empty), ``ERROR_CORE`` (A value is missing or refused:
                title, user, status, parent, planned dates, a custom field).

        Scope ``task``; for anyone. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(
        self,
        *,
        task_id: int,
        select: Sequence[tasks_keys.TaskKey | str] | None = None,
    ) -> calls.Call[tasks_shapes.Task | None]:
        """Read one task that the caller may see, with chosen fields.

        For a task that is not there, or that the caller may not see, the portal answers no error but an empty list,
        which is ``None`` here.

        Args:
            task_id: For example ``8017``.
            select: Fields to answer, or ``*``; all but custom ones by default. For example ``["ID", "TITLE", "STATUS",
                "UF_CRM_TASK"]``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            InvalidParams: ``0`` (``task_id`` is no integer), ``100`` (``task_id`` is missing, or ``select`` is not a
                list).

        Scope ``task``; for anyone. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get.html
        """
        return calls.Call(_GET, {"taskId": task_id, "select": select}, self._sender)

    def list(
        self,
        *,
        order: Mapping[tasks_keys.TaskKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[tasks_keys.TaskKey | str] | None = None,
        params: tasks_shapes.TaskListParams | Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[tasks_shapes.Task]:
        """List the tasks the caller may see, filtered, sorted and with chosen fields.

        Keys of ``filter``, ``select`` and ``order`` are in upper case, those of the rows in camelCase. ``STATUS`` in
        ``filter`` is the row's ``subStatus``, and ``REAL_STATUS`` its ``status``. Favourites are found by
        ``{"::SUBFILTER-PARAMS": {"FAVORITE": "Y"}}``. Without ``order``, the newest come first.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"DEADLINE": "asc"}``.
            filter: Conditions that the rows must meet.
            select: Fields to answer; which ones come without it may change. For example ``["ID", "TITLE", "STATUS",
                "DEADLINE"]``.
            params: What else to answer.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``0`` (``order`` names a field that tasks cannot be sorted by).

        Scope ``task``; for anyone; tasks that the caller may not see are left out.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list.html
        """
        return calls.ListCall(
            _LIST,
            {"order": order, "filter": filter, "select": select, "params": params, "start": start},
            self._sender,
        )

    def update(
        self,
        *,
        task_id: int,
        fields: tasks_shapes.TaskFields | Mapping[str, Any],
    ) -> calls.Call[tasks_shapes.Task]:
        """Change fields of a task and return the task as it is then.

        At least one field has to be given.

        Args:
            task_id: For example ``11``.
            fields: Values of the fields, for example ``{"RESPONSIBLE_ID": 123}``.

        Raises:
            AccessDenied: ``0`` (There is no such task, or the caller may not edit it (``Action on the task is not
                allowed``)).
            InvalidParams: ``100`` (``task_id`` or ``fields`` is missing or empty), ``ERROR_CORE`` (A value is refused:
                user, status, parent, planned dates).

        Scope ``task``; for the task's creator, or a user who may edit the task.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update.html
        """
        return calls.Call(_UPDATE, {"taskId": task_id, "fields": fields}, self._sender)

    def delete(self, *, task_id: int) -> calls.Call[bool]:
        """Delete a task that the caller may remove.

        Args:
            task_id: For example ``8131``.

        Raises:
            InvalidParams: ``0`` (``task_id`` is no integer), ``100`` (``task_id`` is missing).
            AccessDenied: ``1048582`` (There is no such task, or the caller may not delete it).

        Scope ``task``; for a user who may delete the task.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete.html
        """
        return calls.Call(_DELETE, {"taskId": task_id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, tasks_shapes.TaskFieldInfo]]:
        """Describe the fields of a task, custom ones included.

        Scope ``task``; for anyone. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)

    def approve(self, *, task_id: int) -> calls.Call[tasks_shapes.Task]:
        """Accept work that waits for review, so that the task becomes completed.

        Args:
            task_id: For example ``8017``.

        Raises:
            InvalidParams: ``0``, ``100``.
            AccessDenied: ``1048582``.

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-approve.html
        """
        return calls.Call(_APPROVE, {"taskId": task_id}, self._sender)

    def complete(self, *, task_id: int) -> calls.Call[tasks_shapes.Task]:
        """Finish a task: move it to Completed.

        Args:
            task_id: For example ``1``.

        Raises:
            AccessDenied: ``0`` (Action on the task is not allowed).

        Scope ``task``; for a user who may edit the task.
        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-complete.html
        """
        return calls.Call(_COMPLETE, {"taskId": task_id}, self._sender)

    def defer(self, *, task_id: int) -> calls.Call[tasks_shapes.Task]:
        """Postpone a task: move it to Deferred.

        Args:
            task_id: For example ``1``.

        Raises:
            InvalidParams: ``0``.
            AccessDenied: ``1048582``.

        Scope ``task``; for a user who may edit the task.
        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-defer.html
        """
        return calls.Call(_DEFER, {"taskId": task_id}, self._sender)

    def delegate(self, *, task_id: int, user_id: int) -> calls.Call[tasks_shapes.Task]:
        """Delegate a task: make another user responsible for it.

        Args:
            task_id: For example ``8017``.
            user_id: For example ``547``.

        Raises:
            AccessDenied: ``0`` (Action on the task is not allowed).
            InvalidParams: ``100``.

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delegate.html
        """
        return calls.Call(_DELEGATE, {"taskId": task_id, "userId": user_id}, self._sender)

    def disapprove(self, *, task_id: int) -> calls.Call[tasks_shapes.Task]:
        """Reject work that waits for review and return the task for revision.

        Args:
            task_id: For example ``8017``.

        Raises:
            InvalidParams: ``0``, ``100``.
            AccessDenied: ``1048582``.

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-disapprove.html
        """
        return calls.Call(_DISAPPROVE, {"taskId": task_id}, self._sender)

    def getaccess(self, *, task_id: int, users: Sequence[int] | None = None) -> calls.Call[tasks_shapes.TaskGetaccess]:
        """Tell action by action what several users may do with a task.

        Args:
            task_id: For example ``8017``.
            users: For example ``[503, 547]``.

        Raises:
            InvalidParams: ``0``, ``100``.

        Scope ``task``; for anyone. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-access.html
        """
        return calls.Call(_GETACCESS, {"taskId": task_id, "users": users}, self._sender)

    def mute(self, *, id: int) -> calls.Call[tasks_shapes.Task | None]:
        """Turn on Mute for a task, for the current user.

        Args:
            id: For example ``8017``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            InvalidParams: ``0``.

        Scope ``task``; for anyone. https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-mute.html
        """
        return calls.Call(_MUTE, {"id": id}, self._sender)

    def pause(self, *, task_id: int) -> calls.Call[tasks_shapes.Task]:
        """Stop work on a task: move it from In progress back to Pending.

        Args:
            task_id: For example ``1``.

        Raises:
            InvalidParams: ``0``.
            AccessDenied: ``1048582``.

        Scope ``task``; for a user who may edit the task.
        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-pause.html
        """
        return calls.Call(_PAUSE, {"taskId": task_id}, self._sender)

    def pin(self, *, id: int) -> calls.Call[tasks_shapes.Task | None]:
        """Pin a task to the top of the current user's task list.

        Args:
            id: For example ``3897``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            InvalidParams: ``0``, ``100``.

        Scope ``task``; for a user who may read the task.
        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-pin.html
        """
        return calls.Call(_PIN, {"id": id}, self._sender)

    def renew(self, *, task_id: int) -> calls.Call[tasks_shapes.Task]:
        """Reopen a completed task.

        Args:
            task_id: For example ``1``.

        Raises:
            InvalidParams: ``0``.
            AccessDenied: ``1048582``.

        Scope ``task``; for a user who may edit the task.
        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-renew.html
        """
        return calls.Call(_RENEW, {"taskId": task_id}, self._sender)

    def start(self, *, task_id: int) -> calls.Call[tasks_shapes.Task]:
        """Begin work on a task: move it to In progress.

        Args:
            task_id: For example ``1``.

        Raises:
            AccessDenied: ``0`` (Action on the task is not allowed).

        Scope ``task``; for a user who may edit the task.
        https://apidocs.bitrix24.com/api-reference/tasks/status/tasks-task-start.html
        """
        return calls.Call(_START, {"taskId": task_id}, self._sender)

    def startwatch(self, *, task_id: int) -> calls.Call[tasks_shapes.Task]:
        """Make the current user an observer of a task.

        Args:
            task_id: For example ``8017``.

        Raises:
            InvalidParams: ``0``, ``1048584``.

        Scope ``task``; for a user who may read the task.
        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-start-watch.html
        """
        return calls.Call(_STARTWATCH, {"taskId": task_id}, self._sender)

    def stopwatch(self, *, task_id: int) -> calls.Call[tasks_shapes.Task]:
        """Take the current user off the observers of a task.

        Args:
            task_id: For example ``8017``.

        Raises:
            InvalidParams: ``0``, ``1048584``.

        Scope ``task``; for a user who may read the task.
        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-stop-watch.html
        """
        return calls.Call(_STOPWATCH, {"taskId": task_id}, self._sender)

    def unmute(self, *, id: int) -> calls.Call[tasks_shapes.Task | None]:
        """Turn off Mute for a task, for the current user.

        Args:
            id: For example ``8017``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            InvalidParams: ``0``.

        Scope ``task``; for anyone. https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unmute.html
        """
        return calls.Call(_UNMUTE, {"id": id}, self._sender)

    def unpin(self, *, id: int) -> calls.Call[tasks_shapes.Task | None]:
        """Take a task off those pinned in the current user's list.

        Args:
            id: For example ``3897``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            InvalidParams: ``0``.

        Scope ``task``; for a user who may read the task.
        https://apidocs.bitrix24.com/api-reference/tasks/user-actions/tasks-task-unpin.html
        """
        return calls.Call(_UNPIN, {"id": id}, self._sender)

    @functools.cached_property
    def counters(self) -> TasksTaskCounters:
        """``tasks.task.counters.*``."""
        from b24async.methods.tasks.task.counters import TasksTaskCounters

        return TasksTaskCounters(self._sender)

    @functools.cached_property
    def favorite(self) -> TasksTaskFavorite:
        """``tasks.task.favorite.*``."""
        from b24async.methods.tasks.task.favorite import TasksTaskFavorite

        return TasksTaskFavorite(self._sender)

    @functools.cached_property
    def files(self) -> TasksTaskFiles:
        """``tasks.task.files.*``."""
        from b24async.methods.tasks.task.files import TasksTaskFiles

        return TasksTaskFiles(self._sender)

    @functools.cached_property
    def history(self) -> TasksTaskHistory:
        """``tasks.task.history.*``."""
        from b24async.methods.tasks.task.history import TasksTaskHistory

        return TasksTaskHistory(self._sender)

    @functools.cached_property
    def result(self) -> TasksTaskResult:
        """``tasks.task.result.*``."""
        from b24async.methods.tasks.task.result import TasksTaskResult

        return TasksTaskResult(self._sender)
