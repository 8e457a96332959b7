# Generated from spec/landing/demos.yaml by `python -m codegen`. Edit the spec, not this file.
"""``landing.demos.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import landing as landing_shapes

_GET_LIST: calls.ListMethod[landing_shapes.LandingDemo] = calls.ListMethod(
    "landing.demos.getList",
    convert.shape("b24async.shapes.landing", "LandingDemo"),
    paging=calls.Paging(style="limit", limit="params.limit", offset="params.offset"),
    safety="safe",
    scopes=("landing",),
)
_GET_PAGE_LIST: calls.Method[Mapping[str, Mapping[str, Any]]] = calls.Method(
    "landing.demos.getPageList",
    convert.map_of(
        convert.map_of(
            convert.optional(
                convert.union(
                    convert.map_of(
                        convert.union(
                            convert.map_of(convert.shape("b24async.shapes.landing", "LandingDemoPageList")),
                            convert.json,
                        ),
                    ),
                    convert.json,
                ),
            ),
        ),
    ),
    safety="safe",
    scopes=("landing",),
)
_GET_SITE_LIST: calls.Method[Mapping[str, Mapping[str, Any]]] = calls.Method(
    "landing.demos.getSiteList",
    convert.map_of(
        convert.map_of(
            convert.optional(
                convert.union(
                    convert.map_of(convert.optional(convert.union(convert.string, convert.boolean))),
                    convert.json,
                ),
            ),
        ),
    ),
    safety="safe",
    scopes=("landing",),
)
_REGISTER: calls.Method[Sequence[int]] = calls.Method(
    "landing.demos.register",
    convert.list_of(convert.integer),
    safety="idempotent",
    scopes=("landing",),
)
_UNREGISTER = calls.Method("landing.demos.unregister", convert.boolean, safety="unsafe", scopes=("landing",))


class LandingDemos(calls.Group):
    """``landing.demos.*``."""

    _name = "landing.demos"

    def get_list(
        self,
        *,
        params: landing_shapes.DemosGetListParams | Mapping[str, Any] | None = None,
    ) -> calls.ListCall[landing_shapes.LandingDemo]:
        """List the site and page templates that applications have registered.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``TYPE_ERROR``.
            PortalError: ``SYSTEM_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may view sites.
        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-list.html
        """
        return calls.ListCall(_GET_LIST, {"params": params}, self._sender)

    def get_page_list(
        self,
        *,
        type: Literal["page", "store", "knowledge", "group", "mainpage"],
        filter: Mapping[str, Any] | None = None,
    ) -> calls.Call[Mapping[str, Mapping[str, Any]]]:
        """Return the built-in templates from which a page can be created.

        Args:
            type: For example ``page``.
            filter: Conditions that the rows must meet, for example ``{"TYPE": "PAGE"}``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``MISSING_PARAMS``, ``TYPE_ERROR``.
            PortalError: ``SYSTEM_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may view sites.
        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-page-list.html
        """
        return calls.Call(_GET_PAGE_LIST, {"type": type, "filter": filter}, self._sender)

    def get_site_list(
        self,
        *,
        type: Literal["page", "store", "knowledge", "group", "mainpage"],
        filter: Mapping[str, Any] | None = None,
    ) -> calls.Call[Mapping[str, Mapping[str, Any]]]:
        """Return the built-in templates from which a whole site can be created.

        Args:
            type: For example ``page``.
            filter: Conditions that the rows must meet, for example ``{"TYPE": "page"}``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``MISSING_PARAMS``, ``TYPE_ERROR``.
            PortalError: ``SYSTEM_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may view sites.
        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-get-site-list.html
        """
        return calls.Call(_GET_SITE_LIST, {"type": type, "filter": filter}, self._sender)

    def register(
        self,
        *,
        data: Mapping[str, Any] | Sequence[Mapping[str, Any]],
        params: landing_shapes.DemosRegisterParams | Mapping[str, Any] | None = None,
    ) -> calls.Call[Sequence[int]]:
        """Add the application's template to the site wizard, or overwrite it by its code.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``REGISTER_ERROR_DATA``, ``CONTENT_IS_BAD``, ``BX_EMPTY_REQUIRED``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may view sites.
        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-register.html
        """
        return calls.Call(_REGISTER, {"data": data, "params": params}, self._sender)

    def unregister(self, *, code: str) -> calls.Call[bool]:
        """Take the application's template out of the site wizard, by its code.

        Args:
            code: For example ``ftmlt``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may view sites.
        https://apidocs.bitrix24.com/api-reference/landing/demos/landing-demos-unregister.html
        """
        return calls.Call(_UNREGISTER, {"code": code}, self._sender)
