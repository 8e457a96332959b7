from __future__ import annotations

CODES: dict[str, str] = {"query_limit_exceeded": "LimitError", "no_auth_found": "AuthError"}
SUFFIXES: dict[str, str] = {"_not_found": "NotFound"}
PREFIXES: dict[str, str] = {}
STATUSES: dict[int, str] = {401: "AuthError"}
DEFAULT = "InvalidParams"
TEXTS: dict[str, str] = {"not found": "NotFound"}
