# Generated from spec/lists/element.yaml by `python -m codegen`. Edit the spec, not this file.
"""``lists.element.get.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.lists.element.get.file import ListsElementGetFile
    from b24async.shapes import lists as lists_shapes

_ITSELF: calls.ListMethod[lists_shapes.UniversalListElement] = calls.ListMethod(
    "lists.element.get",
    convert.shape("b24async.shapes.lists", "UniversalListElement"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("lists",),
)


class ListsElementGet(calls.Group):
    """``lists.element.get.*``."""

    _name = "lists.element.get"

    def __call__(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        element_id: int | None = None,
        element_code: str | None = None,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        element_order: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[lists_shapes.UniversalListElement]:
        """List the elements of a universal list, or return just one by id or code.

        One of ``iblock_id`` or ``iblock_code`` has to be given.

        One of ``element_id`` or ``element_code`` has to be given.

        Args:
            iblock_id: For example ``47``.
            element_id: For example ``6999``.
            select: Fields to answer.
            filter: Conditions that the rows must meet.
            element_order: For example ``{"NAME": "asc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``ERROR_REQUIRED_PARAMETERS_MISSING``.
            NotFound: ``ERROR_IBLOCK_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``lists``; for a user who may read the required list.
        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get.html
        """
        return calls.ListCall(
            _ITSELF,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_ID": element_id,
                "ELEMENT_CODE": element_code,
                "SELECT": select,
                "FILTER": filter,
                "ELEMENT_ORDER": element_order,
                "start": start,
            },
            self._sender,
        )

    @functools.cached_property
    def file(self) -> ListsElementGetFile:
        """``lists.element.get.file.*``."""
        from b24async.methods.lists.element.get.file import ListsElementGetFile

        return ListsElementGetFile(self._sender)
