# Generated from spec/crm by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``crm.*``."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypedDict

from b24async import convert, shape


class ActivityBinding(shape.Shape):
    """One CRM item an activity is linked to."""

    __slots__ = ()

    entity_type_id = shape.field("entityTypeId", convert.integer)
    """Type of the item; ``2`` is a deal."""
    entity_id = shape.field("entityId", convert.integer)
    """That item."""


ActivityConfigureSettings = TypedDict(
    "ActivityConfigureSettings",
    {
        "class": "str",
        "datetime": "datetime.datetime | str",
        "until": "datetime.datetime | str",
        "isShown": "bool",
        "letter": 'Literal["Y", "N"]',
        "nested": "ActivityConfigureSettingsNested | Mapping[str, Any]",
    },
    total=False,
)
"""``ActivityConfigureSettings``, as it may be written."""


class ActivityConfigureSettingsNested(TypedDict, total=False):
    """``ActivityConfigureSettingsNested``, as it may be written."""

    state: Literal["a", "b"]


class Deal(shape.Shape):
    """A deal."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    title = shape.field("TITLE", convert.optional(convert.string))
    """Title."""
    stage_id = shape.field("STAGE_ID", convert.optional(convert.string))
    opportunity = shape.field("OPPORTUNITY", convert.optional(convert.money))
    opened = shape.field("OPENED", convert.boolean)
    """Others see it."""
    closedate = shape.field("CLOSEDATE", convert.optional(convert.date))
    date_create = shape.field("DATE_CREATE", convert.datetime)
    lead_id = shape.field("LEAD_ID", convert.optional(convert.integer))
    quote_id = shape.field("QUOTE_ID", convert.optional(convert.integer))
    category_id = shape.field("CATEGORY_ID", convert.optional(convert.integer))
    state: shape.Field[Literal[1, 2]] = shape.field("STATE", convert.one_of(1, 2))
    """``1``: open; ``2``: closed."""
    level = shape.field("LEVEL", convert.optional(convert.string))
    extra = shape.field("EXTRA", convert.json)
    colour: shape.Field[Literal["red", "blue"]] = shape.field("COLOUR", convert.one_of("red", "blue"))


class DealAddParams(TypedDict, total=False):
    """``DealAddParams``, as it may be written."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N"]
    """Tell about it in the feed."""
    IMPORT: bool | Literal["Y", "N"]


class DealExtraItem(shape.Shape):
    """``DealExtraItem``, as the portal answers it."""

    __slots__ = ()

    note = shape.field("note", convert.optional(convert.string))
    sent = shape.field("sent", convert.datetime)


class DealExtraItemFields(TypedDict, total=False):
    """``DealExtraItemFields``, as it may be written."""

    note: str | None
    sent: datetime.datetime | str


class DealFields(TypedDict, total=False):
    """Fields of a deal that may be written."""

    TITLE: str | None
    """Title."""
    STAGE_ID: str | None
    OPPORTUNITY: Decimal | float | str | None
    OPENED: bool | Literal["Y", "N"]
    """Others see it."""
    CLOSEDATE: datetime.date | str | None
    LEAD_ID: int | None
    CONTACT_IDS: Sequence[int]
    CATEGORY_ID: int | None
    TOKEN: str
    STATE: Literal[1, 2]
    """``1``: open; ``2``: closed."""
    LEVEL: str | None
    EXTRA: Any
    COLOUR: Literal["red", "blue"]


class Item(shape.Shape):
    """A row that may be any of: Deal, Lead."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    title = shape.field("title", convert.optional(convert.string))
    """Title."""
    stage_id = shape.field("stageId", convert.optional(convert.string), sparse=True)
    opportunity = shape.field("opportunity", convert.optional(convert.money), sparse=True)
    opened = shape.field("opened", convert.optional(convert.boolean), sparse=True)
    """Others see it."""
    closedate = shape.field("closedate", convert.optional(convert.date), sparse=True)
    created_time = shape.field("createdTime", convert.optional(convert.datetime), sparse=True)
    contact_ids: shape.Field[Sequence[int]] = shape.field("contactIds", convert.list_of(convert.integer), sparse=True)
    quote_id = shape.field("quoteId", convert.optional(convert.integer), sparse=True)
    category_id = shape.field("categoryId", convert.optional(convert.integer), sparse=True)
    state: shape.Field[Literal["is_open", "is_done"] | None] = shape.field(
        "state",
        convert.optional(convert.one_of("is_open", "is_done")),
        sparse=True,
    )
    """``is_open``: open; ``is_done``: closed."""
    level_number = shape.field("levelNumber", convert.optional(convert.integer), sparse=True)
    extra: shape.Field[DealExtraItem | None] = shape.field(
        "extra",
        convert.optional(convert.shape("b24async.shapes.crm", "DealExtraItem")),
        sparse=True,
    )
    colour: shape.Field[Literal[1, 2] | None] = shape.field(
        "colour",
        convert.optional(convert.one_of(1, 2)),
        sparse=True,
    )
    """``1``: red; ``2``: blue."""
    honorific = shape.field("honorific", convert.optional(convert.string), sparse=True)


class ItemFields(TypedDict, total=False):
    """Fields of a deal or lead that may be written."""

    title: str | None
    """Title."""
    stageId: str | None
    opportunity: Decimal | float | str | None
    opened: bool | Literal["Y", "N"]
    """Others see it."""
    closedate: datetime.date | str | None
    contactIds: Sequence[int]
    quoteId: int | None
    categoryId: int | None
    token: str
    state: Literal["is_open", "is_done"]
    """``is_open``: open; ``is_done``: closed."""
    levelNumber: int
    extra: DealExtraItemFields | Mapping[str, Any]
    colour: Literal[1, 2]
    """``1``: red; ``2``: blue."""
    honorific: str | None


class ItemImportResult(shape.Shape):
    """``ItemImportResult``, as the portal answers it."""

    __slots__ = ()

    item: shape.Field[Item] = shape.field("item", convert.shape("b24async.shapes.crm", "Item"))
    costs: shape.Field[Sequence[Decimal]] = shape.field("costs", convert.list_of(convert.money))
    """In the currency of the portal."""


class Lead(shape.Shape):
    """``Lead``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    title = shape.field("TITLE", convert.optional(convert.string))
    phone: shape.Field[Sequence[Multifield]] = shape.field(
        "PHONE",
        convert.list_of(convert.shape("b24async.shapes.crm", "Multifield")),
        sparse=True,
    )
    honorific = shape.field("HONORIFIC", convert.optional(convert.string))


class LeadFields(TypedDict, total=False):
    """Fields of a lead that may be written."""

    TITLE: str | None
    PHONE: Sequence[Multifield | Mapping[str, Any]]
    HONORIFIC: str | None


class Multifield(shape.Shape):
    """One phone number, e-mail or address of a site."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    value = shape.field("VALUE", convert.string)
    """The number itself."""
    value_type: shape.Field[Literal["WORK", "HOME"]] = shape.field("VALUE_TYPE", convert.one_of("WORK", "HOME"))
    """``WORK``: at work; ``HOME``: at home."""
    is_main = shape.field("IS_MAIN", convert.optional(convert.boolean), sparse=True)
