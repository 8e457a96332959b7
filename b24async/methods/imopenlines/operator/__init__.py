# Generated from spec/imopenlines/operator.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.operator.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.methods.imopenlines.operator.another import ImopenlinesOperatorAnother

_ANSWER = calls.Method("imopenlines.operator.answer", convert.boolean, safety="unsafe", scopes=("imopenlines",))
_FINISH = calls.Method("imopenlines.operator.finish", convert.boolean, safety="unsafe", scopes=("imopenlines",))
_SKIP = calls.Method("imopenlines.operator.skip", convert.boolean, safety="unsafe", scopes=("imopenlines",))
_SPAM = calls.Method("imopenlines.operator.spam", convert.boolean, safety="unsafe", scopes=("imopenlines",))
_TRANSFER = calls.Method("imopenlines.operator.transfer", convert.boolean, safety="unsafe", scopes=("imopenlines",))


class ImopenlinesOperator(calls.Group):
    """``imopenlines.operator.*``."""

    _name = "imopenlines.operator"

    def answer(self, *, chat_id: int) -> calls.Call[bool]:
        """Assign an Open Channel conversation to the current operator.

        Args:
            chat_id: For example ``2043``.

        Raises:
            InvalidParams: ``CHAT_ID``, ``CHAT_TYPE``, ``USER_ID``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imopenlines``; for a member of the dialogue.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-answer.html
        """
        return calls.Call(_ANSWER, {"CHAT_ID": chat_id}, self._sender)

    def finish(self, *, chat_id: int) -> calls.Call[bool]:
        """End an Open Channel conversation as the current operator.

        Args:
            chat_id: For example ``2043``.

        Raises:
            InvalidParams: ``CHAT_ID``, ``CHAT_TYPE``, ``USER_ID``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imopenlines``; for a member of the dialogue.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-finish.html
        """
        return calls.Call(_FINISH, {"CHAT_ID": chat_id}, self._sender)

    def skip(self, *, chat_id: int) -> calls.Call[bool]:
        """Pass an Open Channel conversation on to the next operator in the queue.

        Args:
            chat_id: For example ``2043``.

        Raises:
            InvalidParams: ``CHAT_ID``, ``CHAT_TYPE``, ``USER_ID``.
            AccessDenied: ``ACCESS_DENIED``, ``ACCESS_DENIED_KICK``.

        Scope ``imopenlines``; for a member of the dialogue.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-skip.html
        """
        return calls.Call(_SKIP, {"CHAT_ID": chat_id}, self._sender)

    def spam(self, *, chat_id: int) -> calls.Call[bool]:
        """Mark an Open Channel conversation as spam, which also ends it.

        Args:
            chat_id: For example ``2043``.

        Raises:
            InvalidParams: ``CHAT_ID``, ``CHAT_TYPE``, ``USER_ID``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-spam.html
        """
        return calls.Call(_SPAM, {"CHAT_ID": chat_id}, self._sender)

    def transfer(
        self,
        *,
        chat_id: int,
        transfer_id: str | int | None = None,
        user_id: int | None = None,
        queue_id: int | None = None,
    ) -> calls.Call[bool]:
        """Pass an Open Channel conversation to another operator or another channel's queue.

        Args:
            chat_id: For example ``2043``.
            user_id: For example ``15``.

        Raises:
            InvalidParams: ``CHAT_ID_EMPTY``, ``USER_ID_EMPTY``, ``QUEUE_ID_EMPTY``, ``TRANSFER_ID_EMPTY``,
                ``OPERATOR_WRONG``.

        Scope ``imopenlines``; for a member of the dialogue.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/operators/imopenlines-operator-transfer.html
        """
        return calls.Call(
            _TRANSFER,
            {"CHAT_ID": chat_id, "TRANSFER_ID": transfer_id, "USER_ID": user_id, "QUEUE_ID": queue_id},
            self._sender,
        )

    @functools.cached_property
    def another(self) -> ImopenlinesOperatorAnother:
        """``imopenlines.operator.another.*``."""
        from b24async.methods.imopenlines.operator.another import ImopenlinesOperatorAnother

        return ImopenlinesOperatorAnother(self._sender)
