# Generated from spec/imbot/message.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imbot.message.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

_ADD = calls.Method(
    "imbot.message.add",
    convert.integer,
    safety="unsafe",
    scopes=("imbot",),
    dump={"SYSTEM": convert.yes_no, "URL_PREVIEW": convert.yes_no, "SKIP_CONNECTOR": convert.yes_no},
    errors={"BOT_ID_ERROR": "NotFound"},
    deprecated="Use `imbot.v2.Chat.Message.send` instead.",
)
_UPDATE = calls.Method(
    "imbot.message.update",
    convert.boolean,
    safety="unsafe",
    scopes=("imbot",),
    dump={"URL_PREVIEW": convert.yes_no, "SKIP_CONNECTOR": convert.yes_no},
    errors={"BOT_ID_ERROR": "NotFound"},
    deprecated="Use `imbot.v2.Chat.Message.update` instead.",
)
_DELETE = calls.Method(
    "imbot.message.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("imbot",),
    dump={"COMPLETE": convert.yes_no},
    errors={"BOT_ID_ERROR": "NotFound"},
    deprecated="Use `imbot.v2.Chat.Message.delete` instead.",
)
_LIKE = calls.Method(
    "imbot.message.like",
    convert.boolean,
    safety="unsafe",
    scopes=("imbot",),
    errors={"BOT_ID_ERROR": "NotFound"},
    deprecated="Use `imbot.v2.Chat.Message.Reaction.add` or `imbot.v2.Chat.Message.Reaction.delete` instead.",
)


class ImbotMessage(calls.Group):
    """``imbot.message.*``."""

    _name = "imbot.message"

    @calls.deprecated("Use `imbot.v2.Chat.Message.send` instead.")
    def add(
        self,
        *,
        bot_id: int | None = None,
        dialog_id: str | None = None,
        from_user_id: int | None = None,
        to_user_id: int | None = None,
        message: str,
        attach: Mapping[str, Any] | str | None = None,
        keyboard: Mapping[str, Any] | str | None = None,
        menu: Mapping[str, Any] | str | None = None,
        system: bool | None = None,
        url_preview: bool | None = None,
        skip_connector: bool | None = None,
        client_id: str | None = None,
    ) -> calls.Call[int]:
        """Send a message as a bot (old bot API).

        Deprecated: use ``imbot.v2.Chat.Message.send`` instead.

        Args:
            bot_id: For example ``39``.
            dialog_id: For example ``chat123``.
            url_preview: By default ``False``.

        Raises:
            InvalidParams: ``DIALOG_ID_EMPTY``, ``MESSAGE_EMPTY``, ``ATTACH_OVERSIZE``, ``ATTACH_ERROR``,
                ``KEYBOARD_ERROR``, ``KEYBOARD_OVERSIZE``, ``MENU_ERROR``, ``MENU_OVERSIZE``, ``WRONG_REQUEST``,
                ``APP_ID_ERROR``.
            NotFound: ``BOT_ID_ERROR``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-add.html
        """
        return calls.Call(
            _ADD,
            {
                "BOT_ID": bot_id,
                "DIALOG_ID": dialog_id,
                "FROM_USER_ID": from_user_id,
                "TO_USER_ID": to_user_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "SYSTEM": system,
                "URL_PREVIEW": url_preview,
                "SKIP_CONNECTOR": skip_connector,
                "CLIENT_ID": client_id,
            },
            self._sender,
        )

    @calls.deprecated("Use `imbot.v2.Chat.Message.update` instead.")
    def update(
        self,
        *,
        bot_id: int | None = None,
        message_id: int,
        message: str | None = None,
        attach: Mapping[str, Any] | str | None = None,
        keyboard: Mapping[str, Any] | str | None = None,
        menu: Mapping[str, Any] | str | None = None,
        url_preview: bool | None = None,
        skip_connector: bool | None = None,
        client_id: str | None = None,
    ) -> calls.Call[bool]:
        """Edit a message of a bot, or delete it by giving an empty text (old bot API).

        Deprecated: use ``imbot.v2.Chat.Message.update`` instead.

        Args:
            bot_id: For example ``39``.
            message_id: For example ``19880117``.
            url_preview: By default ``False``.

        Raises:
            InvalidParams: ``MESSAGE_ID_ERROR``, ``ATTACH_ERROR``, ``ATTACH_OVERSIZE``, ``KEYBOARD_ERROR``,
                ``KEYBOARD_OVERSIZE``, ``MENU_ERROR``, ``MENU_OVERSIZE``, ``CANT_EDIT_MESSAGE``, ``APP_ID_ERROR``.
            NotFound: ``BOT_ID_ERROR``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-update.html
        """
        return calls.Call(
            _UPDATE,
            {
                "BOT_ID": bot_id,
                "MESSAGE_ID": message_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "URL_PREVIEW": url_preview,
                "SKIP_CONNECTOR": skip_connector,
                "CLIENT_ID": client_id,
            },
            self._sender,
        )

    @calls.deprecated("Use `imbot.v2.Chat.Message.delete` instead.")
    def delete(
        self,
        *,
        bot_id: int | None = None,
        message_id: int,
        complete: bool | None = None,
        client_id: str | None = None,
    ) -> calls.Call[bool]:
        """Delete a message of a bot, leaving a trace or none (old bot API).

        Deprecated: use ``imbot.v2.Chat.Message.delete`` instead.

        Args:
            bot_id: For example ``39``.
            message_id: For example ``19880117``.

        Raises:
            InvalidParams: ``MESSAGE_ID_ERROR``, ``CANT_EDIT_MESSAGE``, ``APP_ID_ERROR``.
            NotFound: ``BOT_ID_ERROR``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-delete.html
        """
        return calls.Call(
            _DELETE,
            {"BOT_ID": bot_id, "MESSAGE_ID": message_id, "COMPLETE": complete, "CLIENT_ID": client_id},
            self._sender,
        )

    @calls.deprecated("Use `imbot.v2.Chat.Message.Reaction.add` or `imbot.v2.Chat.Message.Reaction.delete` instead.")
    def like(
        self,
        *,
        bot_id: int | None = None,
        message_id: int,
        action: Literal["auto", "plus", "minus"] | None = None,
        client_id: str | None = None,
    ) -> calls.Call[bool]:
        """Set, remove or toggle the like of a bot on a message (old bot API).

        Deprecated: use ``imbot.v2.Chat.Message.Reaction.add`` or ``imbot.v2.Chat.Message.Reaction.delete`` instead.

        Args:
            bot_id: For example ``39``.
            message_id: For example ``19880117``.

        Raises:
            InvalidParams: ``MESSAGE_ID_ERROR``, ``WITHOUT_CHANGES``, ``APP_ID_ERROR``.
            NotFound: ``BOT_ID_ERROR``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/messages/imbot-message-like.html
        """
        return calls.Call(
            _LIKE,
            {"BOT_ID": bot_id, "MESSAGE_ID": message_id, "ACTION": action, "CLIENT_ID": client_id},
            self._sender,
        )
