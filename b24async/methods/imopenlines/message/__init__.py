# Generated from spec/imopenlines/message by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.message.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.imopenlines.message.quick import ImopenlinesMessageQuick
    from b24async.methods.imopenlines.message.session import ImopenlinesMessageSession


class ImopenlinesMessage(calls.Group):
    """``imopenlines.message.*``."""

    _name = "imopenlines.message"

    @functools.cached_property
    def quick(self) -> ImopenlinesMessageQuick:
        """``imopenlines.message.quick.*``."""
        from b24async.methods.imopenlines.message.quick import ImopenlinesMessageQuick

        return ImopenlinesMessageQuick(self._sender)

    @functools.cached_property
    def session(self) -> ImopenlinesMessageSession:
        """``imopenlines.message.session.*``."""
        from b24async.methods.imopenlines.message.session import ImopenlinesMessageSession

        return ImopenlinesMessageSession(self._sender)
