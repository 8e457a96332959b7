# Generated from spec/lists/field/type.yaml by `python -m codegen`. Edit the spec, not this file.
"""``lists.field.type.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import lists as lists_shapes

_GET: calls.Method[lists_shapes.UniversalListFieldType] = calls.Method(
    "lists.field.type.get",
    convert.shape("b24async.shapes.lists", "UniversalListFieldType"),
    safety="safe",
    scopes=("lists",),
)


class ListsFieldType(calls.Group):
    """``lists.field.type.*``."""

    _name = "lists.field.type"

    def get(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        field_id: int | None = None,
    ) -> calls.Call[lists_shapes.UniversalListFieldType]:
        """Return the field types that can still be added to a universal list.

        One of ``iblock_id`` or ``iblock_code`` has to be given.

        Args:
            iblock_id: For example ``123``.

        Raises:
            InvalidParams: ``ERROR_REQUIRED_PARAMETERS_MISSING``.
            NotFound: ``ERROR_IBLOCK_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``lists``; for a user with full access to the list.
        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-type-get.html
        """
        return calls.Call(
            _GET,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FIELD_ID": field_id,
            },
            self._sender,
        )
