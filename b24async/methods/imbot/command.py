# Generated from spec/imbot/command.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imbot.command.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import imbot as imbot_shapes

_UPDATE = calls.Method(
    "imbot.command.update",
    convert.boolean,
    safety="idempotent",
    scopes=("imbot",),
    dump={"FIELDS": convert.yes_no},
    deprecated="Use `imbot.v2.Command.update` instead.",
)
_ANSWER = calls.Method(
    "imbot.command.answer",
    convert.integer,
    safety="unsafe",
    scopes=("imbot",),
    dump={"SYSTEM": convert.yes_no, "URL_PREVIEW": convert.yes_no},
    deprecated="Use `imbot.v2.Command.answer` instead.",
)
_REGISTER = calls.Method(
    "imbot.command.register",
    convert.integer,
    safety="unsafe",
    scopes=("imbot",),
    dump={"COMMON": convert.yes_no, "HIDDEN": convert.yes_no, "EXTRANET_SUPPORT": convert.yes_no},
    errors={"BOT_ID_ERROR": "NotFound"},
    deprecated="Use `imbot.v2.Command.register` instead.",
)
_UNREGISTER = calls.Method(
    "imbot.command.unregister",
    convert.boolean,
    safety="unsafe",
    scopes=("imbot",),
    deprecated="Use `imbot.v2.Command.unregister` instead.",
)


class ImbotCommand(calls.Group):
    """``imbot.command.*``."""

    _name = "imbot.command"

    @calls.deprecated("Use `imbot.v2.Command.update` instead.")
    def update(
        self,
        *,
        command_id: int,
        fields: imbot_shapes.CommandUpdateFields | Mapping[str, Any],
        client_id: str | None = None,
    ) -> calls.Call[bool]:
        """Change a slash command of a bot (old bot API).

        Deprecated: use ``imbot.v2.Command.update`` instead.

        Args:
            command_id: For example ``99``.

        Raises:
            InvalidParams: ``COMMAND_ID_ERROR``, ``EVENT_COMMAND_ADD_ERROR``, ``APP_ID_ERROR``, ``WRONG_REQUEST``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-update.html
        """
        return calls.Call(_UPDATE, {"COMMAND_ID": command_id, "FIELDS": fields, "CLIENT_ID": client_id}, self._sender)

    @calls.deprecated("Use `imbot.v2.Command.answer` instead.")
    def answer(
        self,
        *,
        command_id: int | None = None,
        command: str | None = None,
        message_id: int,
        message: str | None = None,
        attach: Mapping[str, Any] | None = None,
        keyboard: Mapping[str, Any] | None = None,
        menu: Sequence[Mapping[str, Any]] | None = None,
        system: bool | None = None,
        url_preview: bool | None = None,
        client_id: str | None = None,
    ) -> calls.Call[int]:
        """Post the reply to a bot command into the chat (old bot API).

        Deprecated: use ``imbot.v2.Command.answer`` instead.

        One of ``command_id`` or ``command`` has to be given.

        Args:
            command_id: For example ``99``.
            message_id: For example ``33871``.
            system: By default ``False``.
            url_preview: By default ``True``.

        Raises:
            InvalidParams: ``COMMAND_ID_ERROR``, ``MESSAGE_ID_EMPTY``, ``MESSAGE_EMPTY``, ``ATTACH_ERROR``,
                ``ATTACH_OVERSIZE``, ``KEYBOARD_ERROR``, ``KEYBOARD_OVERSIZE``, ``MENU_ERROR``, ``APP_ID_ERROR``,
                ``WRONG_REQUEST``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-answer.html
        """
        return calls.Call(
            _ANSWER,
            {
                "COMMAND_ID": command_id,
                "COMMAND": command,
                "MESSAGE_ID": message_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "MENU": menu,
                "SYSTEM": system,
                "URL_PREVIEW": url_preview,
                "CLIENT_ID": client_id,
            },
            self._sender,
        )

    @calls.deprecated("Use `imbot.v2.Command.register` instead.")
    def register(
        self,
        *,
        bot_id: int,
        command: str,
        event_command_add: str,
        lang: Sequence[imbot_shapes.CommandRegisterLang | Mapping[str, Any]],
        common: bool | None = None,
        hidden: bool | None = None,
        extranet_support: bool | None = None,
        client_id: str | None = None,
    ) -> calls.Call[int]:
        """Register a slash command of a bot (old bot API).

        Deprecated: use ``imbot.v2.Command.register`` instead.

        Args:
            bot_id: For example ``1291``.
            command: For example ``echo``.
            common: By default ``False``.
            hidden: By default ``False``.
            extranet_support: By default ``False``.

        Raises:
            InvalidParams: ``EVENT_COMMAND_ADD_ERROR``, ``COMMAND_ERROR``, ``LANG_ERROR``, ``APP_ID_ERROR``,
                ``WRONG_REQUEST``.
            NotFound: ``BOT_ID_ERROR``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-register.html
        """
        return calls.Call(
            _REGISTER,
            {
                "BOT_ID": bot_id,
                "COMMAND": command,
                "EVENT_COMMAND_ADD": event_command_add,
                "LANG": lang,
                "COMMON": common,
                "HIDDEN": hidden,
                "EXTRANET_SUPPORT": extranet_support,
                "CLIENT_ID": client_id,
            },
            self._sender,
        )

    @calls.deprecated("Use `imbot.v2.Command.unregister` instead.")
    def unregister(self, *, command_id: int, client_id: str | None = None) -> calls.Call[bool]:
        """Delete a slash command of a bot (old bot API).

        Deprecated: use ``imbot.v2.Command.unregister`` instead.

        Args:
            command_id: For example ``99``.

        Raises:
            InvalidParams: ``COMMAND_ID_ERROR``, ``APP_ID_ERROR``, ``WRONG_REQUEST``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/commands/imbot-command-unregister.html
        """
        return calls.Call(_UNREGISTER, {"COMMAND_ID": command_id, "CLIENT_ID": client_id}, self._sender)
