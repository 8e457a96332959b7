# Generated from spec/catalog by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``catalog.*``."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from b24async import convert, shape

_CatalogProductPropertyUserType: TypeAlias = Literal[
    "DateTime",
    "Money",
    "SKU",
    "directory",
    "employee",
    "UserID",
    "EList",
    "EAutocomplete",
    "SectionAuto",
    "HTML",
    "map_google",
    "DiskFile",
    "ECrm",
    "BoolEnum",
]
_CatalogProductPropertyFieldsUserType: TypeAlias = Literal[
    "DateTime",
    "Money",
    "SKU",
    "directory",
    "employee",
    "UserID",
    "EList",
    "EAutocomplete",
    "SectionAuto",
    "HTML",
    "map_google",
    "DiskFile",
    "ECrm",
    "BoolEnum",
]


class Catalog(shape.Shape):
    """``Catalog``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    iblock_id = shape.field("iblockId", convert.optional(convert.integer))
    iblock_type_id = shape.field("iblockTypeId", convert.optional(convert.string))
    lid = shape.field("lid", convert.optional(convert.string))
    name = shape.field("name", convert.optional(convert.string))
    product_iblock_id = shape.field("productIblockId", convert.optional(convert.integer))
    subscription = shape.field("subscription", convert.boolean)
    vat_id = shape.field("vatId", convert.optional(convert.integer))


class CatalogDocument(shape.Shape):
    """``CatalogDocument``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    doc_type = shape.field("docType", convert.string)
    doc_number = shape.field("docNumber", convert.optional(convert.string))
    title = shape.field("title", convert.optional(convert.string))
    site_id = shape.field("siteId", convert.string)
    responsible_id = shape.field("responsibleId", convert.integer)
    created_by = shape.field("createdBy", convert.optional(convert.integer))
    modified_by = shape.field("modifiedBy", convert.optional(convert.integer))
    status: shape.Field[Literal["N", "Y", "C"]] = shape.field("status", convert.one_of("N", "Y", "C"))
    status_by = shape.field("statusBy", convert.optional(convert.integer))
    date_status = shape.field("dateStatus", convert.optional(convert.datetime))
    date_create = shape.field("dateCreate", convert.datetime)
    date_modify = shape.field("dateModify", convert.optional(convert.datetime))
    date_document = shape.field("dateDocument", convert.optional(convert.datetime))
    currency = shape.field("currency", convert.string)
    total = shape.field("total", convert.optional(convert.number))
    commentary = shape.field("commentary", convert.optional(convert.string))


class CatalogDocumentContractor(shape.Shape):
    """``CatalogDocumentContractor``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    document_id = shape.field("documentId", convert.integer)
    entity_type_id = shape.field("entityTypeId", convert.integer)
    entity_id = shape.field("entityId", convert.integer)


class CatalogDocumentContractorFields(TypedDict, total=False):
    """Fields of a catalog document contractor that may be written."""

    documentId: int
    entityTypeId: int
    entityId: int


class CatalogDocumentElement(shape.Shape):
    """``CatalogDocumentElement``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    doc_id = shape.field("docId", convert.integer)
    element_id = shape.field("elementId", convert.integer)
    store_from = shape.field("storeFrom", convert.optional(convert.integer))
    store_to = shape.field("storeTo", convert.optional(convert.integer))
    amount = shape.field("amount", convert.optional(convert.number))
    purchasing_price = shape.field("purchasingPrice", convert.optional(convert.money))


class CatalogDocumentElementField(shape.Shape):
    """``CatalogDocumentElementField``, as the portal answers it."""

    __slots__ = ()

    amount: shape.Field[CatalogId | None] = shape.field(
        "amount",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )
    doc_id: shape.Field[CatalogId | None] = shape.field(
        "docId",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )
    element_id: shape.Field[CatalogId | None] = shape.field(
        "elementId",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )
    id: shape.Field[CatalogId | None] = shape.field(
        "id",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )
    purchasing_price: shape.Field[CatalogId | None] = shape.field(
        "purchasingPrice",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )
    store_from: shape.Field[CatalogId | None] = shape.field(
        "storeFrom",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )
    store_to: shape.Field[CatalogId | None] = shape.field(
        "storeTo",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )


class CatalogDocumentElementFields(TypedDict, total=False):
    """Fields of a catalog document element that may be written."""

    docId: int
    elementId: int
    storeFrom: int | None
    storeTo: int | None
    amount: float | None
    purchasingPrice: Decimal | float | str | None


class CatalogDocumentField(shape.Shape):
    """``CatalogDocumentField``, as the portal answers it."""

    __slots__ = ()

    commentary: shape.Field[CatalogId | None] = shape.field(
        "commentary",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )
    created_by: shape.Field[CatalogId | None] = shape.field(
        "createdBy",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )
    currency: shape.Field[CatalogId | None] = shape.field(
        "currency",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )
    date_create: shape.Field[CatalogId | None] = shape.field(
        "dateCreate",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )
    date_document: shape.Field[CatalogId | None] = shape.field(
        "dateDocument",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )
    date_modify: shape.Field[CatalogId | None] = shape.field(
        "dateModify",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )
    date_status: shape.Field[CatalogId | None] = shape.field(
        "dateStatus",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )
    doc_number: shape.Field[CatalogId | None] = shape.field(
        "docNumber",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )
    doc_type: shape.Field[CatalogId | None] = shape.field(
        "docType",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )
    id: shape.Field[CatalogId | None] = shape.field(
        "id",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )
    modified_by: shape.Field[CatalogId | None] = shape.field(
        "modifiedBy",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )
    responsible_id: shape.Field[CatalogId | None] = shape.field(
        "responsibleId",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )
    site_id: shape.Field[CatalogId | None] = shape.field(
        "siteId",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )
    status: shape.Field[CatalogId | None] = shape.field(
        "status",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )
    status_by: shape.Field[CatalogId | None] = shape.field(
        "statusBy",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )
    title: shape.Field[CatalogId | None] = shape.field(
        "title",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )
    total: shape.Field[CatalogId | None] = shape.field(
        "total",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogId")),
        sparse=True,
    )


