# Generated from spec/v3/tasks/task/access/field.yaml by `python -m codegen`. Edit the spec, not this file.
"""``tasks.task.access.field.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.shapes import core as core_shapes

_GET: calls.Method[core_shapes.FieldDescription] = calls.Method(
    "tasks.task.access.field.get",
    convert.shape("b24async.shapes.core", "FieldDescription"),
    version=3,
    safety="safe",
    scopes=("tasks",),
    under="item",
)
_LIST: calls.ListMethod[core_shapes.FieldDescription] = calls.ListMethod(
    "tasks.task.access.field.list",
    convert.shape("b24async.shapes.core", "FieldDescription"),
    rows="items",
    paging=calls.Paging(style="none"),
    version=3,
    safety="safe",
    scopes=("tasks",),
)


class V3TasksTaskAccessField(calls.Group):
    """``tasks.task.access.field.*``."""

    _name = "tasks.task.access.field"

    def get(self, *, name: str, select: Sequence[str] | None = None) -> calls.Call[core_shapes.FieldDescription]:
        """Describe one field of a task's permissions by its name.

        Args:
            name: For example ``id``.
            select: Fields to answer.

        Raises:
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            NotFound: ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``.
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``.

        Scope ``tasks``; for anyone. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-get.html
        """
        return calls.Call(_GET, {"name": name, "select": select}, self._sender)

    def list(self, *, select: Sequence[str] | None = None) -> calls.ListCall[core_shapes.FieldDescription]:
        """List the fields of a task's permissions.

        Args:
            select: Fields to answer.

        Raises:
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``.

        Scope ``tasks``; for anyone. https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-access-field-list.html
        """
        return calls.ListCall(_LIST, {"select": select}, self._sender)
