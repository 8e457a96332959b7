# Generated from spec/booking/v1/resource.yaml by `python -m codegen`. Edit the spec, not this file.
"""``booking.v1.resource.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.booking.v1.resource.slots import BookingV1ResourceSlots
    from b24async.shapes import booking as booking_shapes
    from b24async.shapes.keys import booking as booking_keys

_ADD = calls.Method(
    "booking.v1.resource.add",
    convert.integer,
    safety="unsafe",
    scopes=("booking",),
    under="id",
    dump={"fields": convert.yes_no},
    errors={"1013": "NotFound"},
)
_GET: calls.Method[booking_shapes.Resource] = calls.Method(
    "booking.v1.resource.get",
    convert.shape("b24async.shapes.booking", "Resource"),
    safety="safe",
    scopes=("booking",),
    under="resource",
    errors={"1009": "NotFound"},
)
_LIST: calls.ListMethod[booking_shapes.Resource] = calls.ListMethod(
    "booking.v1.resource.list",
    convert.shape("b24async.shapes.booking", "Resource"),
    rows="resource",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("booking",),
    dump={"filter": convert.yes_no},
)
_UPDATE = calls.Method(
    "booking.v1.resource.update",
    convert.boolean,
    safety="idempotent",
    scopes=("booking",),
    dump={"fields": convert.yes_no},
    errors={"1007": "NotFound", "1013": "NotFound"},
)
_DELETE = calls.Method("booking.v1.resource.delete", convert.boolean, safety="unsafe", scopes=("booking",))


class BookingV1Resource(calls.Group):
    """``booking.v1.resource.*``."""

    _name = "booking.v1.resource"

    def add(self, *, fields: booking_shapes.ResourceFields | Mapping[str, Any]) -> calls.Call[int]:
        """Create a bookable resource with its client notifications.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``0``, ``1006``, ``422``, ``100``.
            NotFound: ``1013``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[booking_shapes.Resource]:
        """Read one bookable resource with its notification settings.

        Args:
            id: For example ``15``.

        Raises:
            NotFound: ``1009``.
            InvalidParams: ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        filter: booking_shapes.V1ResourceListFilter | Mapping[str, Any] | None = None,
        order: Mapping[booking_keys.ResourceKey | str, str] | None = None,
    ) -> calls.ListCall[booking_shapes.Resource]:
        """List bookable resources, searched by name or filtered by type.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "ASC", "name": "DESC"}``.

        Raises:
            InvalidParams: ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-list.html
        """
        return calls.ListCall(_LIST, {"filter": filter, "order": order}, self._sender)

    def update(self, *, id: int, fields: booking_shapes.ResourceFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Change name, type or client notifications of a bookable resource.

        Args:
            id: For example ``10``.
            fields: Values of the fields.

        Raises:
            NotFound: ``1007``, ``1013``.
            InvalidParams: ``422``, ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a bookable resource.

        Args:
            id: For example ``15``.

        Raises:
            InvalidParams: ``1008``, ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/resource/booking-v1-resource-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    @functools.cached_property
    def slots(self) -> BookingV1ResourceSlots:
        """``booking.v1.resource.slots.*``."""
        from b24async.methods.booking.v1.resource.slots import BookingV1ResourceSlots

        return BookingV1ResourceSlots(self._sender)
