# Generated from spec/task/elapseditem.yaml by `python -m codegen`. Edit the spec, not this file.
"""``task.elapseditem.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import task as task_shapes

_ADD = calls.Method(
    "task.elapseditem.add",
    convert.integer,
    safety="unsafe",
    scopes=("task",),
    positional={"TASKID": None, "ARFIELDS": []},
)
_GET: calls.Method[Sequence[task_shapes.ElapsedItem]] = calls.Method(
    "task.elapseditem.get",
    convert.list_of(convert.shape("b24async.shapes.task", "ElapsedItem")),
    safety="safe",
    scopes=("task",),
    positional={"TASKID": None, "ITEMID": None},
)
_GETLIST: calls.ListMethod[task_shapes.ElapsedItem] = calls.ListMethod(
    "task.elapseditem.getlist",
    convert.shape("b24async.shapes.task", "ElapsedItem"),
    paging=calls.Paging(style="nav_params"),
    safety="safe",
    scopes=("task",),
    positional={"TASKID": None, "ORDER": [], "FILTER": [], "SELECT": [], "PARAMS": []},
)
_UPDATE = calls.Method(
    "task.elapseditem.update",
    convert.nothing,
    safety="idempotent",
    scopes=("task",),
    positional={"TASKID": None, "ITEMID": None, "ARFIELDS": []},
)
_DELETE = calls.Method(
    "task.elapseditem.delete",
    convert.nothing,
    safety="unsafe",
    scopes=("task",),
    positional={"TASKID": None, "ITEMID": None},
)
_GETMANIFEST: calls.Method[Mapping[str, Any]] = calls.Method(
    "task.elapseditem.getmanifest",
    convert.map_of(convert.json),
    safety="safe",
    scopes=("task",),
)
_IS_ACTION_ALLOWED = calls.Method(
    "task.elapseditem.isActionAllowed",
    convert.boolean,
    safety="safe",
    scopes=("task",),
    positional={"TASKID": None, "ITEMID": None, "ACTIONID": None},
)


class TaskElapseditem(calls.Group):
    """``task.elapseditem.*``."""

    _name = "task.elapseditem"

    def add(self, *, taskid: int, arfields: task_shapes.ElapseditemAddArfields | Mapping[str, Any]) -> calls.Call[int]:
        """Log time spent on a task, with a comment, for oneself or another user.

        Args:
            taskid: For example ``691``.

        Raises:
            InvalidParams: ``0x000001``, ``0x100002``, ``0x000004``, ``0x000040``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-add.html
        """
        return calls.Call(_ADD, {"TASKID": taskid, "ARFIELDS": arfields}, self._sender)

    def get(self, *, taskid: int, itemid: int) -> calls.Call[Sequence[task_shapes.ElapsedItem]]:
        """Read one entry of time spent on a task.

        Args:
            taskid: For example ``691``.
            itemid: For example ``1``.

        Raises:
            InvalidParams: ``0x000001``, ``0x100002``, ``0x000004``, ``0x000040``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get.html
        """
        return calls.Call(_GET, {"TASKID": taskid, "ITEMID": itemid}, self._sender)

    def getlist(
        self,
        *,
        taskid: int | None = None,
        order: Mapping[str, str] | None = None,
        filter: task_shapes.ElapseditemGetlistFilter | Mapping[str, Any] | None = None,
        select: Sequence[str] | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> calls.ListCall[task_shapes.ElapsedItem]:
        """List entries of time spent, on one task or on all, page by page.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``.
            select: Fields to answer.

        Raises:
            InvalidParams: ``0x100002``, ``0x000004``, ``0x000040``, ``0x000100``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-list.html
        """
        return calls.ListCall(
            _GETLIST,
            {"TASKID": taskid, "ORDER": order, "FILTER": filter, "SELECT": select, "PARAMS": params},
            self._sender,
        )

    def update(
        self,
        *,
        taskid: int,
        itemid: int,
        arfields: task_shapes.ElapseditemUpdateArfields | Mapping[str, Any],
    ) -> calls.Call[None]:
        """Change seconds, comment or user of an entry of time spent on a task.

        Args:
            taskid: For example ``691``.
            itemid: For example ``5``.

        Raises:
            InvalidParams: ``0x000001``, ``0x100002``, ``0x000004``, ``0x000040``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-update.html
        """
        return calls.Call(_UPDATE, {"TASKID": taskid, "ITEMID": itemid, "ARFIELDS": arfields}, self._sender)

    def delete(self, *, taskid: int, itemid: int) -> calls.Call[None]:
        """Delete an entry of time spent on a task.

        Args:
            taskid: For example ``691``.
            itemid: For example ``5``.

        Raises:
            InvalidParams: ``0x000001``, ``0x100002``, ``0x000004``, ``0x000040``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-delete.html
        """
        return calls.Call(_DELETE, {"TASKID": taskid, "ITEMID": itemid}, self._sender)

    def getmanifest(self) -> calls.Call[Mapping[str, Any]]:
        """Show the reference of task.elapseditem methods, for reading only.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-get-manifest.html
        """
        return calls.Call(_GETMANIFEST, {}, self._sender)

    def is_action_allowed(self, *, taskid: int, itemid: int, actionid: Literal[1, 2, 3]) -> calls.Call[bool]:
        """Tell whether the current user may log, edit or delete spent time.

        Args:
            taskid: For example ``691``.
            itemid: For example ``5``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/elapsed-item/task-elapsed-item-is-action-allowed.html
        """
        return calls.Call(_IS_ACTION_ALLOWED, {"TASKID": taskid, "ITEMID": itemid, "ACTIONID": actionid}, self._sender)
