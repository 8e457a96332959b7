"""Walks by the id: exact while rows come and go, and as fast on the last page as on the first.

A page is asked for by the id behind which it begins. That makes a walk sequential, and it is made quick in three ways:

- *Chains.* Up to fifty pages share one batch, each asking for ids behind the last one of the page before it, by reference. When a page of a chain is
  short, the reference of the next one has nothing to point at and the portal silently puts something else in its place. Every link therefore carries
  the bounds of its range as well, so that such garbage costs one page, and whatever follows the first short page is thrown away unread.
- *Ranges.* Chains over different ranges of ids run side by side. The first page is asked for with the portal's count; if it says that there is
  much more, one request finds the end of the ids. Where nearly every id exists, ranges of equal width are full by themselves, and never too
  full: a range of 2,500 ids has no more rows. Where ids are sparse they lie in clusters; then the range is cut into cells, the first page of each is
  asked for with a count, all in one batch, and what is still too large is cut again. Where counting is slow nothing more is counted.
- *A window.* Only ranges close to whoever reads are under way; what is fetched or held for him is bounded.

How many requests go side by side is what the portal's limits have room for. With a full bucket one chain after another is as fast as the bucket
drains, and needs the fewest requests.

Ids are turned into *places*, which rise in the direction of the walk: the id itself, or its negative.
https://apidocs.bitrix24.com/settings/performance/huge-data.html
"""

from __future__ import annotations

import asyncio
import itertools
import math
from collections import deque
from collections.abc import AsyncGenerator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from b24async import pages as paging
from b24async import wire
from b24async.errors import B24Error, DecodeError, LimitError
from b24async.operating import worked
from b24async.pages import SIZE, Keyset, Page

if TYPE_CHECKING:
    from b24async.batch import Outcome
    from b24async.calls import ListCall

Row = TypeVar("Row")

CHAIN = wire.COMMANDS
"""Commands in one batch, at most."""

FULL = CHAIN * SIZE
"""Rows that a batch of pages brings, at most."""

DENSE = 0.8
"""Part of the ids of a range that must exist for it to be cut by width alone."""

TOO_LARGE = 1.2 * FULL
"""Rows above which a sparse range is cut into cells."""

CELL = 1500
"""Rows that a cell should have."""

SLOW_COUNT = 1.0
"""Seconds of work above which counting is not asked for again."""


@attrs.frozen
class Plan:
    """How a list is walked by its id.

    Attributes:
        keyset: The id's names.
        sign: ``1`` if ids rise on the way, ``-1`` if they fall.
        filter: The caller's other conditions.
        after: Place behind which it begins, if the caller says so.
        until: Place at which it ends, if the caller says so.
    """

    keyset: Keyset
    sign: int
    filter: Mapping[str, Any]
    after: int | None = None
    until: int | None = None

    def link(
        self, call: ListCall[Row], after: Any, until: int | None, bound: int | None = None, count: bool = False
    ) -> ListCall[Row]:
        """Return the call for one page.

        Args:
            call: The list.
            after: Place behind which it begins, or a reference to an id.
            until: Place at which it ends.
            bound: Place from which on it may begin in any case.
            count: Whether the portal shall count the rows.
        """
        name = self.keyset.filter
        behind, before = (">", "<=") if self.sign > 0 else ("<", ">=")
        condition = dict(self.filter)
        if after is not None:
            condition[f"{behind}{name}"] = after * self.sign if isinstance(after, int) else after
        if bound is not None:
            condition[f"{behind}={name}"] = bound * self.sign
        if until is not None:
            condition[f"{before}{name}"] = until * self.sign
        # An empty filter is left out: a batch could not carry it.
        changes = {self.keyset.filter_param: condition or None, **self._order(self.sign), "start": -1}
        if count:
            changes["start"] = 0
        return paging.changed(call, changes)

    def end(self, call: ListCall[Row], after: int | None) -> ListCall[Row]:
        """Return the call for the page at the other end."""
        first = self.link(call, after, self.until)
        return paging.changed(first, self._order(-self.sign))

    def chain(self, call: ListCall[Row], after: int | None, until: int | None, length: int) -> list[ListCall[Row]]:
        """Return the calls for the next pages of a range, each referring to the one before."""
        links = [self.link(call, after, until)]
        for _ in range(length - 1):
            links.append(self.link(call, links[-1].ref(SIZE - 1, self.keyset.row), until, bound=after))
        return links

    def place(self, method: str, row: Any) -> int:
        """Return the place of a row."""
        try:
            return int(row[self.keyset.row]) * self.sign
        except (KeyError, TypeError, ValueError):
            raise DecodeError(
                method, self.keyset.row, f"rows without {self.keyset.row!r} cannot be walked by id; was it selected?"
            ) from None

    def _order(self, sign: int) -> dict[str, Any]:
        keyset, direction = self.keyset, "ASC" if sign > 0 else "DESC"
        if keyset.sort_param:
            return {keyset.sort_param: keyset.order, keyset.order_param: direction}
        return {keyset.order_param: {keyset.order: direction}}


