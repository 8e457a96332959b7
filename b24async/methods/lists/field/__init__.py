# Generated from spec/lists/field.yaml by `python -m codegen`. Edit the spec, not this file.
"""``lists.field.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.lists.field.type import ListsFieldType
    from b24async.shapes import lists as lists_shapes

_ADD = calls.Method(
    "lists.field.add",
    convert.string,
    safety="unsafe",
    scopes=("lists",),
    dump={"FIELDS": convert.yes_no},
)
_GET: calls.Method[Mapping[str, Any]] = calls.Method(
    "lists.field.get",
    convert.map_of(convert.json),
    safety="safe",
    scopes=("lists",),
)
_UPDATE = calls.Method(
    "lists.field.update",
    convert.boolean,
    safety="unsafe",
    scopes=("lists",),
    dump={"FIELDS": convert.yes_no},
)
_DELETE = calls.Method("lists.field.delete", convert.boolean, safety="unsafe", scopes=("lists",))


class ListsField(calls.Group):
    """``lists.field.*``."""

    _name = "lists.field"

    def add(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        fields: lists_shapes.FieldAddFields | Mapping[str, Any],
    ) -> calls.Call[str]:
        """Add a custom or system field to a universal list.

        One of ``iblock_id`` or ``iblock_code`` has to be given.

        Args:
            iblock_id: For example ``123``.

        Raises:
            InvalidParams: ``ERROR_SAVE_FIELD``, ``ERROR_REQUIRED_PARAMETERS_MISSING``.
            NotFound: ``ERROR_IBLOCK_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``lists``; for a user with full access to the list.
        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-add.html
        """
        return calls.Call(
            _ADD,
            {"IBLOCK_TYPE_ID": iblock_type_id, "IBLOCK_ID": iblock_id, "IBLOCK_CODE": iblock_code, "FIELDS": fields},
            self._sender,
        )

    def get(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        field_id: str | None = None,
    ) -> calls.Call[Mapping[str, Any]]:
        """Return the fields of a universal list, or one of them.

        One of ``iblock_id`` or ``iblock_code`` has to be given.

        Args:
            iblock_id: For example ``123``.
            field_id: For example ``PROPERTY_1151``.

        Raises:
            InvalidParams: ``ERROR_REQUIRED_PARAMETERS_MISSING``.
            NotFound: ``ERROR_IBLOCK_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``lists``; for a user who may read the required list.
        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-get.html
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

    def update(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        fields: lists_shapes.FieldUpdateFields | Mapping[str, Any],
        field_id: str,
    ) -> calls.Call[bool]:
        """Change a field of a universal list; its type stays.

        One of ``iblock_id`` or ``iblock_code`` has to be given.

        Args:
            iblock_id: For example ``123``.
            field_id: For example ``PROPERTY_1151``.

        Raises:
            InvalidParams: ``ERROR_UPDATE_FIELD``, ``ERROR_REQUIRED_PARAMETERS_MISSING``.
            NotFound: ``ERROR_IBLOCK_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``lists``; for a user with full access to the list.
        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-update.html
        """
        return calls.Call(
            _UPDATE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FIELDS": fields,
                "FIELD_ID": field_id,
            },
            self._sender,
        )

    def delete(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        field_id: str,
    ) -> calls.Call[bool]:
        """Delete a field of a universal list.

        One of ``iblock_id`` or ``iblock_code`` has to be given.

        Args:
            iblock_id: For example ``123``.
            field_id: For example ``PROPERTY_1151``.

        Raises:
            InvalidParams: ``ERROR_REQUIRED_PARAMETERS_MISSING``.
            NotFound: ``ERROR_IBLOCK_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``lists``; for a user with full access to the list.
        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-delete.html
        """
        return calls.Call(
            _DELETE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FIELD_ID": field_id,
            },
            self._sender,
        )

    @functools.cached_property
    def type(self) -> ListsFieldType:
        """``lists.field.type.*``."""
        from b24async.methods.lists.field.type import ListsFieldType

        return ListsFieldType(self._sender)
