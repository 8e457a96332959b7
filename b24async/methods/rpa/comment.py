# Generated from spec/rpa/comment.yaml by `python -m codegen`. Edit the spec, not this file.
"""``rpa.comment.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import rpa as rpa_shapes

_ADD: calls.Method[Mapping[str, Any]] = calls.Method(
    "rpa.comment.add",
    convert.map_of(convert.json),
    safety="unsafe",
    scopes=("rpa",),
    under="comment",
    files=calls.Form("pair"),
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)
_UPDATE: calls.Method[Mapping[str, Any]] = calls.Method(
    "rpa.comment.update",
    convert.map_of(convert.json),
    safety="unsafe",
    scopes=("rpa",),
    under="comment",
    files=calls.Form("pair"),
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)
_DELETE = calls.Method(
    "rpa.comment.delete",
    convert.json,
    safety="unsafe",
    scopes=("rpa",),
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)


class RpaComment(calls.Group):
    """``rpa.comment.*``."""

    _name = "rpa.comment"

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def add(
        self,
        *,
        type_id: int | None = None,
        item_id: int | None = None,
        fields: rpa_shapes.CommentAddFields | Mapping[str, Any] | None = None,
    ) -> calls.Call[Mapping[str, Any]]:
        """Add a comment, with files if wanted, to the timeline of a workflow-automation item.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Scope ``rpa``; for anyone. https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-add.html
        """
        return calls.Call(_ADD, {"typeId": type_id, "itemId": item_id, "fields": fields}, self._sender)

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def update(
        self,
        *,
        id: int | None = None,
        fields: rpa_shapes.CommentUpdateFields | Mapping[str, Any] | None = None,
    ) -> calls.Call[Mapping[str, Any]]:
        """Change the text and files of one of the caller's own timeline comments.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Scope ``rpa``; for anyone.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def delete(self, *, id: int) -> calls.Call[Any]:
        """Delete one of the caller's own comments from an item's timeline.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Scope ``rpa``; for anyone.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)
