# Generated from spec/crm/status/entity.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.status.entity.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import crm as crm_shapes

_ITEMS: calls.ListMethod[crm_shapes.StatusEntity] = calls.ListMethod(
    "crm.status.entity.items",
    convert.shape("b24async.shapes.crm", "StatusEntity"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)
_TYPES: calls.ListMethod[crm_shapes.StatusEntityType] = calls.ListMethod(
    "crm.status.entity.types",
    convert.shape("b24async.shapes.crm", "StatusEntityType"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
)


class CrmStatusEntity(calls.Group):
    """``crm.status.entity.*``."""

    _name = "crm.status.entity"

    def items(self, *, entity_id: str) -> calls.ListCall[crm_shapes.StatusEntity]:
        """List the names and codes of one CRM selection list in its order.

        Args:
            entity_id: For example ``DEAL_STAGE``.

        Raises:
            InvalidParams: ``400``.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-items.html
        """
        return calls.ListCall(_ITEMS, {"entityId": entity_id}, self._sender)

    def types(self) -> calls.ListCall[crm_shapes.StatusEntityType]:
        """List the CRM selection lists, stage lists of every pipeline included.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-types.html
        """
        return calls.ListCall(_TYPES, {}, self._sender)
