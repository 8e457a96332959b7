# Generated from spec/imopenlines/network/message.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.network.message.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

_ADD = calls.Method(
    "imopenlines.network.message.add",
    convert.boolean,
    safety="unsafe",
    scopes=("imopenlines",),
    dump={"URL_PREVIEW": convert.yes_no},
)


class ImopenlinesNetworkMessage(calls.Group):
    """``imopenlines.network.message.*``."""

    _name = "imopenlines.network.message"

    def add(
        self,
        *,
        code: str,
        user_id: int,
        message: str,
        attach: Mapping[str, Any] | None = None,
        keyboard: Mapping[str, Any] | None = None,
        url_preview: bool | None = None,
    ) -> calls.Call[bool]:
        """Send a user a message from a connected Network Open Channel, at most one a week.

        Args:
            code: For example ``ab515f5d85a8b844d484f6ea75a2e494``.
            user_id: For example ``2``.

        Raises:
            AccessDenied: ``WRONG_AUTH_TYPE``.
            InvalidParams: ``CODE``, ``IMBOT_ERROR``, ``USER_ID_EMPTY``, ``USER_MESSAGE_LIMIT``, ``MESSAGE_EMPTY``,
                ``ATTACH_OVERSIZE``, ``ATTACH_ERROR``, ``KEYBOARD_ERROR``, ``WRONG_REQUEST``.
            NotFound: ``NOT_FOUND``.

        Scope ``imopenlines``; for anyone.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/imopenlines-network-message-add.html
        """
        return calls.Call(
            _ADD,
            {
                "CODE": code,
                "USER_ID": user_id,
                "MESSAGE": message,
                "ATTACH": attach,
                "KEYBOARD": keyboard,
                "URL_PREVIEW": url_preview,
            },
            self._sender,
        )
