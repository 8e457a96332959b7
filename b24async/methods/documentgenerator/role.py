# Generated from spec/documentgenerator/role.yaml by `python -m codegen`. Edit the spec, not this file.
"""``documentgenerator.role.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import documentgenerator as documentgenerator_shapes

_ADD: calls.Method[documentgenerator_shapes.GeneratorRole] = calls.Method(
    "documentgenerator.role.add",
    convert.shape("b24async.shapes.documentgenerator", "GeneratorRole"),
    safety="unsafe",
    scopes=("documentgenerator",),
    under="role",
)
_GET: calls.Method[documentgenerator_shapes.GeneratorRole] = calls.Method(
    "documentgenerator.role.get",
    convert.shape("b24async.shapes.documentgenerator", "GeneratorRole"),
    safety="safe",
    scopes=("documentgenerator",),
    under="role",
)
_LIST: calls.ListMethod[documentgenerator_shapes.GeneratorRole] = calls.ListMethod(
    "documentgenerator.role.list",
    convert.shape("b24async.shapes.documentgenerator", "GeneratorRole"),
    rows="roles",
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("documentgenerator",),
)
_UPDATE: calls.Method[documentgenerator_shapes.GeneratorRole] = calls.Method(
    "documentgenerator.role.update",
    convert.shape("b24async.shapes.documentgenerator", "GeneratorRole"),
    safety="idempotent",
    scopes=("documentgenerator",),
    under="role",
)
_DELETE = calls.Method("documentgenerator.role.delete", convert.nothing, safety="unsafe", scopes=("documentgenerator",))
_FILLACCESSES = calls.Method(
    "documentgenerator.role.fillaccesses",
    convert.nothing,
    safety="idempotent",
    scopes=("documentgenerator",),
)


class DocumentgeneratorRole(calls.Group):
    """``documentgenerator.role.*``."""

    _name = "documentgenerator.role"

    def add(
        self,
        *,
        fields: documentgenerator_shapes.GeneratorRoleFields | Mapping[str, Any],
    ) -> calls.Call[documentgenerator_shapes.GeneratorRole]:
        """Create an access role for the document generator.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``100``, ``BX_EMPTY_REQUIRED``, ``0``.
            AccessDenied: ``DOCGEN_ACCESS_ERROR``.

        Scope ``documentgenerator``; for a user who may change settings of the document generator.
        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[documentgenerator_shapes.GeneratorRole]:
        """Return an access role of the document generator with its permissions.

        Args:
            id: For example ``9``.

        Raises:
            InvalidParams: ``100``.
            AccessDenied: ``0`` (You do not have permissions to modify settings), ``DOCGEN_ACCESS_ERROR``.

        Scope ``documentgenerator``; for a user who may change settings of the document generator.
        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(self, *, start: int | None = None) -> calls.ListCall[documentgenerator_shapes.GeneratorRole]:
        """List the access roles of the document generator, without permissions.

        Args:
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``0`` (You do not have permissions to modify settings), ``DOCGEN_ACCESS_ERROR``.

        Scope ``documentgenerator``; for a user who may change settings of the document generator.
        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-list.html
        """
        return calls.ListCall(_LIST, {"start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: documentgenerator_shapes.GeneratorRoleFields | Mapping[str, Any],
    ) -> calls.Call[documentgenerator_shapes.GeneratorRole]:
        """Change the name, code or permissions of a document-generator role.

        Args:
            id: For example ``9``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``100``.
            AccessDenied: ``0`` (You do not have permissions to modify settings), ``DOCGEN_ACCESS_ERROR``.

        Scope ``documentgenerator``; for a user who may change settings of the document generator.
        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[None]:
        """Delete an access role of the document generator.

        Args:
            id: For example ``9``.

        Raises:
            InvalidParams: ``100``.
            AccessDenied: ``0`` (You do not have permissions to modify settings), ``DOCGEN_ACCESS_ERROR``.

        Scope ``documentgenerator``; for a user who may change settings of the document generator.
        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def fillaccesses(
        self,
        *,
        accesses: Sequence[documentgenerator_shapes.RoleFillaccessesAccesses | Mapping[str, Any]] | None = None,
    ) -> calls.Call[None]:
        """Replace all assignments of document-generator roles to users, groups, departments.

        Raises:
            InvalidParams: ``BX_EMPTY_REQUIRED``, ``0``.
            AccessDenied: ``DOCGEN_ACCESS_ERROR``.

        Scope ``documentgenerator``; for a user who may change settings of the document generator.
        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-fill-accesses.html
        """
        return calls.Call(_FILLACCESSES, {"accesses": accesses}, self._sender)