def plan(call: ListCall[Any]) -> Plan | None:
    """Return how a list is walked by its id, or ``None`` if the spec or the caller's parameters leave no room for that.

    A start of the caller's own, another order, or conditions that are joined by OR mean a walk by offsets: it does exactly what was asked.
    """
    keyset = call.method.paging.keyset
    if keyset is None or call.method.paging.style != "offset":
        return None
    if str(paging.given(call.params, "start")) not in ("None", "-1"):
        return None
    sign = _direction(call, keyset)
    conditions = paging.given(call.params, keyset.filter_param) or {}
    if not sign or not isinstance(conditions, Mapping) or any(str(key).casefold() == "logic" for key in conditions):
        return None
    above, up_to = -math.inf, math.inf
    others: dict[str, Any] = {}
    for key, value in conditions.items():
        name = str(key).lstrip("!<>=@%")
        operator = str(key)[: len(str(key)) - len(name)]
        if name.casefold() != keyset.filter.casefold() or operator not in (">", ">=", "<", "<="):
            others[key] = value
            continue
        bound = _id(value)
        if bound is None:
            return None
        if operator[0] == ">":
            above = max(above, bound - (operator == ">="))
        else:
            up_to = min(up_to, bound - (operator == "<"))
    if sign < 0:
        above, up_to = -up_to - 1, -above - 1
    after, until = (None if math.isinf(each) else int(each) for each in (above, up_to))
    return Plan(keyset, sign, others, after, until)


def _id(value: object) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    try:
        return int(value)
    except ValueError:
        return None


def _direction(call: ListCall[Any], keyset: Keyset) -> int:
    """Return in which direction the caller's order walks along the id; ``0`` if in none."""
    order = paging.given(call.params, keyset.order_param)
    if keyset.sort_param:
        sort = paging.given(call.params, keyset.sort_param)
        if order is None and sort is None:
            return 1
        order = {sort: order or "ASC"}
    if order is None or order == {}:
        return 1
    if isinstance(order, Mapping) and len(order) == 1:
        ((name, direction),) = order.items()
        if str(name).casefold() == keyset.order.casefold():
            return {"ASC": 1, "DESC": -1}.get(str(direction).upper(), 0)
    return 0


