# Generated from spec/booking/v1/booking.yaml by `python -m codegen`. Edit the spec, not this file.
"""``booking.v1.booking.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.booking.v1.booking.client import BookingV1BookingClient
    from b24async.methods.booking.v1.booking.external_data import BookingV1BookingExternalData
    from b24async.shapes import booking as booking_shapes
    from b24async.shapes.keys import booking as booking_keys

_ADD = calls.Method("booking.v1.booking.add", convert.integer, safety="unsafe", scopes=("booking",), under="id")
_GET: calls.Method[booking_shapes.Booking] = calls.Method(
    "booking.v1.booking.get",
    convert.shape("b24async.shapes.booking", "Booking"),
    safety="safe",
    scopes=("booking",),
    under="booking",
    errors={"1021": "NotFound"},
)
_LIST: calls.ListMethod[booking_shapes.Booking] = calls.ListMethod(
    "booking.v1.booking.list",
    convert.shape("b24async.shapes.booking", "Booking"),
    rows="booking",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("booking",),
)
_UPDATE = calls.Method("booking.v1.booking.update", convert.boolean, safety="idempotent", scopes=("booking",))
_DELETE = calls.Method("booking.v1.booking.delete", convert.boolean, safety="unsafe", scopes=("booking",))
_CREATEFROMWAITLIST = calls.Method(
    "booking.v1.booking.createfromwaitlist",
    convert.integer,
    safety="unsafe",
    scopes=("booking",),
)


class BookingV1Booking(calls.Group):
    """``booking.v1.booking.*``."""

    _name = "booking.v1.booking"

    def add(self, *, fields: booking_shapes.BookingFields | Mapping[str, Any]) -> calls.Call[int]:
        """Book one or more resources for a period.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``1018``, ``0``, ``422``, ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[booking_shapes.Booking]:
        """Read one booking: its period, resources, name and description.

        Args:
            id: For example ``15``.

        Raises:
            NotFound: ``1021``.
            InvalidParams: ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        filter: booking_shapes.V1BookingListFilter | Mapping[str, Any] | None = None,
        order: Mapping[booking_keys.BookingKey | str, str] | None = None,
    ) -> calls.ListCall[booking_shapes.Booking]:
        """List bookings within a period or of given clients.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "ASC", "dateFrom": "DESC",
                "dateTo": "ASC"}``.

        Raises:
            InvalidParams: ``1018``, ``0``, ``422``, ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-list.html
        """
        return calls.ListCall(_LIST, {"filter": filter, "order": order}, self._sender)

    def update(self, *, id: int, fields: booking_shapes.BookingFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Change period, resources, name or description of a booking.

        Args:
            id: For example ``10``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``1019``, ``1018``, ``0``, ``422``, ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a booking of resources by its id.

        Args:
            id: For example ``15``.

        Raises:
            InvalidParams: ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def createfromwaitlist(
        self,
        *,
        wait_list_id: int,
        fields: booking_shapes.V1BookingCreatefromwaitlistFields | Mapping[str, Any] | None = None,
    ) -> calls.Call[int]:
        """Create a booking for resources and a period out of a waitlist entry.

        Args:
            wait_list_id: For example ``10``.

        Raises:
            InvalidParams: ``1038``, ``0``, ``422``, ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/booking/booking-v1-booking-createfromwaitlist.html
        """
        return calls.Call(_CREATEFROMWAITLIST, {"waitListId": wait_list_id, "fields": fields}, self._sender)

    @functools.cached_property
    def client(self) -> BookingV1BookingClient:
        """``booking.v1.booking.client.*``."""
        from b24async.methods.booking.v1.booking.client import BookingV1BookingClient

        return BookingV1BookingClient(self._sender)

    @functools.cached_property
    def external_data(self) -> BookingV1BookingExternalData:
        """``booking.v1.booking.externalData.*``."""
        from b24async.methods.booking.v1.booking.external_data import BookingV1BookingExternalData

        return BookingV1BookingExternalData(self._sender)
