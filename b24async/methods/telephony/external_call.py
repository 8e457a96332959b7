# Generated from spec/telephony/external_call.yaml by `python -m codegen`. Edit the spec, not this file.
"""``telephony.externalCall.*``: calls of a telephony of one's own, shown and kept by the portal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence
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
_ATTACH_RECORD: calls.Method[telephony_shapes.ExternalCallAttachRecordResult] = calls.Method(
    "telephony.externalCall.attachRecord",
    convert.shape("b24async.shapes.telephony", "ExternalCallAttachRecordResult"),
    safety="unsafe",
    scopes=("telephony",),
    files=calls.Form("base64", name="FILENAME", field="fieldName"),
)
_HIDE = calls.Method("telephony.externalCall.hide", convert.boolean, safety="idempotent", scopes=("telephony",))
_REGISTER: calls.Method[telephony_shapes.TelephonyExternalCall] = calls.Method(
    "telephony.externalCall.register",
    convert.shape("b24async.shapes.telephony", "TelephonyExternalCall"),
    safety="unsafe",
    scopes=("telephony",),
    application=True,
)
_SEARCH_CRM_ENTITIES: calls.ListMethod[telephony_shapes.TelephonyExternalCallSearchCrmEntity] = calls.ListMethod(
    "telephony.externalCall.searchCrmEntities",
    convert.shape("b24async.shapes.telephony", "TelephonyExternalCallSearchCrmEntity"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("telephony",),
)
_SHOW = calls.Method("telephony.externalCall.show", convert.boolean, safety="unsafe", scopes=("telephony",))


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

    def attach_record(
        self,
        *,
        call_id: str,
        record_url: str | None = None,
        filename: str | None = None,
        file_content: Any = None,
    ) -> calls.Call[telephony_shapes.ExternalCallAttachRecordResult]:
        """Attach a recording to a finished external call and its CRM activity.

        One of ``record_url`` or ``filename`` has to be given.

        Args:
            filename: For example ``call-001.mp3``.

        Raises:
            InvalidParams: ``ERROR_CORE``.

        Scope ``telephony``; for anyone.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-attach-record.html
        """
        return calls.Call(
            _ATTACH_RECORD,
            {"CALL_ID": call_id, "RECORD_URL": record_url, "FILENAME": filename, "FILE_CONTENT": file_content},
            self._sender,
        )

    def hide(self, *, call_id: str, user_id: int | Sequence[int] | None = None) -> calls.Call[bool]:
        """Close the call card on the screens of users.

        Args:
            user_id: For example ``1269``.

        Scope ``telephony``; for anyone.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-hide.html
        """
        return calls.Call(_HIDE, {"CALL_ID": call_id, "USER_ID": user_id}, self._sender)

    def register(
        self,
        *,
        user_id: int | None = None,
        user_phone_inner: str | None = None,
        phone_number: str,
        type: Literal[1, 2, 3, 4, 5],
        call_start_date: str | None = None,
        crm_create: Literal[0, 1] | None = None,
        crm_source: str | None = None,
        crm_entity_type: Literal["CONTACT", "COMPANY", "LEAD"] | None = None,
        crm_entity_id: int | None = None,
        show: Literal[0, 1] | None = None,
        add_to_chat: Literal[0, 1] | None = None,
        call_list_id: int | None = None,
        line_number: str | None = None,
        external_call_id: str | None = None,
    ) -> calls.Call[telephony_shapes.TelephonyExternalCall]:
        """Register an external call and show its card; may create a lead or contact.

        Works only inside an application.

        One of ``user_id`` or ``user_phone_inner`` has to be given.

        Args:
            user_id: For example ``1269``.
            phone_number: For example ``79062195047``.
            type: For example ``2``.
            crm_create: By default ``0``.
            crm_entity_id: For example ``797``.
            show: By default ``1``.
            add_to_chat: By default ``1``.
            line_number: For example ``3``.
            external_call_id: For example ``asterisk-1710140185.18441``.

        Raises:
            AccessDenied: ``WRONG_AUTH_TYPE``.
            InvalidParams: ``ERROR_CORE``.

        Scope ``telephony``; for anyone.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-register.html
        """
        return calls.Call(
            _REGISTER,
            {
                "USER_ID": user_id,
                "USER_PHONE_INNER": user_phone_inner,
                "PHONE_NUMBER": phone_number,
                "TYPE": type,
                "CALL_START_DATE": call_start_date,
                "CRM_CREATE": crm_create,
                "CRM_SOURCE": crm_source,
                "CRM_ENTITY_TYPE": crm_entity_type,
                "CRM_ENTITY_ID": crm_entity_id,
                "SHOW": show,
                "ADD_TO_CHAT": add_to_chat,
                "CALL_LIST_ID": call_list_id,
                "LINE_NUMBER": line_number,
                "EXTERNAL_CALL_ID": external_call_id,
            },
            self._sender,
        )

    def search_crm_entities(
        self,
        *,
        phone_number: str,
    ) -> calls.ListCall[telephony_shapes.TelephonyExternalCallSearchCrmEntity]:
        """Find contacts, leads and companies by phone, with who is responsible.

        Args:
            phone_number: For example ``19062195047``.

        Raises:
            InvalidParams: ``ERROR_CORE``.

        Scope ``telephony``; for anyone.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-search-crm-entities.html
        """
        return calls.ListCall(_SEARCH_CRM_ENTITIES, {"PHONE_NUMBER": phone_number}, self._sender)

    def show(self, *, call_id: str, user_id: int | Sequence[int] | None = None) -> calls.Call[bool]:
        """Open the call card on the screens of users.

        Args:
            user_id: For example ``1269``.

        Scope ``telephony``; for anyone.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-call-show.html
        """
        return calls.Call(_SHOW, {"CALL_ID": call_id, "USER_ID": user_id}, self._sender)
