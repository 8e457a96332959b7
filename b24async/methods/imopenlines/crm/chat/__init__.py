# Generated from spec/imopenlines/crm/chat.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.crm.chat.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.methods.imopenlines.crm.chat.user import ImopenlinesCrmChatUser
    from b24async.shapes import imopenlines as imopenlines_shapes

_GET: calls.ListMethod[imopenlines_shapes.OpenLineCrmChat] = calls.ListMethod(
    "imopenlines.crm.chat.get",
    convert.shape("b24async.shapes.imopenlines", "OpenLineCrmChat"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("imopenlines",),
    dump={"ACTIVE_ONLY": convert.yes_no},
)
_GET_LAST_ID = calls.Method("imopenlines.crm.chat.getLastId", convert.integer, safety="safe", scopes=("imopenlines",))


class ImopenlinesCrmChat(calls.Group):
    """``imopenlines.crm.chat.*``."""

    _name = "imopenlines.crm.chat"

    def get(
        self,
        *,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
        active_only: bool | None = None,
    ) -> calls.ListCall[imopenlines_shapes.OpenLineCrmChat]:
        """List the Open Channel chats of a lead, deal, contact or company.

        Args:
            crm_entity_type: For example ``lead``.
            crm_entity: For example ``1205``.
            active_only: By default ``True``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``ERROR_ARGUMENT``.

        Scope ``imopenlines``; for a user who may read the item.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get.html
        """
        return calls.ListCall(
            _GET,
            {"CRM_ENTITY_TYPE": crm_entity_type, "CRM_ENTITY": crm_entity, "ACTIVE_ONLY": active_only},
            self._sender,
        )

    def get_last_id(
        self,
        *,
        crm_entity_type: Literal["lead", "deal", "company", "contact"],
        crm_entity: int,
    ) -> calls.Call[int]:
        """Get the id of the latest Open Channel chat of a CRM item.

        Args:
            crm_entity_type: For example ``lead``.
            crm_entity: For example ``1205``.

        Raises:
            InvalidParams: ``CRM_CHAT_EMPTY_CRM_DATA``, ``ERROR_ARGUMENT``.

        Scope ``imopenlines``; for a user who may read the item.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/chats/imopenlines-crm-chat-get-last-id.html
        """
        return calls.Call(_GET_LAST_ID, {"CRM_ENTITY_TYPE": crm_entity_type, "CRM_ENTITY": crm_entity}, self._sender)

    @functools.cached_property
    def user(self) -> ImopenlinesCrmChatUser:
        """``imopenlines.crm.chat.user.*``."""
        from b24async.methods.imopenlines.crm.chat.user import ImopenlinesCrmChatUser

        return ImopenlinesCrmChatUser(self._sender)
