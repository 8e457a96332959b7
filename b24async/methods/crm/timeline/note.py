# Generated from spec/crm/timeline/note.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.timeline.note.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import crm as crm_shapes

_GET: calls.Method[crm_shapes.TimelineNote] = calls.Method(
    "crm.timeline.note.get",
    convert.shape("b24async.shapes.crm", "TimelineNote"),
    safety="safe",
    scopes=("crm",),
)
_DELETE = calls.Method("crm.timeline.note.delete", convert.boolean, safety="unsafe", scopes=("crm",))
_SAVE = calls.Method("crm.timeline.note.save", convert.boolean, safety="idempotent", scopes=("crm",))


class CrmTimelineNote(calls.Group):
    """``crm.timeline.note.*``."""

    _name = "crm.timeline.note"

    def get(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        item_type: Literal[1, 2],
        item_id: int,
    ) -> calls.Call[crm_shapes.TimelineNote]:
        """Get the note on a timeline record or an activity.

        Args:
            owner_type_id: For example ``1``.
            owner_id: For example ``1``.
            item_id: For example ``2``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``NOT_FOUND``.
            InvalidParams: ``100``, ``0``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-get.html
        """
        return calls.Call(
            _GET,
            {"ownerTypeId": owner_type_id, "ownerId": owner_id, "itemType": item_type, "itemId": item_id},
            self._sender,
        )

    def delete(self, *, owner_type_id: int, owner_id: int, item_type: Literal[1, 2], item_id: int) -> calls.Call[bool]:
        """Delete the note on a timeline record or an activity.

        Args:
            owner_type_id: For example ``1``.
            owner_id: For example ``1``.
            item_id: For example ``2``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``NOT_FOUND``.
            InvalidParams: ``100``, ``0``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-delete.html
        """
        return calls.Call(
            _DELETE,
            {"ownerTypeId": owner_type_id, "ownerId": owner_id, "itemType": item_type, "itemId": item_id},
            self._sender,
        )

    def save(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        item_type: Literal[1, 2],
        item_id: int,
        text: str,
    ) -> calls.Call[bool]:
        """Write the note on a timeline record or an activity, replacing the old one.

        Args:
            owner_type_id: For example ``1``.
            owner_id: For example ``1``.
            item_id: For example ``2``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``NOT_FOUND``.
            InvalidParams: ``100``, ``0``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-save.html
        """
        return calls.Call(
            _SAVE,
            {"ownerTypeId": owner_type_id, "ownerId": owner_id, "itemType": item_type, "itemId": item_id, "text": text},
            self._sender,
        )
