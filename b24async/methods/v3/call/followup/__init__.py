# Generated from spec/v3/call/followup.yaml by `python -m codegen`. Edit the spec, not this file.
"""``call.followup.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.v3.call.followup.field import V3CallFollowupField
    from b24async.shapes import call as call_shapes

_GET: calls.Method[call_shapes.CallFollowup] = calls.Method(
    "call.followup.get",
    convert.shape("b24async.shapes.call", "CallFollowup"),
    version=3,
    safety="safe",
    scopes=("call",),
    under="item",
)
_LIST: calls.ListMethod[call_shapes.CallFollowup] = calls.ListMethod(
    "call.followup.list",
    convert.shape("b24async.shapes.call", "CallFollowup"),
    rows="items",
    paging=calls.Paging(style="cursor"),
    version=3,
    safety="safe",
    scopes=("call",),
)


class V3CallFollowup(calls.Group):
    """``call.followup.*``."""

    _name = "call.followup"

    def get(
        self,
        *,
        call_id: int,
        select: Sequence[str] | None = None,
        mention_format: Literal["bb", "html", "none"] | None = None,
    ) -> calls.Call[call_shapes.CallFollowup]:
        """Read the AI follow-up of one call: transcript, summary, insights.

        Args:
            call_id: For example ``12345``.
            select: Fields to answer.
            mention_format: By default ``bb``.

        Raises:
            ScopeError: ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``.
            AccessDenied: ``access_denied``.
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.
            InvalidParams: ``invalid_select_field``, ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.

        Scope ``call``. https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-get.html
        """
        return calls.Call(_GET, {"callId": call_id, "select": select, "mentionFormat": mention_format}, self._sender)

    def list(
        self,
        *,
        filter: call_shapes.V3FollowupListFilter | Mapping[str, Any],
        select: Sequence[str] | None = None,
        order: Mapping[str, str] | None = None,
        pagination: call_shapes.V3FollowupListPagination | Mapping[str, Any] | None = None,
        mention_format: Literal["bb", "html", "none"] | None = None,
    ) -> calls.ListCall[call_shapes.CallFollowup]:
        """List the AI follow-ups of the calls of a period.

        Args:
            select: Fields to answer.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"startDate": "desc"}``.
            mention_format: By default ``bb``.

        Raises:
            ScopeError: ``BITRIX_REST_V3_EXCEPTION_INSUFFICIENTSCOPEEXCEPTION``.
            InvalidParams: ``invalid_date_range``, ``invalid_select_field``, ``invalid_order``, ``invalid_pagination``,
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.

        Scope ``call``; for anyone.
        https://apidocs.bitrix24.com/api-reference/telephony/follow-up/call-followup-list.html
        """
        return calls.ListCall(
            _LIST,
            {
                "filter": filter,
                "select": select,
                "order": order,
                "pagination": pagination,
                "mentionFormat": mention_format,
            },
            self._sender,
        )

    @functools.cached_property
    def field(self) -> V3CallFollowupField:
        """``call.followup.field.*``."""
        from b24async.methods.v3.call.followup.field import V3CallFollowupField

        return V3CallFollowupField(self._sender)
