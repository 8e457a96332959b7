# Generated from spec/user.yaml by `python -m codegen`. Edit the spec, not this file.
"""``user.*``: users of the portal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import user as user_shapes

_GET: calls.ListMethod[user_shapes.User] = calls.ListMethod(
    "user.get",
    convert.shape("b24async.shapes.user", "User"),
    paging=calls.Paging(
        style="offset",
        keyset=calls.Keyset(filter="ID", order="ID", row="ID", filter_param="FILTER", sort_param="sort"),
    ),
    safety="safe",
    scopes=("user", "user_brief"),
)
_CURRENT: calls.Method[user_shapes.User] = calls.Method(
    "user.current",
    convert.shape("b24async.shapes.user", "User"),
    safety="safe",
    scopes=("user", "user_brief"),
)


class User(calls.Group):
    """Users of the portal."""

    _name = "user"

    def get(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        sort: str | None = None,
        order: Literal["ASC", "DESC"] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[user_shapes.User]:
        """List the users who meet a filter.

        Args:
            filter: Conditions on the fields of a user.
            sort: By default ``ID``.
            order: By default ``ASC``. ``ASC``: smallest first; ``DESC``: largest first.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``user`` or ``user_brief``. https://apidocs.bitrix24.com/api-reference/user/user-get.html
        """
        return calls.ListCall(_GET, {"FILTER": filter, "sort": sort, "order": order, "start": start}, self._sender)

    def current(self) -> calls.Call[user_shapes.User]:
        """Tell who the caller is.

        Scope ``user`` or ``user_brief``. https://apidocs.bitrix24.com/api-reference/user/user-current.html
        """
        return calls.Call(_CURRENT, {}, self._sender)
