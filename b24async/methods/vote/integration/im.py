# Generated from spec/vote/integration/im.yaml by `python -m codegen`. Edit the spec, not this file.
"""``vote.Integration.Im.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import vote as vote_shapes

_SEND: calls.Method[vote_shapes.IntegrationImSendResult] = calls.Method(
    "vote.Integration.Im.send",
    convert.shape("b24async.shapes.vote", "IntegrationImSendResult"),
    safety="unsafe",
    scopes=("vote",),
    errors={"400": "AccessDenied"},
)


class VoteIntegrationIm(calls.Group):
    """``vote.Integration.Im.*``."""

    _name = "vote.Integration.Im"

    def send(
        self,
        *,
        chat_id: str,
        im_message_vote_data: vote_shapes.IntegrationImSendImMessageVoteData | Mapping[str, Any],
        template_id: str | None = None,
    ) -> calls.Call[vote_shapes.IntegrationImSendResult]:
        """Create a poll and post it into a chat.

        Raises:
            InvalidParams: ``403``.
            AccessDenied: ``400``.

        Scope ``vote``; for anyone. https://apidocs.bitrix24.com/api-reference/vote/vote.integration.im.send.html
        """
        return calls.Call(
            _SEND,
            {"chatId": chat_id, "IM_MESSAGE_VOTE_DATA": im_message_vote_data, "templateId": template_id},
            self._sender,
        )
