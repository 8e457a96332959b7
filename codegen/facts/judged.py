"""Decisions that people took with the pages before them: one-line summaries and what the engine relies on, method by method.

A folder of JSON files, each an object keyed by name (``tasks.task.get (v3)`` for REST 3.0) with ``summary``, ``safety``, ``why``, ``paging``,
``paging_why``, ``rows``, ``under``, ``absent``, ``doubt``. They win over every rule here. Once imported they live in the spec.
"""

from __future__ import annotations

import json
from pathlib import Path

from .read import Row

SUFFIX = " (v3)"


def load(folder: Path) -> dict[str, Row]:
    """Return the decisions by the names that tables use."""
    found: dict[str, Row] = {}
    for path in sorted(folder.glob("*.json")):
        for name, decision in json.loads(path.read_text(encoding="utf-8")).items():
            found[f"v3.{name.removesuffix(SUFFIX)}" if name.endswith(SUFFIX) else name] = decision
    return found
