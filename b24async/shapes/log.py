# Generated from spec/log by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``log.*``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from b24async import convert, shape


class LogBlogCommentUser(shape.Shape):
    """``LogBlogCommentUser``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    comment_id = shape.field("comment_id", convert.integer)
    log_id = shape.field("log_id", convert.integer)
    date = shape.field("date", convert.string)
    text = shape.field("text", convert.string)
    attach: shape.Field[Sequence[Any]] = shape.field("attach", convert.list_of(convert.json))


class LogBlogPost(shape.Shape):
    """``LogBlogPost``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    blog_id = shape.field("BLOG_ID", convert.optional(convert.integer))
    publish_status = shape.field("PUBLISH_STATUS", convert.optional(convert.string))
    title = shape.field("TITLE", convert.optional(convert.string))
    author_id = shape.field("AUTHOR_ID", convert.optional(convert.integer))
    enable_comments = shape.field("ENABLE_COMMENTS", convert.optional(convert.string))
    num_comments = shape.field("NUM_COMMENTS", convert.optional(convert.integer))
    code = shape.field("CODE", convert.optional(convert.string))
    micro = shape.field("MICRO", convert.optional(convert.string))
    detail_text = shape.field("DETAIL_TEXT", convert.optional(convert.string))
    date_publish = shape.field("DATE_PUBLISH", convert.optional(convert.datetime))
    category_id = shape.field("CATEGORY_ID", convert.optional(convert.string))
    has_socnet_all = shape.field("HAS_SOCNET_ALL", convert.optional(convert.string))
    has_tags = shape.field("HAS_TAGS", convert.optional(convert.string))
    has_images = shape.field("HAS_IMAGES", convert.optional(convert.string))
    has_props = shape.field("HAS_PROPS", convert.optional(convert.string))
    has_comment_images = shape.field("HAS_COMMENT_IMAGES", convert.optional(convert.string))
    uf_blog_post_url_prv: shape.Field[Mapping[str, Any]] = shape.field(
        "UF_BLOG_POST_URL_PRV",
        convert.map_of(convert.json),
    )
    uf_blog_post_file: shape.Field[Mapping[str, Any]] = shape.field("UF_BLOG_POST_FILE", convert.map_of(convert.json))
    uf_blog_post_imprtnt: shape.Field[Mapping[str, Any]] = shape.field(
        "UF_BLOG_POST_IMPRTNT",
        convert.map_of(convert.json),
    )
    uf_mail_message: shape.Field[Mapping[str, Any]] = shape.field("UF_MAIL_MESSAGE", convert.map_of(convert.json))
    files: shape.Field[Sequence[Any]] = shape.field("FILES", convert.list_of(convert.json))
