# Generated from spec/sign/b2e/document.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sign.b2e.document.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import sign as sign_shapes

_GET: calls.Method[sign_shapes.SignDocument] = calls.Method(
    "sign.b2e.document.get",
    convert.shape("b24async.shapes.sign", "SignDocument"),
    safety="safe",
    scopes=("sign.b2e", "crm"),
    application=True,
)
_SEND: calls.Method[sign_shapes.SignDocument] = calls.Method(
    "sign.b2e.document.send",
    convert.shape("b24async.shapes.sign", "SignDocument"),
    safety="unsafe",
    scopes=("sign.b2e", "crm"),
    files=calls.Form("base64", name="fileName"),
    application=True,
)


class SignB2eDocument(calls.Group):
    """``sign.b2e.document.*``."""

    _name = "sign.b2e.document"

    def get(self, *, uid: str | None = None, language: str | None = None) -> calls.Call[sign_shapes.SignDocument]:
        """Read the signing status of an HR document and of each participant.

        Works only inside an application.

        Args:
            uid: For example ``b6f5f1f1-9d20-4b6b-ae0f-2f0a8a0c2b3c``.
            language: By default ``en``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``, ``WRONG_AUTH_TYPE``.
            InvalidParams: ``INTERNAL_ERROR``, without a code.

        Scope ``sign.b2e`` or ``crm``. https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-get.html
        """
        return calls.Call(_GET, {"uid": uid, "language": language}, self._sender)

    def send(
        self,
        *,
        fields: sign_shapes.B2eDocumentSendFields | Mapping[str, Any],
        language: str | None = None,
    ) -> calls.Call[sign_shapes.SignDocument]:
        """Send a PDF to employees for signing in e-Signature for HR.

        Works only inside an application.

        Args:
            language: By default ``en``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``, ``WRONG_AUTH_TYPE``.
            InvalidParams: ``BAD_REQUEST``, ``INTERNAL_ERROR``, without a code.

        Scope ``sign.b2e`` or ``crm``. https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-document-send.html
        """
        return calls.Call(_SEND, {"fields": fields, "language": language}, self._sender)
