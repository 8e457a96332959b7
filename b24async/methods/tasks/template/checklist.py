# Generated from spec/tasks/template/checklist.yaml by `python -m codegen`. Edit the spec, not this file.
"""``tasks.template.checklist.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import tasks as tasks_shapes

_ADD: calls.Method[tasks_shapes.TemplateChecklist] = calls.Method(
    "tasks.template.checklist.add",
    convert.shape("b24async.shapes.tasks", "TemplateChecklist"),
    safety="unsafe",
    scopes=("task",),
    under="checkListItem",
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[tasks_shapes.TemplateChecklist] = calls.Method(
    "tasks.template.checklist.get",
    convert.shape("b24async.shapes.tasks", "TemplateChecklist"),
    safety="safe",
    scopes=("task",),
    under="checkListItem",
)
_LIST: calls.Method[Mapping[str, Mapping[str, Any]]] = calls.Method(
    "tasks.template.checklist.list",
    convert.map_of(convert.map_of(convert.json)),
    safety="safe",
    scopes=("task",),
    under="checkListItems",
)
_UPDATE: calls.Method[tasks_shapes.TemplateChecklist] = calls.Method(
    "tasks.template.checklist.update",
    convert.shape("b24async.shapes.tasks", "TemplateChecklist"),
    safety="idempotent",
    scopes=("task",),
    under="checkListItem",
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("tasks.template.checklist.delete", convert.boolean, safety="unsafe", scopes=("task",))
_ADD_ATTACHMENT_BY_CONTENT: calls.Method[tasks_shapes.TemplateChecklist] = calls.Method(
    "tasks.template.checklist.addAttachmentByContent",
    convert.shape("b24async.shapes.tasks", "TemplateChecklist"),
    safety="unsafe",
    scopes=("task",),
    under="checkListItem",
    files=calls.Form("base64", name="NAME"),
)
_ADD_ATTACHMENTS_FROM_DISK: calls.Method[tasks_shapes.TemplateChecklist] = calls.Method(
    "tasks.template.checklist.addAttachmentsFromDisk",
    convert.shape("b24async.shapes.tasks", "TemplateChecklist"),
    safety="unsafe",
    scopes=("task",),
    under="checkListItem",
)
_COMPLETE: calls.Method[tasks_shapes.TemplateChecklist] = calls.Method(
    "tasks.template.checklist.complete",
    convert.shape("b24async.shapes.tasks", "TemplateChecklist"),
    safety="idempotent",
    scopes=("task",),
    under="checkListItem",
)
_MOVE_AFTER: calls.Method[tasks_shapes.TemplateChecklist] = calls.Method(
    "tasks.template.checklist.moveAfter",
    convert.shape("b24async.shapes.tasks", "TemplateChecklist"),
    safety="idempotent",
    scopes=("task",),
    under="checkListItem",
)
_MOVE_BEFORE: calls.Method[tasks_shapes.TemplateChecklist] = calls.Method(
    "tasks.template.checklist.moveBefore",
    convert.shape("b24async.shapes.tasks", "TemplateChecklist"),
    safety="idempotent",
    scopes=("task",),
    under="checkListItem",
)
_REMOVE_ATTACHMENTS: calls.Method[tasks_shapes.TemplateChecklist] = calls.Method(
    "tasks.template.checklist.removeAttachments",
    convert.shape("b24async.shapes.tasks", "TemplateChecklist"),
    safety="unsafe",
    scopes=("task",),
    under="checkListItem",
)
_RENEW: calls.Method[tasks_shapes.TemplateChecklist] = calls.Method(
    "tasks.template.checklist.renew",
    convert.shape("b24async.shapes.tasks", "TemplateChecklist"),
    safety="idempotent",
    scopes=("task",),
    under="checkListItem",
)


class TasksTemplateChecklist(calls.Group):
    """``tasks.template.checklist.*``."""

    _name = "tasks.template.checklist"

    def add(
        self,
        *,
        template_id: int,
        fields: tasks_shapes.TemplateChecklistAddFields | Mapping[str, Any],
    ) -> calls.Call[tasks_shapes.TemplateChecklist]:
        """Add an item, or a whole new checklist, to a task template.

        Args:
            template_id: For example ``139``.

        Raises:
            InvalidParams: ``100``, ``0``.

        Scope ``task``; for a user who may edit the template.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add.html
        """
        return calls.Call(_ADD, {"templateId": template_id, "fields": fields}, self._sender)

    def get(self, *, template_id: int, check_list_item_id: int) -> calls.Call[tasks_shapes.TemplateChecklist]:
        """Read one checklist item of a task template with its people and files.

        Args:
            template_id: For example ``139``.
            check_list_item_id: For example ``37``.

        Raises:
            InvalidParams: ``100``, ``0``.

        Scope ``task``; for a user who may read task template.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-get.html
        """
        return calls.Call(_GET, {"templateId": template_id, "checkListItemId": check_list_item_id}, self._sender)

    def list(
        self,
        *,
        template_id: int,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[str] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> calls.Call[Mapping[str, Mapping[str, Any]]]:
        """Read the checklist items of a task template by filter, keyed by id.

        Args:
            template_id: For example ``139``.
            filter: Conditions that the rows must meet, for example ``{"IS_COMPLETE": "N", "IS_IMPORTANT": "N"}``.
            select: Fields to answer.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"SORT_INDEX": "asc", "ID":
                "desc"}``.

        Raises:
            InvalidParams: ``100``, ``0``.

        Scope ``task``; for a user who may read task template.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-list.html
        """
        return calls.Call(
            _LIST,
            {"templateId": template_id, "filter": filter, "select": select, "order": order},
            self._sender,
        )

    def update(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        fields: tasks_shapes.TemplateChecklistUpdateFields | Mapping[str, Any],
    ) -> calls.Call[tasks_shapes.TemplateChecklist]:
        """Change text, place, tick or people of a task template's checklist item.

        Args:
            template_id: For example ``139``.
            check_list_item_id: For example ``37``.

        Raises:
            InvalidParams: ``100``, ``0``.

        Scope ``task``; for a user who may edit the template.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-update.html
        """
        return calls.Call(
            _UPDATE,
            {"templateId": template_id, "checkListItemId": check_list_item_id, "fields": fields},
            self._sender,
        )

    def delete(self, *, template_id: int, check_list_item_id: int) -> calls.Call[bool]:
        """Delete a checklist item from a task template.

        Args:
            template_id: For example ``139``.
            check_list_item_id: For example ``29``.

        Raises:
            InvalidParams: ``100``, ``0``.

        Scope ``task``; for a user who may edit the template.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-delete.html
        """
        return calls.Call(_DELETE, {"templateId": template_id, "checkListItemId": check_list_item_id}, self._sender)

    def add_attachment_by_content(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        attachment_parameters: tasks_shapes.TemplateChecklistAddAttachmentByContentAttachmentParameters
        | Mapping[str, Any],
    ) -> calls.Call[tasks_shapes.TemplateChecklist]:
        """Upload a file to a checklist item of a task template.

        Args:
            template_id: For example ``139``.
            check_list_item_id: For example ``37``.

        Raises:
            InvalidParams: ``100``, ``0``.

        Scope ``task``; for a user who may edit the template.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachment-by-content.html
        """
        return calls.Call(
            _ADD_ATTACHMENT_BY_CONTENT,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "attachmentParameters": attachment_parameters,
            },
            self._sender,
        )

    def add_attachments_from_disk(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        files_ids: Sequence[str],
    ) -> calls.Call[tasks_shapes.TemplateChecklist]:
        """Attach Drive files to a checklist item of a task template.

        Args:
            template_id: For example ``139``.
            check_list_item_id: For example ``37``.
            files_ids: For example ``["n5065", "n5067"]``.

        Raises:
            InvalidParams: ``100``, ``0``.

        Scope ``task``; for a user who may edit the template.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachments-from-disk.html
        """
        return calls.Call(
            _ADD_ATTACHMENTS_FROM_DISK,
            {"templateId": template_id, "checkListItemId": check_list_item_id, "filesIds": files_ids},
            self._sender,
        )

    def complete(self, *, template_id: int, check_list_item_id: int) -> calls.Call[tasks_shapes.TemplateChecklist]:
        """Tick off a checklist item of a task template.

        Args:
            template_id: For example ``139``.
            check_list_item_id: For example ``27``.

        Raises:
            InvalidParams: ``100``, ``0``.

        Scope ``task``; for a user who may edit the template.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-complete.html
        """
        return calls.Call(_COMPLETE, {"templateId": template_id, "checkListItemId": check_list_item_id}, self._sender)

    def move_after(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        after_item_id: int,
    ) -> calls.Call[tasks_shapes.TemplateChecklist]:
        """Move a checklist item of a task template right behind another one.

        Args:
            template_id: For example ``139``.
            check_list_item_id: For example ``25``.
            after_item_id: For example ``29``.

        Raises:
            InvalidParams: ``100``, ``0``.

        Scope ``task``; for a user who may edit the template.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-after.html
        """
        return calls.Call(
            _MOVE_AFTER,
            {"templateId": template_id, "checkListItemId": check_list_item_id, "afterItemId": after_item_id},
            self._sender,
        )

    def move_before(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        before_item_id: int,
    ) -> calls.Call[tasks_shapes.TemplateChecklist]:
        """Move a checklist item of a task template right before another one.

        Args:
            template_id: For example ``139``.
            check_list_item_id: For example ``37``.
            before_item_id: For example ``29``.

        Raises:
            InvalidParams: ``100``, ``0``.

        Scope ``task``; for a user who may edit the template.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-before.html
        """
        return calls.Call(
            _MOVE_BEFORE,
            {"templateId": template_id, "checkListItemId": check_list_item_id, "beforeItemId": before_item_id},
            self._sender,
        )

    def remove_attachments(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        attachments_ids: Sequence[int],
    ) -> calls.Call[tasks_shapes.TemplateChecklist]:
        """Detach files from a checklist item of a task template.

        Args:
            template_id: For example ``139``.
            check_list_item_id: For example ``37``.
            attachments_ids: For example ``[1119, 1121]``.

        Raises:
            InvalidParams: ``100``, ``0``.

        Scope ``task``; for a user who may edit the template.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-remove-attachments.html
        """
        return calls.Call(
            _REMOVE_ATTACHMENTS,
            {"templateId": template_id, "checkListItemId": check_list_item_id, "attachmentsIds": attachments_ids},
            self._sender,
        )

    def renew(self, *, template_id: int, check_list_item_id: int) -> calls.Call[tasks_shapes.TemplateChecklist]:
        """Untick a checklist item of a task template.

        Args:
            template_id: For example ``139``.
            check_list_item_id: For example ``27``.

        Raises:
            InvalidParams: ``100``, ``0``.

        Scope ``task``; for a user who may edit the template.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-renew.html
        """
        return calls.Call(_RENEW, {"templateId": template_id, "checkListItemId": check_list_item_id}, self._sender)
