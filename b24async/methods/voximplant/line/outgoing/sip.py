# Generated from spec/voximplant/line/outgoing/sip.yaml by `python -m codegen`. Edit the spec, not this file.
"""``voximplant.line.outgoing.sip.*``."""

from __future__ import annotations

from b24async import calls, convert

_SET = calls.Method("voximplant.line.outgoing.sip.set", convert.integer, safety="idempotent", scopes=("telephony",))


class VoximplantLineOutgoingSip(calls.Group):
    """``voximplant.line.outgoing.sip.*``."""

    _name = "voximplant.line.outgoing.sip"

    def set(self, *, config_id: int) -> calls.Call[int]:
        """Make a SIP line, by its config id, the default for outgoing calls.

        Args:
            config_id: For example ``9``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``telephony``; for a user who may manage numbers.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-outgoing-sip-set.html
        """
        return calls.Call(_SET, {"CONFIG_ID": config_id}, self._sender)
