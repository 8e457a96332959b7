"""How lists page, and what a page is.

The spec says how a method pages. By *offset*: ask again with ``start`` set to what ``next`` said. By *keyset*: order by the id, ask for ids behind the
last one seen. REST 3.0 pages by ``pagination`` with limit and offset, and some methods by a limit and an offset, or a page number, of their own. The
walks themselves are in ``b24async.walk``.
https://apidocs.bitrix24.com/settings/performance/huge-data.html
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, overload

import attrs

from b24async.errors import UsageError

if TYPE_CHECKING:
    from b24async.calls import ListCall

Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)

SIZE = 50
"""Rows on a full page of REST v2; the portal fixes it."""


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


def given(params: Mapping[str, Any], name: str) -> Any:
    """Return a parameter in whatever letter case the caller wrote it; the portal ignores the case of these as well."""
    if name in params:
        return params[name]
    return next((value for key, value in params.items() if key.casefold() == name.casefold()), None)


def at(params: Mapping[str, Any], path: str) -> Any:
    """Return the parameter at a dotted path."""
    value: Any = params
    for step in path.split("."):
        value = given(value, step) if isinstance(value, Mapping) else None
    return value


def changed(call: ListCall[Row], changes: Mapping[str, Any]) -> ListCall[Row]:
    """Return the call with parameters changed, each at a dotted path and in whatever letter case the caller wrote it.

    Raises:
        UsageError: The caller has given one of them twice, in two spellings: nobody knows which of them counts.
    """
    params: dict[str, Any] = dict(call.params)
    for path, value in changes.items():
        head, _, tail = path.partition(".")
        spellings = [key for key in params if key.casefold() == head.casefold()]
        if len(spellings) > 1:
            raise UsageError(
                f"{call.method.name}: {' and '.join(map(repr, spellings))} are one parameter; give it once"
            )
        inside = params.pop(spellings[0]) if spellings else None
        params[head] = {**(inside or {}), tail: value} if tail else value
    return type(call)(call.method, params, call.sender, call.changes)


def fits_in_batches(call: ListCall[Any]) -> bool:
    """Tell whether a page can be asked for inside a batch without arriving there as something else."""
    from b24async import wire

    options = getattr(call.sender, "options", None)
    if options is None:
        return False  # whatever carries it knows no batches
    packing = call.changes.get("packing") or options.packing
    return call.method.batch and packing != "off" and not wire.why_not_in_batch(wire.encode(call))
