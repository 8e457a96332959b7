# Generated from spec/crm/documentgenerator by `python -m codegen`. Edit the spec, not this file.
"""``crm.documentgenerator.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.crm.documentgenerator.document import CrmDocumentgeneratorDocument
    from b24async.methods.crm.documentgenerator.numerator import CrmDocumentgeneratorNumerator
    from b24async.methods.crm.documentgenerator.template import CrmDocumentgeneratorTemplate


class CrmDocumentgenerator(calls.Group):
    """``crm.documentgenerator.*``."""

    _name = "crm.documentgenerator"

    @functools.cached_property
    def document(self) -> CrmDocumentgeneratorDocument:
        """``crm.documentgenerator.document.*``."""
        from b24async.methods.crm.documentgenerator.document import CrmDocumentgeneratorDocument

        return CrmDocumentgeneratorDocument(self._sender)

    @functools.cached_property
    def numerator(self) -> CrmDocumentgeneratorNumerator:
        """``crm.documentgenerator.numerator.*``."""
        from b24async.methods.crm.documentgenerator.numerator import CrmDocumentgeneratorNumerator

        return CrmDocumentgeneratorNumerator(self._sender)

    @functools.cached_property
    def template(self) -> CrmDocumentgeneratorTemplate:
        """``crm.documentgenerator.template.*``."""
        from b24async.methods.crm.documentgenerator.template import CrmDocumentgeneratorTemplate

        return CrmDocumentgeneratorTemplate(self._sender)
