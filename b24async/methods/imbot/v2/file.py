# Generated from spec/imbot/v2/file.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imbot.v2.File.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import imbot as imbot_shapes

_DOWNLOAD = calls.Method(
    "imbot.v2.File.download",
    convert.string,
    safety="safe",
    scopes=("imbot",),
    under="downloadUrl",
)
_UPLOAD: calls.Method[imbot_shapes.ImbotV2FileUpload] = calls.Method(
    "imbot.v2.File.upload",
    convert.shape("b24async.shapes.imbot", "ImbotV2FileUpload"),
    safety="unsafe",
    scopes=("imbot",),
    files=calls.Form("base64", name="name"),
)


class ImbotV2File(calls.Group):
    """``imbot.v2.File.*``."""

    _name = "imbot.v2.File"

    def download(self, *, bot_id: int, bot_token: str | None = None, file_id: int) -> calls.Call[str]:
        """Get a one-time download link for a chat file, as the bot.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            file_id: For example ``138``.

        Raises:
            InvalidParams: ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``.
            NotFound: ``BOT_NOT_FOUND``, ``FILE_NOT_FOUND``.
            AccessDenied: ``FILE_ACCESS_ERROR``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-download.html
        """
        return calls.Call(_DOWNLOAD, {"botId": bot_id, "botToken": bot_token, "fileId": file_id}, self._sender)

    def upload(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        dialog_id: str,
        fields: imbot_shapes.V2FileUploadFields | Mapping[str, Any],
    ) -> calls.Call[imbot_shapes.ImbotV2FileUpload]:
        """Upload a file and post it into a chat as the bot.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            dialog_id: For example ``chat5``.

        Raises:
            InvalidParams: ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``, ``FILE_EMPTY``,
                ``FILE_INVALID_CONTENT``, ``FILE_FOLDER_ERROR``, ``FILE_UPLOAD_FAILED``, ``FILE_SEND_FAILED``,
                ``FILE_TOO_LARGE``.
            NotFound: ``BOT_NOT_FOUND``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/files/file-upload.html
        """
        return calls.Call(
            _UPLOAD,
            {"botId": bot_id, "botToken": bot_token, "dialogId": dialog_id, "fields": fields},
            self._sender,
        )
