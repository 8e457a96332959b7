# Generated from spec/bizproc/workflow/template.yaml by `python -m codegen`. Edit the spec, not this file.
"""``bizproc.workflow.template.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import bizproc as bizproc_shapes

_ADD = calls.Method(
    "bizproc.workflow.template.add",
    convert.integer,
    safety="unsafe",
    scopes=("bizproc",),
    files=calls.Form("pair"),
    application=True,
)
_LIST: calls.ListMethod[bizproc_shapes.BizprocWorkflowTemplate] = calls.ListMethod(
    "bizproc.workflow.template.list",
    convert.shape("b24async.shapes.bizproc", "BizprocWorkflowTemplate"),
    paging=calls.Paging(
        style="offset",
        keyset=calls.Keyset(filter="ID", order="ID", row="ID", filter_param="FILTER", order_param="ORDER"),
    ),
    safety="safe",
    scopes=("bizproc",),
)
_UPDATE = calls.Method(
    "bizproc.workflow.template.update",
    convert.integer,
    safety="idempotent",
    scopes=("bizproc",),
    files=calls.Form("pair"),
    application=True,
)
_DELETE = calls.Method(
    "bizproc.workflow.template.delete",
    convert.nothing,
    safety="unsafe",
    scopes=("bizproc",),
    application=True,
)


class BizprocWorkflowTemplate(calls.Group):
    """``bizproc.workflow.template.*``."""

    _name = "bizproc.workflow.template"

    def add(
        self,
        *,
        document_type: Sequence[str],
        name: str,
        description: str | None = None,
        template_data: Any,
        auto_execute: Literal[0, 1, 2, 3] | None = None,
    ) -> calls.Call[int]:
        """Add a workflow template of the application from an exported file.

        Works only inside an application.

        Args:
            document_type: For example ``["lists", "BizprocDocument", "iblock_164"]``.
            auto_execute: For example ``3``, by default ``0``.

        Raises:
            InvalidParams: ``ERROR_TEMPLATE_VALIDATION_FAILURE``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``bizproc``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-add.html
        """
        return calls.Call(
            _ADD,
            {
                "DOCUMENT_TYPE": document_type,
                "NAME": name,
                "DESCRIPTION": description,
                "TEMPLATE_DATA": template_data,
                "AUTO_EXECUTE": auto_execute,
            },
            self._sender,
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[bizproc_shapes.BizprocWorkflowTemplate]:
        """List the workflow templates; only their ids come unless more is selected.

        Args:
            select: Fields to answer, for example ``["ID", "NAME", "USER_ID", "SYSTEM_CODE"]``.
            filter: Conditions that the rows must meet.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"ID": "DESC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``bizproc``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-list.html
        """
        return calls.ListCall(_LIST, {"SELECT": select, "FILTER": filter, "ORDER": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: bizproc_shapes.WorkflowTemplateUpdateFields | Mapping[str, Any],
    ) -> calls.Call[int]:
        """Change the name, start mode or scheme of a workflow template the application added.

        Works only inside an application.

        Args:
            id: For example ``525``.

        Raises:
            InvalidParams: ``ERROR_TEMPLATE_VALIDATION_FAILURE``, ``ERROR_TEMPLATE_NOT_OWNER``.
            NotFound: ``ERROR_TEMPLATE_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``bizproc``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-update.html
        """
        return calls.Call(_UPDATE, {"ID": id, "FIELDS": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[None]:
        """Delete a workflow template that the application has added.

        Works only inside an application.

        Args:
            id: For example ``525``.

        Raises:
            NotFound: ``ERROR_TEMPLATE_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``bizproc``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-delete.html
        """
        return calls.Call(_DELETE, {"ID": id}, self._sender)
