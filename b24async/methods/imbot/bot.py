# Generated from spec/imbot/bot.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imbot.bot.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import imbot as imbot_shapes

_LIST: calls.Method[Mapping[str, imbot_shapes.ImbotBot]] = calls.Method(
    "imbot.bot.list",
    convert.map_of(convert.shape("b24async.shapes.imbot", "ImbotBot")),
    safety="safe",
    scopes=("imbot",),
    deprecated="Use `imbot.v2.Bot.list` instead.",
)


class ImbotBot(calls.Group):
    """``imbot.bot.*``."""

    _name = "imbot.bot"

    @calls.deprecated("Use `imbot.v2.Bot.list` instead.")
    def list(self) -> calls.Call[Mapping[str, imbot_shapes.ImbotBot]]:
        """List the registered chat bots (old bot API).

        Deprecated: use ``imbot.v2.Bot.list`` instead.

        Raises:
            AccessDenied: ``WRONG_AUTH_TYPE``.

        Scope ``imbot``. https://apidocs.bitrix24.com/api-reference/chat-bots/outdated/bots/imbot-bot-list.html
        """
        return calls.Call(_LIST, {}, self._sender)
