# Generated from spec/log/blogpost/getusers.yaml by `python -m codegen`. Edit the spec, not this file.
"""``log.blogpost.getusers.*``."""

from __future__ import annotations

from b24async import calls, convert

_IMPORTANT: calls.ListMethod[str] = calls.ListMethod(
    "log.blogpost.getusers.important",
    convert.string,
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("log",),
)


class LogBlogpostGetusers(calls.Group):
    """``log.blogpost.getusers.*``."""

    _name = "log.blogpost.getusers"

    def important(self, *, post_id: int) -> calls.ListCall[str]:
        """List the ids of users who have read an important post, 500 at most.

        Args:
            post_id: For example ``221``.

        Raises:
            InvalidParams: "Wrong post ID", without a code.

        Scope ``log``; for anyone. https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html
        """
        return calls.ListCall(_IMPORTANT, {"POST_ID": post_id}, self._sender)
