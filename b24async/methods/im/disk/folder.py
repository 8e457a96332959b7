# Generated from spec/im/disk/folder.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.disk.folder.*``."""

from __future__ import annotations

from b24async import calls, convert

_GET = calls.Method(
    "im.disk.folder.get",
    convert.integer,
    safety="idempotent",
    scopes=("im",),
    under="ID",
    deprecated="Use `im.v2.File.upload` instead.",
)


class ImDiskFolder(calls.Group):
    """``im.disk.folder.*``."""

    _name = "im.disk.folder"

    @calls.deprecated("Use `im.v2.File.upload` instead.")
    def get(self, *, chat_id: int | None = None, dialog_id: str | None = None) -> calls.Call[int]:
        """Get the id of the Drive folder where a chat keeps its files.

        Deprecated: use ``im.v2.File.upload`` instead.

        One of ``chat_id`` or ``dialog_id`` has to be given.

        Args:
            dialog_id: For example ``chat1489``.

        Raises:
            InvalidParams: ``CHAT_ID_EMPTY``, ``DIALOG_ID_EMPTY``.
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``im``; for a member of the chat.
        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-folder-get.html
        """
        return calls.Call(_GET, {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id}, self._sender)
