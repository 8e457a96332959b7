"""Questions about the portal itself: who am I, what may I, which methods are there, what time is it.

https://apidocs.bitrix24.com/api-reference/common/system/index.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async.portal import php, records
from b24async.portal.handlers import handles
from b24async.portal.methods.users import USER

if TYPE_CHECKING:
    from b24async.portal.state import Desk


@handles("profile")
def profile(desk: Desk) -> Any:
    """The caller, as far as every credential may know."""
    row = records.find(desk.state, desk.entity(USER), desk.caller.user_id)
    if row is None:
        return []
    return {
        "ID": str(row["ID"]),
        "ADMIN": desk.caller.user_id == 1,
        "NAME": row["NAME"] or "",
        "LAST_NAME": row["LAST_NAME"] or "",
        "PERSONAL_GENDER": row["PERSONAL_GENDER"] or "",
        "TIME_ZONE": row["TIME_ZONE"] or "",
        "TIME_ZONE_OFFSET": 0,
    }


@handles("scope")
def scope(desk: Desk) -> Any:
    """The scopes of the credential, or all there are."""
    everything = desk.state.book.scopes()
    given = desk.get("full")
    if desk.caller.scopes is None or (given not in ("false", "N") and php.truth(given)):
        return everything
    return sorted(desk.caller.scopes)


@handles("methods")
def methods(desk: Desk) -> Any:
    """The names of all methods, of those the caller may use, or of one scope's."""
    wanted = desk.get("scope")
    full = php.truth(desk.get("full"))
    return [
        method.name
        for method in desk.state.book.methods(2)
        if (wanted in method.scopes if wanted else full or desk.caller.has_scope(method))
    ]


@handles("method.get")
def method_get(desk: Desk) -> Any:
    """Whether there is a method, and whether the caller may use it."""
    method = desk.state.book.method(php.text(desk.get("name") or ""), 2)
    return {"isExisting": method is not None, "isAvailable": method is not None and desk.caller.has_scope(method)}


@handles("server.time")
def server_time(desk: Desk) -> Any:
    """The portal's clock."""
    return desk.state.now()