@attrs.define(eq=False)
class Range(Generic[Row]):
    """Places that are walked in one go.

    Attributes:
        after: Place behind which the next page begins.
        until: Place at which it ends; ``None`` if it ends with the rows.
        expected: Rows that are still to come, as far as that can be told.
        fresh: Whether its first page is still to be asked for, with a count.
        came: Rows that came.
        pages: Pages that came and were not handed out yet.
        asked: Pages that are asked for.
        done: Whether nothing more is to be asked for.
        failure: Why it cannot go on.
    """

    after: int | None
    until: int | None
    expected: float
    fresh: bool = False
    came: int = 0
    pages: deque[Page[Row]] = attrs.field(factory=deque)
    asked: int = 0
    done: bool = False
    failure: B24Error | None = None

    @property
    def ready(self) -> bool:
        """Whether it may be asked for more."""
        return not (self.asked or self.done or self.failure)

    @property
    def width(self) -> float:
        """How many ids there can be in it."""
        return math.inf if self.after is None or self.until is None else self.until - self.after

    def wanted(self) -> int:
        """Return how many pages are still to come, the one at which the end is seen included."""
        if self.fresh:
            return 1
        if self.width <= self.expected:  # no id is missing
            return math.ceil(self.width / SIZE)
        return int(self.expected) // SIZE + 1

    def take(self, page: Page[Row], plan: Plan, method: str) -> None:
        """Take the next page in."""
        if self.fresh:
            self.fresh = False
            if page.total is not None:
                self.expected = float(page.total)
        if page:
            first, last = plan.place(method, page[0]), plan.place(method, page[-1])
            if self.after is not None and first <= self.after:
                raise DecodeError(
                    method,
                    plan.keyset.row,
                    f"the walk does not move: behind id {self.after * plan.sign} comes id {first * plan.sign}",
                )
            self.after = last
            self.pages.append(page)
            self.came += len(page)
            self.expected = self.expected - len(page)
            if (
                self.expected < 0
            ):  # more than was expected, or nobody knew: a short list never pays for the plan of a long one
                self.expected = min(2.0 * self.came, self.width)
        self.done = len(page) < SIZE or (self.until is not None and last >= self.until)

    def cut(self, count: bool) -> list[Range[Row]]:
        """Return the ranges that take its place, so that they can be walked side by side; itself, if it is small enough.

        Args:
            count: Whether the rows of a sparse range may be counted.
        """
        if self.fresh or self.after is None or self.until is None or self.expected <= FULL:
            return [self]
        width, rows = self.until - self.after, self.expected
        if rows >= DENSE * width:
            if width <= FULL:
                return [self]
            number, fresh = math.ceil(width / FULL), False
        elif rows <= TOO_LARGE:
            return [self]
        elif count:
            number, fresh = min(CHAIN, math.ceil(rows / CELL), width), True
        else:
            number, fresh = min(math.ceil(rows / FULL / DENSE), width), False
        edges = [self.after + width * index // number for index in range(number + 1)]
        return [
            Range(after, until, rows * (until - after) / width, fresh) for after, until in itertools.pairwise(edges)
        ]


class ById(Generic[Row]):
    """A walk by the id."""

    def __init__(self, call: ListCall[Row], plan: Plan, prefetch: int) -> None:
        self.total: int | None = None
        self._call = _selecting(call, plan.keyset)
        self._plan = plan
        self._after, self._until = plan.after, plan.until
        self._done = 0
        self._window = prefetch * CHAIN
        self._ranges: deque[Range[Row]] = deque()
        self._tasks: set[asyncio.Task[None]] = set()
        self._counts = str(paging.given(call.params, "start")) != "-1"
        self._side_by_side = False
        self._in_batches = paging.fits_in_batches(plan.link(self._call, 1, 1, 1))

    def place(self, page: Page[Row] | None, given_out: int) -> dict[str, Any]:
        after = self._after if page is None or not given_out else self._place(page[given_out - 1])
        return {"after": after, "until": self._until}

    def go_on(self, place: Mapping[str, Any], done: int) -> None:
        after, until = place["after"], place["until"]
        self._after, self._until = (None if each is None else int(each) for each in (after, until))
        self._done = done

    async def pages(self, most: int | None) -> AsyncGenerator[Page[Row], None]:
        ranges = self._ranges
        try:
            page, seconds, on_the_way = await self._first()
            if page:
                yield page
                self._after = self._place(page[-1])
            whole = ranges[0]
            whole.pages.clear()
            if not whole.done:
                await self._decide(whole, page, most, seconds, on_the_way)
            while ranges:
                head = ranges[0]
                while head.pages:
                    page = head.pages.popleft()
                    self._send()
                    yield page
                    self._after = self._place(page[-1])
                if head.failure is not None:
                    raise head.failure
                if head.done:
                    ranges.popleft()
                    continue
                self._send()
                for task in (await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED))[0]:
                    task.result()
        finally:
            ranges.clear()
            tasks = self._tasks.copy()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _first(self) -> tuple[Page[Row], float, float]:
        """Ask for the first page, and return it with the seconds that the portal has worked on it, and that it was on its way."""
        whole = Range[Row](self._after, self._until, SIZE)
        self._ranges.append(whole)
        now = asyncio.get_running_loop().time
        begun = now()
        response = await self._plan.link(self._call, self._after, self._until, count=self._counts).response()
        page = response.value
        whole.take(page, self._plan, self._call.method.name)
        self.total = self._done + page.total if self._counts and page.total else None
        return page, worked(response.time) or 0.0, now() - begun

    async def _decide(
        self, whole: Range[Row], first: Page[Row], most: int | None, seconds: float, on_the_way: float
    ) -> None:
        """Decide by what the first page says how to go on."""
        if not self._counts or not first.total:
            return  # nobody knows how much there is: longer and longer chains
        left = float(first.total - len(first))
        wanted = left if most is None else min(left, float(most - len(first)))
        whole.expected = max(wanted, 0.0)
        if not self._in_batches or wanted <= FULL or not self._is_worth_it(wanted, on_the_way, seconds):
            return
        self._side_by_side = True
        self._counts = seconds <= SLOW_COUNT
        if whole.until is None:
            end = await self._plan.end(_only_id(self._call, self._plan.keyset), whole.after)
            whole.until = self._until = self._place(end[0]) if end else whole.after
        whole.expected = left
        whole.done = whole.width <= 0

    def _is_worth_it(self, rows: float, on_the_way: float, seconds: float) -> bool:
        """Tell whether the portal's limits leave room for several batches at once."""
        engine: Any = self._call.sender
        if not hasattr(engine, "portal") or engine.portal.bucket.limits.off:
            return True
        bucket = engine.portal.bucket
        batch = on_the_way + seconds * (CHAIN - 1)
        free = bucket.burst - bucket.level(engine.clock())
        return bool(min(rows / FULL, free + batch * bucket.drain) >= 2)

    def _send(self) -> None:
        """Ask for as many batches of pages as fit into the window."""
        while True:
            head = self._ranges[0]
            held = sum(len(each.pages) + each.asked for each in self._ranges)
            if held >= self._window and not (head.ready and not head.pages):
                return
            parts = self._parts()
            full = sum(len(links) for _, links in parts) >= CHAIN
            # A batch that is not full waits for company, unless somebody waits for what is in it.
            if not parts or (not full and self._tasks and parts[0][0] is not head):
                return
            for each, links in parts:
                each.asked = len(links)
            task = asyncio.get_running_loop().create_task(self._fetch(parts))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def _parts(self) -> list[tuple[Range[Row], list[ListCall[Row]]]]:
        """Return what goes into the next batch: chains of the ranges that stand first and may be asked for more."""
        parts: list[tuple[Range[Row], list[ListCall[Row]]]] = []
        room = CHAIN if self._in_batches else 1
        passed: list[Range[Row]] = []
        while self._ranges and room:
            each = self._ranges.popleft()
            if each.ready and self._side_by_side and not each.pages:
                first, *rest = each.cut(self._counts)
                self._ranges.extendleft(reversed(rest))
                each = first
            passed.append(each)
            if each.ready:
                links = self._links(each, min(each.wanted(), room))
                parts.append((each, links))
                room -= len(links)
        self._ranges.extendleft(reversed(passed))
        return parts

    def _links(self, each: Range[Row], length: int) -> list[ListCall[Row]]:
        if length == 1:
            return [self._plan.link(self._call, each.after, each.until, count=each.fresh)]
        return self._plan.chain(self._call, each.after, each.until, length)

    async def _fetch(self, parts: Sequence[tuple[Range[Row], list[ListCall[Row]]]]) -> None:
        """Ask for pages, and sort them into their ranges."""
        links = [link for _, links in parts for link in links]
        try:
            if len(links) == 1:
                await self._ask(parts[0][0], links[0])
                return
            from b24async.batch import run  # batches are made of calls, and calls know how to walk

            try:
                results = await run(links)
            except B24Error as error:
                parts[0][0].failure = error
                return
            # Inside a batch nobody waits for the portal's limits; a call of its own does.
            later = [each for each, links in parts if self._sort(each, [results.outcome(link) for link in links])]
            for each in later:
                await self._ask(each, self._links(each, 1)[0])
        finally:
            for each, _ in parts:
                each.asked = 0

    async def _ask(self, each: Range[Row], link: ListCall[Row]) -> None:
        """Ask for one page by itself."""
        try:
            each.take(await link, self._plan, self._call.method.name)
        except B24Error as error:
            each.failure = error

    def _sort(self, each: Range[Row], outcomes: Sequence[Outcome[Page[Row]]]) -> bool:
        """Take in what came of a chain, and tell whether a limit has stopped it."""
        for outcome in outcomes:
            if each.done or isinstance(outcome.error, LimitError):
                break
            try:
                each.take(outcome.value, self._plan, self._call.method.name)
            except B24Error as error:
                each.failure = error
                return False
        return not each.done and isinstance(outcome.error, LimitError)

    def _place(self, row: Any) -> int:
        return self._plan.place(self._call.method.name, row)


def _selecting(call: ListCall[Row], keyset: Keyset) -> ListCall[Row]:
    """Make sure that a caller's ``select`` has the id without which there is no next page."""
    select = paging.given(call.params, "select")
    if not isinstance(select, Sequence) or isinstance(select, str) or not select or "*" in select:
        return call
    names = (keyset.filter.casefold(), keyset.row.casefold())
    if any(str(name).casefold() in names for name in select):
        return call
    return paging.changed(call, {"select": [*select, keyset.filter]})


def _only_id(call: ListCall[Row], keyset: Keyset) -> ListCall[Row]:
    """Return the list with nothing selected but the id, if it selects at all."""
    return call if paging.given(call.params, "select") is None else paging.changed(call, {"select": [keyset.filter]})
