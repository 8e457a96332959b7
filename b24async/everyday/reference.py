"""Reference data: what rarely changes and is asked for all the time, such as users, stages and currencies, kept for a while.

How long is said when a ``Reference`` is made. A thousand who ask at once make one request; who of them stops waiting harms nobody, and a failure is
told to all of them and not kept.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

import attrs

from b24async.errors import B24Error, UsageError
from b24async.everyday.doubt import PASSING
from b24async.everyday.money import Format

if TYPE_CHECKING:
    from b24async.client import Bitrix24
    from b24async.shapes.crm import Category, Currency, Status
    from b24async.shapes.department import Department
    from b24async.shapes.user import User

T = TypeVar("T")
Key = tuple[str | int, ...]

LIFETIME = 300.0
"""Seconds for which a value is kept if nobody says otherwise."""

MOST = 1000
"""Values that are kept at once; those not asked for the longest go first."""

DEAL = 2

_SEMANTICS: dict[str | None, Literal["process", "success", "failure"]] = {"S": "success", "F": "failure"}
_CLASSIC_FIELDS = {f"CRM_{kind.upper()}": kind for kind in ("lead", "deal", "contact", "company", "quote")}


@attrs.frozen
class Stage:
    """A stage of a pipeline.

    Attributes:
        id: As records have it: ``NEW``, ``C5:WON``.
        name: As people read it.
        semantics: Whether a record in it is under way, won or lost.
        category_id: The pipeline; ``None`` where there is but one.
        sort: Its place; smaller ones come first.
        color: Such as ``#39A8EF``; may be empty.
    """

    id: str
    name: str
    semantics: Literal["process", "success", "failure"]
    category_id: int | None
    sort: int
    color: str = ""


@attrs.define(eq=False)
class _Kept:
    value: Any
    since: float


class Reference:
    """Reference data of one portal, as one client sees it.

    Args:
        b24: The client.
        lifetime: Seconds for which a value is kept.
        stale: Seconds after that in which the old value may still serve, if asking anew fails because the portal cannot be reached, breaks or is full.
            What the portal refuses is always raised.
        most: How many values are kept at once, a list counting as one.
        clock: Tells the time in seconds.
    """

    def __init__(
        self,
        b24: Bitrix24,
        lifetime: float = LIFETIME,
        *,
        stale: float = 0.0,
        most: int = MOST,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if not lifetime > 0 or stale < 0 or most < 1:
            raise UsageError(
                "a reference keeps at least one value, for a lifetime above 0 and no negative time after that"
            )
        self._b24 = b24
        self._lifetime = lifetime
        self._stale = stale
        self._most = most
        self._clock = clock
        self._kept: OrderedDict[Key, _Kept] = OrderedDict()
        self._flights: dict[tuple[Key, asyncio.AbstractEventLoop], asyncio.Task[Any]] = {}

    def refresh(self) -> None:
        """Forget everything; who asks from now on gets what the portal has from now on."""
        self._kept.clear()
        self._flights.clear()

    async def users(self) -> Mapping[int, User]:
        """Return the active users by id."""

        async def ask() -> Mapping[int, User]:
            return MappingProxyType({user.id: user async for user in self._b24.user.get(filter={"ACTIVE": True})})

        return await self._get(("users",), ask)

    async def user(self, id: int) -> User | None:
        """Return a user, be it a dismissed one; ``None`` if there is none of this id. Several that are asked for at once share a request."""

        async def ask() -> User | None:
            return next(iter(await self._b24.user.get(filter={"ID": id})), None)

        active = self._fresh(("users",))
        if active is not None and id in active.value:
            return cast("User", active.value[id])
        return await self._get(("user", id), ask)

    async def departments(self) -> Mapping[int, Department]:
        """Return the departments by id."""

        async def ask() -> Mapping[int, Department]:
            return MappingProxyType({row.id: row async for row in self._b24.department.get()})

        return await self._get(("departments",), ask)

    async def statuses(self, entity_id: str) -> Mapping[str, Status]:
        """Return the items of a selection list of the CRM by what records have: ``(await reference.statuses("SOURCE"))["CALL"].name``."""

        async def ask() -> Mapping[str, Status]:
            rows = self._b24.crm.status.list(filter={"ENTITY_ID": entity_id}, order={"SORT": "ASC"})
            return MappingProxyType({row.status_id: row async for row in rows if row.entity_id == entity_id})

        return await self._get(("statuses", entity_id), ask)

    async def pipelines(self, entity_type_id: int = DEAL) -> Mapping[int, Category]:
        """Return the pipelines of a type of CRM items by id."""

        async def ask() -> Mapping[int, Category]:
            rows = await self._b24.crm.category.list(entity_type_id=entity_type_id)
            return MappingProxyType({row.id: row for row in rows})

        return await self._get(("pipelines", entity_type_id), ask)

    async def stages(self, entity_type_id: int = DEAL, category_id: int | None = None) -> Mapping[str, Stage]:
        """Return the stages of a type of CRM items by id, in their order.

        Args:
            entity_type_id: 1 leads, 2 deals, 7 estimates, 31 invoices, or a smart process.
            category_id: Only those of this pipeline.
        """

        async def ask() -> Mapping[str, Stage]:
            lists = [
                (row.id, row.category_id)
                async for row in self._b24.crm.status.entity.types()
                if row.id and row.entity_type_id == entity_type_id
            ]
            rows = await asyncio.gather(*[self.statuses(name) for name, _ in lists])
            found = [
                _stage(status, category)
                for (_, category), statuses in zip(lists, rows, strict=True)
                for status in statuses.values()
            ]
            return MappingProxyType({stage.id: stage for stage in found})

        stages = await self._get(("stages", entity_type_id), ask)
        if category_id is None:
            return stages
        return MappingProxyType({id_: stage for id_, stage in stages.items() if stage.category_id == category_id})

    async def stage(self, id: str, entity_type_id: int = DEAL) -> Stage | None:
        """Return the stage that a record is in; ``None`` if there is none of this id."""
        return (await self.stages(entity_type_id)).get(id)

    async def currencies(self) -> Mapping[str, Currency]:
        """Return the currencies by their codes."""

        async def ask() -> Mapping[str, Currency]:
            rows = self._b24.crm.currency.list(order={"SORT": "ASC"})
            return MappingProxyType({row.currency: row async for row in rows})

        return await self._get(("currencies",), ask)

    async def money_format(self, currency: str, language: str | None = None) -> Format:
        """Return how amounts of a currency are written.

        Args:
            currency: Its code.
            language: Such as ``de``; without it, or where the currency has no rules of its own for it, the portal's.
        """

        async def ask() -> Mapping[str, Format]:
            found = await self._b24.crm.currency.localizations.get(id=currency)
            return MappingProxyType({name: Format.of(rules) for name, rules in found.items()})

        if language is not None:
            localized = (await self._get(("formats", currency), ask)).get(language)
            if localized is not None:
                return localized
        row = (await self.currencies()).get(currency)
        if row is None:
            raise UsageError(f"the portal has no currency {currency!r}")
        return Format.of(row)

    async def choices(self, entity_id: str = "CRM_DEAL") -> Mapping[str, Mapping[int, str]]:
        """Return what the custom fields of type list offer: by the field's name, the texts by id.

        Args:
            entity_id: ``CRM_DEAL``, ``CRM_CONTACT``, …; ``CRM_7`` for the smart process whose own id (not type id) is 7.
        """

        async def ask() -> Mapping[str, Mapping[int, str]]:
            found = await (self._classic_choices if entity_id in _CLASSIC_FIELDS else self._configured_choices)(
                entity_id
            )
            return MappingProxyType({name: MappingProxyType(texts) for name, texts in found.items()})

        return await self._get(("choices", entity_id), ask)

    async def _classic_choices(self, entity_id: str) -> dict[str, dict[int, str]]:
        group = getattr(self._b24.crm, _CLASSIC_FIELDS[entity_id]).userfield
        rows = group.list(filter={"USER_TYPE_ID": "enumeration"})
        return {row.field_name: {one.id: one.value for one in row.list} async for row in rows if _is_list(row)}

    async def _configured_choices(self, entity_id: str) -> dict[str, dict[int, str]]:
        config = self._b24.userfieldconfig
        wanted = {"entityId": entity_id, "userTypeId": "enumeration"}
        listed = [row async for row in config.list(module_id="crm", filter=wanted) if _is_list(row)]
        rows = await asyncio.gather(*[config.get(module_id="crm", id=row.id) for row in listed])
        return {str(row.field_name): {one.id: one.value for one in row.enum} for row in rows if row is not None}

    async def _get(self, key: Key, ask: Callable[[], Awaitable[T]]) -> T:
        """Return what is kept under a key, or ask for it together with whoever else wants it now."""
        kept = self._fresh(key)
        if kept is not None:
            return cast("T", kept.value)
        place = key, asyncio.get_running_loop()
        flight = self._flights.get(place)
        if flight is None:
            flight = self._flights[place] = asyncio.ensure_future(self._fly(place, ask))
            flight.add_done_callback(_retrieve)
        try:
            return cast("T", await asyncio.shield(flight))
        except B24Error as error:
            old = self._kept.get(key)
            usable = old is not None and self._clock() - old.since < self._lifetime + self._stale
            if old is None or not usable or not isinstance(error, PASSING):
                raise error.with_traceback(None) from None  # others raise the same one
            return cast("T", old.value)

    async def _fly(self, place: tuple[Key, asyncio.AbstractEventLoop], ask: Callable[[], Awaitable[T]]) -> T:
        me, since = asyncio.current_task(), self._clock()
        try:
            value = await ask()
            if self._flights.get(place) is me:  # and nobody has called for a refresh in the meantime
                self._kept[place[0]] = _Kept(value, since)
                self._kept.move_to_end(place[0])
                while len(self._kept) > self._most:
                    self._kept.popitem(last=False)
            return value
        finally:
            if self._flights.get(place) is me:
                del self._flights[place]

    def _fresh(self, key: Key) -> _Kept | None:
        """Return what is kept under a key if it has not outlived its time."""
        kept = self._kept.get(key)
        if kept is None or self._clock() - kept.since >= self._lifetime:
            return None
        self._kept.move_to_end(key)
        return kept


def _retrieve(flight: asyncio.Task[Any]) -> None:
    """Take note of a failure, which is nobody's if all who asked have left."""
    if not flight.cancelled():
        flight.exception()


def _stage(status: Status, category_id: int | None) -> Stage:
    semantics = _SEMANTICS.get(status.semantics, "process")
    return Stage(status.status_id, status.name, semantics, category_id, status.sort, status.color or "")


def _is_list(row: Any) -> bool:
    return bool(row.user_type_id == "enumeration")
