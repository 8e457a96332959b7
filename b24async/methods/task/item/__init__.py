# Generated from spec/task/item.yaml by `python -m codegen`. Edit the spec, not this file.
"""``task.item.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.task.item.userfield import TaskItemUserfield

_ADD = calls.Method(
    "task.item.add",
    convert.integer,
    safety="unsafe",
    scopes=("task",),
    positional={"TASKDATA": []},
    deprecated="Use `tasks.task.add` instead.",
)
_LIST: calls.ListMethod[Mapping[str, Any]] = calls.ListMethod(
    "task.item.list",
    convert.map_of(convert.json),
    paging=calls.Paging(style="nav_params"),
    safety="safe",
    scopes=("task",),
    positional={"ORDER": [], "FILTER": [], "PARAMS": [], "SELECT": []},
    deprecated="Use `tasks.task.list` instead.",
)
_UPDATE = calls.Method(
    "task.item.update",
    convert.boolean,
    safety="idempotent",
    scopes=("task",),
    positional={"TASKID": None, "TASKDATA": []},
    deprecated="Use `tasks.task.update` instead.",
)
_DELETE = calls.Method(
    "task.item.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("task",),
    positional={"TASKID": None},
    deprecated="Use `tasks.task.delete` instead.",
)
_ADDFILE = calls.Method(
    "task.item.addfile",
    convert.integer,
    safety="unsafe",
    scopes=("task",),
    positional={"TASK_ID": None, "NAME": None, "CONTENT": None},
    files=calls.Form("base64", name="NAME"),
    deprecated="Use `tasks.task.files.attach` instead.",
)
_ADDTOFAVORITE = calls.Method(
    "task.item.addtofavorite",
    convert.boolean,
    safety="idempotent",
    scopes=("task",),
    positional={"TASK_ID": None, "PARAMS": []},
    deprecated="Use `tasks.task.favorite.add` instead.",
)
_APPROVE = calls.Method(
    "task.item.approve",
    convert.boolean,
    safety="unsafe",
    scopes=("task",),
    positional={"TASKID": None},
    deprecated="Use `tasks.task.approve` instead.",
)
_COMPLETE = calls.Method(
    "task.item.complete",
    convert.optional(convert.boolean),
    safety="unsafe",
    scopes=("task",),
    positional={"TASKID": None},
    deprecated="Use `tasks.task.complete` instead.",
)
_DEFER = calls.Method(
    "task.item.defer",
    convert.boolean,
    safety="unsafe",
    scopes=("task",),
    positional={"TASKID": None},
    deprecated="Use `tasks.task.defer` instead.",
)
_DELEGATE = calls.Method(
    "task.item.delegate",
    convert.boolean,
    safety="unsafe",
    scopes=("task",),
    positional={"TASKID": None, "USERID": None},
    deprecated="Use `tasks.task.delegate` instead.",
)
_DELETEFILE = calls.Method(
    "task.item.deletefile",
    convert.boolean,
    safety="unsafe",
    scopes=("task",),
    positional={"TASK_ID": None, "ATTACHMENT_ID": None},
    deprecated="Use `tasks.task.update` instead.",
)
_DELETEFROMFAVORITE = calls.Method(
    "task.item.deletefromfavorite",
    convert.boolean,
    safety="idempotent",
    scopes=("task",),
    positional={"TASK_ID": None, "PARAMS": []},
    deprecated="Use `tasks.task.favorite.remove` instead.",
)
_DISAPPROVE = calls.Method(
    "task.item.disapprove",
    convert.boolean,
    safety="unsafe",
    scopes=("task",),
    positional={"TASKID": None},
    deprecated="Use `tasks.task.disapprove` instead.",
)
_GETALLOWEDACTIONS: calls.Method[Sequence[int]] = calls.Method(
    "task.item.getallowedactions",
    convert.list_of(convert.integer),
    safety="safe",
    scopes=("task",),
    positional={"TASKID": None},
    deprecated="Use `tasks.task.getAccess` instead.",
)
_GETALLOWEDTASKACTIONSASSTRINGS: calls.Method[Mapping[str, bool]] = calls.Method(
    "task.item.getallowedtaskactionsasstrings",
    convert.map_of(convert.boolean),
    safety="safe",
    scopes=("task",),
    positional={"TASKID": None},
    deprecated="Use `tasks.task.getAccess` instead.",
)
_GETDATA: calls.Method[Mapping[str, Any]] = calls.Method(
    "task.item.getdata",
    convert.map_of(convert.json),
    safety="safe",
    scopes=("task",),
    positional={"TASKID": None},
    deprecated="Use `tasks.task.get` instead.",
)
_GETDEPENDSON: calls.Method[Sequence[int]] = calls.Method(
    "task.item.getdependson",
    convert.list_of(convert.integer),
    safety="safe",
    scopes=("task",),
    positional={"TASKID": None},
    deprecated="Use `tasks.task.get` instead.",
)
_GETDESCRIPTION = calls.Method(
    "task.item.getdescription",
    convert.string,
    safety="safe",
    scopes=("task",),
    positional={"TASKID": None, "FORMAT": None},
    deprecated="Use `tasks.task.get` instead.",
)
_GETFILES: calls.Method[Sequence[str]] = calls.Method(
    "task.item.getfiles",
    convert.list_of(convert.string),
    safety="safe",
    scopes=("task",),
    positional={"TASKID": None},
    deprecated="Use `tasks.task.get` instead.",
)
_GETMANIFEST: calls.Method[Mapping[str, Any]] = calls.Method(
    "task.item.getmanifest",
    convert.map_of(convert.json),
    safety="safe",
    scopes=("task",),
    deprecated="Use `tasks.task.getFields` instead.",
)
_ISACTIONALLOWED = calls.Method(
    "task.item.isactionallowed",
    convert.boolean,
    safety="safe",
    scopes=("task",),
    positional={"TASKID": None, "ACTIONID": None},
    deprecated="Use `tasks.task.getAccess` instead.",
)
_RENEW = calls.Method(
    "task.item.renew",
    convert.boolean,
    safety="unsafe",
    scopes=("task",),
    positional={"TASKID": None},
    deprecated="Use `tasks.task.renew` instead.",
)
_STARTEXECUTION = calls.Method(
    "task.item.startexecution",
    convert.boolean,
    safety="unsafe",
    scopes=("task",),
    positional={"TASKID": None},
    deprecated="Use `tasks.task.start` instead.",
)


class TaskItem(calls.Group):
    """``task.item.*``."""

    _name = "task.item"

    @calls.deprecated("Use `tasks.task.add` instead.")
    def add(self, *, taskdata: Mapping[str, Any] | None = None) -> calls.Call[int]:
        """Create a task and return only its id (first-generation method).

        Deprecated: use ``tasks.task.add`` instead.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add.html
        """
        return calls.Call(_ADD, {"TASKDATA": taskdata}, self._sender)

    @calls.deprecated("Use `tasks.task.list` instead.")
    def list(
        self,
        *,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        params: Mapping[str, Any] | None = None,
        select: Sequence[str] | None = None,
    ) -> calls.ListCall[Mapping[str, Any]]:
        """List tasks, with all four parameters by position.

        Deprecated: use ``tasks.task.list`` instead.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"ID": "desc"}``.
            filter: Conditions that the rows must meet, for example ``{"ID": [1, 2, 3, 4, 5, 6]}``.
            params: For example ``{"NAV_PARAMS": {"nPageSize": 2, "iNumPage": 2}}``.
            select: Fields to answer.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-list.html
        """
        return calls.ListCall(
            _LIST,
            {"ORDER": order, "FILTER": filter, "PARAMS": params, "SELECT": select},
            self._sender,
        )

    @calls.deprecated("Use `tasks.task.update` instead.")
    def update(self, *, taskid: int | None = None, taskdata: Mapping[str, Any] | None = None) -> calls.Call[bool]:
        """Change a task's fields as far as the current user's role in it allows.

        Deprecated: use ``tasks.task.update`` instead.

        Args:
            taskid: For example ``1``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-update.html
        """
        return calls.Call(_UPDATE, {"TASKID": taskid, "TASKDATA": taskdata}, self._sender)

    @calls.deprecated("Use `tasks.task.delete` instead.")
    def delete(self, *, taskid: int | None = None) -> calls.Call[bool]:
        """Delete a task (first-generation method).

        Deprecated: use ``tasks.task.delete`` instead.

        Args:
            taskid: For example ``13``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete.html
        """
        return calls.Call(_DELETE, {"TASKID": taskid}, self._sender)

    @calls.deprecated("Use `tasks.task.files.attach` instead.")
    def addfile(self, *, task_id: str | None = None, name: str | None = None, content: Any = None) -> calls.Call[int]:
        """Upload a file by content and attach it to a task.

        Deprecated: use ``tasks.task.files.attach`` instead.

        Args:
            task_id: For example ``140``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-file.html
        """
        return calls.Call(_ADDFILE, {"TASK_ID": task_id, "NAME": name, "CONTENT": content}, self._sender)

    @calls.deprecated("Use `tasks.task.favorite.add` instead.")
    def addtofavorite(self, *, task_id: int | None = None, params: Mapping[str, Any] | None = None) -> calls.Call[bool]:
        """Put a task into favorites, with its subtasks if wanted.

        Deprecated: use ``tasks.task.favorite.add`` instead.

        Args:
            task_id: For example ``10``.
            params: For example ``{"AFFECT_CHILDREN": "Y"}``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-add-to-favourite.html
        """
        return calls.Call(_ADDTOFAVORITE, {"TASK_ID": task_id, "PARAMS": params}, self._sender)

    @calls.deprecated("Use `tasks.task.approve` instead.")
    def approve(self, *, taskid: int | None = None) -> calls.Call[bool]:
        """Move a task that waits for review to Completed (first-generation method).

        Deprecated: use ``tasks.task.approve`` instead.

        Args:
            taskid: For example ``13``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-approve.html
        """
        return calls.Call(_APPROVE, {"TASKID": taskid}, self._sender)

    @calls.deprecated("Use `tasks.task.complete` instead.")
    def complete(self, *, taskid: int | None = None) -> calls.Call[bool | None]:
        """Finish a task: completed, or waiting for review if that is demanded.

        Deprecated: use ``tasks.task.complete`` instead.

        Args:
            taskid: For example ``13``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-complete.html
        """
        return calls.Call(_COMPLETE, {"TASKID": taskid}, self._sender)

    @calls.deprecated("Use `tasks.task.defer` instead.")
    def defer(self, *, taskid: int | None = None) -> calls.Call[bool]:
        """Move a task that is in progress to Deferred (first-generation method).

        Deprecated: use ``tasks.task.defer`` instead.

        Args:
            taskid: For example ``13``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-defer.html
        """
        return calls.Call(_DEFER, {"TASKID": taskid}, self._sender)

    @calls.deprecated("Use `tasks.task.delegate` instead.")
    def delegate(self, *, taskid: int | None = None, userid: int | None = None) -> calls.Call[bool]:
        """Make another user responsible for a task (first-generation method).

        Deprecated: use ``tasks.task.delegate`` instead.

        Args:
            taskid: For example ``13``.
            userid: For example ``3``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delegate.html
        """
        return calls.Call(_DELEGATE, {"TASKID": taskid, "USERID": userid}, self._sender)

    @calls.deprecated("Use `tasks.task.update` instead.")
    def deletefile(self, *, task_id: int | None = None, attachment_id: int | None = None) -> calls.Call[bool]:
        """Detach a file from a task.

        Deprecated: use ``tasks.task.update`` instead.

        Args:
            task_id: For example ``3``.
            attachment_id: For example ``28``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-file.html
        """
        return calls.Call(_DELETEFILE, {"TASK_ID": task_id, "ATTACHMENT_ID": attachment_id}, self._sender)

    @calls.deprecated("Use `tasks.task.favorite.remove` instead.")
    def deletefromfavorite(
        self,
        *,
        task_id: int | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Take a task out of favorites, with its subtasks if wanted.

        Deprecated: use ``tasks.task.favorite.remove`` instead.

        Args:
            task_id: For example ``10``.
            params: For example ``{"AFFECT_CHILDREN": "Y"}``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-delete-from-favorite.html
        """
        return calls.Call(_DELETEFROMFAVORITE, {"TASK_ID": task_id, "PARAMS": params}, self._sender)

    @calls.deprecated("Use `tasks.task.disapprove` instead.")
    def disapprove(self, *, taskid: int | None = None) -> calls.Call[bool]:
        """Return a task that waits for review to the not-executed status.

        Deprecated: use ``tasks.task.disapprove`` instead.

        Args:
            taskid: For example ``13``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-disapprove.html
        """
        return calls.Call(_DISAPPROVE, {"TASKID": taskid}, self._sender)

    @calls.deprecated("Use `tasks.task.getAccess` instead.")
    def getallowedactions(self, *, taskid: int | None = None) -> calls.Call[Sequence[int]]:
        """List by number the actions the current user may take on a task.

        Deprecated: use ``tasks.task.getAccess`` instead.

        Args:
            taskid: For example ``13``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-actions.html
        """
        return calls.Call(_GETALLOWEDACTIONS, {"TASKID": taskid}, self._sender)

    @calls.deprecated("Use `tasks.task.getAccess` instead.")
    def getallowedtaskactionsasstrings(self, *, taskid: int | None = None) -> calls.Call[Mapping[str, bool]]:
        """Map the names of all task actions to whether they are allowed.

        Deprecated: use ``tasks.task.getAccess`` instead.

        Args:
            taskid: For example ``13``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-allowed-task-actions-as-strings.html
        """
        return calls.Call(_GETALLOWEDTASKACTIONSASSTRINGS, {"TASKID": taskid}, self._sender)

    @calls.deprecated("Use `tasks.task.get` instead.")
    def getdata(self, *, taskid: int | None = None) -> calls.Call[Mapping[str, Any]]:
        """Read one task under upper-case field names.

        Deprecated: use ``tasks.task.get`` instead.

        Args:
            taskid: For example ``2``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-data.html
        """
        return calls.Call(_GETDATA, {"TASKID": taskid}, self._sender)

    @calls.deprecated("Use `tasks.task.get` instead.")
    def getdependson(self, *, taskid: int | None = None) -> calls.Call[Sequence[int]]:
        """List the ids of the tasks that a task comes after.

        Deprecated: use ``tasks.task.get`` instead.

        Args:
            taskid: For example ``13``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-dependson.html
        """
        return calls.Call(_GETDEPENDSON, {"TASKID": taskid}, self._sender)

    @calls.deprecated("Use `tasks.task.get` instead.")
    def getdescription(
        self,
        *,
        taskid: int | None = None,
        format: Literal["1", "2", "3"] | None = None,
    ) -> calls.Call[str]:
        """Read a task's description as stored, as clean HTML or as plain text.

        Deprecated: use ``tasks.task.get`` instead.

        Args:
            taskid: For example ``13``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-description.html
        """
        return calls.Call(_GETDESCRIPTION, {"TASKID": taskid, "FORMAT": format}, self._sender)

    @calls.deprecated("Use `tasks.task.get` instead.")
    def getfiles(self, *, taskid: int | None = None) -> calls.Call[Sequence[str]]:
        """List links to the files attached to a task.

        Deprecated: use ``tasks.task.get`` instead.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-files.html
        """
        return calls.Call(_GETFILES, {"TASKID": taskid}, self._sender)

    @calls.deprecated("Use `tasks.task.getFields` instead.")
    def getmanifest(self) -> calls.Call[Mapping[str, Any]]:
        """Show the reference of task.item methods, for reading only.

        Deprecated: use ``tasks.task.getFields`` instead.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-get-manifest.html
        """
        return calls.Call(_GETMANIFEST, {}, self._sender)

    @calls.deprecated("Use `tasks.task.getAccess` instead.")
    def isactionallowed(self, *, taskid: int | None = None, actionid: int | None = None) -> calls.Call[bool]:
        """Tell whether the current user may take one action on a task.

        Deprecated: use ``tasks.task.getAccess`` instead.

        Args:
            taskid: For example ``13``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-is-action-allowed.html
        """
        return calls.Call(_ISACTIONALLOWED, {"TASKID": taskid, "ACTIONID": actionid}, self._sender)

    @calls.deprecated("Use `tasks.task.renew` instead.")
    def renew(self, *, taskid: int | None = None) -> calls.Call[bool]:
        """Return a completed task to the not-executed status (first-generation method).

        Deprecated: use ``tasks.task.renew`` instead.

        Args:
            taskid: For example ``13``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-renew.html
        """
        return calls.Call(_RENEW, {"TASKID": taskid}, self._sender)

    @calls.deprecated("Use `tasks.task.start` instead.")
    def startexecution(self, *, taskid: int | None = None) -> calls.Call[bool]:
        """Move a task to In progress (first-generation method).

        Deprecated: use ``tasks.task.start`` instead.

        Args:
            taskid: For example ``3``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/tasks/deprecated/task-item/task-item-start-execution.html
        """
        return calls.Call(_STARTEXECUTION, {"TASKID": taskid}, self._sender)

    @functools.cached_property
    def userfield(self) -> TaskItemUserfield:
        """``task.item.userfield.*``."""
        from b24async.methods.task.item.userfield import TaskItemUserfield

        return TaskItemUserfield(self._sender)
