# Generated from spec/telephony by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``telephony.*``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

from b24async import convert, shape

_TelephonyExternalCallSearchCrmEntityAssignedByTimemanStatus: TypeAlias = Literal[
    "OPENED",
    "CLOSED",
    "PAUSED",
    "EXPIRED",
    "UNAVAILABLE",
    "NOT_INSTALLED",
]


class CallAttachTranscriptionMessages(TypedDict, total=False):
    """``CallAttachTranscriptionMessages``, as it may be written."""

    SIDE: Literal["User", "Client"]
    START_TIME: int
    STOP_TIME: int
    MESSAGE: str


class ExternalCallAttachRecordResult(shape.Shape):
    """``ExternalCallAttachRecordResult``, as the portal answers it."""

    __slots__ = ()

    file_id = shape.field("FILE_ID", convert.integer)
    upload_url = shape.field("uploadUrl", convert.string)
    field_name = shape.field("fieldName", convert.string)


class FinishedCall(shape.Shape):
    """The statistics of a call that is over."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    """Row of the statistics."""
    call_id = shape.field("CALL_ID", convert.string)
    external_call_id = shape.field("EXTERNAL_CALL_ID", convert.optional(convert.string))
    """Id in the telephony itself."""
    portal_user_id = shape.field("PORTAL_USER_ID", convert.optional(convert.integer))
    """User who had the call."""
    phone_number = shape.field("PHONE_NUMBER", convert.optional(convert.string))
    """Number of the customer."""
    portal_number = shape.field("PORTAL_NUMBER", convert.optional(convert.string))
    """Line of the portal."""
    incoming: shape.Field[Literal["1", "2", "3", "4", "5"] | None] = shape.field(
        "INCOMING",
        convert.optional(convert.one_of("1", "2", "3", "4", "5")),
    )
    """``1``: outgoing; ``2``: incoming; ``3``: incoming and passed on; ``4``: callback; ``5``: announcement."""
    call_duration = shape.field("CALL_DURATION", convert.optional(convert.integer))
    """In seconds."""
    call_start_date = shape.field("CALL_START_DATE", convert.optional(convert.datetime))
    call_status: shape.Field[Literal[0, 1] | None] = shape.field("CALL_STATUS", convert.optional(convert.one_of(0, 1)))
    """``0``: missed or failed; ``1``: talked."""
    call_vote = shape.field("CALL_VOTE", convert.optional(convert.integer))
    """Rating from 1 to 5."""
    cost = shape.field("COST", convert.optional(convert.money))
    cost_currency = shape.field("COST_CURRENCY", convert.optional(convert.string))
    call_failed_code = shape.field("CALL_FAILED_CODE", convert.optional(convert.string))
    """As ``STATUS_CODE`` of the call."""
    call_failed_reason = shape.field("CALL_FAILED_REASON", convert.optional(convert.string))
    rest_app_id = shape.field("REST_APP_ID", convert.optional(convert.integer))
    """Application that registered the call."""
    rest_app_name = shape.field("REST_APP_NAME", convert.optional(convert.string))
    crm_activity_id = shape.field("CRM_ACTIVITY_ID", convert.optional(convert.integer))
    """Activity that keeps the call."""
    comment = shape.field("COMMENT", convert.optional(convert.string))
    crm_entity_type = shape.field("CRM_ENTITY_TYPE", convert.optional(convert.string))
    """Type of the customer, e.g. ``CONTACT``."""
    crm_entity_id = shape.field("CRM_ENTITY_ID", convert.optional(convert.integer))
    """The customer."""
    errors = shape.field("ERRORS", convert.json, sparse=True)
    """What went wrong on the way."""


class TelephonyExternalCall(shape.Shape):
    """``TelephonyExternalCall``, as the portal answers it."""

    __slots__ = ()

    call_id = shape.field("CALL_ID", convert.string)
    crm_created_lead = shape.field("CRM_CREATED_LEAD", convert.optional(convert.integer))
    crm_created_entities: shape.Field[Sequence[TelephonyExternalCallCrmCreatedEntities]] = shape.field(
        "CRM_CREATED_ENTITIES",
        convert.list_of(convert.shape("b24async.shapes.telephony", "TelephonyExternalCallCrmCreatedEntities")),
    )
    crm_entity_type = shape.field("CRM_ENTITY_TYPE", convert.string)
    crm_entity_id = shape.field("CRM_ENTITY_ID", convert.integer)
    lead_creation_error = shape.field("LEAD_CREATION_ERROR", convert.optional(convert.string), sparse=True)


class TelephonyExternalCallCrmCreatedEntities(shape.Shape):
    """``TelephonyExternalCallCrmCreatedEntities``, as the portal answers it."""

    __slots__ = ()

    entity_type = shape.field("ENTITY_TYPE", convert.string)
    entity_id = shape.field("ENTITY_ID", convert.integer)


class TelephonyExternalCallSearchCrmEntity(shape.Shape):
    """``TelephonyExternalCallSearchCrmEntity``, as the portal answers it."""

    __slots__ = ()

    crm_entity_type: shape.Field[Literal["CONTACT", "LEAD", "COMPANY"]] = shape.field(
        "CRM_ENTITY_TYPE",
        convert.one_of("CONTACT", "LEAD", "COMPANY"),
    )
    crm_entity_id = shape.field("CRM_ENTITY_ID", convert.integer)
    assigned_by_id = shape.field("ASSIGNED_BY_ID", convert.integer)
    name = shape.field("NAME", convert.string)
    assigned_by: shape.Field[TelephonyExternalCallSearchCrmEntityAssignedBy] = shape.field(
        "ASSIGNED_BY",
        convert.shape("b24async.shapes.telephony", "TelephonyExternalCallSearchCrmEntityAssignedBy"),
    )


class TelephonyExternalCallSearchCrmEntityAssignedBy(shape.Shape):
    """``TelephonyExternalCallSearchCrmEntityAssignedBy``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    timeman_status: shape.Field[_TelephonyExternalCallSearchCrmEntityAssignedByTimemanStatus] = shape.field(
        "TIMEMAN_STATUS",
        convert.one_of("OPENED", "CLOSED", "PAUSED", "EXPIRED", "UNAVAILABLE", "NOT_INSTALLED"),
    )
    user_phone_inner = shape.field("USER_PHONE_INNER", convert.optional(convert.string))
    work_phone = shape.field("WORK_PHONE", convert.optional(convert.string))
    personal_phone = shape.field("PERSONAL_PHONE", convert.optional(convert.string))
    personal_mobile = shape.field("PERSONAL_MOBILE", convert.string)


class TelephonyExternalLine(shape.Shape):
    """``TelephonyExternalLine``, as the portal answers it."""

    __slots__ = ()

    number = shape.field("NUMBER", convert.string)
    name = shape.field("NAME", convert.string)
    crm_auto_create = shape.field("CRM_AUTO_CREATE", convert.string)
