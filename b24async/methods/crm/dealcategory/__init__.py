# Generated from spec/crm/dealcategory.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.dealcategory.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.crm.dealcategory.default import CrmDealcategoryDefault
    from b24async.methods.crm.dealcategory.stage import CrmDealcategoryStage
    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes

_ADD = calls.Method(
    "crm.dealcategory.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `crm.category.add` instead.",
)
_GET: calls.Method[crm_shapes.DealCategory] = calls.Method(
    "crm.dealcategory.get",
    convert.shape("b24async.shapes.crm", "DealCategory"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.category.get` instead.",
)
_LIST: calls.ListMethod[crm_shapes.DealCategory] = calls.ListMethod(
    "crm.dealcategory.list",
    convert.shape("b24async.shapes.crm", "DealCategory"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.category.list` instead.",
)
_UPDATE = calls.Method(
    "crm.dealcategory.update",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    deprecated="Use `crm.category.update` instead.",
)
_DELETE = calls.Method(
    "crm.dealcategory.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `crm.category.delete` instead.",
)
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.dealcategory.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.category.fields` instead.",
)
_STATUS = calls.Method(
    "crm.dealcategory.status",
    convert.string,
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.category.*` instead.",
)


class CrmDealcategory(calls.Group):
    """``crm.dealcategory.*``."""

    _name = "crm.dealcategory"

    @calls.deprecated("Use `crm.category.add` instead.")
    def add(self, *, fields: Mapping[str, Any] | None = None) -> calls.Call[int]:
        """Create a deal pipeline with the outdated method for deals only.

        Deprecated: use ``crm.category.add`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    @calls.deprecated("Use `crm.category.get` instead.")
    def get(self, *, id: int | None = None) -> calls.Call[crm_shapes.DealCategory]:
        """Read one deal pipeline: its name, order, creation date and lock.

        Deprecated: use ``crm.category.get`` instead.

        Args:
            id: For example ``1``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    @calls.deprecated("Use `crm.category.list` instead.")
    def list(
        self,
        *,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.DealCategory]:
        """List deal pipelines by filter, with the chosen fields.

        Deprecated: use ``crm.category.list`` instead.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"SORT": "ASC"}``.
            filter: Conditions that the rows must meet, for example ``{"IS_LOCKED": "N"}``.
            select: Fields to answer, for example ``["ID", "NAME", "SORT"]``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-list.html
        """
        return calls.ListCall(_LIST, {"order": order, "filter": filter, "select": select, "start": start}, self._sender)

    @calls.deprecated("Use `crm.category.update` instead.")
    def update(self, *, id: int | None = None, fields: Mapping[str, Any] | None = None) -> calls.Call[bool]:
        """Change the given fields of a deal pipeline, such as its name and order.

        Deprecated: use ``crm.category.update`` instead.

        Args:
            id: For example ``1``.
            fields: For example ``{"SORT": "100"}``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    @calls.deprecated("Use `crm.category.delete` instead.")
    def delete(self, *, id: int | None = None) -> calls.Call[bool]:
        """Delete a deal pipeline with the outdated method for deals only.

        Deprecated: use ``crm.category.delete`` instead.

        Args:
            id: For example ``1``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    @calls.deprecated("Use `crm.category.fields` instead.")
    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a deal pipeline.

        Deprecated: use ``crm.category.fields`` instead.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    @calls.deprecated("Use `crm.category.*` instead.")
    def status(self, *, id: int | None = None) -> calls.Call[str]:
        """Get the selection list code that holds a deal pipeline's stages.

        Deprecated: use ``crm.category.*`` instead.

        Args:
            id: For example ``1``.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-status.html
        """
        return calls.Call(_STATUS, {"id": id}, self._sender)

    @functools.cached_property
    def default(self) -> CrmDealcategoryDefault:
        """``crm.dealcategory.default.*``."""
        from b24async.methods.crm.dealcategory.default import CrmDealcategoryDefault

        return CrmDealcategoryDefault(self._sender)

    @functools.cached_property
    def stage(self) -> CrmDealcategoryStage:
        """``crm.dealcategory.stage.*``."""
        from b24async.methods.crm.dealcategory.stage import CrmDealcategoryStage

        return CrmDealcategoryStage(self._sender)
