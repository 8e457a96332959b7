"""``disk.*``: the Drive with its storages, folders, files and their versions.

A storage is a root folder with an owner: the company, a user, an application. Folders and files are one table of objects. What is in the bin keeps
its place: it has ``DELETED_TYPE`` 3, what went there inside a folder 4. A file that was just made is answered with numbers where later answers have
texts, as the portal does.
https://apidocs.bitrix24.com/api-reference/disk/index.html
"""

from __future__ import annotations

import secrets
import string
from typing import TYPE_CHECKING, Any

from b24async.portal import files, filters, params, php, plain
from b24async.portal.handlers import handles
from b24async.portal.methods import users
from b24async.portal.replies import Refusal, Result, access_denied
from b24async.portal.store import Sql

if TYPE_CHECKING:
    from b24async.portal.access import Caller
    from b24async.portal.book import Entity
    from b24async.portal.files import File, Link, Sent
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row

STORAGE = plain.entity(
    "disk.Storage",
    {
        "ID": "integer",
        "NAME": "string",
        "CODE": "string?",
        "MODULE_ID": "string",
        "ENTITY_TYPE": "string",
        "ENTITY_ID": "string",
        "ROOT_OBJECT_ID": "integer?",
    },
)
OBJECT = plain.entity(
    "disk.Object",
    {
        "ID": "integer",
        "NAME": "string",
        "CODE": "string?",
        "STORAGE_ID": "integer",
        "TYPE": "string",
        "PARENT_ID": "integer",
        "DELETED_TYPE": "integer",
        "GLOBAL_CONTENT_VERSION": "integer?",
        "FILE_ID": "integer?",
        "SIZE": "integer?",
        "CREATE_TIME": "datetime",
        "UPDATE_TIME": "datetime",
        "DELETE_TIME": "datetime?",
        "CREATED_BY": "integer",
        "UPDATED_BY": "integer",
        "DELETED_BY": "integer",
        "LINK": "string?",
    },
)
VERSION = plain.entity(
    "disk.Version",
    {
        "ID": "integer",
        "OBJECT_ID": "integer",
        "FILE_ID": "integer",
        "SIZE": "integer",
        "NAME": "string",
        "GLOBAL_CONTENT_VERSION": "integer",
        "CREATE_TIME": "datetime",
        "CREATED_BY": "integer",
    },
)
ATTACHED = plain.entity(
    "disk.Attached",
    {
        "ID": "integer",
        "OBJECT_ID": "integer",
        "MODULE_ID": "string",
        "ENTITY_TYPE": "string",
        "ENTITY_ID": "integer",
        "CREATE_TIME": "datetime",
        "CREATED_BY": "integer",
    },
)
RIGHT = plain.entity("disk.Right", {"ID": "integer", "OBJECT_ID": "integer", "ACCESS_CODE": "string", "TASK": "string"})

SCOPE = "disk"
FILE, FOLDER = "file", "folder"
LIVE, BINNED, BINNED_ALONG = 0, 3, 4
COMMON = "shared_files_s1"

_TASKS = (
    ("79", "disk_access_full", "Full Access"),
    ("75", "disk_access_edit", "Editing"),
    ("71", "disk_access_read", "Reading"),
)
_SHARES = frozenset(("disk_access_read", "disk_access_add", "disk_access_edit", "disk_access_full"))
_ALPHABET = string.ascii_letters + string.digits
_DEEPEST_OFFSET = 1000

_FOLDER_FIELDS = {
    "ID": ("integer", True),
    "NAME": ("string", True),
    "TYPE": ("enum", True),
    "CODE": ("string", True),
    "STORAGE_ID": ("integer", True),
    "REAL_OBJECT_ID": ("integer", False),
    "PARENT_ID": ("integer", True),
    "CREATE_TIME": ("datetime", True),
    "UPDATE_TIME": ("datetime", True),
    "DELETE_TIME": ("datetime", True),
    "CREATED_BY": ("integer", False),
    "UPDATED_BY": ("integer", False),
    "DELETED_BY": ("integer", False),
    "DELETED_TYPE": ("enum", True),
}
_FILE_ONLY = {
    "GLOBAL_CONTENT_VERSION": ("integer", False),
    "FILE_ID": ("integer", False),
    "SIZE": ("integer", False),
}
_FIELDS = {
    "disk.folder.getfields": _FOLDER_FIELDS,
    "disk.file.getfields": {
        **{name: kind for name, kind in _FOLDER_FIELDS.items() if name not in ("REAL_OBJECT_ID", "DELETED_TYPE")},
        **_FILE_ONLY,
        "DELETED_TYPE": ("enum", True),
    },
    "disk.storage.getfields": {
        "ID": ("integer", True),
        "NAME": ("string", True),
        "CODE": ("string", True),
        "MODULE_ID": ("string", False),
        "ENTITY_TYPE": ("string", True),
        "ENTITY_ID": ("string", True),
        "ROOT_OBJECT_ID": ("integer", False),
    },
}
_PATHS = {"user": "/company/personal/user/{}/disk", "common": "/docs", "group": "/workgroups/group/{}/disk"}

