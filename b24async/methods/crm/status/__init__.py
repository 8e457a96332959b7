# Generated from spec/crm/status.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.status.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.crm.status.entity import CrmStatusEntity
    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes
    from b24async.shapes.keys import crm as crm_keys

_ADD = calls.Method("crm.status.add", convert.integer, safety="unsafe", scopes=("crm",))
_GET: calls.Method[crm_shapes.Status] = calls.Method(
    "crm.status.get",
    convert.shape("b24async.shapes.crm", "Status"),
    safety="safe",
    scopes=("crm",),
)
_LIST: calls.ListMethod[crm_shapes.Status] = calls.ListMethod(
    "crm.status.list",
    convert.shape("b24async.shapes.crm", "Status"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
    dump={"filter": convert.yes_no},
)
_UPDATE = calls.Method("crm.status.update", convert.boolean, safety="idempotent", scopes=("crm",))
_DELETE = calls.Method("crm.status.delete", convert.boolean, safety="unsafe", scopes=("crm",))
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.status.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)


class CrmStatus(calls.Group):
    """``crm.status.*``."""

    _name = "crm.status"

    def add(self, *, fields: crm_shapes.StatusFields | Mapping[str, Any]) -> calls.Call[int]:
        """Add an item to a CRM selection list: a stage, source, type and so on.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: ``ERROR_CORE``, "The field STATUS_ID is required", without a code.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[crm_shapes.Status]:
        """Read one item of a CRM selection list.

        Args:
            id: For example ``123``.

        Raises:
            InvalidParams: ``400``.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        order: Mapping[crm_keys.StatusKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.Status]:
        """List items of CRM selection lists by filter and in a chosen order.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"SORT": "ASC"}``.
            filter: Conditions that the rows must meet, for example ``{"ENTITY_ID": "DEAL_STAGE"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``400``.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-list.html
        """
        return calls.ListCall(_LIST, {"order": order, "filter": filter, "start": start}, self._sender)

    def update(self, *, id: int, fields: crm_shapes.StatusFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Change the name, order or colour of a CRM selection list item.

        Args:
            id: For example ``123``.
            fields: Values of the fields.

        Raises:
            InvalidParams: ``400``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int, params: str | None = None) -> calls.Call[bool]:
        """Delete an item of a CRM selection list, such as a stage; system ones only if forced.

        Args:
            id: For example ``123``.
            params: For example ``{"FORCED": "Y"}``. By default ``N``.

        Raises:
            InvalidParams: ``400``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-delete.html
        """
        return calls.Call(_DELETE, {"id": id, "params": params}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a CRM selection list item.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    @functools.cached_property
    def entity(self) -> CrmStatusEntity:
        """``crm.status.entity.*``."""
        from b24async.methods.crm.status.entity import CrmStatusEntity

        return CrmStatusEntity(self._sender)
