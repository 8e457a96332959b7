"""Clients that other people wrote, unchanged, against the local portal."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import os
import shutil
import ssl
import tempfile
from pathlib import Path
from typing import Any

import pytest
from fast_bitrix24 import BitrixAsync

from b24async import Bitrix24
from b24async.portal import Portal
from tests.conftest import missing

HERE = Path(__file__).parent / "foreign"


async def output(*command: str | Path, cwd: Path | None = None, **environment: str) -> str:
    """Run a program and return what it prints."""
    process = await asyncio.create_subprocess_exec(
        *map(str, command),
        cwd=cwd,
        env={**os.environ, **environment},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    printed, complaint = await asyncio.wait_for(process.communicate(), 120)
    assert process.returncode == 0, complaint.decode()
    return printed.decode()


async def deals(portal: Portal) -> int:
    """Return how many deals there are, as our own client sees it."""
    trust = ssl.create_default_context(cafile=portal.ca_file) if portal.ca_file else True
    async with Bitrix24.from_webhook(portal.webhook_url, ssl=trust) as b24:
        return (await b24.call("crm.deal.list").response()).total or 0


async def test_fast_bitrix24_lists_adds_and_batches_deals(portal: Portal) -> None:
    portal.seed(deals=200)
    bx = BitrixAsync(portal.webhook_url, verbose=False)
    before = await bx.get_all("crm.deal.list", params={"select": ["ID", "TITLE"]})
    assert len({deal["ID"] for deal in before}) == len(before) >= 200
    added = await bx.call("crm.deal.add", [{"fields": {"TITLE": f"Foreign {n}"}} for n in range(60)])
    assert len(set(added)) == 60
    found = await bx.get_by_ID("crm.deal.get", list(added)[:10])
    assert {deal["TITLE"] for deal in found.values()} <= {f"Foreign {n}" for n in range(60)}
    batch = await bx.call_batch(
        {"halt": 0, "cmd": {"one": "crm.deal.get?id=1", "next": "crm.deal.get?id=$result[one][ID]"}}
    )
    assert batch["next"]["ID"] == "1"
    after = await bx.get_all("crm.deal.list", params={"select": ["ID"]})
    assert len(after) == len(before) + 60


async def test_b24pysdk_works_over_https(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with Portal(https=tmp_path / "ca", limits="off") as portal:
        portal.seed(deals=120)
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(portal.ca_file))
        told = await asyncio.to_thread(_use_b24pysdk, portal)
        assert told["every"] == await deals(portal) > 120
    assert told["page"] == 50
    assert told["title"] == "From the official SDK"
    assert told["batch"] == 2
    assert told["failed"] == "Not found"


def _use_b24pysdk(portal: Portal) -> dict[str, Any]:
    from b24pysdk import BitrixWebhook, Client
    from b24pysdk.errors import BitrixAPIError

    token = portal.webhook_url.split("/rest/")[1].strip("/")
    client = Client(BitrixWebhook(domain=portal.url.split("//")[1], webhook_token=token))
    page = client.crm.deal.list(select=["ID", "TITLE"])
    added = client.crm.deal.add(fields={"TITLE": "From the official SDK"}).result
    batch = client.call_batch([client.crm.deal.get(bitrix_id=added), client.crm.deal.get(bitrix_id=1)]).result
    try:
        client.crm.deal.get(bitrix_id=10**6).result  # noqa: B018 - asking for it makes the call
        failed = ""
    except BitrixAPIError as error:
        failed = str(error.error_description)
    return {
        "page": len(page.result),
        "every": len(client.crm.deal.list(select=["ID"]).as_list().result),
        "title": client.crm.deal.get(bitrix_id=added).result["TITLE"],
        "batch": len(batch.result),
        "failed": failed,
    }


@pytest.fixture(scope="session")
def jssdk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the JavaScript SDK and a program of it; what is installed is kept beside the packages of Python."""
    if not shutil.which("node") or not shutil.which("npm"):
        missing("node")
    wanted = (HERE / "package.json").read_bytes()
    kept = Path(__file__).parents[2] / ".venv" / f"foreign-{hashlib.sha256(wanted).hexdigest()[:12]}"
    if not kept.is_dir():
        kept.parent.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=kept.parent) as here:
            made = Path(here, kept.name)
            made.mkdir()
            (made / "package.json").write_bytes(wanted)
            asyncio.run(output("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", cwd=made))
            with contextlib.suppress(OSError):  # where somebody else was faster, it is there
                made.rename(kept)
    folder = tmp_path_factory.mktemp("jssdk")
    (folder / "node_modules").symlink_to(kept / "node_modules")
    shutil.copy(HERE / "jssdk.mjs", folder)
    return folder


async def test_b24jssdk_works_over_https(jssdk: Path, tmp_path: Path) -> None:
    async with Portal(https=tmp_path / "ca", limits="off") as portal:
        portal.seed(deals=120)
        before = await deals(portal)
        printed = await output(
            "node", "jssdk.mjs", portal.webhook_url, cwd=jssdk, NODE_EXTRA_CA_CERTS=str(portal.ca_file)
        )
    told = json.loads(printed)
    assert told == {
        "page": 50,
        "every": before,
        "walked": before,
        "who": 1,
        "title": "From JavaScript",
        "failed": "NOT_FOUND",
        "tasks": 2,
    }


async def test_a_form_sent_by_php_is_understood(portal: Portal) -> None:
    if not shutil.which("php"):
        missing("php")
    told = json.loads(await output("php", HERE / "crest.php", portal.webhook_url))
    assert told == {"title": "From PHP & co.", "sum": "12.50", "total": 1, "failed": "Not found"}


async def test_curl_works_as_the_official_examples_use_it(portal: Portal) -> None:
    if not shutil.which("curl"):
        missing("curl")
    fields = json.dumps({"fields": {"TITLE": "From curl"}})
    headers = ("-H", "Content-Type: application/json", "-H", "Accept: application/json")
    hook = portal.webhook_url
    added = json.loads(await output("curl", "-sS", "-X", "POST", *headers, "-d", fields, f"{hook}crm.deal.add"))
    shown = json.loads(await output("curl", "-sS", f"{hook}crm.deal.get.json?ID={added['result']}"))
    assert shown["result"]["TITLE"] == "From curl"
    command = "cmd[deal]=crm.deal.get%3FID%3D%24result%5Badd%5D"
    both = await output("curl", "-sS", "-g", f"{hook}batch?cmd[add]=crm.deal.add%3Ffields%5BTITLE%5D%3DTwo&{command}")
    assert json.loads(both)["result"]["result"]["deal"]["TITLE"] == "Two"
