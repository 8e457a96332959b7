# Generated from spec/voximplant/user.yaml by `python -m codegen`. Edit the spec, not this file.
"""``voximplant.user.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.shapes import voximplant as voximplant_shapes

_GET: calls.ListMethod[voximplant_shapes.VoximplantUser] = calls.ListMethod(
    "voximplant.user.get",
    convert.shape("b24async.shapes.voximplant", "VoximplantUser"),
    paging=calls.Paging(style="none"),
    safety="idempotent",
    scopes=("telephony",),
)
_ACTIVATE_PHONE = calls.Method(
    "voximplant.user.activatePhone",
    convert.integer,
    safety="idempotent",
    scopes=("telephony",),
)
_DEACTIVATE_PHONE = calls.Method(
    "voximplant.user.deactivatePhone",
    convert.integer,
    safety="idempotent",
    scopes=("telephony",),
)


class VoximplantUser(calls.Group):
    """``voximplant.user.*``."""

    _name = "voximplant.user"

    def get(self, *, user_id: int | Sequence[int]) -> calls.ListCall[voximplant_shapes.VoximplantUser]:
        """Read telephony settings of users: line, SIP login and password, extension.

        Args:
            user_id: For example ``[1269, 1271]``.

        Raises:
            InvalidParams: without a code.
            Confirmation: ``METHOD_CONFIRM_WAITING``, ``METHOD_CONFIRM_DENIED``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-get.html
        """
        return calls.ListCall(_GET, {"USER_ID": user_id}, self._sender)

    def activate_phone(self, *, user_id: int) -> calls.Call[int]:
        """Mark an employee as having a SIP phone.

        Args:
            user_id: For example ``1269``.

        Raises:
            InvalidParams: "Parameter USER_ID is not set", without a code.

        Scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-activate-phone.html
        """
        return calls.Call(_ACTIVATE_PHONE, {"USER_ID": user_id}, self._sender)

    def deactivate_phone(self, *, user_id: int) -> calls.Call[int]:
        """Mark an employee as having no SIP phone.

        Scope ``telephony``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/users/voximplant-user-deactivate-phone.html
        """
        return calls.Call(_DEACTIVATE_PHONE, {"USER_ID": user_id}, self._sender)
