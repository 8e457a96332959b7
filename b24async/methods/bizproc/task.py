# Generated from spec/bizproc/task.yaml by `python -m codegen`. Edit the spec, not this file.
"""``bizproc.task.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import bizproc as bizproc_shapes

_LIST: calls.ListMethod[bizproc_shapes.BizprocTask] = calls.ListMethod(
    "bizproc.task.list",
    convert.shape("b24async.shapes.bizproc", "BizprocTask"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("bizproc",),
)
_COMPLETE = calls.Method("bizproc.task.complete", convert.boolean, safety="unsafe", scopes=("bizproc",))
_DELEGATE = calls.Method("bizproc.task.delegate", convert.boolean, safety="unsafe", scopes=("bizproc",))


class BizprocTask(calls.Group):
    """``bizproc.task.*``."""

    _name = "bizproc.task"

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[bizproc_shapes.BizprocTask]:
        """List workflow tasks: one's own, or those of other users as far as allowed.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"ID": "DESC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``ERROR_SELECT_VALIDATION_FAILURE``.

        Scope ``bizproc``; for anyone.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-list.html
        """
        return calls.ListCall(_LIST, {"SELECT": select, "FILTER": filter, "ORDER": order, "START": start}, self._sender)

    def complete(
        self,
        *,
        task_id: int,
        status: int | str,
        comment: str | None = None,
        fields: Any = None,
    ) -> calls.Call[bool]:
        """Complete one's own workflow task: approve, reject, acknowledge or give information.

        Args:
            task_id: For example ``1501``.
            status: For example ``3``.
            comment: For example ``Added``.

        Raises:
            InvalidParams: ``ERROR_TASK_VALIDATION``, ``ERROR_TASK_COMPLETED``, ``ERROR_TASK_TYPE``,
                ``ERROR_TASK_EXECUTION``.
            NotFound: ``ERROR_TASK_NOT_FOUND``.

        Scope ``bizproc``; for anyone.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-complete.html
        """
        return calls.Call(
            _COMPLETE,
            {"TASK_ID": task_id, "STATUS": status, "COMMENT": comment, "FIELDS": fields},
            self._sender,
        )

    def delegate(self, *, task_ids: Sequence[int], from_user_id: int, to_user_id: int) -> calls.Call[bool]:
        """Delegate one's own workflow tasks to another user.

        Args:
            task_ids: For example ``[1128, 1129, 1130]``.
            from_user_id: For example ``15``.
            to_user_id: For example ``37``.

        Raises:
            InvalidParams: ``ERROR_TASK_VALIDATION``, ``ERROR_INVALID_USER_ID``, ``ERROR_DELEGATION_NOT_ALLOWED``.

        Scope ``bizproc``. https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-delegate.html
        """
        return calls.Call(
            _DELEGATE,
            {"TASK_IDS": task_ids, "FROM_USER_ID": from_user_id, "TO_USER_ID": to_user_id},
            self._sender,
        )
