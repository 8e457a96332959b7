# Generated from spec/call by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``call.*``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from b24async import convert, shape


class CallFollowup(shape.Shape):
    """``CallFollowup``, as the portal answers it."""

    __slots__ = ()

    call_id = shape.field("callId", convert.integer)
    call_type = shape.field("callType", convert.integer)
    initiator_id = shape.field("initiatorId", convert.integer)
    start_date = shape.field("startDate", convert.string)
    end_date = shape.field("endDate", convert.datetime)
    duration_seconds = shape.field("durationSeconds", convert.integer)
    uuid = shape.field("uuid", convert.string)
    language = shape.field("language", convert.string)
    version = shape.field("version", convert.integer)
    participants: shape.Field[Sequence[CallFollowupParticipants]] = shape.field(
        "participants",
        convert.list_of(convert.shape("b24async.shapes.call", "CallFollowupParticipants")),
    )
    outcomes: shape.Field[Sequence[str]] = shape.field("outcomes", convert.list_of(convert.string))
    created_at = shape.field("createdAt", convert.datetime)
    tracks: shape.Field[Sequence[Any]] = shape.field("tracks", convert.list_of(convert.json))
    transcription: shape.Field[CallFollowupTranscription] = shape.field(
        "transcription",
        convert.shape("b24async.shapes.call", "CallFollowupTranscription"),
    )
    overview: shape.Field[CallFollowupOverview] = shape.field(
        "overview",
        convert.shape("b24async.shapes.call", "CallFollowupOverview"),
    )
    summary: shape.Field[CallFollowupSummary] = shape.field(
        "summary",
        convert.shape("b24async.shapes.call", "CallFollowupSummary"),
    )
    insights: shape.Field[CallFollowupInsights] = shape.field(
        "insights",
        convert.shape("b24async.shapes.call", "CallFollowupInsights"),
    )
    evaluation: shape.Field[CallFollowupEvaluation] = shape.field(
        "evaluation",
        convert.shape("b24async.shapes.call", "CallFollowupEvaluation"),
    )


class CallFollowupEvaluation(shape.Shape):
    """``CallFollowupEvaluation``, as the portal answers it."""

    __slots__ = ()

    efficiency_value = shape.field("efficiencyValue", convert.integer)
    criteria: shape.Field[Mapping[str, Any]] = shape.field("criteria", convert.map_of(convert.json))


class CallFollowupInsights(shape.Shape):
    """``CallFollowupInsights``, as the portal answers it."""

    __slots__ = ()

    speaker_evaluation_available = shape.field("speakerEvaluationAvailable", convert.boolean)
    speaker_analysis: shape.Field[Sequence[Any]] = shape.field("speakerAnalysis", convert.list_of(convert.json))


class CallFollowupOverview(shape.Shape):
    """``CallFollowupOverview``, as the portal answers it."""

    __slots__ = ()

    topic = shape.field("topic", convert.string)
    action_items: shape.Field[Sequence[CallFollowupOverviewActionItems]] = shape.field(
        "actionItems",
        convert.list_of(convert.shape("b24async.shapes.call", "CallFollowupOverviewActionItems")),
    )


class CallFollowupOverviewActionItems(shape.Shape):
    """``CallFollowupOverviewActionItems``, as the portal answers it."""

    __slots__ = ()

    action_item = shape.field("actionItem", convert.string)
    quote = shape.field("quote", convert.string)


class CallFollowupParticipants(shape.Shape):
    """``CallFollowupParticipants``, as the portal answers it."""

    __slots__ = ()

    user_id = shape.field("userId", convert.integer)
    name = shape.field("name", convert.string)
    avatar = shape.field("avatar", convert.string)
    talked_seconds = shape.field("talkedSeconds", convert.integer)


class CallFollowupSummary(shape.Shape):
    """``CallFollowupSummary``, as the portal answers it."""

    __slots__ = ()

    segments: shape.Field[Sequence[Any]] = shape.field("segments", convert.list_of(convert.json))


class CallFollowupTranscription(shape.Shape):
    """``CallFollowupTranscription``, as the portal answers it."""

    __slots__ = ()

    language = shape.field("language", convert.string)
    segments: shape.Field[Sequence[Any]] = shape.field("segments", convert.list_of(convert.json))


class V3FollowupListFilter(TypedDict, total=False):
    """``V3FollowupListFilter``, as it may be written."""

    startDate: V3FollowupListFilterStartDate | Mapping[str, Any]
    participantId: int


V3FollowupListFilterStartDate = TypedDict("V3FollowupListFilterStartDate", {"from": "str", "to": "str"}, total=False)
"""``V3FollowupListFilterStartDate``, as it may be written."""


class V3FollowupListPagination(TypedDict, total=False):
    """``V3FollowupListPagination``, as it may be written."""

    limit: int
    afterCursor: V3FollowupListPaginationAfterCursor | Mapping[str, Any]


class V3FollowupListPaginationAfterCursor(TypedDict, total=False):
    """``V3FollowupListPaginationAfterCursor``, as it may be written."""

    startDate: str
    id: int
