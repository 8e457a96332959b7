# Generated from spec/tasks/api by `python -m codegen`. Edit the spec, not this file.
"""``tasks.api.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.tasks.api.scrum import TasksApiScrum


class TasksApi(calls.Group):
    """``tasks.api.*``."""

    _name = "tasks.api"

    @functools.cached_property
    def scrum(self) -> TasksApiScrum:
        """``tasks.api.scrum.*``."""
        from b24async.methods.tasks.api.scrum import TasksApiScrum

        return TasksApiScrum(self._sender)
