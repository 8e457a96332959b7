"""``b24.call(name, params)``: any method by its name, JSON in and JSON out.

What the registry knows of the method (how it pages, whether it may be repeated, whether parameters go by position) holds here too; a method that no
spec knows counts as ``unsafe`` and is not paged.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Any, Unpack

from b24async import convert, pages, registry
from b24async.calls import Call, ListCall, ListMethod, Method, OptionChanges, Options, Safety, Sender
from b24async.errors import UsageError
from b24async.pages import Keyset, Page, Paging


class RawCall(Call[Any]):
    """A call of a method by its name. Awaited, it gives the ``result`` as it came; iterated, the rows of every page as they came."""

    __slots__ = ("_list",)

    def __init__(
        self,
        method: Method[Any],
        params: Mapping[str, object],
        sender: Sender,
        changes: OptionChanges | None = None,
        rows: ListMethod[Any] | None = None,
    ) -> None:
        super().__init__(method, params, sender, changes)
        self._list = rows

    def with_options(self, **changes: Unpack[OptionChanges]) -> RawCall:
        """Return the same call with other options; see ``b24async.calls.Options``."""
        Options().but(changes)
        return RawCall(self.method, self.params, self.sender, {**self.changes, **changes}, self._list)

    def __aiter__(self) -> AsyncIterator[Any]:
        return pages.rows(self._as_list())

    def pages(self) -> AsyncIterator[Page[Any]]:
        """Iterate over the pages, one after another."""
        return pages.walk(self._as_list())

    async def all(self) -> list[Any]:
        """Fetch every row of every page into one list."""
        return [row async for row in self]

    def _as_list(self) -> ListCall[Any]:
        if self._list is None:
            raise UsageError(f"{self.method.name}: nothing is known about its pages; await it and look at its result")
        return ListCall(self._list, self.params, self.sender, self.changes)


def raw_call(name: str, params: Mapping[str, Any], sender: Sender, version: int, safety: Safety | None) -> RawCall:
    """Build the call of a method by its name with what the registry knows of it."""
    if version not in (2, 3):
        raise UsageError(f"there is no REST version {version!r}; say 2 or 3")
    if not name or name != name.strip() or any(sign in name for sign in "/?#& "):
        raise UsageError(f"{name!r} is no method name; they look like 'crm.deal.get'")
    if not isinstance(params, Mapping):
        raise UsageError(f"{name}: params is a {type(params).__name__}; it has to be a mapping of names to values")
    record = registry.find(name, version)
    known = record.data if record is not None else {}
    common: dict[str, Any] = {
        "version": version,
        "safety": safety or known.get("safety", "unsafe"),
        "batch": known.get("batch", record is not None),
        "nullable": tuple(params),
        "positional": _places(known, params),
    }
    method: Method[Any] = Method(name, convert.json, bare=known.get("bare", False), **common)
    rows: ListMethod[Any] | None = None
    if known.get("paging") is not None:
        rows = ListMethod(
            name, convert.json, rows=known["result"].get("rows") or "", paging=_paging(known["paging"]), **common
        )
    return RawCall(method, params, sender, None, rows)


def _paging(known: Mapping[str, Any]) -> Paging:
    ids = known.get("keyset")
    keyset = Keyset(**{key: value or "" for key, value in ids.items()}) if ids else None
    return Paging(
        known["style"], keyset, **{key: known[key] for key in ("limit", "offset", "page", "size") if known.get(key)}
    )


def _places(known: Mapping[str, Any], params: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the order of the parameters if they go by position; whoever numbers them already is left alone."""
    if not known.get("positional") or all(str(key).isdecimal() for key in params):
        return None
    return {param["name"]: param.get("filler") for param in known["params"]}
