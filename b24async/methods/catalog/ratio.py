# Generated from spec/catalog/ratio.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.ratio.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import catalog as catalog_shapes
    from b24async.shapes import core as core_shapes
    from b24async.shapes.keys import catalog as catalog_keys

_GET: calls.Method[catalog_shapes.CatalogRatio] = calls.Method(
    "catalog.ratio.get",
    convert.shape("b24async.shapes.catalog", "CatalogRatio"),
    safety="safe",
    scopes=("catalog",),
    under="ratio",
)
_LIST: calls.ListMethod[catalog_shapes.CatalogRatio] = calls.ListMethod(
    "catalog.ratio.list",
    convert.shape("b24async.shapes.catalog", "CatalogRatio"),
    rows="ratios",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("catalog",),
    dump={"filter": convert.yes_no},
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "catalog.ratio.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("catalog",),
    under="ratio",
)


class CatalogRatio(calls.Group):
    """``catalog.ratio.*``."""

    _name = "catalog.ratio"

    def get(self, *, id: int) -> calls.Call[catalog_shapes.CatalogRatio]:
        """Read one measurement unit ratio of a product.

        Args:
            id: For example ``1``.

        Raises:
            InvalidParams: ``100``, ``0``.
            AccessDenied: ``200040300010``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[catalog_keys.CatalogRatioKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[catalog_keys.CatalogRatioKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogRatio]:
        """List the measurement unit ratios of products.

        Args:
            select: Fields to answer, for example ``["id", "productId", "ratio", "isDefault"]``.
            filter: Conditions that the rows must meet, for example ``{"@productId": [1, 2], ">ratio": 0.5, "isDefault":
                "Y"}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "desc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a measurement unit ratio.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/ratio/catalog-ratio-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
