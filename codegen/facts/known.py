"""What is known of a value: the row of its table, and the values that samples show for it.

``Known`` is a tree: an object has its fields, an array and a map have the thing they hold. Where the facts say "the rows stand over there", one
``Object`` is shared by all who say so, and what each sample shows of it comes together there. Types are made of it later (``kinds``), when all has been
seen.
"""

from __future__ import annotations

import re
from typing import Any

import attrs

from .read import Documented, RefKey, Row

CUSTOM = re.compile(
    r"(?:UF_|ufCrm|ufAuto|ufTask|PARENT_ID_\d|parentId\d|PROPERTY_\d|(?:property|field)(?:\d|N$)|PROPERTY_[A-Z]+_?\d|UF[A-Z]?_?\d).*|.*(?:\.\.\.|[<\[{*]).*"
)
"""Names of custom fields: each portal has its own."""

KEPT_CUSTOM = frozenset(
    (
        "UF_DEPARTMENT",
        "UF_PHONE_INNER",
        "UF_CRM_TASK",
        "UF_TASK_WEBDAV_FILES",
        "UF_MAIL_MESSAGE",
        "UF_HEAD",
        "UF_SKYPE",
        "UF_LINKEDIN",
        "UF_FACEBOOK",
        "UF_TWITTER",
        "UF_XING",
        "UF_WEB_SITES",
        "UF_SKILLS",
        "UF_INTERESTS",
        "UF_DISTRICT",
        "UF_SKYPE_LINK",
        "UF_ZOOM",
        "UF_EMPLOYMENT_DATE",
        "UF_TIMEMAN",
        "UF_BLOG_POST_FILE",
        "UF_BLOG_POST_IMPRTNT",
        "UF_STATUS",
        "UF_BLOG_POST_URL_PRV",
        "UF_PUBLIC",
        "UF_BLOG_POST_D_VIEW",
        "UF_DEPARTMENT_NAMES",
        "UF_USR_DEPARTMENT",
        "UF_1C",
    )
)
"""Names that look custom and exist on every portal."""


def is_custom(name: str) -> bool:
    return name not in KEPT_CUSTOM and bool(CUSTOM.fullmatch(name))


@attrs.define(eq=False)
class Object:
    """An object with fields; shared where several places refer to it."""

    ref: RefKey | None = None
    fields: dict[str, Known] = attrs.field(factory=dict)
    places: list[Place] = attrs.field(factory=list)
    partial: bool = False
    asked: int = 0

    def field(self, name: str, row: Row) -> Known:
        if name not in self.fields:
            self.fields[name] = Known(row)
        else:
            self.fields[name].learn(row)
        return self.fields[name]


@attrs.frozen
class Place:
    """Where an object stands: in the answer of a method, at a path of keys."""

    method: Documented
    path: tuple[str, ...]
    many: bool = False


@attrs.define(eq=False)
class Known:
    """All that is known of one value."""

    row: Row
    values: list[Any] = attrs.field(factory=list)
    seen: set[str] = attrs.field(factory=set)
    holds: str = ""
    item: Known | None = None
    object: Object | None = None
    is_absent: bool = False
    is_free: bool = False
    told: str = ""
    count: int = 0

    def __attrs_post_init__(self) -> None:
        self.seen |= set(self.row.get("seen", ()))

    def learn(self, row: Row) -> None:
        """Take over what another table says of the same thing, where this one said less."""
        self.seen |= set(row.get("seen", ()))
        weak = (
            self.row.get("from_example")
            or self.row.get("type_from_example")
            or self.row.get("type") in ("unknown", "any", None)
        )
        strong = not (
            row.get("from_example") or row.get("type_from_example") or row.get("type") in ("unknown", "any", None)
        )
        if weak and strong:
            self.row = {**self.row, **row}
            self.row.pop("from_example", None)
            self.row.pop("type_from_example", None)
        else:
            merged = {**row, **self.row}
            if "enum" in row and "enum" in self.row:
                merged["enum"] = list(dict.fromkeys([*self.row["enum"], *row["enum"]]))
            self.row = merged


JSON_TYPES = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    list: "array",
    dict: "object",
    type(None): "null",
}


def json_type(value: Any) -> str:
    return JSON_TYPES[type(value)]
