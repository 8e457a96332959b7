# Generated from spec/salescenter by `python -m codegen`. Edit the spec, not this file.
"""``salescenter.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.salescenter.payment import SalescenterPayment


class Salescenter(calls.Group):
    """``salescenter.*``."""

    _name = "salescenter"

    @functools.cached_property
    def payment(self) -> SalescenterPayment:
        """``salescenter.payment.*``."""
        from b24async.methods.salescenter.payment import SalescenterPayment

        return SalescenterPayment(self._sender)
