# Generated from spec/task/checklistitem.yaml by `python -m codegen`. Edit the spec, not this file.
"""``task.checklistitem.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import task as task_shapes
    from b24async.shapes.keys import task as task_keys

_ADD = calls.Method(
    "task.checklistitem.add",
    convert.integer,
    safety="unsafe",
    scopes=("task",),
    positional={"TASKID": None, "FIELDS": []},
    dump={"FIELDS": convert.yes_no},
)
_GET: calls.Method[task_shapes.CheckListItem] = calls.Method(
    "task.checklistitem.get",
    convert.shape("b24async.shapes.task", "CheckListItem"),
    safety="safe",
    scopes=("task",),
    positional={"TASKID": None, "ITEMID": None},
)
_GETLIST: calls.ListMethod[task_shapes.CheckListItem] = calls.ListMethod(
    "task.checklistitem.getlist",
    convert.shape("b24async.shapes.task", "CheckListItem"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("task",),
    positional={"TASKID": None, "ORDER": []},
)
_UPDATE = calls.Method(
    "task.checklistitem.update",
    convert.nothing,
    safety="idempotent",
    scopes=("task",),
    positional={"TASKID": None, "ITEMID": None, "FIELDS": []},
    dump={"FIELDS": convert.yes_no},
)
_DELETE = calls.Method(
    "task.checklistitem.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("task",),
    positional={"TASKID": None, "ITEMID": None},
)
_COMPLETE = calls.Method(
    "task.checklistitem.complete",
    convert.boolean,
    safety="idempotent",
    scopes=("task",),
    positional={"TASKID": None, "ITEMID": None},
)
_GETMANIFEST: calls.Method[Mapping[str, Any]] = calls.Method(
    "task.checklistitem.getmanifest",
    convert.map_of(convert.json),
    safety="safe",
    scopes=("task",),
)
_ISACTIONALLOWED = calls.Method(
    "task.checklistitem.isactionallowed",
    convert.boolean,
    safety="safe",
    scopes=("task",),
    positional={"TASKID": None, "ITEMID": None, "ACTIONID": None},
)
_MOVEAFTERITEM = calls.Method(
    "task.checklistitem.moveafteritem",
    convert.nothing,
    safety="idempotent",
    scopes=("task",),
    positional={"TASKID": None, "ITEMID": None, "AFTERITEMID": None},
)
_RENEW = calls.Method(
    "task.checklistitem.renew",
    convert.boolean,
    safety="idempotent",
    scopes=("task",),
    positional={"TASKID": None, "ITEMID": None},
)


class TaskChecklistitem(calls.Group):
    """``task.checklistitem.*``."""

    _name = "task.checklistitem"

    def add(self, *, taskid: int, fields: task_shapes.CheckListItemFields | Mapping[str, Any]) -> calls.Call[int]:
        """Add an item, or a whole new checklist, to a task.

        Args:
            taskid: For example ``13``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``ERROR_CORE``.

        Scope ``task``; for a user who may edit the task.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-add.html
        """
        return calls.Call(_ADD, {"TASKID": taskid, "FIELDS": fields}, self._sender)

    def get(self, *, taskid: int, itemid: int) -> calls.Call[task_shapes.CheckListItem]:
        """Read one item of a task's checklist with its people and files.

        Args:
            taskid: For example ``8017``.
            itemid: For example ``479``.

        Raises:
            InvalidParams: ``ERROR_CORE``.

        Scope ``task``; for a user who may read task or higher.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get.html
        """
        return calls.Call(_GET, {"TASKID": taskid, "ITEMID": itemid}, self._sender)

    def getlist(
        self,
        *,
        taskid: int,
        order: Mapping[task_keys.CheckListItemKey | str, str] | None = None,
    ) -> calls.ListCall[task_shapes.CheckListItem]:
        """List a task's checklist items, sorted as wished.

        Args:
            taskid: For example ``8017``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"IS_COMPLETE": "ASC"}``.

        Raises:
            InvalidParams: ``ERROR_CORE``.

        Scope ``task``; for a user who may read task or higher.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-list.html
        """
        return calls.ListCall(_GETLIST, {"TASKID": taskid, "ORDER": order}, self._sender)

    def update(
        self,
        *,
        taskid: int,
        itemid: int,
        fields: task_shapes.CheckListItemFields | Mapping[str, Any],
    ) -> calls.Call[None]:
        """Change text, order, tick or people of a task's checklist item.

        Args:
            taskid: For example ``13``.
            itemid: For example ``475``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``ERROR_CORE``.

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-update.html
        """
        return calls.Call(_UPDATE, {"TASKID": taskid, "ITEMID": itemid, "FIELDS": fields}, self._sender)

    def delete(self, *, taskid: int, itemid: int) -> calls.Call[bool]:
        """Delete an item from a task's checklist.

        Args:
            taskid: For example ``13``.
            itemid: For example ``475``.

        Raises:
            InvalidParams: ``ERROR_CORE``.

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-delete.html
        """
        return calls.Call(_DELETE, {"TASKID": taskid, "ITEMID": itemid}, self._sender)

    def complete(self, *, taskid: int, itemid: int) -> calls.Call[bool]:
        """Tick off an item of a task's checklist.

        Args:
            taskid: For example ``8017``.
            itemid: For example ``433``.

        Raises:
            InvalidParams: ``ERROR_CORE``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-complete.html
        """
        return calls.Call(_COMPLETE, {"TASKID": taskid, "ITEMID": itemid}, self._sender)

    def getmanifest(self) -> calls.Call[Mapping[str, Any]]:
        """Show the reference of task.checklistitem methods, for reading only.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-get-manifest.html
        """
        return calls.Call(_GETMANIFEST, {}, self._sender)

    def isactionallowed(self, *, taskid: int, itemid: int, actionid: Literal[1, 2, 3, 4, 5]) -> calls.Call[bool]:
        """Tell whether the current user may add, edit, remove, tick or move a checklist item.

        Args:
            taskid: For example ``8017``.
            itemid: For example ``475``.
            actionid: For example ``2``.

        Raises:
            InvalidParams: ``ERROR_CORE``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-is-action-allowed.html
        """
        return calls.Call(_ISACTIONALLOWED, {"TASKID": taskid, "ITEMID": itemid, "ACTIONID": actionid}, self._sender)

    def moveafteritem(self, *, taskid: int, itemid: int, afteritemid: int) -> calls.Call[None]:
        """Move a task's checklist item right behind another, into its sublist.

        Args:
            taskid: For example ``13``.
            itemid: For example ``475``.
            afteritemid: For example ``447``.

        Raises:
            InvalidParams: ``ERROR_CORE``.

        Scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-move-after-item.html
        """
        return calls.Call(
            _MOVEAFTERITEM,
            {"TASKID": taskid, "ITEMID": itemid, "AFTERITEMID": afteritemid},
            self._sender,
        )

    def renew(self, *, taskid: int, itemid: int) -> calls.Call[bool]:
        """Untick an item of a task's checklist.

        Args:
            taskid: For example ``13``.
            itemid: For example ``475``.

        Raises:
            InvalidParams: ``ERROR_CORE``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/checklist-item/task-checklist-item-renew.html
        """
        return calls.Call(_RENEW, {"TASKID": taskid, "ITEMID": itemid}, self._sender)
