# Generated from spec/humanresources/hcmlink/employee.yaml by `python -m codegen`. Edit the spec, not this file.
"""``humanresources.hcmlink.employee.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import humanresources as humanresources_shapes

_LIST: calls.ListMethod[humanresources_shapes.HcmlinkEmployee] = calls.ListMethod(
    "humanresources.hcmlink.employee.list",
    convert.shape("b24async.shapes.humanresources", "HcmlinkEmployee"),
    paging=calls.Paging(style="limit", limit="limit", offset="offset", size=100),
    safety="safe",
    scopes=("humanresources.hcmlink",),
    application=True,
)
_SET: calls.Method[humanresources_shapes.HcmlinkEmployeeSetResult] = calls.Method(
    "humanresources.hcmlink.employee.set",
    convert.shape("b24async.shapes.humanresources", "HcmlinkEmployeeSetResult"),
    safety="unsafe",
    scopes=("humanresources.hcmlink",),
    application=True,
)


class HumanresourcesHcmlinkEmployee(calls.Group):
    """``humanresources.hcmlink.employee.*``."""

    _name = "humanresources.hcmlink.employee"

    def list(
        self,
        *,
        company: str,
        limit: int | None = None,
        offset: int | None = None,
        updated_at: str | None = None,
    ) -> calls.ListCall[humanresources_shapes.HcmlinkEmployee]:
        """List the HR system people matched to portal users, with their employments.

        Works only inside an application.

        Args:
            company: For example ``hr-company-001``.
            limit: For example ``50``, by default ``100``.
            offset: For example ``0``.

        Raises:
            InvalidParams: ``510``.
            AccessDenied: ``ACCESS_DENIED``, ``WRONG_AUTH_TYPE``.

        Scope ``humanresources.hcmlink``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-list.html
        """
        return calls.ListCall(
            _LIST,
            {"company": company, "limit": limit, "offset": offset, "updatedAt": updated_at},
            self._sender,
        )

    def set(
        self,
        *,
        company: str,
        data: Sequence[humanresources_shapes.HcmlinkEmployeeSetData | Mapping[str, Any]],
        job: humanresources_shapes.HcmlinkEmployeeSetJob | Mapping[str, Any] | None = None,
    ) -> calls.Call[humanresources_shapes.HcmlinkEmployeeSetResult]:
        """Hand over employees of a company from the HR system, updating its job if given.

        Works only inside an application.

        Args:
            company: For example ``hr-company-001``.

        Raises:
            InvalidParams: ``0``, without a code.
            AccessDenied: ``ACCESS_DENIED``, ``WRONG_AUTH_TYPE``.

        Scope ``humanresources.hcmlink``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-employee-set.html
        """
        return calls.Call(_SET, {"company": company, "data": data, "job": job}, self._sender)
