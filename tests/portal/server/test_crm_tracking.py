"""Traces of where somebody came from, and the items they are linked to."""

from __future__ import annotations

import json
from typing import Any

import pytest

from b24async.portal import Portal
from b24async.portal.methods import crm_tracking

from .conftest import Wire

T = "crm.tracking.trace."
DATA = json.dumps({"tags": {"list": {"utm_source": "maps"}}})
DEAL, CONTACT = 2, 3
BOTH = [{"TYPE": "CONTACT", "ID": 1}, {"TYPE": "DEAL", "ID": "2"}]


def linked(portal: Portal, trace_id: int) -> list[tuple[int, int]]:
    # No method reads traces.
    return crm_tracking.of(portal._open_state(), trace_id)


async def test_a_trace_is_linked_to_items_until_it_or_they_are_deleted(wire: Wire, portal: Portal) -> None:
    one, other = [await wire.result(T + "add", {"TRACE": DATA, "ENTITIES": BOTH}) for _ in range(2)]
    assert linked(portal, one) == [(CONTACT, 1), (DEAL, 2)]
    assert await wire.result(T + "delete", {"id": one}) is None
    assert linked(portal, one) == []
    await wire.result("crm.deal.delete", {"id": 2})
    assert linked(portal, other) == [(CONTACT, 1)]
    assert await wire.result(T + "delete", {"id": one}) is None


async def test_a_closed_item_keeps_its_trace(wire: Wire, portal: Portal) -> None:
    id_ = await wire.result(T + "add", {"TRACE": DATA, "ENTITIES": BOTH})
    portal.deny(DEAL, 2, 1)
    assert await wire.result(T + "delete", {"id": id_}) is None
    assert linked(portal, id_) == [(DEAL, 2)]


async def test_a_trace_needs_no_item(wire: Wire) -> None:
    assert await wire.result(T + "add", {"TRACE": DATA}) > 0


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({}, "Parameter `TRACE` required."),
        ({"TRACE": "{"}, "Can not parse JSON in parameter `TRACE`."),
        (
            {"TRACE": DATA, "ENTITIES": [{"TYPE": "ORDER", "ID": 1}]},
            "Wrong TYPE in parameter `ENTITIES`. Allowed types: COMPANY,CONTACT,DEAL,LEAD,QUOTE",
        ),
        ({"TRACE": DATA, "ENTITIES": [{"TYPE": "DEAL"}]}, "Wrong ID in parameter `ENTITIES`."),
        (
            {"TRACE": DATA, "ENTITIES": [{"TYPE": "DEAL", "ID": 5000}]},
            "You have no access to entity DEAL with ID 5000.",
        ),
    ],
)
async def test_a_wrong_trace_is_refused_in_words(wire: Wire, given: dict[str, Any], text: str) -> None:
    assert await wire.error(T + "add", given) == ("ERROR_CORE", text)


async def test_a_trace_is_deleted_by_its_id(wire: Wire) -> None:
    assert await wire.error(T + "delete") == ("ERROR_CORE", "Parameter `id` required.")
