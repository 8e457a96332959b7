# Generated from spec/im/message.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.message.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

_ADD = calls.Method(
    "im.message.add",
    convert.integer,
    safety="unsafe",
    scopes=("im",),
    dump={"SYSTEM": convert.yes_no, "URL_PREVIEW": convert.yes_no},
)
_UPDATE = calls.Method(
    "im.message.update",
    convert.boolean,
    safety="unsafe",
    scopes=("im",),
    dump={"URL_PREVIEW": convert.yes_no, "IS_EDITED": convert.yes_no},
)
_DELETE = calls.Method("im.message.delete", convert.boolean, safety="unsafe", scopes=("im",))
_COMMAND = calls.Method("im.message.command", convert.boolean, safety="unsafe", scopes=("im",))
_LIKE = calls.Method("im.message.like", convert.boolean, safety="unsafe", scopes=("im",))
_SHARE = calls.Method("im.message.share", convert.boolean, safety="unsafe", scopes=("im",))


class ImMessage(calls.Group):
    """``im.message.*``."""

    _name = "im.message"

    def add(
        self,
        *,
        dialog_id: str,
        message: str | None = None,
        attach: Mapping[str, Any] | str | None = None,
        keyboard: Mapping[str, Any] | str | None = None,
        menu: Mapping[str, Any] | str | None = None,
        system: bool | None = None,
        url_preview: bool | None = None,
        reply_id: int | None = None,
    ) -> calls.Call[int]:
        """Send a message to a chat or user as the current user.

        One of ``message`` or ``attach`` has to be given.

        Args:
            dialog_id: For example ``chat2941``.
            system: By default ``False``.
            url_preview: By default ``True``.
            reply_id: For example ``34237``.

        Raises:
            InvalidParams: ``MESSAGE_EMPTY``, ``USER_ID_EMPTY``, ``CHAT_ID``, ``PARAMS_ERROR``, ``ATTACH_ERROR``,
                ``ATTACH_OVERSIZE``, ``KEYBOARD_ERROR``, ``MENU_ERROR``, ``REPLY_FROM_OTHER_CHAT_ERROR``.
            NotFound: ``USER_NOT_FOUND``.
            AccessDenied: ``ACCESS_ERROR``, ``REPLY_ACCESS_ERROR``.

        Scope ``im``. https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-add.html
        """
        return calls.Call(
            _ADD,
            {
                "DIALOG_ID": dialog_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "SYSTEM": system,
                "URL_PREVIEW": url_preview,
                "REPLY_ID": reply_id,
            },
            self._sender,
        )

    def update(
        self,
        *,
        message_id: int,
        message: str | None = None,
        attach: Mapping[str, Any] | str | None = None,
        keyboard: Mapping[str, Any] | str | None = None,
        menu: Mapping[str, Any] | str | None = None,
        url_preview: bool | None = None,
        is_edited: bool | None = None,
    ) -> calls.Call[bool]:
        """Edit a message one sent, or delete it by giving an empty text.

        Args:
            message_id: For example ``34239``.
            keyboard: For example ``N``.
            is_edited: By default ``True``.

        Raises:
            InvalidParams: ``MESSAGE_ID_ERROR``, ``CANT_EDIT_MESSAGE``, ``ATTACH_ERROR``, ``ATTACH_OVERSIZE``,
                ``KEYBOARD_ERROR``, ``KEYBOARD_OVERSIZE``, ``menu_ERROR``, ``MENU_OVERSIZE``.

        Scope ``im``. https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-update.html
        """
        return calls.Call(
            _UPDATE,
            {
                "MESSAGE_ID": message_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "URL_PREVIEW": url_preview,
                "IS_EDITED": is_edited,
            },
            self._sender,
        )

    def delete(self, *, message_id: int) -> calls.Call[bool]:
        """Delete a message one sent; administrators of a group chat may delete any.

        Args:
            message_id: For example ``34247``.

        Raises:
            InvalidParams: ``MESSAGE_ID_ERROR``, ``CANT_EDIT_MESSAGE``.

        Scope ``im``. https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-delete.html
        """
        return calls.Call(_DELETE, {"MESSAGE_ID": message_id}, self._sender)

    def command(
        self,
        *,
        message_id: int,
        bot_id: int,
        command: str,
        command_params: str | None = None,
    ) -> calls.Call[bool]:
        """Run a bot's command on a given message.

        Args:
            message_id: For example ``34261``.
            bot_id: For example ``1291``.
            command: For example ``task``.

        Raises:
            InvalidParams: ``MESSAGE_ID_ERROR``, ``BOT_ID_ERROR``, ``COMMAND_ERROR``, ``PARAMS_ERROR``.

        Scope ``im``; for a member of the chat.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-command.html
        """
        return calls.Call(
            _COMMAND,
            {"MESSAGE_ID": message_id, "BOT_ID": bot_id, "COMMAND": command, "COMMAND_PARAMS": command_params},
            self._sender,
        )

    def like(self, *, message_id: int, action: Literal["auto", "plus", "minus"] | None = None) -> calls.Call[bool]:
        """Set, remove or toggle a like on a message.

        Args:
            message_id: For example ``34247``.
            action: By default ``auto``.

        Raises:
            InvalidParams: ``MESSAGE_ID_ERROR``, ``WITHOUT_CHANGES``.

        Scope ``im``. https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-like.html
        """
        return calls.Call(_LIKE, {"MESSAGE_ID": message_id, "ACTION": action}, self._sender)

    def share(
        self,
        *,
        message_id: int,
        dialog_id: str,
        type: Literal["CHAT", "TASK", "POST", "CALEND"],
    ) -> calls.Call[bool]:
        """Turn a message into a task, feed post, calendar event or new chat.

        Args:
            message_id: For example ``34261``.
            dialog_id: For example ``chat2941``.
            type: For example ``TASK``.

        Raises:
            InvalidParams: ``MESSAGE_ID_ERROR``, ``DIALOG_ID_EMPTY``, ``PARAMS_ERROR``.
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``im``; for a member of the chat.
        https://apidocs.bitrix24.com/api-reference/chats/messages/im-message-share.html
        """
        return calls.Call(_SHARE, {"MESSAGE_ID": message_id, "DIALOG_ID": dialog_id, "TYPE": type}, self._sender)
