# Generated from spec/landing/role.yaml by `python -m codegen`. Edit the spec, not this file.
"""``landing.role.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import landing as landing_shapes

_GET_LIST: calls.ListMethod[landing_shapes.LandingRole] = calls.ListMethod(
    "landing.role.getList",
    convert.shape("b24async.shapes.landing", "LandingRole"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("landing",),
)
_ENABLE = calls.Method("landing.role.enable", convert.boolean, safety="idempotent", scopes=("landing",))
_GET_RIGHTS: calls.Method[Mapping[str, Sequence[str]]] = calls.Method(
    "landing.role.getRights",
    convert.map_of(convert.list_of(convert.string)),
    safety="safe",
    scopes=("landing",),
)
_IS_ENABLED = calls.Method("landing.role.isEnabled", convert.boolean, safety="safe", scopes=("landing",))
_SET_ACCESS_CODES = calls.Method(
    "landing.role.setAccessCodes",
    convert.boolean,
    safety="idempotent",
    scopes=("landing",),
)
_SET_RIGHTS = calls.Method("landing.role.setRights", convert.boolean, safety="idempotent", scopes=("landing",))


class LandingRole(calls.Group):
    """``landing.role.*``."""

    _name = "landing.role"

    def get_list(
        self,
        *,
        scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None,
    ) -> calls.ListCall[landing_shapes.LandingRole]:
        """List the access roles for sites, knowledge bases, group sites or the Vibe.

        Raises:
            AccessDenied: ``ACCESS_DENIED``, ``FEATURE_NOT_AVAIL``.
            InvalidParams: ``IS_NOT_ADMIN``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-list.html
        """
        return calls.ListCall(_GET_LIST, {"scope": scope}, self._sender)

    def enable(
        self,
        *,
        scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None,
        mode: bool | int,
    ) -> calls.Call[bool]:
        """Switch the whole portal's site permissions to the role model or the extended one.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``IS_NOT_ADMIN``.
            AccessDenied: ``ACCESS_DENIED``, ``FEATURE_NOT_AVAIL``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-enable.html
        """
        return calls.Call(_ENABLE, {"scope": scope, "mode": mode}, self._sender)

    def get_rights(
        self,
        *,
        scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None,
        id: int,
    ) -> calls.Call[Mapping[str, Sequence[str]]]:
        """Return what a role may do, site by site.

        Args:
            id: For example ``2``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``ROLE_SCOPE_MISMATCH``, ``IS_NOT_ADMIN``.
            AccessDenied: ``ACCESS_DENIED``, ``FEATURE_NOT_AVAIL``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-get-rights.html
        """
        return calls.Call(_GET_RIGHTS, {"scope": scope, "id": id}, self._sender)

    def is_enabled(self) -> calls.Call[bool]:
        """Tell whether the role model of site permissions is switched on.

        Raises:
            AccessDenied: ``ACCESS_DENIED``, ``FEATURE_NOT_AVAIL``.
            InvalidParams: ``IS_NOT_ADMIN``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/rights/landing-role-is-enabled.html
        """
        return calls.Call(_IS_ENABLED, {}, self._sender)

    def set_access_codes(
        self,
        *,
        scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None,
        id: int,
        codes: Sequence[str] | None = None,
    ) -> calls.Call[bool]:
        """Replace the users, groups and departments of a role and reapply its permissions.

        Args:
            id: For example ``11``.
            codes: For example ``["U45", "DR7", "SG3_A"]``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``ERROR_ARGUMENT``, ``ROLE_SCOPE_MISMATCH``, ``IS_NOT_ADMIN``.
            AccessDenied: ``ACCESS_DENIED``, ``FEATURE_NOT_AVAIL``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-access-codes.html
        """
        return calls.Call(_SET_ACCESS_CODES, {"scope": scope, "id": id, "codes": codes}, self._sender)

    def set_rights(
        self,
        *,
        scope: Literal["GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None,
        id: int,
        rights: Mapping[str, Sequence[str]],
        additional: Sequence[Literal["menu24", "create"]] | None = None,
    ) -> calls.Call[bool]:
        """Replace what a role may do on each site and by default.

        Args:
            id: For example ``11``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``ROLE_SCOPE_MISMATCH``, ``IS_NOT_ADMIN``.
            AccessDenied: ``ACCESS_DENIED``, ``FEATURE_NOT_AVAIL``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/rights/role-model/landing-role-set-rights.html
        """
        return calls.Call(
            _SET_RIGHTS,
            {"scope": scope, "id": id, "rights": rights, "additional": additional},
            self._sender,
        )
