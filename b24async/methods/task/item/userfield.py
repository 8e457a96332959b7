# Generated from spec/task/item/userfield.yaml by `python -m codegen`. Edit the spec, not this file.
"""``task.item.userfield.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import core as core_shapes
    from b24async.shapes import task as task_shapes

_ADD = calls.Method(
    "task.item.userfield.add",
    convert.integer,
    safety="unsafe",
    scopes=("task",),
    dump={"PARAMS": convert.yes_no},
)
_GET: calls.Method[task_shapes.TaskItemUserField] = calls.Method(
    "task.item.userfield.get",
    convert.shape("b24async.shapes.task", "TaskItemUserField"),
    safety="safe",
    scopes=("task",),
)
_GETLIST: calls.ListMethod[task_shapes.TaskItemUserField] = calls.ListMethod(
    "task.item.userfield.getlist",
    convert.shape("b24async.shapes.task", "TaskItemUserField"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("task",),
)
_UPDATE = calls.Method(
    "task.item.userfield.update",
    convert.boolean,
    safety="idempotent",
    scopes=("task",),
    dump={"DATA": convert.yes_no},
)
_DELETE = calls.Method("task.item.userfield.delete", convert.boolean, safety="unsafe", scopes=("task",))
_GETFIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "task.item.userfield.getfields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("task",),
)
_GETTYPES: calls.ListMethod[task_shapes.TaskItemUserFieldGettype] = calls.ListMethod(
    "task.item.userfield.gettypes",
    convert.shape("b24async.shapes.task", "TaskItemUserFieldGettype"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("task",),
)


class TaskItemUserfield(calls.Group):
    """``task.item.userfield.*``."""

    _name = "task.item.userfield"

    def add(self, *, params: task_shapes.ItemUserfieldAddParams | Mapping[str, Any]) -> calls.Call[int]:
        """Create a custom field of tasks: text, number, date with time, or yes/no.

        Raises:
            InvalidParams: ``ERROR_CORE``.

        Scope ``task``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-add.html
        """
        return calls.Call(_ADD, {"PARAMS": params}, self._sender)

    def get(self, *, id: int) -> calls.Call[task_shapes.TaskItemUserField]:
        """Read the settings of one custom field of tasks.

        Args:
            id: For example ``1325``.

        Raises:
            InvalidParams: ``ERROR_CORE``.
            NotFound: ``ERROR_NOT_FOUND``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get.html
        """
        return calls.Call(_GET, {"ID": id}, self._sender)

    def getlist(
        self,
        *,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
    ) -> calls.ListCall[task_shapes.TaskItemUserField]:
        """List the custom fields of tasks, three built-in ones included.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"SORT": "ASC"}``.
            filter: Conditions that the rows must meet.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-list.html
        """
        return calls.ListCall(_GETLIST, {"ORDER": order, "FILTER": filter}, self._sender)

    def update(self, *, id: int, data: task_shapes.ItemUserfieldUpdateData | Mapping[str, Any]) -> calls.Call[bool]:
        """Change labels, order, obligation or settings of a custom field of tasks.

        Args:
            id: For example ``1325``.

        Raises:
            InvalidParams: ``ERROR_CORE``.
            NotFound: ``ERROR_NOT_FOUND``.

        Scope ``task``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-update.html
        """
        return calls.Call(_UPDATE, {"ID": id, "DATA": data}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a custom field of tasks.

        Args:
            id: For example ``1325``.

        Raises:
            InvalidParams: ``ERROR_CORE``.
            NotFound: ``ERROR_NOT_FOUND``.

        Scope ``task``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-delete.html
        """
        return calls.Call(_DELETE, {"ID": id}, self._sender)

    def getfields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the properties a custom field of tasks has.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-fields.html
        """
        return calls.Call(_GETFIELDS, {}, self._sender)

    def gettypes(self) -> calls.ListCall[task_shapes.TaskItemUserFieldGettype]:
        """List the data types of custom fields; tasks support only four of them.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/user-field/task-item-user-field-get-types.html
        """
        return calls.ListCall(_GETTYPES, {}, self._sender)
