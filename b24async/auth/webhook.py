"""Incoming webhooks: ``https://portal/rest/{user}/{secret}/``, a credential inside a URL.

The URL is taken apart at once, and the secret is not seen again until a request is written.
https://apidocs.bitrix24.com/local-integrations/local-webhooks.html
"""

from __future__ import annotations

import hashlib
import re
from urllib.parse import urlsplit

from b24async.errors import UsageError
from b24async.secrets import HIDDEN, Secret

_PATH = re.compile(r"(?P<base>.*)/rest/(?:api/)?(?P<user>\d+)/+(?P<secret>[^/?#]+)(?:/+(?P<method>[^/?#]*))?/*\Z")
_PORTS = {"https": 443, "http": 80}
_WANTED = "https://example.bitrix24.com/rest/1/your-secret/"


class Webhook:
    """The identity of an incoming webhook."""

    __slots__ = ("_base", "_key", "_secret", "_user", "portal")

    @classmethod
    def of(cls, url: Secret) -> Webhook:
        """Return the identity of a webhook's URL."""
        parts = _Parts(url)
        if parts.problem:
            raise UsageError(f"not a webhook URL: {parts.problem}; it looks like {_WANTED}")
        return cls(parts)

    def __init__(self, parts: _Parts) -> None:
        self.portal = parts.portal
        self._base = parts.base
        self._user = parts.user
        self._secret = parts.secret
        self._key = hashlib.blake2b(
            f"{parts.portal}/{parts.user}/{parts.secret.reveal()}".encode(), digest_size=8
        ).hexdigest()

    @property
    def key(self) -> str:
        return self._key

    def url(self, method: str, version: int) -> Secret:
        prefix = "/rest" if version == 2 else "/rest/api"
        return Secret(f"{self._base}{prefix}/{self._user}/{self._secret.reveal()}/{method}")

    def __repr__(self) -> str:
        return f"<Webhook {self._base}/rest/{self._user}/{HIDDEN}/>"


class _Parts:
    """The parts of a webhook URL, or what is wrong with it. No frame that raises has the URL among its variables."""

    __slots__ = ("base", "portal", "problem", "secret", "user")

    def __init__(self, url: Secret) -> None:
        self.problem = ""
        self.base = self.portal = self.user = ""
        self.secret = Secret("")
        try:
            split = urlsplit(url.reveal().strip())
            port = split.port
        except ValueError:
            self.problem = "it cannot be parsed"
            return
        match = _PATH.match(split.path)
        if not _is_host(split.hostname or ""):
            self.problem = "its host is none"
            return
        if split.scheme not in ("https", "http") or not split.hostname:
            self.problem = "it does not begin with https:// and a host"
        elif match is None:
            self.problem = "its path is not /rest/{user id}/{secret}/"
        else:
            host = f"[{split.hostname}]" if ":" in split.hostname else split.hostname
            self.base = f"{split.scheme}://{host}:{port}" if port else f"{split.scheme}://{host}"
            self.base += match["base"]
            # The same portal, however its address is written, has the same limits.
            self.portal = host.rstrip(".") if port in (None, _PORTS[split.scheme]) else f"{host.rstrip('.')}:{port}"
            self.user = match["user"]
            self.secret = Secret(match["secret"])


def _is_host(name: str) -> bool:
    """Tell whether a name can be looked up; what cannot would fail only at the first call, deep inside."""
    if ":" in name:
        return True
    try:
        name.encode("idna")
    except UnicodeError:
        return False
    return all(name.rstrip(".").split("."))
