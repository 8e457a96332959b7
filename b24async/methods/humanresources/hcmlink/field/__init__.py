# Generated from spec/humanresources/hcmlink/field by `python -m codegen`. Edit the spec, not this file.
"""``humanresources.hcmlink.field.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.humanresources.hcmlink.field.value import HumanresourcesHcmlinkFieldValue


class HumanresourcesHcmlinkField(calls.Group):
    """``humanresources.hcmlink.field.*``."""

    _name = "humanresources.hcmlink.field"

    @functools.cached_property
    def value(self) -> HumanresourcesHcmlinkFieldValue:
        """``humanresources.hcmlink.field.value.*``."""
        from b24async.methods.humanresources.hcmlink.field.value import HumanresourcesHcmlinkFieldValue

        return HumanresourcesHcmlinkFieldValue(self._sender)
