# Generated from spec/imbot/v2/command.yaml by `python -m codegen`. Edit the spec, not this file.
"""Names of fields in ``select`` and ``order`` of ``imbot.*``."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImbotV2CommandKey: TypeAlias = Literal[
    "id",
    "botId",
    "command",
    "title",
    "params",
    "common",
    "hidden",
    "extranetSupport",
    "category",
    "context",
]
