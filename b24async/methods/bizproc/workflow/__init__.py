# Generated from spec/bizproc/workflow.yaml by `python -m codegen`. Edit the spec, not this file.
"""``bizproc.workflow.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.bizproc.workflow.template import BizprocWorkflowTemplate
    from b24async.shapes import bizproc as bizproc_shapes

_INSTANCES: calls.ListMethod[bizproc_shapes.BizprocWorkflowInstance] = calls.ListMethod(
    "bizproc.workflow.instances",
    convert.shape("b24async.shapes.bizproc", "BizprocWorkflowInstance"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("bizproc",),
)
_KILL = calls.Method("bizproc.workflow.kill", convert.boolean, safety="unsafe", scopes=("bizproc",))
_START = calls.Method("bizproc.workflow.start", convert.string, safety="unsafe", scopes=("bizproc",))
_TERMINATE = calls.Method("bizproc.workflow.terminate", convert.boolean, safety="unsafe", scopes=("bizproc",))


class BizprocWorkflow(calls.Group):
    """``bizproc.workflow.*``."""

    _name = "bizproc.workflow"

    def instances(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[bizproc_shapes.BizprocWorkflowInstance]:
        """List the running workflows with their documents, templates and starters.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet, for example ``{">STARTED_BY": 0}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"STARTED": "DESC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``bizproc``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html
        """
        return calls.ListCall(
            _INSTANCES,
            {"SELECT": select, "FILTER": filter, "ORDER": order, "start": start},
            self._sender,
        )

    def kill(self, *, id: str) -> calls.Call[bool]:
        """Stop a running workflow and erase all its data.

        Args:
            id: For example ``65e5a449e8f135.21284909``.

        Raises:
            InvalidParams: ``ERROR_WRONG_WORKFLOW_ID``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``bizproc``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-kill.html
        """
        return calls.Call(_KILL, {"ID": id}, self._sender)

    def start(
        self,
        *,
        template_id: int,
        document_id: Sequence[str],
        parameters: Mapping[str, Any] | None = None,
    ) -> calls.Call[str]:
        """Start a workflow on a document by its template.

        Args:
            template_id: For example ``1``.
            document_id: For example ``["crm", "CCrmDocumentLead", "LEAD_1"]``.
            parameters: For example ``{"Parameter1": "user_1"}``.

        Raises:
            InvalidParams: ``ERROR_WRONG_WORKFLOW_ID``, without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``bizproc``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-start.html
        """
        return calls.Call(
            _START,
            {"TEMPLATE_ID": template_id, "DOCUMENT_ID": document_id, "PARAMETERS": parameters},
            self._sender,
        )

    def terminate(self, *, id: str, status: str | None = None) -> calls.Call[bool]:
        """Stop a running workflow, keeping its data.

        Args:
            id: For example ``65e5a449e8f135.21284909``.

        Raises:
            InvalidParams: ``ERROR_WRONG_WORKFLOW_ID``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``bizproc``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-terminate.html
        """
        return calls.Call(_TERMINATE, {"ID": id, "STATUS": status}, self._sender)

    @functools.cached_property
    def template(self) -> BizprocWorkflowTemplate:
        """``bizproc.workflow.template.*``."""
        from b24async.methods.bizproc.workflow.template import BizprocWorkflowTemplate

        return BizprocWorkflowTemplate(self._sender)
