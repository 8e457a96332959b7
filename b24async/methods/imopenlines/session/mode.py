# Generated from spec/imopenlines/session/mode.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.session.mode.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

_PIN = calls.Method(
    "imopenlines.session.mode.pin",
    convert.boolean,
    safety="idempotent",
    scopes=("imopenlines",),
    dump={"ACTIVATE": convert.yes_no},
)
_PIN_ALL: calls.Method[Sequence[int]] = calls.Method(
    "imopenlines.session.mode.pinAll",
    convert.list_of(convert.integer),
    safety="unsafe",
    scopes=("imopenlines",),
)
_SILENT = calls.Method(
    "imopenlines.session.mode.silent",
    convert.boolean,
    safety="idempotent",
    scopes=("imopenlines",),
    deprecated="The portal has no replacement for it.",
)
_UNPIN_ALL: calls.Method[Sequence[int]] = calls.Method(
    "imopenlines.session.mode.unpinAll",
    convert.list_of(convert.integer),
    safety="unsafe",
    scopes=("imopenlines",),
)


class ImopenlinesSessionMode(calls.Group):
    """``imopenlines.session.mode.*``."""

    _name = "imopenlines.session.mode"

    def pin(self, *, chat_id: int, activate: bool | None = None) -> calls.Call[bool]:
        """Pin an Open Channel conversation to the current operator or unpin it.

        Args:
            chat_id: For example ``2043``.
            activate: By default ``True``.

        Raises:
            InvalidParams: ``CHAT_ID_EMPTY``, ``CHAT_ID``, ``CHAT_TYPE``, ``USER_ID``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imopenlines``; for a member of the dialogue.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin.html
        """
        return calls.Call(_PIN, {"CHAT_ID": chat_id, "ACTIVATE": activate}, self._sender)

    def pin_all(self) -> calls.Call[Sequence[int]]:
        """Pin all active Open Channel conversations within reach to the current operator.

        Scope ``imopenlines``; for anyone.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-pin-all.html
        """
        return calls.Call(_PIN_ALL, {}, self._sender)

    @calls.deprecated("The portal has no replacement for it.")
    def silent(self, *, chat_id: int, activate: str | None = None) -> calls.Call[bool]:
        """Switch the silent mode of an Open Channel conversation on or off.

        Deprecated: the portal has no replacement for it.

        Args:
            chat_id: For example ``2043``.
            activate: For example ``Y``.

        Raises:
            InvalidParams: ``CHAT_ID``, ``CHAT_TYPE``, ``USER_ID``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imopenlines``; for a member of the dialogue.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-silent.html
        """
        return calls.Call(_SILENT, {"CHAT_ID": chat_id, "ACTIVATE": activate}, self._sender)

    def unpin_all(self) -> calls.Call[Sequence[int]]:
        """Unpin all Open Channel conversations pinned to the current operator.

        Scope ``imopenlines``; for anyone.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-mode-unpin-all.html
        """
        return calls.Call(_UNPIN_ALL, {}, self._sender)
