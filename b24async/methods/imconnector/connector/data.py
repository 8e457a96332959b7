# Generated from spec/imconnector/connector/data.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imconnector.connector.data.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import imconnector as imconnector_shapes

_SET = calls.Method(
    "imconnector.connector.data.set",
    convert.boolean,
    safety="idempotent",
    scopes=("imopenlines",),
    application=True,
)


class ImconnectorConnectorData(calls.Group):
    """``imconnector.connector.data.*``."""

    _name = "imconnector.connector.data"

    def set(
        self,
        *,
        connector: str,
        line: int,
        data: imconnector_shapes.ConnectorDataSetData | Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Save the external channel id, name and links of a connector for a channel.

        Works only inside an application.

        Args:
            connector: For example ``myconnector``.
            line: For example ``107``.

        Raises:
            AccessDenied: ``WRONG_AUTH_TYPE``.
            InvalidParams: ``ERROR_ARGUMENT``.

        Scope ``imopenlines``; for anyone.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-connector-data-set.html
        """
        return calls.Call(_SET, {"CONNECTOR": connector, "LINE": line, "DATA": data}, self._sender)
