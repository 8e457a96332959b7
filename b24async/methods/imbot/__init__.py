# Generated from spec/imbot.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imbot.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.imbot.app import ImbotApp
    from b24async.methods.imbot.bot import ImbotBot
    from b24async.methods.imbot.chat import ImbotChat
    from b24async.methods.imbot.command import ImbotCommand
    from b24async.methods.imbot.dialog import ImbotDialog
    from b24async.methods.imbot.message import ImbotMessage
    from b24async.methods.imbot.v2 import ImbotV2
    from b24async.shapes import imbot as imbot_shapes

_UPDATE = calls.Method(
    "imbot.update",
    convert.boolean,
    safety="unsafe",
    scopes=("imbot",),
    files=calls.Form("base64"),
    errors={"BOT_ID_ERROR": "NotFound"},
    deprecated="Use `imbot.v2.Bot.update` instead.",
)
_REGISTER = calls.Method(
    "imbot.register",
    convert.integer,
    safety="unsafe",
    scopes=("imbot",),
    files=calls.Form("base64"),
    dump={"OPENLINE": convert.yes_no},
    deprecated="Use `imbot.v2.Bot.register` instead.",
)
_UNREGISTER = calls.Method(
    "imbot.unregister",
    convert.boolean,
    safety="unsafe",
    scopes=("imbot",),
    errors={"BOT_ID_ERROR": "NotFound"},
    deprecated="Use `imbot.v2.Bot.unregister` instead.",
)


class Imbot(calls.Group):
    """``imbot.*``."""

    _name = "imbot"

    @calls.deprecated("Use `imbot.v2.Bot.update` instead.")
    def update(
        self,
        *,
        bot_id: int,
        fields: imbot_shapes.UpdateFields | Mapping[str, Any],
        client_id: str | None = None,
    ) -> calls.Call[bool]:
        """Change the profile and event handlers of a chat bot (old bot API).

        Deprecated: use ``imbot.v2.Bot.update`` instead.

        Args:
            bot_id: For example ``39``.

        Raises:
            NotFound: ``BOT_ID_ERROR``.
            InvalidParams: ``APP_ID_ERROR``, ``EVENT_MESSAGE_ADD_ERROR``, ``EVENT_MESSAGE_UPDATE_ERROR``,
                ``EVENT_MESSAGE_DELETE_ERROR``, ``EVENT_WELCOME_MESSAGE_ERROR``, ``EVENT_BOT_DELETE_ERROR``,
                ``NAME_ERROR``, ``WRONG_REQUEST``.
            AccessDenied: ``WRONG_AUTH_TYPE``, ``ACCESS_DENIED``.

        Scope ``imbot``. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-update.html
        """
        return calls.Call(_UPDATE, {"BOT_ID": bot_id, "FIELDS": fields, "CLIENT_ID": client_id}, self._sender)

    @calls.deprecated("Use `imbot.v2.Bot.register` instead.")
    def register(
        self,
        *,
        code: str,
        type: Literal["B", "O", "H", "S"] | None = None,
        openline: bool | None = None,
        event_handler: str | None = None,
        event_message_add: str,
        event_message_update: str | None = None,
        event_message_delete: str | None = None,
        event_welcome_message: str,
        event_bot_delete: str,
        client_id: str | None = None,
        properties: imbot_shapes.RegisterProperties | Mapping[str, Any],
    ) -> calls.Call[int]:
        """Create a chat bot and bind its event handlers (old bot API).

        Deprecated: use ``imbot.v2.Bot.register`` instead.

        Args:
            code: For example ``newbot``.
            type: For example ``B``.

        Raises:
            InvalidParams: ``EVENT_MESSAGE_ADD_ERROR``, ``EVENT_MESSAGE_UPDATE_ERROR``, ``EVENT_MESSAGE_DELETE_ERROR``,
                ``EVENT_WELCOME_MESSAGE_ERROR``, ``EVENT_BOT_DELETE_ERROR``, ``CODE_ERROR``, ``NAME_ERROR``,
                ``MAX_COUNT_ERROR``, ``WRONG_REQUEST``.
            AccessDenied: ``WRONG_AUTH_TYPE``, ``ACCESS_DENIED``.

        Scope ``imbot``. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-register.html
        """
        return calls.Call(
            _REGISTER,
            {
                "CODE": code,
                "TYPE": type,
                "OPENLINE": openline,
                "EVENT_HANDLER": event_handler,
                "EVENT_MESSAGE_ADD": event_message_add,
                "EVENT_MESSAGE_UPDATE": event_message_update,
                "EVENT_MESSAGE_DELETE": event_message_delete,
                "EVENT_WELCOME_MESSAGE": event_welcome_message,
                "EVENT_BOT_DELETE": event_bot_delete,
                "CLIENT_ID": client_id,
                "PROPERTIES": properties,
            },
            self._sender,
        )

    @calls.deprecated("Use `imbot.v2.Bot.unregister` instead.")
    def unregister(self, *, bot_id: int, client_id: str | None = None) -> calls.Call[bool]:
        """Delete a chat bot and its private chats (old bot API).

        Deprecated: use ``imbot.v2.Bot.unregister`` instead.

        Args:
            bot_id: For example ``39``.

        Raises:
            NotFound: ``BOT_ID_ERROR``.
            InvalidParams: ``APP_ID_ERROR``, ``WRONG_REQUEST``.
            AccessDenied: ``WRONG_AUTH_TYPE``, ``ACCESS_DENIED``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-unregister.html
        """
        return calls.Call(_UNREGISTER, {"BOT_ID": bot_id, "CLIENT_ID": client_id}, self._sender)

    @functools.cached_property
    def app(self) -> ImbotApp:
        """``imbot.app.*``."""
        from b24async.methods.imbot.app import ImbotApp

        return ImbotApp(self._sender)

    @functools.cached_property
    def bot(self) -> ImbotBot:
        """``imbot.bot.*``."""
        from b24async.methods.imbot.bot import ImbotBot

        return ImbotBot(self._sender)

    @functools.cached_property
    def chat(self) -> ImbotChat:
        """``imbot.chat.*``."""
        from b24async.methods.imbot.chat import ImbotChat

        return ImbotChat(self._sender)

    @functools.cached_property
    def command(self) -> ImbotCommand:
        """``imbot.command.*``."""
        from b24async.methods.imbot.command import ImbotCommand

        return ImbotCommand(self._sender)

    @functools.cached_property
    def dialog(self) -> ImbotDialog:
        """``imbot.dialog.*``."""
        from b24async.methods.imbot.dialog import ImbotDialog

        return ImbotDialog(self._sender)

    @functools.cached_property
    def message(self) -> ImbotMessage:
        """``imbot.message.*``."""
        from b24async.methods.imbot.message import ImbotMessage

        return ImbotMessage(self._sender)

    @functools.cached_property
    def v2(self) -> ImbotV2:
        """``imbot.v2.*``."""
        from b24async.methods.imbot.v2 import ImbotV2

        return ImbotV2(self._sender)
