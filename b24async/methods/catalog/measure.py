# Generated from spec/catalog/measure.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.measure.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import catalog as catalog_shapes
    from b24async.shapes import core as core_shapes
    from b24async.shapes.keys import catalog as catalog_keys

_ADD: calls.Method[catalog_shapes.CatalogMeasure] = calls.Method(
    "catalog.measure.add",
    convert.shape("b24async.shapes.catalog", "CatalogMeasure"),
    safety="unsafe",
    scopes=("catalog",),
    under="measure",
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[catalog_shapes.CatalogMeasure] = calls.Method(
    "catalog.measure.get",
    convert.shape("b24async.shapes.catalog", "CatalogMeasure"),
    safety="safe",
    scopes=("catalog",),
    under="measure",
    errors={"200600000020": "NotFound"},
)
_LIST: calls.ListMethod[catalog_shapes.CatalogMeasure] = calls.ListMethod(
    "catalog.measure.list",
    convert.shape("b24async.shapes.catalog", "CatalogMeasure"),
    rows="measures",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("catalog",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[catalog_shapes.CatalogMeasure] = calls.Method(
    "catalog.measure.update",
    convert.shape("b24async.shapes.catalog", "CatalogMeasure"),
    safety="unsafe",
    scopes=("catalog",),
    under="measure",
    dump={"fields": convert.yes_no},
    errors={"200600000020": "NotFound"},
)
_DELETE = calls.Method(
    "catalog.measure.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("catalog",),
    errors={"200600000020": "NotFound"},
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "catalog.measure.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("catalog",),
    under="measure",
)


class CatalogMeasure(calls.Group):
    """``catalog.measure.*``."""

    _name = "catalog.measure"

    def add(
        self,
        *,
        fields: catalog_shapes.CatalogMeasureFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogMeasure]:
        """Add a unit of measurement for catalog products, under a unique code.

        Args:
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300020``.
            InvalidParams: ``200600000000``, ``200600000010``, ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[catalog_shapes.CatalogMeasure]:
        """Read one unit of measurement of the trade catalog.

        Args:
            id: For example ``6``.

        Raises:
            AccessDenied: ``200040300010``.
            NotFound: ``200600000020``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[catalog_keys.CatalogMeasureKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[catalog_keys.CatalogMeasureKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogMeasure]:
        """List the units of measurement of the trade catalog.

        Args:
            select: Fields to answer, for example ``["id", "code", "symbolIntl"]``.
            filter: Conditions that the rows must meet.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"code": "DESC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: catalog_shapes.CatalogMeasureFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogMeasure]:
        """Change code, name, symbols or default mark of a unit of measurement.

        Args:
            id: For example ``8``.
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300020``.
            InvalidParams: ``200600000000``, ``200600000010``, ``100``, ``0``.
            NotFound: ``200600000020``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a unit of measurement of the trade catalog.

        Args:
            id: For example ``6``.

        Raises:
            AccessDenied: ``200040300020``.
            NotFound: ``200600000020``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a unit of measurement of the trade catalog.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/measure/catalog-measure-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
