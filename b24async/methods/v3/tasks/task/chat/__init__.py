# Generated from spec/v3/tasks/task/chat by `python -m codegen`. Edit the spec, not this file.
"""``tasks.task.chat.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.v3.tasks.task.chat.message import V3TasksTaskChatMessage


class V3TasksTaskChat(calls.Group):
    """``tasks.task.chat.*``."""

    _name = "tasks.task.chat"

    @functools.cached_property
    def message(self) -> V3TasksTaskChatMessage:
        """``tasks.task.chat.message.*``."""
        from b24async.methods.v3.tasks.task.chat.message import V3TasksTaskChatMessage

        return V3TasksTaskChatMessage(self._sender)
