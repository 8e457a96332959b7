# Generated from spec/catalog/extra.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.extra.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import catalog as catalog_shapes
    from b24async.shapes import core as core_shapes
    from b24async.shapes.keys import catalog as catalog_keys

_GET: calls.Method[catalog_shapes.CatalogExtra] = calls.Method(
    "catalog.extra.get",
    convert.shape("b24async.shapes.catalog", "CatalogExtra"),
    safety="safe",
    scopes=("catalog",),
    under="extra",
)
_LIST: calls.ListMethod[catalog_shapes.CatalogExtra] = calls.ListMethod(
    "catalog.extra.list",
    convert.shape("b24async.shapes.catalog", "CatalogExtra"),
    rows="extras",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("catalog",),
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "catalog.extra.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("catalog",),
    under="extra",
)


class CatalogExtra(calls.Group):
    """``catalog.extra.*``."""

    _name = "catalog.extra"

    def get(self, *, id: int) -> calls.Call[catalog_shapes.CatalogExtra]:
        """Read one price markup.

        Args:
            id: For example ``1``.

        Raises:
            InvalidParams: ``202000000000``, ``100``, ``0``.
            AccessDenied: ``200040300010``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[catalog_keys.CatalogExtraKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[catalog_keys.CatalogExtraKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogExtra]:
        """List the price markups, filtered and sorted.

        Args:
            select: Fields to answer, for example ``["id", "percentage"]``.
            filter: Conditions that the rows must meet, for example ``{">percentage": 5}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a price markup.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/extra/catalog-extra-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
