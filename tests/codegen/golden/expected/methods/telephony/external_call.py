# Generated from spec/telephony/external_call.yaml by `python -m codegen`. Edit the spec, not this file.
"""``telephony.externalCall.*``."""

from __future__ import annotations

from typing import Any

from b24async import calls, convert

_FINISH = calls.Method(
    "telephony.externalCall.finish",
    convert.json,
    safety="unsafe",
    scopes=("telephony",),
    nullable=("VOTE",),
    dump={"ADD_TO_CHAT": convert.one_zero},
    application=True,
)


class TelephonyExternalCall(calls.Group):
    """``telephony.externalCall.*``."""

    _name = "telephony.externalCall"

    def finish(
        self,
        *,
        call_id: str,
        vote: int | None | calls.Unset = calls.UNSET,
        add_to_chat: bool | None = None,
    ) -> calls.Call[Any]:
        """End a call.

        Works only inside an application.

        Args:
            vote: Rating. ``None`` empties it.
            add_to_chat: By default ``True``.

        Scope ``telephony``. https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-finish.html
        """
        return calls.Call(_FINISH, {"CALL_ID": call_id, "VOTE": vote, "ADD_TO_CHAT": add_to_chat}, self._sender)
