# Generated from spec/landing/repo.yaml by `python -m codegen`. Edit the spec, not this file.
"""``landing.repo.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import landing as landing_shapes

_GET_LIST: calls.ListMethod[landing_shapes.LandingRepo] = calls.ListMethod(
    "landing.repo.getList",
    convert.shape("b24async.shapes.landing", "LandingRepo"),
    paging=calls.Paging(style="limit", limit="params.limit", offset="params.offset"),
    safety="safe",
    scopes=("landing",),
)
_CHECK_CONTENT: calls.Method[landing_shapes.RepoCheckContentResult] = calls.Method(
    "landing.repo.checkContent",
    convert.shape("b24async.shapes.landing", "RepoCheckContentResult"),
    safety="safe",
    scopes=("landing",),
)
_REGISTER = calls.Method(
    "landing.repo.register",
    convert.integer,
    safety="idempotent",
    scopes=("landing",),
    dump={"fields": convert.yes_no},
)
_UNBIND = calls.Method(
    "landing.repo.unbind",
    convert.optional(convert.boolean),
    safety="unsafe",
    scopes=("landing",),
    absent=None,
)
_UNREGISTER = calls.Method("landing.repo.unregister", convert.boolean, safety="unsafe", scopes=("landing",))


class LandingRepo(calls.Group):
    """``landing.repo.*``."""

    _name = "landing.repo"

    def get_list(
        self,
        *,
        params: landing_shapes.RepoGetListParams | Mapping[str, Any] | None = None,
    ) -> calls.ListCall[landing_shapes.LandingRepo]:
        """List the custom blocks that applications have added to the block library.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.
            PortalError: ``SYSTEM_ERROR``.
            ScopeError: ``insufficient_scope``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-get-list.html
        """
        return calls.ListCall(_GET_LIST, {"params": params}, self._sender)

    def check_content(
        self,
        *,
        content: str,
        splitter: str | None = None,
    ) -> calls.Call[landing_shapes.RepoCheckContentResult]:
        """Check HTML for dangerous parts and return it with a marker put into them.

        Args:
            splitter: For example ``#AAA#``, by default ``#SANITIZE#``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``ERROR_ARGUMENT``.
            ScopeError: ``insufficient_scope``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-check-content.html
        """
        return calls.Call(_CHECK_CONTENT, {"content": content, "splitter": splitter}, self._sender)

    def register(
        self,
        *,
        code: str,
        fields: landing_shapes.RepoRegisterFields | Mapping[str, Any],
        manifest: Mapping[str, Any] | None = None,
    ) -> calls.Call[int]:
        """Add the application's own block to the block library, or overwrite it by its code.

        Args:
            code: For example ``myblockx``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``MISSING_PARAMS``, ``REQUIRED_FIELD_NO_EXISTS``,
                ``MANIFEST_INTERSECT_IMG``, ``CONTENT_IS_BAD``, ``PRESET_CONTENT_IS_BAD``, ``UNSUPPORTED_BLOCK_TYPE``,
                ``UNSUPPORTED_BLOCK_SUBTYPE``.
            ScopeError: ``insufficient_scope``.
            PortalError: ``SYSTEM_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-register.html
        """
        return calls.Call(_REGISTER, {"code": code, "fields": fields, "manifest": manifest}, self._sender)

    def unbind(self, *, code: str, handler: str | None = None) -> calls.Call[bool | None]:
        """Remove the application's embedding from a place of the site editor.

        Args:
            code: For example ``LANDING_SETTINGS``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``PLACEMENT_NO_EXIST``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may view sites.
        https://apidocs.bitrix24.com/api-reference/landing/embedding/landing-repo-unbind.html
        """
        return calls.Call(_UNBIND, {"code": code, "handler": handler}, self._sender)

    def unregister(self, *, code: str) -> calls.Call[bool]:
        """Delete the application's own block from the block library, by its code.

        Args:
            code: For example ``myblockx``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``ERROR_ARGUMENT``, without a code.
            ScopeError: ``insufficient_scope``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/user-blocks/landing-repo-unregister.html
        """
        return calls.Call(_UNREGISTER, {"code": code}, self._sender)
