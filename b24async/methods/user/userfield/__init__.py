# Generated from spec/user/userfield.yaml by `python -m codegen`. Edit the spec, not this file.
"""``user.userfield.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.user.userfield.file import UserUserfieldFile
    from b24async.shapes import user as user_shapes
    from b24async.shapes.keys import user as user_keys

_ADD = calls.Method(
    "user.userfield.add",
    convert.integer,
    safety="unsafe",
    scopes=("user.userfield",),
    dump={"fields": convert.yes_no},
)
_LIST: calls.ListMethod[user_shapes.UserField] = calls.ListMethod(
    "user.userfield.list",
    convert.shape("b24async.shapes.user", "UserField"),
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="ID", order="ID", row="ID")),
    safety="safe",
    scopes=("user.userfield",),
    dump={"filter": convert.yes_no},
)
_UPDATE = calls.Method(
    "user.userfield.update",
    convert.boolean,
    safety="idempotent",
    scopes=("user.userfield",),
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("user.userfield.delete", convert.boolean, safety="unsafe", scopes=("user.userfield",))


class UserUserfield(calls.Group):
    """``user.userfield.*``."""

    _name = "user.userfield"

    def add(self, *, fields: user_shapes.UserFieldFields | Mapping[str, Any]) -> calls.Call[int]:
        """Create a custom field of users, its code prefixed with UF_USR_.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``ERROR_CORE``, without a code.

        Scope ``user.userfield``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def list(
        self,
        *,
        order: Mapping[user_keys.UserFieldKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[user_shapes.UserField]:
        """List the custom fields of users by filter, with their settings and list options.

        Args:
            order: For example ``{"id": "desc"}``.
            filter: Conditions that the rows must meet, for example ``{"id": 13}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``user.userfield``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-list.html
        """
        return calls.ListCall(_LIST, {"order": order, "filter": filter, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: user_shapes.UserFieldFields | Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Change the settings and labels of a custom field of users.

        Args:
            id: For example ``42``.
            fields: Values of the fields.

        Raises:
            InvalidParams: without a code.

        Scope ``user.userfield``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a custom field of users.

        Args:
            id: For example ``123``.

        Raises:
            AccessDenied: "Access denied", without a code.

        Scope ``user.userfield``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    @functools.cached_property
    def file(self) -> UserUserfieldFile:
        """``user.userfield.file.*``."""
        from b24async.methods.user.userfield.file import UserUserfieldFile

        return UserUserfieldFile(self._sender)
