# Generated from spec/pull/application/config.yaml by `python -m codegen`. Edit the spec, not this file.
"""``pull.application.config.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import pull as pull_shapes

_GET: calls.Method[pull_shapes.PullApplicationConfig] = calls.Method(
    "pull.application.config.get",
    convert.shape("b24async.shapes.pull", "PullApplicationConfig"),
    safety="idempotent",
    scopes=("pull",),
    dump={"CACHE": convert.yes_no, "REOPEN": convert.yes_no},
    application=True,
)


class PullApplicationConfig(calls.Group):
    """``pull.application.config.*``."""

    _name = "pull.application.config"

    def get(
        self,
        *,
        cache: bool | None = None,
        reopen: bool | None = None,
    ) -> calls.Call[pull_shapes.PullApplicationConfig]:
        """Get what an app needs to connect to the push server: addresses and channels.

        Works only inside an application.

        Raises:
            AccessDenied: ``WRONG_AUTH_TYPE``.

        Scope ``pull``; for anyone, with an application's token.
        https://apidocs.bitrix24.com/settings/interactivity/push-and-pull/pull-application-config-get.html
        """
        return calls.Call(_GET, {"CACHE": cache, "REOPEN": reopen}, self._sender)
