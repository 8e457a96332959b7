"""Files: their bytes, and the signed links by which they come and go.

A file is a row in ``_file``; its bytes lie in pieces beside it, so that whatever is sent or received passes through memory piece by piece. A portal
that lives in memory has its pieces in a nameless database of their own, which SQLite takes to the disk when it grows and forgets at the end.

A link needs no other right than its own: ``token`` is ``scope|base64(query)|signature``, and the signature is over both, over what may be done with
it and over the ``auth`` that stands beside it, which tells who asked for the link and until when it holds. Modules say with ``@serves`` what a link
of theirs leads to, and with ``@takes`` what becomes of a file that was sent to one.

https://apidocs.bitrix24.com/api-reference/files/how-to-upload-files.html
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import mimetypes
import re
import secrets
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

import attrs
from aiohttp import BodyPartReader, hdrs, web

from b24async.portal import php, replies
from b24async.portal.access import Caller
from b24async.portal.handlers import SCHEMAS

if TYPE_CHECKING:
    from b24async.portal.asks import Ask
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Store

PIECE = 256 * 1024
"""Bytes that lie together."""

DOWNLOAD, UPLOAD = "download", "upload"
FIELD = "file"
"""Name of the form field in which a link for uploading wants the file."""

HOLDS = 3600
"""Seconds that a link holds which an application has asked for: as long as its token."""

SCHEMAS.append(
    "CREATE TABLE IF NOT EXISTS _file (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, type TEXT, size INTEGER)"
)
_PIECES = "_piece (file_id INTEGER, number INTEGER, bytes BLOB NOT NULL, PRIMARY KEY (file_id, number)) WITHOUT ROWID"
_KEY = "file_key"
_NO_BASE64 = re.compile(r"[^A-Za-z0-9+/]")


@attrs.frozen
class File:
    """A file that the portal keeps."""

    id: int
    name: str
    type: str
    size: int


@attrs.frozen
class Link:
    """What a verified link allows: which method, for which module, about what, in whose name."""

    method: str
    scope: str
    query: Mapping[str, Any]
    caller: Caller


@attrs.frozen
class Sent:
    """A file on its way out, and what it is called there."""

    file: File
    name: str


Serves = Callable[["State", Link], Sent]
Takes = Callable[["State", Link, File], Any]

_SERVES: dict[tuple[str, str], Serves] = {}
_TAKES: dict[str, Takes] = {}


def serves(scope: str, method: str = DOWNLOAD) -> Callable[[Serves], Serves]:
    """Mark the function that says which file the links of a module lead to."""

    def mark(function: Serves) -> Serves:
        _SERVES[method.casefold(), scope] = function
        return function

    return mark


def takes(scope: str) -> Callable[[Takes], Takes]:
    """Mark the function that does with an uploaded file what the link of a module was made for, and returns the method's result."""

    def mark(function: Takes) -> Takes:
        _TAKES[scope] = function
        return function

    return mark


def pair(value: Any) -> tuple[str, str] | None:
    """Return name and base64 text of a file as the methods take it: ``["name", "text"]`` or ``{"fileData": ["name", "text"]}``."""
    given = dict(php.pairs(value))
    for key, inner in given.items():
        if key.casefold() == "filedata":
            return pair(inner)
    name, text = given.get("0"), given.get("1")
    if len(given) != 2 or not isinstance(name, str) or not isinstance(text, str):
        return None
    return name, text


def keep(state: State, name: str, text: str) -> int:
    """Keep a file that came as base64 and return its id; 0 for a text in which there is nothing.

    Signs that are no base64 are passed over, as PHP does: a damaged text makes a damaged file.
    """
    text = _NO_BASE64.sub("", text.partition("=")[0])
    text = text[: len(text) - (len(text) % 4 == 1)]
    try:
        content = binascii.a2b_base64(text + "=" * (-len(text) % 4))
    except binascii.Error:
        return 0
    return put(state, name, content) if content else 0


def put(state: State, name: str, content: bytes) -> int:
    """Keep a file and return its id."""
    writing = Writing.begin(state.store, name)
    writing.write(content)
    return writing.finish()


def find(state: State, file_id: Any) -> File | None:
    """Return a file, or ``None``."""
    return _find(state.store, php.integer(file_id))


def read(state: State, file_id: int) -> bytes:
    """Return the bytes of a file, all at once."""
    file = find(state, file_id)
    return b"" if file is None else b"".join(pieces(state.store, file, 0, file.size))


