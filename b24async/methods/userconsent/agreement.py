# Generated from spec/userconsent/agreement.yaml by `python -m codegen`. Edit the spec, not this file.
"""``userconsent.agreement.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import userconsent as userconsent_shapes

_LIST: calls.ListMethod[userconsent_shapes.UserconsentAgreement] = calls.ListMethod(
    "userconsent.agreement.list",
    convert.shape("b24async.shapes.userconsent", "UserconsentAgreement"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("userconsent",),
)
_TEXT: calls.Method[userconsent_shapes.AgreementTextResult] = calls.Method(
    "userconsent.agreement.text",
    convert.shape("b24async.shapes.userconsent", "AgreementTextResult"),
    safety="safe",
    scopes=("userconsent",),
)


class UserconsentAgreement(calls.Group):
    """``userconsent.agreement.*``."""

    _name = "userconsent.agreement"

    def list(self) -> calls.ListCall[userconsent_shapes.UserconsentAgreement]:
        """List the user agreements with their language and activity.

        Scope ``userconsent``; for anyone.
        https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-list.html
        """
        return calls.ListCall(_LIST, {}, self._sender)

    def text(
        self,
        *,
        id: int,
        replace: userconsent_shapes.AgreementTextReplace | Mapping[str, Any] | None = None,
    ) -> calls.Call[userconsent_shapes.AgreementTextResult]:
        """Return an agreement's text and label, with given company data and button filled in.

        Args:
            id: For example ``19``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.

        Scope ``userconsent``; for anyone.
        https://apidocs.bitrix24.com/api-reference/user-consent/user-consent-agreement-text.html
        """
        return calls.Call(_TEXT, {"id": id, "replace": replace}, self._sender)