class CatalogDocumentFields(TypedDict, total=False):
    """Fields of a catalog document that may be written."""

    docType: str
    docNumber: str | None
    title: str | None
    siteId: str
    responsibleId: int
    createdBy: int | None
    modifiedBy: int | None
    dateModify: datetime.datetime | str | None
    dateDocument: datetime.datetime | str | None
    currency: str
    total: float | None
    commentary: str | None


class CatalogEnum(shape.Shape):
    """``CatalogEnum``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.string)
    name = shape.field("name", convert.string)


class CatalogExtra(shape.Shape):
    """``CatalogExtra``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.optional(convert.string))
    percentage = shape.field("percentage", convert.optional(convert.number))


class CatalogExtraFields(TypedDict, total=False):
    """Fields of a catalog extra that may be written."""

    name: str | None
    percentage: float | None


class CatalogFields(TypedDict, total=False):
    """Fields of a catalog that may be written."""

    iblockId: int | None
    productIblockId: int | None
    subscription: bool | Literal["Y", "N"]
    vatId: int | None


class CatalogId(shape.Shape):
    """``CatalogId``, as the portal answers it."""

    __slots__ = ()

    type = shape.field("type", convert.string)
    is_required = shape.field("isRequired", convert.boolean)
    is_read_only = shape.field("isReadOnly", convert.boolean)
    is_immutable = shape.field("isImmutable", convert.boolean)
    is_multiple = shape.field("isMultiple", convert.boolean)
    is_dynamic = shape.field("isDynamic", convert.boolean)
    title = shape.field("title", convert.string)


class CatalogLanguage(shape.Shape):
    """``CatalogLanguage``, as the portal answers it."""

    __slots__ = ()

    lid = shape.field("lid", convert.string)
    name = shape.field("name", convert.string)
    active = shape.field("active", convert.boolean)


class CatalogMeasure(shape.Shape):
    """``CatalogMeasure``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    code = shape.field("code", convert.integer)
    is_default = shape.field("isDefault", convert.boolean)
    measure_title = shape.field("measureTitle", convert.string)
    symbol = shape.field("symbol", convert.optional(convert.string))
    symbol_intl = shape.field("symbolIntl", convert.optional(convert.string))
    symbol_letter_intl = shape.field("symbolLetterIntl", convert.optional(convert.string))


class CatalogMeasureFields(TypedDict, total=False):
    """Fields of a catalog measure that may be written."""

    code: int
    isDefault: bool | Literal["Y", "N"]
    measureTitle: str
    symbol: str | None
    symbolIntl: str | None
    symbolLetterIntl: str | None


class CatalogPreviewPicture(shape.Shape):
    """``CatalogPreviewPicture``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    url = shape.field("url", convert.string)
    url_machine = shape.field("urlMachine", convert.string)


class CatalogPrice(shape.Shape):
    """``CatalogPrice``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    product_id = shape.field("productId", convert.integer)
    catalog_group_id = shape.field("catalogGroupId", convert.integer)
    price = shape.field("price", convert.money)
    price_scale = shape.field("priceScale", convert.optional(convert.number), sparse=True)
    currency = shape.field("currency", convert.string)
    quantity_from = shape.field("quantityFrom", convert.optional(convert.number))
    quantity_to = shape.field("quantityTo", convert.optional(convert.number))
    extra_id = shape.field("extraId", convert.optional(convert.integer))
    timestamp_x = shape.field("timestampX", convert.optional(convert.datetime))


class CatalogPriceFields(TypedDict, total=False):
    """Fields of a catalog price that may be written."""

    productId: int
    catalogGroupId: int
    price: Decimal | float | str
    currency: str


class CatalogPriceType(shape.Shape):
    """``CatalogPriceType``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)
    base = shape.field("base", convert.boolean)
    sort = shape.field("sort", convert.integer)
    xml_id = shape.field("xmlId", convert.optional(convert.string))
    timestamp_x = shape.field("timestampX", convert.optional(convert.datetime))
    created_by = shape.field("createdBy", convert.integer)
    modified_by = shape.field("modifiedBy", convert.optional(convert.integer))
    date_create = shape.field("dateCreate", convert.datetime)


class CatalogPriceTypeFields(TypedDict, total=False):
    """Fields of a catalog price type that may be written."""

    name: str
    base: bool | Literal["Y", "N"]
    sort: int
    xmlId: str | None


class CatalogPriceTypeGroup(shape.Shape):
    """``CatalogPriceTypeGroup``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    catalog_group_id = shape.field("catalogGroupId", convert.integer)
    group_id = shape.field("groupId", convert.integer)
    access = shape.field("access", convert.boolean)


class CatalogPriceTypeGroupFields(TypedDict, total=False):
    """Fields of a catalog price type group that may be written."""

    catalogGroupId: int
    groupId: int
    access: bool | Literal["Y", "N"]


class CatalogPriceTypeLang(shape.Shape):
    """``CatalogPriceTypeLang``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    catalog_group_id = shape.field("catalogGroupId", convert.integer)
    name = shape.field("name", convert.string)
    lang = shape.field("lang", convert.string)


