# Generated from spec/crm/tracking/trace.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.tracking.trace.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method("crm.tracking.trace.add", convert.integer, safety="unsafe", scopes=("crm",))
_DELETE = calls.Method("crm.tracking.trace.delete", convert.nothing, safety="unsafe", scopes=("crm",))


class CrmTrackingTrace(calls.Group):
    """``crm.tracking.trace.*``."""

    _name = "crm.tracking.trace"

    def add(
        self,
        *,
        trace: str,
        entities: Sequence[crm_shapes.TrackingTraceAddEntities | Mapping[str, Any]] | None = None,
    ) -> calls.Call[int]:
        """Record a Sales Intelligence trace and link it to the given CRM items, if any.

        Raises:
            InvalidParams: ``ERROR_CORE``.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-add.html
        """
        return calls.Call(_ADD, {"TRACE": trace, "ENTITIES": entities}, self._sender)

    def delete(self, *, id: int) -> calls.Call[None]:
        """Delete a Sales Intelligence trace and its links to CRM items.

        Args:
            id: For example ``125``.

        Raises:
            InvalidParams: ``ERROR_CORE``.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/tracking/crm-tracking-trace-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)
