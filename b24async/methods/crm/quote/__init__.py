# Generated from spec/crm/quote.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.quote.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.crm.quote.contact import CrmQuoteContact
    from b24async.methods.crm.quote.productrows import CrmQuoteProductrows
    from b24async.methods.crm.quote.userfield import CrmQuoteUserfield
    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes
    from b24async.shapes.keys import crm as crm_keys

_ADD = calls.Method(
    "crm.quote.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    files=calls.Form("data"),
    dump={"fields": convert.yes_no, "params": convert.yes_no},
    deprecated="Use `crm.item.add` instead.",
)
_GET: calls.Method[crm_shapes.Quote] = calls.Method(
    "crm.quote.get",
    convert.shape("b24async.shapes.crm", "Quote"),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.get` instead.",
)
_LIST: calls.ListMethod[crm_shapes.Quote] = calls.ListMethod(
    "crm.quote.list",
    convert.shape("b24async.shapes.crm", "Quote"),
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="ID", order="ID", row="ID")),
    safety="safe",
    scopes=("crm",),
    dump={"filter": convert.yes_no},
    deprecated="Use `crm.item.list` instead.",
)
_UPDATE = calls.Method(
    "crm.quote.update",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    files=calls.Form("data"),
    dump={"fields": convert.yes_no, "params": convert.yes_no},
    deprecated="Use `crm.item.update` instead.",
)
_DELETE = calls.Method(
    "crm.quote.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    deprecated="Use `crm.item.delete` instead.",
)
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.quote.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
    deprecated="Use `crm.item.fields` instead.",
)


class CrmQuote(calls.Group):
    """``crm.quote.*``."""

    _name = "crm.quote"

    @calls.deprecated("Use `crm.item.add` instead.")
    def add(
        self,
        *,
        fields: crm_shapes.QuoteFields | Mapping[str, Any],
        params: crm_shapes.QuoteAddParams | Mapping[str, Any] | None = None,
    ) -> calls.Call[int]:
        """Create an estimate, or with IMPORT one that keeps its given dates and authors.

        Deprecated: use ``crm.item.add`` instead.

        Args:
            fields: Values of the fields.

        Raises:
            InvalidParams: "Parameter 'fields' must be array", without a code.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-add.html
        """
        return calls.Call(_ADD, {"fields": fields, "params": params}, self._sender)

    @calls.deprecated("Use `crm.item.get` instead.")
    def get(self, *, id: int) -> calls.Call[crm_shapes.Quote]:
        """Read one estimate with its standard and custom fields by its id.

        Deprecated: use ``crm.item.get`` instead.

        Args:
            id: For example ``43``.

        Raises:
            NotFound: "Not found", without a code.

        Scope ``crm``; for a user who may read estimates.
        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    @calls.deprecated("Use `crm.item.list` instead.")
    def list(
        self,
        *,
        select: Sequence[crm_keys.QuoteKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[crm_keys.QuoteKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.Quote]:
        """List estimates by filter, with all standard and custom fields unless told otherwise.

        Deprecated: use ``crm.item.list`` instead.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet, for example ``{"=COMPANY_ID": 1, "=STATUS_ID": "SENT"}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"STATUS_ID": "ASC", "ID": "ASC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: without a code.

        Scope ``crm``; for a user who may read estimates.
        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    @calls.deprecated("Use `crm.item.update` instead.")
    def update(
        self,
        *,
        id: int,
        fields: crm_shapes.QuoteFields | Mapping[str, Any] | None = None,
        params: crm_shapes.QuoteUpdateParams | Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Change the given fields of an estimate, with an entry in its history if wanted.

        Deprecated: use ``crm.item.update`` instead.

        Args:
            id: For example ``43``.
            fields: Values of the fields.

        Raises:
            NotFound: "Quote is not found", without a code.

        Scope ``crm``; for a user who may change estimates.
        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields, "params": params}, self._sender)

    @calls.deprecated("Use `crm.item.delete` instead.")
    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete an estimate by its id.

        Deprecated: use ``crm.item.delete`` instead.

        Args:
            id: For example ``43``.

        Raises:
            InvalidParams: ``ERROR_CORE``, without a code.

        Scope ``crm``; for a user who may delete estimates.
        https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    @calls.deprecated("Use `crm.item.fields` instead.")
    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of estimates, custom ones included.

        Deprecated: use ``crm.item.fields`` instead.

        Scope ``crm``; for anyone. https://apidocs.bitrix24.com/api-reference/crm/quote/crm-quote-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    @functools.cached_property
    def contact(self) -> CrmQuoteContact:
        """``crm.quote.contact.*``."""
        from b24async.methods.crm.quote.contact import CrmQuoteContact

        return CrmQuoteContact(self._sender)

    @functools.cached_property
    def productrows(self) -> CrmQuoteProductrows:
        """``crm.quote.productrows.*``."""
        from b24async.methods.crm.quote.productrows import CrmQuoteProductrows

        return CrmQuoteProductrows(self._sender)

    @functools.cached_property
    def userfield(self) -> CrmQuoteUserfield:
        """``crm.quote.userfield.*``."""
        from b24async.methods.crm.quote.userfield import CrmQuoteUserfield

        return CrmQuoteUserfield(self._sender)