class CatalogPriceTypeLangFields(TypedDict, total=False):
    """Fields of a catalog price type lang that may be written."""

    catalogGroupId: int
    name: str
    lang: str


class CatalogProduct(shape.Shape):
    """``CatalogProduct``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    iblock_id = shape.field("iblockId", convert.integer)
    name = shape.field("name", convert.string)
    active = shape.field("active", convert.boolean)
    available = shape.field("available", convert.boolean)
    code = shape.field("code", convert.optional(convert.string))
    xml_id = shape.field("xmlId", convert.optional(convert.string))
    barcode_multi = shape.field("barcodeMulti", convert.optional(convert.boolean), sparse=True)
    bundle = shape.field("bundle", convert.boolean)
    can_buy_zero = shape.field("canBuyZero", convert.boolean)
    created_by = shape.field("createdBy", convert.optional(convert.integer))
    modified_by = shape.field("modifiedBy", convert.optional(convert.integer))
    date_active_from = shape.field("dateActiveFrom", convert.optional(convert.datetime))
    date_active_to = shape.field("dateActiveTo", convert.optional(convert.datetime))
    date_create = shape.field("dateCreate", convert.optional(convert.datetime))
    timestamp_x = shape.field("timestampX", convert.optional(convert.datetime))
    iblock_section_id = shape.field("iblockSectionId", convert.optional(convert.integer))
    measure = shape.field("measure", convert.optional(convert.integer))
    preview_text = shape.field("previewText", convert.optional(convert.string))
    detail_text = shape.field("detailText", convert.optional(convert.string))
    preview_picture: shape.Field[CatalogPreviewPicture | None] = shape.field(
        "previewPicture",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogPreviewPicture")),
    )
    detail_picture: shape.Field[CatalogPreviewPicture | None] = shape.field(
        "detailPicture",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogPreviewPicture")),
    )
    preview_text_type: shape.Field[Literal["text", "html"]] = shape.field(
        "previewTextType",
        convert.one_of("text", "html"),
    )
    detail_text_type: shape.Field[Literal["text", "html"]] = shape.field(
        "detailTextType",
        convert.one_of("text", "html"),
    )
    sort = shape.field("sort", convert.optional(convert.integer))
    subscribe = shape.field("subscribe", convert.boolean)
    vat_id = shape.field("vatId", convert.optional(convert.integer))
    vat_included = shape.field("vatIncluded", convert.boolean)
    height = shape.field("height", convert.optional(convert.number))
    length = shape.field("length", convert.optional(convert.number))
    weight = shape.field("weight", convert.optional(convert.number))
    width = shape.field("width", convert.optional(convert.number))
    quantity_trace = shape.field("quantityTrace", convert.boolean)
    type = shape.field("type", convert.integer)
    purchasing_currency = shape.field("purchasingCurrency", convert.optional(convert.string))
    purchasing_price = shape.field("purchasingPrice", convert.optional(convert.money))
    quantity = shape.field("quantity", convert.optional(convert.number))
    quantity_reserved = shape.field("quantityReserved", convert.optional(convert.number))
    recur_scheme_length = shape.field("recurSchemeLength", convert.optional(convert.integer), sparse=True)
    recur_scheme_type: shape.Field[Literal["H", "D", "W", "M", "Q", "S", "Y"] | None] = shape.field(
        "recurSchemeType",
        convert.optional(convert.one_of("H", "D", "W", "M", "Q", "S", "Y")),
        sparse=True,
    )
    trial_price_id = shape.field("trialPriceId", convert.optional(convert.integer), sparse=True)
    without_order = shape.field("withoutOrder", convert.optional(convert.boolean), sparse=True)


class CatalogProductFields(TypedDict, total=False):
    """Fields of a catalog product that may be written."""

    iblockId: int
    name: str
    active: bool | Literal["Y", "N"]
    code: str | None
    xmlId: str | None
    barcodeMulti: bool | Literal["Y", "N"]
    canBuyZero: bool | Literal["Y", "N"]
    createdBy: int | None
    modifiedBy: int | None
    dateActiveFrom: datetime.datetime | str | None
    dateActiveTo: datetime.datetime | str | None
    dateCreate: datetime.datetime | str | None
    iblockSectionId: int | None
    measure: int | None
    previewText: str | None
    detailText: str | None
    previewPicture: CatalogPreviewPicture | Mapping[str, Any] | None
    detailPicture: CatalogPreviewPicture | Mapping[str, Any] | None
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int | None
    subscribe: bool | Literal["Y", "N"]
    vatId: int | None
    vatIncluded: bool | Literal["Y", "N"]
    height: float | None
    length: float | None
    weight: float | None
    width: float | None
    quantityTrace: bool | Literal["Y", "N"]
    purchasingCurrency: str | None
    purchasingPrice: Decimal | float | str | None
    quantity: float | None
    quantityReserved: float | None
    recurSchemeLength: int
    recurSchemeType: Literal["H", "D", "W", "M", "Q", "S", "Y"]
    trialPriceId: int | None
    withoutOrder: bool | Literal["Y", "N"]
    IblockSection: Sequence[int]


class CatalogProductImage(shape.Shape):
    """``CatalogProductImage``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.optional(convert.string))
    product_id = shape.field("productId", convert.integer)
    type: shape.Field[Literal["DETAIL_PICTURE", "PREVIEW_PICTURE", "MORE_PHOTO"] | None] = shape.field(
        "type",
        convert.optional(convert.one_of("DETAIL_PICTURE", "PREVIEW_PICTURE", "MORE_PHOTO")),
    )
    create_time = shape.field("createTime", convert.datetime)
    download_url = shape.field("downloadUrl", convert.optional(convert.string))
    detail_url = shape.field("detailUrl", convert.optional(convert.string))


