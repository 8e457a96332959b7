# Generated from spec/humanresources by `python -m codegen`. Edit the spec, not this file.
"""``humanresources.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.humanresources.hcmlink import HumanresourcesHcmlink


class Humanresources(calls.Group):
    """``humanresources.*``."""

    _name = "humanresources"

    @functools.cached_property
    def hcmlink(self) -> HumanresourcesHcmlink:
        """``humanresources.hcmlink.*``."""
        from b24async.methods.humanresources.hcmlink import HumanresourcesHcmlink

        return HumanresourcesHcmlink(self._sender)
