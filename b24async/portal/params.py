"""Parameters against the spec: what is missing, what is of the wrong type.

Controller methods read their parameters by their exact names and refuse with code ``100``. The older methods take any letter case; what *they* say
about a missing parameter differs from page to page, the general form is ``ERROR_ARGUMENT``. Positional methods read the values in the order in
which they came, whatever they are called. REST 3.0 takes JSON types at their word: ``"5"`` is no integer.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from b24async.portal import php, replies, values

if TYPE_CHECKING:
    from b24async.portal.book import Method, Param, Type

_PHP_NAMES = {
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "array": "array",
    "map": "array",
    "object": "array",
    "fields": "array",
}
OWN_WORDS: set[str] = set()
"""Methods that look at their parameters themselves, because they have words of their own for what is wrong; a first name segment means all of it."""

_TRUTHS = frozenset(("0", "1", "y", "n", "true", "false", ""))


def check(method: Method, given: dict[str, Any]) -> dict[str, Any]:
    """Return the parameters under their declared names, or refuse. Undeclared ones stay as they are."""
    if method.version == 3:
        return _check3(method, given)
    if method.positional:
        return _by_position(method, given)
    if not OWN_WORDS.isdisjoint((method.name, method.name.partition(".")[0])) and method.entity is None:
        return _fold(method, given)
    if method.controller:
        params = given
    else:
        params = _fold(method, given)
        if method.entity is not None:  # these families say in their own words what is missing
            return params
    for param in method.params:
        value = params.get(param.name)
        if value is None and not (param.nullable and param.name in params):
            if param.required:
                raise _missing(method, param)
        elif not fits(param.type, value) and method.controller:
            raise _wrong(method, param, value)
    for group in {param.one_of for param in method.params if param.one_of}:
        members = [param for param in method.params if param.one_of == group]
        if all(params.get(param.name) is None for param in members):
            raise _missing(method, members[0])
    return params


def fits(type_: Type, value: Any) -> bool:
    """Say whether a value of REST 2 can be read as a type; texts from forms count as what they spell."""
    kind = type_["type"]
    if value is None:
        return bool(type_.get("nullable"))
    if kind == "integer":
        return php.whole_number(value) is not None or (bool(type_.get("nullable")) and value == "")
    if kind in ("number", "money"):
        return php.number(value) is not None
    if kind == "boolean":
        return isinstance(value, bool) or str(value).casefold() in _TRUTHS
    if kind in ("array", "map", "object", "fields", "shape"):
        return php.is_array(value) or value == ""
    if kind == "string":
        return not php.is_array(value)
    if kind == "union":
        return any(fits(one, value) for one in type_["any_of"])
    return True


def _wrong(method: Method, param: Param, value: Any) -> replies.Refusal:
    if (
        "0" in method.errors and param.type["type"] == "integer"
    ):  # tasks have a code of their own for an id that is no number
        return replies.Refusal("0", "wrong task id")
    return replies.wrong_parameter(param.name, value, _PHP_NAMES.get(param.type["type"], "string"))


def _missing(method: Method, param: Param) -> replies.Refusal:
    own = f"{param.name.upper()}_EMPTY"
    if own in method.errors:
        return replies.Refusal(own, f"{param.name} can't be empty")
    if method.controller:
        return replies.no_parameter(param.name)
    return replies.Refusal(
        "ERROR_ARGUMENT", f"Argument '{param.name}' is null or empty", extra={"argument": param.name}
    )


def _fold(method: Method, given: dict[str, Any]) -> dict[str, Any]:
    exact = {param.name for param in method.params}
    declared = {param.name.casefold(): param.name for param in method.params}
    params: dict[str, Any] = {}
    for name, value in given.items():
        params[name if name in exact or name in params else declared.get(name.casefold(), name)] = value
    return params


# https://apidocs.bitrix24.com/settings/how-to-call-rest-api/data-encoding.html, "Order of Parameters"
def _by_position(method: Method, given: dict[str, Any]) -> dict[str, Any]:
    params: dict[str, Any] = {}
    words = method.name.split(".")
    function = f"c{''.join(words[:-1])}::{words[-1]}()".lower()
    for position, (param, value) in enumerate(zip(method.params, given.values(), strict=False)):
        if not fits(param.type, value) and not (value in (None, "") and not param.required):
            raise _wrong_position(position, param, function)
        params[param.name] = value
    for position, param in enumerate(method.params):
        if param.required and param.name not in params:
            text = f"Param #{position} ({_inner_name(param)}) expected by method {function}, but not given."
            raise _wrong_arguments(text)
    return params


def _wrong_position(position: int, param: Param, function: str) -> replies.Refusal:
    wanted = _PHP_NAMES.get(param.type["type"], "string").replace("int", "integer")
    return _wrong_arguments(
        f'Param #{position} ({_inner_name(param)}) for method {function} expected to be of type "{wanted}", but given something else.'
    )


def _wrong_arguments(text: str) -> replies.Refusal:
    return replies.Refusal("ERROR_CORE", f"TASKS_ERROR_EXCEPTION_#256; {text}; 256/TE/WRONG_ARGUMENTS<br>")


def _inner_name(param: Param) -> str:
    # What the function behind the method calls it.
    name = param.name.upper()
    if name.endswith("ID") and not _is_array(param):
        return {"AFTERITEMID": "afterItemId"}.get(name, f"{name[:-2].strip('_').lower()}Id")
    return "ar" + name.removeprefix("AR").capitalize() if _is_array(param) else name.lower()


def _is_array(param: Param) -> bool:
    return _PHP_NAMES.get(param.type["type"]) == "array"


# https://apidocs.bitrix24.com/api-reference/rest-v3.html
def _check3(method: Method, given: dict[str, Any]) -> dict[str, Any]:
    problems: list[tuple[str, str]] = []
    for param in method.params:
        value = given.get(param.name)
        if value is None and not (param.nullable and param.name in given):
            if param.required:
                problems.append((param.name, f"The field `{param.name}` is required"))
        elif param.name in ("filter", "select", "order", "pagination", "cursor"):
            continue  # these have errors of their own
        elif not fits3(param.type, value):
            problems.append((param.name, f"The field `{param.name}` must be of type {param.type['type']}"))
    if problems:
        raise replies.invalid_request(*problems)
    return given


def fits3(type_: Type, value: Any) -> bool:
    """Say whether a JSON value is of a type, as strictly as REST 3.0 sees it."""
    kind = type_["type"]
    if value is None:
        return bool(type_.get("nullable"))
    if type_.get("enum") and kind in ("string", "integer"):
        return value in type_["enum"]
    if kind == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    if kind in ("number", "money"):
        return isinstance(value, int | float) and not isinstance(value, bool)
    if kind == "boolean":
        return isinstance(value, bool)
    if kind == "string":
        return isinstance(value, str)
    if kind in ("date", "datetime"):
        return isinstance(value, str) and values.moment(value, dt.UTC) is not None
    if kind == "array":
        return isinstance(value, list) and all(fits3(type_.get("items", {"type": "json"}), item) for item in value)
    if kind in ("map", "object", "fields", "shape"):
        return isinstance(value, dict)
    if kind == "union":
        return any(fits3(one, value) for one in type_["any_of"])
    return True
