# Generated from spec/im/department.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.department.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.methods.im.department.colleagues import ImDepartmentColleagues
    from b24async.methods.im.department.employees import ImDepartmentEmployees
    from b24async.methods.im.department.managers import ImDepartmentManagers
    from b24async.shapes import im as im_shapes

_GET: calls.ListMethod[im_shapes.ImDepartment] = calls.ListMethod(
    "im.department.get",
    convert.shape("b24async.shapes.im", "ImDepartment"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("im",),
    dump={"USER_DATA": convert.yes_no},
)


class ImDepartment(calls.Group):
    """``im.department.*``."""

    _name = "im.department"

    def get(self, *, id: Sequence[int], user_data: bool | None = None) -> calls.ListCall[im_shapes.ImDepartment]:
        """Read the given departments: name, path and head.

        Args:
            id: For example ``[3, 7]``.
            user_data: By default ``False``.

        Raises:
            InvalidParams: ``INVALID_FORMAT``.
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``im``. https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-get.html
        """
        return calls.ListCall(_GET, {"ID": id, "USER_DATA": user_data}, self._sender)

    @functools.cached_property
    def colleagues(self) -> ImDepartmentColleagues:
        """``im.department.colleagues.*``."""
        from b24async.methods.im.department.colleagues import ImDepartmentColleagues

        return ImDepartmentColleagues(self._sender)

    @functools.cached_property
    def employees(self) -> ImDepartmentEmployees:
        """``im.department.employees.*``."""
        from b24async.methods.im.department.employees import ImDepartmentEmployees

        return ImDepartmentEmployees(self._sender)

    @functools.cached_property
    def managers(self) -> ImDepartmentManagers:
        """``im.department.managers.*``."""
        from b24async.methods.im.department.managers import ImDepartmentManagers

        return ImDepartmentManagers(self._sender)
