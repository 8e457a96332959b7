# Generated from spec/imopenlines/operator/another.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.operator.another.*``."""

from __future__ import annotations

from b24async import calls, convert

_FINISH = calls.Method("imopenlines.operator.another.finish", convert.boolean, safety="unsafe", scopes=("imopenlines",))


class ImopenlinesOperatorAnother(calls.Group):
    """``imopenlines.operator.another.*``."""

    _name = "imopenlines.operator.another"

    def finish(self, *, chat_id: int) -> calls.Call[bool]:
        """End an Open Channel conversation, even one assigned to another operator.

        Args:
            chat_id: For example ``2043``.

        Raises:
            InvalidParams: ``CHAT_ID``, ``CHAT_TYPE``, ``USER_ID``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imopenlines``; for a member of the dialogue.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-another-finish.html
        """
        return calls.Call(_FINISH, {"CHAT_ID": chat_id}, self._sender)
