# Generated from spec/imopenlines/session.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.session.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.methods.imopenlines.session.head import ImopenlinesSessionHead
    from b24async.methods.imopenlines.session.history import ImopenlinesSessionHistory
    from b24async.methods.imopenlines.session.mode import ImopenlinesSessionMode

_INTERCEPT = calls.Method("imopenlines.session.intercept", convert.boolean, safety="unsafe", scopes=("imopenlines",))
_JOIN = calls.Method("imopenlines.session.join", convert.boolean, safety="unsafe", scopes=("imopenlines",))
_OPEN = calls.Method(
    "imopenlines.session.open",
    convert.integer,
    safety="safe",
    scopes=("imopenlines",),
    under="chatId",
)
_START = calls.Method("imopenlines.session.start", convert.boolean, safety="unsafe", scopes=("imopenlines",))


class ImopenlinesSession(calls.Group):
    """``imopenlines.session.*``."""

    _name = "imopenlines.session"

    def intercept(self, *, chat_id: int) -> calls.Call[bool]:
        """Take over an Open Channel conversation from its operator.

        Args:
            chat_id: For example ``2043``.

        Raises:
            InvalidParams: ``CHAT_ID_EMPTY``, ``OPERATOR_WRONG``.

        Scope ``imopenlines``; for a member of the dialogue.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-intercept.html
        """
        return calls.Call(_INTERCEPT, {"CHAT_ID": chat_id}, self._sender)

    def join(self, *, chat_id: int) -> calls.Call[bool]:
        """Join an active Open Channel conversation as one more operator.

        Args:
            chat_id: For example ``2043``.

        Raises:
            InvalidParams: ``CHAT_ID``, ``CHAT_TYPE``, ``USER_ID``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imopenlines``; for a member of the dialogue.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-join.html
        """
        return calls.Call(_JOIN, {"CHAT_ID": chat_id}, self._sender)

    def open(self, *, user_code: str) -> calls.Call[int]:
        """Find the id of the Open Channel chat that belongs to a user code.

        Args:
            user_code: For example ``livechat|22|1761|587``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imopenlines``; for a member of the dialogue.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-open.html
        """
        return calls.Call(_OPEN, {"USER_CODE": user_code}, self._sender)

    def start(self, *, chat_id: int) -> calls.Call[bool]:
        """Begin a new session in an Open Channel chat.

        Args:
            chat_id: For example ``2043``.

        Raises:
            InvalidParams: ``CHAT_ID``, ``CHAT_TYPE``, ``USER_ID``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imopenlines``; for a member of the dialogue.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-start.html
        """
        return calls.Call(_START, {"CHAT_ID": chat_id}, self._sender)

    @functools.cached_property
    def head(self) -> ImopenlinesSessionHead:
        """``imopenlines.session.head.*``."""
        from b24async.methods.imopenlines.session.head import ImopenlinesSessionHead

        return ImopenlinesSessionHead(self._sender)

    @functools.cached_property
    def history(self) -> ImopenlinesSessionHistory:
        """``imopenlines.session.history.*``."""
        from b24async.methods.imopenlines.session.history import ImopenlinesSessionHistory

        return ImopenlinesSessionHistory(self._sender)

    @functools.cached_property
    def mode(self) -> ImopenlinesSessionMode:
        """``imopenlines.session.mode.*``."""
        from b24async.methods.imopenlines.session.mode import ImopenlinesSessionMode

        return ImopenlinesSessionMode(self._sender)
