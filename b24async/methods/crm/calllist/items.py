# Generated from spec/crm/calllist/items.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.calllist.items.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import crm as crm_shapes

_GET: calls.ListMethod[crm_shapes.CallListItem] = calls.ListMethod(
    "crm.calllist.items.get",
    convert.shape("b24async.shapes.crm", "CallListItem"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)


class CrmCalllistItems(calls.Group):
    """``crm.calllist.items.*``."""

    _name = "crm.calllist.items"

    def get(self, *, list_id: int, filter: Mapping[str, Any] | None = None) -> calls.ListCall[crm_shapes.CallListItem]:
        """List the participants of a call list with their call statuses.

        Args:
            list_id: For example ``13``.
            filter: Conditions that the rows must meet, for example ``{"STATUS": "IN_WORK"}``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``LIST_ID_ERROR``, ``STATUS_ERROR``.
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``crm``; for a user who may read CRM entities.
        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-items-get.html
        """
        return calls.ListCall(_GET, {"LIST_ID": list_id, "FILTER": filter}, self._sender)
