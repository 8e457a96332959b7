"""What docs/files.md shows works as it stands there."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from typing import Any

import pytest

from b24async import Bitrix24
from b24async.portal import Portal
from b24async.uploads import MOST

PAGE = (Path(__file__).parents[2] / "docs/files.md").read_text("utf-8")


async def test_the_blocks_run_one_after_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = re.findall(r"^```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    monkeypatch.chdir(tmp_path)
    film = bytes(MOST + 1)
    Path("anna.png").write_bytes(b"picture")
    Path("film.mp4").write_bytes(film)
    program = "async def shown(b24):\n" + textwrap.indent("\n".join(blocks), "    ") + "\n    return locals()"
    names: dict[str, Any] = {}
    exec(program, names)
    async with Portal(limits="off") as portal, Bitrix24.from_webhook(portal.webhook_url, limits="off") as b24:
        found = await names["shown"](b24)
    assert found["path"].read_bytes() == film
    assert len(portal.requests("upload")) == 1
