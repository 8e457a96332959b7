# Generated from spec/crm/timeline/comment.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.timeline.comment.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes
    from b24async.shapes.keys import crm as crm_keys

_ADD = calls.Method(
    "crm.timeline.comment.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    files=calls.Form("pair"),
)
_GET: calls.Method[crm_shapes.TimelineComment] = calls.Method(
    "crm.timeline.comment.get",
    convert.shape("b24async.shapes.crm", "TimelineComment"),
    safety="safe",
    scopes=("crm",),
)
_LIST: calls.ListMethod[crm_shapes.TimelineComment] = calls.ListMethod(
    "crm.timeline.comment.list",
    convert.shape("b24async.shapes.crm", "TimelineComment"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
)
_UPDATE = calls.Method(
    "crm.timeline.comment.update",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    files=calls.Form("pair"),
)
_DELETE = calls.Method("crm.timeline.comment.delete", convert.nothing, safety="unsafe", scopes=("crm",))
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.timeline.comment.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)


class CrmTimelineComment(calls.Group):
    """``crm.timeline.comment.*``."""

    _name = "crm.timeline.comment"

    def add(self, *, fields: crm_shapes.TimelineCommentFields | Mapping[str, Any]) -> calls.Call[int]:
        """Add a comment, with files if need be, to the timeline of a CRM item.

        Args:
            fields: Values of the fields.

        Raises:
            NotFound: ``OWNER_NOT_FOUND``, ``NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``INVALID_ARG_VALUE``, ``100``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[crm_shapes.TimelineComment]:
        """Read one timeline comment with its text, author and files.

        Args:
            id: For example ``999``.

        Raises:
            NotFound: "Not found", without a code.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[crm_keys.TimelineCommentKey | str] | None = None,
        filter: crm_shapes.TimelineCommentListFilter | Mapping[str, Any],
        order: Mapping[crm_keys.TimelineCommentKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.TimelineComment]:
        """List the comments in the timeline of a CRM item.

        Args:
            select: Fields to answer.
            order: Fields to sort by, each with ``ASC`` or ``DESC``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: crm_shapes.TimelineCommentFields | Mapping[str, Any],
        owner_type_id: int | None = None,
        owner_id: int | None = None,
    ) -> calls.Call[int]:
        """Change the text or the files of a timeline comment.

        Args:
            id: For example ``999``.
            fields: Values of the fields.

        Raises:
            NotFound: ``OWNER_NOT_FOUND``, ``NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``INVALID_ARG_VALUE``, ``100``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-update.html
        """
        return calls.Call(
            _UPDATE,
            {"id": id, "fields": fields, "ownerTypeId": owner_type_id, "ownerId": owner_id},
            self._sender,
        )

    def delete(self, *, id: int, owner_type_id: int | None = None, owner_id: int | None = None) -> calls.Call[None]:
        """Delete a timeline comment, or take it out of one item's timeline.

        Args:
            id: For example ``999``.
            owner_type_id: For example ``2``.
            owner_id: For example ``10``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``NOT_FOUND``, ``OWNER_NOT_FOUND``.
            InvalidParams: ``MULTIPLE_BINDINGS``, ``100``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-delete.html
        """
        return calls.Call(_DELETE, {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a timeline comment.

        Raises:
            InvalidParams: ``0``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)
