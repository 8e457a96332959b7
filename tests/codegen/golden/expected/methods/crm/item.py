# Generated from spec/crm/item.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.item.*``: items of any type, by ``entityTypeId``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence

    from b24async.shapes import crm as crm_shapes
    from b24async.shapes.keys import crm as crm_keys

_GET: calls.Method[crm_shapes.Item] = calls.Method(
    "crm.item.get",
    convert.shape("b24async.shapes.crm", "Item"),
    safety="safe",
    scopes=("crm",),
    under="item",
    dump={"useOriginalUfNames": convert.yes_no},
)
_LIST: calls.ListMethod[crm_shapes.Item] = calls.ListMethod(
    "crm.item.list",
    convert.shape("b24async.shapes.crm", "Item"),
    rows="items",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("crm",),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[crm_shapes.Item] = calls.Method(
    "crm.item.update",
    convert.shape("b24async.shapes.crm", "Item"),
    safety="idempotent",
    scopes=("crm",),
    under="item",
    dump={"fields": convert.yes_no},
)
_IMPORT_: calls.Method[crm_shapes.ItemImportResult] = calls.Method(
    "crm.item.import",
    convert.shape("b24async.shapes.crm", "ItemImportResult"),
    safety="unsafe",
    scopes=("crm",),
    batch=False,
    dump={"fields": convert.yes_no},
    application=True,
)


class CrmItem(calls.Group):
    """Items of any type, by ``entityTypeId``."""

    _name = "crm.item"

    def get(
        self,
        *,
        entity_type_id: int,
        id: int,
        use_original_uf_names: bool | None = None,
    ) -> calls.Call[crm_shapes.Item]:
        """Return an item.

        The type is ``entity_type_id``; ``2`` is a deal.

        Custom fields come too.

        Args:
            entity_type_id: Type of the item; ``2`` is a deal.
            id: The item, for example ``351``.
            use_original_uf_names: By default ``False``.

        Raises:
            NotFound: ``NOT_FOUND``.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-get.html
        """
        return calls.Call(
            _GET,
            {"entityTypeId": entity_type_id, "id": id, "useOriginalUfNames": use_original_uf_names},
            self._sender,
        )

    def list(
        self,
        *,
        entity_type_id: int,
        select: Sequence[crm_keys.ItemKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[crm_keys.ItemKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.Item]:
        """List items.

        Args:
            select: Fields to answer.
            filter: Conditions that the rows must meet.
            order: Fields to sort by, each with ``ASC`` or ``DESC``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html
        """
        return calls.ListCall(
            _LIST,
            {"entityTypeId": entity_type_id, "select": select, "filter": filter, "order": order, "start": start},
            self._sender,
        )

    def update(
        self,
        *,
        entity_type_id: int,
        id: int,
        fields: crm_shapes.ItemFields | Mapping[str, Any],
    ) -> calls.Call[crm_shapes.Item]:
        """Change an item.

        Args:
            fields: Values of the fields.

        Raises:
            NotFound: ``NOT_FOUND``.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html
        """
        return calls.Call(_UPDATE, {"entityTypeId": entity_type_id, "id": id, "fields": fields}, self._sender)

    def import_(
        self,
        *,
        entity_type_id: int,
        fields: crm_shapes.ItemFields | Mapping[str, Any],
        from_: datetime.datetime | str | None = None,
        sort_number: int | None = None,
        sort: str | None = None,
        language_id: str | None = None,
    ) -> calls.Call[crm_shapes.ItemImportResult]:
        """Add an item as it was elsewhere, with its dates.

        Works only inside an application.

        Args:
            fields: Values of the fields.
            from_: When it was made.

        Returns:
            The new item with what it cost.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-import.html
        """
        return calls.Call(
            _IMPORT_,
            {
                "entityTypeId": entity_type_id,
                "fields": fields,
                "from": from_,
                "sort": sort_number,
                "SORT": sort,
                "LANGUAGE_ID (LANG)": language_id,
            },
            self._sender,
        )
