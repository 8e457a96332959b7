# Generated from spec/v3/tasks/task/result.yaml by `python -m codegen`. Edit the spec, not this file.
"""``tasks.task.result.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import tasks as tasks_shapes
    from b24async.shapes.keys import tasks as tasks_keys

_ADD: calls.Method[tasks_shapes.V3TaskResult] = calls.Method(
    "tasks.task.result.add",
    convert.shape("b24async.shapes.tasks", "V3TaskResult"),
    version=3,
    safety="unsafe",
    scopes=("tasks",),
    under="item",
)
_LIST: calls.ListMethod[tasks_shapes.V3TaskResult] = calls.ListMethod(
    "tasks.task.result.list",
    convert.shape("b24async.shapes.tasks", "V3TaskResult"),
    rows="items",
    paging=calls.Paging(style="v3"),
    version=3,
    safety="safe",
    scopes=("tasks",),
)
_UPDATE: calls.Method[tasks_shapes.V3TaskResult] = calls.Method(
    "tasks.task.result.update",
    convert.shape("b24async.shapes.tasks", "V3TaskResult"),
    version=3,
    safety="idempotent",
    scopes=("tasks",),
    under="item",
)
_DELETE = calls.Method(
    "tasks.task.result.delete",
    convert.boolean,
    version=3,
    safety="unsafe",
    scopes=("tasks",),
    under="result",
)
_ADDFROMCHATMESSAGE: calls.Method[tasks_shapes.V3TaskResult] = calls.Method(
    "tasks.task.result.addfromchatmessage",
    convert.shape("b24async.shapes.tasks", "V3TaskResult"),
    version=3,
    safety="unsafe",
    scopes=("tasks",),
    under="item",
)


class V3TasksTaskResult(calls.Group):
    """``tasks.task.result.*``."""

    _name = "tasks.task.result"

    def add(
        self,
        *,
        fields: tasks_shapes.V3TaskResultFields | Mapping[str, Any],
    ) -> calls.Call[tasks_shapes.V3TaskResult]:
        """Add a result with a text of its own to a task.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``tasks``; for a user who may read the task.
        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def list(
        self,
        *,
        order: Mapping[tasks_keys.V3TaskResultKey | str, str] | None = None,
        filter: Sequence[Any],
        select: Sequence[tasks_keys.V3TaskResultKey | str] | None = None,
        pagination: core_shapes.Pagination | Mapping[str, Any] | None = None,
    ) -> calls.ListCall[tasks_shapes.V3TaskResult]:
        """List the results of one task, filtered, sorted and page by page.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"createdAt": "DESC"}``.
            filter: Conditions that the rows must meet, for example ``[["taskId", 51]]``.
            select: Fields to answer.
            pagination: Which page; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_INVALIDORDEREXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``tasks``; for a user who may read the task.
        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-list-rest-v3.html
        """
        return calls.ListCall(
            _LIST,
            {"order": order, "filter": filter, "select": select, "pagination": pagination},
            self._sender,
        )

    def update(
        self,
        *,
        id: int,
        fields: tasks_shapes.V3TaskResultFields | Mapping[str, Any],
    ) -> calls.Call[tasks_shapes.V3TaskResult]:
        """Rewrite the text of a task's result.

        Args:
            id: For example ``17``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``tasks``. https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a result of a task that the caller has written.

        Args:
            id: For example ``17``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``tasks``. https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def addfromchatmessage(
        self,
        *,
        fields: tasks_shapes.V3TaskResultAddfromchatmessageFields | Mapping[str, Any],
    ) -> calls.Call[tasks_shapes.V3TaskResult]:
        """Make a message of the task's chat a result of the task.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_DTOVALIDATIONEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``tasks``; for a user who may read the task.
        https://apidocs.bitrix24.com/api-reference/tasks/result/tasks-task-result-addfromchatmessage.html
        """
        return calls.Call(_ADDFROMCHATMESSAGE, {"fields": fields}, self._sender)
