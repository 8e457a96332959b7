"""Reference data: how seldom the portal is asked, and what happens when it does not answer."""

from __future__ import annotations

import asyncio
import gc

import pytest

from b24async import Bitrix24
from b24async.errors import ApiError, TransportError, UsageError
from b24async.everyday import Format, Money, Reference
from b24async.portal import Portal


class Time:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def asked(portal: Portal) -> int:
    """How many commands have come."""
    return sum(len(request.commands or [request.method]) for request in portal.requests())


async def test_every_kind_of_data_is_there_by_its_key(b24: Bitrix24, portal: Portal) -> None:
    reference = Reference(b24)
    assert (await reference.users())[1].last_name == "Berg"
    assert (await reference.departments())[1].name == "Birchline"
    assert (await reference.statuses("SOURCE"))["CALL"].name == "Call"
    assert (await reference.pipelines())[0].name == "General"
    assert set(await reference.currencies()) >= {"EUR", "USD"}
    user = await reference.user(1)
    assert user is not None
    assert user.name == "Anna"
    assert await reference.user(10**6) is None
    before = asked(portal)
    for _ in range(3):
        await reference.users()
        await reference.user(1)
        await reference.user(10**6)
        await reference.currencies()
    assert asked(portal) == before


async def test_stages_have_names_meanings_and_pipelines(b24: Bitrix24) -> None:
    second = (await b24.crm.category.add(entity_type_id=2, fields={"name": "Repairs"})).id
    reference = Reference(b24)
    stages = await reference.stages()
    assert (stages["NEW"].name, stages["NEW"].semantics, stages["NEW"].category_id) == ("New", "process", 0)
    assert (stages["WON"].semantics, stages["LOSE"].semantics) == ("success", "failure")
    assert stages[f"C{second}:WON"].category_id == second
    assert set(await reference.stages(category_id=second)) == {id for id in stages if id.startswith(f"C{second}:")}
    assert [stage.sort for stage in (await reference.stages(category_id=0)).values()] == sorted(
        stage.sort for stage in stages.values() if stage.category_id == 0
    )
    won = await reference.stage(f"C{second}:WON")
    assert won is not None
    assert won.semantics == "success"
    assert await reference.stage("NOWHERE") is None
    assert (await reference.stages(1))["CONVERTED"].semantics == "success"
    assert all(id.startswith("DT31_") for id in await reference.stages(31))


async def test_choices_of_list_fields_have_their_texts(b24: Bitrix24) -> None:
    await b24.crm.deal.userfield.add(
        fields={"FIELD_NAME": "SIZE", "USER_TYPE_ID": "enumeration", "LIST": [{"VALUE": "big"}, {"VALUE": "small"}]}
    )
    await b24.crm.deal.userfield.add(fields={"FIELD_NAME": "NOTE", "USER_TYPE_ID": "string"})
    choices = await Reference(b24).choices()
    assert {name: list(texts.values()) for name, texts in choices.items()} == {"UF_CRM_SIZE": ["big", "small"]}
    assert await Reference(b24).choices("CRM_CONTACT") == {}
    process = await b24.crm.type.add(fields={"title": "Boat", "entityTypeId": 1030})
    field = {
        "entityId": f"CRM_{process.id}",
        "fieldName": f"UF_CRM_{process.id}_COLOR",
        "userTypeId": "enumeration",
        "enum": [{"value": "red"}],
    }
    await b24.userfieldconfig.add(module_id="crm", field=field)
    choices = await Reference(b24).choices(f"CRM_{process.id}")
    assert [list(texts.values()) for texts in choices.values()] == [["red"]]


async def test_money_is_written_as_the_portal_says(b24: Bitrix24) -> None:
    reference = Reference(b24)
    price = Money("1234.5", "USD")
    assert (await reference.money_format("USD"))(price) == "$1234.50"
    rules = {"FORMAT_STRING": "# $", "DEC_POINT": ",", "THOUSANDS_VARIANT": "D", "DECIMALS": 2}
    await b24.crm.currency.localizations.set(id="USD", localizations={"de": rules})
    assert (await reference.money_format("USD", "de"))(price) == "1.234,50 $"
    assert (await reference.money_format("USD", "xx"))(price) == "$1234.50"
    assert isinstance(await reference.money_format("EUR"), Format)
    with pytest.raises(UsageError, match="no currency 'XXX'"):
        await reference.money_format("XXX")


async def test_a_thousand_who_ask_at_once_make_one_request(b24: Bitrix24, portal: Portal) -> None:
    reference = Reference(b24)
    found = await asyncio.gather(*[reference.currencies() for _ in range(1000)])
    assert len({id(one) for one in found}) == 1
    assert asked(portal) == 1


async def test_who_leaves_harms_nobody(b24: Bitrix24, portal: Portal) -> None:
    portal.latency = 0.05
    reference = Reference(b24)
    first, *others = [asyncio.create_task(reference.currencies()) for _ in range(10)]
    await asyncio.sleep(0.01)
    first.cancel()
    assert all(len(one) == 4 for one in await asyncio.gather(*others))
    assert first.cancelled() or await asyncio.wait([first])
    assert first.cancelled()
    assert asked(portal) == 1


