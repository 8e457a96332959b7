"""From the portal's spelling to Python's, and back never: the wire name is always kept beside the Python name.

``activityId`` and ``ENTITY_ID`` become ``activity_id`` and ``entity_id``, ``getFields`` becomes ``get_fields``. A name that Python or the generated
module needs for itself gets an underscore at its end (``import_``). What cannot become an identifier (``LANGUAGE_ID (LANG)``, ``UF_*``) is refused:
a person picks a better name than a rule would.
"""

from __future__ import annotations

import keyword
import re
from functools import cache

CLIENT_MEMBERS = frozenset(
    (
        "aclose",
        "batch",
        "call",
        "files",
        "from_env",
        "from_oauth",
        "from_webhook",
        "limits",
        "map",
        "v3",
        "with_options",
    )
)
"""Names of the client itself. A name of the portal must not hide them."""

PARAMETER_TAKEN = frozenset(("calls", "self"))
"""Names that the body of a stub uses."""

_ANNOTATIONS = ("Any", "Decimal", "Literal", "Mapping", "Sequence", "bool", "datetime", "float", "int", "str")

GROUP_TAKEN = frozenset((*_ANNOTATIONS, "calls", "convert", "functools"))
"""Names that a module of methods uses: a member called so would hide them from the annotations below it."""

FIELD_TAKEN = frozenset((*_ANNOTATIONS, "convert", "shape", "get", "keys", "raw"))
"""Names that a module of shapes uses, and what the base of all shapes offers."""

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_PLURAL = re.compile(r"(?<=[A-Z]{2})s(?![a-z])")
_FIT = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


@cache
def snake(wire: str) -> str:
    """Return the name in lower snake case; ``""`` when no identifier can be made from it."""
    if not _FIT.fullmatch(wire):
        return ""
    return re.sub("_{2,}", "_", _HUMP.sub("_", _PLURAL.sub("S", wire)).lower()).rstrip("_")


def python_name(wire: str, taken: frozenset[str]) -> str:
    """Return the Python name of a method, group, parameter or field; ``""`` when none can be made."""
    name = snake(wire)
    return f"{name}_" if keyword.iskeyword(name) or name in taken else name


def is_fit(name: str, taken: frozenset[str]) -> bool:
    """Whether a person may give this Python name with ``name:``."""
    return bool(re.fullmatch(r"[a-z][a-z0-9_]*", name)) and not keyword.iskeyword(name) and name not in taken


def pascal(name: str) -> str:
    """Return ``crm.activity.binding`` or ``entity_type`` as ``CrmActivityBinding`` and ``EntityType``."""
    return "".join(word[:1].upper() + word[1:] for part in name.split(".") for word in (snake(part) or part).split("_"))


def camel(declared: str) -> str:
    """Return ``ASSIGNED_BY_ID`` as ``assignedById``. A name that has small letters is taken to be in camel case already."""
    if any(letter.islower() for letter in declared):
        return declared
    first, *others = declared.lower().split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in others)
