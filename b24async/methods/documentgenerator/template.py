# Generated from spec/documentgenerator/template.yaml by `python -m codegen`. Edit the spec, not this file.
"""``documentgenerator.template.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import documentgenerator as documentgenerator_shapes
    from b24async.shapes.keys import documentgenerator as documentgenerator_keys

_ADD: calls.Method[documentgenerator_shapes.GeneratorTemplate] = calls.Method(
    "documentgenerator.template.add",
    convert.shape("b24async.shapes.documentgenerator", "GeneratorTemplate"),
    safety="unsafe",
    scopes=("documentgenerator",),
    under="template",
    files=calls.Form("pair"),
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[documentgenerator_shapes.GeneratorTemplate] = calls.Method(
    "documentgenerator.template.get",
    convert.shape("b24async.shapes.documentgenerator", "GeneratorTemplate"),
    safety="safe",
    scopes=("documentgenerator",),
    under="template",
)
_LIST: calls.ListMethod[documentgenerator_shapes.GeneratorTemplate] = calls.ListMethod(
    "documentgenerator.template.list",
    convert.shape("b24async.shapes.documentgenerator", "GeneratorTemplate"),
    rows="templates",
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("documentgenerator",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[documentgenerator_shapes.GeneratorTemplate] = calls.Method(
    "documentgenerator.template.update",
    convert.shape("b24async.shapes.documentgenerator", "GeneratorTemplate"),
    safety="unsafe",
    scopes=("documentgenerator",),
    under="template",
    files=calls.Form("pair"),
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method(
    "documentgenerator.template.delete",
    convert.nothing,
    safety="unsafe",
    scopes=("documentgenerator",),
)
_GETFIELDS: calls.Method[Mapping[str, documentgenerator_shapes.DocumentField]] = calls.Method(
    "documentgenerator.template.getfields",
    convert.map_of(convert.shape("b24async.shapes.documentgenerator", "DocumentField")),
    safety="safe",
    scopes=("documentgenerator",),
    under="templateFields",
)


class DocumentgeneratorTemplate(calls.Group):
    """``documentgenerator.template.*``."""

    _name = "documentgenerator.template"

    def add(
        self,
        *,
        fields: documentgenerator_shapes.GeneratorTemplateFields | Mapping[str, Any],
    ) -> calls.Call[documentgenerator_shapes.GeneratorTemplate]:
        """Add a document template from a Drive file or uploaded content.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``100``, ``0``.

        Scope ``documentgenerator``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[documentgenerator_shapes.GeneratorTemplate]:
        """Return a document template with its users, numerator and download link.

        Args:
            id: For example ``57``.

        Raises:
            InvalidParams: ``100``.
            NotFound: ``0`` (Template not found).

        Scope ``documentgenerator``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[documentgenerator_keys.GeneratorTemplateKey | str] | None = None,
        order: Mapping[documentgenerator_keys.GeneratorTemplateKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[documentgenerator_shapes.GeneratorTemplate]:
        """List the document templates, filtered and sorted.

        Args:
            select: Fields to answer, for example ``["*", "users", "providers"]``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "desc"}``.
            filter: Conditions that the rows must meet.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``0``.

        Scope ``documentgenerator``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "order": order, "filter": filter, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: documentgenerator_shapes.GeneratorTemplateFields | Mapping[str, Any],
    ) -> calls.Call[documentgenerator_shapes.GeneratorTemplate]:
        """Change a document template: its file, name, numerator, region or users.

        Args:
            id: For example ``57``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``100``.
            NotFound: ``0`` (Template not found).

        Scope ``documentgenerator``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[None]:
        """Delete a template, or only mark it as deleted while it has documents.

        Args:
            id: For example ``59``.

        Raises:
            InvalidParams: ``100``, ``0``.

        Scope ``documentgenerator``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def getfields(self, *, id: int) -> calls.Call[Mapping[str, documentgenerator_shapes.DocumentField]]:
        """Return the fields of a document template with their default values.

        Args:
            id: For example ``57``.

        Raises:
            InvalidParams: ``100``, ``0``.

        Scope ``documentgenerator``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get-fields.html
        """
        return calls.Call(_GETFIELDS, {"id": id}, self._sender)
