# Generated from spec/entity.yaml by `python -m codegen`. Edit the spec, not this file.
"""``entity.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.entity.item import EntityItem
    from b24async.methods.entity.section import EntitySection
    from b24async.shapes import entity as entity_shapes

_ADD = calls.Method("entity.add", convert.boolean, safety="unsafe", scopes=("entity",), application=True)
_GET: calls.Method[entity_shapes.Entity | Sequence[entity_shapes.Entity]] = calls.Method(
    "entity.get",
    convert.union(
        convert.shape("b24async.shapes.entity", "Entity"),
        convert.list_of(convert.shape("b24async.shapes.entity", "Entity")),
    ),
    safety="safe",
    scopes=("entity",),
    application=True,
)
_UPDATE = calls.Method("entity.update", convert.boolean, safety="unsafe", scopes=("entity",), application=True)
_DELETE = calls.Method("entity.delete", convert.boolean, safety="unsafe", scopes=("entity",), application=True)
_RIGHTS: calls.Method[Mapping[str, str] | None] = calls.Method(
    "entity.rights",
    convert.optional(convert.map_of(convert.string)),
    safety="idempotent",
    scopes=("entity",),
    application=True,
)


class Entity(calls.Group):
    """``entity.*``."""

    _name = "entity"

    def add(self, *, entity: str, name: str, access: Mapping[str, str] | None = None) -> calls.Call[bool]:
        """Create a data storage of the application with its access rights.

        Works only inside an application.

        Args:
            entity: For example ``dish``.
            name: For example ``Dishes``.
            access: For example ``{"U1": "W", "AU": "R"}``.

        Raises:
            InvalidParams: ``ERROR_ENTITY_ALREADY_EXISTS``, ``ERROR_CORE``, ``ERROR_ARGUMENT``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``entity``; for anyone, with an application's token.
        https://apidocs.bitrix24.com/api-reference/entity/entities/entity-add.html
        """
        return calls.Call(_ADD, {"ENTITY": entity, "NAME": name, "ACCESS": access}, self._sender)

    def get(self, *, entity: str | None = None) -> calls.Call[entity_shapes.Entity | Sequence[entity_shapes.Entity]]:
        """Return one of the application's data storages by its code, or all of them.

        Works only inside an application.

        Args:
            entity: For example ``dish_v2``.

        Raises:
            NotFound: ``ERROR_ENTITY_NOT_FOUND``.
            InvalidParams: ``ERROR_ARGUMENT``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``entity``; for anyone, with an application's token.
        https://apidocs.bitrix24.com/api-reference/entity/entities/entity-get.html
        """
        return calls.Call(_GET, {"ENTITY": entity}, self._sender)

    def update(
        self,
        *,
        entity: str,
        name: str | None = None,
        entity_new: str | None = None,
        access: Mapping[str, str] | None = None,
    ) -> calls.Call[bool]:
        """Change the name, code or access rights of a data storage.

        Works only inside an application.

        Args:
            entity: For example ``dish``.
            entity_new: For example ``dish_v2``.
            access: For example ``{"U1": "W", "AU": "R"}``.

        Raises:
            NotFound: ``ERROR_ENTITY_NOT_FOUND``.
            InvalidParams: ``ERROR_ENTITY_ALREADY_EXISTS``, ``ERROR_CORE``, ``ERROR_ARGUMENT``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``entity``. https://apidocs.bitrix24.com/api-reference/entity/entities/entity-update.html
        """
        return calls.Call(
            _UPDATE,
            {"ENTITY": entity, "NAME": name, "ENTITY_NEW": entity_new, "ACCESS": access},
            self._sender,
        )

    def delete(self, *, entity: str) -> calls.Call[bool]:
        """Delete a data storage of the application.

        Works only inside an application.

        Args:
            entity: For example ``dish_v2``.

        Raises:
            NotFound: ``ERROR_ENTITY_NOT_FOUND``.
            InvalidParams: ``ERROR_CORE``, ``ERROR_ARGUMENT``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``entity``. https://apidocs.bitrix24.com/api-reference/entity/entities/entity-delete.html
        """
        return calls.Call(_DELETE, {"ENTITY": entity}, self._sender)

    def rights(self, *, entity: str, access: Mapping[str, str] | None = None) -> calls.Call[Mapping[str, str] | None]:
        """Return the access rights to a data storage, replacing them first if given.

        Works only inside an application.

        Args:
            entity: For example ``dish``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``entity``. https://apidocs.bitrix24.com/api-reference/entity/entities/entity-rights.html
        """
        return calls.Call(_RIGHTS, {"ENTITY": entity, "ACCESS": access}, self._sender)

    @functools.cached_property
    def item(self) -> EntityItem:
        """``entity.item.*``."""
        from b24async.methods.entity.item import EntityItem

        return EntityItem(self._sender)

    @functools.cached_property
    def section(self) -> EntitySection:
        """``entity.section.*``."""
        from b24async.methods.entity.section import EntitySection

        return EntitySection(self._sender)
