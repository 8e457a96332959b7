# Generated from spec/voximplant/tts by `python -m codegen`. Edit the spec, not this file.
"""``voximplant.tts.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.voximplant.tts.voices import VoximplantTtsVoices


class VoximplantTts(calls.Group):
    """``voximplant.tts.*``."""

    _name = "voximplant.tts"

    @functools.cached_property
    def voices(self) -> VoximplantTtsVoices:
        """``voximplant.tts.voices.*``."""
        from b24async.methods.voximplant.tts.voices import VoximplantTtsVoices

        return VoximplantTtsVoices(self._sender)
