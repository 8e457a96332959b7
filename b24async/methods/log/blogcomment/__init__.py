# Generated from spec/log/blogcomment.yaml by `python -m codegen`. Edit the spec, not this file.
"""``log.blogcomment.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.methods.log.blogcomment.user import LogBlogcommentUser

_ADD = calls.Method("log.blogcomment.add", convert.integer, safety="unsafe", scopes=("log",), files=calls.Form("pair"))
_DELETE = calls.Method("log.blogcomment.delete", convert.boolean, safety="unsafe", scopes=("log",))


class LogBlogcomment(calls.Group):
    """``log.blogcomment.*``."""

    _name = "log.blogcomment"

    def add(
        self,
        *,
        post_id: int,
        text: str,
        files: Sequence[Any] | None = None,
        user_id: int | None = None,
    ) -> calls.Call[int]:
        """Comment on a post of the Feed, also with files.

        Args:
            post_id: For example ``403``.
            user_id: For example ``27``.

        Raises:
            InvalidParams: "No blog module installed", without a code.

        Scope ``log``; for anyone. https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html
        """
        return calls.Call(_ADD, {"POST_ID": post_id, "TEXT": text, "FILES": files, "USER_ID": user_id}, self._sender)

    def delete(self, *, comment_id: int, user_id: int | None = None) -> calls.Call[bool]:
        """Delete a comment on a post of the Feed.

        Args:
            comment_id: For example ``197``.
            user_id: For example ``503``.

        Raises:
            InvalidParams: "Wrong comment ID", without a code.

        Scope ``log``. https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-delete.html
        """
        return calls.Call(_DELETE, {"COMMENT_ID": comment_id, "USER_ID": user_id}, self._sender)

    @functools.cached_property
    def user(self) -> LogBlogcommentUser:
        """``log.blogcomment.user.*``."""
        from b24async.methods.log.blogcomment.user import LogBlogcommentUser

        return LogBlogcommentUser(self._sender)
