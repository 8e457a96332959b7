# Generated from spec/crm/timeline by `python -m codegen`. Edit the spec, not this file.
"""``crm.timeline.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.crm.timeline.bindings import CrmTimelineBindings
    from b24async.methods.crm.timeline.comment import CrmTimelineComment
    from b24async.methods.crm.timeline.icon import CrmTimelineIcon
    from b24async.methods.crm.timeline.item import CrmTimelineItem
    from b24async.methods.crm.timeline.layout import CrmTimelineLayout
    from b24async.methods.crm.timeline.logmessage import CrmTimelineLogmessage
    from b24async.methods.crm.timeline.logo import CrmTimelineLogo
    from b24async.methods.crm.timeline.note import CrmTimelineNote


class CrmTimeline(calls.Group):
    """``crm.timeline.*``."""

    _name = "crm.timeline"

    @functools.cached_property
    def bindings(self) -> CrmTimelineBindings:
        """``crm.timeline.bindings.*``."""
        from b24async.methods.crm.timeline.bindings import CrmTimelineBindings

        return CrmTimelineBindings(self._sender)

    @functools.cached_property
    def comment(self) -> CrmTimelineComment:
        """``crm.timeline.comment.*``."""
        from b24async.methods.crm.timeline.comment import CrmTimelineComment

        return CrmTimelineComment(self._sender)

    @functools.cached_property
    def icon(self) -> CrmTimelineIcon:
        """``crm.timeline.icon.*``."""
        from b24async.methods.crm.timeline.icon import CrmTimelineIcon

        return CrmTimelineIcon(self._sender)

    @functools.cached_property
    def item(self) -> CrmTimelineItem:
        """``crm.timeline.item.*``."""
        from b24async.methods.crm.timeline.item import CrmTimelineItem

        return CrmTimelineItem(self._sender)

    @functools.cached_property
    def layout(self) -> CrmTimelineLayout:
        """``crm.timeline.layout.*``."""
        from b24async.methods.crm.timeline.layout import CrmTimelineLayout

        return CrmTimelineLayout(self._sender)

    @functools.cached_property
    def logmessage(self) -> CrmTimelineLogmessage:
        """``crm.timeline.logmessage.*``."""
        from b24async.methods.crm.timeline.logmessage import CrmTimelineLogmessage

        return CrmTimelineLogmessage(self._sender)

    @functools.cached_property
    def logo(self) -> CrmTimelineLogo:
        """``crm.timeline.logo.*``."""
        from b24async.methods.crm.timeline.logo import CrmTimelineLogo

        return CrmTimelineLogo(self._sender)

    @functools.cached_property
    def note(self) -> CrmTimelineNote:
        """``crm.timeline.note.*``."""
        from b24async.methods.crm.timeline.note import CrmTimelineNote

        return CrmTimelineNote(self._sender)