params.OWN_WORDS.add("disk")


@handles(*_FIELDS)
def get_fields(desk: Desk) -> Any:
    """The fields that a list of such things can be filtered by, and those that are shown."""
    return {
        name: {"TYPE": kind, "USE_IN_FILTER": filterable, "USE_IN_SHOW": True}
        for name, (kind, filterable) in _FIELDS[desk.method.name.casefold()].items()
    }


@handles("disk.rights.gettasks")
def tasks(_desk: Desk) -> Any:
    """The levels of access."""
    return [{"ID": id_, "NAME": name, "TITLE": title} for id_, name, title in _TASKS]


@handles("disk.storage.gettypes")
def types(_desk: Desk) -> Any:
    """The kinds of storages."""
    return ["user", "common", "group"]


@handles("disk.storage.getlist")
def storages(desk: Desk) -> Any:
    """A page of storages."""
    _open_storages(desk.state)
    wanted = _searched(STORAGE, desk.get("filter"), "disk.storage.getfields")
    found = plain.page(desk, STORAGE, wanted, desk.get("order"), Sql("ENTITY_TYPE <> 'restapp'"))
    return Result([plain.shown(desk.state, STORAGE, row) for row in found.value], found.next, found.total)


@handles("disk.storage.get")
def storage_get(desk: Desk) -> Any:
    """A storage; nothing for an id that is no number."""
    if _required(desk, "id") and php.whole_number(desk.get("id")) is None:
        return None
    return plain.shown(desk.state, STORAGE, _storage(desk))


@handles("disk.storage.getforapp")
def storage_for_app(desk: Desk) -> Any:
    """The storage of the application that calls."""
    return plain.shown(desk.state, STORAGE, storage_of(desk.state, "restapp", desk.caller.key, "bitrix.restapi"))


@handles("disk.storage.rename")
def storage_rename(desk: Desk) -> Any:
    """Another name for the storage of the application."""
    storage = _storage(desk)
    if storage["ENTITY_TYPE"] != "restapp" or storage["ENTITY_ID"] != desk.caller.key:
        raise Refusal("", "Access denied (invalid type of storage)")
    return plain.shown(desk.state, STORAGE, plain.change(desk.state, STORAGE, storage, NAME=_new_name(desk)))


@handles("disk.storage.getchildren")
def storage_children(desk: Desk) -> Any:
    """A page of what lies in the root of a storage."""
    return _children(desk, _root(desk))


@handles("disk.storage.addfolder")
def add_folder(desk: Desk) -> Any:
    """A new folder in the root of a storage."""
    return _add_folder(desk, _root(desk))


@handles("disk.storage.uploadfile")
def storage_upload(desk: Desk) -> Any:
    """A new file in the root of a storage."""
    return _upload(desk, _root(desk))


@handles("disk.folder.get", "disk.file.get")
def get(desk: Desk) -> Any:
    """A file or a folder."""
    return _shown(desk.state, desk.caller, _object(desk))


@handles("disk.folder.getchildren")
def children(desk: Desk) -> Any:
    """A page of what lies in a folder."""
    return _children(desk, _object(desk))


@handles("disk.folder.addsubfolder")
def add_subfolder(desk: Desk) -> Any:
    """A new folder in a folder."""
    return _add_folder(desk, _object(desk))


@handles("disk.folder.uploadfile")
def folder_upload(desk: Desk) -> Any:
    """A new file in a folder, or the address to which it is to be sent."""
    return _upload(desk, _object(desk))


@handles("disk.folder.rename", "disk.file.rename")
def rename(desk: Desk) -> Any:
    """Another name for a file or a folder."""
    row = _object(desk)
    name = _new_name(desk)
    if name != row["NAME"]:
        _check_free(desk.state, php.integer(row["PARENT_ID"]), name, row)
        row = _touch(desk.state, desk.caller, row, NAME=name)
    return _shown(desk.state, desk.caller, row)


