"""Every stub there is, called on the portal: what it answers decodes strictly, and whatever is refused is refused by the portal's own rules.

The methods come in the order in which somebody could use them: what makes something, what reads and changes it, what removes it. The ids that have
shown up in answers so far are tried one after another, so that most methods find something to work on.
"""

from __future__ import annotations

import collections
import itertools
import json
import re
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import attrs

from b24async import Bitrix24, registry
from b24async.errors import ApiError, DecodeError
from b24async.portal import Portal
from b24async.registry import MethodRecord

PLAIN: dict[str, Any] = {
    "integer": 1,
    "number": 1.5,
    "money": "1.00",
    "string": "text",
    "boolean": True,
    "datetime": "2026-01-01T00:00:00+00:00",
    "date": "2026-01-01",
    "crm_multifield": [{"VALUE": "text@example.com"}],
}
TRIES = 8
"""So many times a method may ask, each time with other ids."""

MAKES = re.compile(r"add|create|register|start|import", re.IGNORECASE)
REMOVES = re.compile(r"delete|remove|unregister|unbind|uninstall|exclude|leave|clear|dismiss", re.IGNORECASE)

WORDS = {"owner": "deal", "responsible": "user", "iblock": "catalog.catalog", "chat": "im.chat", "taskid": "task"}
"""What a word of a parameter's name means where no group is called so."""

ASTRAY = {
    "biconnector.source.get",
    "biconnector.source.list",
    "im.dialog.messages.search",
    "note.collection.update",
    "note.document.update",
    "tasks.task.result.update",
}
"""What the portal answers otherwise than the spec declares it."""

GIVEN: dict[str, list[Any]] = {
    "deal": [1],
    "contact": [1],
    "company": [1],
    "user": [1, 2],
    "task": [1],
    "department": [1],
    "entitytype": [2],
}
"""What the demo holds from the first day, by word."""


def example(type_: dict[str, Any], given: Any = None) -> Any:
    """Return a value of a type, the spec's own example if it has one."""
    if given is not None:
        return given
    if type_.get("enum"):
        return type_["enum"][0]
    if type_["type"] == "array":
        return [example(type_["items"])]
    if type_["type"] == "object":
        return {
            field["name"]: example(field["type"], field.get("example"))
            for field in type_["fields"]
            if field["required"]
        }
    return PLAIN.get(type_["type"], {})


