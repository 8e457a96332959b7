# Generated from spec/v3/timeman/record.yaml by `python -m codegen`. Edit the spec, not this file.
"""``timeman.record.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.v3.timeman.record.field import V3TimemanRecordField
    from b24async.shapes import core as core_shapes
    from b24async.shapes import timeman as timeman_shapes

_LIST: calls.ListMethod[timeman_shapes.V3TimemanRecord] = calls.ListMethod(
    "timeman.record.list",
    convert.shape("b24async.shapes.timeman", "V3TimemanRecord"),
    rows="items",
    paging=calls.Paging(style="v3"),
    version=3,
    safety="safe",
    scopes=("timeman",),
)


class V3TimemanRecord(calls.Group):
    """``timeman.record.*``."""

    _name = "timeman.record"

    def list(
        self,
        *,
        filter: Sequence[Any],
        select: Sequence[str] | None = None,
        order: Mapping[str, str] | None = None,
        pagination: core_shapes.Pagination | Mapping[str, Any] | None = None,
    ) -> calls.ListCall[timeman_shapes.V3TimemanRecord]:
        """List one employee's working time intervals, by start time if wanted.

        Args:
            filter: Conditions that the rows must meet.
            select: Fields to answer, for example ``["id", "startTime", "endTime", "duration"]``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"startTime": "DESC"}``.
            pagination: Which page; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``.

        Scope ``timeman``. https://apidocs.bitrix24.com/api-reference/timeman/record/timeman-record-list.html
        """
        return calls.ListCall(
            _LIST,
            {"filter": filter, "select": select, "order": order, "pagination": pagination},
            self._sender,
        )

    @functools.cached_property
    def field(self) -> V3TimemanRecordField:
        """``timeman.record.field.*``."""
        from b24async.methods.v3.timeman.record.field import V3TimemanRecordField

        return V3TimemanRecordField(self._sender)
