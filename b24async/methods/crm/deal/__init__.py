# Generated from spec/crm/deal.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.deal.*``: deals. New programs use ``crm.item.*`` with ``entityTypeId`` 2."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.crm.deal.contact import CrmDealContact
    from b24async.methods.crm.deal.details import CrmDealDetails
    from b24async.methods.crm.deal.productrows import CrmDealProductrows
    from b24async.methods.crm.deal.recurring import CrmDealRecurring
    from b24async.methods.crm.deal.userfield import CrmDealUserfield
    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes
    from b24async.shapes.keys import crm as crm_keys

_ADD = calls.Method(
    "crm.deal.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    files=calls.Form("data"),
    dump={"fields": convert.yes_no, "params": convert.yes_no},
    deprecated="Use `crm.item.add` instead.",
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
    deprecated="Use `crm.item.list` instead.",
)
_UPDATE = calls.Method(
    "crm.deal.update",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    files=calls.Form("data"),
    dump={"fields": convert.yes_no, "params": convert.yes_no},
    deprecated="Use `crm.item.update` instead.",
)
_DELETE = calls.Method(
    "crm.deal.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `crm.item.delete` instead.",
)
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.deal.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.fields` instead.",
)


class CrmDeal(calls.Group):
    """Deals. New programs use ``crm.item.*`` with ``entityTypeId`` 2."""

    _name = "crm.deal"

    @calls.deprecated("Use `crm.item.add` instead.")
    def add(
        self,
        *,
        fields: crm_shapes.DealFields | Mapping[str, Any],
        params: crm_shapes.DealAddParams | Mapping[str, Any] | None = None,
    ) -> calls.Call[int]:
        """Add a deal with its title, stage, amount, client and custom fields.

        Deprecated: use ``crm.item.add`` instead.

        Unknown fields are silently ignored.

        Args:
            fields: Values of the fields.
            params: What else to do.

        Returns:
            Id of the new deal.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may add deals.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-add.html
        """
        return calls.Call(_ADD, {"fields": fields, "params": params}, self._sender)

    @calls.deprecated("Use `crm.item.get` instead.")
    def get(self, *, id: int) -> calls.Call[crm_shapes.Deal]:
        """Get a deal with all its fields, custom ones included.

        Deprecated: use ``crm.item.get`` instead.

        Args:
            id: For example ``410``.

        Raises:
            NotFound: "Not found", without a code.
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may read the deal.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    @calls.deprecated("Use `crm.item.list` instead.")
    def list(
        self,
        *,
        select: Sequence[crm_keys.DealKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[crm_keys.DealKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.Deal]:
        """List deals by filter, with the chosen fields and in a chosen order.

        Deprecated: use ``crm.item.list`` instead.

        A key of ``filter`` may start with an operator, for example ``>=OPPORTUNITY`` or ``%TITLE``. An unknown field is
        ignored, and then everything is listed.

        Args:
            select: Fields to answer.
            filter: Conditions that all have to hold, for example ``{"STAGE_ID": "NEW", ">OPPORTUNITY": 10000}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may read deals; the others' rows are left out.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    @calls.deprecated("Use `crm.item.update` instead.")
    def update(
        self,
        *,
        id: int,
        fields: crm_shapes.DealFields | Mapping[str, Any],
        params: crm_shapes.DealUpdateParams | Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Change the given fields of a deal, except its pipeline.

        Deprecated: use ``crm.item.update`` instead.

        The pipeline (``CATEGORY_ID``) cannot be changed here; ``crm.item.update`` can.

        Args:
            id: For example ``123``.
            fields: Values of the fields, for example ``{"STAGE_ID": "WON"}``.
            params: What else to do.

        Raises:
            NotFound: "Not found", without a code.
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may edit the deal.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields, "params": params}, self._sender)

    @calls.deprecated("Use `crm.item.delete` instead.")
    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a deal with its activities and history, unless other items share them.

        Deprecated: use ``crm.item.delete`` instead.

        Its activities go with it, unless they are linked to other items as well.

        Args:
            id: For example ``12``.

        Raises:
            NotFound: "Not found", without a code.
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may delete the deal.
        https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    @calls.deprecated("Use `crm.item.fields` instead.")
    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of deals, custom ones included.

        Deprecated: use ``crm.item.fields`` instead.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    @functools.cached_property
    def contact(self) -> CrmDealContact:
        """``crm.deal.contact.*``."""
        from b24async.methods.crm.deal.contact import CrmDealContact

        return CrmDealContact(self._sender)

    @functools.cached_property
    def details(self) -> CrmDealDetails:
        """``crm.deal.details.*``."""
        from b24async.methods.crm.deal.details import CrmDealDetails

        return CrmDealDetails(self._sender)

    @functools.cached_property
    def productrows(self) -> CrmDealProductrows:
        """``crm.deal.productrows.*``."""
        from b24async.methods.crm.deal.productrows import CrmDealProductrows

        return CrmDealProductrows(self._sender)

    @functools.cached_property
    def recurring(self) -> CrmDealRecurring:
        """``crm.deal.recurring.*``."""
        from b24async.methods.crm.deal.recurring import CrmDealRecurring

        return CrmDealRecurring(self._sender)

    @functools.cached_property
    def userfield(self) -> CrmDealUserfield:
        """``crm.deal.userfield.*``."""
        from b24async.methods.crm.deal.userfield import CrmDealUserfield

        return CrmDealUserfield(self._sender)
