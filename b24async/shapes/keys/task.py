# Generated from spec/task/checklistitem.yaml by `python -m codegen`. Edit the spec, not this file.
"""Names of fields in ``select`` and ``order`` of ``task.*``."""

from __future__ import annotations

from typing import Literal, TypeAlias

CheckListItemKey: TypeAlias = Literal[
    "ID",
    "TASK_ID",
    "PARENT_ID",
    "CREATED_BY",
    "TITLE",
    "SORT_INDEX",
    "IS_COMPLETE",
    "IS_IMPORTANT",
    "TOGGLED_BY",
    "TOGGLED_DATE",
    "MEMBERS",
    "ATTACHMENTS",
]
