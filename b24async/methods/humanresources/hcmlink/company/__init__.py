# Generated from spec/humanresources/hcmlink/company.yaml by `python -m codegen`. Edit the spec, not this file.
"""``humanresources.hcmlink.company.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.humanresources.hcmlink.company.user import HumanresourcesHcmlinkCompanyUser
    from b24async.shapes import humanresources as humanresources_shapes

_ADD = calls.Method(
    "humanresources.hcmlink.company.add",
    convert.integer,
    safety="unsafe",
    scopes=("humanresources.hcmlink",),
    application=True,
)
_LIST: calls.ListMethod[humanresources_shapes.HcmlinkCompany] = calls.ListMethod(
    "humanresources.hcmlink.company.list",
    convert.shape("b24async.shapes.humanresources", "HcmlinkCompany"),
    paging=calls.Paging(style="limit", limit="limit", offset="offset", size=100),
    safety="safe",
    scopes=("humanresources.hcmlink",),
    application=True,
)
_UPDATE = calls.Method(
    "humanresources.hcmlink.company.update",
    convert.boolean,
    safety="idempotent",
    scopes=("humanresources.hcmlink",),
    application=True,
)
_DELETE = calls.Method(
    "humanresources.hcmlink.company.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("humanresources.hcmlink",),
    application=True,
)


class HumanresourcesHcmlinkCompany(calls.Group):
    """``humanresources.hcmlink.company.*``."""

    _name = "humanresources.hcmlink.company"

    def add(self, *, fields: humanresources_shapes.HcmlinkCompanyFields | Mapping[str, Any]) -> calls.Call[int]:
        """Connect a company of an HR system to one of your CRM companies (HCM Link).

        Works only inside an application.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``0``, ``510``.
            AccessDenied: ``ACCESS_DENIED``, ``WRONG_AUTH_TYPE``.

        Scope ``humanresources.hcmlink``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        user_id: int | None = None,
    ) -> calls.ListCall[humanresources_shapes.HcmlinkCompany]:
        """List the HR system companies in HCM Link, of all users or of one.

        Works only inside an application.

        Args:
            limit: For example ``50``, by default ``100``.
            offset: For example ``0``.

        Raises:
            InvalidParams: ``0``.
            AccessDenied: ``ACCESS_DENIED``, ``WRONG_AUTH_TYPE``.

        Scope ``humanresources.hcmlink``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-list.html
        """
        return calls.ListCall(_LIST, {"limit": limit, "offset": offset, "userId": user_id}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: humanresources_shapes.HcmlinkCompanyFields | Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Change an HCM Link company and replace its list of HR fields.

        Works only inside an application.

        Args:
            id: For example ``15``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``510``.
            AccessDenied: ``ACCESS_DENIED``, ``WRONG_AUTH_TYPE``.

        Scope ``humanresources.hcmlink``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Disconnect a company of an HR system from HCM Link.

        Works only inside an application.

        Args:
            id: For example ``15``.

        Raises:
            InvalidParams: ``510``.
            AccessDenied: ``ACCESS_DENIED``, ``WRONG_AUTH_TYPE``.

        Scope ``humanresources.hcmlink``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-company-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    @functools.cached_property
    def user(self) -> HumanresourcesHcmlinkCompanyUser:
        """``humanresources.hcmlink.company.user.*``."""
        from b24async.methods.humanresources.hcmlink.company.user import HumanresourcesHcmlinkCompanyUser

        return HumanresourcesHcmlinkCompanyUser(self._sender)
