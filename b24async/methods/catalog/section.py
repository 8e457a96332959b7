# Generated from spec/catalog/section.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.section.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import catalog as catalog_shapes
    from b24async.shapes import core as core_shapes
    from b24async.shapes.keys import catalog as catalog_keys

_ADD: calls.Method[catalog_shapes.CatalogSection] = calls.Method(
    "catalog.section.add",
    convert.shape("b24async.shapes.catalog", "CatalogSection"),
    safety="unsafe",
    scopes=("catalog",),
    under="section",
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[catalog_shapes.CatalogSection] = calls.Method(
    "catalog.section.get",
    convert.shape("b24async.shapes.catalog", "CatalogSection"),
    safety="safe",
    scopes=("catalog",),
    under="section",
    errors={"200700300030": "NotFound"},
)
_LIST: calls.ListMethod[catalog_shapes.CatalogSection] = calls.ListMethod(
    "catalog.section.list",
    convert.shape("b24async.shapes.catalog", "CatalogSection"),
    rows="sections",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("catalog",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[catalog_shapes.CatalogSection] = calls.Method(
    "catalog.section.update",
    convert.shape("b24async.shapes.catalog", "CatalogSection"),
    safety="idempotent",
    scopes=("catalog",),
    under="section",
    dump={"fields": convert.yes_no},
    errors={"200700300030": "NotFound"},
)
_DELETE = calls.Method(
    "catalog.section.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("catalog",),
    errors={"200040300050": "AccessDenied", "200700300030": "NotFound"},
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "catalog.section.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("catalog",),
    under="section",
)


class CatalogSection(calls.Group):
    """``catalog.section.*``."""

    _name = "catalog.section"

    def add(
        self,
        *,
        fields: catalog_shapes.CatalogSectionFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogSection]:
        """Add a section to a trade catalog.

        Args:
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300040``.
            InvalidParams: ``200700300000``, ``200700300040``, ``200700300050``, ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[catalog_shapes.CatalogSection]:
        """Read one section of a trade catalog.

        Args:
            id: For example ``31``.

        Raises:
            AccessDenied: ``200040300040``.
            NotFound: ``200700300030``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[catalog_keys.CatalogSectionKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[catalog_keys.CatalogSectionKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogSection]:
        """List the sections of one trade catalog.

        Args:
            select: Fields to answer, for example ``["id", "name", "sort"]``.
            filter: Conditions that the rows must meet.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"sort": "DESC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300030``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: catalog_shapes.CatalogSectionFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogSection]:
        """Change name, parent, code or description of a catalog section.

        Args:
            id: For example ``32``.
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300040``.
            InvalidParams: ``200700300010``, ``200700300040``, ``200700300050``, ``100``, ``0``.
            NotFound: ``200700300030``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a section of a trade catalog.

        Args:
            id: For example ``31``.

        Raises:
            AccessDenied: ``200040300050``, ``200040300020``.
            NotFound: ``200700300030``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a catalog section.

        Raises:
            InvalidParams: ``0``.

        Scope ``catalog``; for anyone.
        https://apidocs.bitrix24.com/api-reference/catalog/section/catalog-section-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
