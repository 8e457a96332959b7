# Generated from spec/voximplant by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``voximplant.*``."""

from __future__ import annotations

from typing import Literal

from b24async import convert, shape


class CallbackStartResult(shape.Shape):
    """``CallbackStartResult``, as the portal answers it."""

    __slots__ = ()

    result = shape.field("RESULT", convert.boolean)
    call_id = shape.field("CALL_ID", convert.string)


class InfocallStartwithsoundResult(shape.Shape):
    """``InfocallStartwithsoundResult``, as the portal answers it."""

    __slots__ = ()

    result = shape.field("RESULT", convert.boolean)
    call_id = shape.field("CALL_ID", convert.string)


class InfocallStartwithtextResult(shape.Shape):
    """``InfocallStartwithtextResult``, as the portal answers it."""

    __slots__ = ()

    result = shape.field("RESULT", convert.boolean)
    call_id = shape.field("CALL_ID", convert.string)


class SipConnectorStatusResult(shape.Shape):
    """``SipConnectorStatusResult``, as the portal answers it."""

    __slots__ = ()

    free_minutes = shape.field("FREE_MINUTES", convert.integer)
    paid = shape.field("PAID", convert.boolean)
    paid_date_end = shape.field("PAID_DATE_END", convert.optional(convert.string), sparse=True)


class VoximplantSip(shape.Shape):
    """``VoximplantSip``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.optional(convert.integer), sparse=True)
    type = shape.field("TYPE", convert.string)
    config_id = shape.field("CONFIG_ID", convert.optional(convert.integer))
    reg_id = shape.field("REG_ID", convert.optional(convert.integer), sparse=True)
    title = shape.field("TITLE", convert.optional(convert.string))
    server = shape.field("SERVER", convert.optional(convert.string))
    login = shape.field("LOGIN", convert.optional(convert.string))
    password = shape.field("PASSWORD", convert.optional(convert.string))
    auth_user = shape.field("AUTH_USER", convert.optional(convert.string))
    outbound_proxy = shape.field("OUTBOUND_PROXY", convert.optional(convert.string))
    detect_line_number = shape.field("DETECT_LINE_NUMBER", convert.boolean)
    line_detect_header_order = shape.field("LINE_DETECT_HEADER_ORDER", convert.optional(convert.string))
    registration_status_code = shape.field("REGISTRATION_STATUS_CODE", convert.optional(convert.integer))
    registration_error_message = shape.field("REGISTRATION_ERROR_MESSAGE", convert.optional(convert.string))
    incoming_server = shape.field("INCOMING_SERVER", convert.optional(convert.string), sparse=True)
    incoming_login = shape.field("INCOMING_LOGIN", convert.optional(convert.string), sparse=True)
    incoming_password = shape.field("INCOMING_PASSWORD", convert.optional(convert.string), sparse=True)


class VoximplantSipStatus(shape.Shape):
    """``VoximplantSipStatus``, as the portal answers it."""

    __slots__ = ()

    reg_id = shape.field("REG_ID", convert.integer)
    last_updated = shape.field("LAST_UPDATED", convert.string)
    error_message = shape.field("ERROR_MESSAGE", convert.string)
    status_code = shape.field("STATUS_CODE", convert.integer)
    status_result: shape.Field[Literal["success", "error", "in_progress", "wait"]] = shape.field(
        "STATUS_RESULT",
        convert.one_of("success", "error", "in_progress", "wait"),
    )


class VoximplantStatistic(shape.Shape):
    """``VoximplantStatistic``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    portal_user_id = shape.field("PORTAL_USER_ID", convert.integer)
    portal_number = shape.field("PORTAL_NUMBER", convert.string)
    phone_number = shape.field("PHONE_NUMBER", convert.string)
    call_id = shape.field("CALL_ID", convert.string)
    external_call_id = shape.field("EXTERNAL_CALL_ID", convert.optional(convert.string))
    call_category = shape.field("CALL_CATEGORY", convert.string)
    call_log = shape.field("CALL_LOG", convert.optional(convert.string))
    call_duration = shape.field("CALL_DURATION", convert.integer)
    call_start_date = shape.field("CALL_START_DATE", convert.datetime)
    call_record_url = shape.field("CALL_RECORD_URL", convert.optional(convert.string))
    call_vote = shape.field("CALL_VOTE", convert.optional(convert.integer))
    cost = shape.field("COST", convert.money)
    cost_currency = shape.field("COST_CURRENCY", convert.string)
    call_failed_code = shape.field("CALL_FAILED_CODE", convert.string)
    call_failed_reason = shape.field("CALL_FAILED_REASON", convert.string)
    crm_entity_type = shape.field("CRM_ENTITY_TYPE", convert.optional(convert.string))
    crm_entity_id = shape.field("CRM_ENTITY_ID", convert.optional(convert.integer))
    crm_activity_id = shape.field("CRM_ACTIVITY_ID", convert.optional(convert.integer))
    rest_app_id = shape.field("REST_APP_ID", convert.optional(convert.integer))
    rest_app_name = shape.field("REST_APP_NAME", convert.optional(convert.string))
    transcript_id = shape.field("TRANSCRIPT_ID", convert.optional(convert.integer))
    transcript_pending = shape.field("TRANSCRIPT_PENDING", convert.boolean)
    session_id = shape.field("SESSION_ID", convert.optional(convert.integer))
    redial_attempt = shape.field("REDIAL_ATTEMPT", convert.optional(convert.integer))
    comment = shape.field("COMMENT", convert.optional(convert.string))
    record_duration = shape.field("RECORD_DURATION", convert.optional(convert.integer))
    record_file_id = shape.field("RECORD_FILE_ID", convert.optional(convert.integer))
    call_type = shape.field("CALL_TYPE", convert.integer)


class VoximplantUrl(shape.Shape):
    """``VoximplantUrl``, as the portal answers it."""

    __slots__ = ()

    detail_statistics = shape.field("detail_statistics", convert.string)
    buy_connector = shape.field("buy_connector", convert.string)
    edit_config = shape.field("edit_config", convert.string)
    lines = shape.field("lines", convert.string)


class VoximplantUser(shape.Shape):
    """``VoximplantUser``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    default_line = shape.field("DEFAULT_LINE", convert.optional(convert.string))
    phone_enabled = shape.field("PHONE_ENABLED", convert.boolean)
    sip_server = shape.field("SIP_SERVER", convert.string)
    sip_login = shape.field("SIP_LOGIN", convert.string)
    sip_password = shape.field("SIP_PASSWORD", convert.optional(convert.string))
    inner_number = shape.field("INNER_NUMBER", convert.optional(convert.string))
