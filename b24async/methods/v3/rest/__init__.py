# Generated from spec/v3/rest by `python -m codegen`. Edit the spec, not this file.
"""``rest.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.v3.rest.documentation import V3RestDocumentation
    from b24async.methods.v3.rest.scope import V3RestScope


class V3Rest(calls.Group):
    """``rest.*``."""

    _name = "rest"

    @functools.cached_property
    def documentation(self) -> V3RestDocumentation:
        """``rest.documentation.*``."""
        from b24async.methods.v3.rest.documentation import V3RestDocumentation

        return V3RestDocumentation(self._sender)

    @functools.cached_property
    def scope(self) -> V3RestScope:
        """``rest.scope.*``."""
        from b24async.methods.v3.rest.scope import V3RestScope

        return V3RestScope(self._sender)
