# Generated from spec/im.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.im.notify import ImNotify


class Im(calls.Group):
    """``im.*``."""

    _name = "im"

    @functools.cached_property
    def notify(self) -> ImNotify:
        """``im.notify`` itself, and ``im.notify.*``."""
        from b24async.methods.im.notify import ImNotify

        return ImNotify(self._sender)
