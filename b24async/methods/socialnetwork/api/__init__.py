# Generated from spec/socialnetwork/api by `python -m codegen`. Edit the spec, not this file.
"""``socialnetwork.api.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.socialnetwork.api.workgroup import SocialnetworkApiWorkgroup


class SocialnetworkApi(calls.Group):
    """``socialnetwork.api.*``."""

    _name = "socialnetwork.api"

    @functools.cached_property
    def workgroup(self) -> SocialnetworkApiWorkgroup:
        """``socialnetwork.api.workgroup.*``."""
        from b24async.methods.socialnetwork.api.workgroup import SocialnetworkApiWorkgroup

        return SocialnetworkApiWorkgroup(self._sender)
