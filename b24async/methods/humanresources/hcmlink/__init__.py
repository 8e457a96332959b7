# Generated from spec/humanresources/hcmlink by `python -m codegen`. Edit the spec, not this file.
"""``humanresources.hcmlink.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.humanresources.hcmlink.company import HumanresourcesHcmlinkCompany
    from b24async.methods.humanresources.hcmlink.employee import HumanresourcesHcmlinkEmployee
    from b24async.methods.humanresources.hcmlink.field import HumanresourcesHcmlinkField
    from b24async.methods.humanresources.hcmlink.job import HumanresourcesHcmlinkJob


class HumanresourcesHcmlink(calls.Group):
    """``humanresources.hcmlink.*``."""

    _name = "humanresources.hcmlink"

    @functools.cached_property
    def company(self) -> HumanresourcesHcmlinkCompany:
        """``humanresources.hcmlink.company.*``."""
        from b24async.methods.humanresources.hcmlink.company import HumanresourcesHcmlinkCompany

        return HumanresourcesHcmlinkCompany(self._sender)

    @functools.cached_property
    def employee(self) -> HumanresourcesHcmlinkEmployee:
        """``humanresources.hcmlink.employee.*``."""
        from b24async.methods.humanresources.hcmlink.employee import HumanresourcesHcmlinkEmployee

        return HumanresourcesHcmlinkEmployee(self._sender)

    @functools.cached_property
    def field(self) -> HumanresourcesHcmlinkField:
        """``humanresources.hcmlink.field.*``."""
        from b24async.methods.humanresources.hcmlink.field import HumanresourcesHcmlinkField

        return HumanresourcesHcmlinkField(self._sender)

    @functools.cached_property
    def job(self) -> HumanresourcesHcmlinkJob:
        """``humanresources.hcmlink.job.*``."""
        from b24async.methods.humanresources.hcmlink.job import HumanresourcesHcmlinkJob

        return HumanresourcesHcmlinkJob(self._sender)
