# Generated from spec/catalog/product/service.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.product.service.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import catalog as catalog_shapes
    from b24async.shapes import core as core_shapes
    from b24async.shapes.keys import catalog as catalog_keys

_ADD: calls.Method[catalog_shapes.CatalogProductService] = calls.Method(
    "catalog.product.service.add",
    convert.shape("b24async.shapes.catalog", "CatalogProductService"),
    safety="unsafe",
    scopes=("catalog",),
    under="service",
    files=calls.Form("data"),
    dump={"fields": convert.yes_no},
    errors={"200040300050": "AccessDenied"},
)
_GET: calls.Method[catalog_shapes.CatalogProductService] = calls.Method(
    "catalog.product.service.get",
    convert.shape("b24async.shapes.catalog", "CatalogProductService"),
    safety="safe",
    scopes=("catalog",),
    under="service",
)
_LIST: calls.ListMethod[catalog_shapes.CatalogProductService] = calls.ListMethod(
    "catalog.product.service.list",
    convert.shape("b24async.shapes.catalog", "CatalogProductService"),
    rows="services",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("catalog",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[catalog_shapes.CatalogProductService] = calls.Method(
    "catalog.product.service.update",
    convert.shape("b24async.shapes.catalog", "CatalogProductService"),
    safety="unsafe",
    scopes=("catalog",),
    under="service",
    files=calls.Form("data"),
    dump={"fields": convert.yes_no},
    errors={"200040300050": "AccessDenied"},
)
_DELETE = calls.Method("catalog.product.service.delete", convert.boolean, safety="unsafe", scopes=("catalog",))
_DOWNLOAD = calls.Method(
    "catalog.product.service.download",
    convert.stream,
    safety="safe",
    scopes=("catalog",),
    batch=False,
)
_GET_FIELDS_BY_FILTER: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "catalog.product.service.getFieldsByFilter",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("catalog",),
    under="service",
)


class CatalogProductService(calls.Group):
    """``catalog.product.service.*``."""

    _name = "catalog.product.service"

    def add(
        self,
        *,
        fields: catalog_shapes.CatalogProductServiceFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogProductService]:
        """Add a service to a trade catalog, without a price.

        Args:
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300050``, ``200040300040``, ``200040300010``.
            InvalidParams: ``200040300000``, ``200040300043``, ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[catalog_shapes.CatalogProductService]:
        """Read one service of a trade catalog, without its prices.

        Args:
            id: For example ``1265``.

        Raises:
            InvalidParams: ``200040300000``, ``100``, ``0``.
            AccessDenied: ``200040300040``, ``200040300010``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[catalog_keys.CatalogProductServiceKey | str],
        filter: Mapping[str, Any],
        order: Mapping[catalog_keys.CatalogProductServiceKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogProductService]:
        """List services of a trade catalog, without their prices.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet, for example ``{"iblockId": 23, ">id": 10, "vatId": [1, 2]}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "desc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: catalog_shapes.CatalogProductServiceFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogProductService]:
        """Change fields of a catalog service; property values sent without valueId replace the old.

        Args:
            id: For example ``1265``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``200040300043``, ``200040300000``, ``100``, ``0``.
            AccessDenied: ``200040300050``, ``200040300040``, ``200040300010``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a service from a trade catalog.

        Args:
            id: For example ``1264``.

        Raises:
            AccessDenied: ``200040300040``, ``200040300010``.
            InvalidParams: ``200040300000``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def download(
        self,
        *,
        fields: catalog_shapes.ProductServiceDownloadFields | Mapping[str, Any],
    ) -> calls.Call[calls.Stream]:
        """Download a file kept in a field or property of a service.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-download.html
        """
        return calls.Call(_DOWNLOAD, {"fields": fields}, self._sender)

    def get_fields_by_filter(
        self,
        *,
        filter: catalog_shapes.ProductServiceGetFieldsByFilterFilter | Mapping[str, Any],
    ) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields and properties of services in one catalog.

        Raises:
            InvalidParams: ``100``, ``0``.
            AccessDenied: ``200040300010``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product/service/catalog-product-service-get-fields-by-filter.html
        """
        return calls.Call(_GET_FIELDS_BY_FILTER, {"filter": filter}, self._sender)
