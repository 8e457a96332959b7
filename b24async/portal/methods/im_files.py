"""``im.disk.*`` and ``im.v2.File.*``: files in chats.

Every chat has a folder. A file that lies there is *committed*: it comes into the chat as a message.
https://apidocs.bitrix24.com/api-reference/chats/files/index.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from b24async.portal import files, php
from b24async.portal.handlers import handles
from b24async.portal.methods import chats, disk, users
from b24async.portal.replies import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row

SAVED = "Saved files"
LARGEST = 100 * 2**20
_KINDS = {
    "image": ("png", "jpg", "jpeg", "gif", "webp"),
    "video": ("mp4", "webm", "mov"),
    "audio": ("mp3", "wav", "ogg"),
}


@handles("im.disk.folder.get")
def folder_get(desk: Desk) -> Any:
    """The folder of a chat."""
    return {"ID": folder_of(desk.state, _chat(desk))["ID"]}


@handles("im.disk.file.commit")
def commit(desk: Desk) -> Any:
    """Files come into a chat as a message: those in its folder (``UPLOAD_ID``), or copies of others (``FILE_ID``)."""
    row = _chat(desk)
    uploaded, others = _ids(desk.get("UPLOAD_ID")), _ids(desk.get("FILE_ID", "DISK_ID"))
    found = [disk.find_file(desk.state, id_) for id_ in (*uploaded, *others)]
    if not found or None in found:
        raise Refusal("FILES_ERROR", "List of files is not specified")
    there = [_into(desk, row, file) for file in found if file is not None]
    ids = [php.integer(file["ID"]) for file in there]
    text = php.text(desk.get("MESSAGE") or "")
    message = chats.send(desk.state, row, desk.caller.user_id, text, {"FILE_ID": ids})
    shown = {f"upload{file['ID']}": show(desk, row, file) for file in there}
    models = {f"upload{file['ID']}": _model(file) for file in there}
    return {"FILES": shown, "DISK_ID": ids, "FILE_MODELS": models, "MESSAGE_ID": message["ID"]}


@handles("im.disk.file.delete")
def delete(desk: Desk) -> Any:
    """A file of a chat less."""
    if php.integer(desk.get("CHAT_ID")) <= 0:
        raise Refusal("CHAT_ID_EMPTY", "Chat ID can't be empty")
    file = disk.find_file(desk.state, desk.get("FILE_ID", "DISK_ID"))
    if file is None:
        raise Refusal("FILE_ID_EMPTY", "File ID can't be empty")
    row = chats.find(desk.state, desk.get("CHAT_ID"))
    if row is None or file["PARENT_ID"] != folder_of(desk.state, row)["ID"]:
        return False
    disk.erase(desk.state, file)
    return True


@handles("im.disk.file.save")
def save(desk: Desk) -> Any:
    """A file of a chat is copied to the caller's Drive."""
    file = disk.find_file(desk.state, desk.get("FILE_ID", "DISK_ID"))
    if file is None:
        raise Refusal("FILE_ID_EMPTY", "File ID can't be empty")
    root = disk.user_root(desk.state, desk.caller.user_id)
    made = _copy(desk, root, file)
    return {"folder": {"id": root["ID"], "name": SAVED}, "file": {"id": made["ID"], "name": made["NAME"]}}


@handles("im.v2.File.upload")
def upload(desk: Desk) -> Any:
    """A file comes into a dialog, all in one call."""
    row = chats.dialog(desk.state, desk.caller.user_id, desk.get("dialogId"), create=True)
    if row is None:
        raise Refusal("CHAT_NOT_FOUND", "Chat not found")
    if not chats.is_member(desk.state, row, desk.caller.user_id):
        raise Refusal("ACCESS_DENIED", "Access denied")
    given = dict(php.pairs(desk.get("fields")))
    name, content = php.text(given.get("name") or ""), given.get("content")
    if not name or not content:
        raise Refusal("FILE_EMPTY", "File is empty")
    file_id = files.keep(desk.state, name, content) if isinstance(content, str) else 0
    if not file_id:
        raise Refusal("FILE_INVALID_CONTENT", "File content is not valid base64")
    kept = files.find(desk.state, file_id)
    if kept is None or kept.size > LARGEST:
        files.forget(desk.state, file_id)
        raise Refusal("FILE_TOO_LARGE", "File is too large")
    folder = folder_of(desk.state, row)
    file = disk.add_file(desk.state, desk.caller.user_id, folder, name, file_id, unique=True)
    params = {"FILE_ID": [php.integer(file["ID"])]}
    message = chats.send(desk.state, row, desk.caller.user_id, php.text(given.get("message") or ""), params)
    told = {"dialogId": str(desk.get("dialogId")), "chatId": row["ID"], "messageId": message["ID"]}
    return {**told, "file": show(desk, row, file)}


