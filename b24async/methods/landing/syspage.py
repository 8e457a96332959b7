# Generated from spec/landing/syspage.yaml by `python -m codegen`. Edit the spec, not this file.
"""``landing.syspage.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    _SetType: TypeAlias = Literal["mainpage", "catalog", "personal", "cart", "order", "payment", "compare", "feedback"]
    _GetSpecialPageType: TypeAlias = Literal[
        "mainpage",
        "catalog",
        "personal",
        "cart",
        "order",
        "payment",
        "compare",
        "feedback",
    ]

_GET: calls.Method[Mapping[str, Mapping[str, str]] | None] = calls.Method(
    "landing.syspage.get",
    convert.optional(convert.map_of(convert.map_of(convert.string))),
    safety="safe",
    scopes=("landing",),
    absent=None,
)
_SET = calls.Method("landing.syspage.set", convert.boolean, safety="idempotent", scopes=("landing",))
_DELETE_FOR_LANDING = calls.Method(
    "landing.syspage.deleteForLanding",
    convert.boolean,
    safety="idempotent",
    scopes=("landing",),
)
_DELETE_FOR_SITE = calls.Method(
    "landing.syspage.deleteForSite",
    convert.boolean,
    safety="idempotent",
    scopes=("landing",),
)
_GET_SPECIAL_PAGE = calls.Method(
    "landing.syspage.getSpecialPage",
    convert.optional(convert.string),
    safety="safe",
    scopes=("landing",),
    absent=None,
)


class LandingSyspage(calls.Group):
    """``landing.syspage.*``."""

    _name = "landing.syspage"

    def get(self, *, id: int, active: bool | None = None) -> calls.Call[Mapping[str, Mapping[str, str]] | None]:
        """Return a site's special pages (main, catalogue, cart, order …) by type.

        Args:
            id: For example ``1390``.
            active: By default ``False``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            InvalidParams: ``TYPE_ERROR``, ``MISSING_PARAMS``.
            PortalError: ``SYSTEM_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may read site.
        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get.html
        """
        return calls.Call(_GET, {"id": id, "active": active}, self._sender)

    def set(self, *, id: int, type: _SetType, lid: int | None = None) -> calls.Call[bool]:
        """Assign a page as a site's special page of one type, or clear that type.

        Args:
            id: For example ``1390``.
            type: For example ``personal``.
            lid: For example ``8593``.

        Raises:
            PortalError: ``SYSTEM_ERROR``.
            InvalidParams: ``MISSING_PARAMS``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-set.html
        """
        return calls.Call(_SET, {"id": id, "type": type, "lid": lid}, self._sender)

    def delete_for_landing(self, *, scope: str | None = None, id: int) -> calls.Call[bool]:
        """Free a page from all its roles as a site's special page; the page stays.

        Args:
            id: For example ``8593``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-landing.html
        """
        return calls.Call(_DELETE_FOR_LANDING, {"scope": scope, "id": id}, self._sender)

    def delete_for_site(self, *, id: int) -> calls.Call[bool]:
        """Clear all special-page assignments of a site; its pages stay.

        Args:
            id: For example ``1390``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-delete-for-site.html
        """
        return calls.Call(_DELETE_FOR_SITE, {"id": id}, self._sender)

    def get_special_page(
        self,
        *,
        site_id: int,
        type: _GetSpecialPageType,
        additional: Mapping[str, Any] | None = None,
    ) -> calls.Call[str | None]:
        """Return the address of a site's special page of one type, e.g. its cart.

        Args:
            site_id: For example ``1390``.
            type: For example ``personal``.
            additional: For example ``{"SECTION": "private"}``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``MISSING_PARAMS``.
            PortalError: ``SYSTEM_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may read site.
        https://apidocs.bitrix24.com/api-reference/landing/page/special-pages/landing-syspage-get-special-page.html
        """
        return calls.Call(_GET_SPECIAL_PAGE, {"siteId": site_id, "type": type, "additional": additional}, self._sender)
