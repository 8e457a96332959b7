"""Walking over everything a list method finds.

The spec says how a method pages. By *offset*: ask again with ``start`` set to what ``next`` said. By *keyset*: order by the id, ask for ids behind the
last one seen, and switch the portal's counting off (``start=-1``); that is exact while rows come and go, and as fast on the last page as on the first.
REST 3.0 pages by ``pagination`` with limit and offset, and some methods by a
limit and an offset, or a page number, of their own.

A keyset walk is used where the spec allows it and the caller's order agrees. It begins with one plain page: most lists end there. Only a full page
is a reason to go on, and then pages are chained inside one batch, each asking for ids behind the last of the one before, by reference. When a page of
such a chain is short, the reference of the next one has nothing to point at and the portal puts something else in its place. Every link therefore
carries the lower bound of the whole chain as well, so that such garbage costs one page, and whatever follows the first short page is dropped unread.
https://apidocs.bitrix24.com/settings/performance/huge-data.html
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, overload

import attrs

from b24async.errors import DecodeError, LimitError, UsageError

if TYPE_CHECKING:
    from b24async.batch import Results
    from b24async.calls import ListCall

Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)

SIZE = 50
"""Rows on a full page of REST v2; the portal fixes it."""

CHAIN = 50
"""Pages in one batch, at most."""


@attrs.frozen
class Keyset:
    """The names by which a list is walked by id: in the filter, in the order, in a row, and of the parameters that hold them.

    ``sort_param`` is for methods that take the order as two strings (``sort`` and ``order``) instead of a map.
    """

    filter: str
    order: str
    row: str
    filter_param: str = "filter"
    order_param: str = "order"
    sort_param: str = ""


@attrs.frozen
class Paging:
    """How a list method pages.

    Attributes:
        style: ``none`` (all at once), ``offset`` (``start`` and ``next``), ``v3`` (``pagination``), ``limit`` (a limit and an offset of the method's
            own), ``page`` (a page number). Lists of the other styles are asked for page by page by hand.
        keyset: The id's names, if the list can be walked by id.
        limit: Parameter that holds the number of rows, as a dotted path.
        offset: Parameter that holds the number of rows to skip.
        page: Parameter that holds the number of the page, from 1.
        size: Rows on a page if nobody says otherwise.
    """

    style: Literal["none", "offset", "v3", "limit", "page", "last_id", "cursor", "nav_params"]
    keyset: Keyset | None = None
    limit: str = ""
    offset: str = ""
    page: str = ""
    size: int = SIZE


@attrs.frozen(eq=False, repr=False)
class Page(Sequence[Row_co], Generic[Row_co]):
    """The rows of one page.

    Attributes:
        rows: The rows.
        total: How many rows there are over all pages, if the portal counted.
        next: Offset of the next page, if there is one.
        raw: The ``result`` member as it came, with all that stands beside the rows.
    """

    rows: Sequence[Row_co]
    total: int | None = None
    next: int | None = None
    raw: Any = None

    @overload
    def __getitem__(self, index: int) -> Row_co: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Row_co]: ...
    def __getitem__(self, index: int | slice) -> Row_co | Sequence[Row_co]:
        return self.rows[index]

    def __len__(self) -> int:
        return len(self.rows)

    def __repr__(self) -> str:
        return f"<Page of {len(self.rows)} rows, total {self.total}, next {self.next}>"


async def rows(call: ListCall[Row]) -> AsyncIterator[Row]:
    """Yield every row of every page."""
    async for page in walk(call):
        for row in page:
            yield row


def walk(call: ListCall[Row]) -> AsyncIterator[Page[Row]]:
    """Yield every page, in the best way that the spec and the caller's parameters allow."""
    paging = call.method.paging
    if paging.style == "v3":
        return _by_pagination(call)
    if paging.style == "none":
        return _once(call)
    if paging.style == "limit":
        return _by_limit(call)
    if paging.style == "page":
        return _by_number(call)
    if paging.style != "offset":
        raise UsageError(
            f"{call.method.name} pages in a way of its own ({paging.style}): await it, and ask for the next page with its parameters"
        )
    if paging.keyset is not None:
        plan = _keyset_plan(call, paging.keyset)
        if plan is not None:
            return _by_keyset(call, plan)
    return _by_offset(call)


async def _once(call: ListCall[Row]) -> AsyncIterator[Page[Row]]:
    yield await call


