# Generated from spec/bizproc by `python -m codegen`. Edit the spec, not this file.
"""``bizproc.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.bizproc.activity import BizprocActivity
    from b24async.methods.bizproc.event import BizprocEvent
    from b24async.methods.bizproc.robot import BizprocRobot
    from b24async.methods.bizproc.task import BizprocTask
    from b24async.methods.bizproc.workflow import BizprocWorkflow


class Bizproc(calls.Group):
    """``bizproc.*``."""

    _name = "bizproc"

    @functools.cached_property
    def activity(self) -> BizprocActivity:
        """``bizproc.activity.*``."""
        from b24async.methods.bizproc.activity import BizprocActivity

        return BizprocActivity(self._sender)

    @functools.cached_property
    def event(self) -> BizprocEvent:
        """``bizproc.event.*``."""
        from b24async.methods.bizproc.event import BizprocEvent

        return BizprocEvent(self._sender)

    @functools.cached_property
    def robot(self) -> BizprocRobot:
        """``bizproc.robot.*``."""
        from b24async.methods.bizproc.robot import BizprocRobot

        return BizprocRobot(self._sender)

    @functools.cached_property
    def task(self) -> BizprocTask:
        """``bizproc.task.*``."""
        from b24async.methods.bizproc.task import BizprocTask

        return BizprocTask(self._sender)

    @functools.cached_property
    def workflow(self) -> BizprocWorkflow:
        """``bizproc.workflow.*``."""
        from b24async.methods.bizproc.workflow import BizprocWorkflow

        return BizprocWorkflow(self._sender)
