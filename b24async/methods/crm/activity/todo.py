# Generated from spec/crm/activity/todo.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.activity.todo.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

_ADD = calls.Method("crm.activity.todo.add", convert.integer, safety="unsafe", scopes=("crm",), under="id")
_UPDATE = calls.Method("crm.activity.todo.update", convert.integer, safety="idempotent", scopes=("crm",), under="id")
_UPDATE_COLOR = calls.Method(
    "crm.activity.todo.updateColor",
    convert.integer,
    safety="idempotent",
    scopes=("crm",),
    under="id",
)
_UPDATE_DEADLINE = calls.Method(
    "crm.activity.todo.updateDeadline",
    convert.integer,
    safety="idempotent",
    scopes=("crm",),
    under="id",
)
_UPDATE_DESCRIPTION = calls.Method(
    "crm.activity.todo.updateDescription",
    convert.integer,
    safety="idempotent",
    scopes=("crm",),
    under="id",
)
_UPDATE_RESPONSIBLE_USER = calls.Method(
    "crm.activity.todo.updateResponsibleUser",
    convert.integer,
    safety="idempotent",
    scopes=("crm",),
    under="id",
)


class CrmActivityTodo(calls.Group):
    """``crm.activity.todo.*``."""

    _name = "crm.activity.todo"

    def add(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        deadline: datetime.datetime | str,
        title: str | None = None,
        description: str | None = None,
        responsible_id: int | None = None,
        parent_activity_id: int | None = None,
        ping_offsets: Sequence[int] | None = None,
        color_id: str | None = None,
    ) -> calls.Call[int]:
        """Add a universal activity with a deadline to the timeline of a CRM item.

        Args:
            owner_type_id: For example ``2``.
            owner_id: For example ``1``.
            responsible_id: For example ``5``.
            ping_offsets: For example ``[0, 15]``.
            color_id: For example ``2``.

        Raises:
            InvalidParams: ``WRONG_DATETIME_FORMAT``, ``100``.
            NotFound: ``NOT_FOUND``, ``OWNER_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html
        """
        return calls.Call(
            _ADD,
            {
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "deadline": deadline,
                "title": title,
                "description": description,
                "responsibleId": responsible_id,
                "parentActivityId": parent_activity_id,
                "pingOffsets": ping_offsets,
                "colorId": color_id,
            },
            self._sender,
        )

    def update(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        deadline: datetime.datetime | str,
        title: str | None = None,
        description: str | None = None,
        responsible_id: int | None = None,
        parent_activity_id: int | None = None,
        ping_offsets: Sequence[int] | None = None,
        color_id: str | None = None,
    ) -> calls.Call[int]:
        """Change a universal activity: deadline, texts, responsible person, reminders, colour.

        Args:
            id: For example ``999``.
            owner_type_id: For example ``2``.
            owner_id: For example ``1``.
            responsible_id: For example ``1``.
            ping_offsets: For example ``[15, 30]``.
            color_id: For example ``7``.

        Raises:
            InvalidParams: ``WRONG_DATETIME_FORMAT``, ``CAN_NOT_UPDATE_COMPLETED_TODO``,
                ``ERROR_PARENT_ACTIVITY_RESTRICT``, ``100``.
            NotFound: ``NOT_FOUND``, ``OWNER_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update.html
        """
        return calls.Call(
            _UPDATE,
            {
                "id": id,
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "deadline": deadline,
                "title": title,
                "description": description,
                "responsibleId": responsible_id,
                "parentActivityId": parent_activity_id,
                "pingOffsets": ping_offsets,
                "colorId": color_id,
            },
            self._sender,
        )

    def update_color(self, *, id: int, owner_type_id: int, owner_id: int, color_id: str) -> calls.Call[int]:
        """Change only the colour a universal activity has in the timeline.

        Args:
            id: For example ``999``.
            owner_type_id: For example ``2``.
            owner_id: For example ``1``.
            color_id: For example ``3``.

        Raises:
            InvalidParams: ``CAN_NOT_UPDATE_COLOR_COMPLETED_TODO``, ``CAN_NOT_UPDATE_WRONG_COLOR_TODO``, ``100``.
            NotFound: ``NOT_FOUND``, ``OWNER_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for a user who may change CRM object to which the activity is linked.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-color.html
        """
        return calls.Call(
            _UPDATE_COLOR,
            {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "colorId": color_id},
            self._sender,
        )

    def update_deadline(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        value: datetime.datetime | str,
    ) -> calls.Call[int]:
        """Change only the deadline of a universal activity.

        Args:
            id: For example ``999``.
            owner_type_id: For example ``2``.
            owner_id: For example ``1``.

        Raises:
            InvalidParams: ``WRONG_DATETIME_FORMAT``, ``CAN_NOT_UPDATE_COMPLETED_TODO``, ``100``.
            NotFound: ``NOT_FOUND``, ``OWNER_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for a user who may change CRM object associated with the activity being updated.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-deadline.html
        """
        return calls.Call(
            _UPDATE_DEADLINE,
            {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "value": value},
            self._sender,
        )

    def update_description(self, *, id: int, owner_type_id: int, owner_id: int, value: str) -> calls.Call[int]:
        """Replace only the description of a universal activity.

        Args:
            id: For example ``999``.
            owner_type_id: For example ``2``.
            owner_id: For example ``1``.

        Raises:
            InvalidParams: ``CAN_NOT_UPDATE_COMPLETED_TODO``, ``100``.
            NotFound: ``NOT_FOUND``, ``OWNER_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-description.html
        """
        return calls.Call(
            _UPDATE_DESCRIPTION,
            {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "value": value},
            self._sender,
        )

    def update_responsible_user(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        responsible_id: int,
    ) -> calls.Call[int]:
        """Make another user responsible for a universal activity.

        Args:
            id: For example ``999``.
            owner_type_id: For example ``2``.
            owner_id: For example ``1``.
            responsible_id: For example ``5``.

        Raises:
            InvalidParams: ``CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO``, ``INVALID_ARG_VALUE``, ``100``.
            NotFound: ``NOT_FOUND``, ``OWNER_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-responsible-user.html
        """
        return calls.Call(
            _UPDATE_RESPONSIBLE_USER,
            {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "responsibleId": responsible_id},
            self._sender,
        )
