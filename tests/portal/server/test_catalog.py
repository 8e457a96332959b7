"""The catalogue: products of four kinds, prices, pictures, documents that move stock."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from tests.portal.server.conftest import Wire

PICTURE = base64.b64encode(b"a picture").decode()
KINDS = [("product", "product"), ("product.sku", "sku"), ("product.offer", "offer"), ("product.service", "service")]


async def product(wire: Wire, kind: str = "product", **fields: Any) -> Any:
    result = await wire.result(f"catalog.{kind}.add", {"fields": {"iblockId": 23, "name": "Thing", **fields}})
    return next(iter(result.values()))


async def names(wire: Wire, kind: str = "product", **wanted: Any) -> list[str]:
    given = {"select": ["id", "iblockId", "name"], "filter": {"iblockId": 23, **wanted}}
    result = await wire.result(f"catalog.{kind}.list", given)
    return [row["name"] for row in next(iter(result.values()))]


@pytest.mark.parametrize(("kind", "under"), KINDS)
async def test_each_kind_of_product_can_be_kept(wire: Wire, kind: str, under: str) -> None:
    made = await product(wire, kind, name="Thing")
    read = await wire.result(f"catalog.{kind}.get", {"id": made["id"]})
    assert read[under]["name"] == "Thing"
    await wire.result(f"catalog.{kind}.update", {"id": made["id"], "fields": {"name": "Other"}})
    assert await names(wire, kind) == ["Other"]
    assert await wire.result(f"catalog.{kind}.delete", {"id": made["id"]}) is True
    assert (await wire.error(f"catalog.{kind}.get", {"id": made["id"]}))[0] == "0"


async def test_the_kinds_share_their_ids_and_one_list(wire: Wire) -> None:
    made = [await product(wire, kind, name=kind) for kind, _ in KINDS]
    assert len({row["id"] for row in made}) == len(KINDS)
    assert [row["type"] for row in made] == [1, 3, 4, 7]
    assert await names(wire) == [kind for kind, _ in KINDS]
    assert await names(wire, "product.sku") == ["product.sku"]
    assert (await wire.error("catalog.product.service.get", {"id": made[0]["id"]}))[0] == "0"


async def test_a_list_wants_to_know_the_catalogue(wire: Wire) -> None:
    error = await wire.error("catalog.product.list", {"select": ["id", "iblockId"], "filter": {"name": "x"}})
    assert error == ("0", "Field `iblockId` is not specified in the filter")
    error = await wire.error("catalog.product.list", {"select": ["name"], "filter": {"iblockId": 23}})
    assert error == ("0", "Fields `id`, `iblockId` are not specified in the selection fields")


async def test_properties_have_values_with_ids(wire: Wire) -> None:
    async def property_(**more: Any) -> str:
        fields = {"iblockId": 23, "name": "Colour", "propertyType": "S", **more}
        made = await wire.result("catalog.productProperty.add", {"fields": fields})
        return f"property{made['productProperty']['id']}"

    one, many = await property_(), await property_(multiple="Y")
    values: dict[str, Any] = {one: "red", many: ["a", {"value": "b"}]}
    made = await product(wire, **values)
    assert made[one]["value"] == "red"
    assert [item["value"] for item in made[many]] == ["a", "b"]
    await product(wire, name="Blue", **{one: "blue"})
    assert await names(wire, **{one: "red"}) == ["Thing"]
    assert await names(wire, **{many: "b"}) == ["Thing"]
    assert await names(wire, **{f"%{one}": "blu"}) == ["Blue"]
    kept = made[many][1]
    changed = {"id": made["id"], "fields": {many: [{"value": "B", "valueId": kept["valueId"]}, "c"]}}
    after = (await wire.result("catalog.product.update", changed))["element"]
    assert after[one] == made[one]
    assert [item["value"] for item in after[many]] == ["B", "c"]
    assert after[many][0]["valueId"] == kept["valueId"]
    given = {"select": ["id", "iblockId", one], "filter": {"iblockId": 23, "id": made["id"]}}
    (row,) = (await wire.result("catalog.product.list", given))["products"]
    assert set(row) == {"id", "iblockId", one}
    described = (await wire.result("catalog.product.getFieldsByFilter", {"filter": {"iblockId": 23}}))["product"]
    assert (described[many]["isMultiple"], described["name"]["isRequired"]) == (True, True)


async def test_a_picture_can_be_downloaded_and_removed(wire: Wire) -> None:
    made = await product(wire, detailPicture={"fileData": ["a.png", PICTURE]})
    picture = made["detailPicture"]
    assert set(picture) == {"id", "url", "urlMachine"}
    path = picture["urlMachine"].removeprefix("/rest/")
    assert (await wire.send("GET", wire.hook + path)).text == "a picture"
    other = {"fields": {"fileId": 99999, "productId": made["id"], "fieldName": "detailPicture"}}
    assert await wire.error("catalog.product.download", other) == (
        "0",
        "File with the specified identifier does not exist",
    )
    assert await wire.error("catalog.product.download", {"fields": {}}) == ("0", "Required fields: fileId")
    removed = {"id": made["id"], "fields": {"detailPicture": {"remove": "Y"}}}
    assert (await wire.result("catalog.product.update", removed))["element"]["detailPicture"] is None
    assert (await wire.send("GET", wire.hook + path)).status == 400


async def test_a_variation_knows_its_parent(wire: Wire) -> None:
    parent = await product(wire, "product.sku")
    made = await product(wire, "product.offer", parentId=parent["id"])
    assert made["parentId"]["value"] == str(parent["id"])


async def test_images_belong_to_a_product(wire: Wire) -> None:
    made = await product(wire)
    fields = {"productId": made["id"], "type": "MORE_PHOTO"}
    given = {"fields": fields, "fileContent": ["a.png", PICTURE]}
    image = (await wire.result("catalog.productImage.add", given))["productImage"]
    assert (image["name"], image["productId"], image["type"]) == ("a.png", made["id"], "MORE_PHOTO")
    assert (await wire.send("GET", image["downloadUrl"].removeprefix(wire.portal.url))).text == "a picture"
    listed = await wire.result("catalog.productImage.list", {"productId": made["id"]})
    assert [row["id"] for row in listed["productImages"]] == [image["id"]]
    other = await product(wire)
    assert (await wire.error("catalog.productImage.get", {"productId": other["id"], "id": image["id"]}))[0] == "0"
    assert await wire.result("catalog.product.delete", {"id": made["id"]}) is True
    assert (await wire.error("catalog.productImage.get", {"productId": made["id"], "id": image["id"]}))[0] == "0"


async def test_all_prices_of_a_product_are_replaced_at_once(wire: Wire) -> None:
    made = await product(wire)

    async def modify(*prices: Any) -> Any:
        given = {"fields": {"product": {"id": made["id"], "prices": list(prices)}}}
        return (await wire.result("catalog.price.modify", given))["prices"]

    first, second = await modify(
        {"catalogGroupId": 1, "price": 10, "currency": "EUR"}, {"catalogGroupId": 2, "price": 20, "currency": "EUR"}
    )
    after = await modify(
        {"id": second["id"], "catalogGroupId": 2, "price": 25, "currency": "EUR"},
        {"catalogGroupId": 3, "price": 30, "currency": "EUR"},
    )
    listed = (await wire.result("catalog.price.list", {"filter": {"productId": made["id"]}}))["prices"]
    assert [row["price"] for row in listed] == [25, 30] == [row["price"] for row in after]
    assert second["id"] in [row["id"] for row in listed]
    assert first["id"] not in [row["id"] for row in listed]
    lacking = {"fields": {"product": {"id": made["id"], "prices": [{"catalogGroupId": 1}]}}}
    assert await wire.error("catalog.price.modify", lacking) == ("0", "Required fields: price, currency")
    await wire.result("catalog.product.delete", {"id": made["id"]})
    assert (await wire.result("catalog.price.list", {"filter": {"productId": made["id"]}}))["prices"] == []


async def test_a_posted_document_moves_stock_and_a_cancelled_one_takes_it_back(wire: Wire) -> None:
    made = await product(wire)
    fields = {"docType": "A", "responsibleId": 1, "currency": "EUR", "title": "In"}
    document = (await wire.result("catalog.document.add", {"fields": fields}))["document"]
    assert document["status"] == "N"
    row = {"docId": document["id"], "elementId": made["id"], "storeTo": 1, "amount": 5}
    element = (await wire.result("catalog.document.element.add", {"fields": row}))["documentElement"]

    async def stock() -> list[Any]:
        rows = (await wire.result("catalog.storeproduct.list", {"filter": {"productId": made["id"]}}))["storeProducts"]
        return [(one["storeId"], one["amount"]) for one in rows]

    assert await stock() == []
    assert await wire.result("catalog.document.conduct", {"id": document["id"]}) is True
    assert await stock() == [(1, 5)]
    assert (await wire.result("catalog.product.get", {"id": made["id"]}))["product"]["quantity"] == 5
    for method, given in (
        ("catalog.document.element.update", {"id": element["id"], "fields": {"amount": 9}}),
        ("catalog.document.element.delete", {"id": element["id"]}),
        ("catalog.document.element.add", {"fields": row}),
    ):
        assert (await wire.error(method, given))[0] == "ERROR_DOCUMENT_STATUS"
    assert (await wire.error("catalog.document.delete", {"id": document["id"]}))[0] == "0"
    assert (await wire.error("catalog.document.conduct", {"id": document["id"]}))[0] == "0"
    assert await wire.result("catalog.document.cancelList", {"documentIds": [document["id"]]}) is True
    assert await stock() == [(1, 0)]
    assert (await wire.error("catalog.document.cancel", {"id": document["id"]})) == (
        "0",
        "Error cancelling document conduct: Document has not been conducted yet",
    )
    assert await wire.result("catalog.document.deleteList", {"documentIds": [document["id"]]}) is True
    assert (await wire.error("catalog.document.conduct", {"id": document["id"]})) == ("0", "Document not found")


async def test_documents_have_custom_fields(wire: Wire) -> None:
    fields = {"docType": "A", "responsibleId": 1, "currency": "EUR"}
    document = (await wire.result("catalog.document.add", {"fields": fields}))["document"]
    given: dict[str, Any] = {"documentId": document["id"], "fields": {"documentType": "A", "field7": "x"}}
    row = {"documentId": document["id"], "documentType": "A", "field7": "x"}
    assert (await wire.result("catalog.userfield.document.update", given))["document"] == row
    listed = {"select": ["documentId", "documentType", "field7"], "filter": {"documentType": "A"}}
    assert (await wire.result("catalog.userfield.document.list", listed))["documents"] == [row]
    given["fields"]["documentType"] = "M"
    assert await wire.error("catalog.userfield.document.update", given) == (
        "0",
        "The specified document does not exist",
    )


async def test_there_is_a_catalogue_of_products_and_one_of_variations(wire: Wire) -> None:
    rows = (await wire.result("catalog.catalog.list"))["catalogs"]
    assert [(row["id"], row["productIblockId"]) for row in rows] == [(23, None), (24, 23)]
    assert [await wire.result("catalog.catalog.isOffers", {"id": row["id"]}) for row in rows] == [False, True]
    assert (await wire.result("catalog.catalog.get", {"id": 24}))["catalog"] == rows[1]
    assert (await wire.error("catalog.catalog.get", {"id": 99}))[0] == "0"


async def test_a_property_is_shown_in_the_filter_as_it_was_set(wire: Wire) -> None:
    fields = {"iblockId": 23, "name": "Colour", "propertyType": "S"}
    id_ = (await wire.result("catalog.productProperty.add", {"fields": fields}))["productProperty"]["id"]
    assert (await wire.error("catalog.productPropertySection.get", {"propertyId": id_}))[0] == "0"
    given = {"propertyId": id_, "fields": {"smartFilter": "Y", "displayType": "K", "filterHint": "h"}}
    made = (await wire.result("catalog.productPropertySection.set", given))["productPropertySection"]
    assert (made["iblockId"], made["displayType"]) == (23, "K")
    read = (await wire.result("catalog.productPropertySection.get", {"propertyId": id_}))["productPropertySection"]
    expected = {"propertyId": id_, "smartFilter": "Y", "displayType": "K", "displayExpanded": "N", "filterHint": "h"}
    assert read == expected
    listed = await wire.result("catalog.productPropertySection.list", {"filter": {"propertyId": id_}})
    assert listed["productPropertySections"] == [read]
    features = await wire.result("catalog.productPropertyFeature.getAvailableFeaturesByProperty", {"propertyId": id_})
    assert {row["featureId"] for row in features["features"]} == {"LIST_PAGE_SHOW", "DETAIL_PAGE_SHOW"}


async def test_a_new_product_has_a_ratio(wire: Wire) -> None:
    made = await product(wire)
    (row,) = (await wire.result("catalog.ratio.list", {"filter": {"productId": made["id"]}}))["ratios"]
    assert (row["ratio"], row["isDefault"]) == (1, "Y")
