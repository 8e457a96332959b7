# Generated from spec/voximplant/tts/voices.yaml by `python -m codegen`. Edit the spec, not this file.
"""``voximplant.tts.voices.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

_GET: calls.Method[Mapping[str, str]] = calls.Method(
    "voximplant.tts.voices.get",
    convert.map_of(convert.string),
    safety="safe",
    scopes=("telephony",),
)


class VoximplantTtsVoices(calls.Group):
    """``voximplant.tts.voices.*``."""

    _name = "voximplant.tts.voices"

    def get(self) -> calls.Call[Mapping[str, str]]:
        """List the voices for reading texts aloud.

        Scope ``telephony``; for anyone.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-tts-voices-get.html
        """
        return calls.Call(_GET, {}, self._sender)
