# Generated from spec/booking/v1/waitlist/external_data.yaml by `python -m codegen`. Edit the spec, not this file.
"""``booking.v1.waitlist.externalData.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import booking as booking_shapes

_LIST: calls.ListMethod[booking_shapes.BookingExternalData] = calls.ListMethod(
    "booking.v1.waitlist.externalData.list",
    convert.shape("b24async.shapes.booking", "BookingExternalData"),
    rows="externalData",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("booking",),
    errors={"1040": "NotFound"},
)
_SET = calls.Method(
    "booking.v1.waitlist.externalData.set",
    convert.boolean,
    safety="idempotent",
    scopes=("booking",),
    errors={"1040": "NotFound"},
)
_UNSET = calls.Method(
    "booking.v1.waitlist.externalData.unset",
    convert.boolean,
    safety="idempotent",
    scopes=("booking",),
    errors={"1040": "NotFound"},
)


class BookingV1WaitlistExternalData(calls.Group):
    """``booking.v1.waitlist.externalData.*``."""

    _name = "booking.v1.waitlist.externalData"

    def list(self, *, wait_list_id: int) -> calls.ListCall[booking_shapes.BookingExternalData]:
        """List the deals and other items linked to a waitlist entry.

        Args:
            wait_list_id: For example ``257``.

        Raises:
            NotFound: ``1040``.
            InvalidParams: ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-list.html
        """
        return calls.ListCall(_LIST, {"waitListId": wait_list_id}, self._sender)

    def set(
        self,
        *,
        wait_list_id: int,
        external_data: Sequence[booking_shapes.V1WaitlistExternalDataSetExternalData | Mapping[str, Any]],
    ) -> calls.Call[bool]:
        """Replace the deals and other items linked to a waitlist entry.

        Args:
            wait_list_id: For example ``14``.

        Raises:
            InvalidParams: ``0``, ``100``.
            NotFound: ``1040``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-set.html
        """
        return calls.Call(_SET, {"waitListId": wait_list_id, "externalData": external_data}, self._sender)

    def unset(self, *, wait_list_id: int) -> calls.Call[bool]:
        """Remove all links from a waitlist entry to deals and other items.

        Args:
            wait_list_id: For example ``14``.

        Raises:
            NotFound: ``1040``.
            InvalidParams: ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/waitlist/external-data/booking-v1-waitlist-externaldata-unset.html
        """
        return calls.Call(_UNSET, {"waitListId": wait_list_id}, self._sender)
