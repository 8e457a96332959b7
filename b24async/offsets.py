"""Walks by offsets, by page numbers, and in the ways that single methods have of their own.

Nothing ties a page to the one before but a number, so pages can be asked for side by side; but rows that come or go on the way move all those behind
them, and then one is missed or comes twice. That cannot be helped from here. It can be seen, though: the portal counts anew for each page. A walk whose
count changed on the way says so at its end, by ``WalkChanged``.
"""

from __future__ import annotations

import asyncio
import warnings
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from b24async import pages as paging
from b24async import wire
from b24async.errors import DecodeError, LimitError, UsageError, WalkChanged, WalkChangedWarning
from b24async.pages import SIZE, Page

if TYPE_CHECKING:
    from b24async.calls import ListCall
    from b24async.walk import Way

Row = TypeVar("Row")

CHAIN = wire.COMMANDS
"""Commands in one batch, at most."""

GUESSED = 10
"""Pages that are asked for at once, at most, where nobody has said how many there are."""


def way(call: ListCall[Row], prefetch: int, exact: bool) -> Way[Row]:
    """Return how a list is walked that is not walked by its id."""
    style = call.method.paging.style
    if style == "offset":
        return ByOffset(call, prefetch, exact)
    if style == "v3":
        return ByPagination(call)
    if style == "limit":
        return ByLimit(call)
    if style == "page":
        return ByNumber(call)
    if style == "none":
        return Once(call)
    raise UsageError(
        f"{call.method.name} pages in a way of its own ({style}): await it, and ask for the next page with its parameters"
    )


class Numbered(Generic[Row]):
    """What these ways have in common: a page has a number, and a place is such a number with the rows of its page that were read."""

    def __init__(self, call: ListCall[Row], first: int) -> None:
        self.total: int | None = None
        self._call = call
        self._number = first
        self._read = 0

    def place(self, page: Page[Row] | None, given_out: int) -> dict[str, Any]:
        return {"page": self._number, "read": self._read + (given_out if page is not None else 0)}

    def go_on(self, place: Mapping[str, Any], done: int) -> None:
        self._number, self._read = int(place["page"]), int(place["read"])

    async def pages(self, most: int | None) -> AsyncGenerator[Page[Row], None]:
        skip, self._read = self._read, 0
        async for number, page in self._numbered(self._number, most):
            self._number, self._read = number, skip
            rest = Page(page[skip:], page.total, page.next, page.raw) if skip else page
            skip = max(skip - len(page), 0)
            if rest:
                yield rest
            self._read = len(page)

    def _numbered(self, number: int, most: int | None) -> AsyncIterator[tuple[int, Page[Row]]]:
        """Yield page after page, each with its number, from one number on. ``most``: rows that will be read, if that is known."""
        raise NotImplementedError


class Once(Numbered[Row]):
    """A list that comes as a whole."""

    def __init__(self, call: ListCall[Row]) -> None:
        super().__init__(call, 0)

    async def _numbered(self, number: int, most: int | None) -> AsyncIterator[tuple[int, Page[Row]]]:
        page = await self._call
        self.total = len(page)
        yield 0, page


class ByOffset(Numbered[Row]):
    """A walk by ``start``. As soon as the first page says how many there are, the others are asked for side by side, in batches."""

    def __init__(self, call: ListCall[Row], prefetch: int, exact: bool) -> None:
        start = paging.given(call.params, "start")
        # Without counting there is no next page.
        super().__init__(call, 0 if start is None or str(start) == "-1" else int(start))
        self._window = prefetch
        self._exact = exact
        self._in_batches = paging.fits_in_batches(self._page(SIZE))

    async def _numbered(self, number: int, most: int | None) -> AsyncIterator[tuple[int, Page[Row]]]:
        page = await self._page(number)
        self.total, counts = page.total, {page.total}
        yield number, page
        if page.next is None:
            return
        step = self._step(number, page)
        end = (self.total or 0) if most is None else min(self.total or 0, number + most)
        starts = range(number + step, end if self._in_batches else 0, step)
        async for number, page in _side_by_side([self._page(start) for start in starts], starts, self._window):
            counts.add(page.total if len(page) == step or number == starts[-1] else None)
            yield number, page
        while page.next is not None:
            number += self._step(number, page)
            page = await self._page(number)
            counts.add(page.total)
            yield number, page
        if self.total is not None and len(counts) > 1:
            other = next((count for count in counts if count not in (None, self.total)), None)
            error = WalkChanged(self._call.method.name, self.total, other)
            if self._exact:
                raise error
            warnings.warn(str(error), WalkChangedWarning, stacklevel=2)

    def _step(self, number: int, page: Page[Row]) -> int:
        step = (page.next or 0) - number
        if step <= 0:
            reason = f"the walk does not move: page {number} names {page.next} as the next one"
            raise DecodeError(self._call.method.name, "next", reason)
        return step

    def _page(self, start: int) -> ListCall[Row]:
        # The first page is the call as it is, but for a start that forbids counting.
        same = not start and str(paging.given(self._call.params, "start")) != "-1"
        return self._call if same else paging.changed(self._call, {"start": start})