class CatalogProductImageFields(TypedDict, total=False):
    """Fields of a catalog product image that may be written."""

    productId: int
    type: Literal["DETAIL_PICTURE", "PREVIEW_PICTURE", "MORE_PHOTO"] | None


class CatalogProductOffer(shape.Shape):
    """``CatalogProductOffer``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    iblock_id = shape.field("iblockId", convert.integer)
    name = shape.field("name", convert.string)
    active = shape.field("active", convert.boolean)
    available = shape.field("available", convert.boolean)
    code = shape.field("code", convert.optional(convert.string))
    xml_id = shape.field("xmlId", convert.optional(convert.string))
    barcode_multi = shape.field("barcodeMulti", convert.optional(convert.boolean), sparse=True)
    bundle = shape.field("bundle", convert.boolean)
    can_buy_zero = shape.field("canBuyZero", convert.boolean)
    created_by = shape.field("createdBy", convert.optional(convert.integer))
    modified_by = shape.field("modifiedBy", convert.optional(convert.integer))
    date_active_from = shape.field("dateActiveFrom", convert.optional(convert.datetime))
    date_active_to = shape.field("dateActiveTo", convert.optional(convert.datetime))
    date_create = shape.field("dateCreate", convert.optional(convert.datetime))
    timestamp_x = shape.field("timestampX", convert.optional(convert.datetime))
    iblock_section_id = shape.field("iblockSectionId", convert.optional(convert.integer))
    measure = shape.field("measure", convert.optional(convert.integer))
    preview_text = shape.field("previewText", convert.optional(convert.string))
    detail_text = shape.field("detailText", convert.optional(convert.string))
    preview_picture: shape.Field[CatalogPreviewPicture | None] = shape.field(
        "previewPicture",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogPreviewPicture")),
    )
    detail_picture: shape.Field[CatalogPreviewPicture | None] = shape.field(
        "detailPicture",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogPreviewPicture")),
    )
    preview_text_type: shape.Field[Literal["text", "html"]] = shape.field(
        "previewTextType",
        convert.one_of("text", "html"),
    )
    detail_text_type: shape.Field[Literal["text", "html"]] = shape.field(
        "detailTextType",
        convert.one_of("text", "html"),
    )
    sort = shape.field("sort", convert.optional(convert.integer))
    subscribe = shape.field("subscribe", convert.boolean)
    vat_id = shape.field("vatId", convert.optional(convert.integer))
    vat_included = shape.field("vatIncluded", convert.boolean)
    height = shape.field("height", convert.optional(convert.number))
    length = shape.field("length", convert.optional(convert.number))
    weight = shape.field("weight", convert.optional(convert.number))
    width = shape.field("width", convert.optional(convert.number))
    quantity_trace = shape.field("quantityTrace", convert.boolean)
    type: shape.Field[Literal[4, 5]] = shape.field("type", convert.one_of(4, 5))
    purchasing_currency = shape.field("purchasingCurrency", convert.optional(convert.string))
    purchasing_price = shape.field("purchasingPrice", convert.optional(convert.money))
    quantity = shape.field("quantity", convert.optional(convert.number))
    quantity_reserved = shape.field("quantityReserved", convert.optional(convert.number))
    recur_scheme_length = shape.field("recurSchemeLength", convert.optional(convert.integer), sparse=True)
    recur_scheme_type: shape.Field[Literal["H", "D", "W", "M", "Q", "S", "Y"] | None] = shape.field(
        "recurSchemeType",
        convert.optional(convert.one_of("H", "D", "W", "M", "Q", "S", "Y")),
        sparse=True,
    )
    trial_price_id = shape.field("trialPriceId", convert.optional(convert.integer), sparse=True)
    without_order = shape.field("withoutOrder", convert.optional(convert.boolean), sparse=True)
    parent_id: shape.Field[CatalogProductOfferParentId | None] = shape.field(
        "parentId",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogProductOfferParentId")),
    )


class CatalogProductOfferFields(TypedDict, total=False):
    """Fields of a catalog product offer that may be written."""

    iblockId: int
    name: str
    active: bool | Literal["Y", "N"]
    code: str | None
    xmlId: str | None
    barcodeMulti: bool | Literal["Y", "N"]
    canBuyZero: bool | Literal["Y", "N"]
    createdBy: int | None
    modifiedBy: int | None
    dateActiveFrom: datetime.datetime | str | None
    dateActiveTo: datetime.datetime | str | None
    dateCreate: datetime.datetime | str | None
    iblockSectionId: int | None
    measure: int | None
    previewText: str | None
    detailText: str | None
    previewPicture: CatalogPreviewPicture | Mapping[str, Any] | None
    detailPicture: CatalogPreviewPicture | Mapping[str, Any] | None
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int | None
    subscribe: bool | Literal["Y", "N"]
    vatId: int | None
    vatIncluded: bool | Literal["Y", "N"]
    height: float | None
    length: float | None
    weight: float | None
    width: float | None
    quantityTrace: bool | Literal["Y", "N"]
    purchasingCurrency: str | None
    purchasingPrice: Decimal | float | str | None
    quantity: float | None
    quantityReserved: float | None
    recurSchemeLength: int | None
    recurSchemeType: Literal["H", "D", "W", "M", "Q", "S", "Y"]
    trialPriceId: int | None
    withoutOrder: bool | Literal["Y", "N"]
    parentId: CatalogProductOfferParentIdFields | Mapping[str, Any] | None
    IblockSection: Sequence[int]


class CatalogProductOfferParentId(shape.Shape):
    """``CatalogProductOfferParentId``, as the portal answers it."""

    __slots__ = ()

    value = shape.field("value", convert.string)
    value_id = shape.field("valueId", convert.string)


class CatalogProductOfferParentIdFields(TypedDict, total=False):
    """``CatalogProductOfferParentIdFields``, as it may be written."""

    value: str
    valueId: str


class CatalogProductProperty(shape.Shape):
    """``CatalogProductProperty``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    timestamp_x = shape.field("timestampX", convert.optional(convert.datetime))
    iblock_id = shape.field("iblockId", convert.integer)
    name = shape.field("name", convert.string)
    active = shape.field("active", convert.boolean)
    sort = shape.field("sort", convert.optional(convert.integer))
    code = shape.field("code", convert.optional(convert.string))
    default_value = shape.field("defaultValue", convert.optional(convert.string))
    property_type: shape.Field[Literal["N", "S", "L", "F", "E", "G"]] = shape.field(
        "propertyType",
        convert.one_of("N", "S", "L", "F", "E", "G"),
    )
    user_type: shape.Field[_CatalogProductPropertyUserType | None] = shape.field(
        "userType",
        convert.optional(
            convert.one_of(
                "DateTime",
                "Money",
                "SKU",
                "directory",
                "employee",
                "UserID",
                "EList",
                "EAutocomplete",
                "SectionAuto",
                "HTML",
                "map_google",
                "DiskFile",
                "ECrm",
                "BoolEnum",
            ),
        ),
    )
    row_count = shape.field("rowCount", convert.optional(convert.integer))
    col_count = shape.field("colCount", convert.optional(convert.integer))
    list_type = shape.field("listType", convert.optional(convert.string))
    multiple = shape.field("multiple", convert.boolean)
    xml_id = shape.field("xmlId", convert.optional(convert.string))
    file_type = shape.field("fileType", convert.optional(convert.string))
    multiple_cnt = shape.field("multipleCnt", convert.optional(convert.integer))
    link_iblock_id = shape.field("linkIblockId", convert.optional(convert.integer))
    with_description = shape.field("withDescription", convert.optional(convert.boolean))
    searchable = shape.field("searchable", convert.boolean)
    filtrable = shape.field("filtrable", convert.boolean)
    is_required = shape.field("isRequired", convert.boolean)
    hint = shape.field("hint", convert.optional(convert.string))
    user_type_settings: shape.Field[CatalogProductPropertyUserTypeSettings | None] = shape.field(
        "userTypeSettings",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogProductPropertyUserTypeSettings")),
    )


