"""What a portal holds in the beginning: the demo, nothing, many records, or the content of a file."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit
from urllib.request import urlopen

import aiohttp
import pytest

from b24async.portal import Portal
from b24async.testing import SyncPortal

FIRM = """
users:
  - {as: boss, ID: 1, NAME: Ada, LAST_NAME: Boss, EMAIL: ada@firm.example}
  - {as: anna, NAME: Anna, LAST_NAME: Berg}
webhooks:
  - {as: reader, user: $anna, secret: reads-only, scopes: [crm]}
  - {secret: does-everything}
records:
  crm.contact:
    - {as: peter, NAME: Peter, PHONE: [+49 30 5550001], COMPANY_ID: $acme}     # acme comes later
  crm.company:
    - {as: acme, TITLE: Acme}
  crm.deal:
    - as: boats
      ID: 77
      TITLE: Boats for company ${acme}
      CONTACT_ID: $peter
      ASSIGNED_BY_ID: $anna
      OPPORTUNITY: 1500.50
      DATE_CREATE: 2020-02-03T04:05:06+03:00
      COMMENTS: $$100 and $more
      UF_CRM_COUNTRY: NO
  crm.item:
    - {entityTypeId: 2, as: second, title: Second, contactId: $peter}
  tasks.task:
    - {as: call, TITLE: Call, RESPONSIBLE_ID: $anna, UF_CRM_TASK: ["D_${boats}"]}
  crm.activity:
    - {as: talk, OWNER_TYPE_ID: 2, OWNER_ID: $boats, TYPE_ID: 2, SUBJECT: Talk, RESPONSIBLE_ID: $anna,
       COMMUNICATIONS: [{VALUE: "+49", ENTITY_ID: $peter, ENTITY_TYPE_ID: 3}]}
calls:
  - {call: crm.deal.userfield.add, params: {fields: {FIELD_NAME: COUNTRY, USER_TYPE_ID: string}}}
  - {call: crm.activity.binding.add, params: {activityId: $talk, entityTypeId: 3, entityId: $peter}}
  - {call: crm.timeline.comment.add, as: note, user: $anna,
     params: {fields: {ENTITY_TYPE: deal, ENTITY_ID: $boats, COMMENT: Oak}}}
