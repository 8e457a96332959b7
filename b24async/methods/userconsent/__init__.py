# Generated from spec/userconsent by `python -m codegen`. Edit the spec, not this file.
"""``userconsent.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.userconsent.agreement import UserconsentAgreement
    from b24async.methods.userconsent.consent import UserconsentConsent


class Userconsent(calls.Group):
    """``userconsent.*``."""

    _name = "userconsent"

    @functools.cached_property
    def agreement(self) -> UserconsentAgreement:
        """``userconsent.agreement.*``."""
        from b24async.methods.userconsent.agreement import UserconsentAgreement

        return UserconsentAgreement(self._sender)

    @functools.cached_property
    def consent(self) -> UserconsentConsent:
        """``userconsent.consent.*``."""
        from b24async.methods.userconsent.consent import UserconsentConsent

        return UserconsentConsent(self._sender)
