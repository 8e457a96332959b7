# Generated from spec/imopenlines/bot by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.bot.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.imopenlines.bot.session import ImopenlinesBotSession


class ImopenlinesBot(calls.Group):
    """``imopenlines.bot.*``."""

    _name = "imopenlines.bot"

    @functools.cached_property
    def session(self) -> ImopenlinesBotSession:
        """``imopenlines.bot.session.*``."""
        from b24async.methods.imopenlines.bot.session import ImopenlinesBotSession

        return ImopenlinesBotSession(self._sender)
