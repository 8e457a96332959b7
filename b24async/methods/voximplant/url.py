# Generated from spec/voximplant/url.yaml by `python -m codegen`. Edit the spec, not this file.
"""``voximplant.url.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import voximplant as voximplant_shapes

_GET: calls.Method[voximplant_shapes.VoximplantUrl] = calls.Method(
    "voximplant.url.get",
    convert.shape("b24async.shapes.voximplant", "VoximplantUrl"),
    safety="safe",
    scopes=("telephony",),
)


class VoximplantUrl(calls.Group):
    """``voximplant.url.*``."""

    _name = "voximplant.url"

    def get(self) -> calls.Call[voximplant_shapes.VoximplantUrl]:
        """Get the addresses of the telephony pages: statistics, lines, settings, purchase.

        Scope ``telephony``; for anyone.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/voximplant-url-get.html
        """
        return calls.Call(_GET, {}, self._sender)
