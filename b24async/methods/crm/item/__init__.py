# Generated from spec/crm/item.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.item.*``: leads, deals, contacts, companies, invoices, estimates and items of smart processes, all by one set of
methods.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.crm.item.delivery import CrmItemDelivery
    from b24async.methods.crm.item.details import CrmItemDetails
    from b24async.methods.crm.item.payment import CrmItemPayment
    from b24async.methods.crm.item.productrow import CrmItemProductrow
    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes
    from b24async.shapes.keys import crm as crm_keys

_ADD: calls.Method[crm_shapes.Item] = calls.Method(
    "crm.item.add",
    convert.shape("b24async.shapes.crm", "Item"),
    safety="unsafe",
    scopes=("crm",),
    under="item",
    files=calls.Form("pair"),
    dump={"fields": convert.yes_no, "useOriginalUfNames": convert.yes_no},
)
_GET: calls.Method[crm_shapes.Item] = calls.Method(
    "crm.item.get",
    convert.shape("b24async.shapes.crm", "Item"),
    safety="safe",
    scopes=("crm",),
    under="item",
    dump={"useOriginalUfNames": convert.yes_no},
)
_LIST: calls.ListMethod[crm_shapes.Item] = calls.ListMethod(
    "crm.item.list",
    convert.shape("b24async.shapes.crm", "Item"),
    rows="items",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("crm",),
    dump={"filter": convert.yes_no, "useOriginalUfNames": convert.yes_no},
)
_UPDATE: calls.Method[crm_shapes.Item] = calls.Method(
    "crm.item.update",
    convert.shape("b24async.shapes.crm", "Item"),
    safety="unsafe",
    scopes=("crm",),
    under="item",
    files=calls.Form("pair"),
    dump={"fields": convert.yes_no, "useOriginalUfNames": convert.yes_no},
)
_DELETE = calls.Method("crm.item.delete", convert.nothing, safety="unsafe", scopes=("crm",))
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.item.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    under="fields",
    dump={"useOriginalUfNames": convert.yes_no},
)
_BATCH_IMPORT: calls.Method[Sequence[crm_shapes.ItemBatchImport]] = calls.Method(
    "crm.item.batchImport",
    convert.list_of(convert.shape("b24async.shapes.crm", "ItemBatchImport")),
    safety="unsafe",
    scopes=("crm",),
    under="items",
    dump={"useOriginalUfNames": convert.yes_no},
)
_IMPORT_ = calls.Method(
    "crm.item.import",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    under="item.id",
    files=calls.Form("pair"),
    dump={"fields": convert.yes_no, "useOriginalUfNames": convert.yes_no},
)


