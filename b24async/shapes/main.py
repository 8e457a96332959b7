# Generated from spec/main by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``main.*``."""

from __future__ import annotations

from typing import TypedDict

from b24async import convert, shape


class EventLog(shape.Shape):
    """``EventLog``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    timestamp_x = shape.field("timestampX", convert.optional(convert.datetime))
    severity = shape.field("severity", convert.optional(convert.string))
    audit_type_id = shape.field("auditTypeId", convert.optional(convert.string))
    module_id = shape.field("moduleId", convert.optional(convert.string))
    item_id = shape.field("itemId", convert.optional(convert.integer))
    remote_addr = shape.field("remoteAddr", convert.optional(convert.string))
    user_agent = shape.field("userAgent", convert.optional(convert.string))
    request_uri = shape.field("requestUri", convert.optional(convert.string))
    site_id = shape.field("siteId", convert.optional(convert.string))
    user_id = shape.field("userId", convert.optional(convert.integer))
    guest_id = shape.field("guestId", convert.optional(convert.integer))
    description = shape.field("description", convert.optional(convert.string))


class V3EventlogTailCursor(TypedDict, total=False):
    """``V3EventlogTailCursor``, as it may be written."""

    field: str
    order: str
    value: int
    limit: float
