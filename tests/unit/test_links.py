"""Links to files lead to the portal, or nowhere."""

from __future__ import annotations

from typing import Any

import pytest

from b24async.auth import Webhook
from b24async.errors import UsageError
from b24async.links import link_of, own
from b24async.secrets import Secret
from b24async.shapes.disk import DiskFile

PORTAL = Webhook.of(Secret("https://example.bitrix24.com/rest/1/s3cret/"))
OTHER_PORT = Webhook.of(Secret("http://127.0.0.1:8080/rest/1/s3cret/"))


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("https://example.bitrix24.com/rest/download.json?token=a%7Cb", None),
        ("https://EXAMPLE.bitrix24.com:443/rest/download.json?token=a%7Cb", None),
        (
            "/rest/catalog.product.download?fields%5Bid%5D=1",
            "https://example.bitrix24.com/rest/catalog.product.download?fields%5Bid%5D=1",
        ),
        ("http://example.bitrix24.com/a?token=b", "https://example.bitrix24.com/a?token=b"),
    ],
)
def test_a_link_to_the_portal_stays_as_it_is_signed(link: str, expected: str | None) -> None:
    assert own(Secret(link), PORTAL).reveal() == (expected or link)


@pytest.mark.parametrize(
    "link",
    [
        "https://evil.example/rest/download.json?token=s3cret",
        "//evil.example/rest?token=s3cret",
        "https://example.bitrix24.com.evil.example/?token=s3cret",
        "https://example.bitrix24.com:8443/?token=s3cret",
        "https://example.bitrix24.com@evil.example/?token=s3cret",
        "https://user:s3cret@example.bitrix24.com/",
        "file:///etc/passwd?s3cret",
        "s3cret",
        "",
        "https://[s3cret",
    ],
)
def test_any_other_link_is_refused_and_not_shown(link: str) -> None:
    with pytest.raises(UsageError) as caught:
        own(Secret(link), PORTAL)
    assert "s3cret" not in str(caught.value)


def test_the_port_counts() -> None:
    assert own(Secret("/a"), OTHER_PORT).reveal() == "http://127.0.0.1:8080/a"
    with pytest.raises(UsageError, match="port 80"):
        own(Secret("http://127.0.0.1/a"), OTHER_PORT)


@pytest.mark.parametrize(
    "value",
    [
        "/a",
        {"urlMachine": "/a", "url": "/browser"},
        {"id": 1, "downloadUrl": "/a", "showUrl": "/b"},
        {"DOWNLOAD_URL": "/a"},
        {"url": "/a"},
        DiskFile({"ID": "1", "DOWNLOAD_URL": "/a"}, "disk.file.get"),
    ],
)
def test_the_link_is_found_in_what_the_portal_answers(value: Any) -> None:
    assert link_of(value).reveal() == "/a"


@pytest.mark.parametrize("value", [7, None, [{"url": "/a"}], {"id": 7}, {"url": ""}])
def test_what_holds_no_link_is_refused(value: Any) -> None:
    with pytest.raises(UsageError, match=r"link"):
        link_of(value)
