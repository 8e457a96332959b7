# Generated from spec/catalog/product_image.yaml by `python -m codegen`. Edit the spec, not this file.
"""``catalog.productImage.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import catalog as catalog_shapes
    from b24async.shapes import core as core_shapes
    from b24async.shapes.keys import catalog as catalog_keys

_ADD: calls.Method[catalog_shapes.CatalogProductImage] = calls.Method(
    "catalog.productImage.add",
    convert.shape("b24async.shapes.catalog", "CatalogProductImage"),
    safety="unsafe",
    scopes=("catalog",),
    under="productImage",
    files=calls.Form("pair"),
)
_GET: calls.Method[catalog_shapes.CatalogProductImage] = calls.Method(
    "catalog.productImage.get",
    convert.shape("b24async.shapes.catalog", "CatalogProductImage"),
    safety="safe",
    scopes=("catalog",),
    under="productImage",
)
_LIST: calls.ListMethod[catalog_shapes.CatalogProductImage] = calls.ListMethod(
    "catalog.productImage.list",
    convert.shape("b24async.shapes.catalog", "CatalogProductImage"),
    rows="productImages",
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("catalog",),
)
_DELETE = calls.Method("catalog.productImage.delete", convert.boolean, safety="unsafe", scopes=("catalog",))
_GET_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "catalog.productImage.getFields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("catalog",),
    under="productImage",
)


class CatalogProductImage(calls.Group):
    """``catalog.productImage.*``."""

    _name = "catalog.productImage"

    def add(
        self,
        *,
        fields: catalog_shapes.CatalogProductImageFields | Mapping[str, Any],
        file_content: Any,
    ) -> calls.Call[catalog_shapes.CatalogProductImage]:
        """Add an image to any catalog item: product, variation or service.

        Args:
            fields: Values of the fields.

        Raises:
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-add.html
        """
        return calls.Call(_ADD, {"fields": fields, "fileContent": file_content}, self._sender)

    def get(self, *, product_id: int, id: int) -> calls.Call[catalog_shapes.CatalogProductImage]:
        """Read one image of a product: name, type and links.

        Args:
            product_id: For example ``1``.
            id: For example ``1``.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get.html
        """
        return calls.Call(_GET, {"productId": product_id, "id": id}, self._sender)

    def list(
        self,
        *,
        product_id: int,
        select: Sequence[catalog_keys.CatalogProductImageKey | str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[catalog_shapes.CatalogProductImage]:
        """List the images of one catalog item: product, variation or service.

        Args:
            product_id: For example ``1``.
            select: Fields to answer.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-list.html
        """
        return calls.ListCall(_LIST, {"productId": product_id, "select": select, "start": start}, self._sender)

    def delete(self, *, product_id: int, id: int) -> calls.Call[bool]:
        """Delete an image of any catalog item: product, variation or service.

        Args:
            product_id: For example ``1``.
            id: For example ``1``.

        Raises:
            AccessDenied: ``200040300020``.
            InvalidParams: ``100``, ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-delete.html
        """
        return calls.Call(_DELETE, {"productId": product_id, "id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a product image.

        Raises:
            AccessDenied: ``200040300010``.
            InvalidParams: ``0``.

        Scope ``catalog``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/catalog/product-image/catalog-product-image-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)