class CrmItem(calls.Group):
    """Leads, deals, contacts, companies, invoices, estimates and items of smart processes, all by one set of methods."""

    _name = "crm.item"

    def add(
        self,
        *,
        entity_type_id: int,
        fields: crm_shapes.ItemFields | Mapping[str, Any],
        use_original_uf_names: bool | None = None,
    ) -> calls.Call[crm_shapes.Item]:
        """Create a CRM item of any type, with the usual checks and automation rules.

        Args:
            entity_type_id: Type: 1 lead, 2 deal, 3 contact, 4 company, 31 invoice, or a smart process.
            fields: Values of the fields.
            use_original_uf_names: Custom fields as ``UF_CRM_…`` in the answer, not in camelCase, by default ``False``.

        Raises:
            AccessDenied: ``ACCESS_DENIED`` (The caller may not add items of this type),
                ``CREATE_DYNAMIC_ITEM_RESTRICTED`` (The plan forbids new items of this smart process),
                ``allowed_only_intranet_user`` (The caller is not an employee).
            InvalidParams: ``CRM_FIELD_ERROR_VALUE_NOT_VALID`` (A field has a wrong value), ``100`` (A field that takes
                a list got a single value; or a parameter is missing).
            NotFound: ``NOT_FOUND`` (There is no such type (``SPA not found``) or no such item (``Item not found``)).

        Scope ``crm``; for a user who may add items of this type.
        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-add.html
        """
        return calls.Call(
            _ADD,
            {"entityTypeId": entity_type_id, "fields": fields, "useOriginalUfNames": use_original_uf_names},
            self._sender,
        )

    def get(
        self,
        *,
        entity_type_id: int,
        id: int,
        use_original_uf_names: bool | None = None,
    ) -> calls.Call[crm_shapes.Item]:
        """Read one CRM item of any type: lead, deal, contact, company, invoice, smart process.

        Args:
            entity_type_id: Type: 1 lead, 2 deal, 3 contact, 4 company, 31 invoice, or a smart process.
            id: For example ``250``.
            use_original_uf_names: Custom fields as ``UF_CRM_…`` in the answer, not in camelCase, by default ``False``.

        Raises:
            AccessDenied: ``ACCESS_DENIED`` (The caller may not read the item), ``allowed_only_intranet_user`` (The
                caller is not an employee).
            NotFound: ``NOT_FOUND`` (There is no such type (``SPA not found``) or no such item (``Item not found``)).

        Scope ``crm``; for a user who may read the item.
        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-get.html
        """
        return calls.Call(
            _GET,
            {"entityTypeId": entity_type_id, "id": id, "useOriginalUfNames": use_original_uf_names},
            self._sender,
        )

    def list(
        self,
        *,
        entity_type_id: int,
        select: Sequence[crm_keys.ItemKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[crm_keys.ItemKey | str, str] | None = None,
        start: int | None = None,
        use_original_uf_names: bool | None = None,
    ) -> calls.ListCall[crm_shapes.Item]:
        """List the CRM items of one type by filter, leaving out those the caller may not read.

        A key of ``filter`` may start with an operator, for example ``>=opportunity`` or ``%title``. Conditions joined
        by "or" stand below a numeric key: ``{"0": {"logic": "OR", "0": {"%title": "a"}, "1": {">opportunity": 10}}}``.
        Custom fields of type yes/no are filtered by 1 and 0. ``fm`` comes only with ``select: ["*"]``.

        Args:
            entity_type_id: Type: 1 lead, 2 deal, 3 contact, 4 company, 31 invoice, or a smart process.
            select: Fields to answer, or ``*``, for example ``["id", "title", "stageId"]``.
            filter: Conditions that all have to hold, for example ``{"@stageId": ["NEW", "IN_PROCESS"], ">=opportunity":
                5000}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``.
            start: Number of rows to skip; a walk over the pages sets it by itself.
            use_original_uf_names: Custom fields as ``UF_CRM_…`` in the answer, not in camelCase, by default ``False``.

        Raises:
            InvalidParams: ``INVALID_ARG_VALUE`` (A field that cannot be filtered or sorted by, a value that does not
                fit it, or a wrong direction).
            NotFound: ``NOT_FOUND`` (There is no such type (``SPA not found``) or no such item (``Item not found``)).
            AccessDenied: ``allowed_only_intranet_user`` (The caller is not an employee).

        Scope ``crm``; for a user who may read items of this type; the others' rows are left out.
        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html
        """
        return calls.ListCall(
            _LIST,
            {
                "entityTypeId": entity_type_id,
                "select": select,
                "filter": filter,
                "order": order,
                "start": start,
                "useOriginalUfNames": use_original_uf_names,
            },
            self._sender,
        )

    def update(
        self,
        *,
        entity_type_id: int,
        id: int,
        fields: crm_shapes.ItemFields | Mapping[str, Any],
        use_original_uf_names: bool | None = None,
    ) -> calls.Call[crm_shapes.Item]:
        """Change the given fields of a CRM item of any type, running its automation rules.

        Of ``fm``, a row with ``id`` is changed and one without is added. A list of files replaces the old one: those to
        be kept are given as ``{"id": …}``.

        Args:
            entity_type_id: Type: 1 lead, 2 deal, 3 contact, 4 company, 31 invoice, or a smart process.
            id: For example ``351``.
            fields: Values of the fields, for example ``{"stageId": "C9:WON"}``.
            use_original_uf_names: Custom fields as ``UF_CRM_…`` in the answer, not in camelCase, by default ``False``.

        Raises:
            AccessDenied: ``ACCESS_DENIED`` (The caller may not edit items of this type),
                ``UPDATE_DYNAMIC_ITEM_RESTRICTED`` (The plan forbids changes to items of this smart process),
                ``allowed_only_intranet_user`` (The caller is not an employee), "Insufficient permissions to change the
                stage", without a code.
            InvalidParams: ``CRM_FIELD_ERROR_VALUE_NOT_VALID`` (A field has a wrong value), ``100`` (A field that takes
                a list got a single value; or a parameter is missing).
            NotFound: ``NOT_FOUND`` (There is no such type (``SPA not found``) or no such item (``Item not found``)).

        Scope ``crm``; for a user who may edit the item.
        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html
        """
        return calls.Call(
            _UPDATE,
            {"entityTypeId": entity_type_id, "id": id, "fields": fields, "useOriginalUfNames": use_original_uf_names},
            self._sender,
        )

    def delete(self, *, entity_type_id: int, id: int) -> calls.Call[None]:
        """Delete a CRM item of any type by its type and id.

        Args:
            entity_type_id: Type: 1 lead, 2 deal, 3 contact, 4 company, 31 invoice, or a smart process.
            id: For example ``1``.

        Raises:
            AccessDenied: ``ACCESS_DENIED`` (The caller may not delete items of this type),
                ``allowed_only_intranet_user`` (The caller is not an employee).
            NotFound: ``NOT_FOUND`` (There is no such type (``SPA not found``) or no such item (``Item not found``)).

        Scope ``crm``; for a user who may delete the item.
        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-delete.html
        """
        return calls.Call(_DELETE, {"entityTypeId": entity_type_id, "id": id}, self._sender)

    def fields(
        self,
        *,
        entity_type_id: int,
        use_original_uf_names: bool | None = None,
    ) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields that CRM items of one type have, custom ones included.

        Args:
            entity_type_id: Type: 1 lead, 2 deal, 3 contact, 4 company, or a smart process. For example ``1268``.
            use_original_uf_names: Custom fields by their name ``UF_CRM_…``, not in camelCase, by default ``False``.

        Raises:
            AccessDenied: ``ACCESS_DENIED`` (The caller may not read items of this type), ``allowed_only_intranet_user``
                (The caller is not an employee).
            NotFound: ``NOT_FOUND`` (There is no such type (``SPA not found``) or no such item (``Item not found``)).

        Scope ``crm``; for a user who may read items of this type.
        https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-fields.html
        """
        return calls.Call(
            _FIELDS,
            {"entityTypeId": entity_type_id, "useOriginalUfNames": use_original_uf_names},
            self._sender,
        )

    def batch_import(
        self,
        *,
        entity_type_id: int,
        data: Sequence[Mapping[str, Any]],
        use_original_uf_names: bool | None = None,
    ) -> calls.Call[Sequence[crm_shapes.ItemBatchImport]]:
        """Import up to 20 CRM items in one call without triggering automation.

        Args:
            entity_type_id: For example ``2``.
            use_original_uf_names: By default ``False``.

        Raises:
            NotFound: ``NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``, ``CREATE_DYNAMIC_ITEM_RESTRICTED``, ``allowed_only_intranet_user``.
            InvalidParams: ``CRM_FIELD_ERROR_VALUE_NOT_VALID``, ``100``, ``MAX_IMPORT_BATCH_SIZE_EXCEEDED``.
            AuthError: ``INVALID_CREDENTIALS``.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-batch-import.html
        """
        return calls.Call(
            _BATCH_IMPORT,
            {"entityTypeId": entity_type_id, "data": data, "useOriginalUfNames": use_original_uf_names},
            self._sender,
        )

    def import_(
        self,
        *,
        entity_type_id: int,
        fields: crm_shapes.ItemImportFields | Mapping[str, Any],
        use_original_uf_names: bool | None = None,
    ) -> calls.Call[int]:
        """Import one CRM item without triggering automation; may keep its dates and authors.

        Args:
            entity_type_id: For example ``2``.
            use_original_uf_names: By default ``False``.

        Raises:
            NotFound: ``NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``, ``CREATE_DYNAMIC_ITEM_RESTRICTED``, ``allowed_only_intranet_user``.
            InvalidParams: ``CRM_FIELD_ERROR_VALUE_NOT_VALID``, ``100``.
            AuthError: ``INVALID_CREDENTIALS``.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/universal/import/crm-item-import.html
        """
        return calls.Call(
            _IMPORT_,
            {"entityTypeId": entity_type_id, "fields": fields, "useOriginalUfNames": use_original_uf_names},
            self._sender,
        )

    @functools.cached_property
    def delivery(self) -> CrmItemDelivery:
        """``crm.item.delivery.*``."""
        from b24async.methods.crm.item.delivery import CrmItemDelivery

        return CrmItemDelivery(self._sender)

    @functools.cached_property
    def details(self) -> CrmItemDetails:
        """``crm.item.details.*``."""
        from b24async.methods.crm.item.details import CrmItemDetails

        return CrmItemDetails(self._sender)

    @functools.cached_property
    def payment(self) -> CrmItemPayment:
        """``crm.item.payment.*``."""
        from b24async.methods.crm.item.payment import CrmItemPayment

        return CrmItemPayment(self._sender)

    @functools.cached_property
    def productrow(self) -> CrmItemProductrow:
        """``crm.item.productrow.*``."""
        from b24async.methods.crm.item.productrow import CrmItemProductrow

        return CrmItemProductrow(self._sender)
