# Generated from spec/imopenlines by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.imopenlines.bot import ImopenlinesBot
    from b24async.methods.imopenlines.config import ImopenlinesConfig
    from b24async.methods.imopenlines.crm import ImopenlinesCrm
    from b24async.methods.imopenlines.dialog import ImopenlinesDialog
    from b24async.methods.imopenlines.message import ImopenlinesMessage
    from b24async.methods.imopenlines.network import ImopenlinesNetwork
    from b24async.methods.imopenlines.operator import ImopenlinesOperator
    from b24async.methods.imopenlines.revision import ImopenlinesRevision
    from b24async.methods.imopenlines.session import ImopenlinesSession


class Imopenlines(calls.Group):
    """``imopenlines.*``."""

    _name = "imopenlines"

    @functools.cached_property
    def bot(self) -> ImopenlinesBot:
        """``imopenlines.bot.*``."""
        from b24async.methods.imopenlines.bot import ImopenlinesBot

        return ImopenlinesBot(self._sender)

    @functools.cached_property
    def config(self) -> ImopenlinesConfig:
        """``imopenlines.config.*``."""
        from b24async.methods.imopenlines.config import ImopenlinesConfig

        return ImopenlinesConfig(self._sender)

    @functools.cached_property
    def crm(self) -> ImopenlinesCrm:
        """``imopenlines.crm.*``."""
        from b24async.methods.imopenlines.crm import ImopenlinesCrm

        return ImopenlinesCrm(self._sender)

    @functools.cached_property
    def dialog(self) -> ImopenlinesDialog:
        """``imopenlines.dialog.*``."""
        from b24async.methods.imopenlines.dialog import ImopenlinesDialog

        return ImopenlinesDialog(self._sender)

    @functools.cached_property
    def message(self) -> ImopenlinesMessage:
        """``imopenlines.message.*``."""
        from b24async.methods.imopenlines.message import ImopenlinesMessage

        return ImopenlinesMessage(self._sender)

    @functools.cached_property
    def network(self) -> ImopenlinesNetwork:
        """``imopenlines.network.*``."""
        from b24async.methods.imopenlines.network import ImopenlinesNetwork

        return ImopenlinesNetwork(self._sender)

    @functools.cached_property
    def operator(self) -> ImopenlinesOperator:
        """``imopenlines.operator.*``."""
        from b24async.methods.imopenlines.operator import ImopenlinesOperator

        return ImopenlinesOperator(self._sender)

    @functools.cached_property
    def revision(self) -> ImopenlinesRevision:
        """``imopenlines.revision.*``."""
        from b24async.methods.imopenlines.revision import ImopenlinesRevision

        return ImopenlinesRevision(self._sender)

    @functools.cached_property
    def session(self) -> ImopenlinesSession:
        """``imopenlines.session.*``."""
        from b24async.methods.imopenlines.session import ImopenlinesSession

        return ImopenlinesSession(self._sender)
