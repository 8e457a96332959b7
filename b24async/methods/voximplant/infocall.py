# Generated from spec/voximplant/infocall.yaml by `python -m codegen`. Edit the spec, not this file.
"""``voximplant.infocall.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import voximplant as voximplant_shapes

_STARTWITHSOUND: calls.Method[voximplant_shapes.InfocallStartwithsoundResult] = calls.Method(
    "voximplant.infocall.startwithsound",
    convert.shape("b24async.shapes.voximplant", "InfocallStartwithsoundResult"),
    safety="unsafe",
    scopes=("telephony", "call"),
)
_STARTWITHTEXT: calls.Method[voximplant_shapes.InfocallStartwithtextResult] = calls.Method(
    "voximplant.infocall.startwithtext",
    convert.shape("b24async.shapes.voximplant", "InfocallStartwithtextResult"),
    safety="unsafe",
    scopes=("telephony", "call"),
)


class VoximplantInfocall(calls.Group):
    """``voximplant.infocall.*``."""

    _name = "voximplant.infocall"

    def startwithsound(
        self,
        *,
        from_line: str,
        to_number: str,
        url: str,
    ) -> calls.Call[voximplant_shapes.InfocallStartwithsoundResult]:
        """Call a number and play an MP3 file.

        Args:
            from_line: For example ``reg151083``.
            to_number: For example ``1234567890``.

        Raises:
            InvalidParams: ``ERROR_CORE``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``telephony`` or ``call``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-sound.html
        """
        return calls.Call(_STARTWITHSOUND, {"FROM_LINE": from_line, "TO_NUMBER": to_number, "URL": url}, self._sender)

    def startwithtext(
        self,
        *,
        from_line: str,
        to_number: str,
        text_to_pronounce: str,
        voice: str | None = None,
    ) -> calls.Call[voximplant_shapes.InfocallStartwithtextResult]:
        """Call a number and read a text aloud.

        Args:
            from_line: For example ``reg151083``.
            to_number: For example ``+19991234567``.

        Raises:
            InvalidParams: ``ERROR_CORE``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``telephony`` or ``call``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-infocall-start-with-text.html
        """
        return calls.Call(
            _STARTWITHTEXT,
            {"FROM_LINE": from_line, "TO_NUMBER": to_number, "TEXT_TO_PRONOUNCE": text_to_pronounce, "VOICE": voice},
            self._sender,
        )
