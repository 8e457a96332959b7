# Generated from spec/humanresources/hcmlink/job/status.yaml by `python -m codegen`. Edit the spec, not this file.
"""``humanresources.hcmlink.job.status.*``."""

from __future__ import annotations

from b24async import calls, convert

_GET = calls.Method(
    "humanresources.hcmlink.job.status.get",
    convert.boolean,
    safety="safe",
    scopes=("humanresources.hcmlink",),
    under="alive",
    application=True,
)


class HumanresourcesHcmlinkJobStatus(calls.Group):
    """``humanresources.hcmlink.job.status.*``."""

    _name = "humanresources.hcmlink.job.status"

    def get(self, *, id: int) -> calls.Call[bool]:
        """Tell whether an HCM Link synchronization job is still running.

        Works only inside an application.

        Args:
            id: For example ``101``.

        Raises:
            InvalidParams: ``0``.
            AccessDenied: ``ACCESS_DENIED``, ``WRONG_AUTH_TYPE``.

        Scope ``humanresources.hcmlink``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-status-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)
