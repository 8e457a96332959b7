# Generated from spec/crm/vat.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.vat.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes
    from b24async.shapes.keys import crm as crm_keys

_ADD = calls.Method(
    "crm.vat.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
    deprecated="Use `catalog.vat.add` instead.",
)
_GET: calls.Method[crm_shapes.VatRate] = calls.Method(
    "crm.vat.get",
    convert.shape("b24async.shapes.crm", "VatRate"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `catalog.vat.get` instead.",
)
_LIST: calls.ListMethod[crm_shapes.VatRate] = calls.ListMethod(
    "crm.vat.list",
    convert.shape("b24async.shapes.crm", "VatRate"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
    dump={"filter": convert.yes_no},
    deprecated="Use `catalog.vat.list` instead.",
)
_UPDATE = calls.Method(
    "crm.vat.update",
    convert.integer,
    safety="idempotent",
    scopes=("crm",),
    dump={"fields": convert.yes_no},
    deprecated="Use `catalog.vat.update` instead.",
)
_DELETE = calls.Method(
    "crm.vat.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `catalog.vat.delete` instead.",
)
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.vat.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `catalog.vat.getFields` instead.",
)


class CrmVat(calls.Group):
    """``crm.vat.*``."""

    _name = "crm.vat"

    @calls.deprecated("Use `catalog.vat.add` instead.")
    def add(self, *, fields: crm_shapes.VatRateFields | Mapping[str, Any]) -> calls.Call[int]:
        """Create a VAT rate in the CRM, active unless told otherwise.

        Deprecated: use ``catalog.vat.add`` instead.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``400``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    @calls.deprecated("Use `catalog.vat.get` instead.")
    def get(self, *, id: int) -> calls.Call[crm_shapes.VatRate]:
        """Read one VAT rate of the CRM: name, percentage, sorting, active or not.

        Deprecated: use ``catalog.vat.get`` instead.

        Args:
            id: For example ``7``.

        Raises:
            InvalidParams: ``400``.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    @calls.deprecated("Use `catalog.vat.list` instead.")
    def list(
        self,
        *,
        order: Mapping[crm_keys.VatRateKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[crm_keys.VatRateKey | str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.VatRate]:
        """List the VAT rates of the CRM by filter.

        Deprecated: use ``catalog.vat.list`` instead.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"ID": "ASC"}``.
            filter: Conditions that the rows must meet, for example ``{"ACTIVE": "Y"}``.
            select: Fields to answer, for example ``["ID", "NAME", "RATE"]``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``400``.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-list.html
        """
        return calls.ListCall(_LIST, {"order": order, "filter": filter, "select": select, "start": start}, self._sender)

    @calls.deprecated("Use `catalog.vat.update` instead.")
    def update(self, *, id: int, fields: crm_shapes.VatRateFields | Mapping[str, Any]) -> calls.Call[int]:
        """Change the name, percentage, sorting or active mark of a VAT rate of the CRM.

        Deprecated: use ``catalog.vat.update`` instead.

        Args:
            id: For example ``7``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``400``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    @calls.deprecated("Use `catalog.vat.delete` instead.")
    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a VAT rate of the CRM by its id.

        Deprecated: use ``catalog.vat.delete`` instead.

        Args:
            id: For example ``7``.

        Raises:
            InvalidParams: ``400``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    @calls.deprecated("Use `catalog.vat.getFields` instead.")
    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a VAT rate of the CRM.

        Deprecated: use ``catalog.vat.getFields`` instead.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)
