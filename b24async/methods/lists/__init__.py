# Generated from spec/lists.yaml by `python -m codegen`. Edit the spec, not this file.
"""``lists.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.lists.element import ListsElement
    from b24async.methods.lists.field import ListsField
    from b24async.methods.lists.get import ListsGet
    from b24async.methods.lists.section import ListsSection
    from b24async.shapes import lists as lists_shapes

_ADD = calls.Method(
    "lists.add",
    convert.integer,
    safety="unsafe",
    scopes=("lists",),
    files=calls.Form("pair"),
    dump={"FIELDS": convert.yes_no},
)
_UPDATE = calls.Method(
    "lists.update",
    convert.boolean,
    safety="unsafe",
    scopes=("lists",),
    files=calls.Form("pair"),
    dump={"FIELDS": convert.yes_no},
)
_DELETE = calls.Method("lists.delete", convert.boolean, safety="unsafe", scopes=("lists",))


class Lists(calls.Group):
    """``lists.*``."""

    _name = "lists"

    def add(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_code: str,
        socnet_group_id: int | None = None,
        fields: lists_shapes.AddFields | Mapping[str, Any],
        messages: Mapping[str, Any] | None = None,
        rights: Mapping[str, Any] | None = None,
    ) -> calls.Call[int]:
        """Create a universal, process or group list with its labels and access rights.

        Args:
            iblock_code: For example ``my_custom_list``.
            rights: For example ``{"U1271": "X"}``.

        Raises:
            InvalidParams: ``ERROR_IBLOCK_ALREADY_EXISTS``, ``ERROR_ADD_IBLOCK``, ``ERROR_REQUIRED_PARAMETERS_MISSING``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``lists``; for an administrator. https://apidocs.bitrix24.com/api-reference/lists/lists/lists-add.html
        """
        return calls.Call(
            _ADD,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_CODE": iblock_code,
                "SOCNET_GROUP_ID": socnet_group_id,
                "FIELDS": fields,
                "MESSAGES": messages,
                "RIGHTS": rights,
            },
            self._sender,
        )

    def update(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        socnet_group_id: int | None = None,
        fields: lists_shapes.UpdateFields | Mapping[str, Any],
        messages: Mapping[str, Any] | None = None,
        rights: Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Change a universal list's name, labels, picture and workflow setting, or add rights.

        One of ``iblock_id`` or ``iblock_code`` has to be given.

        Args:
            iblock_id: For example ``109``.
            rights: For example ``{"D15": "W"}``.

        Raises:
            NotFound: ``ERROR_IBLOCK_NOT_FOUND``.
            InvalidParams: ``ERROR_UPDATE_IBLOCK``, ``ERROR_REQUIRED_PARAMETERS_MISSING``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``lists``; for a user with full access to the list.
        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-update.html
        """
        return calls.Call(
            _UPDATE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "SOCNET_GROUP_ID": socnet_group_id,
                "FIELDS": fields,
                "MESSAGES": messages,
                "RIGHTS": rights,
            },
            self._sender,
        )

    def delete(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
    ) -> calls.Call[bool]:
        """Delete a universal list.

        One of ``iblock_id`` or ``iblock_code`` has to be given.

        Args:
            iblock_id: For example ``109``.

        Raises:
            NotFound: ``ERROR_IBLOCK_NOT_FOUND``.
            InvalidParams: ``ERROR_REQUIRED_PARAMETERS_MISSING``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``lists``; for a user with full access to the list.
        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-delete.html
        """
        return calls.Call(
            _DELETE,
            {"IBLOCK_TYPE_ID": iblock_type_id, "IBLOCK_ID": iblock_id, "IBLOCK_CODE": iblock_code},
            self._sender,
        )

    @functools.cached_property
    def element(self) -> ListsElement:
        """``lists.element.*``."""
        from b24async.methods.lists.element import ListsElement

        return ListsElement(self._sender)

    @functools.cached_property
    def field(self) -> ListsField:
        """``lists.field.*``."""
        from b24async.methods.lists.field import ListsField

        return ListsField(self._sender)

    @functools.cached_property
    def get(self) -> ListsGet:
        """``lists.get`` itself, and ``lists.get.*``."""
        from b24async.methods.lists.get import ListsGet

        return ListsGet(self._sender)

    @functools.cached_property
    def section(self) -> ListsSection:
        """``lists.section.*``."""
        from b24async.methods.lists.section import ListsSection

        return ListsSection(self._sender)