many: {leads: 7}
"""


@pytest.fixture
def firm(tmp_path: Path) -> Path:
    file = tmp_path / "firm.yaml"
    file.write_text(FIRM)
    return file


def test_a_file_of_ones_own_fills_a_portal(firm: Path) -> None:
    with SyncPortal(seed=firm) as portal:
        ids = portal.ids
        assert ids == {
            "boss": 1,
            "anna": 2,
            "peter": 1,
            "acme": 1,
            "boats": 77,
            "second": 78,
            "call": 1,
            "talk": 1,
            "note": 1,
        }
        deal = portal.call("crm.deal.get", ID=77)
        assert (deal["TITLE"], deal["CONTACT_ID"], deal["ASSIGNED_BY_ID"]) == ("Boats for company 1", "1", "2")
        assert (deal["OPPORTUNITY"], deal["COMMENTS"], deal["UF_CRM_COUNTRY"]) == ("1500.50", "$100 and $more", "NO")
        assert deal["DATE_CREATE"] == "2020-02-03T04:05:06+03:00"
        assert portal.call("crm.item.get", entityTypeId=2, id=78)["item"]["contactId"] == 1
        contact = portal.call("crm.contact.get", ID=1)
        assert (contact["COMPANY_ID"], contact["PHONE"][0]["VALUE"]) == ("1", "+49 30 5550001")
        task = portal.call("tasks.task.get", taskId=1, select=["TITLE", "UF_CRM_TASK"])["task"]
        assert (task["title"], task["ufCrmTask"]) == ("Call", ["D_77"])
        assert len(portal.call("crm.activity.binding.list", activityId=1)) == 2
        note = portal.call("crm.timeline.comment.get", id=1)
        assert (note["COMMENT"], note["AUTHOR_ID"]) == ("Oak", "2")
        users = portal.call("user.get")
        assert [user["NAME"] for user in users] == ["Ada", "Anna"]
        assert len(portal.call("crm.lead.list")) == 7


async def test_webhooks_of_a_file_are_let_in_with_their_scopes(firm: Path) -> None:
    async with Portal(seed=firm) as portal, aiohttp.ClientSession() as session:
        assert portal.webhooks == {"reader": f"{portal.url}/rest/2/reads-only/"}
        for url, status in (
            (portal.webhooks["reader"] + "crm.deal.get?ID=77", 200),
            (portal.webhooks["reader"] + "tasks.task.list", 401),
            (f"{portal.url}/rest/1/does-everything/tasks.task.list", 200),
            (portal.webhook_url + "tasks.task.list", 200),
        ):
            async with session.get(url) as response:
                assert response.status == status, url


async def test_with_a_data_file_names_webhooks_and_secrets_are_the_same_at_the_next_start(
    firm: Path, tmp_path: Path
) -> None:
    data = tmp_path / "portal.sqlite"
    seen = []
    for _ in range(2):
        async with Portal(seed=firm, data=data) as portal, aiohttp.ClientSession() as session:
            async with session.get(portal.webhooks["reader"] + "crm.deal.list") as response:
                rows = (await response.json())["result"]
            seen.append((portal.ids, portal.webhook_url.split("/rest/")[1], [row["ID"] for row in rows]))
    assert seen[0] == seen[1]
    assert seen[0][2] == ["77", "78"]
    async with Portal(data=data, secret="another-one") as portal:
        assert portal.webhook_url.endswith("/rest/1/another-one/")


def test_several_seeds_add_up() -> None:
    with SyncPortal(
        seed=["demo", "deals=3,contacts=2", {"records": {"crm.deal": [{"as": "mine", "TITLE": "Mine"}]}}]
    ) as portal:
        assert portal.ids == {"mine": 101}
        assert [row["ID"] for row in portal.call("crm.deal.list", filter={">ID": 100}, select=["ID"])] == [
            "101",
            "102",
            "103",
            "104",
        ]
        assert len(portal.call("crm.contact.list", select=["ID"])) == 14


@pytest.mark.parametrize(("seed", "deals"), [("demo", 21), ("empty", 0), (None, 0), ("deals=2", 2), ([], 0)])
def test_what_is_not_asked_for_is_not_there(seed: Any, deals: int) -> None:
    with SyncPortal(seed=seed) as portal:
        assert len(portal.call("crm.deal.list", select=["ID"])) == deals
        assert portal.call("user.get")[0]["ID"] == "1"


def test_applications_of_a_seed_get_tokens_and_keep_their_secret(tmp_path: Path) -> None:
    card = {"client_id": "local.shop", "client_secret": "k3y-of-the-shop", "redirect_uri": "https://shop.example/back"}
    seed = {"apps": [{"as": "shop", **card, "scopes": ["crm"]}, {"client_id": "local.more", "client_secret": "m0re"}]}
    for data in (None, tmp_path / "portal.sqlite", tmp_path / "portal.sqlite"):
        with SyncPortal(seed=seed, data=data) as portal:
            apps = portal.do(lambda running: running.apps)
            assert [app.client_id for app in apps] == ["local.shop", "local.more"]
            assert (apps[0].client_secret, apps[0].scopes) == ("k3y-of-the-shop", ("crm",))
            assert portal.ids == {"shop": "local.shop"}
            back = portal.do(lambda running: running.authorize("local.shop"))
            query = {"grant_type": "authorization_code", "client_id": "local.shop", "client_secret": "k3y-of-the-shop"}
            code = parse_qs(urlsplit(back).query)["code"][0]
            with urlopen(f"{portal.url}/oauth/token/?{urlencode({**query, 'code': code})}") as answer:
                assert json.load(answer)["scope"] == "crm"
            shown = portal.do(lambda running: running._access.hide("k3y-of-the-shop"))
            assert shown == "***"


def test_a_running_portal_takes_seeds_too(firm: Path) -> None:
    with SyncPortal() as portal:
        portal.seed(firm, deals=2)
        assert (portal.ids["boats"], portal.ids["peter"], portal.ids["anna"]) == (77, 13, 6)
        assert portal.webhooks["reader"].endswith("/rest/6/reads-only/")
        portal.seed({"records": {"crm.lead": [{"TITLE": "For ${peter}"}]}})
        assert portal.call("crm.lead.list", order={"ID": "DESC"})[0]["TITLE"] == "For 13"


def test_a_seed_that_fails_leaves_nothing_behind() -> None:
    with SyncPortal(seed="empty") as portal:
        bad = {"records": {"crm.deal": [{"TITLE": "One"}]}, "calls": [{"call": "crm.deal.delete", "params": {"id": 5}}]}
        with pytest.raises(ValueError, match=r"seed\.calls\[0\]: the portal refuses this: Not found"):
            portal.seed(bad)
        assert portal.call("crm.deal.list") == []


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        ("users: [", 1, "this is no YAML"),
        ("- one", 1, "a seed is written as names with values"),
        ("recrods: {}", 1, "a seed has no recrods (did you mean records?)"),
        ("many: {deels: 5}", 1, "many has no deels (did you mean deals?)"),
        ("many: {deals: lots}", 1, "deals wants a number, for example deals: 1000"),
        ("records:\n  crm.deel:\n    - {TITLE: x}", 3, "nothing is added by crm.deel.add (did you mean crm.deal?)"),
        ("records:\n  crm.deal: {TITLE: x}", 2, "crm.deal: wants a list of records of crm.deal"),
        (
            "records:\n  crm.deal:\n    - TITLE: x\n      TITEL: y",
            4,
            "crm.deal has no field TITEL (did you mean TITLE?)",
        ),
        ("records:\n  crm.deal:\n    - TITLE: x\n      TITLE: y", 4, "TITLE is there twice; remove one"),
        ("records:\n  crm.deal:\n    - ASSIGNED_BY_ID: Anna", 3, "ASSIGNED_BY_ID wants a whole number, not 'Anna'"),
        (
            "records:\n  crm.deal:\n    - OPPORTUNITY: much",
            3,
            "OPPORTUNITY wants an amount such as 1500.50, not 'much'",
        ),
        ("records:\n  crm.deal:\n    - CLOSEDATE: soon", 3, "CLOSEDATE wants a date such as 2026-01-12, not 'soon'"),
        ("records:\n  crm.deal:\n    - OPENED: maybe", 3, "OPENED wants Y or N, not 'maybe'"),
        ("records:\n  crm.deal:\n    - TITLE: [x]", 3, "TITLE wants a text, not ['x']"),
        ("records:\n  crm.deal:\n    - ID: 0", 3, "ID wants a whole number above 0, not 0"),
        ("records:\n  crm.deal:\n    - ID: 5\n    - ID: 5", 4, "there are two records of crm.deal with ID 5"),
        ("records:\n  crm.deal:\n    - TITLE: $me", 3, "nothing is called me; names are given by as:"),
        ("records:\n  crm.deal:\n    - as: one\n    - TITLE: $ones", 4, "nothing is called ones (did you mean one?)"),
        ("records:\n  crm.deal:\n    - as: 5 deals", 3, "as: '5 deals' is no name; write letters"),
        ("users:\n  - as: a\n  - as: a", 3, "there are two things called a"),
        (
            "records:\n  crm.item:\n    - title: x",
            3,
            "crm.item wants entityTypeId: the number of a type, for example 2",
        ),
        ("records:\n  disk.folder:\n    - NAME: x", 3, "nothing is added by disk.folder.add"),
        ("apps:\n  - client_secret: s3cret", 2, "an application wants client_id: four or more letters"),
        ("apps:\n  - client_id: local.a", 2, "an application wants client_secret: four or more letters"),
        ("apps:\n  - client_id: local.a\n    secret: x", 3, "an application has no secret"),
        (
            "apps:\n  - client_id: local.a\n    client_secret: s3cret\n    redirect_uri: nowhere",
            4,
            "redirect_uri wants an address",
        ),
        (
            "apps:\n  - client_id: local.a\n    client_secret: s3cret\n    scopes: [crn]",
            4,
            "there is no scope crn (did you mean crm?)",
        ),
        ("apps:\n  - client_id: local.a\n    client_secret: s3cret\n    ui: yes", 4, "ui wants true or false"),
        ("apps:\n  - client_id: local.a\n    client_secret: s3cret\n    status: X", 4, "status wants one of L, F"),
        (
            "apps:\n  - {client_id: local.a, client_secret: s3cret}\n  - {client_id: local.a, client_secret: s3cret}",
            3,
            "there are two applications local.a",
        ),
        ("webhooks:\n  - user: 1", 2, "a webhook wants secret: four or more letters"),
        ("webhooks:\n  - secret: s3cret\n    scopes: [crn]", 3, "there is no scope crn (did you mean crm?)"),
        ("webhooks:\n  - secret: s3cret\n    user: 9", 3, "there is no user 9; write the id of one"),
        ("webhooks:\n  - secret: s3cret\n  - secret: s3cret", 3, "there are two webhooks of one user with this secret"),
        ("calls:\n  - params: {}", 2, "a call wants call: the name of a method"),
        ("calls:\n  - call: crm.deal.ad", 2, "there is no method crm.deal.ad (did you mean crm.deal.add?)"),
        ("calls:\n  - call: crm.deal.get\n    params: {id: 5}", 2, "the portal refuses this: Not found"),
        ("calls:\n  - call: crm.deal.get\n    params: 5", 3, "params: wants the parameters by name, not 5"),
        ("calls:\n  - call: server.time\n    when: now", 3, "a call has no when; there is call, params, as, user"),
        ("a: &a\n  b: *a", 2, "this is nested too deep"),
        ("? [x]\n: y", 1, "a name is wanted here"),
    ],
)
def test_every_mistake_is_told_with_its_place_and_what_to_write(
    tmp_path: Path, text: str, line: int, sentence: str
) -> None:
    file = tmp_path / "firm.yaml"
    file.write_text(text)
    with pytest.raises(ValueError) as refused, SyncPortal(seed=file):
        pass
    assert str(refused.value).startswith(f"{file}:{line}: "), str(refused.value)
    assert sentence in str(refused.value)


@pytest.mark.parametrize(
    ("seed", "sentence"),
    [
        ("full", "say 'demo', 'empty', the name of a YAML file, or numbers such as 'deals=1000,contacts=50'"),
        ("deels=5", "there are no 'deels'; say one of deals, contacts"),
        ("deals=five", "'five' is no number; write for example deals=1000"),
        ("nowhere.yaml", "the seed nowhere.yaml cannot be read: No such file or directory"),
    ],
)
def test_a_seed_that_makes_no_sense_is_refused_at_once(seed: str, sentence: str) -> None:
    with pytest.raises(ValueError) as refused:
        Portal(seed=seed)
    assert sentence in str(refused.value)


def test_yaml_is_imported_only_for_a_file() -> None:
    code = (
        "import asyncio, sys\nfrom b24async.portal import Portal\n"
        "async def main():\n    async with Portal(seed=['demo', 'deals=5', {'users': [{'NAME': 'x'}]}]): pass\n"
        "asyncio.run(main())\nassert 'yaml' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_a_million_deals_are_there_in_a_moment(tmp_path: Path) -> None:
    code = (
        "import asyncio, resource\nfrom b24async.portal import Portal\n"
        "async def main():\n    async with Portal(seed='deals=1000000', data='million.sqlite') as portal:\n"
        "        print(portal.call('crm.deal.list', {'filter': {'>ID': 999_999}, 'select': ['ID']}))\n"
        "        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)\n"
        "asyncio.run(main())"
    )
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, timeout=120, cwd=tmp_path, capture_output=True, text=True
    )
    rows, memory = done.stdout.splitlines()
    assert rows == "[{'ID': '1000000'}]"
    assert time.perf_counter() - begun < 60
    assert int(memory) < 2 * 1024 * 1024  # in kilobytes