class CatalogProductPropertyEnum(shape.Shape):
    """``CatalogProductPropertyEnum``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    property_id = shape.field("propertyId", convert.integer)
    value = shape.field("value", convert.string)
    xml_id = shape.field("xmlId", convert.string)
    def_ = shape.field("def", convert.boolean)
    sort = shape.field("sort", convert.optional(convert.integer))


CatalogProductPropertyEnumFields = TypedDict(
    "CatalogProductPropertyEnumFields",
    {"propertyId": "int", "value": "str", "xmlId": "str", "def": 'bool | Literal["Y", "N"]', "sort": "int | None"},
    total=False,
)
"""Fields of a catalog product property enum that may be written."""


class CatalogProductPropertyFeature(shape.Shape):
    """``CatalogProductPropertyFeature``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    property_id = shape.field("propertyId", convert.integer)
    module_id = shape.field("moduleId", convert.string)
    feature_id = shape.field("featureId", convert.string)
    is_enabled = shape.field("isEnabled", convert.boolean)


class CatalogProductPropertyFeatureAvailableFeaturesByProperty(shape.Shape):
    """``CatalogProductPropertyFeatureAvailableFeaturesByProperty``, as the portal answers it."""

    __slots__ = ()

    feature_id = shape.field("featureId", convert.string)
    feature_name = shape.field("featureName", convert.string)
    module_id = shape.field("moduleId", convert.string)


class CatalogProductPropertyFeatureFields(TypedDict, total=False):
    """Fields of a catalog product property feature that may be written."""

    propertyId: int
    moduleId: str
    featureId: str
    isEnabled: bool | Literal["Y", "N"]


class CatalogProductPropertyFields(TypedDict, total=False):
    """Fields of a catalog product property that may be written."""

    iblockId: int
    name: str
    active: bool | Literal["Y", "N"]
    sort: int | None
    code: str | None
    defaultValue: str | None
    propertyType: Literal["N", "S", "L", "F", "E", "G"]
    userType: _CatalogProductPropertyFieldsUserType | None
    rowCount: int | None
    colCount: int | None
    listType: str | None
    multiple: bool | Literal["Y", "N"]
    xmlId: str | None
    fileType: str | None
    multipleCnt: int | None
    linkIblockId: int | None
    withDescription: bool | None
    searchable: bool | Literal["Y", "N"]
    filtrable: bool | Literal["Y", "N"]
    isRequired: bool | Literal["Y", "N"]
    hint: str | None
    userTypeSettings: CatalogProductPropertyUserTypeSettings | Mapping[str, Any] | None


