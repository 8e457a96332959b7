"""Records that the portal keeps for itself: entities that no spec declares, because what they answer is put together by hand.

They lie in tables of the store like any other, so that filters, order and pages are the same everywhere. There is one style, in which a field is
called what it is called and every value is a string or null.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async.portal import families, filters, php, records, values
from b24async.portal.book import Entity, Field, Style
from b24async.portal.store import TRUE, Row, Sql, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from b24async.portal.book import Type
    from b24async.portal.replies import Result
    from b24async.portal.state import Desk, State
    from b24async.portal.values import Kept

STYLE = "plain"


def entity(key: str, fields: Mapping[str, str], id_: str = "ID") -> Entity:
    """Make an entity of the names of its fields and their types, ``integer`` or ``integer?`` and so on."""
    return Entity(
        key=key,
        title=key.rpartition(".")[2],
        type_id=None,
        id=id_,
        missing=("ERROR_NOT_FOUND", "Not found"),
        styles={STYLE: Style(STYLE, strings=True)},
        fields={name: _field(name, type_) for name, type_ in fields.items()},
    )


def add(state: State, kind: Entity, **given: Any) -> Row:
    """Keep a new record and return it."""
    row = state.store.get(kind, records.add(state, kind, STYLE, given, 0, trusted=True))
    assert row is not None
    return row


def change(state: State, kind: Entity, row: Row, **given: Any) -> Row:
    """Change a record and return it as it is then."""
    kept = {name: values.keep(kind.fields[name].type, value, state.zone) for name, value in given.items()}
    state.store.update(kind, row[kind.id], Row(dict(kept), row.custom))
    return Row({**row.fields, **kept}, row.custom)


def find(state: State, kind: Entity, where: str, *args: Kept, order: str = "") -> Row | None:
    """Return the first record for which a condition in SQL holds, or ``None``."""
    return next(iter(state.store.select(kind, Sql(where, args), order, limit=1)), None)


def every(state: State, kind: Entity, where: str = "1", *args: Kept, order: str = "") -> list[Row]:
    """Return all records for which a condition in SQL holds."""
    return state.store.select(kind, Sql(where, args), order)


def index(state: State, kind: Entity, *names: str) -> None:
    """Let records be found quickly by these fields."""
    table = state.store.table(kind)
    name = quoted(".".join((kind.key, *names)))
    columns = ", ".join(table.columns[field] for field in names)
    state.store.run(f"CREATE INDEX IF NOT EXISTS {name} ON {table.name} ({columns})")


def reading(state: State, kind: Entity) -> filters.Reading:
    """Return how filters and orders of such an entity are read: what nobody knows is ignored."""
    return filters.Reading(kind, STYLE, state.store, state.zone)


def page(
    desk: Desk, kind: Entity, wanted: Any, order: Any = None, where: Sql = TRUE, usual: Iterable[tuple[str, str]] = ()
) -> Result:
    """Return a page of records.

    Args:
        desk: The command.
        kind: Whose records.
        wanted: The caller's filter.
        order: The caller's order.
        where: What must hold besides.
        usual: The order when the caller has none.
    """
    how = reading(desk.state, kind)
    found = [filters.where(how, wanted), where]
    return families.page(
        desk,
        kind,
        filters.all_of(part for part in found if part is not TRUE),
        filters.order_by(how, [*php.pairs(order)] or usual),
    )


def shown(state: State, kind: Entity, row: Row) -> dict[str, Any]:
    """Return a record as it stands on the wire."""
    return records.show(state, kind, STYLE, row)


def _field(name: str, written: str) -> Field:
    kind = written.removesuffix("?")
    type_: Type = {"type": "boolean", "as": "Y/N"} if kind == "Y/N" else {"type": kind, "nullable": written != kind}
    return Field(
        name=name,
        type=type_,
        kind=kind,
        title=name,
        read_only=False,
        sparse=False,
        nullable=written != kind,
        default=None,
        read={STYLE: name},
        write={STYLE: name},
        types={},
        words={},
        required=frozenset(),
        immutable=frozenset(),
    )