@handles("disk.folder.copyto", "disk.file.copyto")
def copy_to(desk: Desk) -> Any:
    """A copy in another folder."""
    row, target = _object(desk), _target(desk)
    _check_free(desk.state, php.integer(target["ID"]), str(row["NAME"]), row, also_itself=True)
    made = _copy(desk.state, desk.caller, row, target)
    return _shown(desk.state, desk.caller, made, fresh=True)


@handles("disk.folder.moveto", "disk.file.moveto")
def move_to(desk: Desk) -> Any:
    """Another folder for a file or a folder; ``false`` when it is of another storage."""
    row, target = _object(desk), _target(desk)
    if row["PARENT_ID"] == 0:
        raise Refusal("", "Could not move root folder")
    if row["STORAGE_ID"] != target["STORAGE_ID"]:
        return False
    if row["PARENT_ID"] != target["ID"]:
        inside = {part["ID"] for part in _above(desk.state, target)}
        if row["ID"] in inside:
            raise Refusal("", "Could not move object into itself")
        _check_free(desk.state, php.integer(target["ID"]), str(row["NAME"]), row)
        row = _touch(desk.state, desk.caller, row, PARENT_ID=target["ID"])
    return {**_shown(desk.state, desk.caller, row), "PARENT_ID": row["PARENT_ID"]}


@handles("disk.folder.markdeleted", "disk.file.markdeleted")
def mark_deleted(desk: Desk) -> Any:
    """Into the bin."""
    row = _object(desk)
    if row["PARENT_ID"] == 0:
        raise Refusal("DISK_OBJ_22000", "Could not delete root folder")
    gone = {"DELETE_TIME": desk.state.now(), "DELETED_BY": desk.caller.user_id}
    for inner in _below(desk.state, row):
        if inner["DELETED_TYPE"] == LIVE:
            plain.change(desk.state, OBJECT, inner, DELETED_TYPE=BINNED_ALONG, **gone)
    row = plain.change(desk.state, OBJECT, row, DELETED_TYPE=BINNED, **gone)
    return _shown(desk.state, desk.caller, row)


@handles("disk.folder.restore", "disk.file.restore")
def restore(desk: Desk) -> Any:
    """Back from the bin, under a numbered name where the old one is taken; without its folder into the root."""
    row = _object(desk, binned=True)
    if row["DELETED_TYPE"] == LIVE:
        return _shown(desk.state, desk.caller, row)
    parent = desk.state.store.get(OBJECT, row["PARENT_ID"])
    if parent is None or parent["DELETED_TYPE"] != LIVE:
        storage = desk.state.store.get(STORAGE, row["STORAGE_ID"])
        parent = desk.state.store.get(OBJECT, storage["ROOT_OBJECT_ID"]) if storage else None
        if parent is None:
            raise _not_found(row["STORAGE_ID"])
    name = _free_name(desk.state, php.integer(parent["ID"]), str(row["NAME"]))
    for inner in _below(desk.state, row):
        if inner["DELETED_TYPE"] == BINNED_ALONG:
            plain.change(desk.state, OBJECT, inner, DELETED_TYPE=LIVE)
    row = _touch(desk.state, desk.caller, row, DELETED_TYPE=LIVE, NAME=name, PARENT_ID=parent["ID"])
    return {**_shown(desk.state, desk.caller, row), "DELETED_TYPE": LIVE}


@handles("disk.folder.deletetree", "disk.file.delete")
def delete(desk: Desk) -> Any:
    """Gone for good, with everything inside."""
    row = _object(desk, binned=True)
    if row["PARENT_ID"] == 0:
        raise Refusal("DISK_OBJ_22000", "Could not delete root folder")
    for part in [row, *_below(desk.state, row)]:
        erase(desk.state, part)
    return True


@handles("disk.folder.getexternallink", "disk.file.getexternallink")
def external_link(desk: Desk) -> Any:
    """The public address; the first call makes it."""
    row = _object(desk)
    word = row["LINK"] or "".join(secrets.choice(_ALPHABET) for _ in range(5))
    plain.change(desk.state, OBJECT, row, LINK=word)
    return f"{desk.state.address()}/~{word}"


@handles("disk.folder.sharetouser")
def share(desk: Desk) -> Any:
    """A right for a user."""
    row, user_id, task = _object(desk), _required(desk, "userId"), desk.get("taskName")
    if not isinstance(task, str) or task not in _SHARES or users.find(desk.state, user_id) is None:
        raise access_denied("Access denied", 400)
    _grant(desk.state, row, f"U{php.integer(user_id)}", str(task))
    return True


