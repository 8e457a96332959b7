# Generated from spec/v3/tasks by `python -m codegen`. Edit the spec, not this file.
"""``tasks.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.v3.tasks.task import V3TasksTask


class V3Tasks(calls.Group):
    """``tasks.*``."""

    _name = "tasks"

    @functools.cached_property
    def task(self) -> V3TasksTask:
        """``tasks.task.*``."""
        from b24async.methods.v3.tasks.task import V3TasksTask

        return V3TasksTask(self._sender)
