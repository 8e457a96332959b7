"""Values as the portal writes them, read into Python values and back."""

from __future__ import annotations

import datetime as dt
import pickle
from decimal import Decimal
from typing import Any

import attrs
import pytest

from b24async import convert, shape
from b24async.errors import DecodeError

UTC = dt.UTC
PLUS3 = dt.timezone(dt.timedelta(hours=3))


@pytest.mark.parametrize(
    ("hook", "came", "value"),
    [
        (convert.integer, 42, 42),
        (convert.integer, "42", 42),
        (convert.integer, "-1", -1),
        (convert.integer, 7.0, 7),
        (convert.number, "1.5", 1.5),
        (convert.number, 2, 2.0),
        (convert.money, "1500.00", Decimal("1500.00")),
        (convert.money, 999.99, Decimal("999.99")),
        (convert.string, "x", "x"),
        (convert.string, 7, "7"),
        (convert.boolean, True, True),
        (convert.boolean, "Y", True),
        (convert.boolean, "N", False),
        (convert.boolean, "1", True),
        (convert.boolean, 0, False),
        (convert.boolean, "false", False),
        (convert.datetime, "2026-03-01T12:00:00+03:00", dt.datetime(2026, 3, 1, 12, tzinfo=PLUS3)),
        (convert.datetime, "2026-03-01T12:00:00Z", dt.datetime(2026, 3, 1, 12, tzinfo=UTC)),
        (convert.datetime, "2026-03-01T12:00:00", dt.datetime(2026, 3, 1, 12, tzinfo=UTC)),
        (convert.datetime, 1767225600, dt.datetime(2026, 1, 1, tzinfo=UTC)),
        (convert.date, "2026-03-01", dt.date(2026, 3, 1)),
        (convert.date, "2026-03-01T00:00:00+03:00", dt.date(2026, 3, 1)),
        (convert.optional(convert.datetime), "", None),
        (convert.optional(convert.datetime), {}, None),
        (convert.optional(convert.integer), False, None),
        (convert.optional(convert.boolean), False, False),
        (convert.optional(convert.string), "", ""),
        (convert.optional(convert.string), None, None),
        (convert.list_of(convert.integer), ["1", 2], [1, 2]),
        (convert.list_of(convert.integer), {"3": "1", "7": 2}, [1, 2]),
        (convert.list_of(convert.integer), False, []),
        (convert.map_of(convert.integer), [], {}),
        (convert.map_of(convert.integer), ["5"], {"0": 5}),
        (convert.map_of(convert.integer), {"a": "5"}, {"a": 5}),
        (convert.union(convert.integer, convert.boolean), "Y", True),
        (convert.one_of("a", 2), "2", 2),
        (convert.one_of("a", "b"), "new", "new"),
        (convert.optional(convert.list_of(convert.integer)), [], []),
    ],
)
def test_each_way_the_portal_writes_a_value_is_read(hook: convert.Hook[Any], came: Any, value: Any) -> None:
    got = hook.load(came, "m")
    assert got == value
    assert type(got) is type(value)


@pytest.mark.parametrize(
    ("hook", "came", "sentence"),
    [
        (convert.integer, "seven", "m: expected an integer, got a value of type str"),
        (convert.integer, True, "m: expected an integer, got True"),
        (convert.integer, "", "m: expected an integer, got ''"),
        (convert.boolean, None, "m: expected a boolean (true/false, Y/N, 1/0), got None"),
        (convert.datetime, "yesterday", "m: expected a datetime in ISO 8601, got a value of type str"),
        (convert.list_of(convert.integer), ["1", "x"], "m: expected an integer, got a value of type str at [1]"),
        (
            convert.map_of(convert.list_of(convert.date)),
            {"a": ["?"]},
            "m: expected a date (YYYY-MM-DD), got a value of type str at a[0]",
        ),
        (convert.list_of(convert.integer), {"a": 1}, "m: expected a list, got a value of type dict"),
        (
            convert.union(convert.integer, convert.boolean),
            "x",
            "m: expected integer or boolean, got a value of type str",
        ),
        (convert.money, "NaN", "m: expected an amount of money, got a value of type str"),
    ],
)
def test_a_misfit_names_method_and_place_and_never_the_value(hook: convert.Hook[Any], came: Any, sentence: str) -> None:
    with pytest.raises(DecodeError) as caught:
        hook.load(came, "m")
    assert str(caught.value) == sentence


class Phone(shape.Shape):
    """A number."""

    __slots__ = ()
    value = shape.field("VALUE", convert.string)


class Deal(shape.Shape):
    """A deal."""

    __slots__ = ()
    id = shape.field("ID", convert.integer)
    title = shape.field("TITLE", convert.optional(convert.string))
    created = shape.field("DATE_CREATE", convert.datetime)
    phones: shape.Field[list[Phone]] = shape.field(
        "PHONE", convert.list_of(convert.shape(__name__, "Phone")), sparse=True
    )


