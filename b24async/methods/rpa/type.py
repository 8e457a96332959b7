# Generated from spec/rpa/type.yaml by `python -m codegen`. Edit the spec, not this file.
"""``rpa.type.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import rpa as rpa_shapes
    from b24async.shapes.keys import rpa as rpa_keys

_ADD: calls.Method[rpa_shapes.RpaType] = calls.Method(
    "rpa.type.add",
    convert.shape("b24async.shapes.rpa", "RpaType"),
    safety="unsafe",
    scopes=("rpa",),
    under="type",
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)
_GET: calls.Method[rpa_shapes.RpaType] = calls.Method(
    "rpa.type.get",
    convert.shape("b24async.shapes.rpa", "RpaType"),
    safety="safe",
    scopes=("rpa",),
    under="type",
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)
_LIST: calls.ListMethod[rpa_shapes.RpaType] = calls.ListMethod(
    "rpa.type.list",
    convert.shape("b24async.shapes.rpa", "RpaType"),
    rows="types",
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("rpa",),
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)
_UPDATE: calls.Method[rpa_shapes.RpaType] = calls.Method(
    "rpa.type.update",
    convert.shape("b24async.shapes.rpa", "RpaType"),
    safety="idempotent",
    scopes=("rpa",),
    under="type",
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)
_DELETE = calls.Method(
    "rpa.type.delete",
    convert.json,
    safety="unsafe",
    scopes=("rpa",),
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)


class RpaType(calls.Group):
    """``rpa.type.*``."""

    _name = "rpa.type"

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def add(self, *, fields: rpa_shapes.RpaTypeFields | Mapping[str, Any]) -> calls.Call[rpa_shapes.RpaType]:
        """Create a process of workflow automation, without default stages, rules or fields.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Args:
            fields: Values of the fields.

        Scope ``rpa``; for anyone. https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def get(self, *, id: int) -> calls.Call[rpa_shapes.RpaType]:
        """Return a process of workflow automation with its settings and permissions.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Scope ``rpa``; for anyone. https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def list(
        self,
        *,
        select: Sequence[rpa_keys.RpaTypeKey | str] | None = None,
        order: Mapping[rpa_keys.RpaTypeKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[rpa_shapes.RpaType]:
        """List the processes of workflow automation.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Args:
            select: Fields to answer.
            order: Fields to sort by, each with ``ASC`` or ``DESC``.
            filter: Conditions that the rows must meet.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``rpa``; for anyone. https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "order": order, "filter": filter, "start": start}, self._sender)

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def update(
        self,
        *,
        id: int | None = None,
        fields: Mapping[str, Any] | None = None,
    ) -> calls.Call[rpa_shapes.RpaType]:
        """Change the title, icon, settings and permissions of a workflow-automation process.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Scope ``rpa``; for anyone. https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def delete(self, *, id: int) -> calls.Call[Any]:
        """Delete a process of workflow automation.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Scope ``rpa``; for anyone. https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)
