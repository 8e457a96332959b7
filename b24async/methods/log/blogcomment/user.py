# Generated from spec/log/blogcomment/user.yaml by `python -m codegen`. Edit the spec, not this file.
"""``log.blogcomment.user.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import log as log_shapes

_GET: calls.ListMethod[log_shapes.LogBlogCommentUser] = calls.ListMethod(
    "log.blogcomment.user.get",
    convert.shape("b24async.shapes.log", "LogBlogCommentUser"),
    rows="comments",
    paging=calls.Paging(style="last_id", limit="LIMIT"),
    safety="safe",
    scopes=("log",),
)


class LogBlogcommentUser(calls.Group):
    """``log.blogcomment.user.*``."""

    _name = "log.blogcomment.user"

    def get(
        self,
        *,
        user_id: int | None = None,
        first_id: int | None = None,
        last_id: int | None = None,
        limit: int | None = None,
    ) -> calls.ListCall[log_shapes.LogBlogCommentUser]:
        """List a user's comments in the Feed together with their files.

        Args:
            user_id: For example ``28``.
            first_id: For example ``215``.
            last_id: For example ``216``.
            limit: By default ``100``.

        Scope ``log``; for anyone.
        https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-user-get.html
        """
        return calls.ListCall(
            _GET,
            {"USER_ID": user_id, "FIRST_ID": first_id, "LAST_ID": last_id, "LIMIT": limit},
            self._sender,
        )
