"""What an application may draw into the timeline: a grammar of nested objects, each with fields of its own.

Whatever is not in the description of an object is refused, so is what misses; texts may come in several languages. What passes is kept as it came,
but for switches, which are read as what they spell.
https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/structure/layout.html
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from b24async.portal import php
from b24async.portal.methods import app
from b24async.portal.replies import Refusal

if TYPE_CHECKING:
    from collections.abc import Collection

Check = Callable[[Any, str], Any]
"""Takes a value and where it stands; returns it as it is kept, or refuses."""

LANGUAGES = frozenset(
    ("ar", "br", "de", "en", "fr", "hi", "id", "it", "ja", "la", "ms", "pl", "ru", "sc", "tc", "th", "tr", "ua", "vn")
)
"""The languages of the portal."""

MOST_BLOCKS, MOST_TAGS, MOST_BUTTONS = 20, 2, 2

_KEY = re.compile(r"[A-Za-z0-9_-]+")
_SWITCHES = {"1": True, "y": True, "true": True, "0": False, "n": False, "false": False, "": False}


def layout(given: Any) -> Any:
    """Return the look of a configurable activity, checked."""
    return _LAYOUT(given, "layout")


def blocks(given: Any) -> Any:
    """Return a set of additional content blocks, checked."""
    return _BLOCKS_ONLY(given, "layout")


def in_language(value: Any) -> str:
    """Return the text that a user of this portal reads: in its language, in English, or in whatever is first."""
    if not php.is_array(value):
        return php.text(value)
    texts = dict(php.pairs(value))
    return php.text(texts.get(app.LANGUAGE, texts.get("en", next(iter(texts.values()), ""))))


def switch(value: Any) -> bool | None:
    """Return what a switch spells (``Y``, ``1``, ``"true"``, …), or ``None``."""
    if isinstance(value, bool):
        return value
    return None if php.is_array(value) else _SWITCHES.get(str(value).casefold())


def _wrong(where: str) -> Refusal:
    return Refusal("WRONG_FIELD_VALUE", f"Wrong value of the field '{where}'")


def _text(value: Any, where: str) -> Any:
    if not php.is_array(value):
        if not php.text(value):
            raise _required(where)
        return php.text(value)
    texts = dict(php.pairs(value))
    if not texts:
        raise _required(where)
    for language in texts:
        if language not in LANGUAGES:
            raise Refusal("WRONG_LANG", f"The language '{language}' of the field '{where}' is not set on the portal")
    return {language: _string(text, where) for language, text in texts.items()}


def _string(value: Any, where: str) -> str:
    if php.is_array(value):
        raise _wrong(where)
    return php.text(value)


def _flag(value: Any, where: str) -> bool:
    found = switch(value)
    if found is None:
        raise _wrong(where)
    return found


def _number(value: Any, where: str) -> int:
    found = php.whole_number(value)
    if found is None:
        raise _wrong(where)
    return found


def _anything(value: Any, where: str) -> Any:
    if not php.is_array(value):
        raise _wrong(where)
    return value


def _one_of(*words: str) -> Check:
    def check(value: Any, where: str) -> str:
        if value not in words:
            raise Refusal("ENUM_FIELD", f"The field '{where}' must be one of: {', '.join(words)}")
        return str(value)

    return check


def _part(required: Mapping[str, Check], optional: Mapping[str, Check] | None = None) -> Check:
    """An object with these fields and no others."""
    known = {**required, **(optional or {})}

    def check(value: Any, where: str) -> dict[str, Any]:
        given = _pairs(value, where)
        for name in required:
            if given.get(name) in (None, "", [], {}):
                raise _required(f"{where}.{name}")
        for name in given:
            if name not in known:
                raise Refusal("FIELD_IS_REDUNDANT", f"The field '{where}.{name}' is redundant")
        return {name: known[name](item, f"{where}.{name}") for name, item in given.items() if item is not None}

    return check


def _many(inner: Check, most: int | None = None) -> Check:
    """Objects of one kind by keys of the application's choice."""

    def check(value: Any, where: str) -> dict[str, Any]:
        given = _pairs(value, where)
        if most is not None and len(given) > most:
            raise Refusal("TOO_MANY_ITEMS", f"The field '{where}' cannot have more than {most} items")
        for key in given:
            if not _KEY.fullmatch(key):
                raise Refusal("KEY_CONTAIN_WRONG_SYMBOLS", f"The key '{key}' of '{where}' contains wrong symbols")
        return {key: inner(item, f"{where}.{key}") for key, item in given.items()}

    return check


