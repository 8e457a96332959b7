# Generated from spec/booking/v1/waitlist.yaml by `python -m codegen`. Edit the spec, not this file.
"""``booking.v1.waitlist.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.booking.v1.waitlist.client import BookingV1WaitlistClient
    from b24async.methods.booking.v1.waitlist.external_data import BookingV1WaitlistExternalData
    from b24async.shapes import booking as booking_shapes

_ADD = calls.Method("booking.v1.waitlist.add", convert.integer, safety="unsafe", scopes=("booking",), under="id")
_GET: calls.Method[booking_shapes.V1WaitlistGetResult] = calls.Method(
    "booking.v1.waitlist.get",
    convert.shape("b24async.shapes.booking", "V1WaitlistGetResult"),
    safety="safe",
    scopes=("booking",),
    under="waitList",
    errors={"1040": "NotFound"},
)
_LIST: calls.ListMethod[booking_shapes.WaitList] = calls.ListMethod(
    "booking.v1.waitlist.list",
    convert.shape("b24async.shapes.booking", "WaitList"),
    rows="waitList",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("booking",),
)
_UPDATE = calls.Method(
    "booking.v1.waitlist.update",
    convert.boolean,
    safety="idempotent",
    scopes=("booking",),
    errors={"1040": "NotFound"},
)
_DELETE = calls.Method("booking.v1.waitlist.delete", convert.boolean, safety="unsafe", scopes=("booking",))
_CREATEFROMBOOKING = calls.Method(
    "booking.v1.waitlist.createfrombooking",
    convert.integer,
    safety="unsafe",
    scopes=("booking",),
)


class BookingV1Waitlist(calls.Group):
    """``booking.v1.waitlist.*``."""

    _name = "booking.v1.waitlist"

    def add(self, *, fields: booking_shapes.V1WaitlistAddFields | Mapping[str, Any]) -> calls.Call[int]:
        """Put a new entry with a note on the booking waitlist.

        Raises:
            InvalidParams: ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[booking_shapes.V1WaitlistGetResult]:
        """Read one entry of the booking waitlist with its note.

        Args:
            id: For example ``15``.

        Raises:
            NotFound: ``1040``.
            InvalidParams: ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        filter: booking_shapes.V1WaitlistListFilter | Mapping[str, Any] | None = None,
    ) -> calls.ListCall[booking_shapes.WaitList]:
        """List entries of the booking waitlist, by period of creation if wanted.

        Raises:
            InvalidParams: ``0``, ``422``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-list.html
        """
        return calls.ListCall(_LIST, {"filter": filter}, self._sender)

    def update(self, *, id: int, fields: booking_shapes.V1WaitlistUpdateFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Change the note of a waitlist entry.

        Args:
            id: For example ``5``.

        Raises:
            NotFound: ``1040``.
            InvalidParams: ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete an entry of the booking waitlist.

        Args:
            id: For example ``15``.

        Raises:
            InvalidParams: ``100``, ``1036``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def createfrombooking(self, *, booking_id: int) -> calls.Call[int]:
        """Create a waitlist entry out of an existing booking.

        Args:
            booking_id: For example ``5``.

        Raises:
            InvalidParams: ``1037``, ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/booking-v1-waitlist-createfrombooking.html
        """
        return calls.Call(_CREATEFROMBOOKING, {"bookingId": booking_id}, self._sender)

    @functools.cached_property
    def client(self) -> BookingV1WaitlistClient:
        """``booking.v1.waitlist.client.*``."""
        from b24async.methods.booking.v1.waitlist.client import BookingV1WaitlistClient

        return BookingV1WaitlistClient(self._sender)

    @functools.cached_property
    def external_data(self) -> BookingV1WaitlistExternalData:
        """``booking.v1.waitlist.externalData.*``."""
        from b24async.methods.booking.v1.waitlist.external_data import BookingV1WaitlistExternalData

        return BookingV1WaitlistExternalData(self._sender)
