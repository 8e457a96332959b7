# Generated from spec/rpa/item.yaml by `python -m codegen`. Edit the spec, not this file.
"""``rpa.item.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import rpa as rpa_shapes

_ADD: calls.Method[rpa_shapes.RpaItem] = calls.Method(
    "rpa.item.add",
    convert.shape("b24async.shapes.rpa", "RpaItem"),
    safety="unsafe",
    scopes=("rpa",),
    under="item",
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)
_GET: calls.Method[rpa_shapes.RpaItem] = calls.Method(
    "rpa.item.get",
    convert.shape("b24async.shapes.rpa", "RpaItem"),
    safety="safe",
    scopes=("rpa",),
    under="item",
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)
_LIST: calls.ListMethod[rpa_shapes.RpaItem] = calls.ListMethod(
    "rpa.item.list",
    convert.shape("b24async.shapes.rpa", "RpaItem"),
    rows="items",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("rpa",),
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)
_UPDATE: calls.Method[Mapping[str, Any]] = calls.Method(
    "rpa.item.update",
    convert.map_of(convert.json),
    safety="unsafe",
    scopes=("rpa",),
    under="item",
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)
_DELETE = calls.Method(
    "rpa.item.delete",
    convert.json,
    safety="unsafe",
    scopes=("rpa",),
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)
_GET_TASKS: calls.Method[Sequence[Mapping[str, Any]]] = calls.Method(
    "rpa.item.getTasks",
    convert.list_of(convert.map_of(convert.json)),
    safety="safe",
    scopes=("rpa",),
    under="tasks",
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)


class RpaItem(calls.Group):
    """``rpa.item.*``."""

    _name = "rpa.item"

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def add(self, *, type_id: int, fields: Mapping[str, Any] | None = None) -> calls.Call[rpa_shapes.RpaItem]:
        """Add an item to a workflow-automation process, starting its automation rules.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Scope ``rpa``; for anyone. https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-add.html
        """
        return calls.Call(_ADD, {"typeId": type_id, "fields": fields}, self._sender)

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def get(self, *, type_id: int | None = None, id: int | None = None) -> calls.Call[rpa_shapes.RpaItem]:
        """Return an item of a workflow-automation process with its stage, tasks and people.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Scope ``rpa``; for anyone. https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get.html
        """
        return calls.Call(_GET, {"typeId": type_id, "id": id}, self._sender)

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def list(
        self,
        *,
        type_id: int | None = None,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[rpa_shapes.RpaItem]:
        """List the items of a workflow-automation process, without their tasks and people.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``.
            filter: Conditions that the rows must meet.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``rpa``; for anyone. https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-list.html
        """
        return calls.ListCall(
            _LIST,
            {"typeId": type_id, "order": order, "filter": filter, "start": start},
            self._sender,
        )

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def update(
        self,
        *,
        type_id: int | None = None,
        id: int | None = None,
        fields: rpa_shapes.ItemUpdateFields | Mapping[str, Any],
    ) -> calls.Call[Mapping[str, Any]]:
        """Change custom fields of a workflow-automation item or move it to another stage.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Scope ``rpa``; for anyone. https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-update.html
        """
        return calls.Call(_UPDATE, {"typeId": type_id, "id": id, "fields": fields}, self._sender)

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def delete(self, *, type_id: int, id: int) -> calls.Call[Any]:
        """Delete an item of a workflow-automation process.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Scope ``rpa``; for anyone. https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-delete.html
        """
        return calls.Call(_DELETE, {"typeId": type_id, "id": id}, self._sender)

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def get_tasks(
        self,
        *,
        type_id: int | None = None,
        id: int | None = None,
    ) -> calls.Call[Sequence[Mapping[str, Any]]]:
        """Return the current tasks of a workflow-automation item with their users and buttons.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Scope ``rpa``; for anyone. https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get-tasks.html
        """
        return calls.Call(_GET_TASKS, {"typeId": type_id, "id": id}, self._sender)
