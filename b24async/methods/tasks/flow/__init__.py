# Generated from spec/tasks/flow by `python -m codegen`. Edit the spec, not this file.
"""``tasks.flow.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.tasks.flow.flow import TasksFlowFlow


class TasksFlow(calls.Group):
    """``tasks.flow.*``."""

    _name = "tasks.flow"

    @functools.cached_property
    def flow(self) -> TasksFlowFlow:
        """``tasks.flow.Flow.*``."""
        from b24async.methods.tasks.flow.flow import TasksFlowFlow

        return TasksFlowFlow(self._sender)
