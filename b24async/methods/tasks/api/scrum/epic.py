# Generated from spec/tasks/api/scrum/epic.yaml by `python -m codegen`. Edit the spec, not this file.
"""``tasks.api.scrum.epic.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import tasks as tasks_shapes
    from b24async.shapes.keys import tasks as tasks_keys

_ADD: calls.Method[tasks_shapes.ScrumEpic] = calls.Method(
    "tasks.api.scrum.epic.add",
    convert.shape("b24async.shapes.tasks", "ScrumEpic"),
    safety="unsafe",
    scopes=("task",),
)
_GET: calls.Method[tasks_shapes.ScrumEpic] = calls.Method(
    "tasks.api.scrum.epic.get",
    convert.shape("b24async.shapes.tasks", "ScrumEpic"),
    safety="safe",
    scopes=("task",),
)
_LIST: calls.ListMethod[tasks_shapes.ScrumEpic] = calls.ListMethod(
    "tasks.api.scrum.epic.list",
    convert.shape("b24async.shapes.tasks", "ScrumEpic"),
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="ID", order="ID", row="id")),
    safety="safe",
    scopes=("task",),
)
_UPDATE: calls.Method[tasks_shapes.ScrumEpic] = calls.Method(
    "tasks.api.scrum.epic.update",
    convert.shape("b24async.shapes.tasks", "ScrumEpic"),
    safety="idempotent",
    scopes=("task",),
)
_DELETE = calls.Method("tasks.api.scrum.epic.delete", convert.nothing, safety="unsafe", scopes=("task",))
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "tasks.api.scrum.epic.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("task",),
    under="fields",
)


class TasksApiScrumEpic(calls.Group):
    """``tasks.api.scrum.epic.*``."""

    _name = "tasks.api.scrum.epic"

    def add(self, *, fields: tasks_shapes.ScrumEpicFields | Mapping[str, Any]) -> calls.Call[tasks_shapes.ScrumEpic]:
        """Create an epic in a Scrum, with color and Drive files.

        Args:
            fields: Values of the fields.

        Raises:
            NotFound: ``0`` (Group is not found).

        Scope ``task``; for a user who may use Scrum.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[tasks_shapes.ScrumEpic]:
        """Read one epic, its files described as a custom field.

        Args:
            id: For example ``1``.

        Raises:
            AccessDenied: ``0`` (Access denied).
            InvalidParams: ``100``.

        Scope ``task``; for a user who may use Scrum.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        order: Mapping[tasks_keys.ScrumEpicKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[tasks_keys.ScrumEpicKey | str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[tasks_shapes.ScrumEpic]:
        """List the epics of one Scrum or of all, filtered and sorted.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"ID": "asc", "NAME": "desc"}``.
            filter: Conditions that the rows must meet.
            select: Fields to answer.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``0``.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-list.html
        """
        return calls.ListCall(_LIST, {"order": order, "filter": filter, "select": select, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: tasks_shapes.ScrumEpicFields | Mapping[str, Any],
    ) -> calls.Call[tasks_shapes.ScrumEpic]:
        """Change an epic's name, description or color and replace its files.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``0``, ``100``.

        Scope ``task``; for a user who may use Scrum.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[None]:
        """Delete an epic from its Scrum.

        Args:
            id: For example ``1``.

        Raises:
            NotFound: ``0`` (Epic not found).
            InvalidParams: ``100``.

        Scope ``task``; for a user who may use Scrum.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a Scrum epic and their types.

        Scope ``task``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/scrum/epic/tasks-api-scrum-epic-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
