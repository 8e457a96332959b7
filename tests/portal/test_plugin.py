"""The pytest plugin: one fixture that works under whatever runs the tests, and costs nothing where nobody uses it."""

from __future__ import annotations

import asyncio
import json
import threading
import time
import urllib.error
import urllib.request
from typing import Any

import pytest

from b24async import Bitrix24
from b24async.portal import Clock, Portal
from b24async.testing import Backstage, Refused, SyncPortal

pytest_plugins = ["pytester"]

USE = """
import json, subprocess, urllib.request
import pytest

def post(url, **params):
    request = urllib.request.Request(url, json.dumps(params).encode(), {"Content-Type": "application/json"})
    return json.load(urllib.request.urlopen(request))["result"]
"""
PLAIN = """
def test_a_plain_test(b24_portal):
    assert post(b24_portal.webhook_url + "crm.deal.add", fields={"TITLE": "Boats"}) == 101
    b24_portal.assert_called_once_with("crm.deal.add", fields={"TITLE": "Boats"})

def test_curl(b24_portal):
    curl = ["curl", "-sS", "-d", "fields[TITLE]=Boats", b24_portal.webhook_url + "crm.deal.add"]
    assert json.loads(subprocess.run(curl, capture_output=True, check=True).stdout)["result"] == 101
    b24_portal.assert_called_once_with("crm.deal.add", fields={"TITLE": "Boats"})
"""
ASYNC = """
async def test_an_asynchronous_test(b24_portal):
    import httpx
    async with httpx.AsyncClient() as client:
        answer = await client.post(b24_portal.webhook_url + "crm.deal.add", json={"fields": {"TITLE": "Boats"}})
    assert answer.json()["result"] == 101
    b24_portal.assert_called_once_with("crm.deal.add", fields={"TITLE": "Boats"})
"""
CLIENT = """
async def test_our_client(b24_portal):
    import asyncio
    from b24async import Bitrix24
    async with Bitrix24.from_webhook(b24_portal.webhook_url) as b24:
        await asyncio.gather(*(b24.call("crm.deal.add", {"fields": {"TITLE": f"Boat {i}"}}) for i in range(3)))
    assert len(b24_portal.calls("crm.deal.add")) == 3
    b24_portal.assert_called("crm.deal.add", fields={"TITLE": "Boat 2"})
"""


def run(pytester: pytest.Pytester, source: str, *arguments: str, ini: str = "") -> pytest.RunResult:
    pytester.makeini(f"[pytest]\naddopts = --strict-markers --strict-config\nfilterwarnings = error\n{ini}")
    pytester.makepyfile(USE + source)
    return pytester.runpytest_subprocess("-q", *arguments)


def test_in_plain_tests(pytester: pytest.Pytester) -> None:
    run(pytester, PLAIN, "-p", "no:asyncio", "-p", "no:anyio").assert_outcomes(passed=2)


def test_under_pytest_asyncio_strict(pytester: pytest.Pytester) -> None:
    marked = "".join("@pytest.mark.asyncio" + test for test in (ASYNC, CLIENT))
    ini = "asyncio_mode = strict\nasyncio_default_fixture_loop_scope = function\n"
    run(pytester, PLAIN + marked, "-p", "no:anyio", ini=ini).assert_outcomes(passed=4)


def test_under_pytest_asyncio_auto(pytester: pytest.Pytester) -> None:
    ini = "asyncio_mode = auto\nasyncio_default_fixture_loop_scope = function\n"
    run(pytester, PLAIN + ASYNC + CLIENT, "-p", "no:anyio", ini=ini).assert_outcomes(passed=4)


def test_under_anyio_with_asyncio_and_trio(pytester: pytest.Pytester) -> None:
    done = run(pytester, PLAIN + "@pytest.mark.anyio" + ASYNC, "-p", "no:asyncio", "-vv")
    done.assert_outcomes(passed=4)
    done.stdout.fnmatch_lines(["*test_an_asynchronous_test?asyncio?*", "*test_an_asynchronous_test?trio?*"])


