# Generated from spec/imopenlines/crm/message.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.crm.message.*``."""

from __future__ import annotations

from typing import Literal

from b24async import calls, convert

_ADD = calls.Method("imopenlines.crm.message.add", convert.integer, safety="unsafe", scopes=("imopenlines",))


class ImopenlinesCrmMessage(calls.Group):
    """``imopenlines.crm.message.*``."""

    _name = "imopenlines.crm.message"

    def add(
        self,
        *,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
        user_id: int,
        chat_id: int,
        message: str,
    ) -> calls.Call[int]:
        """Write into the Open Channel chat of a CRM item as an employee or bot.

        Args:
            crm_entity_type: For example ``lead``.
            crm_entity: For example ``1195``.
            user_id: For example ``27``.
            chat_id: For example ``1341``.

        Raises:
            InvalidParams: ``CHAT_NOT_IN_CRM``, ``CANCELED``, ``ERROR_ARGUMENT``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imopenlines``.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/messages/imopenlines-crm-message-add.html
        """
        return calls.Call(
            _ADD,
            {
                "CRM_ENTITY_TYPE": crm_entity_type,
                "CRM_ENTITY": crm_entity,
                "USER_ID": user_id,
                "CHAT_ID": chat_id,
                "MESSAGE": message,
            },
            self._sender,
        )