@handles("im.v2.File.download")
def download(desk: Desk) -> Any:
    """The address of a file of a dialog."""
    row = chats.dialog(desk.state, desk.caller.user_id, desk.get("dialogId"))
    if row is None or not chats.may_read(desk.state, row, desk.caller.user_id):
        raise Refusal("ACCESS_DENIED", "Access denied")
    file = disk.find_file(desk.state, desk.get("fileId"))
    if file is None or file["PARENT_ID"] != folder_of(desk.state, row)["ID"]:
        raise Refusal("FILE_NOT_FOUND", "File not found")
    return {"downloadUrl": disk.show_file(desk.state, desk.caller, file)["DOWNLOAD_URL"]}


def folder_of(state: State, row: Row) -> Row:
    """Return the folder of a chat."""
    storage = disk.storage_of(state, "restapp", f"im-chat-{row['ID']}", str(row["TITLE"]))
    folder = state.store.get(disk.OBJECT, storage["ROOT_OBJECT_ID"])
    assert folder is not None
    return folder


def in_messages(desk: Desk, row: Row, found: Iterable[Row]) -> list[dict[str, Any]]:
    """Return the files of some messages of a chat."""
    shown = []
    for message in found:
        for id_ in dict(php.pairs(json.loads(str(message["PARAMS"] or "{}")))).get("FILE_ID", []):
            file = disk.find_file(desk.state, id_)
            if file is not None:
                shown.append(show(desk, row, file))
    return shown


def show(desk: Desk, row: Row, file: Row) -> dict[str, Any]:
    """Return a file as the messenger shows one."""
    extension = str(file["NAME"]).rpartition(".")[2].casefold()
    kind = next((kind for kind, known in _KINDS.items() if extension in known), "file")
    url = disk.show_file(desk.state, desk.caller, file)["DOWNLOAD_URL"]
    author = php.integer(file["CREATED_BY"])
    viewer = {"viewer": "", "viewerType": "unknown" if kind == "file" else kind, "src": url, "objectId": file["ID"]}
    viewer.update(viewerGroupBy=row["ID"], imChatId=row["ID"], title=file["NAME"], actions="[]", unifiedLink="")
    return {
        "id": file["ID"],
        "chatId": row["ID"],
        "date": file["CREATE_TIME"],
        "type": kind,
        "name": file["NAME"],
        "extension": extension,
        "size": file["SIZE"],
        "image": None,
        "status": "done",
        "progress": 100,
        "authorId": author,
        "authorName": users.name_of(desk.state, author),
        "urlPreview": "",
        "urlShow": url,
        "urlDownload": url,
        "viewerAttrs": viewer,
        "mediaUrl": {"preview": {}},
        "isTranscribable": kind == "audio",
        "isVideoNote": False,
        "isVoiceNote": False,
    }


def _chat(desk: Desk) -> Row:
    given = desk.get("DIALOG_ID")
    if given is None:
        if php.integer(desk.get("CHAT_ID")) <= 0:
            raise Refusal("CHAT_ID_EMPTY", "Chat ID can't be empty")
        given = f"chat{php.integer(desk.get('CHAT_ID'))}"
    elif not str(given).strip():
        raise Refusal("DIALOG_ID_EMPTY", "Dialog ID can't be empty")
    row = chats.dialog(desk.state, desk.caller.user_id, given, create=True)
    if row is None or not chats.is_member(desk.state, row, desk.caller.user_id):
        raise Refusal("ACCESS_ERROR", "You don't have access to this chat")
    return row


def _ids(given: Any) -> list[int]:
    found = php.values(given) if php.is_array(given) else [given]
    return [
        id_ for item in found if (id_ := php.integer(str(item or "").removeprefix("disk").removeprefix("upload"))) > 0
    ]


def _into(desk: Desk, row: Row, file: Row) -> Row:
    folder = folder_of(desk.state, row)
    return file if file["PARENT_ID"] == folder["ID"] else _copy(desk, folder, file)


def _copy(desk: Desk, folder: Row, file: Row) -> Row:
    content = files.copy(desk.state, php.integer(file["FILE_ID"]))
    return disk.add_file(desk.state, desk.caller.user_id, folder, str(file["NAME"]), content, unique=True)


def _model(file: Row) -> dict[str, Any]:
    id_, user_id = file["ID"], file["CREATED_BY"]
    return {
        "id": id_,
        "name": file["NAME"],
        "createTime": {},
        "updateTime": {},
        "deleteTime": None,
        "code": "",
        "xmlId": None,
        "storageId": file["STORAGE_ID"],
        "realObjectId": id_,
        "parentId": file["PARENT_ID"],
        "deletedType": 0,
        "createdBy": user_id,
        "updatedBy": user_id,
        "deletedBy": 0,
        "uniqueCode": "",
        "typeFile": 0,
        "globalContentVersion": 1,
        "fileId": file["FILE_ID"],
        "size": file["SIZE"],
        "etag": "",
        "links": {"download": "", "showInGrid": "", "preview": ""},
    }