def test_markers_and_ini_say_what_the_portal_is_like(pytester: pytest.Pytester) -> None:
    pytester.path.joinpath("firm.yaml").write_text("records:\n  crm.deal:\n    - {as: boats, TITLE: Boats}\n")
    source = """
def test_ini(b24_portal):
    assert (b24_portal.limits, b24_portal.call("crm.deal.list")) == ((9, 3), [])

@pytest.mark.b24_portal(seed=["demo", "firm.yaml"])
class TestFirm:
    def test_class(self, b24_portal):
        assert (b24_portal.limits, b24_portal.ids) == ((9, 3), {"boats": 101})

    @pytest.mark.b24_portal(limits="off", seed="firm.yaml")
    def test_the_nearest_marker_wins(self, b24_portal):
        assert (b24_portal.limits, b24_portal.ids) == ("off", {"boats": 1})
"""
    ini = "b24_portal_limits = 9,3\nb24_portal_seed = empty\n"
    run(pytester, source, "-p", "no:asyncio", "-p", "no:anyio", ini=ini).assert_outcomes(passed=3)


def test_a_marker_that_makes_no_sense_is_told(pytester: pytest.Pytester) -> None:
    source = """
@pytest.mark.b24_portal("empty")
def test_position(b24_portal): ...

@pytest.mark.b24_portal(seeds="empty")
def test_name(b24_portal): ...
"""
    done = run(pytester, source, "-p", "no:asyncio", "-p", "no:anyio")
    done.assert_outcomes(errors=2)
    done.stdout.fnmatch_lines(
        ["*takes options by name, such as limits='off'*", "*unexpected keyword argument 'seeds'*"]
    )


def test_where_nobody_uses_it_nothing_is_imported(pytester: pytest.Pytester) -> None:
    source = """
import sys
LOADED = {name for name in sys.modules if name.split(".")[0] in ("aiohttp", "b24async", "sqlite3", "yaml")}

def test_nothing(pytestconfig):
    assert pytestconfig.pluginmanager.get_plugin("b24async") is sys.modules["pytest_b24async"]
    assert not LOADED
"""
    pytester.makeini("[pytest]\n")
    pytester.makepyfile(source)
    pytester.runpytest_subprocess("-q", "-p", "no:asyncio", "-p", "no:anyio").assert_outcomes(passed=1)


def test_a_failed_assertion_shows_what_came_and_no_line_of_ours(pytester: pytest.Pytester) -> None:
    source = """
def test_it(b24_portal):
    post(b24_portal.webhook_url + "crm.deal.add", fields={"TITLE": "Boats"})
    b24_portal.assert_called_once_with("crm.deal.add", fields={"TITLE": "Boots"})
"""
    done = run(pytester, source, "-p", "no:asyncio", "-p", "no:anyio")
    done.stdout.fnmatch_lines(
        ["*was called with other parameters than*Boots*", '*1. {"fields": {"TITLE": "Boats"}} -> 200*']
    )
    done.stdout.no_fnmatch_line("*testing.py*")


# What the fixture gives


