"""``crm.currency.*``: currencies, their rates, and how amounts are written in each language.

One currency is the base one; the rates of the others are given in it. https://apidocs.bitrix24.com/api-reference/crm/currency/index.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from b24async.portal import php
from b24async.portal.handlers import FURNITURE
from b24async.portal.methods import crm_tables
from b24async.portal.replies import Refusal, Result
from b24async.portal.store import Row, Sql

if TYPE_CHECKING:
    from b24async.portal.state import Desk, State
    from b24async.portal.values import Kept

LANGUAGE = "en"
CODE_LENGTH = 3
TABLE = crm_tables.declare(
    "crm.Currency",
    "Currency",
    {
        "CURRENCY": "string",
        "AMOUNT_CNT": "integer",
        "AMOUNT": "number",
        "BASE": "boolean(Y/N)",
        "SORT": "integer",
        "DATE_UPDATE": "datetime",
        "LANG": "map",
    },
    id_="CURRENCY",
)
_FORMATS = ("FORMAT_STRING", "FULL_NAME", "DEC_POINT", "THOUSANDS_SEP", "DECIMALS", "THOUSANDS_VARIANT", "HIDE_ZERO")
_USUAL: dict[str, Any] = {
    "FORMAT_STRING": "#",
    "FULL_NAME": "",
    "DEC_POINT": ".",
    "THOUSANDS_SEP": None,
    "DECIMALS": "2",
    "THOUSANDS_VARIANT": "C",
    "HIDE_ZERO": "Y",
}
_FIRST = (
    ("EUR", 1.0, "Euro", "# €", "Y"),
    ("USD", 0.92, "United States Dollar", "$#", "N"),
    ("GBP", 1.17, "Pound Sterling", "£#", "N"),
    ("PLN", 0.23, "Polish Zloty", "# zł", "N"),
)
_FIELDS = {
    "CURRENCY": ("string", False, "Currency"),
    "AMOUNT_CNT": ("int", False, "Face value"),
    "AMOUNT": ("double", False, "Exchange rate"),
    "BASE": ("char", True, "Base currency"),
    "SORT": ("int", False, "Sorting"),
    "DATE_UPDATE": ("datetime", True, "Date modified"),
    "LID": ("string", True, "Site"),
    "FORMAT_STRING": ("string", True, "Currency format"),
    "FULL_NAME": ("string", True, "Name"),
    "DEC_POINT": ("string", True, "Decimal point"),
    "THOUSANDS_SEP": ("string", True, "Thousands separator"),
    "DECIMALS": ("int", True, "Number of decimal places"),
    "LANG": ("currency_localization", False, "Localizations"),
}


@crm_tables.answers("crm.currency.add")
def add(desk: Desk) -> Any:
    """One more currency."""
    fields = _given(desk)
    for name in ("CURRENCY", "AMOUNT_CNT", "AMOUNT"):
        if fields.get(name) in (None, ""):
            raise Refusal("ERROR_CORE", f'Undefined array key "{name}"')
    code = str(fields["CURRENCY"]).upper()
    if len(code) != CODE_LENGTH or not code.isalpha():
        raise Refusal("ERROR_CORE", "Currency identifier must consist of 3 characters")
    if desk.state.store.get(TABLE, code) is not None:
        raise Refusal("ERROR_CORE", f"Currency {code} already exists")
    languages = _merged({}, fields.get("LANG")) or {
        LANGUAGE: {**_USUAL, "FULL_NAME": code, "FORMAT_STRING": f"# {code}"}
    }
    kept: dict[str, Kept] = {
        "CURRENCY": code,
        "AMOUNT_CNT": php.integer(fields["AMOUNT_CNT"]),
        "AMOUNT": _rate(fields["AMOUNT"]),
        "BASE": "N",
        "SORT": php.integer(fields.get("SORT") or 100),
        "DATE_UPDATE": desk.state.now(),
        "LANG": json.dumps(languages, ensure_ascii=False),
    }
    desk.state.store.insert(TABLE, Row(kept, {}))
    if str(fields.get("BASE")).upper() == "Y":
        _make_base(desk.state, code)
    return code


@crm_tables.answers("crm.currency.get")
def get(desk: Desk) -> Any:
    """One currency with all its formats."""
    row = _find(desk, "id")
    return {**_shown(row), "LANG": _languages(row)}


@crm_tables.answers("crm.currency.list")
def list_(desk: Desk) -> Any:
    """All currencies."""
    table = desk.state.store.table(TABLE)
    order = [
        f"{table.columns[name.upper()]} {'DESC' if str(direction).upper().startswith('D') else 'ASC'}"
        for name, direction in php.pairs(desk.get("order"))
        if name.upper() in table.columns
    ]
    rows = crm_tables.rows(desk.state, TABLE, order=", ".join(order or ['"SORT"', '"CURRENCY"']))
    return Result([_shown(row) for row in rows], total=0)


@crm_tables.answers("crm.currency.update")
def update(desk: Desk) -> Any:
    """Another rate, place, format, or the mark of the base currency."""
    row = _find(desk, "ID")
    fields = _given(desk)
    kept: dict[str, Kept] = {"DATE_UPDATE": desk.state.now()}
    for name in ("AMOUNT_CNT", "SORT"):
        if name in fields:
            kept[name] = php.integer(fields[name])
    if "AMOUNT" in fields:
        kept["AMOUNT"] = _rate(fields["AMOUNT"])
    if "LANG" in fields:
        kept["LANG"] = json.dumps(_merged(_languages(row), fields["LANG"]), ensure_ascii=False)
    desk.state.store.update(TABLE, row["CURRENCY"], Row(kept, {}))
    if str(fields.get("BASE")).upper() == "Y":
        _make_base(desk.state, str(row["CURRENCY"]))
    return True


@crm_tables.answers("crm.currency.delete")
def delete(desk: Desk) -> Any:
    """One currency less, but not the base one."""
    row = _find(desk, "id")
    if row["BASE"] == "Y":
        raise Refusal("", "Cannot delete base currency.")
    desk.state.store.delete(TABLE, row["CURRENCY"])
    return True


@crm_tables.answers("crm.currency.fields")
def fields_(_desk: Desk) -> Any:
    """What a currency consists of."""
    return {name: _described(kind, title, read_only=fixed) for name, (kind, fixed, title) in _FIELDS.items()}


@crm_tables.answers("crm.currency.base.get")
def base_get(desk: Desk) -> Any:
    """The base currency."""
    found = crm_tables.rows(desk.state, TABLE, Sql("\"BASE\" = 'Y'"))
    return found[0]["CURRENCY"] if found else ""


@crm_tables.answers("crm.currency.base.set")
def base_set(desk: Desk) -> Any:
    """Another base currency; the rates stay."""
    _make_base(desk.state, str(_find(desk, "id")["CURRENCY"]))
    return True


@crm_tables.answers("crm.currency.localizations.get")
def localizations_get(desk: Desk) -> Any:
    """The formats of a currency, by language."""
    return _languages(_localized(desk))


@crm_tables.answers("crm.currency.localizations.set")
def localizations_set(desk: Desk) -> Any:
    """Formats for some languages; false when nothing changes."""
    row = _localized(desk)
    before = _languages(row)
    return _keep(desk, row, before, _merged(before, desk.get("localizations")))


@crm_tables.answers("crm.currency.localizations.delete")
def localizations_delete(desk: Desk) -> Any:
    """No formats for some languages; false when there were none."""
    row = _localized(desk)
    before = _languages(row)
    gone = {str(language) for language in php.values(desk.get("lids"))}
    return _keep(desk, row, before, {language: told for language, told in before.items() if language not in gone})


@crm_tables.answers("crm.currency.localizations.fields")
def localizations_fields(_desk: Desk) -> Any:
    """What a format consists of."""
    told = {
        "FULL_NAME": ("string", "Name"),
        "FORMAT_STRING": ("string", "Currency format"),
        "DEC_POINT": ("string", "Decimal point"),
        "THOUSANDS_VARIANT": ("string", "Thousands separator"),
        "THOUSANDS_SEP": ("string", "Thousands separator of one's own"),
        "DECIMALS": ("int", "Number of decimal places"),
        "HIDE_ZERO": ("char", "Hide insignificant zeros"),
    }
    return {name: _described(kind, title) for name, (kind, title) in told.items()}


def _begin(state: State) -> None:
    for number, (code, rate, name, format_, base) in enumerate(_FIRST, 1):
        languages = {LANGUAGE: {**_USUAL, "FULL_NAME": name, "FORMAT_STRING": format_}}
        crm_tables.put(
            state,
            TABLE,
            CURRENCY=code,
            AMOUNT_CNT=1,
            AMOUNT=rate,
            BASE=base,
            SORT=number * 100,
            DATE_UPDATE=state.now(),
            LANG=json.dumps(languages, ensure_ascii=False),
        )


FURNITURE["currencies"] = _begin


def _given(desk: Desk) -> dict[str, Any]:
    given = desk.get("fields")
    if not php.is_array(given):
        raise Refusal("", "Parameter 'fields' must be array.")
    return dict(php.pairs(given))


def _find(desk: Desk, name: str) -> Row:
    code = php.text(desk.get(name) or "").upper()
    row = desk.state.store.get(TABLE, code)
    if row is None:
        raise Refusal("", "Not found")
    return row


def _localized(desk: Desk) -> Row:
    if not desk.get("id"):
        raise Refusal("", "The parameter id is invalid or not defined.")
    return _find(desk, "id")


def _keep(desk: Desk, row: Row, before: dict[str, Any], after: dict[str, Any]) -> bool:
    kept: dict[str, Kept] = {"LANG": json.dumps(after, ensure_ascii=False)}
    desk.state.store.update(TABLE, row["CURRENCY"], Row(kept, {}))
    return before != after


def _make_base(state: State, code: str) -> None:
    for row in crm_tables.rows(state, TABLE):
        state.store.update(TABLE, row["CURRENCY"], Row({"BASE": "Y" if row["CURRENCY"] == code else "N"}, {}))


def _merged(before: dict[str, Any], given: Any) -> dict[str, Any]:
    found = dict(before)
    for language, told in php.pairs(given):
        wanted = {name: value for name, value in php.pairs(told) if name in _FORMATS}
        texts = {name: value if value is None else str(value) for name, value in wanted.items()}
        found[language] = {**_USUAL, **found.get(language, {}), **texts}
    return found


def _languages(row: Row) -> dict[str, Any]:
    found = json.loads(str(row["LANG"] or "{}"))
    return found if isinstance(found, dict) else {}


def _shown(row: Row) -> dict[str, Any]:
    languages = _languages(row)
    language = LANGUAGE if LANGUAGE in languages else next(iter(languages), LANGUAGE)
    told = languages.get(language, _USUAL)
    return {
        "CURRENCY": row["CURRENCY"],
        "AMOUNT_CNT": str(row["AMOUNT_CNT"]),
        "AMOUNT": f"{row['AMOUNT']:.4f}",
        "SORT": str(row["SORT"]),
        "BASE": row["BASE"],
        "FULL_NAME": told["FULL_NAME"],
        "LID": language,
        "FORMAT_STRING": told["FORMAT_STRING"],
        "DEC_POINT": told["DEC_POINT"],
        "THOUSANDS_SEP": told["THOUSANDS_SEP"],
        "DECIMALS": told["DECIMALS"],
        "DATE_UPDATE": row["DATE_UPDATE"],
    }


def _rate(value: Any) -> float:
    number = php.number(value)
    return float(number) if number is not None else 0.0


def _described(kind: str, title: str, *, read_only: bool = False) -> dict[str, Any]:
    flags = {
        "isRequired": False,
        "isReadOnly": read_only,
        "isImmutable": False,
        "isMultiple": False,
        "isDynamic": False,
    }
    return {"type": kind, **flags, "title": title}
