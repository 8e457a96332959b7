"""What a new portal holds: the demo company, nothing, so many plain records, or the content of a YAML file of one's own.

::

    users:
      - {as: anna, NAME: Anna, LAST_NAME: Berg}
    webhooks:
      - {as: reader, user: $anna, secret: reads-only, scopes: [crm]}
    apps:
      - {client_id: local.shop, client_secret: keep-it, redirect_uri: "https://shop.example/back", scopes: [crm]}
    records:
      crm.contact:
        - {as: peter, NAME: Peter, PHONE: ["+49 30 5550001"]}
      crm.deal:
        - {as: boats, TITLE: Boats, CONTACT_IDS: [$peter], ASSIGNED_BY_ID: $anna}
    calls:
      - {call: crm.timeline.comment.add, params: {fields: {ENTITY_TYPE: deal, ENTITY_ID: $boats, COMMENT: Oak}}}
    many: {deals: 1000}

Records stand under the methods that would add them and are spelt as these spell them; what only the portal sets otherwise, such as ids and dates, may
be given too, and a record with the id of another replaces its fields. ``as`` gives a name: ``$anna`` is that record's id, wherever it stands in the
file, and ``${anna}`` is it inside a text. Whatever needs more than a record is a call. Every mistake is told with its place and with what to write
instead. YAML is imported when there is a file to read.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import attrs

from b24async.portal import (
    delivery,
    demo,
    families,
    handlers,
    made_up,
    names,
    oauth,
    params,
    php,
    records,
    seedfile,
    values,
)
from b24async.portal.access import Caller
from b24async.portal.methods.users import USER
from b24async.portal.replies import Refusal, Result
from b24async.portal.state import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from b24async.portal.book import Entity, Field, Method
    from b24async.portal.state import State

Seed = str | os.PathLike[str] | Mapping[str, Any]
"""``"demo"``, ``"empty"``, ``"deals=1000,contacts=50"``, a YAML file, or what such a file would hold."""

KINDS = {
    "deals": "crm.Deal",
    "contacts": "crm.Contact",
    "companies": "crm.Company",
    "leads": "crm.Lead",
    "tasks": "tasks.Task",
    "users": "user.User",
}
"""What there can be many of."""

_SECTIONS = ("users", "webhooks", "apps", "records", "calls", "many")
_STATUSES = ("L", "F", "D", "T", "P", "S")
_APP_TEXTS = ("client_id", "client_secret", "redirect_uri", "handler_url")
_NAMED, _HOOKS = "seed names", "seed webhooks"
_NAME = re.compile(r"[^\W\d][\w.-]*")
_WHOLE = re.compile(rf"\$(?:{_NAME.pattern}|\{{{_NAME.pattern}\}})")
_INSIDE = re.compile(rf"\$\{{({_NAME.pattern})\}}")
_SECRET = re.compile(r"[\w.~-]{4,}", re.ASCII)
_MONEY = re.compile(r"-?[0-9]+(?:\.[0-9]*)?(?:\|[A-Z]{3})?")


@attrs.frozen
class Plan:
    """What a portal is to hold. ``key`` is the same for plans that are alike."""

    demo: bool = False
    contents: tuple[seedfile.Value, ...] = attrs.field(default=(), eq=False)
    counts: dict[str, int] = attrs.field(factory=dict, eq=False)
    key: str = ""


@attrs.frozen
class Hook:
    """A webhook of a seed."""

    user_id: int
    secret: str = attrs.field(repr=False)
    scopes: tuple[str, ...] | None = None
    name: str = ""


def plan(seed: Seed | Iterable[Seed] | None) -> Plan:
    """Read what somebody wants a new portal to hold; files are read now, so that what is wrong is told at once."""
    wanted = [seed] if isinstance(seed, str | os.PathLike | Mapping) else list(seed or ())
    full = False
    contents: list[seedfile.Value] = []
    counts: dict[str, int] = {}
    for item in wanted:
        if isinstance(item, Mapping):
            contents.append(seedfile.placed(item, "seed"))
        elif item in ("demo", "empty"):
            full = full or item == "demo"
        elif isinstance(item, str) and "=" in item:
            _add_up(counts, _numbers(item))
        elif isinstance(item, os.PathLike) or Path(item).suffix.lower() in (".yaml", ".yml", ".json"):
            contents.append(seedfile.read(Path(item)))
        else:
            raise seedfile.SeedError(
                f"seed={item!r}: say 'demo', 'empty', the name of a YAML file, or numbers such as 'deals=1000,contacts=50'"
            )
    for content in contents:
        for name, _ in seedfile.members(content, "a seed", _SECTIONS):
            if name == "many":
                _add_up(counts, _many(content.content[name]))
    return Plan(full, tuple(contents), counts, json.dumps([content.plain() for content in contents], default=str))


def fill(state: State, wanted: Plan) -> None:
    """Add what a plan holds beside the demo, as one transaction; the plain records that are merely many are left to ``multiply``."""
    with state.store.transaction():
        for content in wanted.contents:
            _Filling(state).run(content)


def multiply(state: State, counts: Mapping[str, int]) -> None:
    """Add so many plain records of each kind."""
    for kind, count in counts.items():
        entity = state.book.entity(KINDS[kind])
        if count and entity is not None:
            demo.many(state, entity, count)


def ids(state: State) -> dict[str, Any]:
    """Return the ids of the records that seeds have given a name."""
    found: dict[str, Any] = json.loads(state.store.meta(_NAMED) or "{}")
    return found


def hooks(state: State) -> list[Hook]:
    """Return the webhooks of seeds."""
    return [
        Hook(user, secret, None if scopes is None else tuple(scopes), name)
        for user, secret, scopes, name in json.loads(state.store.meta(_HOOKS) or "[]")
    ]


def call(state: State, name: str, given: Mapping[str, Any], user_id: int = 1) -> Any:
    """Carry a method out as a user who may do everything, and return its result. Nothing is logged or limited; a refusal is raised."""
    method = state.book.method(name, 2)
    if method is None:
        raise Refusal("ERROR_METHOD_NOT_FOUND", f"there is no {name}{seedfile.meant(name, _method_names(state))}")
    with state.store.transaction():
        desk = Desk(state, method, params.check(method, dict(given)), Caller("seed", user_id))
        result = handlers.find(method)(desk)
    return result.value if isinstance(result, Result) else result


@attrs.define(eq=False)
class _Entry:
    """A record to be added: under which method, with which fields, and into which table unless the method itself has to do it."""

    group: str
    value: seedfile.Value
    method: Method | None
    entity: Entity | None
    style: str
    id: int | None = None


@attrs.define(eq=False)
class _Filling:
    """The content of one seed on its way into a portal."""

    state: State
    known: dict[str, Any] = attrs.field(init=False)
    later: set[str] = attrs.field(factory=set)

    def __attrs_post_init__(self) -> None:
        self.known = ids(self.state)

    def run(self, content: seedfile.Value) -> None:
        """Add all of it."""
        sections: dict[str, seedfile.Value] = content.content
        entries = list(self._entries(sections))
        calls = seedfile.items(sections.get("calls"), "calls", "calls, each with call: and params:")
        self._reserve(entries)
        for value in calls:
            seedfile.members(value, "a call", ("call", "params", "as", "user"))
            self._name(value, None)
        for entry in entries:
            self._refusable(entry.value, self._add, entry)
        for value in calls:
            self._refusable(value, self._call, value)
        self._webhooks(sections.get("webhooks"))
        self._apps(sections.get("apps"))
        self.state.store.note(_NAMED, json.dumps(self.known))

    def _entries(self, sections: dict[str, seedfile.Value]) -> Iterator[_Entry]:
        for value in seedfile.items(sections.get("users"), "users", "users, each with its fields"):
            yield self._entry("user", value)
        found = sections.get("records")
        if found is None or found.content is None:
            return
        for group, below in seedfile.members(found, "records", None):
            for value in seedfile.items(below, group, f"records of {group}, each with its fields"):
                yield self._entry(group, value)

    def _entry(self, group: str, value: seedfile.Value) -> _Entry:
        seedfile.members(value, f"a record of {group}", None)
        if group == "user":
            return _Entry(group, value, None, self.state.entity(USER), "classic")
        method = self.state.book.method(f"{group}.add", 2)
        if method is None or method.entity is None:
            self._no_group(group, value, method)
        use = method.entity
        direct = handlers.find(method) is families.serve or group == "tasks.task"
        entity = self.state.entity(use.of[0])
        if use.by is not None:
            chooser = value.content.get(use.by)
            type_id = None if chooser is None else php.whole_number(self._resolved(chooser))
            entity = None if type_id is None else self.state.entity_of_type(type_id)
            if type_id is None:
                seedfile.wrong(
                    chooser or value, f"{group} wants {use.by}: the number of a type, for example 2 for deals"
                )
        if entity is not None and entity.id_field.base != "integer":
            direct = False  # and a type that is not there yet is looked for again when its turn comes
        return _Entry(group, value, method, entity if direct else None, use.style)

    def _no_group(self, group: str, value: seedfile.Value, method: Method | None) -> NoReturn:
        if method is not None:
            seedfile.wrong(
                value,
                f"{group} is not added by its fields alone; write it under calls:, as call: {group}.add with its params:",
            )
        groups = [name.removesuffix(".add") for name in _method_names(self.state) if name.endswith(".add")]
        seedfile.wrong(
            value,
            f"nothing is added by {group}.add{seedfile.meant(group, groups)}; write the name of a method without its .add",
        )

    def _reserve(self, entries: list[_Entry]) -> None:
        # Ids are given before anything is written, so that records may refer to each other in any order.
        used: dict[str, set[int]] = {}
        for entry in entries:
            if entry.entity is not None and (given := entry.value.content.get(self._id_name(entry))) is not None:
                entry.id = php.whole_number(given.content)
                if entry.id is None or not 0 < entry.id <= values.LARGEST:
                    seedfile.wrong(given, f"{self._id_name(entry)} wants a whole number above 0, not {given.plain()!r}")
                if entry.id in used.setdefault(entry.entity.key, set()):
                    seedfile.wrong(
                        given, f"there are two records of {entry.group} with {self._id_name(entry)} {entry.id}"
                    )
                used[entry.entity.key].add(entry.id)
        last: dict[str, int] = {}
        for entry in entries:
            if entry.entity is not None and entry.id is None:
                key = entry.entity.key
                if key not in last:
                    last[key] = max(self.state.store.last_id(entry.entity), *used.get(key, ()), 0)
                last[key] += 1
                entry.id = last[key]
            self._name(entry.value, entry.id)

    def _id_name(self, entry: _Entry) -> str:
        assert entry.entity is not None
        return entry.entity.id_field.read.get(entry.style, entry.entity.id)

    def _name(self, value: seedfile.Value, id_: int | None) -> None:
        given = value.content.get("as")
        if given is None:
            return
        name = given.content
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            seedfile.wrong(given, f"as: {given.plain()!r} is no name; write letters, digits, dots and dashes")
        if name in self.known or name in self.later:
            seedfile.wrong(given, f"there are two things called {name}; give one of them another name")
        if id_ is None:
            self.later.add(name)
        else:
            self.known[name] = id_

    def _add(self, entry: _Entry) -> None:
        if entry.entity is None:
            self._add_by_call(entry)
            return
        entity, style = entry.entity, entry.style
        by_name = {**entity.writable(style), **entity.by_name(style)}
        fields: dict[str, Any] = {}
        written: dict[str, Any] = {}
        for name, value in entry.value.content.items():
            if name == "as" or (entry.method and entry.method.entity and name == entry.method.entity.by):
                continue
            field, plain = by_name.get(name), self._resolved(value)
            if field is None:
                if names.custom(name) is None and not (style == "item" and name == "fm"):
                    seedfile.wrong(value, f"{entry.group} has no field {name}{seedfile.meant(name, by_name)}")
                fields[name] = plain
                continue
            if (wants := _unfit(field, style, plain, self.state)) is not None:
                seedfile.wrong(value, f"{name} wants {wants}, not {plain!r}")
            fields[name if field.multifield else field.name] = plain
            written[field.write.get(style, name)] = plain
        fields[entity.id] = entry.id
        row = records.find(self.state, entity, entry.id)
        if row is not None:
            records.change(self.state, entity, style, row, fields, 1, trusted=True)
            return
        if missing := records.missing_required(entity, style, written):
            seedfile.wrong(entry.value, f"a record of {entry.group} needs {' and '.join(missing)}")
        records.add(self.state, entity, style, fields, 1, trusted=True)

    def _add_by_call(self, entry: _Entry) -> None:
        method = entry.method
        assert method is not None
        given = {name: self._resolved(value) for name, value in entry.value.content.items() if name != "as"}
        beside = {param.name for param in method.params if param.name.casefold() != "fields"}
        whole = {name: value for name, value in given.items() if name in beside}
        fields = {name: value for name, value in given.items() if name not in beside}
        self._learn(entry.value, call(self.state, method.name, {**whole, "fields": fields}))

    def _call(self, value: seedfile.Value) -> None:
        name = value.content.get("call")
        if name is None or not isinstance(name.content, str):
            seedfile.wrong(value, "a call wants call: the name of a method, for example crm.timeline.comment.add")
        method = self.state.book.method(name.content, 2)
        if method is None:
            seedfile.wrong(
                name, f"there is no method {name.content}{seedfile.meant(name.content, _method_names(self.state))}"
            )
        if handlers.find(method) is made_up.serve:
            seedfile.wrong(name, f"{name.content} leaves nothing behind: the portal makes its answers up")
        given = self._resolved(value.content["params"]) if "params" in value.content else {}
        if given is not None and not isinstance(given, dict | list):
            seedfile.wrong(value.content["params"], f"params: wants the parameters by name, not {given!r}")
        user = self._user(value.content.get("user"))
        self._learn(value, call(self.state, name.content, dict(php.pairs(given or {})), user))

    def _learn(self, value: seedfile.Value, result: Any) -> None:
        given = value.content.get("as")
        if given is not None:
            found = _id_in(result)
            if found is None:
                seedfile.wrong(given, f"{given.content} cannot be a name of this: the method answers no id")
            self.later.discard(given.content)
            self.known[given.content] = found

    def _webhooks(self, found: seedfile.Value | None) -> None:
        kept = hooks(self.state)
        for value in seedfile.items(found, "webhooks", "webhooks, each with a secret:"):
            seedfile.members(value, "a webhook", ("as", "user", "secret", "scopes"))
            secret = value.content.get("secret")
            if secret is None or not _SECRET.fullmatch(str(secret.content)):
                seedfile.wrong(secret or value, "a webhook wants secret: four or more letters, digits, dots or dashes")
            name = value.content.get("as")
            scopes = self._scopes(value.content.get("scopes"))
            hook = Hook(
                self._user(value.content.get("user")), str(secret.content), scopes, str(name.content) if name else ""
            )
            if any(hook.secret == other.secret and hook.user_id == other.user_id for other in kept):
                seedfile.wrong(secret, "there are two webhooks of one user with this secret; give one of them another")
            if hook.name and any(hook.name == other.name for other in kept):
                assert name is not None
                seedfile.wrong(name, f"there are two webhooks called {hook.name}; give one of them another name")
            kept.append(hook)
        self.state.store.note(
            _HOOKS, json.dumps([[hook.user_id, hook.secret, hook.scopes, hook.name] for hook in kept])
        )

    def _apps(self, found: seedfile.Value | None) -> None:
        for value in seedfile.items(found, "apps", "applications, each with client_id: and client_secret:"):
            seedfile.members(value, "an application", ("as", *_APP_TEXTS, "scopes", "ui", "installed", "status"))
            given = value.content
            for name in ("client_id", "client_secret"):
                if name not in given or not _SECRET.fullmatch(str(given[name].content)):
                    seedfile.wrong(
                        given.get(name, value),
                        f"an application wants {name}: four or more letters, digits, dots or dashes",
                    )
            texts = {name: None if name not in given else self._resolved(given[name]) for name in _APP_TEXTS}
            for name in ("redirect_uri", "handler_url"):
                text = texts[name]
                if text is not None and not (isinstance(text, str) and delivery.is_address(text)):
                    seedfile.wrong(given[name], f"{name} wants an address such as https://shop.example/back")
            flags = {name: given[name].content for name in ("ui", "installed") if name in given}
            for name, flag in flags.items():
                if not isinstance(flag, bool):
                    seedfile.wrong(given[name], f"{name} wants true or false, not {flag!r}")
            status = given["status"].content if "status" in given else "L"
            if status not in _STATUSES:
                seedfile.wrong(given["status"], f"status wants one of {', '.join(_STATUSES)}, not {status!r}")
            client_id = str(texts["client_id"])
            if oauth.find(self.state, client_id) is not None:
                seedfile.wrong(
                    given["client_id"], f"there are two applications {client_id}; give one another client_id"
                )
            self._name(value, None)
            oauth.add_app(
                self.state,
                client_id,
                str(texts["client_secret"]),
                texts["redirect_uri"],
                self._scopes(given.get("scopes")),
                texts["handler_url"],
                status=status,
                **flags,
            )
            self._learn(value, client_id)

    def _scopes(self, found: seedfile.Value | None) -> tuple[str, ...] | None:
        if found is None or found.content is None:
            return None
        known = self.state.book.scopes()
        scopes = seedfile.items(found, "scopes", "scopes, for example [crm, task]")
        for scope in scopes:
            if scope.content not in known:
                seedfile.wrong(scope, f"there is no scope {scope.plain()}{seedfile.meant(str(scope.plain()), known)}")
        return tuple(scope.content for scope in scopes)

    def _user(self, found: seedfile.Value | None) -> int:
        if found is None:
            return 1
        user = php.whole_number(self._resolved(found))
        entity = self.state.entity(USER)
        if user is None or entity is None or records.find(self.state, entity, user) is None:
            seedfile.wrong(
                found, f"there is no user {found.plain()}; write the id of one, or $name of one under users:"
            )
        return user

    def _resolved(self, value: seedfile.Value) -> Any:
        content = value.content
        if isinstance(content, dict):
            return {name: self._resolved(below) for name, below in content.items()}
        if isinstance(content, list):
            return [self._resolved(below) for below in content]
        if not isinstance(content, str) or "$" not in content:
            return content
        if _WHOLE.fullmatch(content):
            return self._named(content.strip("${}"), value)
        if content.startswith("$$"):  # a text that begins with a dollar
            return content[1:]
        return _INSIDE.sub(lambda found: str(self._named(found[1], value)), content)

    def _named(self, name: str, value: seedfile.Value) -> Any:
        if name in self.later:
            seedfile.wrong(value, f"{name} has no id before it is there; write what refers to it behind it")
        if name not in self.known:
            close = seedfile.meant(name, [*self.known, *self.later])
            seedfile.wrong(
                value, f"nothing is called {name}{close}; names are given by as:, and $$ begins a text with a dollar"
            )
        return self.known[name]

    def _refusable(self, value: seedfile.Value, step: Any, given: Any) -> None:
        try:
            step(given)
        except Refusal as refused:
            code = f"{refused.code}: " if refused.code else ""
            seedfile.wrong(value, f"the portal refuses this: {code}{refused.text}")


def _unfit(field: Field, style: str, value: Any, state: State) -> str | None:
    """Return what a field wants when it cannot take a value."""
    base = field.type["type"]
    if value is None or value == "" or field.multifield or field.words.get(style):
        return None
    scalar = isinstance(value, str | int | float)
    text = str(value)
    wants: dict[str, tuple[str, bool]] = {
        "integer": (
            "a whole number",
            scalar and not isinstance(value, bool) and seedfile.WHOLE.fullmatch(text) is not None,
        ),
        "number": (
            "a number",
            scalar
            and not isinstance(value, bool)
            and (seedfile.REAL.fullmatch(text) or seedfile.WHOLE.fullmatch(text)) is not None,
        ),
        "money": (
            "an amount such as 1500.50",
            scalar and not isinstance(value, bool) and (_MONEY.fullmatch(text) is not None),
        ),
        "boolean": ("Y or N", scalar and text.casefold() in ("y", "n", "true", "false", "1", "0")),
        "string": ("a text", scalar),
        "datetime": ("a moment such as 2026-01-12T09:00:00+03:00", values.moment(value, state.zone) is not None),
        "date": ("a date such as 2026-01-12", values.day(value, state.zone) is not None),
    }
    wanted, fits = wants.get(base, ("", True))
    return None if fits else wanted


def _id_in(result: Any) -> int | str | None:
    """Return the id in a method's result: the result itself, or the first one below."""
    if isinstance(result, int | str) and not isinstance(result, bool):
        return result
    if not isinstance(result, dict):
        return None
    own = result.get("id", result.get("ID"))
    if isinstance(own, int | str):
        return own
    found = (_id_in(below) for below in result.values() if isinstance(below, dict))
    return next((id_ for id_ in found if id_ is not None), None)


def _numbers(text: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    for part in text.split(","):
        kind, _, number = part.partition("=")
        kind = kind.strip()
        if kind not in KINDS:
            raise seedfile.SeedError(f"seed={text!r}: there are no {kind or part!r}; say one of {', '.join(KINDS)}")
        if not number.strip().isdecimal():
            raise seedfile.SeedError(f"seed={text!r}: {number.strip()!r} is no number; write for example {kind}=1000")
        counts[kind] = int(number)
    return counts


def _many(found: seedfile.Value) -> dict[str, int]:
    counts: dict[str, int] = {}
    for kind, value in seedfile.members(found, "many", tuple(KINDS)):
        if not isinstance(value.content, int) or isinstance(value.content, bool) or value.content < 0:
            seedfile.wrong(value, f"{kind} wants a number, for example {kind}: 1000")
        counts[kind] = value.content
    return counts


def _add_up(counts: dict[str, int], more: dict[str, int]) -> None:
    for kind, number in more.items():
        counts[kind] = counts.get(kind, 0) + number


def _method_names(state: State) -> list[str]:
    return [method.name for method in state.book.methods(2)]
