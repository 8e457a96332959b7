# Generated from spec/tasks/api/scrum/sprint.yaml by `python -m codegen`. Edit the spec, not this file.
"""``tasks.api.scrum.sprint.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import tasks as tasks_shapes
    from b24async.shapes.keys import tasks as tasks_keys

_ADD: calls.Method[tasks_shapes.ScrumSprint] = calls.Method(
    "tasks.api.scrum.sprint.add",
    convert.shape("b24async.shapes.tasks", "ScrumSprint"),
    safety="unsafe",
    scopes=("task",),
)
_GET: calls.Method[tasks_shapes.ScrumSprint] = calls.Method(
    "tasks.api.scrum.sprint.get",
    convert.shape("b24async.shapes.tasks", "ScrumSprint"),
    safety="safe",
    scopes=("task",),
)
_LIST: calls.ListMethod[tasks_shapes.ScrumSprint] = calls.ListMethod(
    "tasks.api.scrum.sprint.list",
    convert.shape("b24async.shapes.tasks", "ScrumSprint"),
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="ID", order="ID", row="id")),
    safety="safe",
    scopes=("task",),
)
_UPDATE: calls.Method[tasks_shapes.ScrumSprint] = calls.Method(
    "tasks.api.scrum.sprint.update",
    convert.shape("b24async.shapes.tasks", "ScrumSprint"),
    safety="unsafe",
    scopes=("task",),
)
_DELETE = calls.Method("tasks.api.scrum.sprint.delete", convert.nothing, safety="unsafe", scopes=("task",))
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "tasks.api.scrum.sprint.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("task",),
    under="fields",
)
_COMPLETE: calls.Method[tasks_shapes.ScrumSprint] = calls.Method(
    "tasks.api.scrum.sprint.complete",
    convert.shape("b24async.shapes.tasks", "ScrumSprint"),
    safety="unsafe",
    scopes=("task",),
)
_START: calls.Method[tasks_shapes.ScrumSprint] = calls.Method(
    "tasks.api.scrum.sprint.start",
    convert.shape("b24async.shapes.tasks", "ScrumSprint"),
    safety="unsafe",
    scopes=("task",),
)


class TasksApiScrumSprint(calls.Group):
    """``tasks.api.scrum.sprint.*``."""

    _name = "tasks.api.scrum.sprint"

    def add(
        self,
        *,
        fields: tasks_shapes.ScrumSprintFields | Mapping[str, Any],
    ) -> calls.Call[tasks_shapes.ScrumSprint]:
        """Create a sprint in a Scrum, with name, dates and status.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``0``, ``100``.

        Scope ``task``; for a user who may use Scrum.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[tasks_shapes.ScrumSprint]:
        """Read one sprint of a Scrum: name, goal, dates and status.

        Raises:
            NotFound: ``0`` (Sprint not found).
            InvalidParams: ``100``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        order: Mapping[tasks_keys.ScrumSprintKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[tasks_keys.ScrumSprintKey | str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[tasks_shapes.ScrumSprint]:
        """List sprints of one Scrum or of all, filtered and sorted.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``.
            filter: Conditions that the rows must meet, for example ``{"GROUP_ID": 1, ">=DATE_END":
                "2024-07-19T15:03:01+00:00"}``.
            select: Fields to answer.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``0``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-list.html
        """
        return calls.ListCall(_LIST, {"order": order, "filter": filter, "select": select, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: tasks_shapes.ScrumSprintFields | Mapping[str, Any],
    ) -> calls.Call[tasks_shapes.ScrumSprint]:
        """Change a sprint's name, dates, order, status or Scrum.

        Args:
            id: For example ``2``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``0``, ``100``.

        Scope ``task``; for a user who may use Scrum.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[None]:
        """Delete a sprint, moving its tasks to the backlog.

        Args:
            id: For example ``1``.

        Raises:
            NotFound: ``0`` (Sprint not found).
            InvalidParams: ``100``.

        Scope ``task``; for a user who may use Scrum.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a Scrum sprint and their types.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)

    def complete(self, *, id: int) -> calls.Call[tasks_shapes.ScrumSprint]:
        """Finish the running sprint of a Scrum, sending undone tasks back to the backlog.

        Args:
            id: For example ``1``.

        Raises:
            NotFound: ``0`` (Sprint not found).
            InvalidParams: ``100``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-complete.html
        """
        return calls.Call(_COMPLETE, {"id": id}, self._sender)

    def start(self, *, id: int) -> calls.Call[tasks_shapes.ScrumSprint]:
        """Start a planned sprint: set up its kanban, send completed tasks to the backlog.

        Args:
            id: For example ``2``.

        Raises:
            InvalidParams: ``0``, ``100``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/sprint/tasks-api-scrum-sprint-start.html
        """
        return calls.Call(_START, {"id": id}, self._sender)
