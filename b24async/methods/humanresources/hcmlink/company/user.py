# Generated from spec/humanresources/hcmlink/company/user.yaml by `python -m codegen`. Edit the spec, not this file.
"""``humanresources.hcmlink.company.user.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import humanresources as humanresources_shapes

_LIST: calls.ListMethod[humanresources_shapes.HcmlinkCompanyUser] = calls.ListMethod(
    "humanresources.hcmlink.company.user.list",
    convert.shape("b24async.shapes.humanresources", "HcmlinkCompanyUser"),
    paging=calls.Paging(style="limit", limit="limit", offset="offset", size=100),
    safety="safe",
    scopes=("humanresources.hcmlink",),
    application=True,
)


class HumanresourcesHcmlinkCompanyUser(calls.Group):
    """``humanresources.hcmlink.company.user.*``."""

    _name = "humanresources.hcmlink.company.user"

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
    ) -> calls.ListCall[humanresources_shapes.HcmlinkCompanyUser]:
        """List the HR system companies linked to the current user.

        Works only inside an application.

        Args:
            limit: For example ``50``, by default ``100``.
            offset: For example ``0``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``, ``WRONG_AUTH_TYPE``.

        Scope ``humanresources.hcmlink``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-user-list.html
        """
        return calls.ListCall(_LIST, {"limit": limit, "offset": offset}, self._sender)
