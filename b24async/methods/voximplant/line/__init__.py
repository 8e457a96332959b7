# Generated from spec/voximplant/line.yaml by `python -m codegen`. Edit the spec, not this file.
"""``voximplant.line.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.voximplant.line.outgoing import VoximplantLineOutgoing

_GET: calls.Method[Mapping[str, str]] = calls.Method(
    "voximplant.line.get",
    convert.map_of(convert.string),
    safety="safe",
    scopes=("telephony",),
)


class VoximplantLine(calls.Group):
    """``voximplant.line.*``."""

    _name = "voximplant.line"

    def get(self) -> calls.Call[Mapping[str, str]]:
        """List the lines that can be used for outgoing calls.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``telephony``.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/lines/voximplant-line-get.html
        """
        return calls.Call(_GET, {}, self._sender)

    @functools.cached_property
    def outgoing(self) -> VoximplantLineOutgoing:
        """``voximplant.line.outgoing.*``."""
        from b24async.methods.voximplant.line.outgoing import VoximplantLineOutgoing

        return VoximplantLineOutgoing(self._sender)
