"""A method is one YAML entry: written, generated, imported, awaited, answered by the portal."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import codegen
from b24async import Bitrix24, registry
from b24async.cli.describe import describe
from b24async.errors import InvalidParams
from b24async.portal import Portal

SPEC = """\
group: ship.cargo
about: What a ship carries.
scopes: [crm]
methods:
  weigh:
    summary: Weigh the cargo of a ship.
    doc: ship/cargo/weigh
    safety: safe
    params:
      shipId: {type: integer, required: true, example: 7, about: The ship.}
    result: number
    errors: [ACCESS_DENIED]
"""


@pytest.fixture
def package(tmp_path: Path) -> Iterator[Any]:
    """A package of one's own, generated from the entry above."""
    (tmp_path / "spec" / "ship").mkdir(parents=True)
    (tmp_path / "spec" / "ship" / "cargo.yaml").write_text(SPEC)
    out = tmp_path / "fleet"
    codegen.generate(tmp_path / "spec", out, package="fleet")
    (out / "__init__.py").touch()
    sys.path.insert(0, str(tmp_path))
    folders = registry._folders
    registry.include(out / "registry")
    try:
        yield importlib.import_module("fleet.methods")
    finally:
        sys.path.remove(str(tmp_path))
        registry._folders = folders
        registry._files.clear()
        registry._found.clear()
        for name in [name for name in sys.modules if name.partition(".")[0] == "fleet"]:
            del sys.modules[name]


async def test_a_new_entry_is_stub_registry_docs_and_portal_answer_at_once(package: Any) -> None:
    async with (
        Portal(limits="off", registry=registry) as portal,
        Bitrix24.from_webhook(portal.webhook_url, limits="off") as b24,
    ):
        fleet = package.Root(b24._engine)
        weight = await fleet.ship.cargo.weigh(ship_id=7)
        assert isinstance(weight, float)
        response = await fleet.ship.cargo.weigh(ship_id=7).response()
        assert response.headers["X-B24async-Answer"] == "made-up"
        with pytest.raises(InvalidParams) as caught:
            await b24.call("ship.cargo.weigh", {"shipId": "heavy"})
        assert caught.value.code == "100"
    record = registry.find("Ship.Cargo.Weigh")
    assert record is not None
    assert "Weigh the cargo of a ship." in describe(record)
    assert "ship_id: The ship, for example ``7``." in str(fleet.ship.cargo.weigh.__doc__)
