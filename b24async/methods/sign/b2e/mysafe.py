# Generated from spec/sign/b2e/mysafe.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sign.b2e.mysafe.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import sign as sign_shapes

_TAIL: calls.ListMethod[sign_shapes.SignMysafe] = calls.ListMethod(
    "sign.b2e.mysafe.tail",
    convert.shape("b24async.shapes.sign", "SignMysafe"),
    paging=calls.Paging(style="limit", limit="limit", offset="offset"),
    safety="safe",
    scopes=("sign.b2e",),
    application=True,
)


class SignB2eMysafe(calls.Group):
    """``sign.b2e.mysafe.*``."""

    _name = "sign.b2e.mysafe"

    def tail(self, *, limit: int | None = None, offset: int | None = None) -> calls.ListCall[sign_shapes.SignMysafe]:
        """List the signed documents in the company safe, with download links.

        Works only inside an application.

        Args:
            limit: For example ``2``.
            offset: For example ``0``.

        Scope ``sign.b2e``. https://apidocs.bitrix24.com/api-reference/sign/sign-b2e-mysafe-tail.html
        """
        return calls.ListCall(_TAIL, {"limit": limit, "offset": offset}, self._sender)
