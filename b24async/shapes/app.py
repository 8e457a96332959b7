# Generated from spec/app by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``app.*``."""

from __future__ import annotations

from b24async import convert, shape


class AppInfo(shape.Shape):
    """``AppInfo``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    code = shape.field("CODE", convert.string)
    version = shape.field("VERSION", convert.integer)
    status = shape.field("STATUS", convert.string)
    installed = shape.field("INSTALLED", convert.boolean)
    payment_expired = shape.field("PAYMENT_EXPIRED", convert.string)
    days = shape.field("DAYS", convert.optional(convert.number))
    license = shape.field("LICENSE", convert.string)
