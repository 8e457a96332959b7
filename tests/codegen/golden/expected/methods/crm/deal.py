# Generated from spec/crm/deal.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.deal.*``: deals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes
    from b24async.shapes.keys import crm as crm_keys

_ADD = calls.Method(
    "crm.deal.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    dump={"fields": convert.yes_no, "params": convert.yes_no},
)
_GET: calls.Method[crm_shapes.Deal] = calls.Method(
    "crm.deal.get",
    convert.shape("b24async.shapes.crm", "Deal"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.get` instead.",
)
_LIST: calls.ListMethod[crm_shapes.Deal] = calls.ListMethod(
    "crm.deal.list",
    convert.shape("b24async.shapes.crm", "Deal"),
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="ID", order="ID", row="ID")),
    safety="safe",
    scopes=("crm",),
    dump={"filter": convert.yes_no},
)
_UPDATE = calls.Method(
    "crm.deal.update",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    dump={"fields": convert.yes_no, "phones": convert.yes_no},
    errors={"ERROR_CORE": "NotFound"},
)
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.deal.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)


class CrmDeal(calls.Group):
    """Deals."""

    _name = "crm.deal"

    def add(
        self,
        *,
        fields: crm_shapes.DealFields | Mapping[str, Any],
        params: crm_shapes.DealAddParams | Mapping[str, Any] | None = None,
    ) -> calls.Call[int]:
        """Add a deal.

        Args:
            fields: Values of the fields.
            params: How it is done.

        Returns:
            Id of the deal.

        Raises:
            PortalError: ``ERROR_CORE`` (The portal cannot keep it).
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for a user who may add deals.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html
        """
        return calls.Call(_ADD, {"fields": fields, "params": params}, self._sender)

    @calls.deprecated("Use `crm.item.get` instead.")
    def get(self, *, id: int) -> calls.Call[crm_shapes.Deal]:
        """Return a deal.

        Deprecated: use ``crm.item.get`` instead.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: "Not found", without a code.

        Scope ``crm``; for a user who may read deals.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html
        """
        return calls.Call(_GET, {"ID": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[crm_keys.DealKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[crm_keys.DealKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.Deal]:
        """List deals.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet.
            order: Fields to sort by, each with ``ASC`` or ``DESC``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for a user who may read deals.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: crm_shapes.DealFields | Mapping[str, Any],
        phones: Sequence[crm_shapes.Multifield | Mapping[str, Any]] | None = None,
    ) -> calls.Call[bool]:
        """Change a deal.

        Args:
            fields: Values of the fields.
            phones: Numbers to add.

        Raises:
            NotFound: ``ERROR_CORE`` (The deal is gone), "Deal not found" or "Not found", without a code.
            AccessDenied: ``ACCESS_DENIED``, "Access denied", without a code.
            InvalidParams: "The title is wrong", without a code.
            LimitError: ``QUERY_LIMIT_EXCEEDED``.

        Scope ``crm``; for a user who may read deals.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields, "phones": phones}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a deal.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for a user who may read deals.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)
