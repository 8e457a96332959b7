# Generated from spec/imbot/v2 by `python -m codegen`. Edit the spec, not this file.
"""``imbot.v2.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.imbot.v2.bot import ImbotV2Bot
    from b24async.methods.imbot.v2.chat import ImbotV2Chat
    from b24async.methods.imbot.v2.command import ImbotV2Command
    from b24async.methods.imbot.v2.event import ImbotV2Event
    from b24async.methods.imbot.v2.file import ImbotV2File
    from b24async.methods.imbot.v2.revision import ImbotV2Revision


class ImbotV2(calls.Group):
    """``imbot.v2.*``."""

    _name = "imbot.v2"

    @functools.cached_property
    def bot(self) -> ImbotV2Bot:
        """``imbot.v2.Bot.*``."""
        from b24async.methods.imbot.v2.bot import ImbotV2Bot

        return ImbotV2Bot(self._sender)

    @functools.cached_property
    def chat(self) -> ImbotV2Chat:
        """``imbot.v2.Chat.*``."""
        from b24async.methods.imbot.v2.chat import ImbotV2Chat

        return ImbotV2Chat(self._sender)

    @functools.cached_property
    def command(self) -> ImbotV2Command:
        """``imbot.v2.Command.*``."""
        from b24async.methods.imbot.v2.command import ImbotV2Command

        return ImbotV2Command(self._sender)

    @functools.cached_property
    def event(self) -> ImbotV2Event:
        """``imbot.v2.Event.*``."""
        from b24async.methods.imbot.v2.event import ImbotV2Event

        return ImbotV2Event(self._sender)

    @functools.cached_property
    def file(self) -> ImbotV2File:
        """``imbot.v2.File.*``."""
        from b24async.methods.imbot.v2.file import ImbotV2File

        return ImbotV2File(self._sender)

    @functools.cached_property
    def revision(self) -> ImbotV2Revision:
        """``imbot.v2.Revision.*``."""
        from b24async.methods.imbot.v2.revision import ImbotV2Revision

        return ImbotV2Revision(self._sender)
