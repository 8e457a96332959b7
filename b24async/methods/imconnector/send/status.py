# Generated from spec/imconnector/send/status.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imconnector.send.status.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import imconnector as imconnector_shapes

_DELIVERY: calls.Method[imconnector_shapes.SendStatusDeliveryResult] = calls.Method(
    "imconnector.send.status.delivery",
    convert.shape("b24async.shapes.imconnector", "SendStatusDeliveryResult"),
    safety="idempotent",
    scopes=("imopenlines",),
    application=True,
)
_READING: calls.Method[imconnector_shapes.SendStatusReadingResult] = calls.Method(
    "imconnector.send.status.reading",
    convert.shape("b24async.shapes.imconnector", "SendStatusReadingResult"),
    safety="idempotent",
    scopes=("imopenlines",),
    application=True,
)


class ImconnectorSendStatus(calls.Group):
    """``imconnector.send.status.*``."""

    _name = "imconnector.send.status"

    def delivery(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[imconnector_shapes.SendStatusDeliveryMessages | Mapping[str, Any]],
    ) -> calls.Call[imconnector_shapes.SendStatusDeliveryResult]:
        """Report outgoing Open Channel messages as delivered.

        Works only inside an application.

        Args:
            connector: For example ``myconnector``.
            line: For example ``107``.

        Raises:
            AccessDenied: ``WRONG_AUTH_TYPE``.
            InvalidParams: ``ERROR_ARGUMENT``, ``IMCONNECTOR_NO_CORRECT_PROVIDER``.

        Scope ``imopenlines``; for anyone.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-delivery.html
        """
        return calls.Call(_DELIVERY, {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages}, self._sender)

    def reading(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[imconnector_shapes.SendStatusReadingMessages | Mapping[str, Any]],
    ) -> calls.Call[imconnector_shapes.SendStatusReadingResult]:
        """Report outgoing Open Channel messages as read by the client.

        Works only inside an application.

        Args:
            connector: For example ``myconnector``.
            line: For example ``107``.

        Raises:
            AccessDenied: ``WRONG_AUTH_TYPE``.
            InvalidParams: ``ERROR_ARGUMENT``, ``IMCONNECTOR_NO_CORRECT_PROVIDER``.

        Scope ``imopenlines``; for anyone.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-status-reading.html
        """
        return calls.Call(_READING, {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages}, self._sender)
