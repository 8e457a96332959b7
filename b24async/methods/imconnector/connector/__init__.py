# Generated from spec/imconnector/connector by `python -m codegen`. Edit the spec, not this file.
"""``imconnector.connector.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.imconnector.connector.data import ImconnectorConnectorData


class ImconnectorConnector(calls.Group):
    """``imconnector.connector.*``."""

    _name = "imconnector.connector"

    @functools.cached_property
    def data(self) -> ImconnectorConnectorData:
        """``imconnector.connector.data.*``."""
        from b24async.methods.imconnector.connector.data import ImconnectorConnectorData

        return ImconnectorConnectorData(self._sender)