@attrs.frozen
class Asker:
    """Calls one method after another. What the answers have told, it tries in the next calls: ids by the group of the method."""

    b24: Bitrix24
    portal: Portal
    found: dict[str, list[Any]] = attrs.field(factory=lambda: collections.defaultdict(list))

    async def end(self, record: MethodRecord) -> str:
        """Call a method's stub, if need be with other ids, and tell how that ended."""
        stub: Any = self.b24
        for step in record.python.split("."):
            stub = getattr(stub, step)
        told = set()
        for turn in range(TRIES):
            params = self.arguments(record, turn)
            if str(params) in told:
                break
            told.add(str(params))
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                call = stub(**params)
            try:
                await call
            except ApiError as error:
                if error.code == "ERROR_METHOD_NOT_FOUND" or error.status >= 500:
                    return f"{record.name}: {error}"
                if error.code in ("WRONG_AUTH_TYPE", "AccessException"):
                    return "for applications"
                continue
            except DecodeError as error:
                return "astray" if record.name in ASTRAY else str(error)
            self.learn(record.name)
            return "answered"
        return "refused"

    def learn(self, name: str) -> None:
        """Look for ids in the last answer: in what was made, and in the first rows of a list."""
        answer = self.portal.journal.answer(self.portal.journal.last)
        if answer is None or not answer.kind.startswith("application/json"):
            return
        said = json.loads(answer.body)
        result = said.get("result") if isinstance(said, dict) else None
        group = self.found[name.rpartition(".")[0].casefold()]
        group += [id_ for id_ in itertools.islice(ids(result), 3) if id_ not in group]

    def arguments(self, record: MethodRecord, turn: int) -> dict[str, Any]:
        """Return what a call needs at least: what is required, one of each group of which one suffices, and what names a record."""
        made: dict[str, Any] = {}
        groups: set[str] = set()
        for param in record.data["params"]:
            group = param.get("one_of")
            positional = record.data["positional"] and is_id(param["name"])
            if not (
                param["required"]
                or positional
                or is_own_id(record.name, param["name"])
                or (group and group not in groups)
            ):
                continue
            groups.add(group)
            value = example(param["type"], param.get("example"))
            if param["type"]["type"] == "fields":
                value = self.fields(record, param["type"], turn) | (value if isinstance(value, dict) else {})
            elif is_id(param["name"]) and param["type"]["type"] in ("integer", "string"):
                value = self.id(record.name, param, value, turn)
            made[param["python"]] = value
        return made

    def fields(self, record: MethodRecord, type_: dict[str, Any], turn: int) -> dict[str, Any]:
        """Return the fields that a new record must have."""
        entity = self.portal.book.entity(str(type_.get("entity")))
        style = str(type_.get("style"))
        if entity is None or type_.get("does") != "add":
            return {}
        made: dict[str, Any] = {}
        for field in entity.fields.values():
            if style in field.required and (name := field.write.get(style)):
                told = {"name": name, "type": field.type}
                made[name] = self.id(record.name, told, 1, turn) if is_id(name) else example(field.type)
        return made

    def id(self, method: str, param: dict[str, Any], usual: Any, turn: int) -> Any:
        """Return what may stand for a record; with each turn something else, the likeliest first."""
        word = re.sub(r"_?id$", "", param["name"], flags=re.IGNORECASE).replace("_", "").casefold()
        word = WORDS.get(word, word)
        group = method.rpartition(".")[0].casefold()
        ways = [*itertools.accumulate(group.split("."), "{}.{}".format)][::-1]
        same = [other for other in self.found if word and other.endswith(word)]
        same.sort(key=lambda other: other.partition(".")[0] != ways[-1])
        found = [id_ for name in (*same, *ways) for id_ in reversed(self.found.get(name, []))]
        likely = [*GIVEN.get(word, ()), *found, usual, 1, 2]
        fitting = [id_ for id_ in map(reader(param["type"]), likely) if id_ is not None]
        candidates = list(dict.fromkeys(fitting))[:TRIES]
        return candidates[min(turn, len(candidates) - 1)] if candidates else usual


def is_id(name: str) -> bool:
    """Say whether a parameter or a field names a record."""
    return name.casefold().endswith("id")


def is_own_id(method: str, name: str) -> bool:
    """Say whether a parameter names the record that a method is about, though the spec does not call it required."""
    return name.casefold() == "id" and not MAKES.search(method.rpartition(".")[2])


def reader(type_: dict[str, Any]) -> Callable[[Any], Any]:
    """Return what reads an id as a type; ``None`` stands for what does not fit."""
    if type_["type"] == "integer":
        return lambda id_: int(id_) if str(id_).isdecimal() else None
    return str if type_["type"] == "string" else lambda id_: id_


def ids(answer: Any) -> Iterator[Any]:
    """Yield the ids in an answer: itself, or those of the records in it."""
    if isinstance(answer, int | str) and not isinstance(answer, bool):
        yield answer
        return
    rows = answer if isinstance(answer, list) else [answer]
    for row in rows[:3]:
        if isinstance(row, dict):
            own = [value for name, value in row.items() if name.casefold() == "id" and isinstance(value, int | str)]
            below = (value for value in row.values() if isinstance(value, dict | list))
            yield from own[:1] or itertools.chain.from_iterable(map(ids, below))


def in_order(record: MethodRecord) -> tuple[int, int]:
    """Return when a method has its turn: what makes something first and from the top, what removes it last and from below."""
    last, depth = record.name.rpartition(".")[2], record.name.count(".")
    if REMOVES.search(last):
        return 2, -depth
    return (0, depth) if MAKES.match(last) else (1, depth)


async def test_every_stub_reaches_the_portal_and_reads_its_answer() -> None:
    records = [record for record in registry.methods() if record.python]
    async with (
        Portal(limits="off", operating_limit=None) as portal,
        Bitrix24.from_webhook(portal.webhook_url, limits="off", decode="strict") as b24,
    ):
        asker = Asker(b24, portal)
        ends = collections.Counter([await asker.end(record) for record in sorted(records, key=in_order)])
    assert set(ends) <= {"answered", "refused", "for applications", "astray"}
    assert sum(ends.values()) > 1600
    assert ends["answered"] > 1200
