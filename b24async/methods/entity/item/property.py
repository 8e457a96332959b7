# Generated from spec/entity/item/property.yaml by `python -m codegen`. Edit the spec, not this file.
"""``entity.item.property.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.shapes import entity as entity_shapes

_ADD = calls.Method("entity.item.property.add", convert.boolean, safety="unsafe", scopes=("entity",), application=True)
_GET: calls.Method[entity_shapes.EntityItemProperty | Sequence[entity_shapes.EntityItemProperty]] = calls.Method(
    "entity.item.property.get",
    convert.union(
        convert.shape("b24async.shapes.entity", "EntityItemProperty"),
        convert.list_of(convert.shape("b24async.shapes.entity", "EntityItemProperty")),
    ),
    safety="safe",
    scopes=("entity",),
    application=True,
)
_UPDATE = calls.Method(
    "entity.item.property.update",
    convert.boolean,
    safety="unsafe",
    scopes=("entity",),
    application=True,
)
_DELETE = calls.Method(
    "entity.item.property.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("entity",),
    application=True,
)


class EntityItemProperty(calls.Group):
    """``entity.item.property.*``."""

    _name = "entity.item.property"

    def add(
        self,
        *,
        entity: str,
        property: str,
        name: str | None = None,
        type: Literal["S", "N", "F"] | None = None,
        sort: int | None = None,
    ) -> calls.Call[bool]:
        """Add a string, number or file property to the items of a data storage.

        Works only inside an application.

        Args:
            entity: For example ``dish``.
            property: For example ``new_prop``.
            sort: For example ``100``.

        Raises:
            InvalidParams: ``ERROR_PROPERTY_ALREADY_EXISTS``, ``ERROR_UNSUPPORTED_PROPERTY_TYPE``, ``ERROR_CORE``,
                ``ERROR_ARGUMENT``.
            NotFound: ``ERROR_ENTITY_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-add.html
        """
        return calls.Call(
            _ADD,
            {"ENTITY": entity, "PROPERTY": property, "NAME": name, "TYPE": type, "SORT": sort},
            self._sender,
        )

    def get(
        self,
        *,
        entity: str,
        property: str | None = None,
    ) -> calls.Call[entity_shapes.EntityItemProperty | Sequence[entity_shapes.EntityItemProperty]]:
        """Return one item property of a data storage by its code, or all of them.

        Works only inside an application.

        Args:
            entity: For example ``dish``.

        Raises:
            NotFound: ``ERROR_PROPERTY_NOT_FOUND``, ``ERROR_ENTITY_NOT_FOUND``.
            InvalidParams: ``ERROR_ARGUMENT``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``entity``; for anyone, with an application's token.
        https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-get.html
        """
        return calls.Call(_GET, {"ENTITY": entity, "PROPERTY": property}, self._sender)

    def update(
        self,
        *,
        entity: str,
        property: str,
        property_new: str | None = None,
        name: str | None = None,
        type: Literal["S", "N"] | None = None,
        sort: int | None = None,
    ) -> calls.Call[bool]:
        """Change the code, name, type or order of an item property of a data storage.

        Works only inside an application.

        Args:
            entity: For example ``dish``.
            property: For example ``new_prop``.
            property_new: For example ``updated_prop``.
            sort: For example ``200``.

        Raises:
            NotFound: ``ERROR_PROPERTY_NOT_FOUND``, ``ERROR_ENTITY_NOT_FOUND``.
            InvalidParams: ``ERROR_PROPERTY_ALREADY_EXISTS``, ``ERROR_CORE``, ``ERROR_ARGUMENT``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-update.html
        """
        return calls.Call(
            _UPDATE,
            {
                "ENTITY": entity,
                "PROPERTY": property,
                "PROPERTY_NEW": property_new,
                "NAME": name,
                "TYPE": type,
                "SORT": sort,
            },
            self._sender,
        )

    def delete(self, *, entity: str, property: str) -> calls.Call[bool]:
        """Delete a property from the items of a data storage.

        Works only inside an application.

        Args:
            entity: For example ``dish``.
            property: For example ``new_prop``.

        Raises:
            NotFound: ``ERROR_PROPERTY_NOT_FOUND``, ``ERROR_ENTITY_NOT_FOUND``.
            InvalidParams: ``ERROR_CORE``, ``ERROR_ARGUMENT``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``entity``.
        https://apidocs.bitrix24.com/api-reference/entity/items/properties/entity-item-property-delete.html
        """
        return calls.Call(_DELETE, {"ENTITY": entity, "PROPERTY": property}, self._sender)