@handles("disk.file.uploadversion")
def upload_version(desk: Desk) -> Any:
    """New content for a file."""
    row = _object(desk)
    if desk.get("fileContent") in (None, "", []):
        return files.upload_to(desk, SCOPE, {"do": "version", "id": str(row["ID"])})
    file_id = _kept(desk.state, str(row["NAME"]), desk.get("fileContent"))
    if not file_id:
        raise Refusal("DISK_FILE_22002", "Could not save file")
    return _new_version(desk.state, desk.caller, row, file_id)


@handles("disk.file.getversions")
def versions(desk: Desk) -> Any:
    """A page of the versions of a file, newest first."""
    row = _object(desk)
    where = Sql("OBJECT_ID = ?", (row["ID"],))
    found = plain.page(desk, VERSION, _searched(VERSION, desk.get("filter")), None, where, [("ID", "DESC")])
    return Result([_version(desk.state, desk.caller, one) for one in found.value], found.next, found.total)


@handles("disk.version.get")
def version_get(desk: Desk) -> Any:
    """A version."""
    return _version(desk.state, desk.caller, _known_version(desk, "id"))


@handles("disk.file.restorefromversion")
def restore_from_version(desk: Desk) -> Any:
    """The content of an earlier version once more, as the newest one."""
    row, version = _object(desk), _known_version(desk, "versionId")
    if version["OBJECT_ID"] != row["ID"]:
        raise Refusal("DISK_FILE_22004", "Cannot restore version from another file")
    return _new_version(desk.state, desk.caller, row, files.copy(desk.state, php.integer(version["FILE_ID"])))


@handles("disk.attachedobject.get")
def attached_get(desk: Desk) -> Any:
    """A file that is attached to a task, a message or the like."""
    row = desk.state.store.get(ATTACHED, _id(desk, "id"))
    found = desk.state.store.get(OBJECT, row["OBJECT_ID"]) if row else None
    if row is None or found is None:
        raise _not_found(desk.get("id"))
    return {
        **plain.shown(desk.state, ATTACHED, row),
        "DOWNLOAD_URL": _download(desk.state, desk.caller, found),
        "NAME": found["NAME"],
        "SIZE": str(found["SIZE"]),
    }


@handles("disk.file.search")
def search(desk: Desk) -> Any:
    """Files and folders whose name holds a text."""
    text, kind = _required(desk, "QUERY"), str(desk.get("TYPE") or FILE)
    text = " ".join(text.split()) if isinstance(text, str) else ""
    if not 3 <= len(text) <= 255:
        raise Refusal("INVALID_QUERY", "Search query is invalid. (INVALID_QUERY).")
    if kind not in (FILE, FOLDER, "all"):
        raise Refusal("INVALID_TYPE", "Search result type is invalid. (INVALID_TYPE).")
    within = _search_scope(desk)
    where = [Sql("DELETED_TYPE = 0 AND PARENT_ID <> 0"), *within]
    if kind != "all":
        where.append(Sql("TYPE = ?", (kind,)))
    start = min(max(php.integer(desk.start), 0), _DEEPEST_OFFSET)
    sql = filters.all_of([*where, filters.where(plain.reading(desk.state, OBJECT), {"%NAME": text})])
    found = desk.state.store.select(OBJECT, sql, limit=51, offset=start)
    following = start + 50 if len(found) > 50 else None
    return Result([_shown(desk.state, desk.caller, row) for row in found[:50]], following)


@files.serves(SCOPE)
def serve(state: State, link: Link) -> Sent:
    """The file behind a ``DOWNLOAD_URL``: the content it has now, or that of a version."""
    kind = VERSION if "version" in link.query else OBJECT
    row = state.store.get(kind, php.integer(link.query.get("version") or link.query.get("id")))
    file = files.find(state, row["FILE_ID"]) if row is not None else None
    if row is None or file is None:
        raise _not_found(link.query.get("id"))
    return files.Sent(file, str(row["NAME"]))


@files.takes(SCOPE)
def take(state: State, link: Link, file: File) -> Any:
    """A file that came by the address that ``uploadFile`` or ``uploadVersion`` gave."""
    query = link.query
    row = state.store.get(OBJECT, php.integer(query.get("id")))
    if row is None or row["DELETED_TYPE"] != LIVE:
        raise _not_found(query.get("id"))
    if query.get("do") == "version":
        return _new_version(state, link.caller, row, file.id)
    name = str(query.get("name") or file.name)
    unique = php.truth(query.get("generateUniqueName"))
    made = add_file(state, link.caller.user_id, row, name, file.id, unique=unique)
    return _shown(state, link.caller, made, fresh=True)


