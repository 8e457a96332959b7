# Generated from spec/documentgenerator by `python -m codegen`. Edit the spec, not this file.
"""``documentgenerator.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.documentgenerator.document import DocumentgeneratorDocument
    from b24async.methods.documentgenerator.numerator import DocumentgeneratorNumerator
    from b24async.methods.documentgenerator.region import DocumentgeneratorRegion
    from b24async.methods.documentgenerator.role import DocumentgeneratorRole
    from b24async.methods.documentgenerator.template import DocumentgeneratorTemplate


class Documentgenerator(calls.Group):
    """``documentgenerator.*``."""

    _name = "documentgenerator"

    @functools.cached_property
    def document(self) -> DocumentgeneratorDocument:
        """``documentgenerator.document.*``."""
        from b24async.methods.documentgenerator.document import DocumentgeneratorDocument

        return DocumentgeneratorDocument(self._sender)

    @functools.cached_property
    def numerator(self) -> DocumentgeneratorNumerator:
        """``documentgenerator.numerator.*``."""
        from b24async.methods.documentgenerator.numerator import DocumentgeneratorNumerator

        return DocumentgeneratorNumerator(self._sender)

    @functools.cached_property
    def region(self) -> DocumentgeneratorRegion:
        """``documentgenerator.region.*``."""
        from b24async.methods.documentgenerator.region import DocumentgeneratorRegion

        return DocumentgeneratorRegion(self._sender)

    @functools.cached_property
    def role(self) -> DocumentgeneratorRole:
        """``documentgenerator.role.*``."""
        from b24async.methods.documentgenerator.role import DocumentgeneratorRole

        return DocumentgeneratorRole(self._sender)

    @functools.cached_property
    def template(self) -> DocumentgeneratorTemplate:
        """``documentgenerator.template.*``."""
        from b24async.methods.documentgenerator.template import DocumentgeneratorTemplate

        return DocumentgeneratorTemplate(self._sender)
