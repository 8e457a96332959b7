# Generated from spec/biconnector/source.yaml by `python -m codegen`. Edit the spec, not this file.
"""``biconnector.source.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import biconnector as biconnector_shapes
    from b24async.shapes.keys import biconnector as biconnector_keys

_ADD = calls.Method("biconnector.source.add", convert.integer, safety="unsafe", scopes=("biconnector",), under="id")
_GET: calls.Method[biconnector_shapes.BiSource] = calls.Method(
    "biconnector.source.get",
    convert.shape("b24async.shapes.biconnector", "BiSource"),
    safety="safe",
    scopes=("biconnector",),
    under="item",
)
_LIST: calls.ListMethod[biconnector_shapes.BiSource] = calls.ListMethod(
    "biconnector.source.list",
    convert.shape("b24async.shapes.biconnector", "BiSource"),
    paging=calls.Paging(style="page", page="page"),
    safety="safe",
    scopes=("biconnector",),
)
_UPDATE = calls.Method("biconnector.source.update", convert.boolean, safety="idempotent", scopes=("biconnector",))
_DELETE = calls.Method("biconnector.source.delete", convert.boolean, safety="unsafe", scopes=("biconnector",))
_FIELDS: calls.ListMethod[biconnector_shapes.BiSourceField] = calls.ListMethod(
    "biconnector.source.fields",
    convert.shape("b24async.shapes.biconnector", "BiSourceField"),
    rows="fields",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("biconnector",),
)


class BiconnectorSource(calls.Group):
    """``biconnector.source.*``."""

    _name = "biconnector.source"

    def add(self, *, fields: biconnector_shapes.BiSourceFields | Mapping[str, Any]) -> calls.Call[int]:
        """Create a BI data source: a connector with the access data for it.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``VALIDATION_FIELDS_NOT_PROVIDED``, ``VALIDATION_UNKNOWN_PARAMETERS``,
                ``VALIDATION_REQUIRED_FIELD_MISSING``, ``VALIDATION_READ_ONLY_FIELD``, ``VALIDATION_IMMUTABLE_FIELD``,
                ``VALIDATION_INVALID_FIELD_TYPE``, ``SOURCE_CREATE_CONNECTION_ERROR``,
                ``SOURCE_UPDATE_CONNECTION_ERROR``, ``BX_ERROR``.
            NotFound: ``CONNECTOR_NOT_FOUND``.

        Scope ``biconnector``; for a user who may use the BI builder.
        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[biconnector_shapes.BiSource]:
        """Read one BI data source with its access data.

        Args:
            id: For example ``6``.

        Raises:
            InvalidParams: ``VALIDATION_ID_NOT_PROVIDED``, ``VALIDATION_INVALID_ID_FORMAT``.
            NotFound: ``SOURCE_NOT_FOUND``.

        Scope ``biconnector``; for a user who may use the BI builder.
        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[biconnector_keys.BiSourceKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[biconnector_keys.BiSourceKey | str, str] | None = None,
        page: int | None = None,
    ) -> calls.ListCall[biconnector_shapes.BiSource]:
        """List the application's BI data sources, filtered and sorted.

        Args:
            select: Fields to answer, for example ``["id", "title", "active", "dateCreate"]``.
            filter: Conditions that the rows must meet.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"dateCreate": "DESC"}``.

        Raises:
            InvalidParams: ``VALIDATION_SELECT_TYPE``, ``VALIDATION_FILTER_TYPE``, ``VALIDATION_ORDER_TYPE``,
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT``, ``VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER``,
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER``.

        Scope ``biconnector``; for a user who may use the BI builder.
        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "page": page}, self._sender)

    def update(self, *, id: int, fields: biconnector_shapes.BiSourceFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Change a BI data source: name, description, activity or access data.

        Args:
            id: For example ``4``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``VALIDATION_ID_NOT_PROVIDED``, ``VALIDATION_INVALID_ID_FORMAT``,
                ``VALIDATION_FIELDS_NOT_PROVIDED``, ``VALIDATION_UNKNOWN_PARAMETERS``,
                ``VALIDATION_REQUIRED_FIELD_MISSING``, ``VALIDATION_READ_ONLY_FIELD``, ``VALIDATION_IMMUTABLE_FIELD``,
                ``VALIDATION_INVALID_FIELD_TYPE``, ``SOURCE_CREATE_CONNECTION_ERROR``,
                ``SOURCE_UPDATE_CONNECTION_ERROR``, ``BX_ERROR``.
            NotFound: ``SOURCE_NOT_FOUND``.

        Scope ``biconnector``; for a user who may use the BI builder.
        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a BI data source that has no datasets left.

        Args:
            id: For example ``4``.

        Raises:
            InvalidParams: ``VALIDATION_ID_NOT_PROVIDED``, ``VALIDATION_INVALID_ID_FORMAT``, ``BX_ERROR``.
            NotFound: ``SOURCE_NOT_FOUND``.

        Scope ``biconnector``; for a user who may use the BI builder.
        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def fields(self) -> calls.ListCall[biconnector_shapes.BiSourceField]:
        """Describe the fields of a BI data source: type, required, read-only or not.

        Scope ``biconnector``; for anyone.
        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-fields.html
        """
        return calls.ListCall(_FIELDS, {}, self._sender)
