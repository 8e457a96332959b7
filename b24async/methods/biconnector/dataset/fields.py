# Generated from spec/biconnector/dataset/fields.yaml and spec/biconnector/dataset.yaml by `python -m codegen`. Edit the spec, not this file.
"""``biconnector.dataset.fields.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import biconnector as biconnector_shapes

_ITSELF: calls.ListMethod[biconnector_shapes.BiSourceField] = calls.ListMethod(
    "biconnector.dataset.fields",
    convert.shape("b24async.shapes.biconnector", "BiSourceField"),
    rows="fields",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("biconnector",),
)
_UPDATE = calls.Method("biconnector.dataset.fields.update", convert.boolean, safety="unsafe", scopes=("biconnector",))


class BiconnectorDatasetFields(calls.Group):
    """``biconnector.dataset.fields.*``."""

    _name = "biconnector.dataset.fields"

    def __call__(self) -> calls.ListCall[biconnector_shapes.BiSourceField]:
        """Describe the properties a BI dataset has (not its own columns).

        Scope ``biconnector``; for a user who may use the BI builder.
        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields.html
        """
        return calls.ListCall(_ITSELF, {}, self._sender)

    def update(
        self,
        *,
        id: int,
        add: biconnector_shapes.DatasetFieldsUpdateAdd | Mapping[str, Any] | None = None,
        update: biconnector_shapes.DatasetFieldsUpdateUpdate | Mapping[str, Any] | None = None,
        delete: Sequence[int] | None = None,
    ) -> calls.Call[bool]:
        """Add columns to a BI dataset, hide or show them, or delete them.

        Args:
            id: For example ``10``.
            delete: For example ``[14, 15]``.

        Raises:
            InvalidParams: ``VALIDATION_ID_NOT_PROVIDED``, ``VALIDATION_INVALID_ID_FORMAT``, ``DATASET_UPDATE_ERROR``,
                ``VALIDATION_DUPLICATE_FIELD_CODE``, ``VALIDATION_DUPLICATE_FIELD_NAME``,
                ``VALIDATION_FIELD_NAME_INVALID_FORMAT``, ``VALIDATION_FIELD_NAME_TOO_LONG``,
                ``VALIDATION_FIELD_INVALID_TYPE``, ``VALIDATION_DUPLICATE_EXIST_CODE``,
                ``VALIDATION_DUPLICATE_EXIST_NAME``, ``VALIDATION_FIELD_ADD_MISSING_REQUIRED_FIELDS``,
                ``VALIDATION_FIELD_UPDATE_MISSING_REQUIRED_FIELDS``, ``VALIDATION_FIELD_DELETE_INVALID_ID``.
            NotFound: ``DATASET_NOT_FOUND``.

        Scope ``biconnector``; for a user who may use the BI builder.
        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "add": add, "update": update, "delete": delete}, self._sender)
