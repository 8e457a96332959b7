# Generated from spec/rpa by `python -m codegen`. Edit the spec, not this file.
"""``rpa.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.rpa.comment import RpaComment
    from b24async.methods.rpa.fields import RpaFields
    from b24async.methods.rpa.item import RpaItem
    from b24async.methods.rpa.stage import RpaStage
    from b24async.methods.rpa.task import RpaTask
    from b24async.methods.rpa.timeline import RpaTimeline
    from b24async.methods.rpa.type import RpaType


class Rpa(calls.Group):
    """``rpa.*``."""

    _name = "rpa"

    @functools.cached_property
    def comment(self) -> RpaComment:
        """``rpa.comment.*``."""
        from b24async.methods.rpa.comment import RpaComment

        return RpaComment(self._sender)

    @functools.cached_property
    def fields(self) -> RpaFields:
        """``rpa.fields.*``."""
        from b24async.methods.rpa.fields import RpaFields

        return RpaFields(self._sender)

    @functools.cached_property
    def item(self) -> RpaItem:
        """``rpa.item.*``."""
        from b24async.methods.rpa.item import RpaItem

        return RpaItem(self._sender)

    @functools.cached_property
    def stage(self) -> RpaStage:
        """``rpa.stage.*``."""
        from b24async.methods.rpa.stage import RpaStage

        return RpaStage(self._sender)

    @functools.cached_property
    def task(self) -> RpaTask:
        """``rpa.task.*``."""
        from b24async.methods.rpa.task import RpaTask

        return RpaTask(self._sender)

    @functools.cached_property
    def timeline(self) -> RpaTimeline:
        """``rpa.timeline.*``."""
        from b24async.methods.rpa.timeline import RpaTimeline

        return RpaTimeline(self._sender)

    @functools.cached_property
    def type(self) -> RpaType:
        """``rpa.type.*``."""
        from b24async.methods.rpa.type import RpaType

        return RpaType(self._sender)
