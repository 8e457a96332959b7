"""``b24.call(name, params)``: any method by its name, JSON in and JSON out.

What the registry knows of the method (how it pages, whether it may be repeated, whether parameters go by position) holds here too; a method that no
spec knows counts as ``unsafe`` and is not paged.
"""

from __future__ import annotations

import functools
import re
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Unpack

from b24async import convert, registry
from b24async.calls import Call, Form, ListCall, ListMethod, Method, OptionChanges, Options, Safety, Sender
from b24async.errors import UsageError
from b24async.pages import Keyset, Page, Paging

if TYPE_CHECKING:
    from b24async.walk import Walk, WalkOptions

_NAME = re.compile(r"[A-Za-z0-9_\-]+(?:\.[A-Za-z0-9_\-]+)*")


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
        return aiter(self._as_list())

    def pages(self) -> AsyncIterator[Page[Any]]:
        """Iterate over the pages, one after another."""
        return self._as_list().pages()

    async def all(self) -> list[Any]:
        """Fetch every row of every page into one list."""
        return await self._as_list().all()

    def walk(self, **options: Unpack[WalkOptions]) -> Walk[Any]:
        """Return a walk over all rows; see ``b24async.calls.ListCall.walk``."""
        return self._as_list().walk(**options)

    def _as_list(self) -> ListCall[Any]:
        if self._list is None:
            raise UsageError(f"{self.method.name}: nothing is known about its pages; await it and look at its result")
        return ListCall(self._list, self.params, self.sender, self.changes)


def raw_call(name: str, params: Mapping[str, Any], sender: Sender, version: int, safety: Safety | None) -> RawCall:
    """Build the call of a method by its name with what the registry knows of it."""
    if not isinstance(params, Mapping):
        raise UsageError(f"{name}: params is a {type(params).__name__}; it has to be a mapping of names to values")
    numbered = str(next(iter(params), "")).isdecimal() and all(str(key).isdecimal() for key in params)
    method, rows = _methods(name, version, safety, numbered, registry.folders())
    return RawCall(method, params, sender, {"safety": safety} if safety is not None else None, rows)


class _Every(tuple[str, ...]):
    """Contains every name."""

    def __contains__(self, name: object) -> bool:
        return True


@functools.lru_cache(maxsize=4096)
def _methods(
    name: str, version: int, safety: Safety | None, numbered: bool, _: tuple[Path, ...]
) -> tuple[Method[Any], ListMethod[Any] | None]:
    """Return a method as one call and, where it is known how it pages, as a list.

    Args:
        name: Its name as the caller spells it.
        version: REST version.
        safety: What the caller says of it; counts where nobody knows it.
        numbered: Whether the parameters are numbered already, if they go by position.
        _: Folders that the registry reads.

    Raises:
        UsageError: The name is none, or there is no such version.
    """
    if version not in (2, 3):
        raise UsageError(f"there is no REST version {version!r}; say 2 or 3")
    if not _NAME.fullmatch(name):
        raise UsageError(f"{name!r} is no method name; they look like 'crm.deal.get'")
    if name.casefold().endswith((".json", ".xml")):
        raise UsageError(f"{name!r} ends with what is no part of a method name; write {name.rpartition('.')[0]!r}")
    record = registry.find(name, version)
    known = record.data if record is not None else {}
    positional = None
    if known.get("positional") and not numbered:
        positional = {param["name"]: param.get("filler") for param in known["params"]}
    common: dict[str, Any] = {
        "version": version,
        "safety": known.get("safety") or safety or "unsafe",
        "batch": known.get("batch", record is not None),
        "nullable": _Every(),
        "positional": positional,
    }
    form = Form(**known["files"]) if known.get("files") else None
    method: Method[Any] = Method(name, convert.json, bare=known.get("bare", False), files=form, **common)
    if known.get("paging") is None:
        return method, None
    rows = known["result"].get("rows") or ""
    return method, ListMethod(name, convert.json, rows=rows, paging=_paging(known["paging"]), **common)


def _paging(known: Mapping[str, Any]) -> Paging:
    ids = known.get("keyset")
    keyset = Keyset(**{key: value or "" for key, value in ids.items()}) if ids else None
    return Paging(
        known["style"], keyset, **{key: known[key] for key in ("limit", "offset", "page", "size") if known.get(key)}
    )
