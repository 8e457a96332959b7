# Generated from spec/im/v2 by `python -m codegen`. Edit the spec, not this file.
"""``im.v2.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.im.v2.event import ImV2Event
    from b24async.methods.im.v2.file import ImV2File


class ImV2(calls.Group):
    """``im.v2.*``."""

    _name = "im.v2"

    @functools.cached_property
    def event(self) -> ImV2Event:
        """``im.v2.Event.*``."""
        from b24async.methods.im.v2.event import ImV2Event

        return ImV2Event(self._sender)

    @functools.cached_property
    def file(self) -> ImV2File:
        """``im.v2.File.*``."""
        from b24async.methods.im.v2.file import ImV2File

        return ImV2File(self._sender)
