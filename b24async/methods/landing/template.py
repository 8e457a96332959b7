# Generated from spec/landing/template.yaml by `python -m codegen`. Edit the spec, not this file.
"""``landing.template.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import landing as landing_shapes

_GETLIST: calls.ListMethod[landing_shapes.LandingTemplate] = calls.ListMethod(
    "landing.template.getlist",
    convert.shape("b24async.shapes.landing", "LandingTemplate"),
    paging=calls.Paging(style="limit", limit="params.limit", offset="params.offset"),
    safety="safe",
    scopes=("landing",),
)
_GET_LANDING_REF: calls.Method[Mapping[str, int] | bool] = calls.Method(
    "landing.template.getLandingRef",
    convert.union(convert.map_of(convert.integer), convert.boolean),
    safety="safe",
    scopes=("landing",),
)
_GET_SITE_REF: calls.Method[Mapping[str, int] | bool] = calls.Method(
    "landing.template.getSiteRef",
    convert.union(convert.map_of(convert.integer), convert.boolean),
    safety="safe",
    scopes=("landing",),
)
_SET_LANDING_REF = calls.Method(
    "landing.template.setLandingRef",
    convert.boolean,
    safety="idempotent",
    scopes=("landing",),
)
_SET_SITE_REF = calls.Method("landing.template.setSiteRef", convert.boolean, safety="idempotent", scopes=("landing",))


class LandingTemplate(calls.Group):
    """``landing.template.*``."""

    _name = "landing.template"

    def getlist(
        self,
        *,
        params: landing_shapes.TemplateGetlistParams | Mapping[str, Any] | None = None,
    ) -> calls.ListCall[landing_shapes.LandingTemplate]:
        """List the view templates (layouts with included areas) for pages and sites.

        Raises:
            InvalidParams: ``TYPE_ERROR``.
            PortalError: ``SYSTEM_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-list.html
        """
        return calls.ListCall(_GETLIST, {"params": params}, self._sender)

    def get_landing_ref(self, *, id: int) -> calls.Call[Mapping[str, int] | bool]:
        """Return which pages serve as included areas (header, footer …) of a page.

        Args:
            id: For example ``557``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``.
            NotFound: ``ENTITY_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-landing-ref.html
        """
        return calls.Call(_GET_LANDING_REF, {"id": id}, self._sender)

    def get_site_ref(self, *, id: int) -> calls.Call[Mapping[str, int] | bool]:
        """Return which pages serve as included areas (header, footer …) of a site.

        Args:
            id: For example ``157``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``.
            NotFound: ``ENTITY_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-get-site-ref.html
        """
        return calls.Call(_GET_SITE_REF, {"id": id}, self._sender)

    def set_landing_ref(self, *, id: int, data: Mapping[str, int] | None = None) -> calls.Call[bool]:
        """Replace the pages that serve as included areas of a page.

        Args:
            id: For example ``557``.
            data: For example ``{"1": 614, "2": 615, "3": 616}``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``.
            NotFound: ``ENTITY_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-landing-ref.html
        """
        return calls.Call(_SET_LANDING_REF, {"id": id, "data": data}, self._sender)

    def set_site_ref(self, *, id: int, data: Mapping[str, int] | None = None) -> calls.Call[bool]:
        """Replace the pages that serve as included areas of a site.

        Args:
            id: For example ``157``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``.
            NotFound: ``ENTITY_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/template/landing-template-set-site-ref.html
        """
        return calls.Call(_SET_SITE_REF, {"id": id, "data": data}, self._sender)
