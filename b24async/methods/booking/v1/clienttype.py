# Generated from spec/booking/v1/clienttype.yaml by `python -m codegen`. Edit the spec, not this file.
"""``booking.v1.clienttype.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import booking as booking_shapes

_LIST: calls.ListMethod[booking_shapes.ClientType] = calls.ListMethod(
    "booking.v1.clienttype.list",
    convert.shape("b24async.shapes.booking", "ClientType"),
    rows="clientType",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("booking",),
)


class BookingV1Clienttype(calls.Group):
    """``booking.v1.clienttype.*``."""

    _name = "booking.v1.clienttype"

    def list(self) -> calls.ListCall[booking_shapes.ClientType]:
        """List the types of clients that bookings can have, such as contact and company.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/booking-v1-clienttype-list.html
        """
        return calls.ListCall(_LIST, {}, self._sender)
