# Generated from spec/telephony/call.yaml by `python -m codegen`. Edit the spec, not this file.
"""``telephony.call.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from b24async.shapes import telephony as telephony_shapes

_ATTACH_TRANSCRIPTION = calls.Method(
    "telephony.call.attachTranscription",
    convert.integer,
    safety="unsafe",
    scopes=("telephony",),
    under="TRANSCRIPT_ID",
)


class TelephonyCall(calls.Group):
    """``telephony.call.*``."""

    _name = "telephony.call"

    def attach_transcription(
        self,
        *,
        call_id: str,
        messages: Sequence[telephony_shapes.CallAttachTranscriptionMessages | Mapping[str, Any]],
        cost: Decimal | float | str | None = None,
        cost_currency: str | None = None,
    ) -> calls.Call[int]:
        """Add the transcript of a finished call.

        Raises:
            InvalidParams: ``ERROR_CORE``.

        Scope ``telephony``; for anyone.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-call-attach-transcription.html
        """
        return calls.Call(
            _ATTACH_TRANSCRIPTION,
            {"CALL_ID": call_id, "MESSAGES": messages, "COST": cost, "COST_CURRENCY": cost_currency},
            self._sender,
        )
