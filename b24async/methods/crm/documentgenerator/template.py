# Generated from spec/crm/documentgenerator/template.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.documentgenerator.template.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import crm as crm_shapes

_ADD: calls.Method[crm_shapes.GeneratorTemplate] = calls.Method(
    "crm.documentgenerator.template.add",
    convert.shape("b24async.shapes.crm", "GeneratorTemplate"),
    safety="unsafe",
    scopes=("crm",),
    under="template",
    files=calls.Form("pair"),
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[crm_shapes.GeneratorTemplate] = calls.Method(
    "crm.documentgenerator.template.get",
    convert.shape("b24async.shapes.crm", "GeneratorTemplate"),
    safety="safe",
    scopes=("crm",),
    under="template",
)
_LIST: calls.ListMethod[crm_shapes.GeneratorTemplateList] = calls.ListMethod(
    "crm.documentgenerator.template.list",
    convert.shape("b24async.shapes.crm", "GeneratorTemplateList"),
    rows="templates",
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
)
_UPDATE: calls.Method[crm_shapes.GeneratorTemplate] = calls.Method(
    "crm.documentgenerator.template.update",
    convert.shape("b24async.shapes.crm", "GeneratorTemplate"),
    safety="unsafe",
    scopes=("crm",),
    under="template",
    files=calls.Form("pair"),
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("crm.documentgenerator.template.delete", convert.nothing, safety="unsafe", scopes=("crm",))
_GETFIELDS: calls.Method[
    Mapping[str, Mapping[str, Sequence[crm_shapes.GeneratorTemplateGetfield | str] | str | None]]
] = calls.Method(
    "crm.documentgenerator.template.getfields",
    convert.map_of(
        convert.map_of(
            convert.optional(
                convert.union(
                    convert.list_of(
                        convert.union(
                            convert.shape("b24async.shapes.crm", "GeneratorTemplateGetfield"),
                            convert.string,
                        ),
                    ),
                    convert.string,
                ),
            ),
        ),
    ),
    safety="safe",
    scopes=("crm",),
    under="templateFields",
)


class CrmDocumentgeneratorTemplate(calls.Group):
    """``crm.documentgenerator.template.*``."""

    _name = "crm.documentgenerator.template"

    def add(
        self,
        *,
        fields: crm_shapes.GeneratorTemplateFields | Mapping[str, Any],
    ) -> calls.Call[crm_shapes.GeneratorTemplate]:
        """Upload a DOCX template for documents of the given CRM types, with its numerator.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``100``, ``0``, without a code.

        Scope ``crm``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[crm_shapes.GeneratorTemplate]:
        """Read one template of CRM documents: settings, access, CRM types and download links.

        Args:
            id: For example ``41``.

        Raises:
            NotFound: ``0`` (Template not found).
            AccessDenied: ``DOCGEN_ACCESS_ERROR``.
            InvalidParams: without a code.

        Scope ``crm``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.GeneratorTemplateList]:
        """List templates of CRM documents by filter.

        Args:
            select: Fields to answer, for example ``["id", "name", "region", "entityTypeId", "users"]``.
            filter: Conditions that the rows must meet, for example ``{"region": "de", "active": "Y"}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "desc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``DOCGEN_ACCESS_ERROR``.
            InvalidParams: without a code.

        Scope ``crm``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: crm_shapes.GeneratorTemplateFields | Mapping[str, Any],
    ) -> calls.Call[crm_shapes.GeneratorTemplate]:
        """Change a document template's file, settings or access.

        Args:
            id: For example ``41``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``100``, without a code.
            NotFound: ``0`` (Template not found).
            AccessDenied: ``DOCGEN_ACCESS_ERROR``.

        Scope ``crm``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[None]:
        """Delete a template of CRM documents.

        Args:
            id: For example ``41``.

        Raises:
            NotFound: ``0`` (Template not found).
            AccessDenied: ``DOCGEN_ACCESS_ERROR``.
            InvalidParams: without a code.

        Scope ``crm``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def getfields(
        self,
        *,
        id: int,
        entity_type_id: int,
        entity_id: int | None = None,
        values: crm_shapes.DocumentgeneratorTemplateGetfieldsValues | Mapping[str, Any] | None = None,
    ) -> calls.Call[Mapping[str, Mapping[str, Sequence[crm_shapes.GeneratorTemplateGetfield | str] | str | None]]]:
        """Compute the field values a document template would get for a CRM item or type.

        Args:
            id: For example ``1``.
            entity_type_id: For example ``2``.
            entity_id: For example ``123``.

        Raises:
            AccessDenied: ``DOCGEN_ACCESS_ERROR``.
            InvalidParams: ``0``, ``100``, without a code.

        Scope ``crm``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get-fields.html
        """
        return calls.Call(
            _GETFIELDS,
            {"id": id, "entityTypeId": entity_type_id, "entityId": entity_id, "values": values},
            self._sender,
        )
