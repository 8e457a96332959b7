# Generated from spec/tasks by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``tasks.*``."""

from __future__ import annotations

import datetime
from typing import TypedDict

from b24async import convert, shape


class V3Task(shape.Shape):
    """``V3Task``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    title = shape.field("title", convert.string)
    deadline = shape.field("deadline", convert.optional(convert.datetime))
    is_muted = shape.field("isMuted", convert.boolean)


class V3TaskFields(TypedDict, total=False):
    """Fields of a task that may be written."""

    title: str
    deadline: datetime.datetime | str | None
    isMuted: bool
