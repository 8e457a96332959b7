# Generated from spec/crm/documentgenerator/numerator.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.documentgenerator.numerator.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import crm as crm_shapes

_ADD: calls.Method[crm_shapes.GeneratorNumerator] = calls.Method(
    "crm.documentgenerator.numerator.add",
    convert.shape("b24async.shapes.crm", "GeneratorNumerator"),
    safety="unsafe",
    scopes=("crm",),
    under="numerator",
)
_GET: calls.Method[crm_shapes.GeneratorNumerator] = calls.Method(
    "crm.documentgenerator.numerator.get",
    convert.shape("b24async.shapes.crm", "GeneratorNumerator"),
    safety="safe",
    scopes=("crm",),
    under="numerator",
)
_LIST: calls.ListMethod[crm_shapes.GeneratorNumerator] = calls.ListMethod(
    "crm.documentgenerator.numerator.list",
    convert.shape("b24async.shapes.crm", "GeneratorNumerator"),
    rows="numerators",
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
)
_UPDATE: calls.Method[crm_shapes.GeneratorNumerator] = calls.Method(
    "crm.documentgenerator.numerator.update",
    convert.shape("b24async.shapes.crm", "GeneratorNumerator"),
    safety="idempotent",
    scopes=("crm",),
)
_DELETE = calls.Method("crm.documentgenerator.numerator.delete", convert.nothing, safety="unsafe", scopes=("crm",))


class CrmDocumentgeneratorNumerator(calls.Group):
    """``crm.documentgenerator.numerator.*``."""

    _name = "crm.documentgenerator.numerator"

    def add(
        self,
        *,
        fields: crm_shapes.GeneratorNumeratorFields | Mapping[str, Any],
    ) -> calls.Call[crm_shapes.GeneratorNumerator]:
        """Create a numerator for CRM documents: a number template with its counter.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``100``, ``0``, without a code.

        Scope ``crm``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[crm_shapes.GeneratorNumerator]:
        """Read one document numerator with its counter settings.

        Args:
            id: For example ``45``.

        Raises:
            InvalidParams: ``100``, without a code.
            AccessDenied: ``DOCGEN_ACCESS_ERROR``.

        Scope ``crm``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(self, *, start: int | None = None) -> calls.ListCall[crm_shapes.GeneratorNumerator]:
        """List the numerators of CRM documents with their number templates and counter settings.

        Args:
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: "You do not have permissions to modify templates", without a code.

        Scope ``crm``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-list.html
        """
        return calls.ListCall(_LIST, {"start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: crm_shapes.GeneratorNumeratorFields | Mapping[str, Any],
    ) -> calls.Call[crm_shapes.GeneratorNumerator]:
        """Change the name, number template or counter settings of a CRM document numerator.

        Args:
            id: For example ``45``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``100``, without a code.
            AccessDenied: ``DOCGEN_ACCESS_ERROR``.

        Scope ``crm``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[None]:
        """Delete a document numerator that was created over REST.

        Args:
            id: For example ``47``.

        Raises:
            InvalidParams: ``100``, without a code.
            AccessDenied: ``DOCGEN_ACCESS_ERROR``.

        Scope ``crm``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)
