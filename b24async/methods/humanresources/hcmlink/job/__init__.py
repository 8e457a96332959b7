# Generated from spec/humanresources/hcmlink/job.yaml by `python -m codegen`. Edit the spec, not this file.
"""``humanresources.hcmlink.job.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.humanresources.hcmlink.job.status import HumanresourcesHcmlinkJobStatus
    from b24async.shapes import humanresources as humanresources_shapes

_UPDATE = calls.Method(
    "humanresources.hcmlink.job.update",
    convert.boolean,
    safety="unsafe",
    scopes=("humanresources.hcmlink",),
    application=True,
)


class HumanresourcesHcmlinkJob(calls.Group):
    """``humanresources.hcmlink.job.*``."""

    _name = "humanresources.hcmlink.job"

    def update(
        self,
        *,
        id: int,
        fields: humanresources_shapes.HcmlinkJobUpdateFields | Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Report status and progress of an HCM Link synchronization job.

        Works only inside an application.

        Args:
            id: For example ``101``.

        Raises:
            InvalidParams: ``0``.
            AccessDenied: ``ACCESS_DENIED``, ``WRONG_AUTH_TYPE``.

        Scope ``humanresources.hcmlink``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-job-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    @functools.cached_property
    def status(self) -> HumanresourcesHcmlinkJobStatus:
        """``humanresources.hcmlink.job.status.*``."""
        from b24async.methods.humanresources.hcmlink.job.status import HumanresourcesHcmlinkJobStatus

        return HumanresourcesHcmlinkJobStatus(self._sender)