class ByLimit(Numbered[Row]):
    """A walk by a limit and an offset. How many there are nobody says, so the next pages are guessed: as far as those before them were full."""

    capped = False
    """Whether the portal may answer fewer rows than it was asked for although there are more."""

    def __init__(self, call: ListCall[Row]) -> None:
        names = call.method.paging
        super().__init__(call, _whole(paging.at(call.params, names.offset)))
        self._limit = _whole(paging.at(call.params, names.limit)) if names.limit else 0
        self._known = names.size
        self._in_batches = paging.fits_in_batches(self._page(SIZE))

    async def _numbered(self, number: int, most: int | None) -> AsyncIterator[tuple[int, Page[Row]]]:
        width, step = 1, self._limit
        while True:
            numbers = [number + step * index for index in range(width)]
            async for number, page in _side_by_side([self._page(each) for each in numbers], numbers, 1):
                if not page:
                    return
                yield number, page
                # Only an empty page, or one shorter than what was asked for, is surely the last: portals cap limits without a word.
                if not self.capped and self._limit and self._limit <= self._known and len(page) < self._limit:
                    return
                step = step or len(page)
                width = min(width * 3, GUESSED) if self._in_batches else 1
                number += len(page)
                if len(page) != step:
                    step, width = self._limit or len(page), 1
                    break  # those behind it were asked for at the wrong places

    def _page(self, offset: int) -> ListCall[Row]:
        names = self._call.method.paging
        return paging.changed(self._call, {names.offset: offset, **({names.limit: self._limit} if self._limit else {})})


class ByPagination(ByLimit[Row]):
    """A walk by the ``pagination`` of REST 3.0."""

    capped = True

    def __init__(self, call: ListCall[Row]) -> None:
        given = paging.given(call.params, "pagination")
        given = given if isinstance(given, Mapping) else {}
        self._limit = _whole(given.get("limit")) or SIZE
        offset = _whole(given.get("offset")) or (max(_whole(given.get("page")), 1) - 1) * self._limit
        Numbered.__init__(self, call, offset)
        self._in_batches = paging.fits_in_batches(self._page(SIZE))

    def _page(self, offset: int) -> ListCall[Row]:
        return paging.changed(self._call, {"pagination": {"limit": self._limit, "offset": offset}})


class ByNumber(Numbered[Row]):
    """A walk by the number of the page, from 1."""

    def __init__(self, call: ListCall[Row]) -> None:
        super().__init__(call, _whole(paging.at(call.params, call.method.paging.page)) or 1)

    async def _numbered(self, number: int, most: int | None) -> AsyncIterator[tuple[int, Page[Row]]]:
        name, seen = self._call.method.paging.page, None  # type: str, object
        while page := await paging.changed(self._call, {name: number}):
            if page.raw == seen:
                raise DecodeError(
                    self._call.method.name, name, f"the walk does not move: page {number} is the one before"
                )
            yield number, page
            seen = page.raw
            number += 1


async def _side_by_side(
    calls: Sequence[ListCall[Row]], numbers: Sequence[int], window: int
) -> AsyncGenerator[tuple[int, Page[Row]], None]:
    """Ask for pages in batches, a few of them at once, and yield them in order, each with its number."""
    waiting: deque[asyncio.Task[list[Page[Row]]]] = deque()
    begun = 0
    try:
        for start in range(0, len(calls), CHAIN):
            while begun < len(calls) and len(waiting) < window:
                task = asyncio.get_running_loop().create_task(_batch(calls[begun : begun + CHAIN]))
                waiting.append(task)
                begun += CHAIN
            for number, page in zip(numbers[start : start + CHAIN], await waiting[0], strict=True):
                yield number, page
            del waiting[0]
    finally:
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)


async def _batch(calls: Sequence[ListCall[Row]]) -> list[Page[Row]]:
    if len(calls) == 1:
        return [await calls[0]]
    from b24async.batch import run  # batches are made of calls, and calls know how to walk

    results = await run(calls)
    # Inside a batch nobody waits for the portal's limits; a call of its own does.
    return [await call if isinstance(results.outcome(call).error, LimitError) else results[call] for call in calls]


def _whole(value: Any) -> int:
    return int(value or 0)
