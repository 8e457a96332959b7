# Generated from spec/socialnetwork by `python -m codegen`. Edit the spec, not this file.
"""``socialnetwork.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.socialnetwork.api import SocialnetworkApi


class Socialnetwork(calls.Group):
    """``socialnetwork.*``."""

    _name = "socialnetwork"

    @functools.cached_property
    def api(self) -> SocialnetworkApi:
        """``socialnetwork.api.*``."""
        from b24async.methods.socialnetwork.api import SocialnetworkApi

        return SocialnetworkApi(self._sender)
