# Generated from spec/landing/repowidget.yaml by `python -m codegen`. Edit the spec, not this file.
"""``landing.repowidget.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import landing as landing_shapes

_GETLIST: calls.ListMethod[landing_shapes.LandingRepo] = calls.ListMethod(
    "landing.repowidget.getlist",
    convert.shape("b24async.shapes.landing", "LandingRepo"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("landing",),
    dump={"params": convert.yes_no},
)
_DEBUG = calls.Method("landing.repowidget.debug", convert.boolean, safety="idempotent", scopes=("landing",))
_REGISTER = calls.Method(
    "landing.repowidget.register",
    convert.integer,
    safety="idempotent",
    scopes=("landing",),
    dump={"fields": convert.yes_no},
)
_UNREGISTER = calls.Method("landing.repowidget.unregister", convert.boolean, safety="unsafe", scopes=("landing",))


class LandingRepowidget(calls.Group):
    """``landing.repowidget.*``."""

    _name = "landing.repowidget"

    def getlist(
        self,
        *,
        params: landing_shapes.RepowidgetGetlistParams | Mapping[str, Any],
    ) -> calls.ListCall[landing_shapes.LandingRepo]:
        """List the application's widgets for the Vibe start page.

        Scope ``landing``; for anyone. https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-get-list.html
        """
        return calls.ListCall(_GETLIST, {"params": params}, self._sender)

    def debug(self, *, enable: bool | None = None) -> calls.Call[bool]:
        """Switch the debug mode of the application's Vibe widgets on or off.

        Raises:
            NotFound: ``APP_NOT_FOUND``.

        Scope ``landing``; for anyone. https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-debug.html
        """
        return calls.Call(_DEBUG, {"enable": enable}, self._sender)

    def register(
        self,
        *,
        code: str,
        fields: landing_shapes.RepowidgetRegisterFields | Mapping[str, Any],
    ) -> calls.Call[int]:
        """Add a widget for the Vibe start page, or overwrite the one with the same code.

        Raises:
            InvalidParams: ``REQUIRED_FIELD_NO_EXISTS``, ``REQUIRED_PARAM_NO_EXISTS``.

        Scope ``landing``; for anyone. https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-register.html
        """
        return calls.Call(_REGISTER, {"code": code, "fields": fields}, self._sender)

    def unregister(self, *, code: str) -> calls.Call[bool]:
        """Remove one of the application's Vibe widgets, by its code.

        Scope ``landing``; for anyone.
        https://apidocs.bitrix24.com/api-reference/vibe/landing-repowidget-unregister.html
        """
        return calls.Call(_UNREGISTER, {"code": code}, self._sender)
