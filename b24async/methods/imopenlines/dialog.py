# Generated from spec/imopenlines/dialog.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.dialog.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import imopenlines as imopenlines_shapes

_GET: calls.Method[imopenlines_shapes.OpenLineDialog] = calls.Method(
    "imopenlines.dialog.get",
    convert.shape("b24async.shapes.imopenlines", "OpenLineDialog"),
    safety="safe",
    scopes=("imopenlines",),
)


class ImopenlinesDialog(calls.Group):
    """``imopenlines.dialog.*``."""

    _name = "imopenlines.dialog"

    def get(
        self,
        *,
        chat_id: int | None = None,
        dialog_id: str | None = None,
        session_id: int | None = None,
        user_code: str | None = None,
    ) -> calls.Call[imopenlines_shapes.OpenLineDialog]:
        """Read the data of an Open Channel chat by chat, session or user code.

        Args:
            user_code: For example ``livechat|1|1373|211``.

        Raises:
            InvalidParams: ``IM_NOT_INSTALLED``.
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``imopenlines``; for a member of the dialogue.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-dialog-get.html
        """
        return calls.Call(
            _GET,
            {"CHAT_ID": chat_id, "DIALOG_ID": dialog_id, "SESSION_ID": session_id, "USER_CODE": user_code},
            self._sender,
        )
