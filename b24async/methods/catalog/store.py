# Generated from spec/catalog/store.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.store.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import catalog as catalog_shapes
    from b24async.shapes import core as core_shapes
    from b24async.shapes.keys import catalog as catalog_keys

_ADD: calls.Method[catalog_shapes.CatalogStore] = calls.Method(
    "catalog.store.add",
    convert.shape("b24async.shapes.catalog", "CatalogStore"),
    safety="unsafe",
    scopes=("catalog",),
    under="store",
    files=calls.Form("data"),
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[catalog_shapes.CatalogStore] = calls.Method(
    "catalog.store.get",
    convert.shape("b24async.shapes.catalog", "CatalogStore"),
    safety="safe",
    scopes=("catalog",),
    under="store",
    errors={"201100000000": "NotFound"},
)
_LIST: calls.ListMethod[catalog_shapes.CatalogStore] = calls.ListMethod(
    "catalog.store.list",
    convert.shape("b24async.shapes.catalog", "CatalogStore"),
    rows="stores",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("catalog",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[catalog_shapes.CatalogStore] = calls.Method(
    "catalog.store.update",
    convert.shape("b24async.shapes.catalog", "CatalogStore"),
    safety="unsafe",
    scopes=("catalog",),
    under="store",
    files=calls.Form("data"),
    dump={"fields": convert.yes_no},
    errors={"201100000000": "NotFound"},
)
_DELETE = calls.Method(
    "catalog.store.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("catalog",),
    errors={"201100000000": "NotFound"},
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "catalog.store.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("catalog",),
    under="store",
)


class CatalogStore(calls.Group):
    """``catalog.store.*``."""

    _name = "catalog.store"

    def add(
        self,
        *,
        fields: catalog_shapes.CatalogStoreFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogStore]:
        """Add a warehouse at a given address.

        Args:
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[catalog_shapes.CatalogStore]:
        """Read one warehouse.

        Args:
            id: For example ``1``.

        Raises:
            AccessDenied: ``200040300010``.
            NotFound: ``201100000000``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[catalog_keys.CatalogStoreKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[catalog_keys.CatalogStoreKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogStore]:
        """List the warehouses, filtered and sorted.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "desc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: catalog_shapes.CatalogStoreFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogStore]:
        """Change address, name, image or other fields of a warehouse.

        Args:
            id: For example ``1``.
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300020``.
            NotFound: ``201100000000``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a warehouse that no inventory document mentions.

        Args:
            id: For example ``1``.

        Raises:
            AccessDenied: ``200040300020``.
            NotFound: ``201100000000``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a warehouse.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/store/catalog-store-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
