# Generated from spec/biconnector by `python -m codegen`. Edit the spec, not this file.
"""``biconnector.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.biconnector.connector import BiconnectorConnector
    from b24async.methods.biconnector.dataset import BiconnectorDataset
    from b24async.methods.biconnector.source import BiconnectorSource


class Biconnector(calls.Group):
    """``biconnector.*``."""

    _name = "biconnector"

    @functools.cached_property
    def connector(self) -> BiconnectorConnector:
        """``biconnector.connector.*``."""
        from b24async.methods.biconnector.connector import BiconnectorConnector

        return BiconnectorConnector(self._sender)

    @functools.cached_property
    def dataset(self) -> BiconnectorDataset:
        """``biconnector.dataset.*``."""
        from b24async.methods.biconnector.dataset import BiconnectorDataset

        return BiconnectorDataset(self._sender)

    @functools.cached_property
    def source(self) -> BiconnectorSource:
        """``biconnector.source.*``."""
        from b24async.methods.biconnector.source import BiconnectorSource

        return BiconnectorSource(self._sender)
