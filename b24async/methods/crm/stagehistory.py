# Generated from spec/crm/stagehistory.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.stagehistory.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import crm as crm_shapes

_LIST: calls.ListMethod[crm_shapes.StageHistory] = calls.ListMethod(
    "crm.stagehistory.list",
    convert.shape("b24async.shapes.crm", "StageHistory"),
    rows="items",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="ID", order="ID", row="ID")),
    safety="safe",
    scopes=("crm",),
)


class CrmStagehistory(calls.Group):
    """``crm.stagehistory.*``."""

    _name = "crm.stagehistory"

    def list(
        self,
        *,
        entity_type_id: Literal[1, 2, 5, 31] | None = None,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.StageHistory]:
        """List stage changes of leads, deals, invoices or smart process items.

        Args:
            entity_type_id: For example ``2``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"ID": "ASC"}``.
            filter: Conditions that the rows must meet, for example ``{"OWNER_ID": 1}``.
            select: Fields to answer, for example ``["ID", "STAGE_ID", "CREATED_TIME"]``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``allowed_only_intranet_user``.
            InvalidParams: ``ENTITY_TYPE_NOT_SUPPORTED``, ``INVALID_ARG_VALUE``.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html
        """
        return calls.ListCall(
            _LIST,
            {"entityTypeId": entity_type_id, "order": order, "filter": filter, "select": select, "start": start},
            self._sender,
        )
