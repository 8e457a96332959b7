# Generated from spec/v3/humanresources by `python -m codegen`. Edit the spec, not this file.
"""``humanresources.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.v3.humanresources.employee import V3HumanresourcesEmployee
    from b24async.methods.v3.humanresources.node import V3HumanresourcesNode


class V3Humanresources(calls.Group):
    """``humanresources.*``."""

    _name = "humanresources"

    @functools.cached_property
    def employee(self) -> V3HumanresourcesEmployee:
        """``humanresources.employee.*``."""
        from b24async.methods.v3.humanresources.employee import V3HumanresourcesEmployee

        return V3HumanresourcesEmployee(self._sender)

    @functools.cached_property
    def node(self) -> V3HumanresourcesNode:
        """``humanresources.node.*``."""
        from b24async.methods.v3.humanresources.node import V3HumanresourcesNode

        return V3HumanresourcesNode(self._sender)
