# Generated from spec/booking/v1/resource/slots.yaml by `python -m codegen`. Edit the spec, not this file.
"""``booking.v1.resource.slots.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import booking as booking_shapes

_LIST: calls.ListMethod[booking_shapes.ResourceSlot] = calls.ListMethod(
    "booking.v1.resource.slots.list",
    convert.shape("b24async.shapes.booking", "ResourceSlot"),
    rows="slots",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("booking",),
    errors={"1009": "NotFound"},
)
_SET = calls.Method(
    "booking.v1.resource.slots.set",
    convert.boolean,
    safety="idempotent",
    scopes=("booking",),
    errors={"1009": "NotFound"},
)
_UNSET = calls.Method(
    "booking.v1.resource.slots.unset",
    convert.boolean,
    safety="idempotent",
    scopes=("booking",),
    errors={"1009": "NotFound"},
)


class BookingV1ResourceSlots(calls.Group):
    """``booking.v1.resource.slots.*``."""

    _name = "booking.v1.resource.slots"

    def list(self, *, resource_id: int) -> calls.ListCall[booking_shapes.ResourceSlot]:
        """List the slot settings of a resource: weekdays, hours, length, time zone.

        Args:
            resource_id: For example ``257``.

        Raises:
            NotFound: ``1009``.
            InvalidParams: ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-list.html
        """
        return calls.ListCall(_LIST, {"resourceId": resource_id}, self._sender)

    def set(
        self,
        *,
        resource_id: int,
        slots: Sequence[booking_shapes.V1ResourceSlotsSetSlots | Mapping[str, Any]],
    ) -> calls.Call[bool]:
        """Replace the slot settings of a resource: weekdays, hours, length, time zone.

        Args:
            resource_id: For example ``10``.

        Raises:
            InvalidParams: ``0``, ``100``.
            NotFound: ``1009``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-set.html
        """
        return calls.Call(_SET, {"resourceId": resource_id, "slots": slots}, self._sender)

    def unset(self, *, resource_id: int) -> calls.Call[bool]:
        """Remove all slot settings of a bookable resource.

        Args:
            resource_id: For example ``14``.

        Raises:
            NotFound: ``1009``.
            InvalidParams: ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/resource/slots/booking-v1-resource-slots-unset.html
        """
        return calls.Call(_UNSET, {"resourceId": resource_id}, self._sender)
