# Generated from spec/crm/deal/recurring.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.deal.recurring.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes
    from b24async.shapes.keys import crm as crm_keys

_ADD = calls.Method(
    "crm.deal.recurring.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[crm_shapes.DealRecurring] = calls.Method(
    "crm.deal.recurring.get",
    convert.shape("b24async.shapes.crm", "DealRecurring"),
    safety="safe",
    scopes=("crm",),
)
_LIST: calls.ListMethod[crm_shapes.DealRecurring] = calls.ListMethod(
    "crm.deal.recurring.list",
    convert.shape("b24async.shapes.crm", "DealRecurring"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
    dump={"filter": convert.yes_no},
)
_UPDATE = calls.Method(
    "crm.deal.recurring.update",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("crm.deal.recurring.delete", convert.boolean, safety="unsafe", scopes=("crm",))
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.deal.recurring.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)
_EXPOSE = calls.Method("crm.deal.recurring.expose", convert.integer, safety="unsafe", scopes=("crm",), under="DEAL_ID")


class CrmDealRecurring(calls.Group):
    """``crm.deal.recurring.*``."""

    _name = "crm.deal.recurring"

    def add(self, *, fields: crm_shapes.DealRecurringFields | Mapping[str, Any]) -> calls.Call[int]:
        """Make a template for recurring deals out of a deal, with its schedule.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: without a code.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[crm_shapes.DealRecurring]:
        """Get the repeat settings of a recurring deal template.

        Args:
            id: For example ``15``.

        Raises:
            NotFound: "Recurring deal is not found", without a code.

        Scope ``crm``; for a user who may read deals.
        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        order: Mapping[crm_keys.DealRecurringKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.DealRecurring]:
        """List the repeat settings of recurring deal templates by filter.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"deal_id": "ASC"}``.
            filter: Conditions that the rows must meet, for example ``{">COUNTER_REPEAT": 0}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may read deals.
        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-list.html
        """
        return calls.ListCall(_LIST, {"order": order, "filter": filter, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: crm_shapes.DealRecurringFields | Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Change when and how often a deal template makes deals.

        Args:
            id: For example ``15``.
            fields: Values of the fields.

        Raises:
            NotFound: "Recurring deal is not found", without a code.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete the repeat settings of a deal template that no longer exists.

        Args:
            id: For example ``15``.

        Raises:
            InvalidParams: "Deleting is impossible. Connected recurring deal exists", without a code.

        Scope ``crm``; for a user who may delete deals.
        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of recurring deal templates.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may read deals.
        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    def expose(self, *, id: int) -> calls.Call[int]:
        """Create a deal from a recurring deal template right away.

        Args:
            id: For example ``15``.

        Raises:
            InvalidParams: "id is not defined or invalid", without a code.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/crm-deal-recurring-expose.html
        """
        return calls.Call(_EXPOSE, {"id": id}, self._sender)