def post(url: str, **params: Any) -> Any:
    request = urllib.request.Request(url, json.dumps(params).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def test_each_test_has_a_portal_of_its_own_and_it_is_cheap() -> None:
    backstage = Backstage()
    urls = []
    with SyncPortal(backstage=backstage):
        pass
    begun = time.perf_counter()
    for _ in range(20):
        with SyncPortal(backstage=backstage) as portal:
            urls.append(portal.webhook_url)
            assert portal.call("crm.deal.add", fields={"TITLE": "x"}) == 101
    assert time.perf_counter() - begun < 2  # it takes a twentieth of that
    assert len(set(urls)) == 20
    backstage.close()


def test_no_thread_is_left_behind(b24_portal: SyncPortal) -> None:
    before = threading.active_count()
    with SyncPortal() as portal:
        assert threading.active_count() == before + 1
        assert post(portal.webhook_url + "profile")["result"]["ID"] == "1"
    assert threading.active_count() == before
    assert len(portal.requests("profile")) == 1
    with pytest.raises(OSError):
        SyncPortal(port=int(b24_portal.url.rpartition(":")[2])).start()
    assert threading.active_count() == before


def test_time_is_moved(b24_portal: SyncPortal) -> None:
    assert abs(b24_portal.clock() - time.time()) < 60
    b24_portal.fill_bucket()
    with pytest.raises(urllib.error.HTTPError) as refused:
        post(b24_portal.webhook_url + "profile")
    refused.value.close()
    assert refused.value.code == 503
    b24_portal.clock.move(600)
    told = post(b24_portal.webhook_url + "profile")["time"]["finish"]
    assert abs(told - time.time() - 600) < 60


def test_a_clock_may_stand_still() -> None:
    clock = Clock()
    with SyncPortal(clock=clock) as portal:
        one, other = (post(portal.webhook_url + "profile")["time"]["finish"] for _ in range(2))
        assert one == other == clock()


async def test_calls_are_found_inside_batches_and_alone(b24_portal: SyncPortal) -> None:
    async with Bitrix24.from_webhook(b24_portal.webhook_url, limits="off") as b24:
        contact = b24.call("crm.contact.add", {"fields": {"NAME": "Ann"}})
        deal = b24.call("crm.deal.add", {"fields": {"TITLE": "Boats", "CONTACT_ID": contact.ref()}})
        missing = b24.call("crm.deal.get", {"id": 4711})
        await b24.batch([contact, deal, missing])
        await b24.call("crm.deal.get", {"id": 1})
    assert [request.name for request in b24_portal.requests()] == ["batch", "crm.deal.get"]
    new = b24_portal.call("crm.contact.list", filter={"NAME": "Ann"})[0]["ID"]
    b24_portal.assert_called_once_with("crm.deal.add", fields={"TITLE": "Boats", "CONTACT_ID": new})
    assert [(call.params["id"], call.status) for call in b24_portal.calls("crm.deal.get")] == [("4711", 400), (1, 200)]
    assert b24_portal.assert_called_once("CRM.contact.add").request.name == "batch"


def test_commands_that_a_batch_did_not_reach_were_not_called(b24_portal: SyncPortal) -> None:
    cmd = {"a": "crm.deal.get?id=4711", "b": "crm.deal.add?fields[TITLE]=x"}
    post(b24_portal.webhook_url + "batch", halt=1, cmd=cmd)
    assert [call.name for call in b24_portal.calls()] == ["crm.deal.get"]
    b24_portal.assert_not_called("crm.deal.add")


def test_calls_of_a_batch_of_rest_3_are_found(b24_portal: SyncPortal) -> None:
    url = b24_portal.webhook_url.replace("/rest/", "/rest/api/") + "batch"
    items = [{"method": "tasks.task.get", "query": {"id": 1, "select": ["id"]}}]
    request = urllib.request.Request(url, json.dumps(items).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request):
        pass
    b24_portal.assert_called_once_with("tasks.task.get", id=1, select=["id"])


def test_a_call_that_was_refused_is_a_call_and_says_so(b24_portal: SyncPortal) -> None:
    b24_portal.fault("502", "crm.deal.get")
    with pytest.raises(urllib.error.HTTPError) as refused:
        post(b24_portal.webhook_url + "crm.deal.get", id=1)
    refused.value.close()
    post(b24_portal.webhook_url + "crm.deal.get", id=1)
    assert [call.status for call in b24_portal.calls("crm.deal.get")] == [502, 200]
    with pytest.raises(AssertionError, match="called twice, not once"):
        b24_portal.assert_called_once("crm.deal.get")


def test_assertions_hold_where_they_should_and_fail_where_they_should(b24_portal: SyncPortal) -> None:
    b24_portal.assert_not_called()
    with pytest.raises(AssertionError, match=r"crm\.deal\.add was not called\n  what came: nothing"):
        b24_portal.assert_called("crm.deal.add")
    post(b24_portal.webhook_url + "crm.deal.add", fields={"TITLE": "Boats", "OPPORTUNITY": 5})
    assert b24_portal.assert_called("crm.deal.add", fields={"OPPORTUNITY": "5"}).status == 200
    b24_portal.assert_called("crm.deal.add")
    b24_portal.assert_called_once_with("crm.deal.add", {"fields": {"TITLE": "Boats", "OPPORTUNITY": 5}})
    for wanted in (
        {"TITLE": "Boats"},
        {"TITLE": "Boats", "OPPORTUNITY": 6},
        {"TITLE": "Boats", "OPPORTUNITY": 5, "X": 1},
    ):
        with pytest.raises(AssertionError, match="with other parameters than"):
            b24_portal.assert_called_once_with("crm.deal.add", fields=wanted)
    with pytest.raises(AssertionError, match="not called with at least"):
        b24_portal.assert_called("crm.deal.add", fields={"TITLE": "Boots"})
    for name in ("crm.deal.add", None):
        with pytest.raises(AssertionError, match="was called once"):
            b24_portal.assert_not_called(name)
    b24_portal.clear_log()
    b24_portal.assert_not_called("crm.deal.add")


def test_the_name_of_no_method_is_not_taken_for_one_that_was_not_called(b24_portal: SyncPortal) -> None:
    with pytest.raises(ValueError, match=r"crm\.deal\.ad; did you mean crm\.deal\.add"):
        b24_portal.assert_not_called("crm.deal.ad")


def test_the_portal_is_prepared_and_looked_at_past_log_limits_and_faults(b24_portal: SyncPortal) -> None:
    b24_portal.fill_bucket()
    b24_portal.fault("500", times=-1)
    new = b24_portal.call("crm.deal.add", fields={"TITLE": "Boats"})
    assert b24_portal.call("crm.deal.get", ID=new)["TITLE"] == "Boats"
    with pytest.raises(Refused, match=r"crm\.deal\.get: error without a code \(Not found\)"):
        b24_portal.call("crm.deal.get", ID=4711)
    b24_portal.seed({"records": {"crm.lead": [{"as": "hot", "TITLE": "Hot"}]}}, deals=3)
    assert b24_portal.call("crm.lead.get", ID=b24_portal.ids["hot"])["TITLE"] == "Hot"
    b24_portal.assert_not_called()


def test_what_can_be_switched_is_switched(b24_portal: SyncPortal) -> None:
    fault = b24_portal.fault("502", every=2)
    assert b24_portal.faults == (fault,)
    b24_portal.clear_faults()
    assert b24_portal.faults == ()
    b24_portal.limits = (3, 1)
    b24_portal.fill_bucket(2)
    assert (b24_portal.limits, b24_portal.bucket_level) == ((3, 1), 2)
    b24_portal.limits = "off"
    b24_portal.deny(2, 1)
    b24_portal.cost("profile", 30)
    b24_portal.spend("profile", 700)
    with pytest.raises(urllib.error.HTTPError) as refused:
        post(b24_portal.webhook_url + "profile")
    refused.value.close()
    assert refused.value.code == 429
    hook = b24_portal.add_webhook(scopes=["task"])
    with pytest.raises(urllib.error.HTTPError) as denied:
        post(hook + "crm.deal.list")
    denied.value.close()
    assert denied.value.code == 401
    b24_portal.latency = 0.01
    assert b24_portal.latency == 0.01


def test_the_portal_itself_is_at_hand(b24_portal: SyncPortal) -> None:
    assert b24_portal.do(lambda portal: portal.url) == b24_portal.url

    async def where(portal: Portal) -> str:
        return threading.current_thread().name

    assert b24_portal.do(where) == "b24async portal"


async def test_it_may_be_used_from_many_threads_at_once(b24_portal: SyncPortal) -> None:
    b24_portal.limits = "off"

    def work(number: int) -> None:
        for _ in range(5):
            b24_portal.call("crm.deal.add", fields={"TITLE": str(number)})
            post(b24_portal.webhook_url + "crm.deal.add", fields={"TITLE": str(number)})
            b24_portal.requests()

    await asyncio.gather(*(asyncio.to_thread(work, number) for number in range(6)))
    assert len(b24_portal.calls("crm.deal.add")) == 30
    assert len(b24_portal.call("crm.deal.list", filter={">ID": 100}, select=["ID"])) == 50


def test_no_secret_shows(b24_portal: SyncPortal) -> None:
    secret = b24_portal.webhook_url.split("/")[5]
    post(b24_portal.webhook_url + "crm.deal.add", fields={"TITLE": secret})
    assert secret not in repr(b24_portal) + repr(b24_portal.requests()) + repr(b24_portal.calls())
