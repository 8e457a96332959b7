# Generated from spec/telephony by `python -m codegen`. Edit the spec, not this file.
"""``telephony.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.telephony.external_call import TelephonyExternalCall


class Telephony(calls.Group):
    """``telephony.*``."""

    _name = "telephony"

    @functools.cached_property
    def external_call(self) -> TelephonyExternalCall:
        """``telephony.externalCall.*``."""
        from b24async.methods.telephony.external_call import TelephonyExternalCall

        return TelephonyExternalCall(self._sender)