class CatalogProductPropertySection(shape.Shape):
    """``CatalogProductPropertySection``, as the portal answers it."""

    __slots__ = ()

    iblock_id = shape.field("iblockId", convert.optional(convert.integer), sparse=True)
    property_id = shape.field("propertyId", convert.integer)
    section_id = shape.field("sectionId", convert.optional(convert.integer), sparse=True)
    smart_filter = shape.field("smartFilter", convert.boolean)
    display_type: shape.Field[Literal["F", "K", "P"]] = shape.field("displayType", convert.one_of("F", "K", "P"))
    display_expanded = shape.field("displayExpanded", convert.boolean)
    filter_hint = shape.field("filterHint", convert.string)


class CatalogProductPropertyUserTypeSettings(shape.Shape):
    """``CatalogProductPropertyUserTypeSettings``, as the portal answers it."""

    __slots__ = ()

    group = shape.field("group", convert.boolean)
    multiple = shape.field("multiple", convert.boolean)
    size = shape.field("size", convert.integer)
    table_name = shape.field("tableName", convert.string)
    width = shape.field("width", convert.number)


class CatalogProductService(shape.Shape):
    """``CatalogProductService``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    iblock_id = shape.field("iblockId", convert.integer)
    name = shape.field("name", convert.string)
    active = shape.field("active", convert.boolean)
    available = shape.field("available", convert.boolean)
    code = shape.field("code", convert.optional(convert.string))
    xml_id = shape.field("xmlId", convert.optional(convert.string))
    bundle = shape.field("bundle", convert.boolean)
    created_by = shape.field("createdBy", convert.optional(convert.integer))
    modified_by = shape.field("modifiedBy", convert.optional(convert.integer))
    date_active_from = shape.field("dateActiveFrom", convert.optional(convert.datetime))
    date_active_to = shape.field("dateActiveTo", convert.optional(convert.datetime))
    date_create = shape.field("dateCreate", convert.optional(convert.datetime))
    timestamp_x = shape.field("timestampX", convert.optional(convert.datetime))
    iblock_section_id = shape.field("iblockSectionId", convert.optional(convert.integer))
    measure = shape.field("measure", convert.optional(convert.integer), sparse=True)
    preview_text = shape.field("previewText", convert.optional(convert.string))
    detail_text = shape.field("detailText", convert.optional(convert.string))
    preview_picture: shape.Field[CatalogPreviewPicture | None] = shape.field(
        "previewPicture",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogPreviewPicture")),
    )
    detail_picture: shape.Field[CatalogPreviewPicture | None] = shape.field(
        "detailPicture",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogPreviewPicture")),
    )
    preview_text_type: shape.Field[Literal["text", "html"]] = shape.field(
        "previewTextType",
        convert.one_of("text", "html"),
    )
    detail_text_type: shape.Field[Literal["text", "html"]] = shape.field(
        "detailTextType",
        convert.one_of("text", "html"),
    )
    sort = shape.field("sort", convert.optional(convert.integer))
    vat_id = shape.field("vatId", convert.optional(convert.integer))
    vat_included = shape.field("vatIncluded", convert.boolean)
    type = shape.field("type", convert.integer)


class CatalogProductServiceFields(TypedDict, total=False):
    """Fields of a catalog product service that may be written."""

    iblockId: int
    name: str
    active: bool | Literal["Y", "N"]
    code: str | None
    xmlId: str | None
    createdBy: int | None
    modifiedBy: int | None
    dateActiveFrom: datetime.datetime | str | None
    dateActiveTo: datetime.datetime | str | None
    dateCreate: datetime.datetime | str | None
    iblockSectionId: int | None
    measure: int | None
    previewText: str | None
    detailText: str | None
    previewPicture: CatalogPreviewPicture | Mapping[str, Any] | None
    detailPicture: CatalogPreviewPicture | Mapping[str, Any] | None
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int | None
    vatId: int | None
    vatIncluded: bool | Literal["Y", "N"]
    IblockSection: Sequence[int]


class CatalogProductSku(shape.Shape):
    """``CatalogProductSku``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    iblock_id = shape.field("iblockId", convert.integer)
    name = shape.field("name", convert.string)
    active = shape.field("active", convert.boolean)
    available = shape.field("available", convert.boolean)
    code = shape.field("code", convert.optional(convert.string))
    xml_id = shape.field("xmlId", convert.optional(convert.string))
    bundle = shape.field("bundle", convert.boolean)
    can_buy_zero = shape.field("canBuyZero", convert.boolean)
    created_by = shape.field("createdBy", convert.optional(convert.integer))
    modified_by = shape.field("modifiedBy", convert.optional(convert.integer))
    date_active_from = shape.field("dateActiveFrom", convert.optional(convert.datetime))
    date_active_to = shape.field("dateActiveTo", convert.optional(convert.datetime))
    date_create = shape.field("dateCreate", convert.optional(convert.datetime))
    timestamp_x = shape.field("timestampX", convert.optional(convert.datetime))
    iblock_section_id = shape.field("iblockSectionId", convert.optional(convert.integer))
    measure = shape.field("measure", convert.optional(convert.integer))
    preview_text = shape.field("previewText", convert.optional(convert.string))
    detail_text = shape.field("detailText", convert.optional(convert.string))
    preview_picture: shape.Field[CatalogPreviewPicture | None] = shape.field(
        "previewPicture",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogPreviewPicture")),
    )
    detail_picture: shape.Field[CatalogPreviewPicture | None] = shape.field(
        "detailPicture",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogPreviewPicture")),
    )
    preview_text_type: shape.Field[Literal["text", "html"]] = shape.field(
        "previewTextType",
        convert.one_of("text", "html"),
    )
    detail_text_type: shape.Field[Literal["text", "html"]] = shape.field(
        "detailTextType",
        convert.one_of("text", "html"),
    )
    sort = shape.field("sort", convert.optional(convert.integer))
    subscribe = shape.field("subscribe", convert.boolean)
    vat_id = shape.field("vatId", convert.optional(convert.integer))
    vat_included = shape.field("vatIncluded", convert.boolean)
    height = shape.field("height", convert.optional(convert.number))
    length = shape.field("length", convert.optional(convert.number))
    weight = shape.field("weight", convert.optional(convert.number))
    width = shape.field("width", convert.optional(convert.number))
    type: shape.Field[Literal[3, 6]] = shape.field("type", convert.one_of(3, 6))
    purchasing_currency = shape.field("purchasingCurrency", convert.optional(convert.string))
    purchasing_price = shape.field("purchasingPrice", convert.optional(convert.money))
    quantity = shape.field("quantity", convert.optional(convert.number))


