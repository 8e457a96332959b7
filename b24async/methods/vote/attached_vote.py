# Generated from spec/vote/attached_vote.yaml by `python -m codegen`. Edit the spec, not this file.
"""``vote.AttachedVote.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import vote as vote_shapes

_GET: calls.Method[vote_shapes.VoteAttachedVote] = calls.Method(
    "vote.AttachedVote.get",
    convert.shape("b24async.shapes.vote", "VoteAttachedVote"),
    safety="safe",
    scopes=("vote",),
    under="attach",
)
_DOWNLOAD = calls.Method("vote.AttachedVote.download", convert.stream, safety="safe", scopes=("vote",), batch=False)
_GET_ANSWER_VOTED: calls.ListMethod[vote_shapes.VoteAttachedVoteAnswerVoted] = calls.ListMethod(
    "vote.AttachedVote.getAnswerVoted",
    convert.shape("b24async.shapes.vote", "VoteAttachedVoteAnswerVoted"),
    rows="items",
    paging=calls.Paging(style="nav_params"),
    safety="safe",
    scopes=("vote",),
)
_GET_MANY: calls.ListMethod[vote_shapes.VoteAttachedVote] = calls.ListMethod(
    "vote.AttachedVote.getMany",
    convert.shape("b24async.shapes.vote", "VoteAttachedVote"),
    rows="items",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("vote",),
)
_GET_WITH_VOTED: calls.Method[vote_shapes.VoteAttachedVoteWithVoted] = calls.Method(
    "vote.AttachedVote.getWithVoted",
    convert.shape("b24async.shapes.vote", "VoteAttachedVoteWithVoted"),
    safety="safe",
    scopes=("vote",),
)
_RECALL: calls.Method[vote_shapes.VoteAttachedVote] = calls.Method(
    "vote.AttachedVote.recall",
    convert.shape("b24async.shapes.vote", "VoteAttachedVote"),
    safety="unsafe",
    scopes=("vote",),
    under="attach",
)
_RESUME = calls.Method("vote.AttachedVote.resume", convert.nothing, safety="idempotent", scopes=("vote",))
_STOP = calls.Method("vote.AttachedVote.stop", convert.nothing, safety="idempotent", scopes=("vote",))
_VOTE: calls.Method[vote_shapes.VoteAttachedVote] = calls.Method(
    "vote.AttachedVote.vote",
    convert.shape("b24async.shapes.vote", "VoteAttachedVote"),
    safety="unsafe",
    scopes=("vote",),
    under="attach",
    errors={"400": "AccessDenied"},
)


class VoteAttachedVote(calls.Group):
    """``vote.AttachedVote.*``."""

    _name = "vote.AttachedVote"

    def get(
        self,
        *,
        attach_id: str | None = None,
        module_id: Literal["Im", "blog"] | None = None,
        entity_type: str | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
    ) -> calls.Call[vote_shapes.VoteAttachedVote]:
        """Read a poll with its questions, answers and own vote.

        Args:
            entity_id: For example ``32221``.

        Raises:
            NotFound: ``ATTACH_NOT_FOUND``.
            AccessDenied: ``ATTACH_READ_ACCESS_DENIED``.

        Scope ``vote``; for a user who may read voting.
        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.get.html
        """
        return calls.Call(
            _GET,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            self._sender,
        )

    def download(
        self,
        *,
        attach_id: str | None = None,
        module_id: Literal["Im", "blog"] | None = None,
        entity_type: str | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
    ) -> calls.Call[calls.Stream]:
        """Download the report on a poll as a file.

        Raises:
            NotFound: ``ATTACH_NOT_FOUND``.
            AccessDenied: ``ATTACH_READ_ACCESS_DENIED``.

        Scope ``vote``; for a user who may read voting.
        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.download.html
        """
        return calls.Call(
            _DOWNLOAD,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            self._sender,
        )

    def get_answer_voted(
        self,
        *,
        attach_id: str | None = None,
        answer_id: str,
        page_navigation: Mapping[str, Any] | None = None,
        user_for_mobile_format: bool | None = None,
        module_id: Literal["Im", "blog"] | None = None,
        entity_type: str | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
    ) -> calls.ListCall[vote_shapes.VoteAttachedVoteAnswerVoted]:
        """List the users who chose an answer of a poll.

        Args:
            user_for_mobile_format: By default ``False``.

        Raises:
            NotFound: ``ATTACH_NOT_FOUND``.
            AccessDenied: ``ATTACH_READ_ACCESS_DENIED``.

        Scope ``vote``; for a user who may read voting.
        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getAnswerVoted.html
        """
        return calls.ListCall(
            _GET_ANSWER_VOTED,
            {
                "attachId": attach_id,
                "answerId": answer_id,
                "pageNavigation": page_navigation,
                "userForMobileFormat": user_for_mobile_format,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            self._sender,
        )

    def get_many(
        self,
        *,
        module_id: Literal["im", "blog"],
        entity_type: str,
        entity_id: int,
    ) -> calls.ListCall[vote_shapes.VoteAttachedVote]:
        """Read several polls of chat messages or feed posts at once.

        Raises:
            InvalidParams: without a code.

        Scope ``vote``. https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getMany.html
        """
        return calls.ListCall(
            _GET_MANY,
            {"moduleId": module_id, "entityType": entity_type, "entityId": entity_id},
            self._sender,
        )

    def get_with_voted(
        self,
        *,
        attach_id: str | None = None,
        page_size: str | None = None,
        user_for_mobile_format: bool | None = None,
        module_id: Literal["Im", "blog"] | None = None,
        entity_type: str | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
    ) -> calls.Call[vote_shapes.VoteAttachedVoteWithVoted]:
        """Read a poll together with those who voted, per answer.

        Args:
            user_for_mobile_format: By default ``False``.

        Raises:
            NotFound: ``ATTACH_NOT_FOUND``.
            AccessDenied: ``ATTACH_READ_ACCESS_DENIED``.

        Scope ``vote``; for a user who may read voting.
        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getWithVoted.html
        """
        return calls.Call(
            _GET_WITH_VOTED,
            {
                "attachId": attach_id,
                "pageSize": page_size,
                "userForMobileFormat": user_for_mobile_format,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            self._sender,
        )

    def recall(
        self,
        *,
        attach_id: str | None = None,
        module_id: Literal["Im", "blog"] | None = None,
        entity_type: str | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
    ) -> calls.Call[vote_shapes.VoteAttachedVote]:
        """Withdraw the current user's vote in an active poll that allows voting again.

        Raises:
            NotFound: ``ATTACH_NOT_FOUND``.
            AccessDenied: ``ATTACH_READ_ACCESS_DENIED``.

        Scope ``vote``. https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.recall.html
        """
        return calls.Call(
            _RECALL,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            self._sender,
        )

    def resume(
        self,
        *,
        attach_id: int | None = None,
        module_id: Literal["Im", "blog"] | None = None,
        entity_type: str | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
    ) -> calls.Call[None]:
        """Reopen a stopped poll, so that users can vote in it again.

        Raises:
            NotFound: ``ATTACH_NOT_FOUND``.
            AccessDenied: ``ATTACH_READ_ACCESS_DENIED``.

        Scope ``vote``. https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.resume.html
        """
        return calls.Call(
            _RESUME,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            self._sender,
        )

    def stop(
        self,
        *,
        attach_id: str | None = None,
        module_id: Literal["Im", "blog"] | None = None,
        entity_type: str | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
    ) -> calls.Call[None]:
        """Close a poll for further votes.

        Raises:
            NotFound: ``ATTACH_NOT_FOUND``.
            AccessDenied: ``ATTACH_READ_ACCESS_DENIED``.

        Scope ``vote``. https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.stop.html
        """
        return calls.Call(
            _STOP,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            self._sender,
        )

    def vote(
        self,
        *,
        attach_id: int | None = None,
        ballot: Mapping[str, Any],
        module_id: Literal["Im", "blog"] | None = None,
        entity_type: str | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
    ) -> calls.Call[vote_shapes.VoteAttachedVote]:
        """Cast the current user's vote in a poll.

        Args:
            ballot: For example ``{"1": ["2", "3"], "2": ["5"]}``.

        Raises:
            AccessDenied: ``400``, ``ATTACH_READ_ACCESS_DENIED``.
            InvalidParams: ``403``.

        Scope ``vote``. https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.vote.html
        """
        return calls.Call(
            _VOTE,
            {
                "attachId": attach_id,
                "ballot": ballot,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            self._sender,
        )
