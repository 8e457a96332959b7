# Generated from spec/crm/entity.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.entity.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import crm as crm_shapes

_MERGE_BATCH: calls.Method[crm_shapes.EntityMergeBatchResult] = calls.Method(
    "crm.entity.mergeBatch",
    convert.shape("b24async.shapes.crm", "EntityMergeBatchResult"),
    safety="unsafe",
    scopes=("crm",),
)


class CrmEntity(calls.Group):
    """``crm.entity.*``."""

    _name = "crm.entity"

    def merge_batch(
        self,
        *,
        params: crm_shapes.EntityMergeBatchParams | Mapping[str, Any],
    ) -> calls.Call[crm_shapes.EntityMergeBatchResult]:
        """Merge duplicate CRM items into the first one and delete the rest.

        Raises:
            InvalidParams: ``403``, ``400``.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-entity-merge-batch.html
        """
        return calls.Call(_MERGE_BATCH, {"params": params}, self._sender)
