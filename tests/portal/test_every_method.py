"""Every stub there is, called on the portal: what it answers decodes strictly, and whatever is refused is refused by the portal's own rules."""

from __future__ import annotations

import warnings
from collections import Counter
from typing import Any

from b24async import Bitrix24, registry
from b24async.errors import ApiError
from b24async.portal import Portal
from b24async.registry import MethodRecord

PLAIN: dict[str, Any] = {
    "integer": 1,
    "number": 1.5,
    "money": "1.00",
    "string": "text",
    "boolean": True,
    "datetime": "2026-01-01T00:00:00+00:00",
    "date": "2026-01-01",
}


def example(type_: dict[str, Any], given: Any = None) -> Any:
    """Return a value of a type, the spec's own example if it has one."""
    if given is not None:
        return given
    if type_.get("enum"):
        return type_["enum"][0]
    if type_["type"] == "array":
        return [example(type_["items"])]
    if type_["type"] == "object":
        return {
            field["name"]: example(field["type"], field.get("example"))
            for field in type_["fields"]
            if field["required"]
        }
    return PLAIN.get(type_["type"], {})


def arguments(record: MethodRecord) -> dict[str, Any]:
    """Return what a call needs at least: what is required, and one of each group of which one suffices."""
    made: dict[str, Any] = {}
    groups: set[str] = set()
    for param in record.data["params"]:
        group = param.get("one_of")
        if param["required"] or (group and group not in groups):
            made[param["python"]] = example(param["type"], param.get("example"))
            groups.add(group)
    return made


async def end(b24: Bitrix24, record: MethodRecord) -> str:
    """Call a method's stub and tell how that ended."""
    stub: Any = b24
    for step in record.python.split("."):
        stub = getattr(stub, step)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        call = stub(**arguments(record))
    try:
        await call
    except ApiError as error:
        unknown = error.code == "ERROR_METHOD_NOT_FOUND" or error.status >= 500
        return f"{record.name}: {error}" if unknown else "refused"
    return "answered"


async def test_every_stub_reaches_the_portal_and_reads_its_answer() -> None:
    async with (
        Portal(limits="off") as portal,
        Bitrix24.from_webhook(portal.webhook_url, limits="off", decode="strict") as b24,
    ):
        ends = Counter([await end(b24, record) for record in registry.methods() if record.python])
    assert set(ends) == {"answered", "refused"}
    assert sum(ends.values()) > 1600
    assert ends["answered"] > 800  # families with state of their own refuse the ids of examples
