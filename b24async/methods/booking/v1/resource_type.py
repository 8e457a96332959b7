# Generated from spec/booking/v1/resource_type.yaml by `python -m codegen`. Edit the spec, not this file.
"""``booking.v1.resourceType.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import booking as booking_shapes

_ADD = calls.Method(
    "booking.v1.resourceType.add",
    convert.integer,
    safety="unsafe",
    scopes=("booking",),
    under="id",
    dump={"fields": convert.yes_no},
)
_GET: calls.Method[booking_shapes.Resource] = calls.Method(
    "booking.v1.resourceType.get",
    convert.shape("b24async.shapes.booking", "Resource"),
    safety="safe",
    scopes=("booking",),
    under="resourceType",
    errors={"1013": "NotFound"},
)
_LIST: calls.ListMethod[booking_shapes.Resource] = calls.ListMethod(
    "booking.v1.resourceType.list",
    convert.shape("b24async.shapes.booking", "Resource"),
    rows="resource",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("booking",),
)
_UPDATE = calls.Method(
    "booking.v1.resourceType.update",
    convert.boolean,
    safety="idempotent",
    scopes=("booking",),
    dump={"fields": convert.yes_no},
    errors={"1007": "NotFound"},
)
_DELETE = calls.Method("booking.v1.resourceType.delete", convert.boolean, safety="unsafe", scopes=("booking",))


class BookingV1ResourceType(calls.Group):
    """``booking.v1.resourceType.*``."""

    _name = "booking.v1.resourceType"

    def add(self, *, fields: booking_shapes.V1ResourceTypeAddFields | Mapping[str, Any]) -> calls.Call[int]:
        """Create a type of bookable resources with default notifications.

        Raises:
            InvalidParams: ``0``, ``422``, ``1010``, ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[booking_shapes.Resource]:
        """Read one type of bookable resources with its default notification settings.

        Args:
            id: For example ``15``.

        Raises:
            NotFound: ``1013``.
            InvalidParams: ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        filter: booking_shapes.V1ResourceTypeListFilter | Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
    ) -> calls.ListCall[booking_shapes.Resource]:
        """List the types of bookable resources by name, code or module.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "ASC", "name": "DESC", "code":
                "DESC"}``.

        Raises:
            InvalidParams: ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-list.html
        """
        return calls.ListCall(_LIST, {"filter": filter, "order": order}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: booking_shapes.V1ResourceTypeUpdateFields | Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Change name, code or default notifications of a resource type.

        Args:
            id: For example ``10``.

        Raises:
            NotFound: ``1007``.
            InvalidParams: ``422``, ``1011``, ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a type of bookable resources.

        Args:
            id: For example ``15``.

        Raises:
            InvalidParams: ``1012``, ``100``.

        Scope ``booking``; for anyone.
        https://apidocs.bitrix24.com/api-reference/booking/resource/resource-type/booking-v1-resourcetype-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)
