# Generated from spec/catalog/document/mode.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.document.mode.*``."""

from __future__ import annotations

from b24async import calls, convert

_STATUS = calls.Method("catalog.document.mode.status", convert.boolean, safety="safe", scopes=("catalog",))


class CatalogDocumentMode(calls.Group):
    """``catalog.document.mode.*``."""

    _name = "catalog.document.mode"

    def status(self) -> calls.Call[bool]:
        """Tell whether inventory management is switched on.

        Raises:
            AccessDenied: ``0`` (Access denied).

        Scope ``catalog``; for a user who may view the catalogue.
        https://apidocs.bitrix24.com/api-reference/catalog/document/catalog-document-mode-status.html
        """
        return calls.Call(_STATUS, {}, self._sender)
