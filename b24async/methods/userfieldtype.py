# Generated from spec/userfieldtype.yaml by `python -m codegen`. Edit the spec, not this file.
"""``userfieldtype.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import userfieldtype as userfieldtype_shapes

_ADD = calls.Method("userfieldtype.add", convert.boolean, safety="unsafe", scopes=("placement",))
_LIST: calls.ListMethod[userfieldtype_shapes.UserFieldType] = calls.ListMethod(
    "userfieldtype.list",
    convert.shape("b24async.shapes.userfieldtype", "UserFieldType"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("placement",),
)
_UPDATE = calls.Method("userfieldtype.update", convert.boolean, safety="idempotent", scopes=("placement",))
_DELETE = calls.Method("userfieldtype.delete", convert.boolean, safety="unsafe", scopes=("placement",))


class Userfieldtype(calls.Group):
    """``userfieldtype.*``."""

    _name = "userfieldtype"

    def add(
        self,
        *,
        user_type_id: str,
        handler: str,
        title: str | None = None,
        description: str | None = None,
        options: Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Register a custom field type that the application draws itself.

        Args:
            user_type_id: For example ``test_type``.
            options: For example ``{"height": 60}``.

        Raises:
            InvalidParams: ``ERROR_CORE``, ``ERROR_ARGUMENT``.

        Scope ``placement``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-add.html
        """
        return calls.Call(
            _ADD,
            {
                "USER_TYPE_ID": user_type_id,
                "HANDLER": handler,
                "TITLE": title,
                "DESCRIPTION": description,
                "OPTIONS": options,
            },
            self._sender,
        )

    def list(self, *, start: int | None = None) -> calls.ListCall[userfieldtype_shapes.UserFieldType]:
        """List the custom field types that the application has registered.

        Args:
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``placement``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-list.html
        """
        return calls.ListCall(_LIST, {"start": start}, self._sender)

    def update(
        self,
        *,
        user_type_id: str,
        handler: str,
        title: str,
        description: str | None = None,
        options: Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Change handler, title or height of the application's custom field type.

        Args:
            user_type_id: For example ``test_type``.
            options: For example ``{"height": 60}``.

        Raises:
            InvalidParams: ``ERROR_CORE``, ``ERROR_ARGUMENT``.
            NotFound: ``ERROR_NOT_FOUND``.

        Scope ``placement``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-update.html
        """
        return calls.Call(
            _UPDATE,
            {
                "USER_TYPE_ID": user_type_id,
                "HANDLER": handler,
                "TITLE": title,
                "DESCRIPTION": description,
                "OPTIONS": options,
            },
            self._sender,
        )

    def delete(self, *, user_type_id: str) -> calls.Call[bool]:
        """Unregister a custom field type of the application.

        Args:
            user_type_id: For example ``test``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.
            NotFound: ``ERROR_NOT_FOUND``.

        Scope ``placement``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/widgets/user-field/userfieldtype-delete.html
        """
        return calls.Call(_DELETE, {"USER_TYPE_ID": user_type_id}, self._sender)
