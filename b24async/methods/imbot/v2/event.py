# Generated from spec/imbot/v2/event.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imbot.v2.Event.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import imbot as imbot_shapes

_GET: calls.ListMethod[imbot_shapes.ImbotV2Event] = calls.ListMethod(
    "imbot.v2.Event.get",
    convert.shape("b24async.shapes.imbot", "ImbotV2Event"),
    rows="events",
    paging=calls.Paging(style="cursor"),
    safety="idempotent",
    scopes=("imbot",),
)


class ImbotV2Event(calls.Group):
    """``imbot.v2.Event.*``."""

    _name = "imbot.v2.Event"

    def get(
        self,
        *,
        bot_id: int,
        bot_token: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        with_user_events: bool | None = None,
    ) -> calls.ListCall[imbot_shapes.ImbotV2Event]:
        """Poll the bot's events and confirm those already handled.

        Args:
            bot_id: For example ``456``.
            bot_token: For example ``my_bot_token``.
            offset: For example ``1000``.
            limit: For example ``50``, by default ``100``.
            with_user_events: By default ``False``.

        Raises:
            InvalidParams: ``BOT_TOKEN_NOT_SPECIFIED``, ``BOT_ID_REQUIRED``, ``BOT_OWNERSHIP_ERROR``, ``SCOPE_ERROR``,
                ``AUTH_ERROR``, ``USER_NOT_SUBSCRIBED``.
            NotFound: ``BOT_NOT_FOUND``.

        Scope ``imbot``; for the application or webhook that registered the bot.
        https://apidocs.bitrix24.com/api-reference/chat-bots/chat-bots-v2/imbot.v2/events/event-get.html
        """
        return calls.ListCall(
            _GET,
            {
                "botId": bot_id,
                "botToken": bot_token,
                "offset": offset,
                "limit": limit,
                "withUserEvents": with_user_events,
            },
            self._sender,
        )
