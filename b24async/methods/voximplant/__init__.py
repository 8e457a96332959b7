# Generated from spec/voximplant by `python -m codegen`. Edit the spec, not this file.
"""``voximplant.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.voximplant.callback import VoximplantCallback
    from b24async.methods.voximplant.infocall import VoximplantInfocall
    from b24async.methods.voximplant.line import VoximplantLine
    from b24async.methods.voximplant.sip import VoximplantSip
    from b24async.methods.voximplant.statistic import VoximplantStatistic
    from b24async.methods.voximplant.tts import VoximplantTts
    from b24async.methods.voximplant.url import VoximplantUrl
    from b24async.methods.voximplant.user import VoximplantUser


class Voximplant(calls.Group):
    """``voximplant.*``."""

    _name = "voximplant"

    @functools.cached_property
    def callback(self) -> VoximplantCallback:
        """``voximplant.callback.*``."""
        from b24async.methods.voximplant.callback import VoximplantCallback

        return VoximplantCallback(self._sender)

    @functools.cached_property
    def infocall(self) -> VoximplantInfocall:
        """``voximplant.infocall.*``."""
        from b24async.methods.voximplant.infocall import VoximplantInfocall

        return VoximplantInfocall(self._sender)

    @functools.cached_property
    def line(self) -> VoximplantLine:
        """``voximplant.line.*``."""
        from b24async.methods.voximplant.line import VoximplantLine

        return VoximplantLine(self._sender)

    @functools.cached_property
    def sip(self) -> VoximplantSip:
        """``voximplant.sip.*``."""
        from b24async.methods.voximplant.sip import VoximplantSip

        return VoximplantSip(self._sender)

    @functools.cached_property
    def statistic(self) -> VoximplantStatistic:
        """``voximplant.statistic.*``."""
        from b24async.methods.voximplant.statistic import VoximplantStatistic

        return VoximplantStatistic(self._sender)

    @functools.cached_property
    def tts(self) -> VoximplantTts:
        """``voximplant.tts.*``."""
        from b24async.methods.voximplant.tts import VoximplantTts

        return VoximplantTts(self._sender)

    @functools.cached_property
    def url(self) -> VoximplantUrl:
        """``voximplant.url.*``."""
        from b24async.methods.voximplant.url import VoximplantUrl

        return VoximplantUrl(self._sender)

    @functools.cached_property
    def user(self) -> VoximplantUser:
        """``voximplant.user.*``."""
        from b24async.methods.voximplant.user import VoximplantUser

        return VoximplantUser(self._sender)
