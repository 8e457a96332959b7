"""Batch of REST 3.0: a list of requests that stands or falls as a whole, though nothing is undone.

Every item names a ``method`` and a ``query``, perhaps an alias ``as``. Later items take values of earlier ones by ``{"$ref": "t.0.id"}`` or, one
field of every row, ``{"$refArray": "t.id"}``; only rows of get and list answers can be referred to. All methods are looked up before anything runs.
The first failure ends the batch and is its only answer; what ran before stays done. https://apidocs.bitrix24.com/api-reference/rest-v3.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async.portal.replies import Refusal3, Result

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from b24async.portal.asks import Ask
    from b24async.portal.book import Method
    from b24async.portal.envelope import Timing

INVALID = "INVALIDSELECTEXCEPTION"


def body_of(ask: Ask) -> dict[str, Any]:
    """Return the parameters of a single request; a body that is no JSON object is refused."""
    if ask.body is None or not isinstance(ask.body, dict):
        raise Refusal3("INVALIDJSONEXCEPTION", "The request body is not valid JSON")
    return {name: value for name, value in ask.body.items() if name != "auth"}


def names(body: Any) -> tuple[str, ...]:
    """Return the names of the methods in a batch's body."""
    return tuple(str(item.get("method", "")) for item in _listed(body) if isinstance(item, dict))


async def run(
    ask: Ask,
    execute: Callable[[str, dict[str, Any]], Awaitable[tuple[Result, Timing]]],
    known: Callable[[str], Method | None],
) -> Result:
    """Carry out a batch; the first refusal is raised.

    Args:
        ask: The request.
        execute: Carries out one command.
        known: Looks a method up, or refuses.
    """
    if ask.body is None:
        raise Refusal3("INVALIDJSONEXCEPTION", "The request body is not valid JSON")
    if isinstance(ask.body, dict) and "cmd" in ask.body:
        raise _incomplete()
    items = _listed(ask.body)
    aliases: set[str] = set()
    reads: list[bool] = []
    for position, item in enumerate(items):
        if not isinstance(item, dict) or "method" not in item or not isinstance(item.get("query"), dict | list):
            raise _incomplete()
        alias = str(item.get("as", position))
        if alias in aliases:
            raise Refusal3(INVALID, f"The alias '{alias}' is used twice")
        aliases.add(alias)
        method = known(str(item["method"]))
        if str(item["method"]).casefold() == "batch" or (method is not None and not method.batch):
            raise Refusal3(INVALID, f"The method '{item['method']}' is not allowed for batch usage")
        reads.append(method is not None and method.safety == "safe")
    context: dict[str, Any] = {}
    results: list[Any] = []
    made_up = False
    for position, item in enumerate(items):
        query = resolve(item["query"], context)
        result, _ = await execute(str(item["method"]), query if isinstance(query, dict) else {})
        results.append(result.value)
        made_up = made_up or result.made_up
        found = result.value if reads[position] and isinstance(result.value, dict) else {}
        if rows := found.get("item") or found.get("items"):
            context[str(item.get("as", position))] = rows
    return Result(results, made_up=made_up)


def resolve(value: Any, context: dict[str, Any]) -> Any:
    """Return a query with its references replaced, at every depth."""
    if isinstance(value, list):
        return [resolve(item, context) for item in value]
    if not isinstance(value, dict):
        return value
    if "$ref" in value:
        return _walk(str(value["$ref"]), context)
    if "$refArray" in value:
        path = str(value["$refArray"])
        alias, dot, field = path.rpartition(".")
        rows = _walk(alias, context) if dot else None
        if not isinstance(rows, list):
            raise _nowhere(path)
        return [_walk(field, row, path) for row in rows]
    return {key: resolve(item, context) for key, item in value.items()}


def _walk(path: str, value: Any, shown: str = "") -> Any:
    for segment in path.split("."):
        if isinstance(value, list) and segment.isascii() and segment.isdigit() and int(segment) < len(value):
            value = value[int(segment)]
        elif isinstance(value, dict) and segment in value:
            value = value[segment]
        elif not (isinstance(value, dict) and segment == "item"):  # `alias.item.id` is accepted beside `alias.id`
            raise _nowhere(shown or path)
    if value is None:
        raise _nowhere(shown or path)
    return value


def _listed(body: Any) -> list[Any]:
    # A client with a token in the body sends an object with numeric keys beside `auth`.
    if isinstance(body, dict):
        return [item for key, item in body.items() if key != "auth"]
    return body if isinstance(body, list) else []


def _incomplete() -> Refusal3:
    return Refusal3(INVALID, "Each request item must have a 'method' and 'query' attribute")


def _nowhere(path: str) -> Refusal3:
    return Refusal3(INVALID, f"Path '{path}' not found in context")