def copy(state: State, file_id: int) -> int:
    """Keep a file a second time and return the id of the copy; 0 when there is none."""
    file = find(state, file_id)
    if file is None:
        return 0
    writing = Writing.begin(state.store, file.name)
    for piece in pieces(state.store, file, 0, file.size):
        writing.write(piece)
    return writing.finish()


def forget(state: State, *file_ids: Any) -> None:
    """Remove files with their bytes."""
    for file_id in file_ids:
        _forget(state.store, php.integer(file_id))


def pieces(store: Store, file: File, start: int, end: int) -> Iterator[bytes]:
    """Yield the bytes of a file from one position to another; it ends early when the file is gone."""
    _ready(store)
    for number in range(start // PIECE, -(-end // PIECE)):
        query = "SELECT bytes FROM _piece WHERE file_id = ? AND number = ?"
        found = store.run(query, (file.id, number)).fetchone()
        if found is None:
            return
        at = number * PIECE
        yield found[0][max(start - at, 0) : end - at]


@attrs.define
class Writing:
    """A file that comes in, piece by piece. Without a transaction around it each piece is kept as it comes; ``drop`` takes them back."""

    store: Store
    id: int
    size: int = 0
    _rest: bytearray = attrs.field(factory=bytearray)
    _number: int = 0

    @classmethod
    def begin(cls, store: Store, name: str) -> Writing:
        """Make room for a file."""
        _ready(store)
        type_ = mimetypes.guess_type(name)[0] or "application/octet-stream"
        query = "INSERT INTO _file (name, type, size) VALUES (?, ?, 0)"
        return cls(store, store.run(query, (name, type_)).lastrowid or 0)

    def write(self, content: bytes | bytearray) -> None:
        """Take more bytes."""
        self.size += len(content)
        self._rest += content
        while len(self._rest) >= PIECE:
            self._keep(bytes(self._rest[:PIECE]))
            del self._rest[:PIECE]

    def finish(self) -> int:
        """Keep what is left and return the id of the file."""
        if self._rest:
            self._keep(bytes(self._rest))
            self._rest.clear()
        self.store.run("UPDATE _file SET size = ? WHERE id = ?", (self.size, self.id))
        return self.id

    def drop(self) -> None:
        """Forget the file."""
        _forget(self.store, self.id)

    def _keep(self, piece: bytes) -> None:
        # The store binds what fields hold; bytes are no value of a field, but SQLite takes them.
        args: Any = (self.id, self._number, piece)
        self.store.run("INSERT INTO _piece VALUES (?, ?, ?)", args)
        self._number += 1


def link_to(state: State, caller: Caller, scope: str, query: Mapping[str, Any], method: str = DOWNLOAD) -> str:
    """Return an address that leads to a file, or takes one, without any further credential.

    Args:
        state: The portal's state.
        caller: Whoever asks for it.
        scope: The module that serves it.
        query: What the module wants to know then: texts and numbers.
        method: ``download``, ``upload`` or another that ``@serves`` knows.
    """
    until = int(state.clock()) + HOLDS if caller.application else 0
    auth = f"{until:08x}{caller.user_id:08x}{secrets.token_hex(16)}"
    about = base64.b64encode(f"{urlencode(query)}&_={secrets.token_hex(8)}".encode()).decode()
    token = f"{scope}|{about}|{_signature(state, method.casefold(), scope, about, auth)}"
    return f"{state.address()}/rest/{method}.json?auth={auth}&token={quote(token, safe='')}"


def upload_to(desk: Desk, scope: str, query: Mapping[str, Any]) -> dict[str, str]:
    """Return what a method answers that was given no content: where to send it."""
    return {"field": FIELD, "uploadUrl": link_to(desk.state, desk.caller, scope, query, UPLOAD)}


def is_link(ask: Ask) -> bool:
    """Say whether a request comes by such a link, be it a true one or not."""
    method = ask.route.method.casefold()
    return ask.route.version == 2 and (method in (DOWNLOAD, UPLOAD) or "token" in ask.params)


def opened(state: State, ask: Ask) -> Link:
    """Return what a link allows, or refuse."""
    token, auth, method = str(ask.params.get("token")), str(ask.params.get("auth")), ask.route.method.casefold()
    scope, about, signature = (*token.split("|"), "", "")[:3] if token.count("|") == 2 else ("", "", "")
    right = _signature(state, method, scope, about, auth)
    if not hmac.compare_digest(right.encode(), signature.encode("utf-8", "replace")):
        raise replies.access_denied("Access denied! Link check failed")
    until, user_id = int(auth[:8], 16), int(auth[8:16], 16)
    if until and state.clock() >= until:
        raise replies.expired()
    caller = Caller(f"link-{user_id}", user_id, application=bool(until))
    return Link(method, scope, php.parse_query(base64.b64decode(about).decode()), caller)


def follow(state: State, link: Link) -> Sent:
    """Return the file that a link leads to, or refuse."""
    function = _SERVES.get((link.method, link.scope))
    if function is None:
        raise replies.method_not_found()
    return function(state, link)


def accept(state: State, link: Link, file: File) -> Any:
    """Do with an uploaded file what its link was made for."""
    return _TAKES[link.scope](state, link, file)


async def receive(request: web.Request, store: Store) -> File | None:
    """Keep the file that a form holds, piece by piece as it comes; ``None`` when there is none in it."""
    if request.content_type != "multipart/form-data":
        return None
    writing: Writing | None = None
    try:
        reader = await request.multipart()
        while (part := await reader.next()) is not None:
            if not isinstance(part, BodyPartReader) or part.filename is None or writing is not None:
                continue
            writing = Writing.begin(store, part.filename)
            while piece := await part.read_chunk(PIECE):
                writing.write(part.decode(piece))
    except BaseException as error:
        if writing is not None:
            writing.drop()
        if isinstance(error, ValueError | RuntimeError):  # the form breaks off or is none
            return None
        raise
    return None if writing is None else _find(store, writing.finish())


async def send(request: web.Request, store: Store, sent: Sent, headers: Mapping[str, str]) -> web.StreamResponse:
    """Answer with a file, or with the part of it that the caller wants (``Range``)."""
    size = sent.file.size
    response = web.StreamResponse(headers=headers)
    response.content_type = sent.file.type
    response.headers[hdrs.CONTENT_DISPOSITION] = _disposition(sent.name)
    response.headers[hdrs.ACCEPT_RANGES] = "bytes"
    # What a file holds never changes: a new version is a new file.
    tag = response.headers[hdrs.ETAG] = f'"{sent.file.id:x}-{size:x}"'
    start, end = 0, size
    try:
        wanted = request.http_range
    except ValueError:
        wanted = slice(None, None, 1)
    if request.headers.get(hdrs.IF_RANGE, tag) != tag:
        wanted = slice(None, None, 1)
    if wanted.start is not None or wanted.stop is not None:
        start, end, _ = wanted.indices(size)
        if start >= end:
            response.set_status(416)
            response.headers[hdrs.CONTENT_RANGE] = f"bytes */{size}"
        else:
            response.set_status(206)
            response.headers[hdrs.CONTENT_RANGE] = f"bytes {start}-{end - 1}/{size}"
    response.content_length = max(end - start, 0)
    await response.prepare(request)
    if request.method != hdrs.METH_HEAD:
        for piece in pieces(store, sent.file, start, end):
            await response.write(piece)
    await response.write_eof()
    return response


def _signature(state: State, *parts: str) -> str:
    key = state.store.meta(_KEY)
    if key is None:
        key = secrets.token_hex(32)
        state.store.note(_KEY, key)
    digest = hmac.digest(key.encode(), "\0".join(parts).encode("utf-8", "replace"), hashlib.sha256)
    return base64.b64encode(digest).decode()


def _find(store: Store, file_id: int) -> File | None:
    found = store.run("SELECT id, name, type, size FROM _file WHERE id = ?", (file_id,)).fetchone()
    return None if found is None else File(*found)


def _forget(store: Store, file_id: int) -> None:
    _ready(store)
    store.run("DELETE FROM _piece WHERE file_id = ?", (file_id,))
    store.run("DELETE FROM _file WHERE id = ?", (file_id,))


def _ready(store: Store) -> None:
    places = {name: path for _, name, path in store.run("PRAGMA database_list")}
    place = "main" if places["main"] else "pieces"
    if place not in places:
        # Temporary databases are in memory otherwise; this one is as large as what people upload.
        for statement in ("PRAGMA temp_store = FILE", "ATTACH '' AS pieces", "PRAGMA temp_store = MEMORY"):
            store.run(statement)
    store.run(f"CREATE TABLE IF NOT EXISTS {place}.{_PIECES}")


def _disposition(name: str) -> str:
    plain = re.sub(r'[^\x20-\x7e]|["\\]', "_", name)
    return f"attachment; filename=\"{plain}\"; filename*=utf-8''{quote(name, safe='')}"
