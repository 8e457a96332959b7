# Generated from spec/im/disk/file.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.disk.file.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import im as im_shapes

_DELETE = calls.Method("im.disk.file.delete", convert.boolean, safety="unsafe", scopes=("im",))
_COMMIT: calls.Method[im_shapes.ImDiskFileCommit] = calls.Method(
    "im.disk.file.commit",
    convert.shape("b24async.shapes.im", "ImDiskFileCommit"),
    safety="unsafe",
    scopes=("im",),
    dump={"SILENT_MODE": convert.yes_no, "AS_FILE": convert.yes_no},
    deprecated="Use `im.v2.File.upload` instead.",
)
_SAVE: calls.Method[im_shapes.ImDiskFileSave] = calls.Method(
    "im.disk.file.save",
    convert.shape("b24async.shapes.im", "ImDiskFileSave"),
    safety="unsafe",
    scopes=("im",),
)


class ImDiskFile(calls.Group):
    """``im.disk.file.*``."""

    _name = "im.disk.file"

    def delete(self, *, chat_id: int, file_id: int) -> calls.Call[bool]:
        """Delete a file one sent to a chat; a note of the deletion takes its place.

        Args:
            chat_id: For example ``1489``.
            file_id: For example ``5163``.

        Raises:
            InvalidParams: ``CHAT_ID_EMPTY``, ``FILE_ID_EMPTY``.

        Scope ``im``. https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-delete.html
        """
        return calls.Call(_DELETE, {"CHAT_ID": chat_id, "FILE_ID": file_id}, self._sender)

    @calls.deprecated("Use `im.v2.File.upload` instead.")
    def commit(
        self,
        *,
        chat_id: int | None = None,
        dialog_id: str | None = None,
        file_id: int | None = None,
        upload_id: int | None = None,
        message: str | None = None,
        silent_mode: bool | None = None,
        as_file: bool | None = None,
    ) -> calls.Call[im_shapes.ImDiskFileCommit]:
        """Post files from Drive into a chat (superseded by im.v2.File.upload).

        Deprecated: use ``im.v2.File.upload`` instead.

        One of ``chat_id`` or ``dialog_id`` has to be given.

        One of ``file_id`` or ``upload_id`` has to be given.

        Args:
            chat_id: For example ``1489``.
            file_id: For example ``[5249, 5250]``.

        Raises:
            InvalidParams: ``CHAT_ID_EMPTY``, ``DIALOG_ID_EMPTY``, ``FILES_ERROR``, ``SAVE_ERROR``.
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``im``; for a member of the chat.
        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-commit.html
        """
        return calls.Call(
            _COMMIT,
            {
                "CHAT_ID": chat_id,
                "DIALOG_ID": dialog_id,
                "FILE_ID": file_id,
                "UPLOAD_ID": upload_id,
                "MESSAGE": message,
                "SILENT_MODE": silent_mode,
                "AS_FILE": as_file,
            },
            self._sender,
        )

    def save(self, *, file_id: int) -> calls.Call[im_shapes.ImDiskFileSave]:
        """Copy a chat's file to the user's own Drive, folder Saved Files.

        Args:
            file_id: For example ``5155``.

        Raises:
            InvalidParams: ``FILE_ID_EMPTY``, ``FILE_SAVE_ERROR``.

        Scope ``im``; for a member of the chat.
        https://apidocs.bitrix24.com/api-reference/chats/files/im-disk-file-save.html
        """
        return calls.Call(_SAVE, {"FILE_ID": file_id}, self._sender)
