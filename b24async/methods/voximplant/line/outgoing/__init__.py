# Generated from spec/voximplant/line/outgoing.yaml by `python -m codegen`. Edit the spec, not this file.
"""``voximplant.line.outgoing.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.methods.voximplant.line.outgoing.sip import VoximplantLineOutgoingSip

_GET = calls.Method("voximplant.line.outgoing.get", convert.string, safety="safe", scopes=("telephony",))
_SET = calls.Method("voximplant.line.outgoing.set", convert.integer, safety="idempotent", scopes=("telephony",))


class VoximplantLineOutgoing(calls.Group):
    """``voximplant.line.outgoing.*``."""

    _name = "voximplant.line.outgoing"

    def get(self) -> calls.Call[str]:
        """Get the id of the default line for outgoing calls.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``telephony``; for a user who may manage numbers.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-get.html
        """
        return calls.Call(_GET, {}, self._sender)

    def set(self, *, line_id: str) -> calls.Call[int]:
        """Set the default line for outgoing calls; an unknown line changes nothing.

        Args:
            line_id: For example ``reg150907``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``telephony``; for a user who may manage numbers.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-set.html
        """
        return calls.Call(_SET, {"LINE_ID": line_id}, self._sender)

    @functools.cached_property
    def sip(self) -> VoximplantLineOutgoingSip:
        """``voximplant.line.outgoing.sip.*``."""
        from b24async.methods.voximplant.line.outgoing.sip import VoximplantLineOutgoingSip

        return VoximplantLineOutgoingSip(self._sender)
