# Generated from spec/_errors.yaml by `python -m codegen`. Edit the spec, not this file.
"""Error codes of the portal: which exception class each of them means."""

from __future__ import annotations

CODES: dict[str, str] = {"access_denied": "AccessDenied", "not_found": "NotFound", "query_limit_exceeded": "LimitError"}
"""Whole codes."""

SUFFIXES: dict[str, str] = {"_not_found": "NotFound"}
"""How codes end. The first that fits counts, and endings count before beginnings."""

PREFIXES: dict[str, str] = {"error_": "PortalError"}
"""How codes begin."""

STATUSES: dict[int, str] = {401: "AuthError", 403: "AccessDenied", 404: "NotFound", 503: "PortalError"}
"""What an HTTP status means when the code is unknown."""

DEFAULT: str = "InvalidParams"
"""What all else means."""

TEXTS: dict[str, str] = {"not found": "NotFound", "access denied": "AccessDenied"}
"""Parts of the description, for the codes that say nothing."""

STATUS_OF: dict[str, int] = {"access_denied": 403, "query_limit_exceeded": 503}
"""The HTTP status with which the portal answers a code, where that is known."""
