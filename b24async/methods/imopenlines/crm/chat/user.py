# Generated from spec/imopenlines/crm/chat/user.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.crm.chat.user.*``."""

from __future__ import annotations

from typing import Literal

from b24async import calls, convert

_ADD = calls.Method("imopenlines.crm.chat.user.add", convert.integer, safety="unsafe", scopes=("imopenlines",))
_DELETE = calls.Method("imopenlines.crm.chat.user.delete", convert.integer, safety="unsafe", scopes=("imopenlines",))


class ImopenlinesCrmChatUser(calls.Group):
    """``imopenlines.crm.chat.user.*``."""

    _name = "imopenlines.crm.chat.user"

    def add(
        self,
        *,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
        user_id: int,
        chat_id: int | None = None,
    ) -> calls.Call[int]:
        """Add a user or bot to the Open Channel chat of a CRM item.

        Args:
            crm_entity_type: For example ``lead``.
            crm_entity: For example ``1205``.
            user_id: For example ``503``.
            chat_id: For example ``1763``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``ERROR_ARGUMENT``, ``IM_NOT_INSTALLED``, ``CHAT_NOT_IN_CRM``, ``CRM_CHAT_USER_NOT_ACTIVE``,
                ``WRONG_REQUEST``.

        Scope ``imopenlines``; for a user who may read the item.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-add.html
        """
        return calls.Call(
            _ADD,
            {"CRM_ENTITY_TYPE": crm_entity_type, "CRM_ENTITY": crm_entity, "USER_ID": user_id, "CHAT_ID": chat_id},
            self._sender,
        )

    def delete(
        self,
        *,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
        user_id: int,
        chat_id: int | None = None,
    ) -> calls.Call[int]:
        """Remove a user or bot from the Open Channel chat of a CRM item.

        Args:
            crm_entity_type: For example ``lead``.
            crm_entity: For example ``1205``.
            user_id: For example ``503``.
            chat_id: For example ``1763``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``CRM_CHAT_EMPTY_USER``, ``CRM_CHAT_EMPTY_CRM_DATA``, ``ERROR_ARGUMENT``,
                ``IM_NOT_INSTALLED``, ``CHAT_NOT_IN_CRM``, ``CHAT_DELETE_USER_PERMISSION_DENIED``,
                ``CRM_CHAT_USER_NOT_ACTIVE``, ``WRONG_REQUEST``.

        Scope ``imopenlines``; for a user who may read the item.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-user-delete.html
        """
        return calls.Call(
            _DELETE,
            {"CRM_ENTITY_TYPE": crm_entity_type, "CRM_ENTITY": crm_entity, "USER_ID": user_id, "CHAT_ID": chat_id},
            self._sender,
        )
