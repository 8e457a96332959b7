# Generated from spec/vote by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``vote.*``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from b24async import convert, shape


class IntegrationImSendImMessageVoteData(TypedDict, total=False):
    """``IntegrationImSendImMessageVoteData``, as it may be written."""

    QUESTIONS: Sequence[IntegrationImSendImMessageVoteDataQuestions | Mapping[str, Any]]
    ANONYMITY: Literal[0, 1]
    OPTIONS: Literal[0, 1]


class IntegrationImSendImMessageVoteDataQuestions(TypedDict, total=False):
    """``IntegrationImSendImMessageVoteDataQuestions``, as it may be written."""

    QUESTION: str
    FIELD_TYPE: Literal[0, 1]
    ANSWERS: Sequence[IntegrationImSendImMessageVoteDataQuestionsAnswers | Mapping[str, Any]]


class IntegrationImSendImMessageVoteDataQuestionsAnswers(TypedDict, total=False):
    """``IntegrationImSendImMessageVoteDataQuestionsAnswers``, as it may be written."""

    MESSAGE: str


class IntegrationImSendResult(shape.Shape):
    """``IntegrationImSendResult``, as the portal answers it."""

    __slots__ = ()

    message_id = shape.field("messageId", convert.integer)
    vote_id = shape.field("voteId", convert.integer)


class VoteAttachedVote(shape.Shape):
    """``VoteAttachedVote``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    vote_id = shape.field("VOTE_ID", convert.integer)
    counter = shape.field("COUNTER", convert.integer)
    questions: shape.Field[Mapping[str, VoteAttachedVoteQuestion]] = shape.field(
        "QUESTIONS",
        convert.map_of(convert.shape("b24async.shapes.vote", "VoteAttachedVoteQuestion")),
    )
    anonymity = shape.field("ANONYMITY", convert.integer)
    options = shape.field("OPTIONS", convert.integer)
    user_answer_map: shape.Field[Mapping[str, Mapping[str, VoteAttachedVoteUserAnswerMap]]] = shape.field(
        "userAnswerMap",
        convert.map_of(convert.map_of(convert.shape("b24async.shapes.vote", "VoteAttachedVoteUserAnswerMap"))),
    )
    can_edit = shape.field("canEdit", convert.boolean)
    can_vote = shape.field("canVote", convert.boolean)
    can_revote = shape.field("canRevote", convert.boolean)
    is_voted = shape.field("isVoted", convert.boolean)
    signed_attach_id = shape.field("signedAttachId", convert.string)
    result_url = shape.field("resultUrl", convert.string)
    download_url = shape.field("downloadUrl", convert.string)
    entity_id = shape.field("entityId", convert.integer)
    is_finished = shape.field("isFinished", convert.boolean)


class VoteAttachedVoteAnswerVoted(shape.Shape):
    """``VoteAttachedVoteAnswerVoted``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    name = shape.field("NAME", convert.string)
    image = shape.field("IMAGE", convert.string)
    work_position = shape.field("WORK_POSITION", convert.string)


class VoteAttachedVoteQuestion(shape.Shape):
    """``VoteAttachedVoteQuestion``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    active = shape.field("ACTIVE", convert.boolean)
    timestamp_x = shape.field("TIMESTAMP_X", convert.datetime)
    vote_id = shape.field("VOTE_ID", convert.integer)
    c_sort = shape.field("C_SORT", convert.integer)
    counter = shape.field("COUNTER", convert.integer)
    question = shape.field("QUESTION", convert.string)
    question_type = shape.field("QUESTION_TYPE", convert.string)
    image_id = shape.field("IMAGE_ID", convert.json)
    diagram = shape.field("DIAGRAM", convert.boolean)
    diagram_type = shape.field("DIAGRAM_TYPE", convert.string)
    required = shape.field("REQUIRED", convert.boolean)
    field_type = shape.field("FIELD_TYPE", convert.integer)
    field_name = shape.field("FIELD_NAME", convert.string)
    image = shape.field("IMAGE", convert.optional(convert.string))
    answers: shape.Field[Mapping[str, VoteAttachedVoteQuestionAnswer]] = shape.field(
        "ANSWERS",
        convert.map_of(convert.shape("b24async.shapes.vote", "VoteAttachedVoteQuestionAnswer")),
    )


class VoteAttachedVoteQuestionAnswer(shape.Shape):
    """``VoteAttachedVoteQuestionAnswer``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    active = shape.field("ACTIVE", convert.boolean)
    timestamp_x = shape.field("TIMESTAMP_X", convert.datetime)
    question_id = shape.field("QUESTION_ID", convert.integer)
    c_sort = shape.field("C_SORT", convert.integer)
    image_id = shape.field("IMAGE_ID", convert.json)
    message = shape.field("MESSAGE", convert.string)
    message_type = shape.field("MESSAGE_TYPE", convert.string)
    counter = shape.field("COUNTER", convert.integer)
    field_type = shape.field("FIELD_TYPE", convert.integer)
    field_width = shape.field("FIELD_WIDTH", convert.string)
    field_height = shape.field("FIELD_HEIGHT", convert.string)
    field_param = shape.field("FIELD_PARAM", convert.json)
    color = shape.field("COLOR", convert.string)
    reaction = shape.field("REACTION", convert.string)
    field_name_raw = shape.field("~FIELD_NAME", convert.string)
    field_name = shape.field("FIELD_NAME", convert.string)
    message_field_name = shape.field("MESSAGE_FIELD_NAME", convert.string)
    percent_raw = shape.field("~PERCENT", convert.integer)
    percent = shape.field("PERCENT", convert.integer)


class VoteAttachedVoteUserAnswerMap(shape.Shape):
    """``VoteAttachedVoteUserAnswerMap``, as the portal answers it."""

    __slots__ = ()

    event_id = shape.field("EVENT_ID", convert.integer)
    event_question_id = shape.field("EVENT_QUESTION_ID", convert.integer)
    answer_id = shape.field("ANSWER_ID", convert.integer)
    id = shape.field("ID", convert.integer)
    message = shape.field("MESSAGE", convert.string)


class VoteAttachedVoteWithVoted(shape.Shape):
    """``VoteAttachedVoteWithVoted``, as the portal answers it."""

    __slots__ = ()

    attach: shape.Field[VoteAttachedVote] = shape.field(
        "attach",
        convert.shape("b24async.shapes.vote", "VoteAttachedVote"),
    )
    voted: shape.Field[Mapping[str, Sequence[VoteAttachedVoteAnswerVoted]]] = shape.field(
        "voted",
        convert.map_of(convert.list_of(convert.shape("b24async.shapes.vote", "VoteAttachedVoteAnswerVoted"))),
    )
