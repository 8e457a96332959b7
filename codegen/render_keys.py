"""The names that ``select`` and ``order`` may hold, one alias for each row shape of an entity: for editors to complete.

They are hints and no more: custom fields are as good, so stubs say ``Key | str``. Only a checker imports these modules, which stand beside the shapes
so that those stay readable.
"""

from __future__ import annotations

from collections.abc import Iterator

from .layout import Brackets, lay_out, quoted
from .model import EntityUse, Method, Ref, Segment, Style
from .module import frame

NAMES = ("select", "order")
"""Parameters whose names are fields."""


def key_modules(segment: Segment) -> Iterator[tuple[str, str]]:
    """Yield path and text of the module of a segment, if it has entities."""
    keys: dict[str, dict[str, None]] = {}
    for entity in segment.entities.values():
        for style in entity.styles.values():
            names = keys.setdefault(alias(style), {})
            names.update((field.spelled(style)[0], None) for field in entity.fields if field.is_in(style.name))
    if not keys:
        return
    sources = list(dict.fromkeys(file.source for file in segment.files if file.entities))
    lines = frame(sources, [[f"Names of fields in ``select`` and ``order`` of ``{segment.name}.*``."]])
    lines += ["from typing import Literal, TypeAlias", ""]
    for name, names in sorted(keys.items()):
        made = Brackets("Literal[", tuple(map(quoted, names)), "]")
        lines += lay_out(made, 0, before=f"{name}: TypeAlias = ")
    yield f"shapes/keys/{segment.name}.py", "\n".join([*lines, ""])


def keys_package() -> str:
    """Return the package of those modules."""
    about = [["Names of fields, for editors; one module for each first name segment."]]
    return "\n".join(frame(["spec"], about)[:-2])


def alias(style: Style) -> str:
    """Return the name of the alias for a style's rows."""
    return f"{style.shape}Key"


def key_of(method: Method) -> Ref | None:
    """Return the alias whose names a method's ``select`` and ``order`` take, if it works on an entity."""
    use: EntityUse | None = method.entity
    if use is None or not use.entities or not use.refs:
        return None
    return Ref(use.refs[0].segment, alias(use.entities[0].styles[use.style]))
