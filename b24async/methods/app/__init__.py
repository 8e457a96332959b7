# Generated from spec/app.yaml by `python -m codegen`. Edit the spec, not this file.
"""``app.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.methods.app.option import AppOption
    from b24async.shapes import app as app_shapes

_INFO: calls.Method[app_shapes.AppInfo] = calls.Method(
    "app.info",
    convert.shape("b24async.shapes.app", "AppInfo"),
    safety="safe",
    scopes=("basic",),
    application=True,
)


class App(calls.Group):
    """``app.*``."""

    _name = "app"

    def info(self) -> calls.Call[app_shapes.AppInfo]:
        """Report the application's version, payment and installation status, and the portal's plan.

        Works only inside an application.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``basic``; for anyone. https://apidocs.bitrix24.com/api-reference/common/system/app-info.html
        """
        return calls.Call(_INFO, {}, self._sender)

    @functools.cached_property
    def option(self) -> AppOption:
        """``app.option.*``."""
        from b24async.methods.app.option import AppOption

        return AppOption(self._sender)
