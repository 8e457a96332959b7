"""``crm.activity.binding.*`` from the stub to the portal's rows and back."""

from __future__ import annotations

from typing import Any

import pytest

from b24async import Bitrix24
from b24async.errors import AccessDenied, ApiError, InvalidParams, NotFound
from b24async.portal import Portal

DEAL, CONTACT, LEAD = 2, 3, 1


async def bound(b24: Bitrix24) -> list[tuple[int, int]]:
    return [(link.entity_type_id, link.entity_id) for link in await b24.crm.activity.binding.list(activity_id=999)]


def move(b24: Bitrix24, **changes: int) -> Any:
    given = {
        "activity_id": 999,
        "source_entity_type_id": DEAL,
        "source_entity_id": 1,
        "target_entity_type_id": DEAL,
        "target_entity_id": 100,
        **changes,
    }
    return b24.crm.activity.binding.move(**given)


async def test_a_binding_moves_and_with_it_the_owner(b24: Bitrix24) -> None:
    assert await bound(b24) == [(DEAL, 1)]
    assert await move(b24) is True
    assert await bound(b24) == [(DEAL, 100)]
    assert (await b24.crm.activity.get(id=999)).owner_id == 100
    assert [row.id for row in await b24.crm.activity.list(filter={"OWNER_TYPE_ID": 2, "OWNER_ID": 1, "ID": 999})] == []


async def test_bindings_are_added_and_deleted(b24: Bitrix24) -> None:
    binding = b24.crm.activity.binding
    assert await binding.add(activity_id=999, entity_type_id=CONTACT, entity_id=1) is True
    assert await bound(b24) == [(DEAL, 1), (CONTACT, 1)]
    assert await binding.delete(activity_id=999, entity_type_id=DEAL, entity_id=1) is True
    assert await bound(b24) == [(CONTACT, 1)]
    assert (await b24.crm.activity.get(id=999)).owner_type_id == CONTACT


async def test_every_documented_error_of_move_has_its_class(b24: Bitrix24, portal: Portal) -> None:
    portal.deny(DEAL, 8)
    await b24.crm.activity.binding.add(activity_id=999, entity_type_id=DEAL, entity_id=7)
    cases: list[tuple[Any, str, type[ApiError]]] = [
        (b24.call("crm.activity.binding.move", {"activityId": 999}), "100", InvalidParams),
        (move(b24, activity_id=123456), "NOT_FOUND", NotFound),
        (move(b24, target_entity_id=123456), "OWNER_NOT_FOUND", NotFound),
        (move(b24, target_entity_id=8), "ACCESS_DENIED", AccessDenied),
        (move(b24, target_entity_id=1), "SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR", InvalidParams),
        (
            move(b24, target_entity_type_id=LEAD, target_entity_id=2),
            "SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR",
            InvalidParams,
        ),
        (move(b24, target_entity_id=7), "ACTIVITY_IS_ALREADY_BOUND", InvalidParams),
        (move(b24, source_entity_id=2, target_entity_id=3), "BINDING_NOT_FOUND", NotFound),
    ]
    for call, code, kind in cases:
        with pytest.raises(kind) as caught:
            await call
        assert (caught.value.code, caught.value.status, caught.value.maybe_done) == (code, 400, False)
    assert {code for _, code, _ in cases} == set(documented("crm.activity.binding.move"))


async def test_every_documented_error_of_add_delete_and_list_has_its_class(b24: Bitrix24, portal: Portal) -> None:
    portal.deny(DEAL, 8)
    binding = b24.crm.activity.binding
    cases: dict[str, list[tuple[Any, str, type[ApiError]]]] = {
        "add": [
            (b24.call("crm.activity.binding.add", {"activityId": "x"}), "100", InvalidParams),
            (binding.add(activity_id=1_000_000, entity_type_id=DEAL, entity_id=2), "NOT_FOUND", NotFound),
            (binding.add(activity_id=999, entity_type_id=DEAL, entity_id=123456), "OWNER_NOT_FOUND", NotFound),
            (binding.add(activity_id=999, entity_type_id=DEAL, entity_id=8), "ACCESS_DENIED", AccessDenied),
            (
                binding.add(activity_id=999, entity_type_id=DEAL, entity_id=1),
                "ACTIVITY_IS_ALREADY_BOUND",
                InvalidParams,
            ),
        ],
        "delete": [
            (b24.call("crm.activity.binding.delete"), "100", InvalidParams),
            (binding.delete(activity_id=1_000_000, entity_type_id=DEAL, entity_id=2), "NOT_FOUND", NotFound),
            (binding.delete(activity_id=999, entity_type_id=DEAL, entity_id=123456), "OWNER_NOT_FOUND", NotFound),
            (binding.delete(activity_id=999, entity_type_id=DEAL, entity_id=8), "ACCESS_DENIED", AccessDenied),
            (binding.delete(activity_id=999, entity_type_id=DEAL, entity_id=2), "BINDING_NOT_FOUND", NotFound),
            (
                binding.delete(activity_id=999, entity_type_id=DEAL, entity_id=1),
                "LAST_BINDING_CANNOT_BE_DELETED",
                InvalidParams,
            ),
        ],
        "list": [(b24.call("crm.activity.binding.list"), "100", InvalidParams)],
    }
    for name, lines in cases.items():
        for call, code, kind in lines:
            with pytest.raises(kind) as caught:
                await call
            assert caught.value.code == code
        if name != "list":
            assert {code for _, code, _ in lines} == set(documented(f"crm.activity.binding.{name}"))


async def test_list_is_denied_to_whom_the_activity_is_denied(b24: Bitrix24, portal: Portal) -> None:
    portal.deny(DEAL, 1)
    with pytest.raises(AccessDenied):
        await b24.crm.activity.binding.list(activity_id=999)


def documented(name: str) -> list[str]:
    from b24async import registry

    record = registry.find(name)
    assert record is not None
    return [error.code for error in record.errors]
