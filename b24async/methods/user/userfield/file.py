# Generated from spec/user/userfield/file.yaml by `python -m codegen`. Edit the spec, not this file.
"""``user.userfield.file.*``."""

from __future__ import annotations

from typing import Any

from b24async import calls, convert

_GET = calls.Method("user.userfield.file.get", convert.json, safety="safe", scopes=("user.userfield",))


class UserUserfieldFile(calls.Group):
    """``user.userfield.file.*``."""

    _name = "user.userfield.file"

    def get(self) -> calls.Call[Any]:
        """Download the file kept in a custom field of a user (not working at present).

        Scope ``user.userfield``; for anyone.
        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-file-get.html
        """
        return calls.Call(_GET, {}, self._sender)
