# Generated from spec/entity/section.yaml by `python -m codegen`. Edit the spec, not this file.
"""``entity.section.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import entity as entity_shapes

_ADD = calls.Method(
    "entity.section.add",
    convert.integer,
    safety="unsafe",
    scopes=("entity",),
    files=calls.Form("pair"),
    dump={"ACTIVE": convert.yes_no},
    application=True,
)
_GET: calls.ListMethod[entity_shapes.EntitySection] = calls.ListMethod(
    "entity.section.get",
    convert.shape("b24async.shapes.entity", "EntitySection"),
    paging=calls.Paging(
        style="offset",
        keyset=calls.Keyset(filter="ID", order="ID", row="ID", filter_param="FILTER", order_param="SORT"),
    ),
    safety="safe",
    scopes=("entity",),
    application=True,
)
_UPDATE = calls.Method(
    "entity.section.update",
    convert.boolean,
    safety="unsafe",
    scopes=("entity",),
    files=calls.Form("pair"),
    dump={"ACTIVE": convert.yes_no},
    application=True,
)
_DELETE = calls.Method("entity.section.delete", convert.boolean, safety="unsafe", scopes=("entity",), application=True)


class EntitySection(calls.Group):
    """``entity.section.*``."""

    _name = "entity.section"

    def add(
        self,
        *,
        entity: str,
        name: str,
        section: int | None = None,
        active: bool | None = None,
        sort: int | None = None,
        code: str | None = None,
        description: str | None = None,
        picture: Any = None,
        detail_picture: Any = None,
    ) -> calls.Call[int]:
        """Create a section in a data storage of the application.

        Works only inside an application.

        Args:
            entity: For example ``dish``.
            section: For example ``671``.
            sort: For example ``500``.
            code: For example ``test-section``.
            picture: For example ``["section.jpg", "**base64_section_image**"]``.
            detail_picture: For example ``["section-detail.jpg", "**base64_section_detail_image**"]``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``ERROR_CORE``, ``ERROR_ARGUMENT``.
            NotFound: ``ERROR_ENTITY_NOT_FOUND``.

        Scope ``entity``. https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-add.html
        """
        return calls.Call(
            _ADD,
            {
                "ENTITY": entity,
                "NAME": name,
                "SECTION": section,
                "ACTIVE": active,
                "SORT": sort,
                "CODE": code,
                "DESCRIPTION": description,
                "PICTURE": picture,
                "DETAIL_PICTURE": detail_picture,
            },
            self._sender,
        )

    def get(
        self,
        *,
        entity: str,
        sort: Mapping[str, Any] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[entity_shapes.EntitySection]:
        """List the sections of a data storage of the application, filtered and sorted.

        Works only inside an application.

        Args:
            entity: For example ``dish``.
            sort: For example ``{"NAME": "ASC"}``.
            filter: Conditions that the rows must meet, for example ``{"ACTIVE": "Y"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.
            NotFound: ``ERROR_ENTITY_NOT_FOUND``.

        Scope ``entity``; for anyone, with an application's token.
        https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-get.html
        """
        return calls.ListCall(_GET, {"ENTITY": entity, "SORT": sort, "FILTER": filter, "start": start}, self._sender)

    def update(
        self,
        *,
        entity: str,
        id: int,
        name: str | None = None,
        section: int | None = None,
        active: bool | None = None,
        sort: int | None = None,
        code: str | None = None,
        description: str | None = None,
        picture: Any = None,
        detail_picture: Any = None,
    ) -> calls.Call[bool]:
        """Change a section of a data storage: name, parent, order, activity, text or pictures.

        Works only inside an application.

        Args:
            entity: For example ``dish``.
            id: For example ``673``.
            section: For example ``671``.
            sort: For example ``550``.
            code: For example ``test-section-updated``.
            picture: For example ``["section.jpg", "**base64_section_image**"]``.
            detail_picture: For example ``["section-detail.jpg", "**base64_section_detail_image**"]``.

        Raises:
            NotFound: ``ERROR_SECTION_NOT_FOUND``, ``ERROR_ENTITY_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``ERROR_CORE``, ``ERROR_ARGUMENT``.

        Scope ``entity``. https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-update.html
        """
        return calls.Call(
            _UPDATE,
            {
                "ENTITY": entity,
                "ID": id,
                "NAME": name,
                "SECTION": section,
                "ACTIVE": active,
                "SORT": sort,
                "CODE": code,
                "DESCRIPTION": description,
                "PICTURE": picture,
                "DETAIL_PICTURE": detail_picture,
            },
            self._sender,
        )

    def delete(self, *, entity: str, id: int) -> calls.Call[bool]:
        """Delete a section from a data storage of the application.

        Works only inside an application.

        Args:
            entity: For example ``dish``.
            id: For example ``673``.

        Raises:
            NotFound: ``ERROR_SECTION_NOT_FOUND``, ``ERROR_ENTITY_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``ERROR_CORE``, ``ERROR_ARGUMENT``.

        Scope ``entity``. https://apidocs.bitrix24.com/api-reference/entity/sections/entity-section-delete.html
        """
        return calls.Call(_DELETE, {"ENTITY": entity, "ID": id}, self._sender)
