# Generated from spec/im/department/colleagues.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.department.colleagues.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import im as im_shapes

_LIST: calls.ListMethod[im_shapes.ImDepartmentManager | int] = calls.ListMethod(
    "im.department.colleagues.list",
    convert.union(convert.shape("b24async.shapes.im", "ImDepartmentManager"), convert.integer),
    paging=calls.Paging(style="limit", limit="LIMIT", offset="OFFSET", size=10),
    safety="safe",
    scopes=("im",),
    dump={"USER_DATA": convert.yes_no},
)


class ImDepartmentColleagues(calls.Group):
    """``im.department.colleagues.*``."""

    _name = "im.department.colleagues"

    def list(
        self,
        *,
        user_data: bool | None = None,
        offset: int | None = None,
        limit: int | None = None,
    ) -> calls.ListCall[im_shapes.ImDepartmentManager | int]:
        """List the current user's colleagues; for a manager, subordinates and supervisors.

        Args:
            user_data: By default ``False``.
            offset: For example ``0``.
            limit: For example ``5``, by default ``10``.

        Raises:
            AccessDenied: ``ACCESS_ERROR``.

        Scope ``im``. https://apidocs.bitrix24.com/api-reference/chats/departments/im-department-colleagues-list.html
        """
        return calls.ListCall(_LIST, {"USER_DATA": user_data, "OFFSET": offset, "LIMIT": limit}, self._sender)