def _by_type(kinds: Mapping[str, Check]) -> Check:
    """An object whose ``type`` says what else is in it."""
    one_of = _one_of(*kinds)

    def check(value: Any, where: str) -> Any:
        given = _pairs(value, where)
        if given.get("type") in (None, ""):
            raise _required(f"{where}.type")
        return kinds[one_of(given["type"], f"{where}.type")](given, where)

    return check


def _block(names: Collection[str]) -> Check:
    return _by_type({name: _PARTS[name] for name in names})


def _pairs(value: Any, where: str) -> dict[str, Any]:
    if not php.is_array(value):
        raise _wrong(where)
    return dict(php.pairs(value))


def _required(where: str) -> Refusal:
    return Refusal("FIELD_IS_REQUIRED", f"The field '{where}' is required")


_SCOPE = {"scope": _one_of("web", "mobile", "")}
_SHOWN = {**_SCOPE, "hideIfReadonly": _flag}
_SLIDER = _part({}, {"width": _number, "leftBoundary": _number, "title": _string})
_ACTION = _by_type(
    {
        "redirect": _part({"type": _string}, {"uri": _string}),
        "restEvent": _part(
            {"type": _string, "id": _string},
            {"actionParams": _anything, "animationType": _one_of("disable", "loader")},
        ),
        "openRestApp": _part({"type": _string}, {"actionParams": _anything, "sliderParams": _SLIDER}),
    }
)


def _properties(required: Mapping[str, Check], optional: Mapping[str, Check]) -> Check:
    return _part({"type": _string, "properties": _part(required, {**optional, **_SCOPE})})


_PARTS: dict[str, Check] = {
    "text": _properties(
        {"value": _text},
        {
            "multiline": _flag,
            "title": _text,
            "bold": _flag,
            "size": _one_of("xs", "sm", "md"),
            "color": _one_of("base_50", "base_60", "base_70", "base_90"),
        },
    ),
    "largeText": _properties({"value": _text}, {}),
    "link": _properties({"text": _text, "action": _ACTION}, {"bold": _flag}),
    "deadline": _part({"type": _string}, {"properties": _part({}, {"readonly": _flag, **_SCOPE})}),
}
_INSIDE = ("text", "link", "deadline")
"""The blocks that may stand inside another."""

_PARTS["withTitle"] = _properties({"title": _text, "block": _block(_INSIDE)}, {"inline": _flag})
_PARTS["lineOfBlocks"] = _properties({"blocks": _many(_block(_INSIDE))}, {})
_BLOCKS = _many(_block(_PARTS), MOST_BLOCKS)
_BLOCKS_ONLY = _part({"blocks": _BLOCKS})

_TAG = _part(
    {"title": _text, "type": _one_of("warning", "success", "failure", "primary", "secondary")},
    {"action": _ACTION, **_SHOWN},
)
_BUTTON = _part({"title": _text, "type": _one_of("primary", "secondary"), "action": _ACTION}, _SHOWN)
_MENU = _part(
    {},
    {
        **dict.fromkeys(("showPinItem", "showPostponeItem", "showDeleteItem"), _flag),
        "items": _many(_part({"title": _text, "action": _ACTION}, _SHOWN)),
    },
)
_LAYOUT = _part(
    {
        "icon": _part({"code": _string}),
        "header": _part({"title": _text}, {"titleAction": _ACTION, "tags": _many(_TAG, MOST_TAGS)}),
        "body": _part({"logo": _part({"code": _string}, {"action": _ACTION}), "blocks": _BLOCKS}),
    },
    {"footer": _part({}, {"buttons": _many(_BUTTON, MOST_BUTTONS), "menu": _MENU})},
)
