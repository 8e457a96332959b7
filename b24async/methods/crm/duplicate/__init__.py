# Generated from spec/crm/duplicate.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.duplicate.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.methods.crm.duplicate.volatile_type import CrmDuplicateVolatileType
    from b24async.shapes import crm as crm_shapes

_FINDBYCOMM: calls.Method[crm_shapes.DuplicateFindbycommResult] = calls.Method(
    "crm.duplicate.findbycomm",
    convert.shape("b24async.shapes.crm", "DuplicateFindbycommResult"),
    safety="safe",
    scopes=("crm",),
)


class CrmDuplicate(calls.Group):
    """``crm.duplicate.*``."""

    _name = "crm.duplicate"

    def findbycomm(
        self,
        *,
        type: Literal["EMAIL", "PHONE"],
        values: Sequence[str],
        entity_type: Literal["LEAD", "CONTACT", "COMPANY"] | None = None,
    ) -> calls.Call[crm_shapes.DuplicateFindbycommResult]:
        """Find leads, contacts and companies by phone numbers or emails.

        Args:
            values: For example ``["8976543", "11223355"]``.

        Raises:
            InvalidParams: ``403``, ``400``.

        Scope ``crm``; for a user who may read CRM entities.
        https://apidocs.bitrix24.com/api-reference/crm/duplicates/crm-duplicate-find-by-comm.html
        """
        return calls.Call(_FINDBYCOMM, {"type": type, "values": values, "entity_type": entity_type}, self._sender)

    @functools.cached_property
    def volatile_type(self) -> CrmDuplicateVolatileType:
        """``crm.duplicate.volatileType.*``."""
        from b24async.methods.crm.duplicate.volatile_type import CrmDuplicateVolatileType

        return CrmDuplicateVolatileType(self._sender)
