# Generated from spec/ai by `python -m codegen`. Edit the spec, not this file.
"""``ai.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.ai.engine import AiEngine


class Ai(calls.Group):
    """``ai.*``."""

    _name = "ai"

    @functools.cached_property
    def engine(self) -> AiEngine:
        """``ai.engine.*``."""
        from b24async.methods.ai.engine import AiEngine

        return AiEngine(self._sender)