class CatalogProductSkuFields(TypedDict, total=False):
    """Fields of a catalog product sku that may be written."""

    iblockId: int
    name: str
    active: bool | Literal["Y", "N"]
    code: str | None
    xmlId: str | None
    canBuyZero: bool | Literal["Y", "N"]
    createdBy: int | None
    modifiedBy: int | None
    dateActiveFrom: datetime.datetime | str | None
    dateActiveTo: datetime.datetime | str | None
    dateCreate: datetime.datetime | str | None
    iblockSectionId: int | None
    measure: int | None
    previewText: str | None
    detailText: str | None
    previewPicture: CatalogPreviewPicture | Mapping[str, Any] | None
    detailPicture: CatalogPreviewPicture | Mapping[str, Any] | None
    previewTextType: Literal["text", "html"]
    detailTextType: Literal["text", "html"]
    sort: int | None
    subscribe: bool | Literal["Y", "N"]
    vatId: int | None
    vatIncluded: bool | Literal["Y", "N"]
    height: float | None
    length: float | None
    weight: float | None
    width: float | None
    purchasingCurrency: str | None
    purchasingPrice: Decimal | float | str | None
    quantity: float | None
    IblockSection: Sequence[int]


class CatalogRatio(shape.Shape):
    """``CatalogRatio``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    product_id = shape.field("productId", convert.optional(convert.integer))
    ratio = shape.field("ratio", convert.optional(convert.number))
    is_default = shape.field("isDefault", convert.boolean)


class CatalogRatioFields(TypedDict, total=False):
    """Fields of a catalog ratio that may be written."""

    productId: int | None
    ratio: float | None
    isDefault: bool | Literal["Y", "N"]


class CatalogRoundingRule(shape.Shape):
    """``CatalogRoundingRule``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    catalog_group_id = shape.field("catalogGroupId", convert.integer)
    price = shape.field("price", convert.money)
    round_type: shape.Field[Literal[1, 2, 4]] = shape.field("roundType", convert.one_of(1, 2, 4))
    round_precision = shape.field("roundPrecision", convert.number)
    created_by = shape.field("createdBy", convert.integer)
    modified_by = shape.field("modifiedBy", convert.optional(convert.integer))
    date_create = shape.field("dateCreate", convert.datetime)
    date_modify = shape.field("dateModify", convert.optional(convert.datetime))


class CatalogRoundingRuleFields(TypedDict, total=False):
    """Fields of a catalog rounding rule that may be written."""

    catalogGroupId: int
    price: Decimal | float | str
    roundType: Literal[1, 2, 4]
    roundPrecision: float


class CatalogSection(shape.Shape):
    """``CatalogSection``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    iblock_id = shape.field("iblockId", convert.integer)
    iblock_section_id = shape.field("iblockSectionId", convert.optional(convert.integer))
    name = shape.field("name", convert.string)
    xml_id = shape.field("xmlId", convert.optional(convert.string))
    code = shape.field("code", convert.optional(convert.string))
    sort = shape.field("sort", convert.integer)
    active = shape.field("active", convert.boolean)
    description = shape.field("description", convert.optional(convert.string))
    description_type: shape.Field[Literal["text", "html"] | None] = shape.field(
        "descriptionType",
        convert.optional(convert.one_of("text", "html")),
    )


class CatalogSectionFields(TypedDict, total=False):
    """Fields of a catalog section that may be written."""

    iblockId: int
    iblockSectionId: int | None
    name: str
    xmlId: str | None
    code: str | None
    sort: int
    active: bool | Literal["Y", "N"]
    description: str | None
    descriptionType: Literal["text", "html"] | None


class CatalogStore(shape.Shape):
    """``CatalogStore``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    address = shape.field("address", convert.string)
    title = shape.field("title", convert.optional(convert.string))
    active = shape.field("active", convert.boolean)
    description = shape.field("description", convert.optional(convert.string))
    gps_n = shape.field("gpsN", convert.optional(convert.number))
    gps_s = shape.field("gpsS", convert.optional(convert.number))
    image_id: shape.Field[CatalogStoreImageId | None] = shape.field(
        "imageId",
        convert.optional(convert.shape("b24async.shapes.catalog", "CatalogStoreImageId")),
    )
    date_modify = shape.field("dateModify", convert.optional(convert.datetime))
    date_create = shape.field("dateCreate", convert.optional(convert.datetime))
    user_id = shape.field("userId", convert.optional(convert.integer))
    modified_by = shape.field("modifiedBy", convert.optional(convert.integer))
    phone = shape.field("phone", convert.optional(convert.string))
    schedule = shape.field("schedule", convert.optional(convert.string))
    xml_id = shape.field("xmlId", convert.optional(convert.string))
    sort = shape.field("sort", convert.integer)
    email = shape.field("email", convert.optional(convert.string))
    issuing_center = shape.field("issuingCenter", convert.boolean)
    code = shape.field("code", convert.optional(convert.string))


