# Generated from spec/crm/timeline/logo.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.timeline.logo.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import crm as crm_shapes

_ADD: calls.Method[crm_shapes.TimelineIcon] = calls.Method(
    "crm.timeline.logo.add",
    convert.shape("b24async.shapes.crm", "TimelineIcon"),
    safety="unsafe",
    scopes=("crm",),
    under="logo",
    files=calls.Form("base64"),
)
_GET: calls.Method[crm_shapes.TimelineIcon] = calls.Method(
    "crm.timeline.logo.get",
    convert.shape("b24async.shapes.crm", "TimelineIcon"),
    safety="safe",
    scopes=("crm",),
    under="logo",
)
_LIST: calls.ListMethod[crm_shapes.TimelineIcon] = calls.ListMethod(
    "crm.timeline.logo.list",
    convert.shape("b24async.shapes.crm", "TimelineIcon"),
    rows="logos",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)
_DELETE = calls.Method("crm.timeline.logo.delete", convert.optional(convert.boolean), safety="unsafe", scopes=("crm",))


class CrmTimelineLogo(calls.Group):
    """``crm.timeline.logo.*``."""

    _name = "crm.timeline.logo"

    def add(self, *, code: str, file_content: Any) -> calls.Call[crm_shapes.TimelineIcon]:
        """Add a logo for timeline log entries from a PNG file.

        Args:
            code: For example ``info``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``INVALID_ARG_VALUE``, ``FILE_SAVE_ERROR``, ``100``, ``0``.

        Scope ``crm``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-add.html
        """
        return calls.Call(_ADD, {"code": code, "fileContent": file_content}, self._sender)

    def get(self, *, code: str) -> calls.Call[crm_shapes.TimelineIcon]:
        """Read one logo of timeline log entries by its code: its file, built-in or added.

        Args:
            code: For example ``info``.

        Raises:
            NotFound: ``NOT_FOUND``.
            InvalidParams: ``100``, ``0``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-get.html
        """
        return calls.Call(_GET, {"code": code}, self._sender)

    def list(self) -> calls.ListCall[crm_shapes.TimelineIcon]:
        """List the logos for timeline log entries, built-in and added.

        Raises:
            InvalidParams: ``0``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-list.html
        """
        return calls.ListCall(_LIST, {}, self._sender)

    def delete(self, *, code: str) -> calls.Call[bool | None]:
        """Delete a logo of timeline log entries by its code.

        Args:
            code: For example ``info``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``NOT_FOUND``.
            InvalidParams: ``100``, ``0``.

        Scope ``crm``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-delete.html
        """
        return calls.Call(_DELETE, {"code": code}, self._sender)
