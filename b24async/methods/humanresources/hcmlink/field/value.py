# Generated from spec/humanresources/hcmlink/field/value.yaml by `python -m codegen`. Edit the spec, not this file.
"""``humanresources.hcmlink.field.value.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import humanresources as humanresources_shapes

_SET: calls.Method[humanresources_shapes.HcmlinkFieldValueSetResult] = calls.Method(
    "humanresources.hcmlink.field.value.set",
    convert.shape("b24async.shapes.humanresources", "HcmlinkFieldValueSetResult"),
    safety="unsafe",
    scopes=("humanresources.hcmlink",),
    application=True,
)


class HumanresourcesHcmlinkFieldValue(calls.Group):
    """``humanresources.hcmlink.field.value.*``."""

    _name = "humanresources.hcmlink.field.value"

    def set(
        self,
        *,
        company: str,
        data: Sequence[humanresources_shapes.HcmlinkFieldValueSetData | Mapping[str, Any]],
        job: humanresources_shapes.HcmlinkFieldValueSetJob | Mapping[str, Any] | None = None,
    ) -> calls.Call[humanresources_shapes.HcmlinkFieldValueSetResult]:
        """Hand over HR field values of employees, updating the job that asked if given.

        Works only inside an application.

        Args:
            company: For example ``hr-company-001``.

        Raises:
            InvalidParams: ``0``, without a code.
            AccessDenied: ``ACCESS_DENIED``, ``WRONG_AUTH_TYPE``.

        Scope ``humanresources.hcmlink``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sign/hcm-link/humanresources-hcmlink-field-value-set.html
        """
        return calls.Call(_SET, {"company": company, "data": data, "job": job}, self._sender)
