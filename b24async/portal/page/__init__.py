"""The inspector's page and what it shows: ``index.html`` is all of it, style and script included; ``log`` and ``tables`` prepare the data.

Nothing is built and nothing comes from elsewhere. The page's own style and script are the only ones that its policy allows, by their hashes, so text
that slips in as markup stays text.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import re
from pathlib import Path

HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
"""What every answer of the inspector carries."""

_INLINE = re.compile(r"<(style|script)>(.*?)</\1>", re.DOTALL)


@functools.cache
def text() -> str:
    """Return the page."""
    return Path(__file__).with_name("index.html").read_text("utf-8")


@functools.cache
def policy() -> str:
    """Return the page's content security policy."""
    hashes: dict[str, list[str]] = {"style": [], "script": []}
    for kind, content in _INLINE.findall(text()):
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        hashes[kind].append(f"'sha256-{digest}'")
    return "; ".join(
        (
            "default-src 'none'",
            f"style-src {' '.join(hashes['style'])}",
            f"script-src {' '.join(hashes['script'])}",
            "connect-src 'self'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )
