# Generated from spec/crm/calllist.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.calllist.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.crm.calllist.items import CrmCalllistItems
    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method("crm.calllist.add", convert.integer, safety="unsafe", scopes=("crm",))
_GET: calls.Method[crm_shapes.CallList] = calls.Method(
    "crm.calllist.get",
    convert.shape("b24async.shapes.crm", "CallList"),
    safety="safe",
    scopes=("crm",),
)
_LIST: calls.ListMethod[crm_shapes.CallList] = calls.ListMethod(
    "crm.calllist.list",
    convert.shape("b24async.shapes.crm", "CallList"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)
_UPDATE = calls.Method("crm.calllist.update", convert.boolean, safety="idempotent", scopes=("crm",))
_STATUSLIST: calls.ListMethod[crm_shapes.CallListStatuslist] = calls.ListMethod(
    "crm.calllist.statuslist",
    convert.shape("b24async.shapes.crm", "CallListStatuslist"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)


class CrmCalllist(calls.Group):
    """``crm.calllist.*``."""

    _name = "crm.calllist"

    def add(
        self,
        *,
        entity_type: Literal["CONTACT", "COMPANY"],
        entities: Sequence[int],
        webform_id: int | None = None,
    ) -> calls.Call[int]:
        """Create a call list from contacts or companies.

        Args:
            entities: For example ``[1, 2, 3]``.
            webform_id: For example ``5``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``ENTITIES_ERROR``, ``ENTITY_TYPE_ERROR``, ``ENTITY_ERROR``,
                ``WEBFORM_ERROR``.
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-add.html
        """
        return calls.Call(
            _ADD,
            {"ENTITY_TYPE": entity_type, "ENTITIES": entities, "WEBFORM_ID": webform_id},
            self._sender,
        )

    def get(self, *, id: int) -> calls.Call[crm_shapes.CallList]:
        """Read the settings of a call list, without its participants.

        Args:
            id: For example ``123``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``LIST_ID_ERROR``.

        Scope ``crm``; for a user who may read CRM entities.
        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-get.html
        """
        return calls.Call(_GET, {"ID": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> calls.ListCall[crm_shapes.CallList]:
        """List call lists by filter.

        Args:
            select: Fields to answer, for example ``["ID", "CREATED_BY_ID"]``.
            filter: Conditions that the rows must meet, for example ``{"ENTITY_TYPE_ID": 3}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"ID": "DESC"}``.

        Raises:
            InvalidParams: ``100``.

        Scope ``crm``; for a user who may read CRM elements.
        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-list.html
        """
        return calls.ListCall(_LIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, self._sender)

    def update(
        self,
        *,
        list_id: int,
        entity_type: Literal["CONTACT", "COMPANY"],
        entities: Sequence[int],
        webform_id: int | None = None,
    ) -> calls.Call[bool]:
        """Replace the participants and the CRM form of a call list.

        Args:
            list_id: For example ``123``.
            entities: For example ``[1, 2, 3]``.
            webform_id: For example ``5``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``ENTITY_TYPE_ERROR``, ``ENTITIES_ERROR``, ``LIST_ID_ERROR``,
                ``WEBFORM_ERROR``.
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``crm``; for a user who may read CRM entities.
        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-update.html
        """
        return calls.Call(
            _UPDATE,
            {"LIST_ID": list_id, "ENTITY_TYPE": entity_type, "ENTITIES": entities, "WEBFORM_ID": webform_id},
            self._sender,
        )

    def statuslist(self) -> calls.ListCall[crm_shapes.CallListStatuslist]:
        """List the call statuses a call list participant can have.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-statuslist.html
        """
        return calls.ListCall(_STATUSLIST, {}, self._sender)

    @functools.cached_property
    def items(self) -> CrmCalllistItems:
        """``crm.calllist.items.*``."""
        from b24async.methods.crm.calllist.items import CrmCalllistItems

        return CrmCalllistItems(self._sender)
