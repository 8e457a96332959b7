# Generated from spec/im/search/last.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.search.last.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import im as im_shapes

_ADD = calls.Method(
    "im.search.last.add",
    convert.boolean,
    safety="idempotent",
    scopes=("im",),
    deprecated="The portal has no replacement for it.",
)
_GET: calls.ListMethod[im_shapes.ImSearchLast] = calls.ListMethod(
    "im.search.last.get",
    convert.shape("b24async.shapes.im", "ImSearchLast"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("im",),
    dump={"SKIP_OPENLINES": convert.yes_no, "SKIP_CHAT": convert.yes_no, "SKIP_DIALOG": convert.yes_no},
    deprecated="The portal has no replacement for it.",
)
_DELETE = calls.Method(
    "im.search.last.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("im",),
    deprecated="The portal has no replacement for it.",
)


class ImSearchLast(calls.Group):
    """``im.search.last.*``."""

    _name = "im.search.last"

    @calls.deprecated("The portal has no replacement for it.")
    def add(self, *, dialog_id: str) -> calls.Call[bool]:
        """Put a chat on the search history of the old messenger.

        Deprecated: the portal has no replacement for it.

        Args:
            dialog_id: For example ``chat17``.

        Raises:
            InvalidParams: ``DIALOG_ID_EMPTY``.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-add.html
        """
        return calls.Call(_ADD, {"DIALOG_ID": dialog_id}, self._sender)

    @calls.deprecated("The portal has no replacement for it.")
    def get(
        self,
        *,
        skip_openlines: bool | None = None,
        skip_chat: bool | None = None,
        skip_dialog: bool | None = None,
    ) -> calls.ListCall[im_shapes.ImSearchLast]:
        """Read the search history of the old messenger.

        Deprecated: the portal has no replacement for it.

        Args:
            skip_openlines: By default ``False``.
            skip_chat: By default ``False``.
            skip_dialog: By default ``False``.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-get.html
        """
        return calls.ListCall(
            _GET,
            {"SKIP_OPENLINES": skip_openlines, "SKIP_CHAT": skip_chat, "SKIP_DIALOG": skip_dialog},
            self._sender,
        )

    @calls.deprecated("The portal has no replacement for it.")
    def delete(self, *, dialog_id: str) -> calls.Call[bool]:
        """Take a chat off the search history of the old messenger.

        Deprecated: the portal has no replacement for it.

        Args:
            dialog_id: For example ``chat17``.

        Raises:
            InvalidParams: ``DIALOG_ID_EMPTY``.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/search/im-search-last-delete.html
        """
        return calls.Call(_DELETE, {"DIALOG_ID": dialog_id}, self._sender)
