# Generated from spec/v3/main by `python -m codegen`. Edit the spec, not this file.
"""``main.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.v3.main.eventlog import V3MainEventlog


class V3Main(calls.Group):
    """``main.*``."""

    _name = "main"

    @functools.cached_property
    def eventlog(self) -> V3MainEventlog:
        """``main.eventlog.*``."""
        from b24async.methods.v3.main.eventlog import V3MainEventlog

        return V3MainEventlog(self._sender)
