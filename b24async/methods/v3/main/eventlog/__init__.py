# Generated from spec/v3/main/eventlog.yaml by `python -m codegen`. Edit the spec, not this file.
"""``main.eventlog.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.v3.main.eventlog.field import V3MainEventlogField
    from b24async.shapes import core as core_shapes
    from b24async.shapes import main as main_shapes

_GET: calls.Method[main_shapes.EventLog] = calls.Method(
    "main.eventlog.get",
    convert.shape("b24async.shapes.main", "EventLog"),
    version=3,
    safety="safe",
    scopes=("main",),
    under="item",
)
_LIST: calls.ListMethod[main_shapes.EventLog] = calls.ListMethod(
    "main.eventlog.list",
    convert.shape("b24async.shapes.main", "EventLog"),
    rows="items",
    paging=calls.Paging(style="v3"),
    version=3,
    safety="safe",
    scopes=("main",),
)
_TAIL: calls.ListMethod[main_shapes.EventLog] = calls.ListMethod(
    "main.eventlog.tail",
    convert.shape("b24async.shapes.main", "EventLog"),
    rows="items",
    paging=calls.Paging(style="cursor"),
    version=3,
    safety="safe",
    scopes=("main",),
)


class V3MainEventlog(calls.Group):
    """``main.eventlog.*``."""

    _name = "main.eventlog"

    def get(self, *, id: int, select: Sequence[str] | None = None) -> calls.Call[main_shapes.EventLog]:
        """Read one entry of the portal's event log.

        Args:
            id: For example ``1250``.
            select: Fields to answer.

        Raises:
            NotFound: ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``main``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-get.html
        """
        return calls.Call(_GET, {"id": id, "select": select}, self._sender)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Sequence[Any] | None = None,
        order: Mapping[str, str] | None = None,
        pagination: core_shapes.Pagination | Mapping[str, Any] | None = None,
    ) -> calls.ListCall[main_shapes.EventLog]:
        """List entries of the portal's event log, filtered and sorted.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "ASC"}``.
            pagination: Which page; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``main``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-list.html
        """
        return calls.ListCall(
            _LIST,
            {"select": select, "filter": filter, "order": order, "pagination": pagination},
            self._sender,
        )

    def tail(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Sequence[Any] | None = None,
        cursor: main_shapes.V3EventlogTailCursor | Mapping[str, Any] | None = None,
    ) -> calls.ListCall[main_shapes.EventLog]:
        """Follow the event log: entries after a given id or other value.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_INVALIDFILTEREXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``main``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/event-log/main-eventlog-tail.html
        """
        return calls.ListCall(_TAIL, {"select": select, "filter": filter, "cursor": cursor}, self._sender)

    @functools.cached_property
    def field(self) -> V3MainEventlogField:
        """``main.eventlog.field.*``."""
        from b24async.methods.v3.main.eventlog.field import V3MainEventlogField

        return V3MainEventlogField(self._sender)
