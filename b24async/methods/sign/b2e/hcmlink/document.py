# Generated from spec/sign/b2e/hcmlink/document.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sign.b2e.hcmlink.document.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import sign as sign_shapes

_GET: calls.Method[sign_shapes.SignHcmlinkDocument] = calls.Method(
    "sign.b2e.hcmlink.document.get",
    convert.shape("b24async.shapes.sign", "SignHcmlinkDocument"),
    safety="safe",
    scopes=("sign.b2e",),
    application=True,
)


class SignB2eHcmlinkDocument(calls.Group):
    """``sign.b2e.hcmlink.document.*``."""

    _name = "sign.b2e.hcmlink.document"

    def get(self, *, id: int) -> calls.Call[sign_shapes.SignHcmlinkDocument]:
        """Get a signed HR document linked to HCM Link, with a download link.

        Works only inside an application.

        Args:
            id: For example ``3942``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``, ``WRONG_AUTH_TYPE``.
            InvalidParams: ``SIGN_HCMLINK_DOCUMENT_NOT_LINKED``, ``SIGN_HCMLINK_NO_SIGNED_FILE_EXIST``, without a code.
            NotFound: ``SIGN_HCMLINK_DOCUMENT_NOT_FOUND``.

        Scope ``sign.b2e``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-hcmlink-document-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)
