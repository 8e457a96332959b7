# Generated from spec/tasks by `python -m codegen`. Edit the spec, not this file.
"""``tasks.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.tasks.task import TasksTask


class Tasks(calls.Group):
    """``tasks.*``."""

    _name = "tasks"

    @functools.cached_property
    def task(self) -> TasksTask:
        """``tasks.task.*``."""
        from b24async.methods.tasks.task import TasksTask

        return TasksTask(self._sender)
