# Generated from spec/sale/status_lang.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sale.statusLang.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import core as core_shapes
    from b24async.shapes import sale as sale_shapes

_ADD: calls.Method[sale_shapes.SaleStatusLang] = calls.Method(
    "sale.statusLang.add",
    convert.shape("b24async.shapes.sale", "SaleStatusLang"),
    safety="unsafe",
    scopes=("sale",),
    under="statusLang",
)
_LIST: calls.ListMethod[sale_shapes.SaleStatusLang] = calls.ListMethod(
    "sale.statusLang.list",
    convert.shape("b24async.shapes.sale", "SaleStatusLang"),
    rows="statusLangs",
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("sale",),
)
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "sale.statusLang.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("sale",),
    under="statusLang",
)
_DELETE_BY_FILTER = calls.Method("sale.statusLang.deleteByFilter", convert.boolean, safety="unsafe", scopes=("sale",))
_GET_LIST_LANGS: calls.ListMethod[sale_shapes.SaleLang] = calls.ListMethod(
    "sale.statusLang.getListLangs",
    convert.shape("b24async.shapes.sale", "SaleLang"),
    rows="langs",
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("sale",),
)


class SaleStatusLang(calls.Group):
    """``sale.statusLang.*``."""

    _name = "sale.statusLang"

    def add(
        self,
        *,
        fields: sale_shapes.StatusLangAddFields | Mapping[str, Any],
    ) -> calls.Call[sale_shapes.SaleStatusLang]:
        """Add name and description of a status in one language.

        Raises:
            InvalidParams: ``201750000003``, ``201750000004``, ``100``, ``0``.
            AccessDenied: ``200040300020``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[sale_shapes.SaleStatusLang]:
        """List the translations of order and delivery statuses.

        Args:
            select: Fields to answer, for example ``["statusId", "lid", "name", "description"]``.
            filter: Conditions that the rows must meet, for example ``{"statusId": "N", "lid": "de"}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"statusId": "asc"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a status translation.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)

    def delete_by_filter(
        self,
        *,
        fields: sale_shapes.StatusLangDeleteByFilterFields | Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Delete name and description of a status in one language.

        Raises:
            InvalidParams: ``201740400001``, ``201750000004``, ``100``, ``0``.
            AccessDenied: ``200040300010``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-delete-by-filter.html
        """
        return calls.Call(_DELETE_BY_FILTER, {"fields": fields}, self._sender)

    def get_list_langs(self) -> calls.ListCall[sale_shapes.SaleLang]:
        """List the languages that statuses can be translated into.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``sale``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/sale/status-lang/sale-status-lang-get-list-langs.html
        """
        return calls.ListCall(_GET_LIST_LANGS, {}, self._sender)
