# Generated from spec/lists/element/get/file.yaml by `python -m codegen`. Edit the spec, not this file.
"""``lists.element.get.file.*``."""

from __future__ import annotations

from typing import Literal

from b24async import calls, convert

_URL: calls.ListMethod[str] = calls.ListMethod(
    "lists.element.get.file.url",
    convert.string,
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("lists",),
)


class ListsElementGetFile(calls.Group):
    """``lists.element.get.file.*``."""

    _name = "lists.element.get.file"

    def url(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        element_id: int | None = None,
        element_code: str | None = None,
        field_id: int,
    ) -> calls.ListCall[str]:
        """Return the download links of the files in a field of a list element.

        One of ``iblock_id`` or ``iblock_code`` has to be given.

        One of ``element_id`` or ``element_code`` has to be given.

        Args:
            iblock_id: For example ``37``.
            element_id: For example ``231``.
            field_id: For example ``423``.

        Raises:
            InvalidParams: ``ERROR_REQUIRED_PARAMETERS_MISSING``.
            NotFound: ``ERROR_IBLOCK_NOT_FOUND``, ``ERROR_ELEMENT_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``lists``; for a user who may read the required list.
        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get-file-url.html
        """
        return calls.ListCall(
            _URL,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_ID": element_id,
                "ELEMENT_CODE": element_code,
                "FIELD_ID": field_id,
            },
            self._sender,
        )
