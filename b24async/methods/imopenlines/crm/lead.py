# Generated from spec/imopenlines/crm/lead.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imopenlines.crm.lead.*``."""

from __future__ import annotations

from b24async import calls, convert

_CREATE = calls.Method("imopenlines.crm.lead.create", convert.boolean, safety="unsafe", scopes=("imopenlines",))


class ImopenlinesCrmLead(calls.Group):
    """``imopenlines.crm.lead.*``."""

    _name = "imopenlines.crm.lead"

    def create(self, *, chat_id: int) -> calls.Call[bool]:
        """Create a lead from an Open Channel conversation.

        Args:
            chat_id: For example ``2043``.

        Raises:
            InvalidParams: ``CHAT_ID``, ``CHAT_TYPE``, ``USER_ID``, ``ERROR_USER_NOT_OPERATOR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``imopenlines``; for a member of the dialogue.
        https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/sessions/imopenlines-crm-lead-create.html
        """
        return calls.Call(_CREATE, {"CHAT_ID": chat_id}, self._sender)
