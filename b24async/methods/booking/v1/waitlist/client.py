# Generated from spec/booking/v1/waitlist/client.yaml by `python -m codegen`. Edit the spec, not this file.
"""``booking.v1.waitlist.client.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import booking as booking_shapes

_LIST: calls.ListMethod[booking_shapes.WaitListClient] = calls.ListMethod(
    "booking.v1.waitlist.client.list",
    convert.shape("b24async.shapes.booking", "WaitListClient"),
    rows="waitListClient",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("booking",),
    errors={"1040": "NotFound"},
)
_SET = calls.Method(
    "booking.v1.waitlist.client.set",
    convert.boolean,
    safety="idempotent",
    scopes=("booking",),
    errors={"1040": "NotFound"},
)
_UNSET = calls.Method(
    "booking.v1.waitlist.client.unset",
    convert.boolean,
    safety="idempotent",
    scopes=("booking",),
    errors={"1040": "NotFound"},
)


class BookingV1WaitlistClient(calls.Group):
    """``booking.v1.waitlist.client.*``."""

    _name = "booking.v1.waitlist.client"

    def list(self, *, wait_list_id: int) -> calls.ListCall[booking_shapes.WaitListClient]:
        """List the CRM contacts and companies of a waitlist entry.

        Args:
            wait_list_id: For example ``257``.

        Raises:
            NotFound: ``1040``.
            InvalidParams: ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-list.html
        """
        return calls.ListCall(_LIST, {"waitListId": wait_list_id}, self._sender)

    def set(
        self,
        *,
        wait_list_id: int,
        clients: Sequence[booking_shapes.V1WaitlistClientSetClients | Mapping[str, Any]],
    ) -> calls.Call[bool]:
        """Replace the contacts and companies of a waitlist entry.

        Args:
            wait_list_id: For example ``4``.

        Raises:
            InvalidParams: ``0``, ``100``.
            NotFound: ``1040``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-set.html
        """
        return calls.Call(_SET, {"waitListId": wait_list_id, "clients": clients}, self._sender)

    def unset(self, *, wait_list_id: int) -> calls.Call[bool]:
        """Remove all clients from a waitlist entry.

        Args:
            wait_list_id: For example ``14``.

        Raises:
            NotFound: ``1040``.
            InvalidParams: ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/client/booking-v1-waitlist-client-unset.html
        """
        return calls.Call(_UNSET, {"waitListId": wait_list_id}, self._sender)