async def test_when_all_have_left_a_failure_is_nobodys(
    b24: Bitrix24, portal: Portal, caplog: pytest.LogCaptureFixture
) -> None:
    portal.latency = 0.02
    portal.fault("int-code", method="crm.currency.list")
    task = asyncio.create_task(Reference(b24).currencies())
    await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.sleep(0.1)
    del task
    gc.collect()
    assert not caplog.records


async def test_a_failure_is_told_to_all_and_not_kept(b24: Bitrix24, portal: Portal) -> None:
    portal.fault("int-code", method="crm.currency.list")
    reference = Reference(b24)
    failed = await asyncio.gather(*[reference.currencies() for _ in range(5)], return_exceptions=True)
    assert all(isinstance(one, ApiError) for one in failed)
    assert "EUR" in await reference.currencies()
    assert asked(portal) == 2


async def test_a_value_lives_as_long_as_was_said(b24: Bitrix24, portal: Portal) -> None:
    time = Time()
    reference = Reference(b24, 60.0, clock=time)
    await reference.currencies()
    time.now += 59.9
    await reference.currencies()
    assert asked(portal) == 1
    time.now += 0.2
    await reference.currencies()
    assert asked(portal) == 2


async def test_a_refresh_forgets_what_is_kept_and_what_is_on_its_way(b24: Bitrix24, portal: Portal) -> None:
    slow = portal.fault("slow", method="crm.status.list", seconds=0.2)
    reference = Reference(b24)
    early = asyncio.create_task(reference.statuses("SOURCE"))
    while not slow.struck:
        await asyncio.sleep(0.01)
    portal.call("crm.status.add", {"fields": {"ENTITY_ID": "SOURCE", "STATUS_ID": "RADIO", "NAME": "Radio"}})
    reference.refresh()
    assert "RADIO" in await reference.statuses("SOURCE")
    assert "RADIO" not in await early
    assert "RADIO" in await reference.statuses("SOURCE")
    count = asked(portal)
    reference.refresh()
    await reference.statuses("SOURCE")
    assert asked(portal) == count + 1


async def test_an_old_value_serves_only_if_asked_and_only_when_there_is_no_answer(
    b24: Bitrix24, portal: Portal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("b24async.retry.REPEATS", 0)
    time = Time()
    strict, lenient = Reference(b24, 60.0, clock=time), Reference(b24, 60.0, stale=100.0, clock=time)
    known = await lenient.currencies()
    await strict.currencies()
    time.now += 61
    lost = portal.fault("reset", method="crm.currency.list", times=-1)
    assert await lenient.currencies() is known
    with pytest.raises(TransportError):
        await strict.currencies()
    time.now += 100
    with pytest.raises(TransportError):
        await lenient.currencies()
    lost.stop()
    known = await lenient.currencies()
    time.now += 61
    portal.fault("int-code", method="crm.currency.list")
    with pytest.raises(ApiError, match="1048582"):
        await lenient.currencies()
    assert await lenient.currencies() is not known


async def test_only_so_many_values_are_kept(b24: Bitrix24, portal: Portal) -> None:
    reference = Reference(b24, most=2)
    for id_ in (1, 2, 1, 3):
        await reference.user(id_)
    assert asked(portal) == 3
    await reference.user(1)
    assert asked(portal) == 3
    await reference.user(2)
    assert asked(portal) == 4


async def test_different_users_asked_for_at_once_share_requests(b24: Bitrix24, portal: Portal) -> None:
    reference = Reference(b24)
    await asyncio.gather(*[reference.user(id_) for id_ in range(1, 201)])
    assert len(portal.requests()) < 50


async def test_what_is_kept_cannot_be_changed(b24: Bitrix24) -> None:
    with pytest.raises(TypeError):
        (await Reference(b24).currencies())["EUR"] = None  # type: ignore[index]


@pytest.mark.parametrize("wrong", [{"lifetime": 0}, {"stale": -1}, {"most": 0}])
def test_what_cannot_be_kept_is_refused(wrong: dict[str, float]) -> None:
    b24 = Bitrix24.from_webhook("https://example.bitrix24.com/rest/1/secret/")
    with pytest.raises(UsageError):
        Reference(b24, **wrong)  # type: ignore[arg-type]


def test_one_reference_serves_several_event_loops() -> None:
    async def ask(reference: Reference) -> int:
        return len(await reference.currencies())

    async def main() -> None:
        async with Portal(limits="off") as portal:
            b24 = Bitrix24.from_webhook(portal.webhook_url, limits="off")
            reference = Reference(b24)

            def elsewhere() -> int:
                async def inside() -> int:
                    found = await ask(reference)
                    await b24.aclose()
                    return found

                return asyncio.run(inside())

            assert await asyncio.to_thread(elsewhere) == 4
            assert await ask(reference) == 4
            assert asked(portal) == 1

    asyncio.run(main())
