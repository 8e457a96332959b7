# Generated from spec/task by `python -m codegen`. Edit the spec, not this file.
"""``task.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.task.checklistitem import TaskChecklistitem
    from b24async.methods.task.comment import TaskComment
    from b24async.methods.task.commentitem import TaskCommentitem
    from b24async.methods.task.dependence import TaskDependence
    from b24async.methods.task.elapseditem import TaskElapseditem
    from b24async.methods.task.item import TaskItem
    from b24async.methods.task.items import TaskItems
    from b24async.methods.task.logitem import TaskLogitem
    from b24async.methods.task.planner import TaskPlanner
    from b24async.methods.task.stages import TaskStages


class Task(calls.Group):
    """``task.*``."""

    _name = "task"

    @functools.cached_property
    def checklistitem(self) -> TaskChecklistitem:
        """``task.checklistitem.*``."""
        from b24async.methods.task.checklistitem import TaskChecklistitem

        return TaskChecklistitem(self._sender)

    @functools.cached_property
    def comment(self) -> TaskComment:
        """``task.comment.*``."""
        from b24async.methods.task.comment import TaskComment

        return TaskComment(self._sender)

    @functools.cached_property
    def commentitem(self) -> TaskCommentitem:
        """``task.commentitem.*``."""
        from b24async.methods.task.commentitem import TaskCommentitem

        return TaskCommentitem(self._sender)

    @functools.cached_property
    def dependence(self) -> TaskDependence:
        """``task.dependence.*``."""
        from b24async.methods.task.dependence import TaskDependence

        return TaskDependence(self._sender)

    @functools.cached_property
    def elapseditem(self) -> TaskElapseditem:
        """``task.elapseditem.*``."""
        from b24async.methods.task.elapseditem import TaskElapseditem

        return TaskElapseditem(self._sender)

    @functools.cached_property
    def item(self) -> TaskItem:
        """``task.item.*``."""
        from b24async.methods.task.item import TaskItem

        return TaskItem(self._sender)

    @functools.cached_property
    def items(self) -> TaskItems:
        """``task.items.*``."""
        from b24async.methods.task.items import TaskItems

        return TaskItems(self._sender)

    @functools.cached_property
    def logitem(self) -> TaskLogitem:
        """``task.logitem.*``."""
        from b24async.methods.task.logitem import TaskLogitem

        return TaskLogitem(self._sender)

    @functools.cached_property
    def planner(self) -> TaskPlanner:
        """``task.planner.*``."""
        from b24async.methods.task.planner import TaskPlanner

        return TaskPlanner(self._sender)

    @functools.cached_property
    def stages(self) -> TaskStages:
        """``task.stages.*``."""
        from b24async.methods.task.stages import TaskStages

        return TaskStages(self._sender)
