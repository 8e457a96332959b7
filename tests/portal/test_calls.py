"""Calls of every kind over the one path."""

from __future__ import annotations

import asyncio
import datetime as dt
from decimal import Decimal

import pytest

from b24async import Bitrix24
from b24async.errors import ApiError, DecodeError, InvalidParams, NotFound, ReplyError, ScopeError, TransportError
from b24async.portal import Portal


async def test_one_call_can_be_awaited_repeated_gathered_and_batched(b24: Bitrix24) -> None:
    call = b24.crm.deal.get(id=1)
    first, second = await call, await call
    both = await asyncio.gather(call, call.send())
    results = await b24.batch([call, user := b24.user.current()])
    assert {row.id for row in (first, second, *both, results[call])} == {1}
    assert results[user].id == 1
    async with asyncio.TaskGroup() as group:
        task = group.create_task(call.send())
    assert task.result() == first


async def test_a_deal_lives_from_add_to_delete(b24: Bitrix24) -> None:
    await b24.crm.deal.userfield.add(fields={"FIELD_NAME": "COLOR", "USER_TYPE_ID": "string"})
    deal_id = await b24.crm.deal.add(
        fields={"TITLE": "Boats & anchors", "OPPORTUNITY": Decimal("1500.50"), "OPENED": False, "UF_CRM_COLOR": "red"}
    )
    deal = await b24.crm.deal.get(id=deal_id)
    assert (deal.id, deal.title, deal.opportunity, deal.opened) == (
        deal_id,
        "Boats & anchors",
        Decimal("1500.50"),
        False,
    )
    assert deal["UF_CRM_COLOR"] == "red"
    assert deal.date_create is not None
    assert deal.date_create.tzinfo is not None
    assert await b24.crm.deal.update(id=deal_id, fields={"TITLE": "Boats"}) is True
    item = await b24.crm.item.get(entity_type_id=2, id=deal_id)
    assert (item.id, item.title) == (deal_id, "Boats")
    assert await b24.crm.deal.delete(id=deal_id) is True
    with pytest.raises(NotFound):
        await b24.crm.deal.get(id=deal_id)


@pytest.mark.parametrize("family", ["deal", "contact", "company", "lead"])
async def test_each_classic_family_works_over_the_same_rows_as_items(b24: Bitrix24, family: str) -> None:
    kind = {"lead": 1, "deal": 2, "contact": 3, "company": 4}[family]
    group = getattr(b24.crm, family)
    name = "NAME" if family == "contact" else "TITLE"
    new = await group.add(fields={name: "Known by two names"})
    assert (await group.list(filter={"ID": new}))[0][name] == "Known by two names"
    items = await b24.crm.item.list(entity_type_id=kind, filter={"id": new})
    assert [item.id for item in items] == [new]
    assert "ID" in await group.fields()
    assert "id" in await b24.crm.item.fields(entity_type_id=kind)
    await b24.crm.item.update(entity_type_id=kind, id=new, fields={name.lower(): "Renamed"})
    assert (await group.get(id=new))[name] == "Renamed"
    await b24.crm.item.delete(entity_type_id=kind, id=new)
    with pytest.raises(ApiError):
        await group.get(id=new)


async def test_tasks_live_in_both_versions(b24: Bitrix24) -> None:
    task = await b24.tasks.task.add(fields={"TITLE": "Call back", "RESPONSIBLE_ID": 1})
    assert task.title == "Call back"
    assert task.id is not None
    new = await b24.v3.tasks.task.get(id=task.id, select=["id", "title"])
    assert (new.id, new.title) == (task.id, "Call back")
    added = await b24.v3.tasks.task.add(fields={"title": "Write", "creatorId": 1, "responsibleId": 1})
    rows = [row async for row in b24.v3.tasks.task.list(select=["id", "title"], filter=[["id", ">=", task.id]])]
    assert [row.id for row in rows] == [task.id, added.id]
    assert await b24.tasks.task.get(task_id=10**6) is None
    with pytest.raises(NotFound):
        await b24.v3.tasks.task.get(id=10**6)


async def test_positional_methods_are_read_by_position(b24: Bitrix24, portal: Portal) -> None:
    task = await b24.tasks.task.add(fields={"TITLE": "Discuss", "RESPONSIBLE_ID": 1})
    assert task.id is not None
    comment = await b24.task.commentitem.add(taskid=task.id, fields={"POST_MESSAGE": "Yes"})
    listed = await b24.task.commentitem.getlist(taskid=task.id, filter={"AUTHOR_ID": 1})
    assert [(row.id, row.post_message) for row in listed] == [(comment, "Yes")]


async def test_a_name_that_is_method_and_group_is_both(b24: Bitrix24) -> None:
    assert isinstance(await b24.im.notify(user_id=1, message="Hello"), int)
    assert isinstance(await b24.im.notify.personal.add(user_id=1, message="Hello"), int)


