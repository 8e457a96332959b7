# Generated from spec/imconnector/delete.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imconnector.delete.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import imconnector as imconnector_shapes

_MESSAGES: calls.Method[imconnector_shapes.ConnectorDeleteMessages] = calls.Method(
    "imconnector.delete.messages",
    convert.shape("b24async.shapes.imconnector", "ConnectorDeleteMessages"),
    safety="unsafe",
    scopes=("imopenlines",),
    application=True,
)


class ImconnectorDelete(calls.Group):
    """``imconnector.delete.*``."""

    _name = "imconnector.delete"

    def messages(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[imconnector_shapes.DeleteMessagesMessages | Mapping[str, Any]],
    ) -> calls.Call[imconnector_shapes.ConnectorDeleteMessages]:
        """Delete messages an external system brought into an Open Channel.

        Works only inside an application.

        Args:
            connector: For example ``myconnector``.
            line: For example ``107``.

        Raises:
            AccessDenied: ``WRONG_AUTH_TYPE``.
            InvalidParams: ``ERROR_ARGUMENT``, ``NOT_ACTIVE_LINE``, ``IMCONNECTOR_NO_CORRECT_PROVIDER``.

        Scope ``imopenlines``; for anyone.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-delete-messages.html
        """
        return calls.Call(_MESSAGES, {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages}, self._sender)
