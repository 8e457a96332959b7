# Generated from spec/im/v2/file.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.v2.File.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import im as im_shapes

_DOWNLOAD = calls.Method("im.v2.File.download", convert.string, safety="safe", scopes=("im",), under="downloadUrl")
_UPLOAD: calls.Method[im_shapes.ImV2FileUpload] = calls.Method(
    "im.v2.File.upload",
    convert.shape("b24async.shapes.im", "ImV2FileUpload"),
    safety="unsafe",
    scopes=("im",),
    files=calls.Form("base64", name="name"),
)


class ImV2File(calls.Group):
    """``im.v2.File.*``."""

    _name = "im.v2.File"

    def download(self, *, dialog_id: str, file_id: int) -> calls.Call[str]:
        """Get a one-time download link for a file in a chat.

        Args:
            dialog_id: For example ``chat5``.
            file_id: For example ``138``.

        Raises:
            NotFound: ``FILE_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``im``; for a user who may read the chat.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-download.html
        """
        return calls.Call(_DOWNLOAD, {"dialogId": dialog_id, "fileId": file_id}, self._sender)

    def upload(
        self,
        *,
        dialog_id: str,
        fields: im_shapes.V2FileUploadFields | Mapping[str, Any],
    ) -> calls.Call[im_shapes.ImV2FileUpload]:
        """Upload a file and post it into a chat as the current user.

        Args:
            dialog_id: For example ``chat5``.

        Raises:
            InvalidParams: ``FILE_EMPTY``, ``FILE_INVALID_CONTENT``, ``FOLDER_ERROR``, ``UPLOAD_FAILED``,
                ``SEND_FAILED``, ``FILE_TOO_LARGE``.
            NotFound: ``CHAT_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``im``; for a user who may read the chat.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/im.v2/files/file-upload.html
        """
        return calls.Call(_UPLOAD, {"dialogId": dialog_id, "fields": fields}, self._sender)
