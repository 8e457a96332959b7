# Generated from spec/booking/v1/booking/client.yaml by `python -m codegen`. Edit the spec, not this file.
"""``booking.v1.booking.client.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import booking as booking_shapes

_LIST: calls.ListMethod[booking_shapes.BookingClient] = calls.ListMethod(
    "booking.v1.booking.client.list",
    convert.shape("b24async.shapes.booking", "BookingClient"),
    rows="bookingClient",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("booking",),
    errors={"1021": "NotFound"},
)
_SET = calls.Method(
    "booking.v1.booking.client.set",
    convert.boolean,
    safety="idempotent",
    scopes=("booking",),
    errors={"1021": "NotFound"},
)
_UNSET = calls.Method(
    "booking.v1.booking.client.unset",
    convert.boolean,
    safety="idempotent",
    scopes=("booking",),
    errors={"1021": "NotFound"},
)


class BookingV1BookingClient(calls.Group):
    """``booking.v1.booking.client.*``."""

    _name = "booking.v1.booking.client"

    def list(self, *, booking_id: int) -> calls.ListCall[booking_shapes.BookingClient]:
        """List the CRM contacts and companies a booking is for.

        Args:
            booking_id: For example ``123``.

        Raises:
            NotFound: ``1021``.
            InvalidParams: ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-list.html
        """
        return calls.ListCall(_LIST, {"bookingId": booking_id}, self._sender)

    def set(
        self,
        *,
        booking_id: int,
        clients: Sequence[booking_shapes.V1BookingClientSetClients | Mapping[str, Any]],
    ) -> calls.Call[bool]:
        """Replace the contacts and companies a booking is for.

        Args:
            booking_id: For example ``14``.

        Raises:
            InvalidParams: ``0``, ``100``.
            NotFound: ``1021``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-set.html
        """
        return calls.Call(_SET, {"bookingId": booking_id, "clients": clients}, self._sender)

    def unset(self, *, booking_id: int) -> calls.Call[bool]:
        """Remove all clients from a booking.

        Args:
            booking_id: For example ``14``.

        Raises:
            NotFound: ``1021``.
            InvalidParams: ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/booking/client/booking-v1-booking-client-unset.html
        """
        return calls.Call(_UNSET, {"bookingId": booking_id}, self._sender)