async def _by_offset(call: ListCall[Row]) -> AsyncIterator[Page[Row]]:
    start = _given(call.params, "start")
    if str(start) == "-1":
        start = 0  # without counting there is no next page
    while True:
        page = await _changed(call, {"start": start} if start is not None else {})
        yield page
        if page.next is None:
            return
        if page.next <= (start or 0):
            raise DecodeError(
                call.method.name, "next", f"the walk does not move: page {start or 0} names {page.next} as the next one"
            )
        start = page.next


async def _by_pagination(call: ListCall[Row]) -> AsyncIterator[Page[Row]]:
    given = _given(call.params, "pagination")
    given = dict(given) if isinstance(given, Mapping) else {}
    limit = int(given.get("limit") or SIZE)
    offset = int(given.get("offset") or 0) or (max(int(given.get("page") or 1), 1) - 1) * limit
    while True:
        page = await _changed(call, {"pagination": {"limit": limit, "offset": offset}})
        if page:
            yield page
        # A method may answer fewer rows than the limit although there are more: only an empty page is the end.
        if not page:
            return
        offset += len(page)


async def _by_limit(call: ListCall[Row]) -> AsyncIterator[Page[Row]]:
    paging = call.method.paging
    limit = int(_at(call.params, paging.limit) or 0) if paging.limit else 0
    offset = int(_at(call.params, paging.offset) or 0)
    while True:
        page = await _put(call, {paging.offset: offset, **({paging.limit: limit} if limit else {})})
        if page:
            yield page
        # Only an empty page, or one shorter than what was asked for, is surely the last: portals cap limits without a word.
        if not page or (limit and limit <= paging.size and len(page) < limit):
            return
        offset += len(page)


async def _by_number(call: ListCall[Row]) -> AsyncIterator[Page[Row]]:
    paging = call.method.paging
    number = int(_at(call.params, paging.page) or 1)
    seen: object = None
    while True:
        page = await _put(call, {paging.page: number})
        if not page:
            return
        if page.raw == seen:
            raise DecodeError(call.method.name, paging.page, f"the walk does not move: page {number} is the one before")
        yield page
        seen = page.raw
        number += 1


@attrs.frozen
class _Plan:
    """A keyset walk: the id's names, which way it goes, and what the caller filters by."""

    keyset: Keyset
    descending: bool
    filter: Mapping[str, Any]

    def link(self, call: ListCall[Row], after: object = None, bound: object = None) -> ListCall[Row]:
        """Return the call for the page behind the id ``after``."""
        sign = "<" if self.descending else ">"
        condition = dict(self.filter)
        if after is not None:
            condition[f"{sign}{self.keyset.filter}"] = after
        if bound is not None:
            condition[f"{sign}={self.keyset.filter}"] = bound
        direction = "DESC" if self.descending else "ASC"
        order: dict[str, Any] = {self.keyset.order_param: {self.keyset.order: direction}}
        if self.keyset.sort_param:
            order = {self.keyset.sort_param: self.keyset.order, self.keyset.order_param: direction}
        # An empty filter is left out: a batch could not carry it.
        return _with(call, {self.keyset.filter_param: condition or None, **order, "start": -1})

    def chain(self, call: ListCall[Row], after: object, width: int) -> list[ListCall[Row]]:
        """Return the calls for the next pages, each referring to the one before."""
        links = [self.link(call, after)]
        for _ in range(width - 1):
            links.append(self.link(call, links[-1].ref(SIZE - 1, self.keyset.row), bound=after))
        return links

    def last(self, page: Page[Any]) -> int:
        """Return the id of a page's last row."""
        row = page[-1]
        try:
            return int(row[self.keyset.row])
        except (KeyError, TypeError, ValueError):
            raise DecodeError(
                "walk", self.keyset.row, f"rows without {self.keyset.row!r} cannot be walked by id; was it selected?"
            ) from None


