# Generated from spec/user.yaml by `python -m codegen`. Edit the spec, not this file.
"""``user.*``: users of the portal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import user as user_shapes

_CURRENT: calls.Method[user_shapes.User] = calls.Method(
    "user.current",
    convert.shape("b24async.shapes.user", "User"),
    safety="safe",
    scopes=("user", "user_basic", "user_brief"),
)
_GET: calls.ListMethod[user_shapes.User] = calls.ListMethod(
    "user.get",
    convert.shape("b24async.shapes.user", "User"),
    paging=calls.Paging(
        style="offset",
        keyset=calls.Keyset(filter="ID", order="ID", row="ID", filter_param="FILTER", sort_param="sort"),
    ),
    safety="safe",
    scopes=("user", "user_basic", "user_brief"),
    dump={"FILTER": convert.yes_no},
)


class User(calls.Group):
    """Users of the portal."""

    _name = "user"

    def current(self) -> calls.Call[user_shapes.User]:
        """Tell who the caller is.

        Scope ``user`` or ``user_basic`` or ``user_brief``; for anyone.
        https://apidocs.bitrix24.com/api-reference/user/user-current.html
        """
        return calls.Call(_CURRENT, {}, self._sender)

    def get(
        self,
        *,
        sort: str | None = None,
        order: Literal["ASC", "DESC"] | None = None,
        filter: Mapping[str, Any] | None = None,
        admin_mode: bool | None = None,
        select: Sequence[str] | None = None,
        image_resize: Literal["small", "medium", "large"] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[user_shapes.User]:
        """List users.

        The keys of ``filter`` may start with an operator, for example ``%NAME`` or ``@ID``; ``NAME_SEARCH`` looks
        through all parts of the name, and ``ACTIVE: true`` leaves out dismissed users. Unlike elsewhere, the order is
        given as two texts: by which field, and in which direction.

        Args:
            sort: Field to sort by, for example ``ID``.
            order: Direction.
            filter: Conditions that the rows must meet, for example ``{"USER_TYPE": "employee", "ACTIVE": True}``.
            admin_mode: Also users that the caller may not see, for administrators.
            select: Fields to answer; ``*`` stands for all, ``UF_*`` for all custom ones. For example ``["ID", "NAME",
                "UF_*"]``.
            image_resize: Size of the picture behind ``PERSONAL_PHOTO``; the original by default. ``small``: 150 × 150
                pixels; ``medium``: 300 × 300; ``large``: 1000 × 1000.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``user`` or ``user_basic`` or ``user_brief``; for anyone.
        https://apidocs.bitrix24.com/api-reference/user/user-get.html
        """
        return calls.ListCall(
            _GET,
            {
                "sort": sort,
                "order": order,
                "FILTER": filter,
                "ADMIN_MODE": admin_mode,
                "select": select,
                "IMAGE_RESIZE": image_resize,
                "start": start,
            },
            self._sender,
        )
