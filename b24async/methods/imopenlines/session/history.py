# Generated from spec/imopenlines/session/history.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.session.history.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import imopenlines as imopenlines_shapes

_GET: calls.Method[imopenlines_shapes.OpenLineSessionHistory] = calls.Method(
    "imopenlines.session.history.get",
    convert.shape("b24async.shapes.imopenlines", "OpenLineSessionHistory"),
    safety="safe",
    scopes=("imopenlines",),
)


class ImopenlinesSessionHistory(calls.Group):
    """``imopenlines.session.history.*``."""

    _name = "imopenlines.session.history"

    def get(
        self,
        *,
        session_id: int | None = None,
        chat_id: int | None = None,
    ) -> calls.Call[imopenlines_shapes.OpenLineSessionHistory]:
        """Read the messages, users and files of an Open Channel session.

        One of ``session_id`` or ``chat_id`` has to be given.

        Args:
            session_id: For example ``321``.

        Raises:
            InvalidParams: ``MISSING_REQUIRED_PARAM``, ``INVALID_SESSION_ID``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imopenlines``; for anyone.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-session-history-get.html
        """
        return calls.Call(_GET, {"SESSION_ID": session_id, "CHAT_ID": chat_id}, self._sender)
