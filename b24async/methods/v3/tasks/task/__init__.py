# Generated from spec/v3/tasks/task.yaml by `python -m codegen`. Edit the spec, not this file.
"""``tasks.task.*``: tasks in REST 3.0."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.v3.tasks.task.access import V3TasksTaskAccess
    from b24async.methods.v3.tasks.task.chat import V3TasksTaskChat
    from b24async.methods.v3.tasks.task.field import V3TasksTaskField
    from b24async.methods.v3.tasks.task.file import V3TasksTaskFile
    from b24async.methods.v3.tasks.task.result import V3TasksTaskResult
    from b24async.shapes import core as core_shapes
    from b24async.shapes import tasks as tasks_shapes
    from b24async.shapes.keys import tasks as tasks_keys

_ADD: calls.Method[tasks_shapes.V3Task] = calls.Method(
    "tasks.task.add",
    convert.shape("b24async.shapes.tasks", "V3Task"),
    version=3,
    safety="unsafe",
    scopes=("tasks",),
    under="item",
)
_GET: calls.Method[tasks_shapes.V3Task] = calls.Method(
    "tasks.task.get",
    convert.shape("b24async.shapes.tasks", "V3Task"),
    version=3,
    safety="safe",
    scopes=("tasks",),
    under="item",
)
_LIST: calls.ListMethod[tasks_shapes.V3Task] = calls.ListMethod(
    "tasks.task.list",
    convert.shape("b24async.shapes.tasks", "V3Task"),
    rows="items",
    paging=calls.Paging(style="v3"),
    version=3,
    safety="safe",
    scopes=("tasks",),
)
_UPDATE = calls.Method(
    "tasks.task.update",
    convert.boolean,
    version=3,
    safety="idempotent",
    scopes=("tasks",),
    under="result",
)
_DELETE = calls.Method(
    "tasks.task.delete",
    convert.boolean,
    version=3,
    safety="unsafe",
    scopes=("tasks",),
    under="result",
)


class V3TasksTask(calls.Group):
    """Tasks in REST 3.0."""

    _name = "tasks.task"

    def add(self, *, fields: tasks_shapes.V3TaskFields | Mapping[str, Any]) -> calls.Call[tasks_shapes.V3Task]:
        """Create a task and return it, by REST 3.0.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`` (A field is missing, of
                the wrong type, or refused; the error says which).

        Scope ``tasks``; for anyone. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-add-rest-v3.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(
        self,
        *,
        id: int,
        select: Sequence[tasks_keys.V3TaskKey | str] | None = None,
    ) -> calls.Call[tasks_shapes.V3Task]:
        """Read one task with chosen fields and related objects, by REST 3.0.

        Without ``select``, the answer has all fields but the related objects. Those are asked for with a dot, for
        example ``responsible.name``.

        Args:
            id: For example ``8017``.
            select: Fields to answer, for example ``["id", "title", "responsible.name"]``.

        Raises:
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION`` (There is no such task).
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION`` (``select`` asks a related object
                for a field that it does not have), ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``
                (A field is missing, of the wrong type, or refused; the error says which).

        Scope ``tasks``; for anyone. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-get-rest-v3.html
        """
        return calls.Call(_GET, {"id": id, "select": select}, self._sender)

    def list(
        self,
        *,
        select: Sequence[tasks_keys.V3TaskKey | str] | None = None,
        filter: Sequence[Any] | None = None,
        order: Mapping[tasks_keys.V3TaskKey | str, str] | None = None,
        pagination: core_shapes.Pagination | Mapping[str, Any] | None = None,
    ) -> calls.ListCall[tasks_shapes.V3Task]:
        """List the tasks the caller may see, only their ids without select, by REST 3.0.

        Without ``select``, rows hold nothing but ``id``. Tasks can be filtered by ``id`` only, and sorted by most other
        fields. A page holds 50 rows, 1000 at most, and sometimes fewer than asked for.

        Args:
            select: Fields to answer, for example ``["id", "title", "responsibleId", "deadline", "status"]``.
            filter: Conditions that the rows must meet, for example ``[["id", ">", 1000]]``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "ASC"}``.
            pagination: Which page; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`` (The caller may not use tasks).
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION`` (A field that tasks cannot be sorted by,
                or a wrong direction), ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION`` (``limit``, ``offset`` or
                ``page`` is no number, or ``limit`` is 0),
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`` (A field is missing, of the wrong
                type, or refused; the error says which).

        Scope ``tasks``; for anyone; tasks that the caller may not see are left out.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-list-rest-v3.html
        """
        return calls.ListCall(
            _LIST,
            {"select": select, "filter": filter, "order": order, "pagination": pagination},
            self._sender,
        )

    def update(self, *, id: int, fields: tasks_shapes.V3TaskFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Change fields of a task and return only success, by REST 3.0.

        The creator cannot be changed.

        Args:
            id: For example ``11``.
            fields: Values of the fields, for example ``{"deadline": "2026-12-31T18:00:00+02:00"}``.

        Raises:
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`` (There is no such task, or the caller may
                not edit it).
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`` (A field is missing, of
                the wrong type, or refused; the error says which).

        Scope ``tasks``; for the task's creator, or a user who may edit the task.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-update-rest-v3.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a task that the caller may remove, by REST 3.0.

        Args:
            id: For example ``8131``.

        Raises:
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION`` (There is no such task, or the caller may
                not delete it).
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION`` (A field is missing, of
                the wrong type, or refused; the error says which).

        Scope ``tasks``; for a user who may delete the task.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-delete-rest-v3.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    @functools.cached_property
    def access(self) -> V3TasksTaskAccess:
        """``tasks.task.access.*``."""
        from b24async.methods.v3.tasks.task.access import V3TasksTaskAccess

        return V3TasksTaskAccess(self._sender)

    @functools.cached_property
    def chat(self) -> V3TasksTaskChat:
        """``tasks.task.chat.*``."""
        from b24async.methods.v3.tasks.task.chat import V3TasksTaskChat

        return V3TasksTaskChat(self._sender)

    @functools.cached_property
    def field(self) -> V3TasksTaskField:
        """``tasks.task.field.*``."""
        from b24async.methods.v3.tasks.task.field import V3TasksTaskField

        return V3TasksTaskField(self._sender)

    @functools.cached_property
    def file(self) -> V3TasksTaskFile:
        """``tasks.task.file.*``."""
        from b24async.methods.v3.tasks.task.file import V3TasksTaskFile

        return V3TasksTaskFile(self._sender)

    @functools.cached_property
    def result(self) -> V3TasksTaskResult:
        """``tasks.task.result.*``."""
        from b24async.methods.v3.tasks.task.result import V3TasksTaskResult

        return V3TasksTaskResult(self._sender)
