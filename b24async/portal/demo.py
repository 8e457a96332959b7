"""What a new portal holds: a small furniture maker with customers, deals, activities and tasks. The same every time.

Deal 1 and deal 100 are there, and activity 999 is linked to deal 1, so that the examples of the documentation run as they stand.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from b24async.portal import records
from b24async.portal.methods import bindings
from b24async.portal.methods.tasks import TASK
from b24async.portal.methods.users import USER
from b24async.portal.state import ZONE
from b24async.portal.store import Row

if TYPE_CHECKING:
    from b24async.portal.book import Entity
    from b24async.portal.state import State
    from b24async.portal.values import Kept

USERS = (
    ("Anna", "Berg", "F", "Director", "anna.berg@birchline.example"),
    ("Tomas", "Lind", "M", "Head of sales", "tomas.lind@birchline.example"),
    ("Marta", "Sokolova", "F", "Sales", "marta.sokolova@birchline.example"),
    ("Jonas", "Okafor", "M", "Workshop", "jonas.okafor@birchline.example"),
    ("Lea", "Novak", "F", "Accounting", "lea.novak@birchline.example"),
)
COMPANIES = ("Harbour Hotels", "Café Linden", "Nordic Schools", "Studio Petrova", "Oakfield Clinic", "Library of Brno")
CONTACTS = (
    ("Peter", "Hansen"),
    ("Olga", "Petrova"),
    ("Maria", "Rossi"),
    ("John", "Carter"),
    ("Eva", "Svobodová"),
    ("Ahmed", "Khalil"),
    ("Ингрид", "Соколова"),
    ("Lucas", "Meyer"),
    ("Nina", "Dahl"),
    ("Viktor", "Orlov"),
    ("Sofia", "Lopez"),
    ("Emil", "Bauer"),
)
GOODS = ("chairs", "tables", "shelves", "beds", "desks", "benches", "wardrobes")
STAGES = ("NEW", "PREPARATION", "PREPAYMENT_INVOICE", "EXECUTING", "WON", "LOSE")
LEADS = (
    "Reception desks",
    "Seating for a cinema",
    "Bunk beds",
    "A bar of oak",
    "Shelves for an archive",
    "Office for twelve",
    "Church pews",
    "Garden set",
)
TASKS = (
    ("Call the customer", 1, 2),
    ("Send the offer", 2, 3),
    ("Order oak boards", 2, 4),
    ("Check the drawings", 1, 4),
    ("Invoice for deal 5", 2, 5),
    ("Measure the lobby", 1, 3),
    ("Repair the saw", 4, 4),
    ("Prepare the fair", 1, 2),
)
# Without a zone: the portal's own is meant.
BEGIN = dt.datetime(2026, 1, 12, 9, 0)
STAMPS = (
    *("DATE_CREATE", "DATE_MODIFY", "CREATED", "LAST_UPDATED", "CREATED_DATE", "CHANGED_DATE"),
    *("MOVED_TIME", "LAST_ACTIVITY_TIME", "ACTIVITY_DATE"),
)
OPENED = BEGIN.replace(tzinfo=ZONE).timestamp()
"""When everything that has no time of its own happened, in unix seconds."""


def everything(state: State) -> None:
    """Fill an empty portal."""
    with state.store.transaction():
        people(state)
        _customers(state)
        _deals(state)
        _activities(state)
        _tasks(state)


def people(state: State, count: int = len(USERS)) -> None:
    """Add the first users; the first one is the administrator."""
    for number, (name, last_name, gender, position, email) in enumerate(USERS[:count]):
        _add(
            state,
            USER,
            number + 1,
            number * 24,
            NAME=name,
            LAST_NAME=last_name,
            PERSONAL_GENDER=gender,
            WORK_POSITION=position,
            EMAIL=email,
            UF_DEPARTMENT=[1],
            DATE_REGISTER=_at(0),
        )


def many(state: State, entity: Entity, count: int) -> None:
    """Add many plain records at once, with ids that follow on."""
    fields: dict[str, Kept] = {}
    records.complete(state, entity, fields, 1)
    fields.update({"RESPONSIBLE_ID": 1, "CREATED_BY": 1, "NAME": entity.title})
    named = "TITLE" if "TITLE" in entity.fields and entity.key != USER else "LAST_NAME"
    numbered = {named: f"'{entity.title} #' || i", "OPPORTUNITY": "i % 1000 * 10.0"}
    known = {name: text for name, text in numbered.items() if name in entity.fields}
    with state.store.transaction():
        state.store.multiply(entity, Row(fields, {}), count, known)


def _customers(state: State) -> None:
    for number, title in enumerate(COMPANIES, 1):
        _add(
            state,
            "crm.Company",
            number,
            number,
            TITLE=title,
            INDUSTRY="OTHER",
            CURRENCY_ID="EUR",
            PHONE=[_row(f"+49 30 5550{number:03}")],
        )
    for number, (name, last_name) in enumerate(CONTACTS, 1):
        company = (number - 1) % len(COMPANIES) + 1
        _add(
            state,
            "crm.Contact",
            number,
            number,
            NAME=name,
            LAST_NAME=last_name,
            TYPE_ID="CLIENT",
            COMPANY_ID=company,
            COMPANY_IDS=[company],
            ASSIGNED_BY_ID=2 + number % 2,
            PHONE=[_row(f"+49 171 5550{number:03}", "MOBILE")],
            EMAIL=[_row(f"contact{number}@customer.example")],
        )
    for number, title in enumerate(LEADS, 1):
        status = ("NEW", "IN_PROCESS", "PROCESSED", "JUNK")[number % 4]
        _add(
            state,
            "crm.Lead",
            number,
            number * 5,
            TITLE=title,
            STATUS_ID=status,
            SOURCE_ID="WEB",
            OPPORTUNITY=number * 500,
            CURRENCY_ID="EUR",
        )


def _deals(state: State) -> None:
    for number in (*range(1, 21), 100):
        company = number % len(COMPANIES) + 1
        _add(
            state,
            "crm.Deal",
            number,
            number * 11,
            TITLE=f"{GOODS[number % len(GOODS)].capitalize()} for {COMPANIES[company - 1]}",
            STAGE_ID=STAGES[number % len(STAGES)],
            OPPORTUNITY=500 + number * 250,
            CURRENCY_ID="EUR",
            COMPANY_ID=company,
            CONTACT_IDS=[number % len(CONTACTS) + 1],
            ASSIGNED_BY_ID=2 + number % 2,
            SOURCE_ID=("WEB", "CALL", "EMAIL")[number % 3],
        )


def _activities(state: State) -> None:
    for number in range(1, 7):
        _activity(state, number, f"Call about {GOODS[number]}", number + 1)
    _activity(state, 999, "Call about the delivery", 1)


def _activity(state: State, number: int, subject: str, deal: int) -> None:
    contact = deal % len(CONTACTS) + 1
    talk = [{"TYPE": "PHONE", "VALUE": f"+49 171 5550{contact:03}", "ENTITY_ID": contact, "ENTITY_TYPE_ID": 3}]
    _add(
        state,
        bindings.ACTIVITY,
        number,
        deal * 11 + 2,
        OWNER_TYPE_ID=2,
        OWNER_ID=deal,
        TYPE_ID=2,
        PROVIDER_ID="CRM_CALL",
        PROVIDER_TYPE_ID="CALL",
        SUBJECT=subject,
        START_TIME=_at(deal * 11 + 2),
        END_TIME=_at(deal * 11 + 3),
        RESPONSIBLE_ID=2,
        DIRECTION=2,
        COMMUNICATIONS=talk,
    )
    bindings.attach(state, number, (2, deal))


def _tasks(state: State) -> None:
    for number, (title, creator, responsible) in enumerate(TASKS, 1):
        _add(
            state,
            TASK,
            number,
            number * 20,
            TITLE=title,
            CREATED_BY=creator,
            RESPONSIBLE_ID=responsible,
            STATUS=(2, 3, 2, 5)[number % 4],
            DEADLINE=_at(number * 20 + 72),
            UF_CRM_TASK=[f"D_{number}"],
        )
    query = "INSERT INTO _comment (task_id, author_id, posted, message) VALUES (1, 2, ?, 'The customer has called.')"
    state.store.run(query, (_at(30) + "+03:00",))


def _add(state: State, key: str, id_: int, hours: int, **given: Any) -> None:
    entity = state.book.entity(key)
    if entity is None:  # a spec without this entity has a portal without these records
        return
    dates = {"BEGINDATE": _at(hours)[:10], "CLOSEDATE": _at(hours + 168)[:10]}
    fields = {entity.id: id_, **dict.fromkeys(STAMPS, _at(hours)), **dates, **given}
    records.add(state, entity, next(iter(entity.styles)), fields, 1, trusted=True)


def _row(value: str, kind: str = "WORK") -> dict[str, str]:
    return {"VALUE": value, "VALUE_TYPE": kind}


def _at(hours: int) -> str:
    return (BEGIN + dt.timedelta(hours=hours)).isoformat()
