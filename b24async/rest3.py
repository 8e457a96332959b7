"""``b24.v3``: the methods of REST 3.0.

``b24.v3.call`` is a callable group: ``call.followup.*`` lives there, and called it reaches any method by its name, as ``b24.call`` does in REST v2.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

from b24async.calls import Safety
from b24async.methods.v3 import V3
from b24async.methods.v3.call import V3Call
from b24async.raw import RawCall, raw_call


class AnyCall(V3Call):
    """``call.*``, and any method of REST 3.0 by its name."""

    def __call__(self, name: str, params: Mapping[str, Any] | None = None, *, safety: Safety | None = None) -> RawCall:
        """Return a call of any method of REST 3.0; like ``Bitrix24.call``."""
        return raw_call(name, params or {}, self._sender, 3, safety)


class Rest3(V3):
    """The methods of REST 3.0."""

    @functools.cached_property
    def call(self) -> AnyCall:
        """``call.*``, and any method by its name."""
        return AnyCall(self._sender)
