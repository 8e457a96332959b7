# Generated from spec/entity/item.yaml by `python -m codegen`. Edit the spec, not this file.
"""``entity.item.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from b24async.methods.entity.item.property import EntityItemProperty
    from b24async.shapes import entity as entity_shapes

_ADD = calls.Method(
    "entity.item.add",
    convert.integer,
    safety="unsafe",
    scopes=("entity",),
    files=calls.Form("pair"),
    application=True,
)
_GET: calls.ListMethod[entity_shapes.EntityItem] = calls.ListMethod(
    "entity.item.get",
    convert.shape("b24async.shapes.entity", "EntityItem"),
    paging=calls.Paging(
        style="offset",
        keyset=calls.Keyset(filter="ID", order="ID", row="ID", filter_param="FILTER", order_param="SORT"),
    ),
    safety="safe",
    scopes=("entity",),
    application=True,
)
_UPDATE = calls.Method(
    "entity.item.update",
    convert.boolean,
    safety="unsafe",
    scopes=("entity",),
    files=calls.Form("pair"),
    application=True,
)
_DELETE = calls.Method("entity.item.delete", convert.boolean, safety="unsafe", scopes=("entity",), application=True)


class EntityItem(calls.Group):
    """``entity.item.*``."""

    _name = "entity.item"

    def add(
        self,
        *,
        entity: str,
        name: str | None = None,
        property_values: Mapping[str, Any] | None = None,
        section: int | None = None,
        date_active_from: datetime.datetime | str | None = None,
        date_active_to: datetime.datetime | str | None = None,
        preview_picture: Any = None,
        detail_picture: Any = None,
    ) -> calls.Call[int]:
        """Add an item to a data storage of the application.

        Works only inside an application.

        Args:
            entity: For example ``dish``.
            property_values: For example ``{"test": 11, "test1": 22}``.
            section: For example ``219``.

        Raises:
            InvalidParams: ``ERROR_CORE``, ``ERROR_ARGUMENT``.
            NotFound: ``ERROR_ENTITY_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``entity``. https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-add.html
        """
        return calls.Call(
            _ADD,
            {
                "ENTITY": entity,
                "NAME": name,
                "PROPERTY_VALUES": property_values,
                "SECTION": section,
                "DATE_ACTIVE_FROM": date_active_from,
                "DATE_ACTIVE_TO": date_active_to,
                "PREVIEW_PICTURE": preview_picture,
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
    ) -> calls.ListCall[entity_shapes.EntityItem]:
        """List the items of a data storage of the application, filtered and sorted.

        Works only inside an application.

        Args:
            entity: For example ``dish_v2``.
            sort: For example ``{"DATE_ACTIVE_FROM": "ASC", "ID": "ASC"}``.
            filter: Conditions that the rows must meet.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.
            NotFound: ``ERROR_ENTITY_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``entity``; for anyone, with an application's token.
        https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-get.html
        """
        return calls.ListCall(_GET, {"ENTITY": entity, "SORT": sort, "FILTER": filter, "start": start}, self._sender)

    def update(
        self,
        *,
        entity: str,
        id: int,
        name: str | None = None,
        property_values: Mapping[str, Any] | None = None,
        section: int | None = None,
        date_active_from: datetime.datetime | str | None = None,
        date_active_to: datetime.datetime | str | None = None,
        preview_picture: Any = None,
        detail_picture: Any = None,
    ) -> calls.Call[bool]:
        """Change an item of the application's data storage: name, properties, section, pictures.

        Works only inside an application.

        Args:
            entity: For example ``dish``.
            id: For example ``2333``.
            property_values: For example ``{"test": 33, "test1": 44}``.
            section: For example ``219``.

        Raises:
            NotFound: ``ERROR_ITEM_NOT_FOUND``, ``ERROR_ENTITY_NOT_FOUND``.
            InvalidParams: ``ERROR_CORE``, ``ERROR_ARGUMENT``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``entity``. https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-update.html
        """
        return calls.Call(
            _UPDATE,
            {
                "ENTITY": entity,
                "ID": id,
                "NAME": name,
                "PROPERTY_VALUES": property_values,
                "SECTION": section,
                "DATE_ACTIVE_FROM": date_active_from,
                "DATE_ACTIVE_TO": date_active_to,
                "PREVIEW_PICTURE": preview_picture,
                "DETAIL_PICTURE": detail_picture,
            },
            self._sender,
        )

    def delete(self, *, entity: str, id: int) -> calls.Call[bool]:
        """Delete an item from a data storage of the application.

        Works only inside an application.

        Args:
            entity: For example ``dish``.
            id: For example ``2333``.

        Raises:
            NotFound: ``ERROR_ITEM_NOT_FOUND``, ``ERROR_ENTITY_NOT_FOUND``.
            InvalidParams: ``ERROR_CORE``, ``ERROR_ARGUMENT``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``entity``. https://apidocs.bitrix24.com/api-reference/entity/items/entity-item-delete.html
        """
        return calls.Call(_DELETE, {"ENTITY": entity, "ID": id}, self._sender)

    @functools.cached_property
    def property(self) -> EntityItemProperty:
        """``entity.item.property.*``."""
        from b24async.methods.entity.item.property import EntityItemProperty

        return EntityItemProperty(self._sender)
