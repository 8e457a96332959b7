"""``Walk``: everything that a list finds, page by page or row by row.

How a walk goes is the spec's business (``b24async.pages.Paging``): by the id where that is possible (``b24async.keyset``), else by offsets or in the
method's own way (``b24async.offsets``). What all have in common is here: they hand rows out once and in order, keep a bounded number of pages in
memory, stop asking when nobody listens any more, and know where they stand. That place, the *checkpoint*, is a short text; a walk that was
interrupted, whatever interrupted it, goes on from there in another process.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, Protocol, TypedDict, TypeVar, Unpack

from b24async import keyset, offsets
from b24async.errors import UsageError
from b24async.pages import Page
from b24async.progress import Report, Reporter

if TYPE_CHECKING:
    from b24async.calls import ListCall

Row = TypeVar("Row")

PREFETCH = 8
"""Batches of pages that are fetched ahead of whoever reads them, or held for him."""


class WalkOptions(TypedDict, total=False):
    """What ``ListCall.walk`` takes."""

    limit: int | None
    prefetch: int
    exact: bool
    resume: str | None
    progress: Report | Literal[True] | None


class Way(Protocol[Row]):
    """How a walk goes.

    Attributes:
        total: Rows that the portal has counted, those before a checkpoint included.
    """

    total: int | None

    def pages(self, most: int | None) -> AsyncGenerator[Page[Row], None]:
        """Yield page after page from where it stands. ``most``: rows that will be read, if that is known."""

    def place(self, page: Page[Row] | None, given_out: int) -> dict[str, Any]:
        """Return where the walk stands in JSON, when so many rows of the present page were handed out."""

    def go_on(self, place: Mapping[str, Any], done: int) -> None:
        """Stand at a place, with so many rows handed out before it."""


class Walk(Generic[Row]):
    """A walk over all rows that a list finds; made by ``ListCall.walk``.

    Iterate over it for rows, over ``pages()`` for pages. Iterating again goes on where it stopped, for example after an error.

    Attributes:
        total: Rows that the portal has counted, as soon as that is known.
        done: Rows handed out, those before a checkpoint included.
    """

    def __init__(self, call: ListCall[Row], **options: Unpack[WalkOptions]) -> None:
        unknown = set(options) - WalkOptions.__annotations__.keys()
        if unknown:
            raise UsageError(f"a walk has no option {', '.join(sorted(unknown))}")
        limit, prefetch = options.get("limit"), options.get("prefetch", PREFETCH)
        if limit is not None and not _is_whole(limit, 0):
            raise UsageError(f"limit is {limit!r}; it is a number of rows")
        if not _is_whole(prefetch, 1):
            raise UsageError(f"prefetch is {prefetch!r}; it is a number of batches, at least 1")
        self.call = call
        self.total: int | None = None
        self.done = 0
        self._limit = limit
        self._progress = options.get("progress")
        self._running = False
        self._page: Page[Row] | None = None
        self._given_out = 0
        plan = keyset.plan(call)
        self._way: Way[Row] = (
            keyset.ById(call, plan, prefetch) if plan else offsets.way(call, prefetch, options.get("exact", True))
        )
        resume = options.get("resume")
        if resume is not None:
            self._resume(resume)

    @property
    def checkpoint(self) -> str:
        """Where the walk stands, as a short text: behind the last row that was handed out. ``ListCall.walk(resume=...)`` goes on from there."""
        place = self._way.place(self._page, self._given_out)
        return json.dumps({"list": _fingerprint(self.call), "done": self.done, **place}, separators=(",", ":"))

    def __aiter__(self) -> AsyncIterator[Row]:
        return self._rows()

    def pages(self) -> AsyncIterator[Page[Row]]:
        """Iterate over pages. A checkpoint stands behind the last one that was handed out; with ``limit`` the last page may be cut short."""
        return self._pages(whole=True)

    async def all(self) -> list[Row]:
        """Fetch every row into one list."""
        rows: list[Row] = []
        async for page in self.pages():
            rows += page
        return rows

    async def _rows(self) -> AsyncGenerator[Row, None]:
        async with contextlib.aclosing(self._pages(whole=False)) as pages:
            async for page in pages:
                before = self.done
                for number, row in enumerate(page, 1):
                    self._given_out = number
                    self.done = before + number
                    yield row

    async def _pages(self, whole: bool) -> AsyncGenerator[Page[Row], None]:
        if self._running:
            raise UsageError("this walk is under way already; ListCall.walk() makes another one")
        left = None if self._limit is None else self._limit - self.done
        if left is not None and left <= 0:
            return
        self._running = True
        report = Reporter(self._progress)
        report.done = self.done
        try:
            async with contextlib.aclosing(self._way.pages(left)) as pages:
                async for page in pages:
                    self.total = self._way.total
                    if self.total is not None:
                        report.total = self.total if self._limit is None else min(self.total, self._limit)
                    if left is not None:
                        page = page if len(page) <= left else Page(page[:left], page.total, page.next, page.raw)
                        left -= len(page)
                    self._page, self._given_out = page, 0
                    if whole:
                        self._given_out = len(page)
                        self.done += len(page)
                    yield page
                    report.step(len(page))
                    if left == 0:
                        break
            report.end()
        finally:
            self._running = False
            self._way.go_on(self._way.place(self._page, self._given_out), self.done)
            self._page, self._given_out = None, 0

    def _resume(self, text: str) -> None:
        try:
            found = json.loads(text)
            done, place = int(found.pop("done")), dict(found)
            same = place.pop("list") == _fingerprint(self.call)
        except (TypeError, ValueError, KeyError, AttributeError):
            raise UsageError("resume is no checkpoint of a walk") from None
        if not same:
            raise UsageError("the checkpoint is of another list: method, filter, order and select have to be the same")
        self.done = done
        self._way.go_on(place, done)

    def __repr__(self) -> str:
        return f"<Walk over {self.call.method.name}: {self.done} of {'?' if self.total is None else self.total} rows>"


def _is_whole(value: object, least: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= least


def _fingerprint(call: ListCall[Any]) -> str:
    """Return what tells the list of a checkpoint from others."""
    from b24async import wire

    request = wire.encode(call)
    text = json.dumps([request.name.casefold(), request.version, request.body], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:16]
