"""What people have decided about single methods, fields and shapes, as YAML files beside this module.

A rule that holds for many is code; an exception is a line in a table, with its reason.

- ``summaries.yaml``    one-line summaries, and what else is said in words
- ``methods.yaml``      single methods: result, rows, parameters, Python names …
- ``safety.yaml``       what is safe, idempotent, unsafe: by verb and by name
- ``paging.yaml``       how a list is paged
- ``shapes.yaml``       names of shapes, and shapes that the spec has already
- ``fields.yaml``       types of single fields
- ``who.yaml``          who may call, in our words
- ``samples.yaml``      samples that are wrong in themselves
- ``extra.yaml``       methods without a page of their own
- ``differences.yaml``  where spec and facts differ on purpose
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs

from ..complaints import SpecError
from ..strict_yaml import parse

HERE = Path(__file__).resolve().parent


@attrs.define
class Tables:
    """All tables, read."""

    summaries: dict[str, Any] = attrs.field(factory=dict)
    methods: dict[str, Any] = attrs.field(factory=dict)
    safety: dict[str, Any] = attrs.field(factory=dict)
    paging: dict[str, Any] = attrs.field(factory=dict)
    shapes: dict[str, Any] = attrs.field(factory=dict)
    fields: dict[str, Any] = attrs.field(factory=dict)
    who: dict[str, Any] = attrs.field(factory=dict)
    samples: dict[str, Any] = attrs.field(factory=dict)
    differences: dict[str, Any] = attrs.field(factory=dict)
    extra: dict[str, Any] = attrs.field(factory=dict)
    judged: dict[str, Any] = attrs.field(factory=dict)


def load(folder: Path = HERE) -> Tables:
    """Read the tables of a folder; those that are not there are empty.

    Raises:
        SpecError: One is not YAML.
    """
    tables = Tables()
    for field in attrs.fields(Tables):
        if field.name == "judged":
            continue
        path = folder / f"{field.name}.yaml"
        if not path.exists():
            continue
        root, complaints = parse(path.read_bytes(), path.name)
        if complaints or root is None:
            raise SpecError(complaints)
        setattr(tables, field.name, root.plain() or {})
    return tables
