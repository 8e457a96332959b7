"""Links to files: they carry a right of their own, so they are secrets, and lead to the portal that gave them, or nowhere.

A link goes only to the host of the client's own portal, never to one that an answer names: whoever can change a field of a record could send our
requests, and the file in them, anywhere. It may lack the host.
https://apidocs.bitrix24.com/api-reference/files/index.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from yarl import URL

from b24async.auth import Identity
from b24async.errors import UsageError
from b24async.secrets import Secret
from b24async.shape import Shape

KEYS = ("urlMachine", "downloadUrl", "DOWNLOAD_URL", "url")
"""Under which names answers hold the link to a file. Those that work without a browser's session come first."""

_PORTS = {"http": 80, "https": 443}


def link_of(value: Any) -> Secret:
    """Return the link in what the portal has answered about a file, or in a text.

    Raises:
        UsageError: There is none in it.
    """
    if isinstance(value, Secret):
        return value
    if isinstance(value, str):
        return Secret(value)
    if isinstance(value, Shape):
        value = value.raw
    kind = type(value).__name__
    if isinstance(value, Mapping):
        found = [Secret(value[key]) for key in KEYS if isinstance(value.get(key), str) and value[key]]
        del value
        if found:
            return found[0]
        raise UsageError(f"there is no link to a file in it: none of {', '.join(KEYS)}")
    del value
    raise UsageError(f"a file is told by its link, or by what the portal answers about it, not by a {kind}")


def own(link: Secret, identity: Identity) -> Secret:
    """Return a link with its host, which is the portal's own.

    Raises:
        UsageError: It leads elsewhere, or nowhere.
    """
    found = _within(link, identity)
    if isinstance(found, Secret):
        return found
    raise UsageError(found)


def home(identity: Identity) -> str:
    """Return the address of a portal, without anything behind its host."""
    parts = urlsplit(identity.url("", 2).reveal())
    return f"{parts.scheme}://{parts.netloc}"


def _within(link: Secret, identity: Identity) -> Secret | str:
    """Return the link, or what is wrong with it. No frame that raises has the link among its variables."""
    text = link.reveal()
    base = URL(home(identity))
    try:
        url = URL(text, encoded=text.isascii())
        host, port = url.host, url.port
    except ValueError:
        return "the link to a file is no URL"
    if host is None:
        return Secret(home(identity) + text) if text.startswith("/") else "the link to a file has neither host nor path"
    if url.scheme not in _PORTS or url.user is not None or url.password is not None:
        return f"the link to a file leads to {host} in a way that no portal's does"
    if host.rstrip(".") != (base.host or "").rstrip("."):
        return f"the link to a file leads to {host}, and not to the portal {identity.portal}"
    if url.scheme == "http" and base.scheme == "https" and url.is_default_port() and base.is_default_port():
        # A portal behind a proxy may not know that it is reached by https.
        return Secret(text.replace("http:", "https:", 1))
    if (url.scheme, port) != (base.scheme, base.port):
        return f"the link to a file leads to {host}, port {port}, and not to the portal {identity.portal}"
    return Secret(text)
