# Generated from spec/department.yaml by `python -m codegen`. Edit the spec, not this file.
"""``department.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import department as department_shapes

_ADD = calls.Method("department.add", convert.integer, safety="unsafe", scopes=("department",))
_GET: calls.ListMethod[department_shapes.Department] = calls.ListMethod(
    "department.get",
    convert.shape("b24async.shapes.department", "Department"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("department",),
)
_UPDATE = calls.Method("department.update", convert.boolean, safety="idempotent", scopes=("department",))
_DELETE = calls.Method("department.delete", convert.boolean, safety="unsafe", scopes=("department",))
_FIELDS: calls.Method[Mapping[str, str]] = calls.Method(
    "department.fields",
    convert.map_of(convert.string),
    safety="safe",
    scopes=("department",),
)


class Department(calls.Group):
    """``department.*``."""

    _name = "department"

    def add(self, *, name: str, sort: int | None = None, parent: int, uf_head: int | None = None) -> calls.Call[int]:
        """Create a department below another one, optionally with its head.

        Args:
            sort: For example ``450``.
            parent: For example ``15``.
            uf_head: For example ``1``.

        Raises:
            InvalidParams: ``ERROR_CORE``.

        Scope ``department``. https://apidocs.bitrix24.com/api-reference/departments/department-add.html
        """
        return calls.Call(_ADD, {"NAME": name, "SORT": sort, "PARENT": parent, "UF_HEAD": uf_head}, self._sender)

    def get(
        self,
        *,
        sort: Literal["ID", "NAME", "SORT", "PARENT", "UF_HEAD"] | None = None,
        order: Literal["ASC", "DESC"] | None = None,
        id: int | None = None,
        name: str | None = None,
        sort_upper: int | None = None,
        parent: int | None = None,
        uf_head: int | None = None,
        start: int | None = None,
    ) -> calls.ListCall[department_shapes.Department]:
        """List the departments by id, name, parent or head, sorted as wished.

        Args:
            sort: For example ``NAME``.
            parent: For example ``1``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``department``; for anyone. https://apidocs.bitrix24.com/api-reference/departments/department-get.html
        """
        return calls.ListCall(
            _GET,
            {
                "sort": sort,
                "order": order,
                "ID": id,
                "NAME": name,
                "SORT": sort_upper,
                "PARENT": parent,
                "UF_HEAD": uf_head,
                "START": start,
            },
            self._sender,
        )

    def update(
        self,
        *,
        id: int,
        name: str | None = None,
        sort: int | None = None,
        parent: int | None = None,
        uf_head: int | None = None,
    ) -> calls.Call[bool]:
        """Change a department's name, sort order, parent or head.

        Args:
            id: For example ``18``.
            sort: For example ``500``.
            parent: For example ``1``.
            uf_head: For example ``1``.

        Raises:
            InvalidParams: ``ERROR_CORE``.

        Scope ``department``. https://apidocs.bitrix24.com/api-reference/departments/department-update.html
        """
        return calls.Call(
            _UPDATE,
            {"ID": id, "NAME": name, "SORT": sort, "PARENT": parent, "UF_HEAD": uf_head},
            self._sender,
        )

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a department of the company structure.

        Args:
            id: For example ``18``.

        Raises:
            InvalidParams: ``ERROR_CORE``.

        Scope ``department``. https://apidocs.bitrix24.com/api-reference/departments/department-delete.html
        """
        return calls.Call(_DELETE, {"ID": id}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, str]]:
        """Get the captions of the department fields, keyed by field name.

        Scope ``department``; for anyone. https://apidocs.bitrix24.com/api-reference/departments/department-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)