async def test_service_methods_answer_in_their_types(b24: Bitrix24) -> None:
    assert (await b24.profile()).admin is True
    assert isinstance(await b24.server.time(), dt.datetime)
    assert "crm" in await b24.scope()
    known = await b24.method.get(name="crm.deal.get")
    assert known.is_existing is True
    assert [user.id for user in await b24.user.get(filter={"ID": 1})] == [1]


async def test_any_method_can_be_called_by_its_name(b24: Bitrix24) -> None:
    assert (await b24.call("crm.deal.get", {"id": 1}))["ID"] == "1"
    assert [row["ID"] async for row in b24.call("crm.deal.list", {"filter": {"ID": [1, 2]}})] == ["1", "2"]
    with pytest.raises(NotFound) as caught:
        await b24.call("no.such.method")
    assert caught.value.code == "ERROR_METHOD_NOT_FOUND"


async def test_strict_decoding_accepts_what_the_portal_answers(b24: Bitrix24) -> None:
    strict = b24.with_options(decode="strict")
    for call in (
        strict.crm.deal.list(),
        strict.crm.contact.list(select=["*", "UF_*", "PHONE", "EMAIL"]),
        strict.crm.company.list(),
        strict.crm.lead.list(),
        strict.crm.activity.list(),
        strict.crm.item.list(entity_type_id=2),
        strict.user.get(),
        strict.tasks.task.list(),
        strict.v3.tasks.task.list(),
        strict.profile(),
    ):
        await call


async def test_a_credential_without_the_scope_gets_a_scope_error(portal: Portal) -> None:
    url = portal.add_webhook(user_id=1, scopes=["user"])
    async with Bitrix24.from_webhook(url, limits="off") as b24:
        with pytest.raises(ScopeError):
            await b24.crm.deal.get(id=1)


@pytest.mark.parametrize("fault", ["502", "502-after", "reset", "reset-after", "truncated", "empty", "500"])
async def test_a_write_is_sent_once_and_its_error_says_that_it_may_be_done(
    b24: Bitrix24, portal: Portal, fault: str
) -> None:
    before = (await b24.crm.deal.list(select=["ID"])).total or 0
    portal.clear_log()
    portal.fault(fault, method="crm.deal.add")
    with pytest.raises((TransportError, ReplyError, ApiError)) as caught:
        await b24.crm.deal.add(fields={"TITLE": "Once"})
    assert getattr(caught.value, "maybe_done", None) is True
    assert len(portal.requests("crm.deal.add")) <= 1
    after = (await b24.crm.deal.list(select=["ID"])).total or 0
    assert after - before in (0, 1)


@pytest.mark.parametrize("fault", ["502", "reset", "truncated", "empty", "500", "503"])
async def test_a_read_goes_again_after_each_fault(
    b24: Bitrix24, portal: Portal, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("b24async.retry.FIRST_PAUSE", 0.01)
    portal.fault(fault, method="crm.deal.get")
    assert (await b24.crm.deal.get(id=1)).id == 1


async def test_a_number_for_a_code_is_a_code(b24: Bitrix24, portal: Portal) -> None:
    portal.fault("int-code", method="crm.deal.get")
    with pytest.raises(ApiError) as caught:
        await b24.crm.deal.get(id=1)
    assert caught.value.code.isdecimal()


async def test_an_error_under_status_200_is_raised(b24: Bitrix24, portal: Portal) -> None:
    portal.fault("error-200", method="crm.deal.add")
    with pytest.raises(ApiError) as caught:
        await b24.crm.deal.add(fields={"TITLE": "x"})
    assert caught.value.status == 200


async def test_a_renamed_portal_is_told_and_not_followed(b24: Bitrix24, portal: Portal) -> None:
    portal.fault("rename", method="crm.deal.add")
    with pytest.raises(ReplyError, match="was the portal renamed"):
        await b24.crm.deal.add(fields={"TITLE": "x"})


async def test_wrong_rows_are_a_decode_error_and_wrong_params_an_api_error(b24: Bitrix24) -> None:
    with pytest.raises(InvalidParams):
        await b24.call("crm.deal.list", {"filter": "x"})
    with pytest.raises(DecodeError):
        _ = (await b24.crm.deal.list(select=["ID"]))[0].title


async def test_cancelling_a_call_leaves_nothing_behind(b24: Bitrix24, portal: Portal) -> None:
    portal.latency = 0.2
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await b24.crm.deal.get(id=1)
    portal.latency = 0.0
    snapshot = b24.limits.snapshot()
    await asyncio.sleep(0.05)
    assert (snapshot.waiting, b24.limits.snapshot().in_flight) == (0, 0)
    assert (await b24.crm.deal.get(id=1)).id == 1


async def test_any_method_of_rest_3_can_be_called_by_its_name_beside_the_group_call(b24: Bitrix24) -> None:
    listed = await b24.v3.call("tasks.task.list", {"select": ["id"]})
    assert isinstance(listed["items"], list)
    assert [row["id"] async for row in b24.v3.call("tasks.task.list", {"select": ["id"]})]
    assert b24.v3.call.followup is b24.v3.call.followup