def storage_of(state: State, kind: str, owner: str, name: str, code: str | None = None) -> Row:
    """Return the storage of an owner, made when there is none yet."""
    found = plain.find(state, STORAGE, "ENTITY_TYPE = ? AND ENTITY_ID = ?", kind, owner)
    if found is not None:
        return found
    for entity, field in ((OBJECT, "PARENT_ID"), (VERSION, "OBJECT_ID"), (STORAGE, "ENTITY_ID")):
        plain.index(state, entity, field)
    storage = plain.add(state, STORAGE, NAME=name, CODE=code, MODULE_ID="disk", ENTITY_TYPE=kind, ENTITY_ID=owner)
    author = php.integer(owner) if kind == "user" else 1
    root = _add(state, author, php.integer(storage["ID"]), 0, name, FOLDER)
    return plain.change(state, STORAGE, storage, ROOT_OBJECT_ID=root["ID"])


def user_root(state: State, user_id: int) -> Row:
    """Return the root folder of a user's storage."""
    storage = storage_of(state, "user", str(user_id), users.name_of(state, user_id))
    root = state.store.get(OBJECT, storage["ROOT_OBJECT_ID"])
    assert root is not None
    return root


def find_file(state: State, object_id: Any) -> Row | None:
    """Return a file of the Drive that is not in the bin, or ``None``."""
    row = state.store.get(OBJECT, php.integer(object_id))
    return row if row is not None and row["TYPE"] == FILE and row["DELETED_TYPE"] == LIVE else None


def show_file(state: State, caller: Caller, row: Row) -> dict[str, Any]:
    """Return a file or a folder as the methods answer it."""
    return _shown(state, caller, row)


def add_file(state: State, user_id: int, parent: Row, name: str, file_id: int, *, unique: bool = False) -> Row:
    """Put a file that is kept already into a folder."""
    parent_id = php.integer(parent["ID"])
    if unique:
        name = _free_name(state, parent_id, name)
    _check_free(state, parent_id, name, None, FILE)
    file = files.find(state, file_id)
    size = file.size if file else 0
    row = _add(state, user_id, php.integer(parent["STORAGE_ID"]), parent_id, name, FILE, file_id, size)
    _add_version(state, user_id, row)
    return row


def attach(state: State, user_id: int, object_id: int, module: str, kind: str, owner_id: int) -> int:
    """Note that a file of the Drive is attached to something, and return the id of that note."""
    row = plain.add(
        state,
        ATTACHED,
        OBJECT_ID=object_id,
        MODULE_ID=module,
        ENTITY_TYPE=kind,
        ENTITY_ID=owner_id,
        CREATE_TIME=state.now(),
        CREATED_BY=user_id,
    )
    return php.integer(row["ID"])


def erase(state: State, row: Row) -> None:
    """Remove an object with its versions and its bytes, but not what lies in it."""
    for version in plain.every(state, VERSION, "OBJECT_ID = ?", row["ID"]):
        files.forget(state, version["FILE_ID"])
        state.store.delete(VERSION, version["ID"])
    for kind in (ATTACHED, RIGHT):
        for other in plain.every(state, kind, "OBJECT_ID = ?", row["ID"]):
            state.store.delete(kind, other["ID"])
    state.store.delete(OBJECT, row["ID"])


def _open_storages(state: State) -> None:
    storage_of(state, "common", COMMON, "Company Drive", COMMON)
    user = state.book.entity(users.USER)
    if user is None:
        return
    table, storage = state.store.table(user), state.store.table(STORAGE)
    query = (
        f"SELECT {table.id} FROM {table.name} WHERE CAST({table.id} AS TEXT) NOT IN "  # noqa: S608 - our own names
        f"(SELECT ENTITY_ID FROM {storage.name} WHERE ENTITY_TYPE = 'user') ORDER BY {table.id}"
    )
    for (user_id,) in state.store.run(query).fetchall():
        storage_of(state, "user", str(user_id), users.name_of(state, user_id))


def _required(desk: Desk, name: str) -> Any:
    value = desk.get(name)
    if value is None or value == "" or (php.is_array(value) and not value):
        names = [param.name for param in desk.method.params if param.name != "start"]
        position = names.index(name) if name in names else 0
        raise Refusal("ERROR_ARGUMENT", f"Invalid value of parameter {{Parameter #{position}}}")
    return value


def _id(desk: Desk, name: str) -> int:
    number = php.whole_number(_required(desk, name))
    if number is None:
        raise _not_found(desk.get(name))
    return max(number, 0)


