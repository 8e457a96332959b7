# Generated from spec/biconnector/dataset.yaml by `python -m codegen`. Edit the spec, not this file.
"""``biconnector.dataset.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.biconnector.dataset.fields import BiconnectorDatasetFields
    from b24async.shapes import biconnector as biconnector_shapes
    from b24async.shapes.keys import biconnector as biconnector_keys

_ADD = calls.Method("biconnector.dataset.add", convert.integer, safety="unsafe", scopes=("biconnector",), under="id")
_GET: calls.Method[biconnector_shapes.BiDataset] = calls.Method(
    "biconnector.dataset.get",
    convert.shape("b24async.shapes.biconnector", "BiDataset"),
    safety="safe",
    scopes=("biconnector",),
    under="item",
)
_LIST: calls.ListMethod[biconnector_shapes.BiDataset] = calls.ListMethod(
    "biconnector.dataset.list",
    convert.shape("b24async.shapes.biconnector", "BiDataset"),
    paging=calls.Paging(style="page", page="page"),
    safety="safe",
    scopes=("biconnector",),
)
_UPDATE = calls.Method("biconnector.dataset.update", convert.boolean, safety="idempotent", scopes=("biconnector",))
_DELETE = calls.Method("biconnector.dataset.delete", convert.boolean, safety="unsafe", scopes=("biconnector",))


class BiconnectorDataset(calls.Group):
    """``biconnector.dataset.*``."""

    _name = "biconnector.dataset"

    def add(self, *, fields: biconnector_shapes.BiDatasetFields | Mapping[str, Any]) -> calls.Call[int]:
        """Create a BI dataset with its fields on top of a data source.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``VALIDATION_FIELDS_NOT_PROVIDED``, ``VALIDATION_UNKNOWN_PARAMETERS``,
                ``VALIDATION_REQUIRED_FIELD_MISSING``, ``VALIDATION_READ_ONLY_FIELD``, ``VALIDATION_IMMUTABLE_FIELD``,
                ``VALIDATION_INVALID_FIELD_TYPE``, ``DATASET_ALREADY_EXIST``, ``VALIDATION_DATASET_NAME_INVALID``,
                ``VALIDATION_DATASET_NAME_TOO_LONG``, ``VALIDATION_DUPLICATE_FIELD_CODE``,
                ``VALIDATION_DUPLICATE_FIELD_NAME``, ``VALIDATION_FIELD_MISSING_REQUIRED_PARAMETERS``,
                ``VALIDATION_FIELD_NAME_INVALID_FORMAT``, ``VALIDATION_FIELD_NAME_TOO_LONG``,
                ``VALIDATION_FIELD_INVALID_TYPE``, without a code.
            NotFound: ``SOURCE_NOT_FOUND``.

        Scope ``biconnector``; for a user who may use the BI builder.
        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[biconnector_shapes.BiDataset]:
        """Read one BI dataset with its columns.

        Args:
            id: For example ``2``.

        Raises:
            InvalidParams: ``VALIDATION_ID_NOT_PROVIDED``, ``VALIDATION_INVALID_ID_FORMAT``.
            NotFound: ``DATASET_NOT_FOUND``.

        Scope ``biconnector``; for a user who may use the BI builder.
        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[biconnector_keys.BiDatasetKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[biconnector_keys.BiDatasetKey | str, str] | None = None,
        page: int | None = None,
    ) -> calls.ListCall[biconnector_shapes.BiDataset]:
        """List the application's BI datasets, without their columns.

        Args:
            select: Fields to answer, for example ``["id", "name", "description"]``.
            filter: Conditions that the rows must meet.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"dateCreate": "DESC"}``.

        Raises:
            InvalidParams: ``VALIDATION_SELECT_TYPE``, ``VALIDATION_FILTER_TYPE``, ``VALIDATION_ORDER_TYPE``,
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT``, ``VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER``,
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER``.

        Scope ``biconnector``; for a user who may use the BI builder.
        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "page": page}, self._sender)

    def update(self, *, id: int, fields: biconnector_shapes.BiDatasetFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Change the description of a BI dataset.

        Args:
            id: For example ``10``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``VALIDATION_ID_NOT_PROVIDED``, ``VALIDATION_INVALID_ID_FORMAT``,
                ``VALIDATION_FIELDS_NOT_PROVIDED``, ``VALIDATION_UNKNOWN_PARAMETERS``,
                ``VALIDATION_REQUIRED_FIELD_MISSING``, ``VALIDATION_READ_ONLY_FIELD``, ``VALIDATION_IMMUTABLE_FIELD``,
                ``VALIDATION_INVALID_FIELD_TYPE``, ``INVALID_METHOD``, without a code.
            NotFound: ``DATASET_NOT_FOUND``.

        Scope ``biconnector``; for a user who may use the BI builder.
        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a BI dataset.

        Args:
            id: For example ``4``.

        Raises:
            InvalidParams: ``VALIDATION_ID_NOT_PROVIDED``, ``VALIDATION_INVALID_ID_FORMAT``, without a code.
            NotFound: ``DATASET_NOT_FOUND``.

        Scope ``biconnector``; for a user who may use the BI builder.
        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    @functools.cached_property
    def fields(self) -> BiconnectorDatasetFields:
        """``biconnector.dataset.fields`` itself, and ``biconnector.dataset.fields.*``."""
        from b24async.methods.biconnector.dataset.fields import BiconnectorDatasetFields

        return BiconnectorDatasetFields(self._sender)
