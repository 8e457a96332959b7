# Generated from spec/lists/section.yaml by `python -m codegen`. Edit the spec, not this file.
"""``lists.section.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import lists as lists_shapes

_ADD = calls.Method(
    "lists.section.add",
    convert.integer,
    safety="unsafe",
    scopes=("lists",),
    files=calls.Form("pair"),
    dump={"FIELDS": convert.yes_no},
)
_GET: calls.ListMethod[lists_shapes.UniversalListSection] = calls.ListMethod(
    "lists.section.get",
    convert.shape("b24async.shapes.lists", "UniversalListSection"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("lists",),
)
_UPDATE = calls.Method(
    "lists.section.update",
    convert.boolean,
    safety="unsafe",
    scopes=("lists",),
    files=calls.Form("pair"),
    dump={"FIELDS": convert.yes_no},
)
_DELETE = calls.Method("lists.section.delete", convert.boolean, safety="unsafe", scopes=("lists",))


class ListsSection(calls.Group):
    """``lists.section.*``."""

    _name = "lists.section"

    def add(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        iblock_section_id: int | None = None,
        section_code: str,
        fields: lists_shapes.SectionAddFields | Mapping[str, Any],
    ) -> calls.Call[int]:
        """Create a section, also below another one, in a universal list.

        One of ``iblock_id`` or ``iblock_code`` has to be given.

        Args:
            iblock_id: For example ``95``.
            iblock_section_id: For example ``0``.
            section_code: For example ``marketing_documents``.

        Raises:
            InvalidParams: ``ERROR_ADD_SECTION``, ``ERROR_REQUIRED_PARAMETERS_MISSING``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``lists``; for a user who may change the required list.
        https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-add.html
        """
        return calls.Call(
            _ADD,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "IBLOCK_SECTION_ID": iblock_section_id,
                "SECTION_CODE": section_code,
                "FIELDS": fields,
            },
            self._sender,
        )

    def get(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[lists_shapes.UniversalListSection]:
        """List the sections of a universal list, filtered by their fields.

        One of ``iblock_id`` or ``iblock_code`` has to be given.

        Args:
            iblock_id: For example ``95``.
            filter: Conditions that the rows must meet.
            select: Fields to answer.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``ERROR_REQUIRED_PARAMETERS_MISSING``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``lists``; for a user who may read the required list.
        https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-get.html
        """
        return calls.ListCall(
            _GET,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FILTER": filter,
                "SELECT": select,
                "start": start,
            },
            self._sender,
        )

    def update(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        section_id: int | None = None,
        section_code: str | None = None,
        fields: lists_shapes.SectionUpdateFields | Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Change a section of a universal list: its name, order, activity or external ids.

        One of ``iblock_id`` or ``iblock_code`` has to be given.

        One of ``section_id`` or ``section_code`` has to be given.

        Args:
            iblock_id: For example ``95``.
            section_id: For example ``169``.

        Raises:
            NotFound: ``ERROR_SECTION_NOT_FOUND``.
            InvalidParams: ``ERROR_UPDATE_SECTION``, ``ERROR_REQUIRED_PARAMETERS_MISSING``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``lists``. https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-update.html
        """
        return calls.Call(
            _UPDATE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "SECTION_ID": section_id,
                "SECTION_CODE": section_code,
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
        section_id: int | None = None,
        section_code: str | None = None,
    ) -> calls.Call[bool]:
        """Delete a section of a universal list.

        One of ``iblock_id`` or ``iblock_code`` has to be given.

        One of ``section_id`` or ``section_code`` has to be given.

        Args:
            iblock_id: For example ``95``.
            section_id: For example ``169``.

        Raises:
            NotFound: ``ERROR_SECTION_NOT_FOUND``.
            InvalidParams: ``ERROR_DELETE_SECTION``, ``ERROR_REQUIRED_PARAMETERS_MISSING``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``lists``; for a user who may change the required list.
        https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-delete.html
        """
        return calls.Call(
            _DELETE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "SECTION_ID": section_id,
                "SECTION_CODE": section_code,
            },
            self._sender,
        )