def _not_found(id_: Any) -> Refusal:
    return Refusal("ERROR_NOT_FOUND", f"Could not find entity with id `{'' if php.is_array(id_) else id_}`")


def _storage(desk: Desk) -> Row:
    id_ = _id(desk, "id")
    found = desk.state.store.get(STORAGE, id_)
    if found is None:  # perhaps nobody has looked at it yet
        _open_storages(desk.state)
        found = desk.state.store.get(STORAGE, id_)
    if found is None:
        raise _not_found(desk.get("id"))
    return found


def _root(desk: Desk) -> Row:
    found = desk.state.store.get(OBJECT, _storage(desk)["ROOT_OBJECT_ID"])
    assert found is not None
    return found


def _object(desk: Desk, *, binned: bool = False) -> Row:
    kind = desk.method.name.split(".")[1].casefold()
    return _known(desk.state, _id(desk, "id"), kind, binned=binned)


def _target(desk: Desk) -> Row:
    return _known(desk.state, _id(desk, "targetFolderId"), FOLDER)


def _known(state: State, id_: int, kind: str, *, binned: bool = False) -> Row:
    row = state.store.get(OBJECT, id_)
    if row is None or row["TYPE"] != kind or (row["DELETED_TYPE"] != LIVE and not binned):
        raise _not_found(id_)
    return row


def _known_version(desk: Desk, name: str) -> Row:
    row = desk.state.store.get(VERSION, _id(desk, name))
    if row is None:
        raise _not_found(desk.get(name))
    return row


def _new_name(desk: Desk) -> str:
    if desk.get("newName") == "":
        raise Refusal("0", "Empty name")
    return _clean(_required(desk, "newName"))


def _clean(name: Any) -> str:
    text = "" if php.is_array(name) else str(name)
    return "".join("_" if sign in '\\/:*?"<>|' or ord(sign) < 32 else sign for sign in text).strip()


def _name_of(desk: Desk) -> str:
    given = next((value for key, value in php.pairs(desk.get("data")) if key.upper() == "NAME"), None)
    return _clean(given or "")


def _add_folder(desk: Desk, parent: Row) -> Any:
    name, parent_id = _name_of(desk), php.integer(parent["ID"])
    if not name:
        raise Refusal("ERROR_ARGUMENT", "Invalid value of parameter {Parameter #1}")
    _check_free(desk.state, parent_id, name, None, FOLDER)
    row = _add(desk.state, desk.caller.user_id, php.integer(parent["STORAGE_ID"]), parent_id, name, FOLDER)
    _grant_given(desk, row)
    return _shown(desk.state, desk.caller, row, fresh=True)


def _upload(desk: Desk, parent: Row) -> Any:
    name, unique = _name_of(desk), php.truth(desk.get("generateUniqueName"))
    content = desk.get("fileContent")
    if content in (None, "", []):
        query = {"id": str(parent["ID"]), "generateUniqueName": int(unique)}
        return files.upload_to(desk, SCOPE, {**query, "name": name} if name else query)
    if not name:
        raise Refusal("DISK_BASE_SERVICE_22001", "Error: required parameter NAME (DISK_BASE_SERVICE_22001)")
    file_id = _kept(desk.state, name, content)
    if not file_id:
        raise Refusal("ERROR_COULD_NOT_SAVE_FILE", "Could not save file")
    row = add_file(desk.state, desk.caller.user_id, parent, name, file_id, unique=unique)
    _grant_given(desk, row)
    return _shown(desk.state, desk.caller, row, fresh=True)


def _kept(state: State, name: str, content: Any) -> int:
    found = files.pair(content) or (("", content) if isinstance(content, str) else None)
    return files.keep(state, name, found[1]) if found else 0


def _grant_given(desk: Desk, row: Row) -> None:
    given = desk.get("rights")
    if given in (None, "", []):
        return
    names = {id_: name for id_, name, _ in _TASKS}
    for right in php.values(given):
        parts = dict(php.pairs(right))
        if "TASK_ID" not in parts or not parts.get("ACCESS_CODE"):
            raise Refusal("", "Invalid rights format")
        _grant(desk.state, row, str(parts["ACCESS_CODE"]), names.get(str(parts["TASK_ID"]), str(parts["TASK_ID"])))


def _grant(state: State, row: Row, code: str, task: str) -> None:
    plain.add(state, RIGHT, OBJECT_ID=row["ID"], ACCESS_CODE=code, TASK=task)


