# Generated from spec/crm/activity/call.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.activity.call.*``."""

from __future__ import annotations

from b24async import calls, convert

_GET_TRANSCRIPT = calls.Method(
    "crm.activity.call.getTranscript",
    convert.optional(convert.string),
    safety="safe",
    scopes=("crm",),
    under="transcription",
    absent=None,
)


class CrmActivityCall(calls.Group):
    """``crm.activity.call.*``."""

    _name = "crm.activity.call"

    def get_transcript(self, *, activity_id: int) -> calls.Call[str | None]:
        """Get the transcript of a call activity, if it has been transcribed.

        Args:
            activity_id: For example ``12345``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            NotFound: ``NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-call-get-transcript.html
        """
        return calls.Call(_GET_TRANSCRIPT, {"activityId": activity_id}, self._sender)
