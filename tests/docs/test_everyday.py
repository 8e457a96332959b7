"""What docs/everyday.md shows works as it stands there, one block after another."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path
from typing import Any

import pytest

from b24async import Bitrix24
from b24async.portal import Portal

GUIDE = Path(__file__).parents[2] / "docs/everyday.md"
TEXT = GUIDE.read_text("utf-8")


async def test_the_blocks_run_in_order_and_print_what_they_say(capsys: pytest.CaptureFixture[str]) -> None:
    blocks = re.findall(r"^```python\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)
    body = textwrap.indent("\n".join(blocks), "    ")
    known: dict[str, Any] = {}
    exec(f"async def shown(b24):\n{body}", known)
    async with Portal(limits="off") as portal, Bitrix24.from_webhook(portal.webhook_url, limits="off") as b24:
        await known["shown"](b24)
    printed = capsys.readouterr().out
    promised = re.findall(r"print\(.*\) +# (.*)", "\n".join(blocks))
    assert len(promised) >= 6
    for line in promised:
        for part in re.split(r"…|\b5001\b", line):
            assert part.strip(" ,)") in printed, line


@pytest.mark.parametrize("path", re.findall(r"\]\(([^):]+\.\w+)\)", TEXT))
def test_every_link_leads_somewhere(path: str) -> None:
    assert (GUIDE.parent / path).exists()
