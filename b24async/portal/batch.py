"""Batch of REST 2: up to fifty commands in one request, later ones may use the results of earlier ones.

A command is ``"method?query"``. Commands run one after another under the caller's credential; each succeeds or fails for itself, and the request is
a success even if all of them failed. The answer has five sections by command key. They are PHP arrays, so a section whose keys happen to be
``0..n-1`` is a list, and one batch can mix both forms.

A reference ``$result[deal][ID]`` in a parameter's value is replaced just before its command runs. It never fails: where the path leads nowhere, the
deepest value on the way stands in. https://apidocs.bitrix24.com/settings/how-to-call-rest-api/batch.html
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import envelope, php
from b24async.portal.replies import Refusal, Result

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Awaitable, Callable, Mapping

    from b24async.portal.envelope import Timing

LIMIT = 50
FORBIDDEN = frozenset(("batch", "upload", "download"))

# Case-insensitive word, then everything up to the next white space; the path is whatever stands in brackets in there.
_REFERENCE = re.compile(r"\$(result|next|total|time|error)(\S*)", re.IGNORECASE)
_SEGMENT = re.compile(r"\[([^\]]*)\]")


@attrs.frozen
class Item:
    """One command: its key, its method and its undecoded query."""

    key: str
    method: str
    query: str


@attrs.define
class Sections:
    """The five sections of the answer."""

    result: dict[str, Any] = attrs.field(factory=dict)
    error: dict[str, Any] = attrs.field(factory=dict)
    total: dict[str, Any] = attrs.field(factory=dict)
    next: dict[str, Any] = attrs.field(factory=dict)
    time: dict[str, Any] = attrs.field(factory=dict)


def items(params: Mapping[str, Any]) -> list[Item]:
    """Return the commands of a batch. Whatever is not a string is passed over in silence."""
    given = params.get("cmd", params.get("CMD"))
    return [_item(key, text) for key, text in php.pairs(given) if isinstance(text, str)]


async def run(
    params: Mapping[str, Any],
    execute: Callable[[str, dict[str, Any]], Awaitable[tuple[Result, Timing]]],
    zone: dt.tzinfo,
) -> Result:
    """Carry out a batch.

    Args:
        params: ``cmd`` and ``halt``.
        execute: Carries out one command; raises a ``Refusal`` when it fails.
        zone: The portal's time zone.
    """
    sections = Sections()
    halt = php.truth(params.get("halt", params.get("HALT")))
    made_up = False
    metered: set[str] = set()
    for position, item in enumerate(items(params)):
        try:
            if position >= LIMIT:
                raise Refusal("ERROR_BATCH_LENGTH_EXCEEDED", "Max batch length exceeded")
            if item.method.casefold() in FORBIDDEN:
                raise Refusal("ERROR_BATCH_METHOD_NOT_ALLOWED", "Method is not allowed for batch usage")
            given = {name: resolve(value, sections) for name, value in php.parse_query(item.query).items()}
            result, timing = await execute(item.method, given)
        except Refusal as refusal:
            sections.error[item.key] = envelope.error_of(refusal)
            if halt:
                break
            continue
        sections.result[item.key] = result.value
        made_up = made_up or result.made_up
        if result.total is not None:
            sections.total[item.key] = result.total
        if result.next is not None:
            sections.next[item.key] = result.next
        # Of several commands for one method the first shows the sum, the others nothing.
        if timing.operating is not None and item.method.casefold() in metered:
            timing = attrs.evolve(timing, operating=0)
        metered.add(item.method.casefold())
        sections.time[item.key] = timing.block(zone)
    value = {
        "result": sections.result,
        "result_error": sections.error,
        "result_total": sections.total,
        "result_next": sections.next,
        "result_time": sections.time,
    }
    return Result(value, made_up=made_up)


def resolve(value: Any, sections: Sections) -> Any:
    """Return a parameter's value with its references replaced, at every depth."""
    if isinstance(value, dict):
        return {key: resolve(item, sections) for key, item in value.items()}
    if isinstance(value, list):
        return [resolve(item, sections) for item in value]
    if not isinstance(value, str) or "$" not in value:
        return value
    whole = _REFERENCE.fullmatch(value)
    if whole and (path := _SEGMENT.findall(whole[2])):
        return _walk(getattr(sections, whole[1].lower()), path)
    return _REFERENCE.sub(lambda found: _embedded(found, sections), value)


def _embedded(found: re.Match[str], sections: Sections) -> str:
    path = _SEGMENT.findall(found[2])
    if not path:
        return found[0]
    value = _walk(getattr(sections, found[1].lower()), path)
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return f"{value:.15g}" if isinstance(value, float) else str(value)
    return found[0]  # an array cannot stand inside a text


def _walk(value: Any, path: list[str]) -> Any:
    for segment in path:
        if isinstance(value, dict):
            below = value.get(segment)
        elif isinstance(value, list):
            below = (
                value[int(segment)] if segment.isascii() and segment.isdigit() and int(segment) < len(value) else None
            )
        else:
            below = None
        if below is None:
            return value
        value = below
    return value


def _item(key: str, text: str) -> Item:
    method, _, query = text.partition("#")[0].partition("?")
    return Item(key, method.strip().strip("/"), query)
