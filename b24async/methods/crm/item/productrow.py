# Generated from spec/crm/item/productrow.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.item.productrow.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes
    from b24async.shapes.keys import crm as crm_keys

_ADD: calls.Method[crm_shapes.ItemProductRow] = calls.Method(
    "crm.item.productrow.add",
    convert.shape("b24async.shapes.crm", "ItemProductRow"),
    safety="unsafe",
    scopes=("crm",),
    under="productRow",
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[crm_shapes.ItemProductRow] = calls.Method(
    "crm.item.productrow.get",
    convert.shape("b24async.shapes.crm", "ItemProductRow"),
    safety="safe",
    scopes=("crm",),
    under="productRow",
)
_LIST: calls.ListMethod[crm_shapes.ItemProductRow] = calls.ListMethod(
    "crm.item.productrow.list",
    convert.shape("b24async.shapes.crm", "ItemProductRow"),
    rows="productRows",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("crm",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[crm_shapes.ItemProductRow] = calls.Method(
    "crm.item.productrow.update",
    convert.shape("b24async.shapes.crm", "ItemProductRow"),
    safety="idempotent",
    scopes=("crm",),
    under="productRow",
    dump={"fields": convert.yes_no},
)
_SET: calls.Method[Sequence[crm_shapes.ItemProductRow]] = calls.Method(
    "crm.item.productrow.set",
    convert.list_of(convert.shape("b24async.shapes.crm", "ItemProductRow")),
    safety="unsafe",
    scopes=("crm",),
    under="productRows",
    dump={"productRows": convert.yes_no},
)
_DELETE = calls.Method("crm.item.productrow.delete", convert.nothing, safety="unsafe", scopes=("crm",))
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.item.productrow.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    under="fields",
)
_GET_AVAILABLE_FOR_PAYMENT: calls.ListMethod[crm_shapes.ItemProductRow] = calls.ListMethod(
    "crm.item.productrow.getAvailableForPayment",
    convert.shape("b24async.shapes.crm", "ItemProductRow"),
    rows="productRows",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)


class CrmItemProductrow(calls.Group):
    """``crm.item.productrow.*``."""

    _name = "crm.item.productrow"

    def add(
        self,
        *,
        fields: crm_shapes.ItemProductRowFields | Mapping[str, Any],
    ) -> calls.Call[crm_shapes.ItemProductRow]:
        """Add one product row to a CRM item.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``ENTITY_TYPE_NOT_SUPPORTED``, ``100``, ``0``.
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``OWNER_NOT_FOUND``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[crm_shapes.ItemProductRow]:
        """Read one product row of a CRM item with its price, quantity, discount and tax.

        Args:
            id: For example ``17622``.

        Raises:
            InvalidParams: ``ENTITY_TYPE_NOT_SUPPORTED``, ``100``, ``0``.
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``NOT_FOUND``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        filter: Mapping[str, Any],
        order: Mapping[crm_keys.ItemProductRowKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.ItemProductRow]:
        """List the product rows of a CRM item by filter.

        Args:
            filter: Conditions that the rows must meet, for example ``{"=ownerType": "D", "=ownerId": 13142, ">price":
                5000}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"price": "desc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``INVALID_ARG_VALUE``, ``100``, ``0``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-list.html
        """
        return calls.ListCall(_LIST, {"filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: crm_shapes.ItemProductRowFields | Mapping[str, Any],
    ) -> calls.Call[crm_shapes.ItemProductRow]:
        """Change the product, price, quantity, discount or tax of one product row of a CRM item.

        Args:
            id: For example ``17648``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``ENTITY_TYPE_NOT_SUPPORTED``, ``INVALID_ARG_VALUE``, ``100``, ``0``.
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``NOT_FOUND``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def set(
        self,
        *,
        owner_id: int,
        owner_type: str,
        product_rows: Sequence[crm_shapes.ItemProductrowSetProductRows | Mapping[str, Any]],
    ) -> calls.Call[Sequence[crm_shapes.ItemProductRow]]:
        """Replace all product rows of a CRM item with the given ones.

        Args:
            owner_id: For example ``13143``.
            owner_type: For example ``D``.

        Raises:
            InvalidParams: ``ENTITY_TYPE_NOT_SUPPORTED``, ``100``, ``0``.
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``OWNER_NOT_FOUND``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-set.html
        """
        return calls.Call(
            _SET,
            {"ownerId": owner_id, "ownerType": owner_type, "productRows": product_rows},
            self._sender,
        )

    def delete(self, *, id: int) -> calls.Call[None]:
        """Delete a product row of a CRM item.

        Args:
            id: For example ``17655``.

        Raises:
            InvalidParams: ``ENTITY_TYPE_NOT_SUPPORTED``, ``100``, ``0``.
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``NOT_FOUND``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a product row as the crm.item.productrow methods name them.

        Raises:
            InvalidParams: ``0``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    def get_available_for_payment(self, *, owner_id: int, owner_type: str) -> calls.ListCall[crm_shapes.ItemProductRow]:
        """List the product rows of a CRM item that no payment covers yet.

        Args:
            owner_id: For example ``13144``.
            owner_type: For example ``D``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``100``, ``0``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/product-rows/crm-item-productrow-get-available-for-payment.html
        """
        return calls.ListCall(_GET_AVAILABLE_FOR_PAYMENT, {"ownerId": owner_id, "ownerType": owner_type}, self._sender)
