"""The portal's memory: SQLite, a table per entity with a column per field.

One code path serves a file and ``:memory:``. A table is made when its entity is first used, and grows when the spec has grown since the file was
written. The id is the row's key, so a keyset page over a million rows is one step in the index. Custom fields that no spec knows (``UF_*``) lie
together in a JSON column. Only this module and ``filters`` write SQL about entities; values are always bound, names always quoted.

Statements run in the event loop: they take microseconds, and in return each command is one transaction that nothing can interleave.
"""

from __future__ import annotations

import contextlib
import functools
import json
import os
import sqlite3
import sys
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from b24async.portal import values

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from b24async.portal.book import Entity
    from b24async.portal.values import Kept

T = TypeVar("T")

CUSTOM = "_custom"
"""Column of the custom fields, a JSON object by upper-case name."""

SHARED: dict[str, str] = {}
"""By entity key: the key of another entity in whose table it lies, because both are views of the same records."""

DECLARED: list[Callable[[Entity], bool]] = []
"""Each tells whether an entity has only the custom fields that somebody has made; all others keep whatever ``UF_*`` they are given."""

_RECORD = "record"
"""An SQL function that takes all columns of a record: ``sqlite3`` describes each column of an answer anew, and that takes longer than to read it."""

_META = "CREATE TABLE IF NOT EXISTS _meta (key TEXT PRIMARY KEY, value TEXT)"


@attrs.frozen
class Sql:
    """A piece of SQL with the values for its question marks."""

    text: str
    args: tuple[Kept, ...] = ()


TRUE = Sql("1")
FALSE = Sql("0")


@attrs.frozen(eq=False)
class Row:
    """A record as it is kept: by field name, custom fields apart."""

    fields: dict[str, Kept]
    custom: dict[str, Any]

    def __getitem__(self, name: str) -> Kept:
        return self.fields.get(name)


@attrs.frozen(eq=False)
class Table:
    """Where an entity lies: its quoted name and the quoted column of each field, in the order of the fields."""

    name: str
    id: str
    columns: Mapping[str, str]

    @functools.cached_property
    def selection(self) -> str:
        """What selects records: all columns, custom fields last."""
        return f"SELECT {self._all} FROM {self.name}"  # noqa: S608 - names are quoted

    @functools.cached_property
    def one(self) -> str:
        """What hands the record with an id to ``_RECORD``."""
        return f"SELECT {_RECORD}({self._all}) FROM {self.name} WHERE {self.id} = ?"  # noqa: S608 - names are quoted

    @functools.cached_property
    def _all(self) -> str:
        return ", ".join([*self.columns.values(), CUSTOM])


class BusyError(OSError):
    """Another portal uses the file."""


