# Generated from spec/catalog/rounding_rule.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.roundingRule.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import catalog as catalog_shapes
    from b24async.shapes import core as core_shapes
    from b24async.shapes.keys import catalog as catalog_keys

_ADD: calls.Method[catalog_shapes.CatalogRoundingRule] = calls.Method(
    "catalog.roundingRule.add",
    convert.shape("b24async.shapes.catalog", "CatalogRoundingRule"),
    safety="unsafe",
    scopes=("catalog",),
    under="roundingRule",
)
_GET: calls.Method[catalog_shapes.CatalogRoundingRule] = calls.Method(
    "catalog.roundingRule.get",
    convert.shape("b24async.shapes.catalog", "CatalogRoundingRule"),
    safety="safe",
    scopes=("catalog",),
    under="roundingRule",
    errors={"200900000000": "NotFound"},
)
_LIST: calls.ListMethod[catalog_shapes.CatalogRoundingRule] = calls.ListMethod(
    "catalog.roundingRule.list",
    convert.shape("b24async.shapes.catalog", "CatalogRoundingRule"),
    rows="roundingRules",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("catalog",),
)
_UPDATE: calls.Method[catalog_shapes.CatalogRoundingRule] = calls.Method(
    "catalog.roundingRule.update",
    convert.shape("b24async.shapes.catalog", "CatalogRoundingRule"),
    safety="idempotent",
    scopes=("catalog",),
    under="roundingRule",
    errors={"200900000000": "NotFound"},
)
_DELETE = calls.Method(
    "catalog.roundingRule.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("catalog",),
    errors={"200900000000": "NotFound"},
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "catalog.roundingRule.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("catalog",),
    under="roundingRule",
)


class CatalogRoundingRule(calls.Group):
    """``catalog.roundingRule.*``."""

    _name = "catalog.roundingRule"

    def add(
        self,
        *,
        fields: catalog_shapes.CatalogRoundingRuleFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogRoundingRule]:
        """Create a rule that rounds prices of a price type from a given amount up.

        Args:
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[catalog_shapes.CatalogRoundingRule]:
        """Read one price rounding rule.

        Args:
            id: For example ``1``.

        Raises:
            AccessDenied: ``200040300010``.
            NotFound: ``200900000000``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[catalog_keys.CatalogRoundingRuleKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[catalog_keys.CatalogRoundingRuleKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogRoundingRule]:
        """List the price rounding rules, filtered and sorted.

        Args:
            select: Fields to answer, for example ``["id", "price", "roundType"]``.
            filter: Conditions that the rows must meet, for example ``{"modifiedBy": 1}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: catalog_shapes.CatalogRoundingRuleFields | Mapping[str, Any],
    ) -> calls.Call[catalog_shapes.CatalogRoundingRule]:
        """Change price type, threshold, type or precision of a rounding rule.

        Args:
            id: For example ``1``.
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300020``.
            NotFound: ``200900000000``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a price rounding rule.

        Args:
            id: For example ``1``.

        Raises:
            AccessDenied: ``200040300020``.
            NotFound: ``200900000000``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a price rounding rule.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