RAW = {
    "ID": "7",
    "TITLE": "A",
    "DATE_CREATE": "2026-03-01T12:00:00+03:00",
    "UF_CRM_1": "custom",
    "PHONE": [{"VALUE": "+1"}],
}


def test_a_shape_converts_on_reading_and_keeps_all_that_came() -> None:
    deal = Deal(RAW)
    assert (deal.id, deal.title, deal.created.year, deal.phones[0].value) == (7, "A", 2026, "+1")
    assert deal["UF_CRM_1"] == "custom"
    assert "UF_CRM_1" in deal
    assert deal.get("nothing", 3) == 3
    assert dict(deal) == RAW
    assert deal.raw is RAW
    assert convert.converter.unstructure(deal) == RAW


def test_a_field_that_does_not_fit_harms_nobody_who_does_not_read_it() -> None:
    deal = Deal({"ID": "7", "DATE_CREATE": "soon"}, (("crm.deal.list", 3), "x"))
    assert deal.id == 7
    with pytest.raises(DecodeError) as caught:
        _ = deal.created
    assert (caught.value.method, caught.value.path) == ("crm.deal.list", "[3].x.DATE_CREATE")


def test_a_field_that_was_not_selected_is_no_none() -> None:
    with pytest.raises(DecodeError, match=r"Deal: not in the answer; was the field selected\? at TITLE"):
        _ = Deal({"ID": "7"}).title


def test_a_field_that_the_portal_leaves_out_when_empty_reads_as_empty() -> None:
    assert Deal({"ID": "7"}).phones == []


def test_a_shape_cannot_be_changed() -> None:
    with pytest.raises(AttributeError, match="read-only"):
        Deal(RAW).id = 8  # type: ignore[assignment]


def test_strict_reading_names_every_misfit() -> None:
    row = Deal({"ID": "x", "DATE_CREATE": "soon", "PHONE": [{"VALUE": True}]}, "crm.deal.get")
    assert [error.path for error in shape.misfits([row])] == ["ID", "DATE_CREATE", "PHONE[0].VALUE"]


def test_shapes_compare_by_content_pickle_and_print_briefly() -> None:
    deal = Deal(dict(RAW))
    assert deal == Deal(RAW)
    assert deal != Deal({"ID": "8"})
    assert pickle.loads(pickle.dumps(deal)) == deal
    assert repr(deal) == "Deal(id='7', title='A', created='2026-03-01T12:00:00+03:00')"


def test_a_secret_in_a_row_does_not_show_in_its_repr() -> None:
    class File(shape.Shape):
        __slots__ = ()
        url = shape.field("URL", convert.string)

    assert "s3cret" not in repr(File({"URL": "https://p/rest/download.json?auth=s3cret&token=disk%7Cs3cret"}))


def test_attrs_classes_of_ones_own_are_built_by_the_same_rules() -> None:
    @attrs.frozen
    class Mine:
        ID: int
        DATE_CREATE: dt.datetime

    assert convert.converter.structure(RAW, Mine) == Mine(7, dt.datetime(2026, 3, 1, 12, tzinfo=PLUS3))


@pytest.mark.parametrize(
    ("hook", "value"),
    [
        (convert.integer, 7),
        (convert.boolean, True),
        (convert.datetime, dt.datetime(2026, 3, 1, 12, tzinfo=PLUS3)),
        (convert.date, dt.date(2026, 3, 1)),
        (convert.money, Decimal("1.50")),
        (convert.optional(convert.date), None),
        (convert.list_of(convert.date), [dt.date(2026, 3, 1)]),
        (convert.map_of(convert.money), {"a": Decimal("2.00")}),
        (convert.union(convert.integer, convert.date), dt.date(2026, 3, 1)),
    ],
)
def test_a_value_survives_the_way_there_and_back(hook: convert.Hook[Any], value: Any) -> None:
    assert hook.load(hook.dump(value), "m") == value


def test_a_shape_is_written_from_its_typed_values_and_not_from_what_came() -> None:
    deal = Deal(
        {"ID": "7", "DATE_CREATE": "2026-03-01T12:00:00+03:00", "UF_CRM_1": "x", "PHONE": [{"VALUE": "+1", "ID": "9"}]}
    )
    assert shape.dump(deal) == {"ID": 7, "DATE_CREATE": "2026-03-01T12:00:00+03:00", "PHONE": [{"VALUE": "+1"}]}
    either = convert.union(convert.shape(__name__, "Phone"), convert.integer)
    assert either.dump(either.load({"VALUE": "+1"}, "m")) == {"VALUE": "+1"}
