# Generated from spec/tasks/flow/flow.yaml by `python -m codegen`. Edit the spec, not this file.
"""``tasks.flow.Flow.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import tasks as tasks_shapes

_GET: calls.Method[tasks_shapes.Flow] = calls.Method(
    "tasks.flow.Flow.get",
    convert.shape("b24async.shapes.tasks", "Flow"),
    safety="safe",
    scopes=("task",),
)
_UPDATE: calls.Method[tasks_shapes.Flow] = calls.Method(
    "tasks.flow.Flow.update",
    convert.shape("b24async.shapes.tasks", "Flow"),
    safety="idempotent",
    scopes=("task",),
)
_DELETE = calls.Method("tasks.flow.Flow.delete", convert.boolean, safety="unsafe", scopes=("task",), under="deleted")
_ACTIVATE = calls.Method("tasks.flow.Flow.activate", convert.boolean, safety="unsafe", scopes=("task",))
_CREATE: calls.Method[tasks_shapes.Flow] = calls.Method(
    "tasks.flow.Flow.create",
    convert.shape("b24async.shapes.tasks", "Flow"),
    safety="unsafe",
    scopes=("task",),
)
_IS_EXISTS = calls.Method("tasks.flow.Flow.isExists", convert.boolean, safety="safe", scopes=("task",), under="exists")
_PIN = calls.Method("tasks.flow.Flow.pin", convert.boolean, safety="unsafe", scopes=("task",))


class TasksFlowFlow(calls.Group):
    """``tasks.flow.Flow.*``."""

    _name = "tasks.flow.Flow"

    def get(self, *, flow_id: int) -> calls.Call[tasks_shapes.Flow]:
        """Read a task flow with its team and distribution settings.

        Args:
            flow_id: For example ``517``.

        Raises:
            NotFound: ``0`` (Flow not found).

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-get.html
        """
        return calls.Call(_GET, {"flowId": flow_id}, self._sender)

    def update(
        self,
        *,
        flow_data: tasks_shapes.FlowFlowUpdateFlowData | Mapping[str, Any],
    ) -> calls.Call[tasks_shapes.Flow]:
        """Change a task flow's name, people, distribution and deadlines.

        Raises:
            InvalidParams: ``0``.

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-update.html
        """
        return calls.Call(_UPDATE, {"flowData": flow_data}, self._sender)

    def delete(self, *, flow_data: tasks_shapes.FlowFlowDeleteFlowData | Mapping[str, Any]) -> calls.Call[bool]:
        """Delete a task flow by its id.

        Raises:
            NotFound: ``0`` (Flow not found).

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-delete.html
        """
        return calls.Call(_DELETE, {"flowData": flow_data}, self._sender)

    def activate(self, *, flow_id: int) -> calls.Call[bool]:
        """Toggle a flow: switch it off if it is on, on if it is off.

        Args:
            flow_id: For example ``517``.

        Raises:
            NotFound: ``0`` (Flow not found).

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-activate.html
        """
        return calls.Call(_ACTIVATE, {"flowId": flow_id}, self._sender)

    def create(
        self,
        *,
        flow_data: tasks_shapes.FlowFlowCreateFlowData | Mapping[str, Any],
    ) -> calls.Call[tasks_shapes.Flow]:
        """Create a task flow, with a new group for its team if none is given.

        Raises:
            AccessDenied: ``0`` (Access denied or flow not found).

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-create.html
        """
        return calls.Call(_CREATE, {"flowData": flow_data}, self._sender)

    def is_exists(self, *, flow_data: Mapping[str, Any], name: str, id: int | None = None) -> calls.Call[bool]:
        """Tell whether a flow of this name exists, one flow left out if wanted.

        Raises:
            NotFound: ``0`` (Flow not found).

        Scope ``task``; for anyone. https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-is-exists.html
        """
        return calls.Call(_IS_EXISTS, {"flowData": flow_data, "name": name, "id": id}, self._sender)

    def pin(self, *, flow_id: int) -> calls.Call[bool]:
        """Toggle whether a flow is pinned in the current user's list of flows.

        Args:
            flow_id: For example ``517``.

        Raises:
            InvalidParams: ``0``.

        Scope ``task``. https://apidocs.bitrix24.com/api-reference/tasks/flow/tasks-flow-flow-pin.html
        """
        return calls.Call(_PIN, {"flowId": flow_id}, self._sender)
