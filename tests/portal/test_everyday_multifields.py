"""Phones and the like over real sockets: what is there already is left alone, and nothing is doubled."""

from __future__ import annotations

import asyncio

import pytest

from b24async import Bitrix24
from b24async.errors import NotFound, TransportError, UsageError
from b24async.everyday import Multifield, Multifields, multifields
from b24async.portal import Portal

CONTACT = 3


async def values(b24: Bitrix24, id: int = 1, type: str = "PHONE") -> list[tuple[str, str | None]]:
    rows = multifields.read(await b24.crm.item.get(entity_type_id=CONTACT, id=id))
    return [(row.value, row.value_type) for row in rows if row.type == type]


async def test_both_families_of_methods_are_read_alike(b24: Bitrix24) -> None:
    item = multifields.read(await b24.crm.item.get(entity_type_id=CONTACT, id=1))
    classic = multifields.read(await b24.crm.contact.get(id=1))
    assert item == classic
    assert [(row.type, row.value, row.value_type) for row in item] == [
        ("PHONE", "+49 171 5550001", "MOBILE"),
        ("EMAIL", "contact1@customer.example", "WORK"),
    ]
    assert all(isinstance(row.id, int) for row in item)


@pytest.mark.parametrize(("entity_type_id", "name"), [(1, "lead"), (3, "contact"), (4, "company")])
async def test_values_are_added_set_and_removed(b24: Bitrix24, entity_type_id: int, name: str) -> None:
    made = await b24.crm.item.add(entity_type_id=entity_type_id, fields={"title": "A"})
    card = Multifields(b24, entity_type_id, made.id)
    await card.phones.add("+7 (900) 111-22-33", "+49 30 1", value_type="MOBILE")
    await card.emails.add("Ann@Example.com")
    await card.sites.add("https://ann.example")
    await card.messengers.add(Multifield("IM", "@ann", "TELEGRAM"))
    before = {row.value: row.id for row in await card.phones.read()}
    changes = await card.phones.set(["+79001112233", "+49 30 2"])
    assert [row.value for row in changes.added] == ["+49 30 2"]
    assert [row.value for row in changes.deleted] == ["+49 30 1"]
    assert not changes.changed
    after = {row.value: row.id for row in await card.phones.read()}
    assert after["+7 (900) 111-22-33"] == before["+7 (900) 111-22-33"]
    assert set(after) == {"+7 (900) 111-22-33", "+49 30 2"}
    await card.emails.remove("ann@example.COM")
    rows = await card.read()
    assert {(row.type, row.value_type) for row in rows} == {
        ("PHONE", "MOBILE"),
        ("PHONE", "WORK"),
        ("WEB", "WORK"),
        ("IM", "TELEGRAM"),
    }
    assert multifields.read(await getattr(b24.crm, name).get(id=made.id)) == rows


async def test_what_is_there_already_costs_no_write(b24: Bitrix24, portal: Portal) -> None:
    card = Multifields(b24, CONTACT, 1)
    assert not await card.phones.add("+49 171 555-00-01")
    assert not await card.phones.set(["+491715550001"])
    assert not await card.emails.remove("nobody@customer.example")
    assert {request.method for request in portal.requests()} == {"crm.item.get"}


async def test_a_value_gets_another_type_or_is_rewritten_by_its_id(b24: Bitrix24) -> None:
    card = Multifields(b24, CONTACT, 1)
    (phone,) = await card.phones.read()
    changes = await card.phones.add("+491715550001", value_type="WORK")
    assert [(row.id, row.value_type) for row in changes.changed] == [(phone.id, "WORK")]
    await card.phones.set([Multifield("PHONE", "+49 30 7", id=phone.id)])
    assert await card.phones.read() == [Multifield("PHONE", "+49 30 7", "WORK", phone.id)]
    assert not (await card.phones.set([])).added
    assert await card.phones.read() == []
    assert len(await card.emails.read()) == 1


async def test_the_same_changes_serve_the_classic_methods(b24: Bitrix24) -> None:
    there = multifields.read(await b24.crm.contact.get(id=1))
    wanted = [Multifield("PHONE", "+49 30 9", "HOME"), Multifield("EMAIL", "CONTACT1@customer.example", "HOME")]
    changes = multifields.diff(there, wanted)
    await b24.crm.contact.update(id=1, fields=changes.classic())
    assert await values(b24) == [("+49 30 9", "HOME")]
    assert await values(b24, type="EMAIL") == [("CONTACT1@customer.example", "HOME")]


async def test_many_who_add_to_one_record_lose_and_double_nothing(b24: Bitrix24) -> None:
    await asyncio.gather(*[Multifields(b24, CONTACT, 1).phones.add(f"+49 30 {number % 10}") for number in range(30)])
    assert len(await values(b24)) == 11


async def test_a_change_whose_answer_got_lost_is_not_made_twice(b24: Bitrix24, portal: Portal) -> None:
    fault = portal.fault("reset-after", method="crm.item.update")
    changes = await Multifields(b24, CONTACT, 1).phones.add("+49 30 1")
    assert fault.struck == 1
    assert [row.value for row in changes.added] == ["+49 30 1"]
    assert await values(b24) == [("+49 171 5550001", "MOBILE"), ("+49 30 1", "WORK")]
    assert [request.method for request in portal.requests()].count("crm.item.update") == 1


async def test_a_change_that_was_not_made_is_made_when_that_is_sure(
    b24: Bitrix24, portal: Portal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("b24async.retry.CUT", 0.2)
    portal.fault("reset", method="crm.item.update")
    await Multifields(b24, CONTACT, 1).phones.add("+49 30 1")
    assert len(await values(b24)) == 2
    portal.fault("reset", method="crm.item.update", times=3)
    with pytest.raises(TransportError) as caught:
        await Multifields(b24, CONTACT, 1).phones.add("+49 30 2")
    assert caught.value.maybe_done
    assert len(await values(b24)) == 2


async def test_what_cannot_be_meant_is_refused(b24: Bitrix24, portal: Portal) -> None:
    with pytest.raises(UsageError, match="items of type 2 have no multifields"):
        Multifields(b24, 2, 1)
    phones = Multifields(b24, CONTACT, 1).phones
    with pytest.raises(UsageError, match="a list of them"):
        await phones.set("+49 30 1")
    with pytest.raises(UsageError, match="belongs among values of type PHONE"):
        await phones.add(Multifield("EMAIL", "a@b.example"))
    with pytest.raises(UsageError, match="belongs among values of type PHONE"):
        await phones.add(" ")
    assert not portal.requests()
    with pytest.raises(NotFound):
        await Multifields(b24, CONTACT, 10**6).phones.add("+49 30 1")
