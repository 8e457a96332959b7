# Generated from spec/im/department/employees.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.department.employees.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import im as im_shapes

_GET: calls.Method[Mapping[str, Sequence[im_shapes.ImDepartmentManager | int]]] = calls.Method(
    "im.department.employees.get",
    convert.map_of(
        convert.list_of(convert.union(convert.shape("b24async.shapes.im", "ImDepartmentManager"), convert.integer)),
    ),
    safety="safe",
    scopes=("im",),
    dump={"USER_DATA": convert.yes_no},
)


class ImDepartmentEmployees(calls.Group):
    """``im.department.employees.*``."""

    _name = "im.department.employees"

    def get(
        self,
        *,
        id: Sequence[int],
        user_data: bool | None = None,
    ) -> calls.Call[Mapping[str, Sequence[im_shapes.ImDepartmentManager | int]]]:
        """List the employees of the given departments, per department.

        Args:
            id: For example ``[3, 7]``.
            user_data: By default ``False``.

        Raises:
            InvalidParams: ``ID_EMPTY``.
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``im``. https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-employees-get.html
        """
        return calls.Call(_GET, {"ID": id, "USER_DATA": user_data}, self._sender)
