# Generated from spec/crm/timeline/bindings.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.timeline.bindings.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes

_LIST: calls.ListMethod[crm_shapes.TimelineBinding] = calls.ListMethod(
    "crm.timeline.bindings.list",
    convert.shape("b24async.shapes.crm", "TimelineBinding"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
)
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.timeline.bindings.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)
_BIND = calls.Method("crm.timeline.bindings.bind", convert.boolean, safety="unsafe", scopes=("crm",))
_UNBIND = calls.Method("crm.timeline.bindings.unbind", convert.boolean, safety="unsafe", scopes=("crm",))


class CrmTimelineBindings(calls.Group):
    """``crm.timeline.bindings.*``."""

    _name = "crm.timeline.bindings"

    def list(
        self,
        *,
        filter: Mapping[str, Any],
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.TimelineBinding]:
        """List the CRM items a timeline record is linked to.

        Args:
            filter: Conditions that the rows must meet, for example ``{"OWNER_ID": 999}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: "OWNER_ID is not defined or invalid", without a code.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-list.html
        """
        return calls.ListCall(_LIST, {"filter": filter, "start": start}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a link between a timeline record and a CRM item.

        Raises:
            InvalidParams: ``0``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    def bind(self, *, fields: crm_shapes.TimelineBindingsBindFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Link a timeline record to one more CRM item, so that it stands in its timeline too.

        Raises:
            InvalidParams: "OWNER_ID is not defined or invalid", without a code.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html
        """
        return calls.Call(_BIND, {"fields": fields}, self._sender)

    def unbind(self, *, fields: crm_shapes.TimelineBindingsUnbindFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Unlink a timeline record from a CRM item, taking it out of its timeline.

        Raises:
            InvalidParams: "OWNER_ID is not defined or invalid", without a code.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-unbind.html
        """
        return calls.Call(_UNBIND, {"fields": fields}, self._sender)
