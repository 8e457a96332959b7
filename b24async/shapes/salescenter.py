# Generated from spec/salescenter by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``salescenter.*``."""

from __future__ import annotations

from b24async import convert, shape


class PaymentGetPublicUrlResult(shape.Shape):
    """``PaymentGetPublicUrlResult``, as the portal answers it."""

    __slots__ = ()

    url = shape.field("url", convert.string)
    short_url = shape.field("shortUrl", convert.string)
    qr = shape.field("qr", convert.string)
