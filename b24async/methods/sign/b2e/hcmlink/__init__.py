# Generated from spec/sign/b2e/hcmlink by `python -m codegen`. Edit the spec, not this file.
"""``sign.b2e.hcmlink.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.sign.b2e.hcmlink.document import SignB2eHcmlinkDocument


class SignB2eHcmlink(calls.Group):
    """``sign.b2e.hcmlink.*``."""

    _name = "sign.b2e.hcmlink"

    @functools.cached_property
    def document(self) -> SignB2eHcmlinkDocument:
        """``sign.b2e.hcmlink.document.*``."""
        from b24async.methods.sign.b2e.hcmlink.document import SignB2eHcmlinkDocument

        return SignB2eHcmlinkDocument(self._sender)
