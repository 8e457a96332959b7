# Generated from spec/tasks by `python -m codegen`. Edit the spec, not this file.
"""``tasks.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.tasks.api import TasksApi
    from b24async.methods.tasks.flow import TasksFlow
    from b24async.methods.tasks.task import TasksTask
    from b24async.methods.tasks.template import TasksTemplate


class Tasks(calls.Group):
    """``tasks.*``."""

    _name = "tasks"

    @functools.cached_property
    def api(self) -> TasksApi:
        """``tasks.api.*``."""
        from b24async.methods.tasks.api import TasksApi

        return TasksApi(self._sender)

    @functools.cached_property
    def flow(self) -> TasksFlow:
        """``tasks.flow.*``."""
        from b24async.methods.tasks.flow import TasksFlow

        return TasksFlow(self._sender)

    @functools.cached_property
    def task(self) -> TasksTask:
        """``tasks.task.*``."""
        from b24async.methods.tasks.task import TasksTask

        return TasksTask(self._sender)

    @functools.cached_property
    def template(self) -> TasksTemplate:
        """``tasks.template.*``."""
        from b24async.methods.tasks.template import TasksTemplate

        return TasksTemplate(self._sender)
