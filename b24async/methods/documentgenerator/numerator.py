# Generated from spec/documentgenerator/numerator.yaml by `python -m codegen`. Edit the spec, not this file.
"""``documentgenerator.numerator.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import documentgenerator as documentgenerator_shapes

_ADD: calls.Method[documentgenerator_shapes.GeneratorNumerator] = calls.Method(
    "documentgenerator.numerator.add",
    convert.shape("b24async.shapes.documentgenerator", "GeneratorNumerator"),
    safety="unsafe",
    scopes=("documentgenerator",),
    under="numerator",
)
_GET: calls.Method[documentgenerator_shapes.GeneratorNumerator] = calls.Method(
    "documentgenerator.numerator.get",
    convert.shape("b24async.shapes.documentgenerator", "GeneratorNumerator"),
    safety="safe",
    scopes=("documentgenerator",),
    under="numerator",
)
_LIST: calls.ListMethod[documentgenerator_shapes.GeneratorNumerator] = calls.ListMethod(
    "documentgenerator.numerator.list",
    convert.shape("b24async.shapes.documentgenerator", "GeneratorNumerator"),
    rows="numerators",
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("documentgenerator",),
)
_UPDATE: calls.Method[documentgenerator_shapes.GeneratorNumerator] = calls.Method(
    "documentgenerator.numerator.update",
    convert.shape("b24async.shapes.documentgenerator", "GeneratorNumerator"),
    safety="idempotent",
    scopes=("documentgenerator",),
)
_DELETE = calls.Method(
    "documentgenerator.numerator.delete",
    convert.nothing,
    safety="unsafe",
    scopes=("documentgenerator",),
)


class DocumentgeneratorNumerator(calls.Group):
    """``documentgenerator.numerator.*``."""

    _name = "documentgenerator.numerator"

    def add(
        self,
        *,
        fields: documentgenerator_shapes.GeneratorNumeratorFields | Mapping[str, Any],
    ) -> calls.Call[documentgenerator_shapes.GeneratorNumerator]:
        """Create a document numerator with its number template, start, step and reset period.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``100``, ``0``.

        Scope ``documentgenerator``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[documentgenerator_shapes.GeneratorNumerator]:
        """Return a numerator for documents with its number template and counter settings.

        Args:
            id: For example ``55``.

        Raises:
            InvalidParams: ``100``, ``0``.

        Scope ``documentgenerator``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(self, *, start: int | None = None) -> calls.ListCall[documentgenerator_shapes.GeneratorNumerator]:
        """List the numerators for documents, those of the CRM included.

        Args:
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``0``.

        Scope ``documentgenerator``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-list.html
        """
        return calls.ListCall(_LIST, {"start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: documentgenerator_shapes.GeneratorNumeratorFields | Mapping[str, Any],
    ) -> calls.Call[documentgenerator_shapes.GeneratorNumerator]:
        """Change the name, number template or counter of a numerator created by REST.

        Args:
            id: For example ``55``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``100``, ``0``.
            AccessDenied: ``DOCGEN_ACCESS_ERROR``.

        Scope ``documentgenerator``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[None]:
        """Delete a numerator that was created by REST.

        Args:
            id: For example ``57``.

        Raises:
            InvalidParams: ``100``, ``0``.
            AccessDenied: ``DOCGEN_ACCESS_ERROR``.

        Scope ``documentgenerator``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)
