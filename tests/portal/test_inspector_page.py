"""The inspector's page in a real browser: what it shows, what its keys do, and what stays text."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import itertools
import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from b24async.portal import Clock, Portal
from tests.conftest import missing

SECRET = "s3cret-of-the-page"
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)
FLAGS = (
    "--headless=new",
    "--no-first-run",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--remote-debugging-port=0",
)


class Page:
    """One page of a browser, in a profile of its own, driven by the DevTools protocol."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket, self._numbers = socket, itertools.count(1)
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self.session: str | None = None
        self.requested: list[str] = []
        self.errors: list[str] = []
        self._reader = asyncio.create_task(self._read())

    async def _read(self) -> None:
        async for message in self._socket:
            told = json.loads(message.data)
            if "id" in told:
                self._waiting.pop(told["id"]).set_result(told)
            elif told["method"] == "Network.requestWillBeSent":
                self.requested.append(told["params"]["request"]["url"])
            elif told["method"] in ("Runtime.exceptionThrown", "Log.entryAdded"):
                self.errors.append(json.dumps(told["params"]))

    async def say(self, method: str, **params: Any) -> Any:
        number = next(self._numbers)
        self._waiting[number] = asyncio.get_running_loop().create_future()
        message = {"id": number, "method": method, "params": params}
        await self._socket.send_json({**message, "sessionId": self.session} if self.session else message)
        told = await asyncio.wait_for(self._waiting[number], 30)
        assert "error" not in told, told
        return told["result"]

    async def open(
        self, url: str, width: int = 1440, height: int = 900, *, dark: bool = False, still: bool = True
    ) -> None:
        profile = await self.say("Target.createBrowserContext", disposeOnDetach=True)
        target = await self.say("Target.createTarget", url="about:blank", browserContextId=profile["browserContextId"])
        self.session = (await self.say("Target.attachToTarget", targetId=target["targetId"], flatten=True))["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Log"):
            await self.say(f"{domain}.enable")
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        motion = {"name": "prefers-reduced-motion", "value": "reduce" if still else "no-preference"}
        await self.say("Emulation.setEmulatedMedia", features=[scheme, motion])
        await self.say(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 500
        )
        await self.say("Page.navigate", url=url)
        await self.until("document.getElementById('hook')?.textContent")

    async def value(self, script: str) -> Any:
        told = await self.say("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in told, told["exceptionDetails"]
        return told["result"].get("value")

    async def until(self, script: str) -> None:
        """Wait until this is true."""
        for _ in range(400):
            with contextlib.suppress(AssertionError):
                if await self.value(f"Boolean({script})"):
                    return
            await asyncio.sleep(0.025)
        raise AssertionError(f"never true: {script}\n{await self.value('document.body.innerText')}\n{self.errors}")

    async def press(self, *keys: str) -> None:
        for key in keys:
            text = {"text": key} if len(key) == 1 else {"text": "\r"} if key == "Enter" else {}
            await self.say("Input.dispatchKeyEvent", type="keyDown", key=key, **text)
            await self.say("Input.dispatchKeyEvent", type="keyUp", key=key)

    async def picture(self, path: Path) -> None:
        shot = await self.say("Page.captureScreenshot", format="png")
        path.write_bytes(base64.b64decode(shot["data"]))


@pytest.fixture(scope="module")
def browser() -> Iterator[str]:
    """Start the browser that all tests share, and say where it listens."""
    if CHROMIUM is None:
        missing("chromium")
    sandbox = ("--no-sandbox",) if os.geteuid() == 0 else ()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        flags = (*FLAGS, *sandbox, f"--user-data-dir={folder}", "about:blank")
        process = subprocess.Popen([str(CHROMIUM), *flags], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            port = Path(folder, "DevToolsActivePort")
            for _ in range(1200):
                if port.exists() and "\n" in port.read_text():
                    break
                time.sleep(0.025)
            number, path = port.read_text().split()
            yield f"ws://127.0.0.1:{number}{path}"
        finally:
            process.terminate()
            process.wait()


@pytest.fixture
async def page(browser: str) -> AsyncIterator[Page]:
    async with aiohttp.ClientSession() as session, session.ws_connect(browser, max_msg_size=0) as socket:
        yield Page(socket)


@pytest.fixture
async def portal() -> AsyncIterator[Portal]:
    async with Portal(secret=SECRET, clock=Clock(ticking=True)) as running:
        yield running


async def call(portal: Portal, method: str, params: Any = None) -> Any:
    async with (
        aiohttp.ClientSession() as session,
        session.post(portal.webhook_url + method, json=params or {}) as response,
    ):
        return await response.read()


HOSTILE = "<script>document.title = 'struck'</script><img src=x onerror=\"document.title = 'struck'\">"
METHODS = "[...document.querySelectorAll('#rows .row:not(.sub) .name')].map((name) => name.textContent)"
SHOWN = "document.body.innerText"
TOO_SMALL = """[...document.querySelectorAll('button, select, input:not([type=radio])')]
  .filter((one) => one.checkVisibility() && one.offsetHeight > 0 && one.offsetHeight < 24)"""
WEAK = """(() => {
  const style = getComputedStyle(document.documentElement);
  const linear = (c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  const light = (name) => {
    const hex = style.getPropertyValue(name).trim().replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
    const [r, g, b] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const inks = ['--text', '--dim', '--ok', '--warn', '--bad', '--fault', '--accent', '--string', '--number', '--word'];
  const pairs = ['--bg', '--panel', '--raised', '--tint'].flatMap((ground) => inks.map((ink) => [ink, ground]));
  pairs.push(...['ok', 'warn', 'bad', 'fault'].map((kind) => [`--${kind}`, `--${kind}-tint`]), ['--on-accent', '--accent'], ['--dim', '--track']);
  return pairs.filter(([ink, ground]) => {
    const [bright, dark] = [light(ink), light(ground)].sort((a, b) => b - a);
    return (bright + 0.05) / (dark + 0.05) < 4.5;
  });
})()"""
"""Pairs of colours that stand on each other with too little contrast."""


async def test_requests_show_up_as_they_come_and_nothing_is_fetched_from_elsewhere(portal: Portal, page: Page) -> None:
    await call(portal, "profile")
    await page.open(portal.url)
    await page.until("document.querySelectorAll('#rows .row').length === 1")
    await page.until("document.getElementById('live').textContent === 'Live'")
    await call(portal, "crm.deal.get", {"id": 4711})
    await page.until("document.querySelectorAll('#rows .row').length === 2")
    assert await page.value(METHODS) == ["crm.deal.get", "profile"]
    assert "Not found" in await page.value("document.querySelector('#rows .row').innerText")
    assert [url for url in page.requested if not url.startswith((portal.url, "data:"))] == []
    assert page.errors == []


async def test_without_events_the_page_asks_from_time_to_time(portal: Portal, page: Page) -> None:
    await page.open(portal.url + "/?poll")
    await page.until("document.getElementById('live').textContent === 'Polling'")
    await call(portal, "profile")
    await page.until("document.querySelectorAll('#rows .row').length === 1")
    assert not any("stream" in url for url in page.requested)


async def test_what_people_write_stays_text_everywhere(portal: Portal, page: Page) -> None:
    await call(portal, "crm.deal.add", {"fields": {"TITLE": HOSTILE, HOSTILE: HOSTILE}})
    await call(portal, f"{HOSTILE.replace('/', '')}", {HOSTILE: HOSTILE})
    await call(
        portal,
        "batch",
        {"cmd": {HOSTILE: f"crm.deal.add?fields[TITLE]={HOSTILE.replace('&', '')}", "b": "crm.deal.list"}},
    )
    await page.open(portal.url)
    await page.until("document.querySelectorAll('#rows .row').length === 3")
    await page.value("document.querySelector('#rows .fold').click()")
    await page.until("document.querySelectorAll('.sub').length === 2")
    for row in ("#rows .row", "#rows .row:nth-last-child(2)", "#rows .row:last-child"):
        await page.value(f"document.querySelector('{row}').click()")
        await page.until("!document.getElementById('detail').hidden")
        await page.value("document.querySelectorAll('#detail details').forEach((box) => { box.open = true; })")
        await asyncio.sleep(0.1)
    await page.value("document.getElementById('tab-data').click()")
    await page.until("document.querySelector('#grid tr.go')")
    assert HOSTILE[:20] in await page.value(SHOWN)
    await page.value("document.querySelector('#grid tr.go').click()")
    await page.until("!document.getElementById('record').hidden")
    assert await page.value("document.title") == "b24async portal"
    assert await page.value("document.querySelectorAll('img, script').length") == 1
    assert page.errors == []


async def test_a_batch_opens_in_the_list_and_beside_it(portal: Portal, page: Page) -> None:
    await call(portal, "batch", {"cmd": {"deal": "crm.deal.add?fields[TITLE]=Boats", "gone": "crm.contact.get?id=999"}})
    await page.open(portal.url)
    await page.until("document.querySelectorAll('#rows .row').length === 1")
    assert "1 ok, 1 failed" in await page.value(SHOWN)
    await page.press("j", "ArrowRight")
    await page.until("document.querySelectorAll('.sub').length === 2")
    assert await page.value("[...document.querySelectorAll('.sub .status')].map((one) => one.textContent)") == [
        "ok",
        "failed",
    ]
    await page.press("j", "j", "Enter")
    await page.until("document.querySelector('#detail .cmd[open]')")
    assert "Not found" in await page.value("document.querySelector('#detail .cmd[open]').innerText")
    await page.press("Escape", "ArrowLeft")
    await page.until("document.querySelectorAll('.sub').length === 0 && document.getElementById('detail').hidden")


async def test_everything_works_with_keys_alone(portal: Portal, page: Page) -> None:
    for method in ("profile", "user.get", "crm.deal.list"):
        await call(portal, method)
    await page.open(portal.url)
    await page.until("document.querySelectorAll('#rows .row').length === 3")
    chosen = "document.querySelector('#rows [aria-selected=true]')?.innerText.split('\\n').find((part) => /[a-z]/.test(part))"
    await page.press("j", "j")
    assert await page.value(chosen) == "user.get"
    await page.press("k")
    assert await page.value(chosen) == "crm.deal.list"
    await page.press("G")
    assert await page.value(chosen) == "profile"
    assert await page.value("document.getElementById('log').getAttribute('aria-activedescendant')") == "r1"
    await page.press("Enter")
    await page.until("document.querySelector('#detail h2')?.textContent === 'profile'")
    await page.press("k")
    await page.until("document.querySelector('#detail h2')?.textContent === 'user.get'")
    await page.press("Escape")
    await page.until("document.getElementById('detail').hidden")
    await page.press("/", "d", "e", "a", "l")
    await page.until("document.querySelectorAll('#rows .row').length === 1")
    await page.press("Escape", "?")
    assert await page.value("document.getElementById('keys').open")
    await page.say("Input.dispatchKeyEvent", type="keyDown", key="Escape", code="Escape", windowsVirtualKeyCode=27)
    await page.until("!document.getElementById('keys').open")
    await page.press("2")
    await page.until("document.querySelector('#grid tr.go')")
    await page.press("j", "Enter")
    await page.until("!document.getElementById('record').hidden")
    await page.press("1", "p")
    assert await page.value("document.getElementById('pause').textContent") == "Paused"


async def test_requests_are_filtered_by_method_status_and_kind(portal: Portal, page: Page) -> None:
    portal.fault("503", "user.get")
    for method in ("profile", "user.get", "crm.deal.get"):
        await call(portal, method)
    await call(portal, "batch", {"cmd": ["crm.lead.list"]})
    await page.open(portal.url)
    await page.until("document.querySelectorAll('#rows .row').length === 4")

    async def found(text: str = "", kind: str = "all") -> Any:
        await page.value(f"document.querySelector('#which input[value={kind}]').click()")
        await page.value(
            f"{{ const field = document.getElementById('filter'); field.value = '{text}'; field.dispatchEvent(new Event('input')); }}"
        )
        return await page.value(METHODS)

    assert await found("deal") == ["crm.deal.get"]
    assert await found("lead") == ["batch"]
    assert await found("5xx") == ["user.get"]
    assert await found("400") == ["crm.deal.get"]
    assert await found(kind="failed") == ["crm.deal.get", "user.get"]
    assert await found(kind="fault") == ["user.get"]
    assert await found(kind="batch") == ["batch"]
    assert await found("nothing") == []
    assert "Nothing fits the filter" in await page.value(SHOWN)


async def test_switches_switch(portal: Portal, page: Page) -> None:
    await page.open(portal.url)
    await page.until("document.getElementById('value').textContent === '0'")
    await page.value("document.getElementById('fill').click()")
    await page.until("document.getElementById('value').textContent >= 46")
    assert portal.bucket_level >= 40
    await page.value("document.getElementById('drainit').click()")
    await page.until("document.getElementById('value').textContent === '0'")
    await page.value("document.querySelector('#limits input[value=enterprise]').click()")
    await page.until("document.getElementById('burst').textContent === 'of 250'")
    assert portal.limits == "enterprise"
    fields = {"kind": "slow", "method": "crm.deal.list", "when": "every", "amount": "3", "seconds": "0.5"}
    for name, value in fields.items():
        await page.value(
            f"{{ const field = document.getElementById('fault-form').elements['{name}']; field.value = '{value}';"
            " field.dispatchEvent(new Event('input', { bubbles: true })); }"
        )
    await page.value("document.getElementById('fault-form').requestSubmit()")
    await page.until("document.querySelector('.fault-row')")
    (fault,) = portal.faults
    assert (fault.kind, fault.method, fault.every, fault.left, fault.seconds) == ("slow", "crm.deal.list", 3, -1, 0.5)
    assert "every 3rd, 0.5 s · struck 0 of 0" in await page.value(SHOWN)
    await page.value("document.querySelector('.fault-row button').click()")
    await page.until("!document.querySelector('.fault-row')")
    assert portal.faults == ()
    fields = {"kind": "502", "method": "", "when": "percent", "amount": "50", "seed": "7"}
    for name, value in fields.items():
        await page.value(
            f"{{ const field = document.getElementById('fault-form').elements['{name}']; field.value = '{value}';"
            " field.dispatchEvent(new Event('input', { bubbles: true })); }"
        )
    await page.value("document.getElementById('fault-form').requestSubmit()")
    await page.until("document.querySelector('.fault-row')")
    assert [(one.percent, one.seed) for one in portal.faults] == [(50, 7)]
    assert "50 %, seed 7" in await page.value(SHOWN)
    portal.clear_faults()
    for name, value in (("latency", "0.01"), ("cost", "0.2")):
        await page.value(
            f"{{ const field = document.getElementById('{name}'); field.value = '{value}'; field.dispatchEvent(new Event('change')); }}"
        )
    await page.until("document.getElementById('cost').value === '0.2'")
    before = (await page.value("document.getElementById('clock').textContent"))[:2]
    await page.value(
        "[...document.querySelectorAll('#moves button')].find((one) => one.textContent === '+1 h').click()"
    )
    await page.until(f"document.getElementById('clock').textContent.slice(0, 2) == {int(before) + 1}")
    assert (portal.latency, portal.command_cost) == (0.01, 0.2)
    portal.spend("crm.item.list", 120)
    await page.until("document.querySelector('.budget [role=meter]')?.getAttribute('aria-valuenow') === '120'")
    await call(portal, "profile")
    await page.until("document.querySelectorAll('#rows .row').length === 1")
    await page.value("document.getElementById('clear').click()")
    await page.until("document.querySelectorAll('#rows .row').length === 0")
    assert portal.requests() == []


async def test_the_secret_is_copied_but_never_shown(portal: Portal, page: Page) -> None:
    await page.open(portal.url)
    await page.until("document.getElementById('hook').textContent.includes('***')")
    await page.value("navigator.clipboard.writeText = async (text) => { window.copied = text; }")
    await page.value("document.getElementById('copy-hook').click()")
    await page.until("window.copied")
    assert await page.value("window.copied") == portal.webhook_url
    assert SECRET not in await page.value("document.documentElement.outerHTML")


async def test_rows_are_searched_and_paged_through(portal: Portal, page: Page) -> None:
    portal.seed(deals=60)
    await page.open(portal.url)
    await page.press("2")
    await page.until("document.getElementById('range').textContent === '1–50 of 81'")
    await page.value("document.getElementById('grid').focus()")
    await page.press("ArrowRight")
    await page.until("document.getElementById('range').textContent === '51–81 of 81'")
    await page.press("ArrowLeft")
    await page.until("document.getElementById('range').textContent === '1–50 of 81'")
    await page.press("/", *"linden")
    await page.until("document.getElementById('range').textContent === '4 rows of 81'")
    await page.value(
        "[...document.querySelectorAll('#names button')].find((one) => one.textContent.startsWith('Contact')).click()"
    )
    await page.until("document.getElementById('grid').innerText.includes('Hansen')")


async def test_a_long_log_is_trimmed_and_stays_quick(portal: Portal, page: Page) -> None:
    portal.limits = "off"
    await page.open(portal.url)
    await page.until("document.getElementById('live').textContent === 'Live'")
    async with aiohttp.ClientSession() as session:
        for sent in range(60, 780, 60):
            await asyncio.gather(*(session.post(portal.webhook_url + "profile") for _ in range(60)))
            await page.until(f"document.querySelector('#rows .row')?.dataset.number === '{sent}'")
    assert await page.value("document.querySelectorAll('#rows .row').length") == 500
    assert "The newest 500 of 720 requests" in await page.value("document.getElementById('foot').textContent")


async def test_nothing_sticks_out_on_a_phone(portal: Portal, page: Page) -> None:
    await call(
        portal, "batch", {"cmd": {"a": "crm.deal.list", "b": "telephony.externalCall.searchCrmEntities?PHONE_NUMBER=1"}}
    )
    await call(portal, "telephony.externalCall.searchCrmEntities", {"PHONE_NUMBER": "+4930" * 40})
    portal.fault("rename", "telephony.externalCall.searchCrmEntities", to="https://renamed.example/" + "x" * 80)
    portal.limits = (1000.0, 12.0)
    await page.open(portal.url, 360, 740)
    await page.until("document.querySelectorAll('#rows .row').length === 2")
    width = "[document.documentElement.scrollWidth, innerWidth]"
    assert await page.value(width) == [360, 360]
    await page.value("document.querySelector('#rows .row').click()")
    await page.until("!document.getElementById('detail').hidden")
    assert await page.value(width) == [360, 360]
    await page.press("Escape")
    for tab in ("data", "portal"):
        await page.value(f"document.getElementById('tab-{tab}').click()")
        await page.until("document.querySelector('#grid tr.go')")
        assert await page.value(width) == [360, 360]
        assert await page.value(f"({TOO_SMALL}).length") == 0


async def test_the_page_goes_on_when_the_portal_was_started_anew(page: Page) -> None:
    portal = Portal(secret=SECRET)
    async with portal:
        await call(portal, "profile")
        await page.open(portal.url)
        await page.until("document.querySelectorAll('#rows .row').length === 1")
        port = int(portal.url.rpartition(":")[2])
    await page.until("document.getElementById('live').textContent === 'Not connected'")
    async with Portal(port=port, secret=SECRET) as again:
        await call(again, "user.get")
        await page.until(f"JSON.stringify({METHODS}) === '[\"user.get\"]'")


@pytest.mark.parametrize("dark", [False, True])
async def test_text_has_contrast_in_light_and_dark(portal: Portal, page: Page, dark: bool) -> None:
    await page.open(portal.url, dark=dark)
    assert await page.value(WEAK) == []
