# Generated from spec/sign/b2e by `python -m codegen`. Edit the spec, not this file.
"""``sign.b2e.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.sign.b2e.company import SignB2eCompany
    from b24async.methods.sign.b2e.document import SignB2eDocument
    from b24async.methods.sign.b2e.hcmlink import SignB2eHcmlink
    from b24async.methods.sign.b2e.mysafe import SignB2eMysafe
    from b24async.methods.sign.b2e.personal import SignB2ePersonal


class SignB2e(calls.Group):
    """``sign.b2e.*``."""

    _name = "sign.b2e"

    @functools.cached_property
    def company(self) -> SignB2eCompany:
        """``sign.b2e.company.*``."""
        from b24async.methods.sign.b2e.company import SignB2eCompany

        return SignB2eCompany(self._sender)

    @functools.cached_property
    def document(self) -> SignB2eDocument:
        """``sign.b2e.document.*``."""
        from b24async.methods.sign.b2e.document import SignB2eDocument

        return SignB2eDocument(self._sender)

    @functools.cached_property
    def hcmlink(self) -> SignB2eHcmlink:
        """``sign.b2e.hcmlink.*``."""
        from b24async.methods.sign.b2e.hcmlink import SignB2eHcmlink

        return SignB2eHcmlink(self._sender)

    @functools.cached_property
    def mysafe(self) -> SignB2eMysafe:
        """``sign.b2e.mysafe.*``."""
        from b24async.methods.sign.b2e.mysafe import SignB2eMysafe

        return SignB2eMysafe(self._sender)

    @functools.cached_property
    def personal(self) -> SignB2ePersonal:
        """``sign.b2e.personal.*``."""
        from b24async.methods.sign.b2e.personal import SignB2ePersonal

        return SignB2ePersonal(self._sender)
