# Generated from spec/documentgenerator/region.yaml by `python -m codegen`. Edit the spec, not this file.
"""``documentgenerator.region.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import documentgenerator as documentgenerator_shapes

_ADD: calls.Method[documentgenerator_shapes.GeneratorRegion] = calls.Method(
    "documentgenerator.region.add",
    convert.shape("b24async.shapes.documentgenerator", "GeneratorRegion"),
    safety="unsafe",
    scopes=("documentgenerator",),
    under="region",
)
_GET: calls.Method[documentgenerator_shapes.GeneratorRegion] = calls.Method(
    "documentgenerator.region.get",
    convert.shape("b24async.shapes.documentgenerator", "GeneratorRegion"),
    safety="safe",
    scopes=("documentgenerator",),
    under="region",
)
_LIST: calls.Method[Mapping[str, documentgenerator_shapes.GeneratorRegion]] = calls.Method(
    "documentgenerator.region.list",
    convert.map_of(convert.shape("b24async.shapes.documentgenerator", "GeneratorRegion")),
    safety="safe",
    scopes=("documentgenerator",),
    under="regions",
)
_UPDATE: calls.Method[documentgenerator_shapes.GeneratorRegion] = calls.Method(
    "documentgenerator.region.update",
    convert.shape("b24async.shapes.documentgenerator", "GeneratorRegion"),
    safety="idempotent",
    scopes=("documentgenerator",),
    under="region",
)
_DELETE = calls.Method(
    "documentgenerator.region.delete",
    convert.nothing,
    safety="idempotent",
    scopes=("documentgenerator",),
)


class DocumentgeneratorRegion(calls.Group):
    """``documentgenerator.region.*``."""

    _name = "documentgenerator.region"

    def add(
        self,
        *,
        fields: documentgenerator_shapes.GeneratorRegionFields | Mapping[str, Any],
    ) -> calls.Call[documentgenerator_shapes.GeneratorRegion]:
        """Create a custom region: language, formats and phrases for document templates.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``100``, ``BX_EMPTY_REQUIRED``, ``0``.

        Scope ``documentgenerator``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: str) -> calls.Call[documentgenerator_shapes.GeneratorRegion]:
        """Return a custom or pre-installed region by its id or code.

        Args:
            id: For example ``1``.

        Raises:
            InvalidParams: ``100``, ``0``.

        Scope ``documentgenerator``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(self) -> calls.Call[Mapping[str, documentgenerator_shapes.GeneratorRegion]]:
        """Return all regions for document templates, pre-installed and custom.

        Raises:
            AccessDenied: ``0`` (You do not have permissions to modify templates).

        Scope ``documentgenerator``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-list.html
        """
        return calls.Call(_LIST, {}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: documentgenerator_shapes.GeneratorRegionFields | Mapping[str, Any],
    ) -> calls.Call[documentgenerator_shapes.GeneratorRegion]:
        """Change the name, language, formats or phrases of a custom region.

        Args:
            id: For example ``1``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``100``.
            NotFound: ``0`` (Region not found).

        Scope ``documentgenerator``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[None]:
        """Delete a custom region that no template uses.

        Args:
            id: For example ``1``.

        Raises:
            InvalidParams: ``BX_ERROR``, ``100``, ``0``.

        Scope ``documentgenerator``; for a user who may change templates of the document generator.
        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)
