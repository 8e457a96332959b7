# Generated from spec/sign/b2e/company by `python -m codegen`. Edit the spec, not this file.
"""``sign.b2e.company.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.sign.b2e.company.provider import SignB2eCompanyProvider


class SignB2eCompany(calls.Group):
    """``sign.b2e.company.*``."""

    _name = "sign.b2e.company"

    @functools.cached_property
    def provider(self) -> SignB2eCompanyProvider:
        """``sign.b2e.company.provider.*``."""
        from b24async.methods.sign.b2e.company.provider import SignB2eCompanyProvider

        return SignB2eCompanyProvider(self._sender)
