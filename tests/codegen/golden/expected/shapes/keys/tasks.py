# Generated from spec/v3/tasks/task.yaml by `python -m codegen`. Edit the spec, not this file.
"""Names of fields in ``select`` and ``order`` of ``tasks.*``."""

from __future__ import annotations

from typing import Literal, TypeAlias

V3TaskKey: TypeAlias = Literal["id", "title", "deadline", "isMuted"]
