# Generated from spec/log/blogpost.yaml by `python -m codegen`. Edit the spec, not this file.
"""``log.blogpost.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.log.blogpost.getusers import LogBlogpostGetusers
    from b24async.shapes import log as log_shapes

_ADD = calls.Method(
    "log.blogpost.add",
    convert.integer,
    safety="unsafe",
    scopes=("log",),
    files=calls.Form("pair"),
    dump={"IMPORTANT": convert.yes_no, "PARSE_PREVIEW": convert.yes_no},
)
_GET: calls.ListMethod[log_shapes.LogBlogPost] = calls.ListMethod(
    "log.blogpost.get",
    convert.shape("b24async.shapes.log", "LogBlogPost"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("log",),
)
_UPDATE = calls.Method(
    "log.blogpost.update",
    convert.integer,
    safety="unsafe",
    scopes=("log",),
    files=calls.Form("pair"),
    dump={"IMPORTANT": convert.yes_no},
)
_DELETE = calls.Method("log.blogpost.delete", convert.boolean, safety="unsafe", scopes=("log",))
_SHARE = calls.Method("log.blogpost.share", convert.boolean, safety="unsafe", scopes=("log",))


class LogBlogpost(calls.Group):
    """``log.blogpost.*``."""

    _name = "log.blogpost"

    def add(
        self,
        *,
        post_message: str,
        post_title: str | None = None,
        dest: Sequence[str] | None = None,
        sperm: Sequence[str] | None = None,
        files: Sequence[Any] | None = None,
        important: bool | None = None,
        important_date_end: str | None = None,
        site_id: str | None = None,
        user_id: int | None = None,
        tags: str | None = None,
        background_code: str | None = None,
        parse_preview: bool | None = None,
    ) -> calls.Call[int]:
        """Publish a post in the Feed, also an important one, with files or a poll.

        Args:
            dest: For example ``["UA"]``.
            important: By default ``False``.
            parse_preview: By default ``False``.

        Raises:
            InvalidParams: ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR``,
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_MODULE_BLOG_NOT_INSTALLED``, without a code.
            NotFound: ``SONET_CONTROLLER_LIVEFEED_BLOG_NOT_FOUND``.

        Scope ``log``; for anyone. https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html
        """
        return calls.Call(
            _ADD,
            {
                "POST_MESSAGE": post_message,
                "POST_TITLE": post_title,
                "DEST": dest,
                "SPERM": sperm,
                "FILES": files,
                "IMPORTANT": important,
                "IMPORTANT_DATE_END": important_date_end,
                "SITE_ID": site_id,
                "USER_ID": user_id,
                "TAGS": tags,
                "BACKGROUND_CODE": background_code,
                "PARSE_PREVIEW": parse_preview,
            },
            self._sender,
        )

    def get(
        self,
        *,
        post_id: int | None = None,
        log_rights: Sequence[str] | None = None,
        log_date_from: str | None = None,
        log_date_to: str | None = None,
        first_id: int | None = None,
        last_id: int | None = None,
        limit: int | None = None,
        start: int | None = None,
    ) -> calls.ListCall[log_shapes.LogBlogPost]:
        """List posts of the Feed that the current user may see, or read one of them.

        Args:
            post_id: For example ``217``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``log``; for anyone. https://apidocs.bitrix24.com/api-reference/log/log-blogpost-get.html
        """
        return calls.ListCall(
            _GET,
            {
                "POST_ID": post_id,
                "LOG_RIGHTS": log_rights,
                "LOG_DATE_FROM": log_date_from,
                "LOG_DATE_TO": log_date_to,
                "FIRST_ID": first_id,
                "LAST_ID": last_id,
                "LIMIT": limit,
                "start": start,
            },
            self._sender,
        )

    def update(
        self,
        *,
        post_id: int,
        post_message: str | None = None,
        post_title: str | None = None,
        dest: Sequence[str] | None = None,
        sperm: Sequence[str] | None = None,
        files: Mapping[str, Any] | None = None,
        important: bool | None = None,
        important_date_end: str | None = None,
        site_id: str | None = None,
        user_id: int | None = None,
    ) -> calls.Call[int]:
        """Change text, recipients or files of a post in the Feed.

        Args:
            post_id: For example ``217``.
            files: For example ``{"505": "del"}``.

        Raises:
            InvalidParams: ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR``, ``EMPTY_TITLE``, without a code.

        Scope ``log``; for an administrator, or the author of the message.
        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-update.html
        """
        return calls.Call(
            _UPDATE,
            {
                "POST_ID": post_id,
                "POST_MESSAGE": post_message,
                "POST_TITLE": post_title,
                "DEST": dest,
                "SPERM": sperm,
                "FILES": files,
                "IMPORTANT": important,
                "IMPORTANT_DATE_END": important_date_end,
                "SITE_ID": site_id,
                "USER_ID": user_id,
            },
            self._sender,
        )

    def delete(self, *, post_id: int) -> calls.Call[bool]:
        """Delete a post from the Feed.

        Args:
            post_id: For example ``211``.

        Raises:
            InvalidParams: ``100``, ``0``, ``403``.

        Scope ``log``; for an administrator, or the author of the message.
        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-delete.html
        """
        return calls.Call(_DELETE, {"POST_ID": post_id}, self._sender)

    def share(self, *, post_id: int, dest: Sequence[str], user_id: int | None = None) -> calls.Call[bool]:
        """Let more users, groups or departments see a post of the Feed.

        Args:
            post_id: For example ``217``.
            dest: For example ``["SG69", "DR4"]``.

        Raises:
            InvalidParams: "Wrong destinations", without a code.

        Scope ``log``; for an administrator, or the author of the message.
        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-share.html
        """
        return calls.Call(_SHARE, {"POST_ID": post_id, "DEST": dest, "USER_ID": user_id}, self._sender)

    @functools.cached_property
    def getusers(self) -> LogBlogpostGetusers:
        """``log.blogpost.getusers.*``."""
        from b24async.methods.log.blogpost.getusers import LogBlogpostGetusers

        return LogBlogpostGetusers(self._sender)
