# Generated from spec/task by `python -m codegen`. Edit the spec, not this file.
"""``task.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.task.commentitem import TaskCommentitem


class Task(calls.Group):
    """``task.*``."""

    _name = "task"

    @functools.cached_property
    def commentitem(self) -> TaskCommentitem:
        """``task.commentitem.*``."""
        from b24async.methods.task.commentitem import TaskCommentitem

        return TaskCommentitem(self._sender)
