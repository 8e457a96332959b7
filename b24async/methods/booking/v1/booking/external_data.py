# Generated from spec/booking/v1/booking/external_data.yaml by `python -m codegen`. Edit the spec, not this file.
"""``booking.v1.booking.externalData.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import booking as booking_shapes

_LIST: calls.ListMethod[booking_shapes.BookingExternalData] = calls.ListMethod(
    "booking.v1.booking.externalData.list",
    convert.shape("b24async.shapes.booking", "BookingExternalData"),
    rows="externalData",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("booking",),
    errors={"1021": "NotFound"},
)
_SET = calls.Method(
    "booking.v1.booking.externalData.set",
    convert.boolean,
    safety="idempotent",
    scopes=("booking",),
    errors={"1021": "NotFound"},
)
_UNSET = calls.Method(
    "booking.v1.booking.externalData.unset",
    convert.boolean,
    safety="idempotent",
    scopes=("booking",),
    errors={"1021": "NotFound"},
)


class BookingV1BookingExternalData(calls.Group):
    """``booking.v1.booking.externalData.*``."""

    _name = "booking.v1.booking.externalData"

    def list(self, *, booking_id: int) -> calls.ListCall[booking_shapes.BookingExternalData]:
        """List the deals and other items linked to a booking.

        Args:
            booking_id: For example ``123``.

        Raises:
            NotFound: ``1021``.
            InvalidParams: ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-list.html
        """
        return calls.ListCall(_LIST, {"bookingId": booking_id}, self._sender)

    def set(
        self,
        *,
        booking_id: int,
        external_data: Sequence[booking_shapes.V1BookingExternalDataSetExternalData | Mapping[str, Any]],
    ) -> calls.Call[bool]:
        """Replace the deals and other items linked to a booking.

        Args:
            booking_id: For example ``14``.

        Raises:
            InvalidParams: ``0``, ``100``.
            NotFound: ``1021``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-set.html
        """
        return calls.Call(_SET, {"bookingId": booking_id, "externalData": external_data}, self._sender)

    def unset(self, *, booking_id: int) -> calls.Call[bool]:
        """Remove all links from a booking to deals and other items.

        Args:
            booking_id: For example ``14``.

        Raises:
            NotFound: ``1021``.
            InvalidParams: ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/booking/external-data/booking-v1-booking-externaldata-unset.html
        """
        return calls.Call(_UNSET, {"bookingId": booking_id}, self._sender)