class CatalogStoreFields(TypedDict, total=False):
    """Fields of a catalog store that may be written."""

    address: str
    title: str | None
    active: bool | Literal["Y", "N"]
    description: str | None
    gpsN: float | None
    gpsS: float | None
    imageId: CatalogStoreImageIdFields | Mapping[str, Any] | None
    dateModify: datetime.datetime | str | None
    dateCreate: datetime.datetime | str | None
    userId: int | None
    modifiedBy: int | None
    phone: str | None
    schedule: str | None
    xmlId: str | None
    sort: int
    email: str | None
    issuingCenter: bool | Literal["Y", "N"]
    code: str | None


class CatalogStoreImageId(shape.Shape):
    """``CatalogStoreImageId``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    url = shape.field("url", convert.string)


class CatalogStoreImageIdFields(TypedDict, total=False):
    """``CatalogStoreImageIdFields``, as it may be written."""

    id: int
    url: str


class CatalogStoreProduct(shape.Shape):
    """``CatalogStoreProduct``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    product_id = shape.field("productId", convert.optional(convert.integer))
    store_id = shape.field("storeId", convert.optional(convert.integer))
    amount = shape.field("amount", convert.optional(convert.number))
    quantity_reserved = shape.field("quantityReserved", convert.optional(convert.number))


class CatalogUserFieldDocument(shape.Shape):
    """``CatalogUserFieldDocument``, as the portal answers it."""

    __slots__ = ()

    document_id = shape.field("documentId", convert.integer)
    document_type = shape.field("documentType", convert.string)


class CatalogVat(shape.Shape):
    """``CatalogVat``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)
    active = shape.field("active", convert.boolean)
    rate = shape.field("rate", convert.number)
    sort = shape.field("sort", convert.integer)
    timestamp_x = shape.field("timestampX", convert.optional(convert.datetime))


class CatalogVatFields(TypedDict, total=False):
    """Fields of a catalog vat that may be written."""

    name: str
    active: bool | Literal["Y", "N"]
    rate: float
    sort: int


class PriceModifyFields(TypedDict, total=False):
    """``PriceModifyFields``, as it may be written."""

    product: PriceModifyFieldsProduct | Mapping[str, Any]


class PriceModifyFieldsProduct(TypedDict, total=False):
    """``PriceModifyFieldsProduct``, as it may be written."""

    id: int
    prices: Sequence[PriceModifyFieldsProductPrices | Mapping[str, Any]]


class PriceModifyFieldsProductPrices(TypedDict, total=False):
    """``PriceModifyFieldsProductPrices``, as it may be written."""

    id: int
    catalogGroupId: int
    price: Decimal | float | str
    currency: str


class ProductDownloadFields(TypedDict, total=False):
    """``ProductDownloadFields``, as it may be written."""

    fileId: int
    productId: int
    fieldName: str


class ProductGetFieldsByFilterFilter(TypedDict, total=False):
    """``ProductGetFieldsByFilterFilter``, as it may be written."""

    iblockId: int


class ProductOfferDownloadFields(TypedDict, total=False):
    """``ProductOfferDownloadFields``, as it may be written."""

    fileId: int
    productId: int
    fieldName: str


class ProductOfferGetFieldsByFilterFilter(TypedDict, total=False):
    """``ProductOfferGetFieldsByFilterFilter``, as it may be written."""

    iblockId: int


class ProductPropertySectionSetFields(TypedDict, total=False):
    """``ProductPropertySectionSetFields``, as it may be written."""

    smartFilter: bool | Literal["Y", "N"]
    displayType: Literal["F", "K", "P"]
    displayExpanded: bool | Literal["Y", "N"]
    filterHint: str


class ProductServiceDownloadFields(TypedDict, total=False):
    """``ProductServiceDownloadFields``, as it may be written."""

    fileId: int
    productId: int
    fieldName: str


class ProductServiceGetFieldsByFilterFilter(TypedDict, total=False):
    """``ProductServiceGetFieldsByFilterFilter``, as it may be written."""

    iblockId: int


class ProductSkuDownloadFields(TypedDict, total=False):
    """``ProductSkuDownloadFields``, as it may be written."""

    fileId: int
    productId: int
    fieldName: str


class ProductSkuGetFieldsByFilterFilter(TypedDict, total=False):
    """``ProductSkuGetFieldsByFilterFilter``, as it may be written."""

    iblockId: int


class UserfieldDocumentUpdateFields(TypedDict, total=False):
    """``UserfieldDocumentUpdateFields``, as it may be written."""

    documentType: str
