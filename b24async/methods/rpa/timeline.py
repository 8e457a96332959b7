# Generated from spec/rpa/timeline.yaml by `python -m codegen`. Edit the spec, not this file.
"""``rpa.timeline.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import rpa as rpa_shapes

_ADD: calls.Method[Mapping[str, Any]] = calls.Method(
    "rpa.timeline.add",
    convert.map_of(convert.json),
    safety="unsafe",
    scopes=("rpa",),
    under="timeline",
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)
_UPDATE: calls.Method[Mapping[str, Any]] = calls.Method(
    "rpa.timeline.update",
    convert.map_of(convert.json),
    safety="idempotent",
    scopes=("rpa",),
    under="timeline",
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)
_DELETE = calls.Method(
    "rpa.timeline.delete",
    convert.json,
    safety="unsafe",
    scopes=("rpa",),
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)
_LIST_FOR_ITEM: calls.ListMethod[rpa_shapes.RpaTimelineForItem] = calls.ListMethod(
    "rpa.timeline.listForItem",
    convert.shape("b24async.shapes.rpa", "RpaTimelineForItem"),
    rows="timeline",
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("rpa",),
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)
_UPDATE_IS_FIXED: calls.Method[Mapping[str, Any]] = calls.Method(
    "rpa.timeline.updateIsFixed",
    convert.map_of(convert.json),
    safety="idempotent",
    scopes=("rpa",),
    under="timeline",
    dump={"isFixed": convert.yes_no},
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)


class RpaTimeline(calls.Group):
    """``rpa.timeline.*``."""

    _name = "rpa.timeline"

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def add(
        self,
        *,
        type_id: int | None = None,
        item_id: int | None = None,
        fields: rpa_shapes.TimelineAddFields | Mapping[str, Any] | None = None,
    ) -> calls.Call[Mapping[str, Any]]:
        """Add an entry with title and text to the timeline of a workflow-automation item.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Scope ``rpa``; for anyone.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-add.html
        """
        return calls.Call(_ADD, {"typeId": type_id, "itemId": item_id, "fields": fields}, self._sender)

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def update(
        self,
        *,
        id: int | None = None,
        fields: rpa_shapes.TimelineUpdateFields | Mapping[str, Any] | None = None,
    ) -> calls.Call[Mapping[str, Any]]:
        """Change the title or text of a timeline entry that the caller made by the application.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Scope ``rpa``; for anyone.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def delete(self, *, id: int) -> calls.Call[Any]:
        """Delete a timeline entry that the caller made by the application.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Scope ``rpa``; for anyone.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def list_for_item(
        self,
        *,
        type_id: int | None = None,
        item_id: int | None = None,
        start: int | None = None,
    ) -> calls.ListCall[rpa_shapes.RpaTimelineForItem]:
        """List the timeline entries of a workflow-automation item, newest first.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Args:
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``rpa``; for anyone.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-list-for-item.html
        """
        return calls.ListCall(_LIST_FOR_ITEM, {"typeId": type_id, "itemId": item_id, "start": start}, self._sender)

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def update_is_fixed(self, *, id: int | None = None, is_fixed: bool | None = None) -> calls.Call[Mapping[str, Any]]:
        """Pin an entry in the timeline of a workflow-automation item, or unpin it.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Scope ``rpa``; for anyone.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update-is-fixed.html
        """
        return calls.Call(_UPDATE_IS_FIXED, {"id": id, "isFixed": is_fixed}, self._sender)
