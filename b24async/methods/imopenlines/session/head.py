# Generated from spec/imopenlines/session/head.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.session.head.*``."""

from __future__ import annotations

from b24async import calls, convert

_VOTE = calls.Method("imopenlines.session.head.vote", convert.boolean, safety="unsafe", scopes=("imopenlines",))


class ImopenlinesSessionHead(calls.Group):
    """``imopenlines.session.head.*``."""

    _name = "imopenlines.session.head"

    def vote(self, *, session_id: int, rating: int | None = None, comment: str | None = None) -> calls.Call[bool]:
        """Save a manager's rating and comment on a finished conversation.

        One of ``rating`` or ``comment`` has to be given.

        Args:
            session_id: For example ``1743``.
            rating: For example ``5``.

        Raises:
            InvalidParams: ``EMPTY_SESSION_ID``, ``EMPTY_VOTE_PARAMS``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-head-vote.html
        """
        return calls.Call(_VOTE, {"SESSION_ID": session_id, "RATING": rating, "COMMENT": comment}, self._sender)
