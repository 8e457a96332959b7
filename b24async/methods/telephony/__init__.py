# Generated from spec/telephony by `python -m codegen`. Edit the spec, not this file.
"""``telephony.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.telephony.call import TelephonyCall
    from b24async.methods.telephony.external_call import TelephonyExternalCall
    from b24async.methods.telephony.external_line import TelephonyExternalLine


class Telephony(calls.Group):
    """``telephony.*``."""

    _name = "telephony"

    @functools.cached_property
    def call(self) -> TelephonyCall:
        """``telephony.call.*``."""
        from b24async.methods.telephony.call import TelephonyCall

        return TelephonyCall(self._sender)

    @functools.cached_property
    def external_call(self) -> TelephonyExternalCall:
        """``telephony.externalCall.*``."""
        from b24async.methods.telephony.external_call import TelephonyExternalCall

        return TelephonyExternalCall(self._sender)

    @functools.cached_property
    def external_line(self) -> TelephonyExternalLine:
        """``telephony.externalLine.*``."""
        from b24async.methods.telephony.external_line import TelephonyExternalLine

        return TelephonyExternalLine(self._sender)
