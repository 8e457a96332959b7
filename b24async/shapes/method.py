# Generated from spec/method by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``method.*``."""

from __future__ import annotations

from b24async import convert, shape


class MethodState(shape.Shape):
    """Whether a method can be called."""

    __slots__ = ()

    is_existing = shape.field("isExisting", convert.boolean)
    """The portal knows the method."""
    is_available = shape.field("isAvailable", convert.boolean)
    """The scopes of the webhook or token suffice for it."""
