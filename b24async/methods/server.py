# Generated from spec/server.yaml by `python -m codegen`. Edit the spec, not this file.
"""``server.*``: the portal's server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    import datetime

_TIME = calls.Method("server.time", convert.datetime, safety="safe", scopes=("basic",))


class Server(calls.Group):
    """The portal's server."""

    _name = "server"

    def time(self) -> calls.Call[datetime.datetime]:
        """Read the current time of the portal's server, with its UTC offset.

        Scope ``basic``; for anyone. https://apidocs.bitrix24.com/api-reference/common/system/server-time.html
        """
        return calls.Call(_TIME, {}, self._sender)
