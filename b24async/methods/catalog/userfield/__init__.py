# Generated from spec/catalog/userfield by `python -m codegen`. Edit the spec, not this file.
"""``catalog.userfield.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.catalog.userfield.document import CatalogUserfieldDocument


class CatalogUserfield(calls.Group):
    """``catalog.userfield.*``."""

    _name = "catalog.userfield"

    @functools.cached_property
    def document(self) -> CatalogUserfieldDocument:
        """``catalog.userfield.document.*``."""
        from b24async.methods.catalog.userfield.document import CatalogUserfieldDocument

        return CatalogUserfieldDocument(self._sender)