def _keyset_plan(call: ListCall[Any], keyset: Keyset) -> _Plan | None:
    """Return the plan if the caller's parameters leave room for a walk by id, else ``None``.

    A start of the caller's own, another order or a condition on the id itself mean a walk by offset: it does exactly what was asked.
    """
    if str(_given(call.params, "start")) not in ("None", "-1"):
        return None
    conditions = _given(call.params, keyset.filter_param) or {}
    if (
        not isinstance(conditions, Mapping)
        or any(str(key).casefold() == "logic" for key in conditions)
        or any(str(key).lstrip("!<>=@%").casefold() == keyset.filter.casefold() for key in conditions)
    ):
        return None
    order = _given(call.params, keyset.order_param)
    if keyset.sort_param:
        sort = _given(call.params, keyset.sort_param)
        if order is None and sort is None:
            return _Plan(keyset, descending=False, filter=conditions)
        order = {sort: order or "ASC"}
    if order is None or order == {}:
        return _Plan(keyset, descending=False, filter=conditions)
    if isinstance(order, Mapping) and len(order) == 1:
        ((name, direction),) = order.items()
        if str(name).casefold() == keyset.order.casefold() and str(direction).upper() in ("ASC", "DESC"):
            return _Plan(keyset, descending=str(direction).upper() == "DESC", filter=conditions)
    return None


async def _by_keyset(call: ListCall[Row], plan: _Plan) -> AsyncIterator[Page[Row]]:
    call = _selecting(call, plan.keyset)
    widest = CHAIN if _fits_in_chains(plan.link(call)) else 1
    after: int | None = None
    width = 1
    while True:
        links = plan.chain(call, after, width)
        results = await _together(links)
        for link in links:
            alone = False
            try:
                page = results[link] if results is not None else await link
            except LimitError:
                if results is None:
                    raise
                # Inside a batch nobody waits for the portal's limits; a call of its own does.
                page, alone = await plan.link(call, after), True
            if page:
                last = plan.last(page)
                if after is not None and (last >= after if plan.descending else last <= after):
                    raise DecodeError(
                        call.method.name, plan.keyset.row, f"the walk does not move: behind id {after} comes id {last}"
                    )
                after = last
                yield page
            if len(page) < SIZE:
                return
            if alone:
                break
        # One page, then three, then ever longer chains: a short list never pays for the plan of a long one.
        width = min(width * 3, widest)


async def _together(links: Sequence[ListCall[Row]]) -> Results | None:
    """Send a chain of pages as one batch; a single page goes as the call it is."""
    if len(links) == 1:
        return None
    from b24async.batch import run  # batches are made of calls, and calls know how to walk

    return await run(links)


def _fits_in_chains(link: ListCall[Any]) -> bool:
    """Tell whether a page can be asked for inside a batch without arriving there as something else."""
    from b24async import wire

    options = getattr(link.sender, "options", None)
    packing = link.changes.get("packing") or getattr(options, "packing", "adaptive")
    return link.method.batch and packing != "off" and not wire.why_not_in_batch(wire.encode(link))


def _selecting(call: ListCall[Row], keyset: Keyset) -> ListCall[Row]:
    """Make sure that a caller's ``select`` has the id without which there is no next page."""
    select = _given(call.params, "select")
    if not isinstance(select, Sequence) or isinstance(select, str) or not select or "*" in select:
        return call
    names = (keyset.filter.casefold(), keyset.row.casefold())
    if any(str(name).casefold() in names for name in select):
        return call
    return _with(call, {"select": [*select, keyset.filter]})


def _given(params: Mapping[str, Any], name: str) -> Any:
    """Return a parameter in whatever letter case the caller wrote it; the portal ignores the case of these as well."""
    if name in params:
        return params[name]
    return next((value for key, value in params.items() if key.casefold() == name.casefold()), None)


def _at(params: Mapping[str, Any], path: str) -> Any:
    """Return the parameter at a dotted path."""
    value: Any = params
    for step in path.split("."):
        value = _given(value, step) if isinstance(value, Mapping) else None
    return value


def _put(call: ListCall[Row], changes: Mapping[str, Any]) -> ListCall[Row]:
    """Return the call with parameters at dotted paths changed."""
    params: dict[str, Any] = dict(call.params)
    for path, value in changes.items():
        head, _, tail = path.partition(".")
        params[head] = {**(params.get(head) or {}), tail: value} if tail else value
    return type(call)(call.method, params, call.sender, call.changes)


def _with(call: ListCall[Row], changes: Mapping[str, Any]) -> ListCall[Row]:
    lowered = {key.casefold() for key in changes}
    kept = {key: value for key, value in call.params.items() if key.casefold() not in lowered}
    return type(call)(call.method, {**kept, **changes}, call.sender, call.changes)


async def _changed(call: ListCall[Row], changes: Mapping[str, Any]) -> Page[Row]:
    return await _with(call, changes)
