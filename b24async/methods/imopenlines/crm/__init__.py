# Generated from spec/imopenlines/crm by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.crm.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.imopenlines.crm.chat import ImopenlinesCrmChat
    from b24async.methods.imopenlines.crm.lead import ImopenlinesCrmLead
    from b24async.methods.imopenlines.crm.message import ImopenlinesCrmMessage


class ImopenlinesCrm(calls.Group):
    """``imopenlines.crm.*``."""

    _name = "imopenlines.crm"

    @functools.cached_property
    def chat(self) -> ImopenlinesCrmChat:
        """``imopenlines.crm.chat.*``."""
        from b24async.methods.imopenlines.crm.chat import ImopenlinesCrmChat

        return ImopenlinesCrmChat(self._sender)

    @functools.cached_property
    def lead(self) -> ImopenlinesCrmLead:
        """``imopenlines.crm.lead.*``."""
        from b24async.methods.imopenlines.crm.lead import ImopenlinesCrmLead

        return ImopenlinesCrmLead(self._sender)

    @functools.cached_property
    def message(self) -> ImopenlinesCrmMessage:
        """``imopenlines.crm.message.*``."""
        from b24async.methods.imopenlines.crm.message import ImopenlinesCrmMessage

        return ImopenlinesCrmMessage(self._sender)
