# Generated from spec/placement.yaml by `python -m codegen`. Edit the spec, not this file.
"""``placement.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import placement as placement_shapes

_GET: calls.ListMethod[placement_shapes.PlacementHandler] = calls.ListMethod(
    "placement.get",
    convert.shape("b24async.shapes.placement", "PlacementHandler"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("placement",),
    application=True,
)
_LIST: calls.ListMethod[str] = calls.ListMethod(
    "placement.list",
    convert.string,
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("placement",),
    application=True,
)
_BIND = calls.Method("placement.bind", convert.boolean, safety="unsafe", scopes=("placement",), application=True)
_UNBIND = calls.Method(
    "placement.unbind",
    convert.integer,
    safety="unsafe",
    scopes=("placement",),
    under="count",
    application=True,
)


class Placement(calls.Group):
    """``placement.*``."""

    _name = "placement"

    def get(self) -> calls.ListCall[placement_shapes.PlacementHandler]:
        """List the widgets the application has put into the interface.

        Works only inside an application.

        Raises:
            AccessDenied: ``WRONG_AUTH_TYPE``.

        Scope ``placement``; for an administrator. https://apidocs.bitrix24.com/api-reference/widgets/placement-get.html
        """
        return calls.ListCall(_GET, {}, self._sender)

    def list(self, *, scope: str | None = None, full: bool | None = None) -> calls.ListCall[str]:
        """List the codes of the places where the application may put widgets.

        Works only inside an application.

        Args:
            scope: For example ``crm``.

        Raises:
            AccessDenied: ``WRONG_AUTH_TYPE``.

        Scope ``placement``; for anyone, with an application's token.
        https://apidocs.bitrix24.com/api-reference/widgets/placement-list.html
        """
        return calls.ListCall(_LIST, {"SCOPE": scope, "FULL": full}, self._sender)

    def bind(
        self,
        *,
        placement: str,
        handler: str,
        title: str | None = None,
        description: str | None = None,
        group_name: str | None = None,
        lang_all: Mapping[str, Any] | None = None,
        options: Mapping[str, Any] | None = None,
        user_id: int | None = None,
    ) -> calls.Call[bool]:
        """Put a widget of the application into a place of the interface.

        Works only inside an application.

        Args:
            placement: For example ``PLACEMENT_CODE``.
            title: For example ``title``.
            description: For example ``description``.
            group_name: For example ``group``.

        Raises:
            InvalidParams: ``ERROR_PLACEMENT_MAX_COUNT``, ``ERROR_PLACEMENT_USER_MODE``, ``EMPTY_ERROR_HANDLER_URL``,
                ``ERROR_ARGUMENT``.
            AccessDenied: ``WRONG_AUTH_TYPE``.

        Scope ``placement``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/widgets/placement-bind.html
        """
        return calls.Call(
            _BIND,
            {
                "PLACEMENT": placement,
                "HANDLER": handler,
                "TITLE": title,
                "DESCRIPTION": description,
                "GROUP_NAME": group_name,
                "LANG_ALL": lang_all,
                "OPTIONS": options,
                "USER_ID": user_id,
            },
            self._sender,
        )

    def unbind(self, *, placement: str, handler: str | None = None, user_id: int | None = None) -> calls.Call[int]:
        """Remove one or all of the application's widgets from a place of the interface.

        Works only inside an application.

        Args:
            placement: For example ``CRM_LEAD_DETAIL_TAB``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``, ``WRONG_AUTH_TYPE``.
            InvalidParams: ``ERROR_ARGUMENT``.

        Scope ``placement``. https://apidocs.bitrix24.com/api-reference/widgets/placement-unbind.html
        """
        return calls.Call(_UNBIND, {"PLACEMENT": placement, "HANDLER": handler, "USER_ID": user_id}, self._sender)
