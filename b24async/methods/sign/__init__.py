# Generated from spec/sign by `python -m codegen`. Edit the spec, not this file.
"""``sign.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.sign.b2e import SignB2e


class Sign(calls.Group):
    """``sign.*``."""

    _name = "sign"

    @functools.cached_property
    def b2e(self) -> SignB2e:
        """``sign.b2e.*``."""
        from b24async.methods.sign.b2e import SignB2e

        return SignB2e(self._sender)
