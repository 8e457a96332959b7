# Generated from spec/v3/rest/documentation.yaml by `python -m codegen`. Edit the spec, not this file.
"""``rest.documentation.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

_OPENAPI: calls.Method[Mapping[str, Any]] = calls.Method(
    "rest.documentation.openapi",
    convert.map_of(convert.json),
    version=3,
    safety="safe",
    scopes=("basic",),
    batch=False,
    bare=True,
)


class V3RestDocumentation(calls.Group):
    """``rest.documentation.*``."""

    _name = "rest.documentation"

    def openapi(self) -> calls.Call[Mapping[str, Any]]:
        """Describe all methods of REST 3.0 of this portal as an OpenAPI document.

        Scope ``basic``. https://apidocs.bitrix24.com/api-reference/rest-v3.html
        """
        return calls.Call(_OPENAPI, {}, self._sender)
