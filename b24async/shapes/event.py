# Generated from spec/event by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``event.*``."""

from __future__ import annotations

from b24async import convert, shape


class Event(shape.Shape):
    """``Event``, as the portal answers it."""

    __slots__ = ()

    event = shape.field("event", convert.string)
    handler = shape.field("handler", convert.string)
    auth_type = shape.field("auth_type", convert.integer)
    offline = shape.field("offline", convert.integer)


class EventOffline(shape.Shape):
    """``EventOffline``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    timestamp_x = shape.field("TIMESTAMP_X", convert.optional(convert.datetime))
    event_name = shape.field("EVENT_NAME", convert.optional(convert.string))
    event_data = shape.field("EVENT_DATA", convert.boolean)
    event_additional = shape.field("EVENT_ADDITIONAL", convert.boolean)
    message_id = shape.field("MESSAGE_ID", convert.optional(convert.integer))
    process_id = shape.field("PROCESS_ID", convert.optional(convert.string), sparse=True)
    error = shape.field("ERROR", convert.optional(convert.string), sparse=True)
