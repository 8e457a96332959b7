# Generated from spec/imconnector/send.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imconnector.send.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.imconnector.send.status import ImconnectorSendStatus
    from b24async.shapes import imconnector as imconnector_shapes

_MESSAGES: calls.Method[imconnector_shapes.ConnectorSendMessages] = calls.Method(
    "imconnector.send.messages",
    convert.shape("b24async.shapes.imconnector", "ConnectorSendMessages"),
    safety="unsafe",
    scopes=("imopenlines",),
    application=True,
)


class ImconnectorSend(calls.Group):
    """``imconnector.send.*``."""

    _name = "imconnector.send"

    def messages(
        self,
        *,
        connector: str,
        line: int,
        messages: Sequence[imconnector_shapes.SendMessagesMessages | Mapping[str, Any]],
    ) -> calls.Call[imconnector_shapes.ConnectorSendMessages]:
        """Bring messages of an external system into an Open Channel.

        Works only inside an application.

        Args:
            connector: For example ``myconnector``.
            line: For example ``107``.

        Raises:
            AccessDenied: ``WRONG_AUTH_TYPE``.
            InvalidParams: ``ERROR_ARGUMENT``, ``NOT_ACTIVE_LINE``, ``IMCONNECTOR_NO_CORRECT_PROVIDER``,
                ``IMCONNECTOR_NOT_SPECIFIED_CORRECT_COMMAND``.

        Scope ``imopenlines``; for anyone.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-send-messages.html
        """
        return calls.Call(_MESSAGES, {"CONNECTOR": connector, "LINE": line, "MESSAGES": messages}, self._sender)

    @functools.cached_property
    def status(self) -> ImconnectorSendStatus:
        """``imconnector.send.status.*``."""
        from b24async.methods.imconnector.send.status import ImconnectorSendStatus

        return ImconnectorSendStatus(self._sender)