def _add(
    state: State,
    user_id: int,
    storage_id: int,
    parent_id: int,
    name: str,
    kind: str,
    file_id: int | None = None,
    size: int | None = None,
) -> Row:
    now = state.now()
    return plain.add(
        state,
        OBJECT,
        NAME=name,
        STORAGE_ID=storage_id,
        TYPE=kind,
        PARENT_ID=parent_id,
        DELETED_TYPE=LIVE,
        GLOBAL_CONTENT_VERSION=1 if kind == FILE else None,
        FILE_ID=file_id,
        SIZE=size,
        CREATE_TIME=now,
        UPDATE_TIME=now,
        CREATED_BY=user_id,
        UPDATED_BY=user_id,
    )


def _add_version(state: State, user_id: int, row: Row) -> None:
    plain.add(
        state,
        VERSION,
        OBJECT_ID=row["ID"],
        FILE_ID=row["FILE_ID"],
        SIZE=row["SIZE"],
        NAME=row["NAME"],
        GLOBAL_CONTENT_VERSION=row["GLOBAL_CONTENT_VERSION"],
        CREATE_TIME=state.now(),
        CREATED_BY=user_id,
    )


def _new_version(state: State, caller: Caller, row: Row, file_id: int) -> Any:
    file = files.find(state, file_id)
    number = php.integer(row["GLOBAL_CONTENT_VERSION"]) + 1
    size = file.size if file else 0
    row = _touch(state, caller, row, FILE_ID=file_id, SIZE=size, GLOBAL_CONTENT_VERSION=number)
    _add_version(state, caller.user_id, row)
    return {**_shown(state, caller, row), "GLOBAL_CONTENT_VERSION": number}


def _copy(state: State, caller: Caller, row: Row, target: Row) -> Row:
    inside = _below(state, row)  # as it is before the copy is there, which may lie in it
    made = {row["ID"]: _copy_one(state, caller, row, target)}
    for inner in inside:
        if inner["DELETED_TYPE"] == LIVE and inner["PARENT_ID"] in made:
            made[inner["ID"]] = _copy_one(state, caller, inner, made[inner["PARENT_ID"]])
    return made[row["ID"]]


def _copy_one(state: State, caller: Caller, row: Row, target: Row) -> Row:
    storage_id, parent_id = php.integer(target["STORAGE_ID"]), php.integer(target["ID"])
    name, user_id = str(row["NAME"]), caller.user_id
    if row["TYPE"] == FOLDER:
        return _add(state, user_id, storage_id, parent_id, name, FOLDER)
    file_id = files.copy(state, php.integer(row["FILE_ID"]))
    made = _add(state, user_id, storage_id, parent_id, name, FILE, file_id, php.integer(row["SIZE"]))
    _add_version(state, user_id, made)
    return made


def _touch(state: State, caller: Caller, row: Row, **changes: Any) -> Row:
    return plain.change(state, OBJECT, row, UPDATE_TIME=state.now(), UPDATED_BY=caller.user_id, **changes)


def _inside(state: State, row: Row) -> list[Row]:
    return plain.every(state, OBJECT, "PARENT_ID = ?", row["ID"]) if row["TYPE"] == FOLDER else []


def _below(state: State, row: Row) -> list[Row]:
    found = _inside(state, row)
    for inner in found:  # grows while it is walked
        found += _inside(state, inner)
    return found


def _above(state: State, row: Row) -> list[Row]:
    found: list[Row] = []
    here: Row | None = row
    while here is not None:
        found.append(here)
        here = state.store.get(OBJECT, here["PARENT_ID"])
    return found


def _taken(state: State, parent_id: int, name: str) -> Row | None:
    where = "PARENT_ID = ? AND DELETED_TYPE = 0 AND fold(NAME) = ?"
    return plain.find(state, OBJECT, where, parent_id, name.casefold())


def _check_free(
    state: State, parent_id: int, name: str, row: Row | None, kind: str = "", *, also_itself: bool = False
) -> None:
    found = _taken(state, parent_id, name)
    if found is None or (row is not None and found["ID"] == row["ID"] and not also_itself):
        return
    what = kind or (row["TYPE"] if row is not None else FILE)
    raise Refusal("DISK_OBJ_22000", f"A {what} with this name already exists")


def _free_name(state: State, parent_id: int, name: str) -> str:
    stem, dot, ending = name.rpartition(".")
    if not stem:
        stem, dot, ending = name, "", ""
    number, free = 0, name
    while _taken(state, parent_id, free) is not None:
        number += 1
        free = f"{stem} ({number}){dot}{ending}"
    return free