class _Transaction:
    """What ``with`` needs of a transaction."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __enter__(self) -> None:
        self._store._begin()

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self._store._commit()
        else:
            self._store._roll_back()


class Store:
    """An open database. ``path``: a file, or ``:memory:``. A file belongs to one portal at a time, and to nobody but its owner.

    Raises:
        BusyError: Another portal uses the file.
    """

    def __init__(self, path: str) -> None:
        self._lock = contextlib.ExitStack()
        if path != ":memory:":
            _take(path, self._lock)
        try:
            self._connect(path)
        except BaseException:
            self._lock.close()
            raise
        # Nobody else writes into what is in memory, so its notes are read once.
        self._notes: dict[str, str | None] | None = {} if path == ":memory:" else None
        self._tables: dict[Entity, Table] = {}
        self._fresh: list[Entity] = []
        self._acts: list[Callable[[], object]] = []
        self._recalled: dict[object, Any] = {}
        self._inside = False

    def _connect(self, path: str) -> None:
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=1024)
        self._db.create_function("fold", 1, _folded, deterministic=True)
        self._read: list[tuple[Kept, ...]] = []
        self._db.create_function(_RECORD, -1, lambda *record: self._read.append(record))
        self._widest = self._db.getlimit(sqlite3.SQLITE_LIMIT_FUNCTION_ARG)
        self._settle()

    def _settle(self) -> None:
        for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "temp_store=MEMORY", "busy_timeout=5000"):
            self._db.execute(f"PRAGMA {pragma}")
        self._db.execute(_META)

    def image(self) -> bytes:
        """Return the whole database as it would lie in a file."""
        return self._db.serialize()

    def become(self, image: bytes) -> None:
        """Turn into a copy of another database; what was here is gone."""
        with contextlib.closing(sqlite3.connect(":memory:")) as source:
            source.deserialize(image)
            source.backup(self._db)
        self._tables.clear()
        self._recalled.clear()
        self._forget_notes()
        self._settle()

    def close(self) -> None:
        """Close the database; one in memory is gone."""
        self._db.close()
        self._lock.close()

    def transaction(self) -> contextlib.AbstractContextManager[None]:
        """All of the block, or nothing when it raises. Inside another transaction it is part of that one."""
        return contextlib.nullcontext() if self._inside else _Transaction(self)

    def _begin(self) -> None:
        # The database hears of it with the first statement that may write: most transactions only read.
        self._inside = True

    def _roll_back(self) -> None:
        self._inside = False
        if self._db.in_transaction:
            self._db.execute("ROLLBACK")
        for entity in self._fresh:  # tables made in here are gone again
            del self._tables[entity]
        self._fresh.clear()
        self._acts.clear()
        self._recalled.clear()
        self._forget_notes()

    def _commit(self) -> None:
        if self._db.in_transaction:
            try:
                self._db.execute("COMMIT")
            except sqlite3.Error:
                self._roll_back()
                raise
        self._inside = False
        self._fresh.clear()
        if self._acts:
            acts, self._acts = self._acts, []
            for act in acts:
                act()

    def later(self, act: Callable[[], object]) -> None:
        """Do something when the transaction under way is kept, and never when it is not; without one, at once."""
        if self._inside:
            self._acts.append(act)
        else:
            act()

    def run(self, text: str, args: Sequence[Kept] = ()) -> sqlite3.Cursor:
        """Run one statement. Values that no column holds (arrays, numbers of more than 64 bits) become the nearest ones that fit."""
        if not text.startswith("SELECT"):
            self._recalled.clear()
            if self._inside and not self._db.in_transaction:
                self._db.execute("BEGIN")
        try:
            return self._db.execute(text, args)
        except (sqlite3.InterfaceError, sqlite3.ProgrammingError, OverflowError):
            bound = [_bindable(arg) for arg in args]
            if bound == list(args):
                raise
            return self._db.execute(text, bound)

    def recall(self, key: object, find: Callable[[], T]) -> T:
        """Return what ``find`` finds in the database; it is not asked again before something is written."""
        if key not in self._recalled:
            self._recalled[key] = find()
        found: T = self._recalled[key]
        return found

    def meta(self, key: str) -> str | None:
        """Return a note about the database itself."""
        if self._notes is not None and key in self._notes:
            return self._notes[key]
        found = self.run("SELECT value FROM _meta WHERE key = ?", (key,)).fetchone()
        value = None if found is None else str(found[0])
        if self._notes is not None:
            self._notes[key] = value
        return value

    def note(self, key: str, value: str) -> None:
        """Keep a note about the database itself."""
        self.run("INSERT INTO _meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", (key, value))
        if self._notes is not None:
            self._notes[key] = value

    def _forget_notes(self) -> None:
        if self._notes is not None:
            self._notes.clear()

    def next_number(self, sequence: str) -> int:
        """Return the next number of a sequence that several tables share, such as the ids of phones and e-mails."""
        number = int(self.meta(sequence) or 0) + 1
        self.note(sequence, str(number))
        return number

    def table(self, entity: Entity) -> Table:
        """Return the table of an entity, made or grown where needed."""
        if entity not in self._tables:
            self._tables[entity] = self._make(entity)
            if self._inside:
                self._fresh.append(entity)
        return self._tables[entity]

    def insert(self, entity: Entity, row: Row) -> int | str:
        """Add a record and return its id. Without an id it takes the next one."""
        table = self.table(entity)
        names = [name for name in row.fields if name in table.columns]
        columns = ", ".join([*(table.columns[name] for name in names), CUSTOM])
        marks = ", ".join("?" * (len(names) + 1))
        args = [*(row.fields[name] for name in names), _custom(row)]
        cursor = self.run(f"INSERT INTO {table.name} ({columns}) VALUES ({marks})", args)  # noqa: S608 - names are quoted
        given = row.fields.get(entity.id)
        return cursor.lastrowid or 0 if given is None or isinstance(given, float) else given

    def multiply(self, entity: Entity, row: Row, count: int, numbered: Mapping[str, str]) -> None:
        """Add many records that are alike but for some fields.

        Args:
            entity: Whose records.
            row: What they have in common.
            count: How many.
            numbered: SQL for the fields that differ; ``i`` is the record's id there.
        """
        table = self.table(entity)
        first = self.last_id(entity) + 1
        same = [name for name in row.fields if name in table.columns and name not in numbered and name != entity.id]
        columns = ", ".join([table.id, *(table.columns[name] for name in (*same, *numbered))])
        values_ = ", ".join(["i", *("?" * len(same)), *numbered.values()])
        numbers = "WITH RECURSIVE number(i) AS (SELECT ? UNION ALL SELECT i + 1 FROM number WHERE i < ?)"
        query = f"{numbers} INSERT INTO {table.name} ({columns}) SELECT {values_} FROM number"  # noqa: S608
        self.run(query, (first, first + count - 1, *(row.fields[name] for name in same)))

    def update(self, entity: Entity, id_: Kept, row: Row) -> None:
        """Change the fields that ``row`` has; its custom fields replace those of the record."""
        table = self.table(entity)
        names = [name for name in row.fields if name in table.columns]
        changes = ", ".join([*(f"{table.columns[name]} = ?" for name in names), f"{CUSTOM} = ?"])
        args = [*(row.fields[name] for name in names), _custom(row), id_]
        self.run(f"UPDATE {table.name} SET {changes} WHERE {table.id} = ?", args)  # noqa: S608

    def delete(self, entity: Entity, id_: Kept) -> None:
        """Remove a record."""
        table = self.table(entity)
        self.run(f"DELETE FROM {table.name} WHERE {table.id} = ?", (id_,))  # noqa: S608

    def get(self, entity: Entity, id_: Kept) -> Row | None:
        """Return a record, or ``None``."""
        table = self.table(entity)
        if len(table.columns) >= self._widest:
            return next(iter(self.select(entity, Sql(f"{table.id} = ?", (id_,)), limit=1)), None)
        self._read.clear()
        self.run(table.one, (id_,)).fetchone()
        return _row(table, self._read[0]) if self._read else None

    def select(
        self, entity: Entity, where: Sql = TRUE, order: str = "", limit: int = -1, offset: int = 0, join: str = ""
    ) -> list[Row]:
        """Return records. ``order`` and ``join`` are SQL; without an order they come by id."""
        table = self.table(entity)
        text = f"{table.selection} {join} WHERE {where.text} ORDER BY {order or table.id} LIMIT ? OFFSET ?"
        cursor = self.run(text, (*where.args, limit, min(offset, values.LARGEST)))
        return [_row(table, record) for record in cursor]

    def count(self, entity: Entity, where: Sql = TRUE, join: str = "") -> int:
        """Return the number of records."""
        name = self.table(entity).name
        found = self.run(f"SELECT count(*) FROM {name} {join} WHERE {where.text}", where.args)  # noqa: S608
        return int(found.fetchone()[0])

    def last_id(self, entity: Entity) -> int:
        """Return the highest id, 0 for an empty table."""
        table = self.table(entity)
        return int(self.run(f"SELECT max({table.id}) FROM {table.name}").fetchone()[0] or 0)  # noqa: S608

    def _make(self, entity: Entity) -> Table:
        columns: dict[str, str] = {}
        taken: set[str] = {CUSTOM}
        for name in entity.fields:
            column = name
            while column.casefold() in taken:  # SQLite folds the case of column names, the portal does not
                column += "_"
            taken.add(column.casefold())
            columns[name] = quoted(column)
        table = Table(quoted(SHARED.get(entity.key, entity.key)), columns[entity.id], columns)
        kinds = {name: values.affinity(field.type) for name, field in entity.fields.items()}
        key = "INTEGER PRIMARY KEY AUTOINCREMENT" if kinds[entity.id] == "INTEGER" else "TEXT PRIMARY KEY"
        parts = [f"{table.id} {key}", f"{CUSTOM} TEXT NOT NULL DEFAULT '{{}}'"]
        parts += [f"{column} {kinds[name]}" for name, column in columns.items() if name != entity.id]
        self.run(f"CREATE TABLE IF NOT EXISTS {table.name} ({', '.join(parts)})")
        there = {str(record[1]).casefold() for record in self.run(f"PRAGMA table_info({table.name})")}
        for name, column in columns.items():
            if column.strip('"').casefold() not in there:
                self.run(f"ALTER TABLE {table.name} ADD COLUMN {column} {kinds[name]}")
        return table


def declared_only(entity: Entity) -> bool:
    """Say whether custom fields have to be made before the entity keeps them."""
    return any(told(entity) for told in DECLARED)


def quoted(name: str) -> str:
    """Return a name as SQL takes it whatever it holds."""
    return '"' + name.replace('"', '""') + '"'


def _take(path: str, until: contextlib.ExitStack) -> None:
    # SQLite lets several processes write, but each of them would go by what it remembers of the file.
    lock = f"{path}-lock"
    while True:
        file = until.enter_context(os.fdopen(os.open(lock, os.O_CREAT | os.O_RDWR, 0o600), "rb"))
        if sys.platform == "win32":
            break
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            until.close()
            raise BusyError(f"{path} is used by another portal") from None
        with contextlib.suppress(FileNotFoundError):
            if os.path.samestat(os.stat(lock), os.fstat(file.fileno())):
                until.callback(_unlink, lock)  # while it is still locked: whoever has opened it meanwhile looks again
                break
        until.close()
    # SQLite gives the files beside it the rights of the first.
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def _unlink(path: str) -> None:
    with contextlib.suppress(OSError):
        os.unlink(path)


def _folded(text: Any) -> str | None:
    return None if text is None else str(text).casefold()


def _bindable(arg: Any) -> Any:
    if isinstance(arg, int):
        return max(-values.LARGEST, min(values.LARGEST, arg))
    return arg if arg is None or isinstance(arg, str | float | bytes) else json.dumps(arg, default=str)


def _custom(row: Row) -> str:
    return json.dumps(row.custom, ensure_ascii=False) if row.custom else "{}"


def _row(table: Table, record: Sequence[Kept]) -> Row:
    custom = record[-1]
    return Row(dict(zip(table.columns, record, strict=False)), {} if custom == "{}" else json.loads(str(custom)))
