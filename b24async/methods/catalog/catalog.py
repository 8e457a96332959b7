# Generated from spec/catalog/catalog.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.catalog.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import catalog as catalog_shapes
    from b24async.shapes import core as core_shapes
    from b24async.shapes.keys import catalog as catalog_keys

_GET: calls.Method[catalog_shapes.Catalog] = calls.Method(
    "catalog.catalog.get",
    convert.shape("b24async.shapes.catalog", "Catalog"),
    safety="safe",
    scopes=("catalog",),
    under="catalog",
)
_LIST: calls.ListMethod[catalog_shapes.Catalog] = calls.ListMethod(
    "catalog.catalog.list",
    convert.shape("b24async.shapes.catalog", "Catalog"),
    rows="catalogs",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("catalog",),
    dump={"filter": convert.yes_no},
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "catalog.catalog.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("catalog",),
    under="catalog",
)
_IS_OFFERS = calls.Method("catalog.catalog.isOffers", convert.boolean, safety="safe", scopes=("catalog",))


class CatalogCatalog(calls.Group):
    """``catalog.catalog.*``."""

    _name = "catalog.catalog"

    def get(self, *, id: int) -> calls.Call[catalog_shapes.Catalog]:
        """Read one trade catalog: its name, site, information block and parent catalog.

        Args:
            id: For example ``23``.

        Raises:
            AccessDenied: ``200040300010``, ``200040300030``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[catalog_keys.CatalogKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[catalog_keys.CatalogKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.Catalog]:
        """List the trade catalogs, of products and of variations.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet, for example ``{">id": 10, "@vatId": [1, 2], "skuPropertyId":
                121}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "desc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``, ``200040300030``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a trade catalog.

        Raises:
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)

    def is_offers(self, *, id: int) -> calls.Call[bool]:
        """Tell whether a trade catalog holds product variations.

        Args:
            id: For example ``23``.

        Raises:
            AccessDenied: ``200040300010``, ``200040300030``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/catalog/catalog-catalog-is-offers.html
        """
        return calls.Call(_IS_OFFERS, {"id": id}, self._sender)
