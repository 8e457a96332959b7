# Generated from spec/imbot/v2/bot.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imbot.v2.Bot.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import imbot as imbot_shapes

_GET: calls.Method[imbot_shapes.ImbotV2BotGet] = calls.Method(
    "imbot.v2.Bot.get",
    convert.shape("b24async.shapes.imbot", "ImbotV2BotGet"),
    safety="safe",
    scopes=("imbot",),
)
_LIST: calls.ListMethod[imbot_shapes.ImbotV2Bot] = calls.ListMethod(
    "imbot.v2.Bot.list",
    convert.shape("b24async.shapes.imbot", "ImbotV2Bot"),
    rows="bots",
    paging=calls.Paging(style="limit", limit="limit", offset="offset", size=50),
    safety="safe",
    scopes=("imbot",),
)
_UPDATE: calls.Method[imbot_shapes.ImbotV2BotUpdate] = calls.Method(
    "imbot.v2.Bot.update",
    convert.shape("b24async.shapes.imbot", "ImbotV2BotUpdate"),
    safety="unsafe",
    scopes=("imbot",),
    files=calls.Form("base64"),
)
_REGISTER: calls.Method[imbot_shapes.ImbotV2BotRegister] = calls.Method(
    "imbot.v2.Bot.register",
    convert.shape("b24async.shapes.imbot", "ImbotV2BotRegister"),
    safety="idempotent",
    scopes=("imbot",),
    files=calls.Form("base64"),
)
_UNREGISTER = calls.Method(
    "imbot.v2.Bot.unregister",
    convert.boolean,
    safety="unsafe",
    scopes=("imbot",),
    under="result",
)


class ImbotV2Bot(calls.Group):
    """``imbot.v2.Bot.*``."""

    _name = "imbot.v2.Bot"

    def get(
        self,
        *,
        bot_id: int | None = None,
        code: str | None = None,
        bot_token: str | None = None,
    ) -> calls.Call[imbot_shapes.ImbotV2BotGet]:
        """Read a bot by id or code, for example to see whether it is installed.

        One of ``bot_id`` or ``code`` has to be given.

        Args:
            code: For example ``support_bot``.
            bot_token: For example ``my_bot_token``.

        Raises:
            InvalidParams: ``PARAMS_REQUIRED``, ``BOT_TOKEN_NOT_SPECIFIED``.
            NotFound: ``BOT_NOT_FOUND``.

        Scope ``imbot``; for anyone.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-get.html
        """
        return calls.Call(_GET, {"botId": bot_id, "code": code, "botToken": bot_token}, self._sender)

    def list(
        self,
        *,
        bot_token: str | None = None,
        filter: imbot_shapes.V2BotListFilter | Mapping[str, Any] | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> calls.ListCall[imbot_shapes.ImbotV2Bot]:
        """List the bots of the current application.

        Args:
            bot_token: For example ``my_bot_token``.
            limit: For example ``10``, by default ``50``.
            offset: By default ``0``.

        Raises:
            InvalidParams: ``BOT_TOKEN_NOT_SPECIFIED``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-list.html
        """
        return calls.ListCall(
            _LIST,
            {"botToken": bot_token, "filter": filter, "limit": limit, "offset": offset},
            self._sender,
        )

    def update(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        fields: imbot_shapes.V2BotUpdateFields | Mapping[str, Any],
    ) -> calls.Call[imbot_shapes.ImbotV2BotUpdate]:
        """Change profile, event mode or token of a bot; its event subscriptions follow.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.

        Raises:
            InvalidParams: ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``, ``BOT_INVALID_EVENT_MODE``,
                ``BOT_INVALID_CALLBACK``, ``BOT_AVATAR_INCORRECT_TYPE``, ``BOT_AVATAR_INCORRECT_SIZE``,
                ``BOT_TOKEN_ROTATION_FAILED``, ``BOT_TOKEN_NOT_SPECIFIED``.
            NotFound: ``BOT_NOT_FOUND``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-update.html
        """
        return calls.Call(_UPDATE, {"botId": bot_id, "botToken": bot_token, "fields": fields}, self._sender)

    def register(
        self,
        *,
        fields: imbot_shapes.V2BotRegisterFields | Mapping[str, Any],
    ) -> calls.Call[imbot_shapes.ImbotV2BotRegister]:
        """Create a chat bot, or answer the existing one with the same code.

        Raises:
            InvalidParams: ``BOT_CODE_REQUIRED``, ``BOT_PROPERTIES_REQUIRED``, ``BOT_CODE_ALREADY_TAKEN``,
                ``BOT_INVALID_TYPE``, ``BOT_INVALID_EVENT_MODE``, ``BOT_WEBHOOK_URL_REQUIRED``, ``BOT_REGISTER_FAILED``,
                ``BOT_INVALID_CALLBACK``, ``BOT_LIMIT_EXCEEDED``, ``BOT_AVATAR_INCORRECT_TYPE``,
                ``BOT_AVATAR_INCORRECT_SIZE``, ``BOT_TOKEN_NOT_SPECIFIED``.

        Scope ``imbot``; for anyone.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-register.html
        """
        return calls.Call(_REGISTER, {"fields": fields}, self._sender)

    def unregister(self, *, bot_id: int, bot_token: str | None = None) -> calls.Call[bool]:
        """Delete a chat bot and its event subscriptions.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.

        Raises:
            InvalidParams: ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``, ``BOT_UNREGISTER_FAILED``,
                ``BOT_TOKEN_NOT_SPECIFIED``.
            NotFound: ``BOT_NOT_FOUND``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/bots/bot-unregister.html
        """
        return calls.Call(_UNREGISTER, {"botId": bot_id, "botToken": bot_token}, self._sender)
