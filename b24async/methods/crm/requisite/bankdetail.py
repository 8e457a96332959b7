# Generated from spec/crm/requisite/bankdetail.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.requisite.bankdetail.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes
    from b24async.shapes.keys import crm as crm_keys

_ADD = calls.Method(
    "crm.requisite.bankdetail.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[crm_shapes.RequisiteBankDetail] = calls.Method(
    "crm.requisite.bankdetail.get",
    convert.shape("b24async.shapes.crm", "RequisiteBankDetail"),
    safety="safe",
    scopes=("crm",),
)
_LIST: calls.ListMethod[crm_shapes.RequisiteBankDetail] = calls.ListMethod(
    "crm.requisite.bankdetail.list",
    convert.shape("b24async.shapes.crm", "RequisiteBankDetail"),
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="ID", order="ID", row="ID")),
    safety="safe",
    scopes=("crm",),
    dump={"filter": convert.yes_no},
)
_UPDATE = calls.Method(
    "crm.requisite.bankdetail.update",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("crm.requisite.bankdetail.delete", convert.boolean, safety="unsafe", scopes=("crm",))
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.requisite.bankdetail.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)


class CrmRequisiteBankdetail(calls.Group):
    """``crm.requisite.bankdetail.*``."""

    _name = "crm.requisite.bankdetail"

    def add(self, *, fields: crm_shapes.RequisiteBankDetailFields | Mapping[str, Any]) -> calls.Call[int]:
        """Add bank details to a requisite.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: "ENTITY_ID is not defined or invalid", without a code.

        Scope ``crm``; for a user who may add contact or company that owns the requisite.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[crm_shapes.RequisiteBankDetail]:
        """Read one set of bank details of a requisite: bank, account and codes.

        Args:
            id: For example ``357``.

        Raises:
            InvalidParams: without a code.

        Scope ``crm``; for a user who may read contact or company that owns the requisite.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[crm_keys.RequisiteBankDetailKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[crm_keys.RequisiteBankDetailKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.RequisiteBankDetail]:
        """List bank details of requisites by filter.

        Args:
            select: Fields to answer, for example ``["ENTITY_ID", "ID", "NAME"]``.
            filter: Conditions that the rows must meet, for example ``{"COUNTRY_ID": "1"}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"DATE_CREATE": "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may read contacts and companies.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(self, *, id: int, fields: crm_shapes.RequisiteBankDetailFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Change the given fields of a requisite's bank details.

        Args:
            id: For example ``357``.
            fields: Values of the fields.

        Raises:
            NotFound: "The RequisiteBankDetail with ID '357' is not found" or "Not found", without a code.

        Scope ``crm``; for a user who may change contact or company that owns the requisite.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete one set of bank details of a requisite.

        Args:
            id: For example ``357``.

        Raises:
            NotFound: "The RequisiteBankDetail with ID '357' is not found" or "Not found", without a code.

        Scope ``crm``; for a user who may delete contact or company that owns the requisite.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a requisite's bank details.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/bank-detail/crm-requisite-bank-detail-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)
