"""``crm.activity.call.getTranscript``: what was said in a call.

Nobody listens to calls here, so the only text there is came with ``telephony.call.attachTranscription``; any other call has none.
https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-call-get-transcript.html
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from b24async.portal import php, records
from b24async.portal.handlers import handles
from b24async.portal.methods import activities, bindings, telephony
from b24async.portal.replies import Refusal, access_denied

if TYPE_CHECKING:
    from b24async.portal.state import Desk, State


@handles("crm.activity.call.getTranscript")
def get(desk: Desk) -> Any:
    """The text of a call's transcript, if there is one."""
    row = records.find(desk.state, desk.entity(bindings.ACTIVITY), desk.params["activityId"])
    linked = bindings.of(desk.state, php.integer(row["ID"])) if row is not None else []
    if row is None or row["TYPE_ID"] != activities.CALL or not linked:
        raise Refusal("NOT_FOUND", "Element not found")
    if all(desk.state.access.denied(*item, desk.caller.user_id) for item in linked):
        raise access_denied("Access denied")
    text = _text(desk.state, php.integer(row["ID"]))
    return None if text is None else {"transcription": text}


def _text(state: State, activity_id: int) -> str | None:
    calls = state.store.table(telephony.STATISTIC).name
    query = (
        f"SELECT messages FROM _transcript WHERE call_id IN (SELECT CALL_ID FROM {calls} WHERE CRM_ACTIVITY_ID = ?) "  # noqa: S608 - our own names
        "ORDER BY id DESC LIMIT 1"
    )
    found = state.store.run(query, (activity_id,)).fetchone()
    if found is None:
        return None
    spoken = [dict(php.pairs(message)) for message in php.values(json.loads(found[0]))]
    return "\n".join(f"{message['SIDE']}: {php.text(message['MESSAGE'])}" for message in spoken)
