# Generated from spec/rpa/task.yaml by `python -m codegen`. Edit the spec, not this file.
"""``rpa.task.*``."""

from __future__ import annotations

from typing import Any

from b24async import calls, convert

_DELETE = calls.Method(
    "rpa.task.delete",
    convert.json,
    safety="unsafe",
    scopes=("rpa",),
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)
_ADD_USER = calls.Method(
    "rpa.task.addUser",
    convert.json,
    safety="unsafe",
    scopes=("rpa",),
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)
_DO = calls.Method(
    "rpa.task.do",
    convert.json,
    safety="unsafe",
    scopes=("rpa",),
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)


class RpaTask(calls.Group):
    """``rpa.task.*``."""

    _name = "rpa.task"

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def delete(
        self,
        *,
        type_id: int | None = None,
        stage_id: int | None = None,
        robot_name: str | None = None,
    ) -> calls.Call[Any]:
        """Remove an automation rule from a stage of a workflow-automation process.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Scope ``rpa``; for anyone. https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-delete.html
        """
        return calls.Call(_DELETE, {"typeId": type_id, "stageId": stage_id, "robotName": robot_name}, self._sender)

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def add_user(
        self,
        *,
        type_id: int | None = None,
        stage_id: int | None = None,
        user_value: str | None = None,
    ) -> calls.Call[Any]:
        """Add a user to an existing task of a workflow-automation stage.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Scope ``rpa``; for anyone. https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-add-user.html
        """
        return calls.Call(_ADD_USER, {"typeId": type_id, "stageId": stage_id, "userValue": user_value}, self._sender)

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def do(self) -> calls.Call[Any]:
        """Carry out a task of a workflow-automation item.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Scope ``rpa``; for anyone. https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-do.html
        """
        return calls.Call(_DO, {}, self._sender)
