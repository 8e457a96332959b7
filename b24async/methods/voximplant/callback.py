# Generated from spec/voximplant/callback.yaml by `python -m codegen`. Edit the spec, not this file.
"""``voximplant.callback.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import voximplant as voximplant_shapes

_START: calls.Method[voximplant_shapes.CallbackStartResult] = calls.Method(
    "voximplant.callback.start",
    convert.shape("b24async.shapes.voximplant", "CallbackStartResult"),
    safety="unsafe",
    scopes=("telephony",),
)


class VoximplantCallback(calls.Group):
    """``voximplant.callback.*``."""

    _name = "voximplant.callback"

    def start(
        self,
        *,
        from_line: str,
        to_number: str,
        text_to_pronounce: str,
        voice: str | None = None,
    ) -> calls.Call[voximplant_shapes.CallbackStartResult]:
        """Call back a client: an employee is called first, then connected.

        Args:
            from_line: For example ``reg151083``.
            to_number: For example ``+19991234567``.
            voice: For example ``internalfemale``.

        Raises:
            InvalidParams: ``ERROR_CORE``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-callback-start.html
        """
        return calls.Call(
            _START,
            {"FROM_LINE": from_line, "TO_NUMBER": to_number, "TEXT_TO_PRONOUNCE": text_to_pronounce, "VOICE": voice},
            self._sender,
        )
