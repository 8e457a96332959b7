# Generated from spec/log by `python -m codegen`. Edit the spec, not this file.
"""``log.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.log.blogcomment import LogBlogcomment
    from b24async.methods.log.blogpost import LogBlogpost


class Log(calls.Group):
    """``log.*``."""

    _name = "log"

    @functools.cached_property
    def blogcomment(self) -> LogBlogcomment:
        """``log.blogcomment.*``."""
        from b24async.methods.log.blogcomment import LogBlogcomment

        return LogBlogcomment(self._sender)

    @functools.cached_property
    def blogpost(self) -> LogBlogpost:
        """``log.blogpost.*``."""
        from b24async.methods.log.blogpost import LogBlogpost

        return LogBlogpost(self._sender)
