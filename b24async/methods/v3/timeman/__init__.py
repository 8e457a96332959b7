# Generated from spec/v3/timeman by `python -m codegen`. Edit the spec, not this file.
"""``timeman.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.v3.timeman.record import V3TimemanRecord


class V3Timeman(calls.Group):
    """``timeman.*``."""

    _name = "timeman"

    @functools.cached_property
    def record(self) -> V3TimemanRecord:
        """``timeman.record.*``."""
        from b24async.methods.v3.timeman.record import V3TimemanRecord

        return V3TimemanRecord(self._sender)
