# Generated from spec/v3 by `python -m codegen`. Edit the spec, not this file.
"""The top of REST 3.0: its first-level groups."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.v3.call import V3Call
    from b24async.methods.v3.humanresources import V3Humanresources
    from b24async.methods.v3.mail import V3Mail
    from b24async.methods.v3.main import V3Main
    from b24async.methods.v3.note import V3Note
    from b24async.methods.v3.rest import V3Rest
    from b24async.methods.v3.tasks import V3Tasks
    from b24async.methods.v3.timeman import V3Timeman


class V3(calls.Group):
    """The top of the attribute tree."""

    _name = ""

    @functools.cached_property
    def call(self) -> V3Call:
        """``call.*``."""
        from b24async.methods.v3.call import V3Call

        return V3Call(self._sender)

    @functools.cached_property
    def humanresources(self) -> V3Humanresources:
        """``humanresources.*``."""
        from b24async.methods.v3.humanresources import V3Humanresources

        return V3Humanresources(self._sender)

    @functools.cached_property
    def mail(self) -> V3Mail:
        """``mail.*``."""
        from b24async.methods.v3.mail import V3Mail

        return V3Mail(self._sender)

    @functools.cached_property
    def main(self) -> V3Main:
        """``main.*``."""
        from b24async.methods.v3.main import V3Main

        return V3Main(self._sender)

    @functools.cached_property
    def note(self) -> V3Note:
        """``note.*``."""
        from b24async.methods.v3.note import V3Note

        return V3Note(self._sender)

    @functools.cached_property
    def rest(self) -> V3Rest:
        """``rest.*``."""
        from b24async.methods.v3.rest import V3Rest

        return V3Rest(self._sender)

    @functools.cached_property
    def tasks(self) -> V3Tasks:
        """``tasks.*``."""
        from b24async.methods.v3.tasks import V3Tasks

        return V3Tasks(self._sender)

    @functools.cached_property
    def timeman(self) -> V3Timeman:
        """``timeman.*``."""
        from b24async.methods.v3.timeman import V3Timeman

        return V3Timeman(self._sender)
