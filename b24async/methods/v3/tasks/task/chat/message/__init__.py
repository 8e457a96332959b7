# Generated from spec/v3/tasks/task/chat/message.yaml by `python -m codegen`. Edit the spec, not this file.
"""``tasks.task.chat.message.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.v3.tasks.task.chat.message.field import V3TasksTaskChatMessageField
    from b24async.shapes import tasks as tasks_shapes

_SEND = calls.Method(
    "tasks.task.chat.message.send",
    convert.boolean,
    version=3,
    safety="unsafe",
    scopes=("tasks",),
    under="result",
)


class V3TasksTaskChatMessage(calls.Group):
    """``tasks.task.chat.message.*``."""

    _name = "tasks.task.chat.message"

    def send(self, *, fields: tasks_shapes.V3TaskChatMessageSendFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Post a message to a task's chat.

        Raises:
            InvalidParams: ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``.
            AccessDenied: ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``.

        Scope ``tasks``; for a user who may read task or higher.
        https://apidocs.bitrix24.com/api-reference/tasks/tasks-task-chat-message-send.html
        """
        return calls.Call(_SEND, {"fields": fields}, self._sender)

    @functools.cached_property
    def field(self) -> V3TasksTaskChatMessageField:
        """``tasks.task.chat.message.field.*``."""
        from b24async.methods.v3.tasks.task.chat.message.field import V3TasksTaskChatMessageField

        return V3TasksTaskChatMessageField(self._sender)
