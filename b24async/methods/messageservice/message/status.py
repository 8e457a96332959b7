# Generated from spec/messageservice/message/status.yaml by `python -m codegen`. Edit the spec, not this file.
"""``messageservice.message.status.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from b24async import calls, convert

if TYPE_CHECKING:
    _UpdateStatus: TypeAlias = Literal["queued", "sent", "delivered", "undelivered", "failed"]

_UPDATE = calls.Method(
    "messageservice.message.status.update",
    convert.boolean,
    safety="idempotent",
    scopes=("messageservice",),
    application=True,
)


class MessageserviceMessageStatus(calls.Group):
    """``messageservice.message.status.*``."""

    _name = "messageservice.message.status"

    def update(self, *, code: str, message_id: str, status: _UpdateStatus) -> calls.Call[bool]:
        """Report to the portal whether a message was sent, delivered or failed.

        Works only inside an application.

        Args:
            code: For example ``provider1``.
            message_id: For example ``65575980fa531ac284c2ee68f81ebebd``.
            status: For example ``delivered``.

        Raises:
            InvalidParams: ``ERROR_SENDER_VALIDATION_FAILURE``, ``ERROR_MESSAGE_STATUS_INCORRECT``.
            NotFound: ``ERROR_MESSAGE_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``messageservice``.
        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-message-status-update.html
        """
        return calls.Call(_UPDATE, {"CODE": code, "MESSAGE_ID": message_id, "STATUS": status}, self._sender)
