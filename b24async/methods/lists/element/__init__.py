# Generated from spec/lists/element.yaml by `python -m codegen`. Edit the spec, not this file.
"""``lists.element.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.lists.element.get import ListsElementGet
    from b24async.shapes import lists as lists_shapes

_ADD = calls.Method("lists.element.add", convert.integer, safety="unsafe", scopes=("lists",), files=calls.Form("pair"))
_UPDATE = calls.Method(
    "lists.element.update",
    convert.boolean,
    safety="unsafe",
    scopes=("lists",),
    files=calls.Form("pair"),
)
_DELETE = calls.Method("lists.element.delete", convert.boolean, safety="unsafe", scopes=("lists",))


class ListsElement(calls.Group):
    """``lists.element.*``."""

    _name = "lists.element"

    def add(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        element_code: str,
        fields: lists_shapes.ElementAddFields | Mapping[str, Any],
        iblock_section_id: int | None = None,
        list_element_url: str | None = None,
    ) -> calls.Call[int]:
        """Add an element with its field values to a universal list.

        One of ``iblock_id`` or ``iblock_code`` has to be given.

        Args:
            iblock_id: For example ``47``.
            element_code: For example ``test_element``.
            iblock_section_id: By default ``0``.

        Raises:
            InvalidParams: ``ERROR_ELEMENT_ALREADY_EXISTS``, ``ERROR_ADD_ELEMENT``, ``ERROR_ELEMENT_FIELD_VALUE``,
                ``ERROR_REQUIRED_PARAMETERS_MISSING``.
            NotFound: ``ERROR_IBLOCK_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``lists``. https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-add.html
        """
        return calls.Call(
            _ADD,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_CODE": element_code,
                "FIELDS": fields,
                "IBLOCK_SECTION_ID": iblock_section_id,
                "LIST_ELEMENT_URL": list_element_url,
            },
            self._sender,
        )

    def update(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        element_id: int | None = None,
        element_code: str | None = None,
        fields: lists_shapes.ElementUpdateFields | Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Overwrite an element of a universal list; fields left out are cleared.

        One of ``iblock_id`` or ``iblock_code`` has to be given.

        One of ``element_id`` or ``element_code`` has to be given.

        Args:
            iblock_id: For example ``47``.
            element_id: For example ``6999``.

        Raises:
            NotFound: ``ERROR_ELEMENT_NOT_FOUND``, ``ERROR_IBLOCK_NOT_FOUND``.
            InvalidParams: ``ERROR_UPDATE_ELEMENT``, ``ERROR_ELEMENT_FIELD_VALUE``,
                ``ERROR_REQUIRED_PARAMETERS_MISSING``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``lists``. https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-update.html
        """
        return calls.Call(
            _UPDATE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_ID": element_id,
                "ELEMENT_CODE": element_code,
                "FIELDS": fields,
            },
            self._sender,
        )

    def delete(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        element_id: int | None = None,
        element_code: str | None = None,
    ) -> calls.Call[bool]:
        """Delete an element of a universal list.

        One of ``iblock_id`` or ``iblock_code`` has to be given.

        One of ``element_id`` or ``element_code`` has to be given.

        Args:
            iblock_id: For example ``47``.
            element_id: For example ``6999``.

        Raises:
            NotFound: ``ERROR_ELEMENT_NOT_FOUND``, ``ERROR_IBLOCK_NOT_FOUND``.
            InvalidParams: ``ERROR_DELETE_ELEMENT``, ``ERROR_REQUIRED_PARAMETERS_MISSING``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``lists``; for a user who may change the required list.
        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-delete.html
        """
        return calls.Call(
            _DELETE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_ID": element_id,
                "ELEMENT_CODE": element_code,
            },
            self._sender,
        )

    @functools.cached_property
    def get(self) -> ListsElementGet:
        """``lists.element.get`` itself, and ``lists.element.get.*``."""
        from b24async.methods.lists.element.get import ListsElementGet

        return ListsElementGet(self._sender)
