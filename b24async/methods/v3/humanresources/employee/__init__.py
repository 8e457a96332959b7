# Generated from spec/v3/humanresources/employee.yaml by `python -m codegen`. Edit the spec, not this file.
"""``humanresources.employee.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.methods.v3.humanresources.employee.field import V3HumanresourcesEmployeeField
    from b24async.shapes import humanresources as humanresources_shapes

_COUNT = calls.Method(
    "humanresources.employee.count",
    convert.integer,
    version=3,
    safety="safe",
    scopes=("humanresources",),
    under="total",
)
_MULTIDEPARTMENT: calls.ListMethod[humanresources_shapes.V3EmployeeMultidepartment] = calls.ListMethod(
    "humanresources.employee.multidepartment",
    convert.shape("b24async.shapes.humanresources", "V3EmployeeMultidepartment"),
    rows="employees",
    paging=calls.Paging(style="none"),
    version=3,
    safety="safe",
    scopes=("humanresources",),
)
_SEARCH: calls.ListMethod[humanresources_shapes.V3Employee] = calls.ListMethod(
    "humanresources.employee.search",
    convert.shape("b24async.shapes.humanresources", "V3Employee"),
    rows="items",
    paging=calls.Paging(style="none"),
    version=3,
    safety="safe",
    scopes=("humanresources",),
)
_SUBORDINATES: calls.ListMethod[humanresources_shapes.V3EmployeeSubordinate] = calls.ListMethod(
    "humanresources.employee.subordinates",
    convert.shape("b24async.shapes.humanresources", "V3EmployeeSubordinate"),
    rows="departments",
    paging=calls.Paging(style="none"),
    version=3,
    safety="safe",
    scopes=("humanresources",),
)


class V3HumanresourcesEmployee(calls.Group):
    """``humanresources.employee.*``."""

    _name = "humanresources.employee"

    def count(self) -> calls.Call[int]:
        """Count the employees in the company structure, each person once.

        Raises:
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``humanresources``; for a user who belongs to a department.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-count.html
        """
        return calls.Call(_COUNT, {}, self._sender)

    def multidepartment(self) -> calls.ListCall[humanresources_shapes.V3EmployeeMultidepartment]:
        """List the employees who belong to more than one department.

        Raises:
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``humanresources``; for a user who belongs to a department.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-multidepartment.html
        """
        return calls.ListCall(_MULTIDEPARTMENT, {}, self._sender)

    def search(
        self,
        *,
        name: str,
        node_id: int | None = None,
        select: Sequence[str] | None = None,
    ) -> calls.ListCall[humanresources_shapes.V3Employee]:
        """Search employees by name, in the whole company or one department or team.

        Args:
            name: For example ``John``.
            select: Fields to answer.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``,
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``humanresources``.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-search.html
        """
        return calls.ListCall(_SEARCH, {"name": name, "nodeId": node_id, "select": select}, self._sender)

    def subordinates(self, *, id: int) -> calls.ListCall[humanresources_shapes.V3EmployeeSubordinate]:
        """Count an employee's subordinates in each department.

        Args:
            id: For example ``7``.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``humanresources``; for a user who belongs to a department.
        https://apidocs.bitrix24.com/api-reference/departments/employee/humanresources-employee-subordinates.html
        """
        return calls.ListCall(_SUBORDINATES, {"id": id}, self._sender)

    @functools.cached_property
    def field(self) -> V3HumanresourcesEmployeeField:
        """``humanresources.employee.field.*``."""
        from b24async.methods.v3.humanresources.employee.field import V3HumanresourcesEmployeeField

        return V3HumanresourcesEmployeeField(self._sender)
