# Generated from spec/tasks/api/scrum by `python -m codegen`. Edit the spec, not this file.
"""``tasks.api.scrum.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.tasks.api.scrum.backlog import TasksApiScrumBacklog
    from b24async.methods.tasks.api.scrum.epic import TasksApiScrumEpic
    from b24async.methods.tasks.api.scrum.kanban import TasksApiScrumKanban
    from b24async.methods.tasks.api.scrum.sprint import TasksApiScrumSprint
    from b24async.methods.tasks.api.scrum.task import TasksApiScrumTask


class TasksApiScrum(calls.Group):
    """``tasks.api.scrum.*``."""

    _name = "tasks.api.scrum"

    @functools.cached_property
    def backlog(self) -> TasksApiScrumBacklog:
        """``tasks.api.scrum.backlog.*``."""
        from b24async.methods.tasks.api.scrum.backlog import TasksApiScrumBacklog

        return TasksApiScrumBacklog(self._sender)

    @functools.cached_property
    def epic(self) -> TasksApiScrumEpic:
        """``tasks.api.scrum.epic.*``."""
        from b24async.methods.tasks.api.scrum.epic import TasksApiScrumEpic

        return TasksApiScrumEpic(self._sender)

    @functools.cached_property
    def kanban(self) -> TasksApiScrumKanban:
        """``tasks.api.scrum.kanban.*``."""
        from b24async.methods.tasks.api.scrum.kanban import TasksApiScrumKanban

        return TasksApiScrumKanban(self._sender)

    @functools.cached_property
    def sprint(self) -> TasksApiScrumSprint:
        """``tasks.api.scrum.sprint.*``."""
        from b24async.methods.tasks.api.scrum.sprint import TasksApiScrumSprint

        return TasksApiScrumSprint(self._sender)

    @functools.cached_property
    def task(self) -> TasksApiScrumTask:
        """``tasks.api.scrum.task.*``."""
        from b24async.methods.tasks.api.scrum.task import TasksApiScrumTask

        return TasksApiScrumTask(self._sender)
