"""Small promises of what the portal remembers: activities, texts, and the file in which it lies."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from b24async.portal import Portal

from .conftest import SECRET, Wire

ACTIVITY = {
    "OWNER_TYPE_ID": 2,
    "OWNER_ID": 1,
    "TYPE_ID": 2,
    "SUBJECT": "Talk",
    "RESPONSIBLE_ID": 1,
    "COMMUNICATIONS": [{"VALUE": "+1", "ENTITY_ID": 1, "ENTITY_TYPE_ID": 3}],
}


async def test_bindings_that_a_select_asks_for_are_the_links_of_the_activity(wire: Wire) -> None:
    id_ = await wire.result("crm.activity.add", {"fields": ACTIVITY})
    await wire.result("crm.activity.binding.add", {"activityId": id_, "entityTypeId": 3, "entityId": 4})
    params = {"filter": {"ID": id_}, "select": ["ID", "BINDINGS"]}
    links = [{"OWNER_ID": "1", "OWNER_TYPE_ID": "2"}, {"OWNER_ID": "4", "OWNER_TYPE_ID": "3"}]
    assert await wire.result("crm.activity.list", params) == [{"ID": str(id_), "BINDINGS": links}]
    assert "BINDINGS" not in (await wire.result("crm.activity.list", {"filter": {"ID": id_}}))[0]


async def test_a_task_is_no_activity_that_can_be_added(wire: Wire) -> None:
    error = await wire.error("crm.activity.add", {"fields": {**ACTIVITY, "TYPE_ID": 3}})
    assert error == ("", "The field TYPE_ID is not defined or invalid")


@pytest.mark.parametrize("array", [["x"], {"a": "x"}])
async def test_an_array_is_no_text(wire: Wire, array: Any) -> None:
    error = await wire.error("crm.dealcategory.default.set", {"name": array})
    assert error == ("", "The parameter name is not defined or empty.")
    row = {"VALUE": "+49 1", "VALUE_TYPE": array}
    id_ = await wire.result("crm.contact.add", {"fields": {"NAME": "A", "PHONE": [row, {"VALUE": array}]}})
    phones = (await wire.result("crm.contact.get", {"id": id_}))["PHONE"]
    assert [(phone["VALUE"], phone["VALUE_TYPE"]) for phone in phones] == [("+49 1", "WORK")]


async def test_a_file_belongs_to_one_portal_at_a_time(tmp_path: Path, session: aiohttp.ClientSession) -> None:
    file = tmp_path / "portal.db"
    async with Portal(data=file, secret=SECRET) as first:
        with pytest.raises(OSError, match=r"portal\.db is used by another portal"):
            async with Portal(data=file):
                pass
        assert (await Wire(first, session).call("profile")).status == 200
    async with Portal(data=file, secret=SECRET) as again:
        assert (await Wire(again, session).call("profile")).status == 200
    assert [path.name for path in tmp_path.iterdir()] == ["portal.db"]


async def test_a_file_is_for_its_owner_alone(tmp_path: Path, session: aiohttp.ClientSession) -> None:
    before = os.umask(0o022)
    try:
        async with Portal(data=tmp_path / "portal.db", secret=SECRET) as portal:
            await Wire(portal, session).result("crm.deal.add", {"fields": {"TITLE": "A"}})
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    finally:
        os.umask(before)
    assert modes == dict.fromkeys(("portal.db", "portal.db-wal", "portal.db-shm", "portal.db-lock"), 0o600)
