# Generated from spec/rpa/type.yaml by `python -m codegen`. Edit the spec, not this file.
"""Names of fields in ``select`` and ``order`` of ``rpa.*``."""

from __future__ import annotations

from typing import Literal, TypeAlias

RpaTypeKey: TypeAlias = Literal["id", "title", "image", "createdBy", "settings", "permissions"]
