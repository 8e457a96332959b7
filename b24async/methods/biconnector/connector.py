# Generated from spec/biconnector/connector.yaml by `python -m codegen`. Edit the spec, not this file.
"""``biconnector.connector.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import biconnector as biconnector_shapes
    from b24async.shapes.keys import biconnector as biconnector_keys

_ADD = calls.Method("biconnector.connector.add", convert.integer, safety="unsafe", scopes=("biconnector",), under="id")
_GET: calls.Method[biconnector_shapes.BiConnector] = calls.Method(
    "biconnector.connector.get",
    convert.shape("b24async.shapes.biconnector", "BiConnector"),
    safety="safe",
    scopes=("biconnector",),
    under="item",
)
_LIST: calls.ListMethod[biconnector_shapes.BiConnector] = calls.ListMethod(
    "biconnector.connector.list",
    convert.shape("b24async.shapes.biconnector", "BiConnector"),
    paging=calls.Paging(style="page", page="page"),
    safety="safe",
    scopes=("biconnector",),
)
_UPDATE = calls.Method("biconnector.connector.update", convert.boolean, safety="idempotent", scopes=("biconnector",))
_DELETE = calls.Method("biconnector.connector.delete", convert.boolean, safety="unsafe", scopes=("biconnector",))
_FIELDS: calls.ListMethod[biconnector_shapes.BiSourceField] = calls.ListMethod(
    "biconnector.connector.fields",
    convert.shape("b24async.shapes.biconnector", "BiSourceField"),
    rows="fields",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("biconnector",),
)


class BiconnectorConnector(calls.Group):
    """``biconnector.connector.*``."""

    _name = "biconnector.connector"

    def add(self, *, fields: biconnector_shapes.BiConnectorFields | Mapping[str, Any]) -> calls.Call[int]:
        """Create a BI connector to an external system: endpoints and connection parameters.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``VALIDATION_FIELDS_NOT_PROVIDED``, ``VALIDATION_UNKNOWN_PARAMETERS``,
                ``VALIDATION_REQUIRED_FIELD_MISSING``, ``VALIDATION_READ_ONLY_FIELD``, ``VALIDATION_IMMUTABLE_FIELD``,
                ``VALIDATION_INVALID_FIELD_TYPE``, ``VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS``,
                ``VALIDATION_SETTINGS_NAME_TOO_LONG``, ``VALIDATION_SETTINGS_CODE_TOO_LONG``,
                ``VALIDATION_SETTINGS_INVALID_TYPE``.

        Scope ``biconnector``; for a user who may use the BI builder.
        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[biconnector_shapes.BiConnector]:
        """Read one BI connector with its endpoints and connection parameters.

        Args:
            id: For example ``4``.

        Raises:
            InvalidParams: ``VALIDATION_ID_NOT_PROVIDED``, ``VALIDATION_INVALID_ID_FORMAT``.
            NotFound: ``CONNECTOR_NOT_FOUND``.

        Scope ``biconnector``; for a user who may use the BI builder.
        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[biconnector_keys.BiConnectorKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[biconnector_keys.BiConnectorKey | str, str] | None = None,
        page: int | None = None,
    ) -> calls.ListCall[biconnector_shapes.BiConnector]:
        """List the application's BI connectors, filtered and sorted.

        Args:
            select: Fields to answer, for example ``["id", "title", "urlCheck", "dateCreate"]``.
            filter: Conditions that the rows must meet.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"dateCreate": "DESC"}``.

        Raises:
            InvalidParams: ``VALIDATION_SELECT_TYPE``, ``VALIDATION_FILTER_TYPE``, ``VALIDATION_ORDER_TYPE``,
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT``, ``VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER``,
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER``, ``VALIDATION_INVALID_FILTER_LOGIC``.

        Scope ``biconnector``; for a user who may use the BI builder.
        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "page": page}, self._sender)

    def update(self, *, id: int, fields: biconnector_shapes.BiConnectorFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Change a BI connector: name, logo, endpoints or connection parameters.

        Args:
            id: For example ``4``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``VALIDATION_ID_NOT_PROVIDED``, ``VALIDATION_INVALID_ID_FORMAT``,
                ``VALIDATION_FIELDS_NOT_PROVIDED``, ``VALIDATION_UNKNOWN_PARAMETERS``, ``VALIDATION_READ_ONLY_FIELD``,
                ``VALIDATION_IMMUTABLE_FIELD``, ``VALIDATION_INVALID_FIELD_TYPE``,
                ``VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS``, ``VALIDATION_SETTINGS_INVALID_TYPE``,
                ``VALIDATION_SETTINGS_NAME_TOO_LONG``, ``VALIDATION_SETTINGS_CODE_TOO_LONG``.
            NotFound: ``CONNECTOR_NOT_FOUND``.

        Scope ``biconnector``; for a user who may use the BI builder.
        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a BI connector that has no data sources left.

        Args:
            id: For example ``4``.

        Raises:
            InvalidParams: ``VALIDATION_ID_NOT_PROVIDED``, ``VALIDATION_INVALID_ID_FORMAT``,
                ``CONNECTOR_DELETE_RESTRICTED``.
            NotFound: ``CONNECTOR_NOT_FOUND``.

        Scope ``biconnector``; for a user who may use the BI builder.
        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def fields(self) -> calls.ListCall[biconnector_shapes.BiSourceField]:
        """Describe the fields of a BI connector.

        Scope ``biconnector``; for anyone.
        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-fields.html
        """
        return calls.ListCall(_FIELDS, {}, self._sender)
