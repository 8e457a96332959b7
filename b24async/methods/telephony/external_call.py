# Generated from spec/telephony/external_call.yaml by `python -m codegen`. Edit the spec, not this file.
"""``telephony.externalCall.*``: calls of a telephony of one's own, shown and kept by the portal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from b24async import calls, convert

if TYPE_CHECKING:
    from decimal import Decimal

    from b24async.shapes import telephony as telephony_shapes

    _FinishStatusCode: TypeAlias = Literal[
        "200",
        "304",
        "402",
        "403",
        "404",
        "423",
        "480",
        "484",
        "486",
        "503",
        "603",
        "603-S",
        "OTHER",
    ]

_FINISH: calls.Method[telephony_shapes.FinishedCall] = calls.Method(
    "telephony.externalCall.finish",
    convert.shape("b24async.shapes.telephony", "FinishedCall"),
    safety="unsafe",
    scopes=("telephony",),
    nullable=("VOTE",),
    application=True,
)


class TelephonyExternalCall(calls.Group):
    """Calls of a telephony of one's own, shown and kept by the portal."""

    _name = "telephony.externalCall"

    def finish(
        self,
        *,
        call_id: str,
        user_id: int | None = None,
        user_phone_inner: str | None = None,
        duration: int | None = None,
        cost: Decimal | float | str | None = None,
        cost_currency: str | None = None,
        status_code: _FinishStatusCode | None = None,
        failed_reason: str | None = None,
        record_url: str | None = None,
        vote: Literal[0, 1, 2, 3, 4, 5] | None | calls.Unset = calls.UNSET,
        add_to_chat: Literal[0, 1] | None = None,
    ) -> calls.Call[telephony_shapes.FinishedCall]:
        """End a call and keep it in the statistics and in the CRM.

        Give ``user_id`` or ``user_phone_inner``. Works only inside an application.

        Args:
            call_id: Call, as ``telephony.externalCall.register`` told, for example
                ``externalCall.716f1cb73def9700a23842adf9c4c568.1773130779``.
            user_id: User who had the call; gets the CRM items that the call created. For example ``1269``.
            user_phone_inner: That user's extension number.
            duration: In seconds, for example ``95``, by default ``0``.
            cost: By default ``0``.
            cost_currency: For example ``EUR``.
            status_code: How it ended, for example ``200``. ``200``: talked; ``304``: missed; ``402``: no money left;
                ``403``: forbidden; ``404``: wrong number; ``423``: blocked; ``480``: not available; ``484``: direction
                not available; ``486``: busy; ``503``: direction not available; ``603``: declined; ``603-S``: called
                off; ``OTHER``: anything else.
            failed_reason: Why it failed, in words.
            record_url: Address of the recording. Deprecated: use ``telephony.externalCall.attachRecord``.
            vote: Rating; null or ``0`` for none. For example ``5``. ``None`` empties it.
            add_to_chat: Write about the call into the user's chat, by default ``1``. ``0``: do not; ``1``: write.

        Raises:
            InvalidParams: ``INVALID_ARGUMENT`` (A parameter has the wrong type), ``ERROR_CORE`` (There is no such call;
                or anything else).
            AccessDenied: ``WRONG_AUTH_TYPE`` (Called outside an application).

        Scope ``telephony``; for anyone, inside an application.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-finish.html
        """
        return calls.Call(
            _FINISH,
            {
                "CALL_ID": call_id,
                "USER_ID": user_id,
                "USER_PHONE_INNER": user_phone_inner,
                "DURATION": duration,
                "COST": cost,
                "COST_CURRENCY": cost_currency,
                "STATUS_CODE": status_code,
                "FAILED_REASON": failed_reason,
                "RECORD_URL": record_url,
                "VOTE": vote,
                "ADD_TO_CHAT": add_to_chat,
            },
            self._sender,
        )
