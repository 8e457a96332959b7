"""``crm.timeline.icon.*`` and ``crm.timeline.logo.*``: pictures for entries of the timeline, by their codes.

A few are there from the first day, as an excerpt of those that a real portal has; they cannot be deleted. Others come as PNG files, whose address
leads to the very bytes. What is answered for a code that is taken is not said anywhere: here it is ``INVALID_ARG_VALUE``.
https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/index.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import files, php
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.methods import users
from b24async.portal.replies import Refusal, Result

if TYPE_CHECKING:
    from b24async.portal.files import Link, Sent
    from b24async.portal.state import Desk, State

SCOPE = "crm"
SCHEMAS.append(
    "CREATE TABLE IF NOT EXISTS _timeline_picture (kind TEXT, code TEXT, file_id INTEGER, PRIMARY KEY (kind, code))"
)
_PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"


@attrs.frozen
class Kind:
    """One kind of pictures: how wide and high they are, and those that every portal has."""

    name: str
    size: int
    known: tuple[str, ...]


KINDS = {
    "icon": Kind("icon", 24, ("call", "arrow-down", "call-completed", "document", "mail", "comment")),
    "logo": Kind("logo", 60, ("call", "arrow-down", "call-incoming", "document", "mail", "notification")),
}


@handles("crm.timeline.icon.add", "crm.timeline.logo.add")
def add(desk: Desk) -> Any:
    """A new picture."""
    kind, code = _kind(desk), php.text(desk.params["code"])
    _admins_only(desk)
    content = desk.params["fileContent"]
    name, text = files.pair(content) or (f"{code}.png", php.text(content))
    if not code or code in kind.known or _file_of(desk.state, kind, code) is not None:
        raise Refusal("INVALID_ARG_VALUE", f"The code `{code}` is taken")
    file_id = files.keep(desk.state, name, text)
    if _size(files.read(desk.state, file_id)) != (kind.size, kind.size):
        raise Refusal("INVALID_ARG_VALUE", f"fileContent must be a PNG file of {kind.size}x{kind.size} pixels")
    desk.state.store.run("INSERT INTO _timeline_picture VALUES (?, ?, ?)", (kind.name, code, file_id))
    return {kind.name: _shown(desk, kind, code, file_id)}


@handles("crm.timeline.icon.get", "crm.timeline.logo.get")
def get(desk: Desk) -> Any:
    """One picture."""
    kind, code = _kind(desk), php.text(desk.params["code"])
    file_id = _file_of(desk.state, kind, code)
    if file_id is None and code not in kind.known:
        raise _not_found(kind, code)
    return {kind.name: _shown(desk, kind, code, file_id)}


@handles("crm.timeline.icon.list", "crm.timeline.logo.list")
def list_(desk: Desk) -> Any:
    """All pictures of a kind, the portal's own first."""
    kind = _kind(desk)
    query = "SELECT code, file_id FROM _timeline_picture WHERE kind = ? ORDER BY file_id"
    own = [_shown(desk, kind, code, file_id) for code, file_id in desk.state.store.run(query, (kind.name,)).fetchall()]
    found = [*(_shown(desk, kind, code, None) for code in kind.known), *own]
    return Result({f"{kind.name}s": found}, total=len(found))


@handles("crm.timeline.icon.delete", "crm.timeline.logo.delete")
def delete(desk: Desk) -> Any:
    """One picture less, if somebody added it."""
    kind, code = _kind(desk), php.text(desk.params["code"])
    _admins_only(desk)
    if code in kind.known:
        raise Refusal("ACCESS_DENIED", "Access denied")
    file_id = _file_of(desk.state, kind, code)
    if file_id is None:
        raise _not_found(kind, code)
    desk.state.store.run("DELETE FROM _timeline_picture WHERE kind = ? AND code = ?", (kind.name, code))
    files.forget(desk.state, file_id)
    return True


@files.serves(SCOPE)
def serve(state: State, link: Link) -> Sent:
    """Lead to a picture."""
    file = files.find(state, link.query.get("id"))
    if file is None:
        raise Refusal("NOT_FOUND", "File not found", 404)
    return files.Sent(file, file.name)


def _kind(desk: Desk) -> Kind:
    return KINDS[desk.method.name.split(".")[2]]


def _file_of(state: State, kind: Kind, code: str) -> int | None:
    query = "SELECT file_id FROM _timeline_picture WHERE kind = ? AND code = ?"
    found = state.store.run(query, (kind.name, code)).fetchone()
    return None if found is None else int(found[0])


def _shown(desk: Desk, kind: Kind, code: str, file_id: int | None) -> dict[str, Any]:
    uri = "" if file_id is None else files.link_to(desk.state, desk.caller, SCOPE, {"kind": kind.name, "id": file_id})
    return {"code": code, "isSystem": file_id is None, "fileUri": uri}


def _size(content: bytes) -> tuple[int, int] | None:
    if not content.startswith(_PNG):
        return None
    at = len(_PNG)
    return int.from_bytes(content[at : at + 4]), int.from_bytes(content[at + 4 : at + 8])


def _admins_only(desk: Desk) -> None:
    if not users.is_admin(desk.caller.user_id):
        raise Refusal("ACCESS_DENIED", "Access denied")


def _not_found(kind: Kind, code: str) -> Refusal:
    return Refusal("NOT_FOUND", f"{kind.name.capitalize()} not found for code `{code}`")