def _searched(kind: Entity, wanted: Any, method: str = "") -> dict[str, Any]:
    # A text between percent signs is searched for even where no operator says so.
    found: dict[str, Any] = {}
    for key, value in php.pairs(wanted):
        operator, name = filters.parse_key(key)
        if method and not _FIELDS[method].get(name, ("", False))[1]:
            continue
        like = (
            not operator
            and isinstance(value, str)
            and "%" in (value[:1], value[-1:])
            and kind.fields[name].base == "string"
        )
        found[f"=%{name}" if like else key] = value
    return found


def _children(desk: Desk, folder: Row) -> Any:
    where = Sql("PARENT_ID = ? AND DELETED_TYPE = 0", (folder["ID"],))
    wanted = _searched(OBJECT, desk.get("filter"), "disk.folder.getfields")
    found = plain.page(desk, OBJECT, wanted, desk.get("order"), where)
    return Result([_shown(desk.state, desk.caller, row) for row in found.value], found.next, found.total)


def _search_scope(desk: Desk) -> list[Sql]:
    given = desk.get("FILTER")
    if given in (None, "", []):
        return []
    nowhere = Refusal("NOT_FOUND", "Search scope was not found. (NOT_FOUND).")
    if not php.is_array(given):
        raise nowhere
    wanted = dict(php.pairs(given))
    if not wanted.keys() <= {"STORAGE_ID", "FOLDER_ID"}:
        raise Refusal("INVALID_FILTER", "Search filter contains an unknown field. (INVALID_FILTER).")
    found: list[Sql] = []
    storage_id, folder_id = (php.integer(wanted.get(name)) for name in ("STORAGE_ID", "FOLDER_ID"))
    if "STORAGE_ID" in wanted:
        if desk.state.store.get(STORAGE, storage_id) is None:
            raise nowhere
        found.append(Sql("STORAGE_ID = ?", (storage_id,)))
    if "FOLDER_ID" in wanted:
        folder = desk.state.store.get(OBJECT, folder_id)
        if (
            folder is None
            or folder["TYPE"] != FOLDER
            or ("STORAGE_ID" in wanted and folder["STORAGE_ID"] != storage_id)
        ):
            raise nowhere
        found.append(filters.within("ID", [row["ID"] for row in _below(desk.state, folder)]))
    return found


def _download(state: State, caller: Caller, row: Row) -> str:
    return files.link_to(state, caller, SCOPE, {"id": str(row["ID"])})


def _version(state: State, caller: Caller, row: Row) -> dict[str, Any]:
    shown = plain.shown(state, VERSION, row)
    del shown["FILE_ID"]
    query = {"id": str(row["OBJECT_ID"]), "version": str(row["ID"])}
    return {**shown, "DOWNLOAD_URL": files.link_to(state, caller, SCOPE, query)}


def _shown(state: State, caller: Caller, row: Row, *, fresh: bool = False) -> dict[str, Any]:
    texts = plain.shown(state, OBJECT, row)
    folder = row["TYPE"] == FOLDER
    numbers = ("ID", "REAL_OBJECT_ID", "DELETED_TYPE", "GLOBAL_CONTENT_VERSION", "FILE_ID") if fresh else ()
    answer = {name: texts[name] for name in ("ID", "NAME", "CODE", "STORAGE_ID", "TYPE")}
    if folder:
        answer["REAL_OBJECT_ID"] = answer["ID"]
    answer |= {name: texts[name] for name in ("PARENT_ID", "DELETED_TYPE")}
    if not folder:
        answer |= {name: texts[name] for name in _FILE_ONLY}
    for name in ("CREATE_TIME", "UPDATE_TIME", "DELETE_TIME", "CREATED_BY", "UPDATED_BY", "DELETED_BY"):
        answer[name] = texts[name]
    for name in numbers:
        if name in answer:
            answer[name] = int(answer[name])
    if fresh:
        answer["DELETED_BY"] = None
    if not folder:
        answer["DOWNLOAD_URL"] = _download(state, caller, row)
    answer["DETAIL_URL"] = _detail(state, row)
    return answer


def _detail(state: State, row: Row) -> str:
    storage = state.store.get(STORAGE, row["STORAGE_ID"])
    kind, owner = (str(storage["ENTITY_TYPE"]), storage["ENTITY_ID"]) if storage else ("", "")
    names = [str(part["NAME"]) for part in reversed(_above(state, row)[:-1])]
    place = _PATHS.get(kind, "/docs/app").format(owner)
    return f"{state.address()}{place}/{'path' if row['TYPE'] == FOLDER else 'file'}/{'/'.join(names)}"
