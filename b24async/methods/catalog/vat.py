# Generated from spec/catalog/vat.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.vat.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import catalog as catalog_shapes
    from b24async.shapes import core as core_shapes
    from b24async.shapes.keys import catalog as catalog_keys

_ADD: calls.Method[catalog_shapes.CatalogVat] = calls.Method(
    "catalog.vat.add",
    convert.shape("b24async.shapes.catalog", "CatalogVat"),
    safety="unsafe",
    scopes=("catalog",),
    under="vat",
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[catalog_shapes.CatalogVat] = calls.Method(
    "catalog.vat.get",
    convert.shape("b24async.shapes.catalog", "CatalogVat"),
    safety="safe",
    scopes=("catalog",),
    under="vat",
    errors={"200800000000": "NotFound"},
)
_LIST: calls.ListMethod[catalog_shapes.CatalogVat] = calls.ListMethod(
    "catalog.vat.list",
    convert.shape("b24async.shapes.catalog", "CatalogVat"),
    rows="vats",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("catalog",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[catalog_shapes.CatalogVat] = calls.Method(
    "catalog.vat.update",
    convert.shape("b24async.shapes.catalog", "CatalogVat"),
    safety="idempotent",
    scopes=("catalog",),
    under="vat",
    dump={"fields": convert.yes_no},
    errors={"200800000000": "NotFound"},
)
_DELETE = calls.Method(
    "catalog.vat.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("catalog",),
    errors={"200800000000": "NotFound"},
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "catalog.vat.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("catalog",),
    under="vat",
)


class CatalogVat(calls.Group):
    """``catalog.vat.*``."""

    _name = "catalog.vat"

    def add(
        self,
        *,
        fields: catalog_shapes.CatalogVatFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogVat]:
        """Add a VAT rate, with its name and percentage, to the trade catalog.

        Args:
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[catalog_shapes.CatalogVat]:
        """Read one VAT rate of the trade catalog.

        Args:
            id: For example ``7``.

        Raises:
            AccessDenied: ``200040300010``.
            NotFound: ``200800000000``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[catalog_keys.CatalogVatKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[catalog_keys.CatalogVatKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogVat]:
        """List the VAT rates, filtered and sorted.

        Args:
            select: Fields to answer, for example ``["id", "name", "rate"]``.
            filter: Conditions that the rows must meet, for example ``{">=sort": 200}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: catalog_shapes.CatalogVatFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogVat]:
        """Change name, rate, sorting or activity of a VAT rate.

        Args:
            id: For example ``6``.
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300020``.
            NotFound: ``200800000000``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a VAT rate of the trade catalog.

        Args:
            id: For example ``7``.

        Raises:
            AccessDenied: ``200040300020``.
            NotFound: ``200800000000``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a VAT rate of the trade catalog.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/vat/catalog-vat-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
