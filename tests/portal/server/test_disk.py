"""The Drive: storages, folders, files, versions, the bin."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from b24async.portal import Clock, Portal
from tests.portal.server.conftest import SECRET, Wire

HELLO = base64.b64encode(b"hello").decode()


async def root(wire: Wire) -> dict[str, Any]:
    """The common storage."""
    found = await wire.result("disk.storage.getlist", {"filter": {"ENTITY_TYPE": "common"}})
    assert len(found) == 1
    return dict(found[0])


async def folder(wire: Wire, name: str = "Reports", parent: Any = None) -> Any:
    if parent is None:
        return await wire.result("disk.storage.addfolder", {"id": (await root(wire))["ID"], "data": {"NAME": name}})
    return await wire.result("disk.folder.addsubfolder", {"id": parent["ID"], "data": {"NAME": name}})


async def upload(wire: Wire, parent: Any, name: str, content: str = HELLO, **more: Any) -> Any:
    given = {"id": parent["ID"], "data": {"NAME": name}, "fileContent": [name, content], **more}
    return await wire.result("disk.folder.uploadfile", given)


async def names(wire: Wire, parent: Any, **more: Any) -> list[str]:
    return [row["NAME"] for row in await wire.result("disk.folder.getchildren", {"id": parent["ID"], **more})]


async def content(wire: Wire, row: Any) -> str:
    return (await wire.send("GET", row["DOWNLOAD_URL"].removeprefix(wire.portal.url))).text


async def test_every_user_and_the_company_have_a_storage(wire: Wire) -> None:
    rows = await wire.result("disk.storage.getlist")
    users = await wire.result("user.get")
    assert sorted(row["ENTITY_ID"] for row in rows if row["ENTITY_TYPE"] == "user") == sorted(u["ID"] for u in users)
    common = await root(wire)
    assert await wire.result("disk.storage.get", {"id": common["ID"]}) == common
    assert set(common) == {"ID", "NAME", "CODE", "MODULE_ID", "ENTITY_TYPE", "ENTITY_ID", "ROOT_OBJECT_ID"}
    assert (await wire.result("disk.folder.get", {"id": common["ROOT_OBJECT_ID"]}))["STORAGE_ID"] == common["ID"]


async def test_a_new_folder_is_told_in_numbers_and_read_in_texts(wire: Wire, clock: Clock) -> None:
    made = await folder(wire)
    assert (made["DELETED_TYPE"], made["DELETED_BY"], made["TYPE"]) == (0, None, "folder")
    read = await wire.result("disk.folder.get", {"id": made["ID"]})
    assert read["ID"] == str(made["ID"]) == read["REAL_OBJECT_ID"]
    assert (read["DELETED_TYPE"], read["DELETED_BY"], read["CREATED_BY"]) == ("0", "0", "1")
    assert read["DETAIL_URL"].endswith("/docs/path/Reports")


async def test_a_file_keeps_its_bytes(wire: Wire) -> None:
    place = await folder(wire)
    made = await upload(wire, place, "a.txt")
    assert (made["SIZE"], made["GLOBAL_CONTENT_VERSION"]) == ("5", 1)
    read = await wire.result("disk.file.get", {"id": made["ID"]})
    assert (read["NAME"], read["PARENT_ID"], read["SIZE"]) == ("a.txt", str(place["ID"]), "5")
    assert await content(wire, made) == "hello"


async def test_a_storage_takes_files_into_its_root(wire: Wire) -> None:
    common = await root(wire)
    given = {"id": common["ID"], "data": {"NAME": "top.txt"}, "fileContent": ["top.txt", HELLO]}
    made = await wire.result("disk.storage.uploadfile", given)
    rows = await wire.result("disk.storage.getchildren", {"id": common["ID"], "filter": {"TYPE": "file"}})
    assert [row["ID"] for row in rows] == [str(made["ID"])]


async def test_names_are_unique_in_a_folder(wire: Wire) -> None:
    place = await folder(wire)
    await upload(wire, place, "a.txt")
    again = {"id": place["ID"], "data": {"NAME": "A.TXT"}, "fileContent": ["a.txt", HELLO]}
    assert (await wire.error("disk.folder.uploadfile", again))[0] == "DISK_OBJ_22000"
    assert await wire.error(
        "disk.storage.addfolder", {"id": (await root(wire))["ID"], "data": {"NAME": "Reports"}}
    ) == (
        "DISK_OBJ_22000",
        "A folder with this name already exists",
    )
    assert (await upload(wire, place, "a.txt", generateUniqueName=True))["NAME"] == "a (1).txt"
    assert (await upload(wire, place, "a.txt", generateUniqueName=True))["NAME"] == "a (2).txt"
    assert await names(wire, place) == ["a.txt", "a (1).txt", "a (2).txt"]


async def test_children_are_filtered_ordered_and_paged(wire: Wire) -> None:
    place = await folder(wire)
    for number in range(53):
        await folder(wire, f"sub {number:02}", place)
    await upload(wire, place, "note.txt")
    first = (await wire.call("disk.folder.getchildren", {"id": place["ID"], "order": {"NAME": "DESC"}})).json
    assert (len(first["result"]), first["next"], first["total"]) == (50, 50, 54)
    assert [row["NAME"] for row in first["result"][:2]] == ["sub 52", "sub 51"]
    assert len(await names(wire, place, start=50)) == 4
    assert await names(wire, place, filter={"NAME": "%SUB 1%", "TYPE": "folder"}) == [f"sub 1{n}" for n in range(10)]
    assert await names(wire, place, filter={"TYPE": "file"}) == ["note.txt"]
    beyond = (await wire.result("disk.folder.getchildren", {"id": place["ID"]}))[-1]["ID"]
    assert len(await names(wire, place, filter={">ID": beyond})) == 4


async def test_a_renamed_file_has_to_find_its_name_free(wire: Wire) -> None:
    place = await folder(wire)
    made = await upload(wire, place, "a.txt")
    await upload(wire, place, "b.txt")
    assert (await wire.error("disk.file.rename", {"id": made["ID"], "newName": "b.txt"}))[0] == "DISK_OBJ_22000"
    assert await wire.error("disk.file.rename", {"id": made["ID"], "newName": ""}) == ("0", "Empty name")
    assert (await wire.result("disk.file.rename", {"id": made["ID"], "newName": "a.txt"}))["NAME"] == "a.txt"
    assert (await wire.result("disk.file.rename", {"id": made["ID"], "newName": "c.txt"}))["NAME"] == "c.txt"
    renamed = await wire.result("disk.folder.rename", {"id": place["ID"], "newName": "Papers"})
    assert renamed["NAME"] == "Papers"
    assert sorted(await names(wire, place)) == ["b.txt", "c.txt"]


async def test_a_copy_is_a_file_of_its_own(wire: Wire) -> None:
    place, other = await folder(wire), await folder(wire, "Other")
    made = await upload(wire, place, "a.txt")
    copied = await wire.result("disk.file.copyto", {"id": made["ID"], "targetFolderId": other["ID"]})
    assert copied["ID"] != made["ID"]
    assert copied["FILE_ID"] != made["FILE_ID"]
    assert await wire.result("disk.file.delete", {"id": made["ID"]}) is True
    assert await content(wire, copied) == "hello"
    again = {"id": place["ID"], "targetFolderId": other["ID"]}
    tree = await wire.result("disk.folder.copyto", again)
    assert tree["PARENT_ID"] == str(other["ID"])
    assert (await wire.error("disk.folder.copyto", again))[0] == "DISK_OBJ_22000"


async def test_a_folder_is_copied_with_all_that_is_in_it(wire: Wire) -> None:
    place, other = await folder(wire), await folder(wire, "Other")
    inner = await folder(wire, "Inner", place)
    await upload(wire, inner, "deep.txt")
    copied = await wire.result("disk.folder.copyto", {"id": place["ID"], "targetFolderId": other["ID"]})
    (below,) = await wire.result("disk.folder.getchildren", {"id": copied["ID"]})
    (deep,) = await wire.result("disk.folder.getchildren", {"id": below["ID"]})
    assert (below["NAME"], deep["NAME"], await content(wire, deep)) == ("Inner", "deep.txt", "hello")
    into_itself = await wire.result("disk.folder.copyto", {"id": place["ID"], "targetFolderId": inner["ID"]})
    assert await names(wire, into_itself) == ["Inner"]


async def test_a_move_stays_in_its_storage(wire: Wire) -> None:
    place, other = await folder(wire), await folder(wire, "Other")
    made = await upload(wire, place, "a.txt")
    moved = await wire.result("disk.file.moveto", {"id": made["ID"], "targetFolderId": other["ID"]})
    assert (moved["ID"], moved["PARENT_ID"]) == (str(made["ID"]), other["ID"])
    assert (await names(wire, place), await names(wire, other)) == ([], ["a.txt"])
    mine = await wire.result("disk.storage.getlist", {"filter": {"ENTITY_TYPE": "user", "ENTITY_ID": "1"}})
    elsewhere = {"id": made["ID"], "targetFolderId": mine[0]["ROOT_OBJECT_ID"]}
    assert await wire.result("disk.file.moveto", elsewhere) is False
    inner = await folder(wire, "Inner", place)
    assert (await wire.error("disk.folder.moveto", {"id": place["ID"], "targetFolderId": inner["ID"]}))[0] == ""
    root_id = (await root(wire))["ROOT_OBJECT_ID"]
    assert await wire.error("disk.folder.moveto", {"id": root_id, "targetFolderId": inner["ID"]}) == (
        "",
        "Could not move root folder",
    )


async def test_the_bin_gives_back_what_went_into_it(wire: Wire) -> None:
    place = await folder(wire)
    inner = await folder(wire, "Inner", place)
    made = await upload(wire, inner, "a.txt")
    binned = await wire.result("disk.folder.markdeleted", {"id": place["ID"]})
    assert (binned["DELETED_TYPE"], binned["DELETED_BY"]) == ("3", "1")
    assert binned["DELETE_TIME"]
    for method, id_ in (("disk.folder.get", inner["ID"]), ("disk.file.get", made["ID"])):
        assert await wire.error(method, {"id": id_}) == ("ERROR_NOT_FOUND", f"Could not find entity with id `{id_}`")
    assert (await wire.result("disk.folder.restore", {"id": place["ID"]}))["DELETED_TYPE"] == 0
    assert await names(wire, inner) == ["a.txt"]


async def test_a_restored_file_takes_a_number_when_its_name_is_taken(wire: Wire) -> None:
    place = await folder(wire)
    made = await upload(wire, place, "a.txt")
    assert (await wire.result("disk.file.markdeleted", {"id": made["ID"]}))["DELETED_TYPE"] == "3"
    await upload(wire, place, "a.txt")
    assert (await wire.result("disk.file.restore", {"id": made["ID"]}))["NAME"] == "a (1).txt"


async def test_a_deleted_tree_is_gone_with_its_bytes(wire: Wire) -> None:
    place = await folder(wire)
    inner = await folder(wire, "Inner", place)
    made = await upload(wire, inner, "a.txt")
    assert await wire.result("disk.folder.deletetree", {"id": place["ID"]}) is True
    assert (await wire.error("disk.folder.restore", {"id": place["ID"]}))[0] == "ERROR_NOT_FOUND"
    assert (await wire.error("disk.file.restore", {"id": made["ID"]}))[0] == "ERROR_NOT_FOUND"
    gone = await wire.send("GET", made["DOWNLOAD_URL"].removeprefix(wire.portal.url))
    assert (gone.status, gone.error[0]) == (400, "ERROR_NOT_FOUND")
    root_id = (await root(wire))["ROOT_OBJECT_ID"]
    assert await wire.error("disk.folder.deletetree", {"id": root_id}) == (
        "DISK_OBJ_22000",
        "Could not delete root folder",
    )


async def test_a_file_has_versions_and_can_go_back_to_one(wire: Wire) -> None:
    place = await folder(wire)
    made = await upload(wire, place, "a.txt")
    second = base64.b64encode(b"second!").decode()
    changed = await wire.result("disk.file.uploadversion", {"id": made["ID"], "fileContent": ["a.txt", second]})
    assert (changed["GLOBAL_CONTENT_VERSION"], changed["SIZE"]) == (2, "7")
    listed = (await wire.call("disk.file.getversions", {"id": made["ID"]})).json
    newest, oldest = listed["result"]
    assert listed["total"] == 2
    assert (newest["GLOBAL_CONTENT_VERSION"], oldest["GLOBAL_CONTENT_VERSION"], oldest["SIZE"]) == ("2", "1", "5")
    assert [await content(wire, row) for row in (newest, oldest, changed)] == ["second!", "hello", "second!"]
    assert (await wire.result("disk.version.get", {"id": oldest["ID"]}))["OBJECT_ID"] == str(made["ID"])
    back = await wire.result("disk.file.restorefromversion", {"id": made["ID"], "versionId": oldest["ID"]})
    assert (back["GLOBAL_CONTENT_VERSION"], await content(wire, back)) == (3, "hello")
    other = await upload(wire, place, "b.txt")
    assert await wire.error("disk.file.restorefromversion", {"id": other["ID"], "versionId": oldest["ID"]}) == (
        "DISK_FILE_22004",
        "Cannot restore version from another file",
    )


async def test_a_public_link_stays_what_it_is(wire: Wire) -> None:
    made = await upload(wire, await folder(wire), "a.txt")
    link = await wire.result("disk.file.getexternallink", {"id": made["ID"]})
    assert link.startswith(f"{wire.portal.url}/~")
    assert await wire.result("disk.file.getexternallink", {"id": made["ID"]}) == link


async def test_search_looks_at_names_below_a_folder(wire: Wire) -> None:
    place = await folder(wire)
    await upload(wire, await folder(wire, "Report folder", place), "report.txt")
    await upload(wire, await folder(wire, "Elsewhere"), "Report 2.txt")
    found = await wire.result("disk.file.search", {"QUERY": " REPORT ", "FILTER": {"FOLDER_ID": place["ID"]}})
    assert [row["NAME"] for row in found] == ["report.txt"]
    everything = await wire.result("disk.file.search", {"QUERY": "report", "TYPE": "all"})
    assert {row["NAME"] for row in everything} == {"Reports", "Report folder", "report.txt", "Report 2.txt"}
    for given, code in (
        ({"QUERY": "re"}, "INVALID_QUERY"),
        ({"QUERY": "report", "TYPE": "x"}, "INVALID_TYPE"),
        ({"QUERY": "report", "FILTER": {"NAME": "x"}}, "INVALID_FILTER"),
        ({"QUERY": "report", "FILTER": {"STORAGE_ID": 9999}}, "NOT_FOUND"),
        ({}, "ERROR_ARGUMENT"),
    ):
        assert (await wire.error("disk.file.search", given))[0] == code


@pytest.mark.parametrize(
    ("method", "params", "code"),
    [
        ("disk.file.get", {}, "ERROR_ARGUMENT"),
        ("disk.file.get", {"id": 99999}, "ERROR_NOT_FOUND"),
        ("disk.folder.get", {"id": "x"}, "ERROR_NOT_FOUND"),
        ("disk.storage.get", {}, "ERROR_ARGUMENT"),
        ("disk.storage.get", {"id": 99999}, "ERROR_NOT_FOUND"),
        ("disk.storage.addfolder", {"id": 1}, "ERROR_ARGUMENT"),
        ("disk.storage.uploadfile", {"id": 1, "fileContent": ["a", HELLO]}, "DISK_BASE_SERVICE_22001"),
        (
            "disk.storage.uploadfile",
            {"id": 1, "data": {"NAME": "a"}, "fileContent": ["a", "*"]},
            "ERROR_COULD_NOT_SAVE_FILE",
        ),
        ("disk.storage.addfolder", {"id": 1, "data": {"NAME": "n"}, "rights": [{"TASK_ID": 71}]}, ""),
        ("disk.version.get", {"id": 99999}, "ERROR_NOT_FOUND"),
        ("disk.attachedObject.get", {"id": 99999}, "ERROR_NOT_FOUND"),
    ],
)
async def test_what_is_wrong_is_told_by_its_code(wire: Wire, method: str, params: Any, code: str) -> None:
    await wire.result("disk.storage.getlist")
    assert (await wire.error(method, params))[0] == code


async def test_a_refused_upload_leaves_nothing(wire: Wire) -> None:
    given = {"id": 1, "data": {"NAME": "n"}, "fileContent": ["n", HELLO], "rights": [{"TASK_ID": 71}]}
    await wire.result("disk.storage.getlist")
    await wire.error("disk.storage.uploadfile", given)
    assert await wire.result("disk.storage.getchildren", {"id": 1}) == []


async def test_an_id_that_is_no_number_has_no_storage(wire: Wire) -> None:
    assert await wire.result("disk.storage.get", {"id": "mine"}) is None


async def test_a_folder_is_shared_at_a_known_level_only(wire: Wire) -> None:
    place = await folder(wire)
    given = {"id": place["ID"], "userId": 2, "taskName": "disk_access_read"}
    assert await wire.result("disk.folder.sharetouser", given) is True
    refused = await wire.call("disk.folder.sharetouser", {**given, "taskName": "everything"})
    assert refused.error[0] == "ACCESS_DENIED"


async def test_fields_say_what_can_be_filtered(wire: Wire) -> None:
    described = await wire.result("disk.file.getfields")
    assert described["NAME"] == {"TYPE": "string", "USE_IN_FILTER": True, "USE_IN_SHOW": True}
    assert described["SIZE"]["USE_IN_FILTER"] is False
    assert "REAL_OBJECT_ID" in await wire.result("disk.folder.getfields")
    assert (await wire.result("disk.storage.getfields"))["ENTITY_ID"]["TYPE"] == "string"


async def test_the_drive_lies_in_the_portals_file(tmp_path: Any, session: Any) -> None:
    data = tmp_path / "portal.db"
    async with Portal(limits="off", secret=SECRET, data=data) as portal:
        wire = Wire(portal, session)
        made = await upload(wire, await folder(wire), "a.txt")
    async with Portal(limits="off", secret=SECRET, data=data) as portal:
        wire = Wire(portal, session)
        old = "/rest" + made["DOWNLOAD_URL"].partition("/rest")[2]
        assert (await wire.send("GET", old)).text == "hello"
