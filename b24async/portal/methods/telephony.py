"""``telephony.*`` and ``voximplant.*``: calls of external telephony, from registering to the statistics, and the lines they come by.

A call is registered, perhaps shown to people, and finished; only then it is in the statistics, has an activity in the CRM and takes a record. The
number finds its customer: a contact, a company or a lead with that phone.
https://apidocs.bitrix24.com/api-reference/telephony/index.html
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import TYPE_CHECKING, Any

from b24async.portal import files, filters, params, php, plain, records, replies, values
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.methods import bindings, timeman, users
from b24async.portal.replies import Refusal, Result
from b24async.portal.store import Sql

if TYPE_CHECKING:
    from b24async.portal.book import Entity
    from b24async.portal.files import File, Link, Sent
    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row

params.OWN_WORDS.update(("telephony", "voximplant"))

SCOPE = "telephony"
OUTGOING, INCOMING, REDIRECTED, CALLBACK, INFO = 1, 2, 3, 4, 5

CALL = plain.entity(
    "telephony._Call",
    {
        "ID": "integer",
        "CALL_ID": "string",
        "EXTERNAL_CALL_ID": "string?",
        "PORTAL_USER_ID": "integer",
        "PORTAL_NUMBER": "string",
        "PHONE_NUMBER": "string",
        "CALL_TYPE": "integer",
        "CALL_START_DATE": "datetime",
        "CRM_ENTITY_TYPE": "string?",
        "CRM_ENTITY_ID": "integer?",
        "REST_APP": "string",
        "SHOWN_TO": "json",
    },
)
STATISTIC = plain.entity(
    "telephony._Statistic",
    {
        "ID": "integer",
        "PORTAL_USER_ID": "integer",
        "PORTAL_NUMBER": "string",
        "PHONE_NUMBER": "string",
        "CALL_ID": "string",
        "EXTERNAL_CALL_ID": "string?",
        "CALL_CATEGORY": "string",
        "CALL_LOG": "string?",
        "CALL_DURATION": "integer",
        "CALL_START_DATE": "datetime",
        "CALL_RECORD_URL": "string?",
        "CALL_VOTE": "integer?",
        "COST": "money",
        "COST_CURRENCY": "string",
        "CALL_FAILED_CODE": "string",
        "CALL_FAILED_REASON": "string",
        "CRM_ENTITY_TYPE": "string?",
        "CRM_ENTITY_ID": "integer?",
        "CRM_ACTIVITY_ID": "integer?",
        "REST_APP_ID": "integer?",
        "REST_APP_NAME": "string?",
        "TRANSCRIPT_ID": "integer?",
        "TRANSCRIPT_PENDING": "Y/N",
        "SESSION_ID": "integer?",
        "REDIAL_ATTEMPT": "integer?",
        "COMMENT": "string?",
        "RECORD_DURATION": "integer?",
        "RECORD_FILE_ID": "integer?",
        "CALL_TYPE": "integer",
    },
)
LINE = plain.entity(
    "telephony._Line",
    {"ID": "integer", "NUMBER": "string", "NAME": "string", "CRM_AUTO_CREATE": "Y/N", "APP": "string"},
)
SIP = plain.entity(
    "voximplant._Sip",
    {"ID": "integer", "TYPE": "string", "TITLE": "string", "SERVER": "string", "LOGIN": "string", "PASSWORD": "string"},
)
SCHEMAS += [
    "CREATE TABLE IF NOT EXISTS _transcript (id INTEGER PRIMARY KEY AUTOINCREMENT, call_id TEXT, messages TEXT)",
    "CREATE TABLE IF NOT EXISTS _phone (user_id INTEGER PRIMARY KEY)",
]
_OUTGOING_LINE = "outgoing_line"
_CUSTOMERS = (("CONTACT", "crm.Contact", 3), ("COMPANY", "crm.Company", 4), ("LEAD", "crm.Lead", 1))
_NO_DIGIT = re.compile(r"\D")
_SUCCESS = "200"
_MOST_CLOUD = 10
_REG_IDS = 151_000
_VOICES = {
    "ruinternalfemale": "Russian (Female)",
    "usenglishfemale": "American English (Female)",
    "usenglishmale": "American English (Male)",
    "ukenglishfemale": "British English (Female)",
    "eurgermanfemale": "German (Female)",
    "eurfrenchfemale": "French (Female)",
}


@handles("telephony.externalCall.register")
def register(desk: Desk) -> Any:
    """A call begins."""
    user = _user(desk)
    kind = php.whole_number(desk.get("TYPE"))
    if kind not in (OUTGOING, INCOMING, REDIRECTED, CALLBACK, INFO):
        raise Refusal("ERROR_CORE", "Unknown TYPE.")
    number = php.text(desk.get("PHONE_NUMBER") or "")
    if not _NO_DIGIT.sub("", number):
        raise Refusal("ERROR_CORE", "Unsupported phone number format.")
    begun = values.moment(desk.get("CALL_START_DATE"), desk.state.zone)
    if desk.get("CALL_START_DATE") and begun is None:
        raise Refusal("ERROR_CORE", "CALL_START_DATE should be in the ISO-8601 format.")
    customer = _customer(desk, number)
    made: list[dict[str, Any]] = []
    if customer is None and php.truth(desk.get("CRM_CREATE", default=0)):
        customer = ("LEAD", _new_lead(desk, number, php.integer(user["ID"])))
        made = [{"ENTITY_TYPE": "LEAD", "ENTITY_ID": customer[1]}]
    given = {
        "EXTERNAL_CALL_ID": desk.get("EXTERNAL_CALL_ID"),
        "PORTAL_USER_ID": user["ID"],
        "PORTAL_NUMBER": php.text(desk.get("LINE_NUMBER") or ""),
        "PHONE_NUMBER": number,
        "CALL_TYPE": kind,
        "CALL_START_DATE": begun or desk.state.now(),
        "CRM_ENTITY_TYPE": customer[0] if customer else None,
        "CRM_ENTITY_ID": customer[1] if customer else None,
        "REST_APP": desk.caller.key,
        "SHOWN_TO": [user["ID"]] if str(desk.get("SHOW", default=1)) != "0" else [],
    }
    row = plain.add(desk.state, CALL, CALL_ID="", **given)
    word = hashlib.md5(f"{row['ID']}-{number}".encode(), usedforsecurity=False).hexdigest()
    call_id = f"externalCall.{word}.{int(desk.state.clock())}"
    plain.change(desk.state, CALL, row, CALL_ID=call_id)
    return {
        "CALL_ID": call_id,
        "CRM_CREATED_LEAD": made[0]["ENTITY_ID"] if made else None,
        "CRM_CREATED_ENTITIES": made,
        "CRM_ENTITY_TYPE": customer[0] if customer else "",
        "CRM_ENTITY_ID": customer[1] if customer else 0,
    }


@handles("telephony.externalCall.show", "telephony.externalCall.hide")
def show(desk: Desk) -> Any:
    """People see the card of a call, or no longer."""
    row = _call(desk)
    if row is None:
        return False
    given = desk.get("USER_ID")
    ids = [php.integer(id_) for id_ in (php.values(given) if php.is_array(given) else [given or row["PORTAL_USER_ID"]])]
    shown = [*json.loads(str(row["SHOWN_TO"] or "[]"))]
    kept = [id_ for id_ in shown if id_ not in ids]
    if desk.method.name.casefold().endswith("show"):
        kept += ids
    plain.change(desk.state, CALL, row, SHOWN_TO=kept)
    return True


@handles("telephony.externalCall.finish")
def finish(desk: Desk) -> Any:
    """A call is over: it goes to the statistics, and into the timeline of its customer."""
    if not isinstance(desk.get("CALL_ID"), str):
        raise Refusal("INVALID_ARGUMENT", "CALL_ID must be a string")
    user = _user(desk)
    row = _call(desk)
    if row is None:
        raise Refusal("ERROR_CORE", "Call is not found (call should be registered prior to finishing)")
    duration = max(php.integer(desk.get("DURATION")), 0)
    code = str(desk.get("STATUS_CODE") or (_SUCCESS if duration else "304"))
    statistic = plain.add(
        desk.state,
        STATISTIC,
        **{
            name: row[name]
            for name in ("PORTAL_NUMBER", "PHONE_NUMBER", "CALL_ID", "EXTERNAL_CALL_ID", "CALL_START_DATE")
        },
        **{name: row[name] for name in ("CRM_ENTITY_TYPE", "CRM_ENTITY_ID", "CALL_TYPE")},
        PORTAL_USER_ID=user["ID"],
        CALL_CATEGORY="external",
        CALL_DURATION=duration,
        CALL_VOTE=desk.get("VOTE"),
        COST=desk.get("COST") or 0,
        COST_CURRENCY=php.text(desk.get("COST_CURRENCY") or ""),
        CALL_FAILED_CODE=code,
        CALL_FAILED_REASON=php.text(desk.get("FAILED_REASON") or ""),
        CALL_RECORD_URL=php.text(desk.get("RECORD_URL") or ""),
        REST_APP_NAME=desk.caller.key,
        TRANSCRIPT_PENDING="N",
    )
    if activity := _activity(desk, statistic):
        statistic = plain.change(desk.state, STATISTIC, statistic, CRM_ACTIVITY_ID=activity)
    desk.state.store.delete(CALL, row["ID"])
    names = (
        "CALL_ID",
        "EXTERNAL_CALL_ID",
        "PORTAL_USER_ID",
        "PHONE_NUMBER",
        "PORTAL_NUMBER",
        "CALL_DURATION",
        "CALL_START_DATE",
    )
    names_after = (
        "CALL_VOTE",
        "COST_CURRENCY",
        "CALL_FAILED_CODE",
        "CALL_FAILED_REASON",
        "REST_APP_ID",
        "REST_APP_NAME",
    )
    crm = ("CRM_ACTIVITY_ID", "COMMENT", "CRM_ENTITY_TYPE", "CRM_ENTITY_ID", "ID")
    return {
        **{name: statistic[name] for name in names},
        "INCOMING": str(statistic["CALL_TYPE"]),
        "CALL_STATUS": int(code == _SUCCESS),
        "COST": statistic["COST"],
        **{name: statistic[name] for name in names_after},
        **{name: statistic[name] for name in crm},
    }


@handles("telephony.externalCall.attachRecord")
def attach_record(desk: Desk) -> Any:
    """A record for a finished call: as base64, from an address, or to be sent to one that is answered."""
    name, url = desk.get("FILENAME"), desk.get("RECORD_URL")
    if name is None and not url:
        text = "Required parameters are not set. Request should contain either URL or FILENAME parameter"
        raise Refusal("ERROR_CORE", text)
    row = plain.find(desk.state, STATISTIC, "CALL_ID = ?", php.text(desk.get("CALL_ID") or ""))
    if row is None:
        text = "Call is not found in the statistic table. It looks like it is not finished yet."
        raise Refusal("ERROR_CORE", text)
    if url and name is None:
        plain.change(desk.state, STATISTIC, row, CALL_RECORD_URL=str(url))
        return {"FILE_ID": row["RECORD_FILE_ID"] or 0}
    _check_name(str(name))
    content = desk.get("FILE_CONTENT")
    if content is None:
        where = files.upload_to(desk, SCOPE, {"call": str(row["CALL_ID"]), "name": str(name)})
        return {"uploadUrl": where["uploadUrl"], "fieldName": where["field"]}
    if content == "":
        raise Refusal("ERROR_CORE", "File content is empty.")
    file_id = files.keep(desk.state, str(name), content) if isinstance(content, str) else 0
    if not file_id:
        raise Refusal("ERROR_CORE", "File content is not properly encoded. Base64 encoding is expected.")
    return _recorded(desk.state, row, file_id)


@handles("telephony.externalCall.searchCrmEntities")
def search(desk: Desk) -> Any:
    """The customers who have a number."""
    number = _NO_DIGIT.sub("", php.text(desk.get("PHONE_NUMBER") or ""))
    if not number:
        raise Refusal("ERROR_CORE", "PHONE_NUMBER is empty")
    answer = []
    for kind, entity, row in _with_number(desk.state, number):
        assigned = php.integer(row["ASSIGNED_BY_ID"])
        user = users.find(desk.state, assigned)
        phones = ("WORK_PHONE", "PERSONAL_PHONE")
        names = ("NAME", "LAST_NAME") if kind == "CONTACT" else ("TITLE",)
        answer.append(
            {
                "CRM_ENTITY_TYPE": kind,
                "CRM_ENTITY_ID": row[entity.id],
                "ASSIGNED_BY_ID": assigned,
                "NAME": " ".join(str(row[name]) for name in names if row[name]),
                "ASSIGNED_BY": {
                    "ID": str(assigned),
                    "TIMEMAN_STATUS": timeman.status_of(desk.state, assigned),
                    "USER_PHONE_INNER": user["UF_PHONE_INNER"] if user else None,
                    **{name: user[name] if user else None for name in phones},
                    "PERSONAL_MOBILE": (user["PERSONAL_MOBILE"] or "") if user else "",
                },
            }
        )
    return answer


@handles("telephony.call.attachTranscription")
def transcribe(desk: Desk) -> Any:
    """What was said in a finished call."""
    if not desk.get("CALL_ID"):
        raise Refusal("ERROR_CORE", "CALL_ID should be set")
    if not php.is_array(desk.get("MESSAGES")):
        raise Refusal("ERROR_CORE", "MESSAGES should be an array")
    for number, message in enumerate(php.values(desk.get("MESSAGES"))):
        given = dict(php.pairs(message))
        if given.get("SIDE") not in ("User", "Client"):
            raise Refusal("ERROR_CORE", f"MESSAGES[{number}][SIDE] should be either Client or User")
        if php.integer(given.get("START_TIME")) < 0:
            raise Refusal("ERROR_CORE", f"MESSAGES[{number}][START_TIME] should be greater or equal to zero")
        if php.integer(given.get("STOP_TIME")) <= 0:
            raise Refusal("ERROR_CORE", f"MESSAGES[{number}][STOP_TIME] should be greater than zero")
        if not given.get("MESSAGE"):
            raise Refusal("ERROR_CORE", f"MESSAGES[{number}][MESSAGE] is empty")
    row = plain.find(desk.state, STATISTIC, "CALL_ID = ?", str(desk.get("CALL_ID")))
    if row is None:
        raise Refusal("ERROR_CORE", f"Call {desk.get('CALL_ID')} is not found. Is it finished?")
    args = (str(row["CALL_ID"]), json.dumps(desk.get("MESSAGES")))
    id_ = desk.state.store.run("INSERT INTO _transcript (call_id, messages) VALUES (?, ?)", args).lastrowid
    plain.change(desk.state, STATISTIC, row, TRANSCRIPT_ID=id_)
    return {"TRANSCRIPT_ID": id_}


@handles("voximplant.statistic.get")
def statistic_get(desk: Desk) -> Any:
    """A page of finished calls."""
    order = {php.text(desk.get("SORT") or "ID"): desk.get("ORDER", default="ASC")}
    found = plain.page(desk, STATISTIC, desk.get("FILTER"), order)
    rows = [{**plain.shown(desk.state, STATISTIC, row), "COST": f"{row['COST']:.4f}"} for row in found.value]
    return Result(rows, found.next, found.total)


@handles("telephony.externalLine.add")
def line_add(desk: Desk) -> Any:
    """A new line of the application."""
    number = _number(desk)
    if _line(desk, number) is not None:
        raise Refusal("ERROR_CORE", "Line already exists")
    given = {"NAME": php.text(desk.get("NAME") or ""), "CRM_AUTO_CREATE": desk.get("CRM_AUTO_CREATE", default="Y")}
    return {"ID": plain.add(desk.state, LINE, NUMBER=number, APP=desk.caller.key, **given)["ID"]}


@handles("telephony.externalLine.get")
def line_get(desk: Desk) -> Any:
    """The lines of the application."""
    found = plain.every(desk.state, LINE, "APP = ?", desk.caller.key)
    return [{name: row[name] for name in ("NUMBER", "NAME", "CRM_AUTO_CREATE")} for row in found]


@handles("telephony.externalLine.update")
def line_update(desk: Desk) -> Any:
    """Change a line of the application."""
    number = _number(desk)
    given = {name: desk.get(name) for name in ("NAME", "CRM_AUTO_CREATE") if desk.get(name) is not None}
    if not given:
        raise Refusal("ERROR_CORE", "There are no fields to update")
    row = _known_line(desk, number)
    plain.change(desk.state, LINE, row, **given)
    return {"ID": str(row["ID"])}


@handles("telephony.externalLine.delete")
def line_delete(desk: Desk) -> Any:
    """A line of the application less."""
    desk.state.store.delete(LINE, _known_line(desk, _number(desk))["ID"])


@handles("voximplant.line.get")
def lines(desk: Desk) -> Any:
    """All lines by which calls go out."""
    external = {str(row["NUMBER"]): str(row["NAME"] or row["NUMBER"]) for row in plain.every(desk.state, LINE)}
    return {**{_sip_line(row): str(row["TITLE"]) for row in plain.every(desk.state, SIP)}, **external}


@handles("voximplant.line.outgoing.get")
def outgoing(desk: Desk) -> Any:
    """The line by which calls go out when none is named."""
    return desk.state.store.meta(_OUTGOING_LINE) or next(iter(lines(desk)), "")


@handles("voximplant.line.outgoing.set")
def set_outgoing(desk: Desk) -> Any:
    """Another line for outgoing calls."""
    desk.state.store.note(_OUTGOING_LINE, php.text(desk.get("LINE_ID") or ""))
    return 1


@handles("voximplant.line.outgoing.sip.set")
def set_outgoing_sip(desk: Desk) -> Any:
    """A SIP line for outgoing calls."""
    row = records.find(desk.state, SIP, desk.get("CONFIG_ID"))
    if row is None:
        raise Refusal("ERROR_ARGUMENT", "Specified CONFIG_ID is not found")
    desk.state.store.note(_OUTGOING_LINE, _sip_line(row))
    return 1


@handles("voximplant.sip.add")
def sip_add(desk: Desk) -> Any:
    """A new SIP line."""
    kind = "office" if desk.get("TYPE") == "office" else "cloud"
    if kind == "cloud" and len(plain.every(desk.state, SIP, "TYPE = 'cloud'")) >= _MOST_CLOUD:
        raise Refusal("MAX_CLOUD_PBX", "You cannot connect more than 10 virtual PBXs.")
    given = _sip_fields(desk, {"SERVER": "", "LOGIN": "", "PASSWORD": "", "TITLE": ""}, 0)
    row = plain.add(desk.state, SIP, TYPE=kind, **given)
    if not row["TITLE"]:
        row = plain.change(desk.state, SIP, row, TITLE=f"SIP line {row['ID']}")
    return _shown_sip(row)


@handles("voximplant.sip.get")
def sip_get(desk: Desk) -> Any:
    """A page of SIP lines."""
    order = {php.text(desk.get("SORT") or "ID").replace("CONFIG_ID", "ID"): desk.get("ORDER", default="ASC")}
    wanted = {name.replace("CONFIG_ID", "ID"): value for name, value in php.pairs(desk.get("FILTER"))}
    found = plain.page(desk, SIP, wanted, order)
    return Result([_shown_sip(row) for row in found.value], found.next, found.total)


@handles("voximplant.sip.update")
def sip_update(desk: Desk) -> Any:
    """Change a SIP line."""
    row = _sip(desk)
    plain.change(desk.state, SIP, row, **_sip_fields(desk, {}, php.integer(row["ID"])))
    return 1


@handles("voximplant.sip.delete")
def sip_delete(desk: Desk) -> Any:
    """A SIP line less."""
    desk.state.store.delete(SIP, _sip(desk)["ID"])
    return 1


@handles("voximplant.sip.status")
def sip_status(desk: Desk) -> Any:
    """Whether a cloud line is registered."""
    row = records.find(desk.state, SIP, php.integer(desk.get("REG_ID")) - _REG_IDS)
    if row is None or row["TYPE"] != "cloud":
        raise Refusal("REG_ID_NOT_FOUND", "Settings not found")
    told = {"REG_ID": php.integer(desk.get("REG_ID")), "LAST_UPDATED": desk.state.now()[:19].replace("T", " ")}
    return {**told, "ERROR_MESSAGE": "", "STATUS_CODE": 200, "STATUS_RESULT": "success"}


@handles("voximplant.sip.connector.status")
def connector(_desk: Desk) -> Any:
    """What is left of the free minutes of SIP."""
    return {"FREE_MINUTES": 60, "PAID": False}


@handles("voximplant.callback.start", "voximplant.infocall.startwithtext", "voximplant.infocall.startwithsound")
def start(desk: Desk) -> Any:
    """A call that the portal makes itself; it is in the statistics at once, since nobody answers here."""
    line = php.text(desk.get("FROM_LINE") or "")
    callback = desk.method.name.startswith("voximplant.callback")
    if line not in lines(desk):
        text = f"Could not find line {line}" if callback else f"Could not find config for number {line}"
        raise Refusal("ERROR_CORE", text)
    number = php.text(desk.get("TO_NUMBER") or "")
    if not _NO_DIGIT.sub("", number):
        raise Refusal("ERROR_CORE", "Phone number is not correct")
    kind = "callback" if callback else "infocall"
    count = desk.state.store.last_id(STATISTIC) + 1
    word = hashlib.md5(f"{kind}-{count}".encode(), usedforsecurity=False).hexdigest()
    call_id = f"{kind}.{word}.{int(desk.state.clock())}"
    plain.add(
        desk.state,
        STATISTIC,
        PORTAL_USER_ID=desk.caller.user_id,
        PORTAL_NUMBER=line,
        PHONE_NUMBER=number,
        CALL_ID=call_id,
        CALL_CATEGORY=kind,
        CALL_START_DATE=desk.state.now(),
        CALL_FAILED_CODE=_SUCCESS,
        CALL_TYPE=CALLBACK if callback else INFO,
        COMMENT=desk.get("TEXT_TO_PRONOUNCE", "URL"),
        TRANSCRIPT_PENDING="N",
    )
    return {"RESULT": True, "CALL_ID": call_id}


@handles("voximplant.tts.voices.get")
def voices(_desk: Desk) -> Any:
    """The voices that read texts out."""
    return _VOICES


@handles("voximplant.url.get")
def urls(desk: Desk) -> Any:
    """Where telephony is set up."""
    base = f"{desk.state.address()}/telephony/"
    return {
        "detail_statistics": base,
        "buy_connector": base,
        "edit_config": f"{base}edit.php?ID=#CONFIG_ID#",
        "lines": f"{base}lines.php",
    }


@handles("voximplant.user.get")
def user_get(desk: Desk) -> Any:
    """How users telephone."""
    given = desk.get("USER_ID")
    if not given:
        raise Refusal("", "Parameter USER_ID is not set")
    answer = []
    for id_ in (php.integer(one) for one in (php.values(given) if php.is_array(given) else [given])):
        user = users.find(desk.state, id_)
        if user is None:
            raise replies.access_denied("Access denied! You have no permission to query selected users", 400)
        on = desk.state.store.run("SELECT 1 FROM _phone WHERE user_id = ?", (id_,)).fetchone() is not None
        told = {"ID": str(id_), "DEFAULT_LINE": None, "PHONE_ENABLED": "Y" if on else "N"}
        sip = {"SIP_SERVER": "sip.portal.example", "SIP_LOGIN": f"phone{id_}", "SIP_PASSWORD": None}
        answer.append({**told, **sip, "INNER_NUMBER": user["UF_PHONE_INNER"]})
    return answer


@handles("voximplant.user.activatePhone", "voximplant.user.deactivatePhone")
def phone(desk: Desk) -> Any:
    """A user has a SIP phone, or no longer."""
    user_id = php.integer(desk.get("USER_ID"))
    if not user_id:
        raise Refusal("", "Parameter USER_ID is not set")
    on = desk.method.name.casefold().endswith(".activatephone")
    query = "INSERT OR IGNORE INTO _phone VALUES (?)" if on else "DELETE FROM _phone WHERE user_id = ?"
    desk.state.store.run(query, (user_id,))
    return 1


@files.takes(SCOPE)
def take(state: State, link: Link, file: File) -> Any:
    """A record that came by the address that ``attachRecord`` gave."""
    row = plain.find(state, STATISTIC, "CALL_ID = ?", str(link.query.get("call")))
    if row is None:
        raise Refusal("ERROR_CORE", "Call is not found in the statistic table. It looks like it is not finished yet.")
    return _recorded(state, row, file.id)


@files.serves(SCOPE)
def serve(state: State, link: Link) -> Sent:
    """The record of a call."""
    file = files.find(state, link.query.get("id"))
    if file is None:
        raise Refusal("ERROR_NOT_FOUND", "Not found", 404)
    return files.Sent(file, file.name)


def _user(desk: Desk) -> Row:
    if not desk.get("USER_ID") and not desk.get("USER_PHONE_INNER"):
        raise Refusal("ERROR_CORE", "USER_ID or USER_PHONE_INNER should be set")
    user = users.find(desk.state, desk.get("USER_ID")) if desk.get("USER_ID") else _by_inner(desk)
    if user is None or not user["ACTIVE"]:
        raise Refusal("ERROR_CORE", "User is not found or is not active")
    return user


def _by_inner(desk: Desk) -> Row | None:
    entity = desk.entity(users.USER)
    reading = filters.Reading(entity, "classic", desk.state.store, desk.state.zone)
    where = filters.where(reading, {"UF_PHONE_INNER": str(desk.get("USER_PHONE_INNER"))})
    return next(iter(desk.state.store.select(entity, where, limit=1)), None)


def _call(desk: Desk) -> Row | None:
    return plain.find(desk.state, CALL, "CALL_ID = ?", php.text(desk.get("CALL_ID") or ""))


def _with_number(state: State, digits: str) -> list[tuple[str, Entity, Row]]:
    found = []
    for kind, key, _ in _CUSTOMERS:
        entity = state.book.entity(key)
        if entity is None:
            continue
        column = state.store.table(entity).columns["PHONE"]
        stored = "replace(replace(replace(replace(replace(json_extract(item.value, '$.VALUE'), ' ', ''), '-', ''), '+', ''), '(', ''), ')', '')"
        text = f"EXISTS (SELECT 1 FROM json_each({column}) AS item WHERE {stored} = ?)"  # noqa: S608 - our own names
        found += [(kind, entity, row) for row in state.store.select(entity, Sql(text, (digits,)))]
    return found


def _customer(desk: Desk, number: str) -> tuple[str, int] | None:
    kind, id_ = php.text(desk.get("CRM_ENTITY_TYPE") or "").upper(), php.integer(desk.get("CRM_ENTITY_ID"))
    if kind and id_:
        return kind, id_
    for found, entity, row in _with_number(desk.state, _NO_DIGIT.sub("", number)):
        return found, php.integer(row[entity.id])
    return None


def _new_lead(desk: Desk, number: str, user_id: int) -> int:
    given = {
        "TITLE": f"{number} - Incoming call",
        "PHONE": [{"VALUE": number, "VALUE_TYPE": "WORK"}],
        "ASSIGNED_BY_ID": user_id,
    }
    given["SOURCE_ID"] = php.text(desk.get("CRM_SOURCE") or "CALL")
    return records.add(desk.state, desk.entity("crm.Lead"), "classic", given, user_id)


def _activity(desk: Desk, row: Row) -> int | None:
    kind = next((number for name, _, number in _CUSTOMERS if name == row["CRM_ENTITY_TYPE"]), None)
    entity = desk.state.book.entity(bindings.ACTIVITY)
    if kind is None or entity is None or not row["CRM_ENTITY_ID"]:
        return None
    owner = (kind, php.integer(row["CRM_ENTITY_ID"]))
    incoming = row["CALL_TYPE"] in (INCOMING, REDIRECTED)
    given = {
        "OWNER_TYPE_ID": owner[0],
        "OWNER_ID": owner[1],
        "TYPE_ID": 2,
        "PROVIDER_ID": "VOXIMPLANT_CALL",
        "PROVIDER_TYPE_ID": "CALL",
        "SUBJECT": f"{'Incoming' if incoming else 'Outgoing'} call {row['PHONE_NUMBER']}",
        "START_TIME": row["CALL_START_DATE"],
        "END_TIME": row["CALL_START_DATE"],
        "COMPLETED": "Y",
        "RESPONSIBLE_ID": row["PORTAL_USER_ID"],
        "DIRECTION": 1 if incoming else 2,
        "ORIGIN_ID": f"VI_{row['CALL_ID']}",
        "COMMUNICATIONS": [
            {"TYPE": "PHONE", "VALUE": row["PHONE_NUMBER"], "ENTITY_ID": owner[1], "ENTITY_TYPE_ID": owner[0]}
        ],
    }
    id_ = records.add(desk.state, entity, "classic", given, php.integer(row["PORTAL_USER_ID"]), trusted=True)
    bindings.attach(desk.state, id_, owner)
    return id_


def _check_name(name: str) -> None:
    if not name:
        raise Refusal("ERROR_CORE", "File name is empty")
    if not name.casefold().endswith((".wav", ".mp3")):
        raise Refusal("ERROR_CORE", "Wrong file extension. Only wav and mp3 are allowed")


def _recorded(state: State, row: Row, file_id: int) -> dict[str, Any]:
    files.forget(state, row["RECORD_FILE_ID"])
    url = f"{state.address()}/telephony/record/{file_id}/"
    plain.change(
        state, STATISTIC, row, RECORD_FILE_ID=file_id, CALL_RECORD_URL=url, RECORD_DURATION=row["CALL_DURATION"]
    )
    return {"FILE_ID": file_id}


def _number(desk: Desk) -> str:
    number = php.text(desk.get("NUMBER") or "")
    if not number:
        raise Refusal("ERROR_CORE", "NUMBER should not be empty")
    return number


def _line(desk: Desk, number: str) -> Row | None:
    return plain.find(desk.state, LINE, "NUMBER = ? AND APP = ?", number, desk.caller.key)


def _known_line(desk: Desk, number: str) -> Row:
    row = _line(desk, number)
    if row is None:
        raise Refusal("ERROR_CORE", f"Could not find line with number {number}")
    return row


def _sip(desk: Desk) -> Row:
    row = records.find(desk.state, SIP, desk.get("CONFIG_ID"))
    if row is None:
        raise Refusal("ERROR_NOT_FOUND", "Specified CONFIG_ID is not found")
    return row


def _sip_line(row: Row) -> str:
    return f"reg{_REG_IDS + php.integer(row['ID'])}" if row["TYPE"] == "cloud" else f"sip{row['ID']}"


def _sip_fields(desk: Desk, blank: dict[str, str], own: int) -> dict[str, str]:
    names = ("SERVER", "LOGIN", "PASSWORD", "TITLE")
    given = {**blank, **{name: str(desk.get(name)) for name in names if desk.get(name) is not None}}
    if given.get("SERVER") == "":
        raise Refusal("CHECK_FIELDS_ERROR", "Server address not specified")
    if given.get("LOGIN") == "":
        raise Refusal("CHECK_FIELDS_ERROR", "Login for connecting to the server not specified")
    if len(given.get("PASSWORD", "")) > 100:
        raise Refusal("CHECK_FIELDS_ERROR", "Password for connecting to the server cannot exceed 100 characters")
    if given.get("TITLE") and plain.find(desk.state, SIP, "TITLE = ? AND ID <> ?", given["TITLE"], own) is not None:
        raise Refusal("TITLE_EXISTS", "The specified connection name is already registered in the system")
    return given


def _shown_sip(row: Row) -> dict[str, Any]:
    shown: dict[str, Any] = {"ID": str(row["ID"]), "TYPE": row["TYPE"], "CONFIG_ID": str(row["ID"])}
    shown.update((name, row[name]) for name in ("TITLE", "SERVER", "LOGIN", "PASSWORD"))
    if row["TYPE"] == "cloud":
        shown.update(REG_ID=_REG_IDS + php.integer(row["ID"]), AUTH_USER=None, OUTBOUND_PROXY=None)
    else:
        shown.update(
            INCOMING_SERVER="incoming.portal.example",
            INCOMING_LOGIN=f"sip{row['ID']}",
            INCOMING_PASSWORD="",
            AUTH_USER=None,
        )
        shown["OUTBOUND_PROXY"] = None
    registered = {"REGISTRATION_STATUS_CODE": None, "REGISTRATION_ERROR_MESSAGE": None}
    return {**shown, "DETECT_LINE_NUMBER": "N", "LINE_DETECT_HEADER_ORDER": "diversion;to", **registered}
