# Generated from spec/voximplant/sip/connector.yaml by `python -m codegen`. Edit the spec, not this file.
"""``voximplant.sip.connector.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import voximplant as voximplant_shapes

_STATUS: calls.Method[voximplant_shapes.SipConnectorStatusResult] = calls.Method(
    "voximplant.sip.connector.status",
    convert.shape("b24async.shapes.voximplant", "SipConnectorStatusResult"),
    safety="safe",
    scopes=("telephony",),
)


class VoximplantSipConnector(calls.Group):
    """``voximplant.sip.connector.*``."""

    _name = "voximplant.sip.connector"

    def status(self) -> calls.Call[voximplant_shapes.SipConnectorStatusResult]:
        """Check whether the SIP connector is paid and how many free minutes are left.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``telephony``; for a user who may manage numbers.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-connector-status.html
        """
        return calls.Call(_STATUS, {}, self._sender)
