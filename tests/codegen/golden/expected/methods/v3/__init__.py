# Generated from spec/v3 by `python -m codegen`. Edit the spec, not this file.
"""The top of REST 3.0: its first-level groups."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.v3.tasks import V3Tasks


class V3(calls.Group):
    """The top of the attribute tree."""

    _name = ""

    @functools.cached_property
    def tasks(self) -> V3Tasks:
        """``tasks.*``."""
        from b24async.methods.v3.tasks import V3Tasks

        return V3Tasks(self._sender)
