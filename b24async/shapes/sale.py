# Generated from spec/sale by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``sale.*``."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias, TypedDict

from b24async import convert, shape

_SalePropertyType: TypeAlias = Literal["STRING", "Y/N", "NUMBER", "ENUM", "FILE", "DATE", "LOCATION", "ADDRESS"]
_SalePropertyFieldsType: TypeAlias = Literal["STRING", "Y/N", "NUMBER", "ENUM", "FILE", "DATE", "LOCATION", "ADDRESS"]
_DeliveryHandlerAddSettingsConfigType: TypeAlias = Literal["STRING", "Y/N", "NUMBER", "ENUM", "DATE", "LOCATION"]
_DeliveryHandlerUpdateSettingsConfigType: TypeAlias = Literal["STRING", "Y/N", "NUMBER", "ENUM", "DATE", "LOCATION"]
_ShipmentpropertyAddFieldsType: TypeAlias = Literal[
    "STRING",
    "Y/N",
    "NUMBER",
    "ENUM",
    "FILE",
    "DATE",
    "LOCATION",
    "ADDRESS",
]
_StatusLangAddFieldsLid: TypeAlias = Literal[
    "ar",
    "br",
    "de",
    "en",
    "fr",
    "hi",
    "id",
    "in",
    "it",
    "ja",
    "la",
    "ms",
    "pl",
    "sc",
    "tc",
    "th",
    "tr",
    "ua",
    "vn",
]
_StatusLangDeleteByFilterFieldsLid: TypeAlias = Literal[
    "ar",
    "br",
    "de",
    "en",
    "fr",
    "hi",
    "id",
    "in",
    "it",
    "ja",
    "la",
    "ms",
    "pl",
    "sc",
    "tc",
    "th",
    "tr",
    "ua",
    "vn",
]


class BasketitemAddCatalogProductFields(TypedDict, total=False):
    """``BasketitemAddCatalogProductFields``, as it may be written."""

    orderId: int
    sort: int
    productId: int
    price: Decimal | float | str
    basePrice: Decimal | float | str
    discountPrice: Decimal | float | str
    currency: str
    customPrice: bool | Literal["Y", "N"]
    quantity: float
    xmlId: str
    name: str


class BasketitemUpdateCatalogProductFields(TypedDict, total=False):
    """``BasketitemUpdateCatalogProductFields``, as it may be written."""

    sort: int
    quantity: float
    xmlId: str


class BusinessValuePersonDomainAddFields(TypedDict, total=False):
    """``BusinessValuePersonDomainAddFields``, as it may be written."""

    personTypeId: int
    domain: Literal["I", "E"]


class BusinessValuePersonDomainDeleteByFilterFields(TypedDict, total=False):
    """``BusinessValuePersonDomainDeleteByFilterFields``, as it may be written."""

    personTypeId: int
    domain: Literal["I", "E"]


class CashboxAddOfdSettings(TypedDict, total=False):
    """``CashboxAddOfdSettings``, as it may be written."""

    OFD_MODE: Mapping[str, str]
    SELLER_INFO: Mapping[str, Any]
    AUTH: Mapping[str, Any]


class CashboxHandlerAddSettings(TypedDict, total=False):
    """``CashboxHandlerAddSettings``, as it may be written."""

    PRINT_URL: str
    CHECK_URL: str
    HTTP_VERSION: Literal["1.0", "1.1"]
    CONFIG: Mapping[str, CashboxHandlerAddSettingsConfig | Mapping[str, Any]]


class CashboxHandlerAddSettingsConfig(TypedDict, total=False):
    """``CashboxHandlerAddSettingsConfig``, as it may be written."""

    LABEL: str
    ITEMS: Mapping[str, CashboxHandlerAddSettingsConfigItems | Mapping[str, Any]]


class CashboxHandlerAddSettingsConfigItems(TypedDict, total=False):
    """``CashboxHandlerAddSettingsConfigItems``, as it may be written."""

    TYPE: Literal["STRING", "NUMBER", "Y/N", "ENUM", "DATE"]
    LABEL: str
    REQUIRED: bool | Literal["Y", "N"]
    DISABLED: bool | Literal["Y", "N"]
    MULTIPLE: bool | Literal["Y", "N"]
    MULTILINE: bool | Literal["Y", "N"]
    OPTIONS: Mapping[str, Any]
    TIME: bool | Literal["Y", "N"]


class DeliveryAddConfig(TypedDict, total=False):
    """``DeliveryAddConfig``, as it may be written."""

    CODE: str
    VALUE: str


class DeliveryConfigUpdateConfig(TypedDict, total=False):
    """``DeliveryConfigUpdateConfig``, as it may be written."""

    CODE: str
    VALUE: str


class DeliveryExtraServiceAddItems(TypedDict, total=False):
    """``DeliveryExtraServiceAddItems``, as it may be written."""

    TITLE: str
    CODE: str
    PRICE: Decimal | float | str


class DeliveryExtraServiceUpdateItems(TypedDict, total=False):
    """``DeliveryExtraServiceUpdateItems``, as it may be written."""

    TITLE: str
    CODE: str
    PRICE: Decimal | float | str


class DeliveryHandlerAddProfiles(TypedDict, total=False):
    """``DeliveryHandlerAddProfiles``, as it may be written."""

    NAME: str
    CODE: str
    DESCRIPTION: str


class DeliveryHandlerAddSettings(TypedDict, total=False):
    """``DeliveryHandlerAddSettings``, as it may be written."""

    CALCULATE_URL: str
    CREATE_DELIVERY_REQUEST_URL: str
    CANCEL_DELIVERY_REQUEST_URL: str
    HAS_CALLBACK_TRACKING_SUPPORT: bool | Literal["Y", "N"]
    CONFIG: Sequence[DeliveryHandlerAddSettingsConfig | Mapping[str, Any]]


class DeliveryHandlerAddSettingsConfig(TypedDict, total=False):
    """``DeliveryHandlerAddSettingsConfig``, as it may be written."""

    TYPE: _DeliveryHandlerAddSettingsConfigType
    CODE: str
    NAME: str
    OPTIONS: Mapping[str, Any]


class DeliveryHandlerUpdateProfiles(TypedDict, total=False):
    """``DeliveryHandlerUpdateProfiles``, as it may be written."""

    NAME: str
    CODE: str
    DESCRIPTION: str


class DeliveryHandlerUpdateSettings(TypedDict, total=False):
    """``DeliveryHandlerUpdateSettings``, as it may be written."""

    CALCULATE_URL: str
    CREATE_DELIVERY_REQUEST_URL: str
    CANCEL_DELIVERY_REQUEST_URL: str
    HAS_CALLBACK_TRACKING_SUPPORT: bool | Literal["Y", "N"]
    CONFIG: DeliveryHandlerUpdateSettingsConfig | Mapping[str, Any]


class DeliveryHandlerUpdateSettingsConfig(TypedDict, total=False):
    """``DeliveryHandlerUpdateSettingsConfig``, as it may be written."""

    TYPE: _DeliveryHandlerUpdateSettingsConfigType
    CODE: str
    NAME: str
    OPTIONS: Mapping[str, Any]


class DeliveryRequestSendmessageMessage(TypedDict, total=False):
    """``DeliveryRequestSendmessageMessage``, as it may be written."""

    SUBJECT: str
    BODY: str
    STATUS: DeliveryRequestSendmessageMessageStatus | Mapping[str, Any]
    MONEY_VALUES: Mapping[str, Any]


class DeliveryRequestSendmessageMessageStatus(TypedDict, total=False):
    """``DeliveryRequestSendmessageMessageStatus``, as it may be written."""

    MESSAGE: str
    SEMANTIC: Literal["success", "process", "error"]


class DeliveryRequestUpdateProperties(TypedDict, total=False):
    """``DeliveryRequestUpdateProperties``, as it may be written."""

    NAME: str
    VALUE: str
    TAGS: Sequence[str]


class DeliveryRequestUpdateStatus(TypedDict, total=False):
    """``DeliveryRequestUpdateStatus``, as it may be written."""

    TEXT: str
    SEMANTIC: Literal["process", "success"]


class DeliveryUpdateFields(TypedDict, total=False):
    """``DeliveryUpdateFields``, as it may be written."""

    NAME: str
    CURRENCY: str
    DESCRIPTION: str
    SORT: int
    ACTIVE: bool | Literal["Y", "N"]
    LOGOTYPE: Any


class PaysystemHandlerAddSettings(TypedDict, total=False):
    """``PaysystemHandlerAddSettings``, as it may be written."""

    CODES: Mapping[str, PaysystemHandlerAddSettingsCodes | Mapping[str, Any]]
    FORM_DATA: PaysystemHandlerAddSettingsFormData | Mapping[str, Any]
    CHECKOUT_DATA: PaysystemHandlerAddSettingsCheckoutData | Mapping[str, Any]
    IFRAME_DATA: PaysystemHandlerAddSettingsIframeData | Mapping[str, Any]
    CLIENT_TYPE: Literal["b2c", "b2b"]
    CURRENCY: Sequence[str]


class PaysystemHandlerAddSettingsCheckoutData(TypedDict, total=False):
    """``PaysystemHandlerAddSettingsCheckoutData``, as it may be written."""

    ACTION_URI: str
    FIELDS: Mapping[str, Any]


class PaysystemHandlerAddSettingsCodes(TypedDict, total=False):
    """``PaysystemHandlerAddSettingsCodes``, as it may be written."""

    NAME: str
    DESCRIPTION: str
    SORT: int
    GROUP: str
    DEFAULT: PaysystemHandlerAddSettingsCodesDefault | Mapping[str, Any]
    INPUT: Mapping[str, Any]


class PaysystemHandlerAddSettingsCodesDefault(TypedDict, total=False):
    """``PaysystemHandlerAddSettingsCodesDefault``, as it may be written."""

    PROVIDER_KEY: str
    PROVIDER_VALUE: str


class PaysystemHandlerAddSettingsFormData(TypedDict, total=False):
    """``PaysystemHandlerAddSettingsFormData``, as it may be written."""

    ACTION_URI: str
    METHOD: str
    FIELDS: Mapping[str, PaysystemHandlerAddSettingsFormDataFields | Mapping[str, Any]]
    PARAMS: Mapping[str, Any]


class PaysystemHandlerAddSettingsFormDataFields(TypedDict, total=False):
    """``PaysystemHandlerAddSettingsFormDataFields``, as it may be written."""

    CODE: str | Mapping[str, Any]
    VISIBLE: bool | Literal["Y", "N"]


class PaysystemHandlerAddSettingsIframeData(TypedDict, total=False):
    """``PaysystemHandlerAddSettingsIframeData``, as it may be written."""

    ACTION_URI: str
    FIELDS: Mapping[str, Any]


class PaysystemSettingsUpdateSettings(TypedDict, total=False):
    """``PaysystemSettingsUpdateSettings``, as it may be written."""

    TYPE: str
    VALUE: str


class PaysystemUpdateFields(TypedDict, total=False):
    """``PaysystemUpdateFields``, as it may be written."""

    NAME: str
    DESCRIPTION: str
    PERSON_TYPE_ID: int
    BX_REST_HANDLER: str
    ACTIVE: bool | Literal["Y", "N"]
    LOGOTYPE: Any
    NEW_WINDOW: bool | Literal["Y", "N"]
    XML_ID: str


class PropertyRelationAddFields(TypedDict, total=False):
    """``PropertyRelationAddFields``, as it may be written."""

    entityId: int
    entityType: Literal["P", "D", "L", "T"]
    propertyId: int


class PropertyRelationDeleteByFilterFields(TypedDict, total=False):
    """``PropertyRelationDeleteByFilterFields``, as it may be written."""

    entityId: int
    entityType: Literal["P", "D", "L", "T"]
    propertyId: int


class PropertyvalueModifyFields(TypedDict, total=False):
    """``PropertyvalueModifyFields``, as it may be written."""

    order: Mapping[str, Any]


class SaleBasketItem(shape.Shape):
    """``SaleBasketItem``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    order_id = shape.field("orderId", convert.integer)
    sort = shape.field("sort", convert.optional(convert.integer))
    product_id = shape.field("productId", convert.integer)
    price = shape.field("price", convert.optional(convert.money))
    custom_price = shape.field("customPrice", convert.boolean)
    currency = shape.field("currency", convert.string)
    quantity = shape.field("quantity", convert.number)
    xml_id = shape.field("xmlId", convert.optional(convert.string))
    date_insert = shape.field("dateInsert", convert.datetime)
    date_update = shape.field("dateUpdate", convert.optional(convert.datetime))
    properties: shape.Field[Sequence[Mapping[str, Any]]] = shape.field(
        "properties",
        convert.list_of(convert.map_of(convert.json)),
    )
    name = shape.field("name", convert.string)
    base_price = shape.field("basePrice", convert.optional(convert.money))
    discount_price = shape.field("discountPrice", convert.optional(convert.money))
    weight = shape.field("weight", convert.optional(convert.number))
    dimensions = shape.field("dimensions", convert.optional(convert.string))
    measure_code = shape.field("measureCode", convert.optional(convert.integer))
    measure_name = shape.field("measureName", convert.optional(convert.string))
    can_buy = shape.field("canBuy", convert.boolean)
    vat_rate = shape.field("vatRate", convert.optional(convert.number))
    vat_included = shape.field("vatIncluded", convert.boolean)
    barcode_multi = shape.field("barcodeMulti", convert.optional(convert.boolean), sparse=True)
    type = shape.field("type", convert.optional(convert.integer))
    catalog_xml_id = shape.field("catalogXmlId", convert.optional(convert.string))
    product_xml_id = shape.field("productXmlId", convert.optional(convert.string))
    reservations: shape.Field[Sequence[Mapping[str, Any]]] = shape.field(
        "reservations",
        convert.list_of(convert.map_of(convert.json)),
    )


class SaleBasketItemFields(TypedDict, total=False):
    """Fields of a sale basket item that may be written."""

    orderId: int
    sort: int | None
    productId: int
    price: Decimal | float | str | None
    customPrice: bool | Literal["Y", "N"]
    currency: str
    quantity: float
    xmlId: str | None
    name: str
    basePrice: Decimal | float | str | None
    discountPrice: Decimal | float | str | None
    weight: float | None
    dimensions: str | None
    measureCode: int | None
    measureName: str | None
    canBuy: bool | Literal["Y", "N"]
    vatRate: float | None
    vatIncluded: bool | Literal["Y", "N"]
    catalogXmlId: str | None
    productXmlId: str | None


class SaleBasketProperty(shape.Shape):
    """``SaleBasketProperty``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    basket_id = shape.field("basketId", convert.integer)
    name = shape.field("name", convert.string)
    value = shape.field("value", convert.string)
    code = shape.field("code", convert.string)
    sort = shape.field("sort", convert.optional(convert.integer), sparse=True)
    xml_id = shape.field("xmlId", convert.optional(convert.string))


class SaleBasketPropertyFields(TypedDict, total=False):
    """Fields of a sale basket property that may be written."""

    basketId: int
    name: str
    value: str
    code: str
    sort: int | None
    xmlId: str | None


class SaleBusinessValuePersonDomain(shape.Shape):
    """``SaleBusinessValuePersonDomain``, as the portal answers it."""

    __slots__ = ()

    person_type_id = shape.field("personTypeId", convert.integer)
    domain: shape.Field[Literal["I", "E"]] = shape.field("domain", convert.one_of("I", "E"))


class SaleCashbox(shape.Shape):
    """``SaleCashbox``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    name = shape.field("NAME", convert.optional(convert.string))
    ofd = shape.field("OFD", convert.optional(convert.string))
    email = shape.field("EMAIL", convert.optional(convert.string))
    date_create: shape.Field[Mapping[str, Any]] = shape.field("DATE_CREATE", convert.map_of(convert.json))
    date_last_check = shape.field("DATE_LAST_CHECK", convert.json)
    number_kkm = shape.field("NUMBER_KKM", convert.optional(convert.string))
    kkm_id = shape.field("KKM_ID", convert.json)
    active = shape.field("ACTIVE", convert.optional(convert.string))
    sort = shape.field("SORT", convert.optional(convert.integer))
    use_offline = shape.field("USE_OFFLINE", convert.boolean)
    enabled = shape.field("ENABLED", convert.boolean)


class SaleCashboxFields(TypedDict, total=False):
    """Fields of a sale cashbox that may be written."""

    NAME: str | None
    OFD: str | None
    EMAIL: str | None
    NUMBER_KKM: str | None
    ACTIVE: str | None
    SORT: int | None
    USE_OFFLINE: bool | Literal["Y", "N"]
    OFD_SETTINGS: SaleCashboxOfdSettingsFields | Mapping[str, Any]
    SETTINGS: Mapping[str, Any]


class SaleCashboxOfdSettings(shape.Shape):
    """``SaleCashboxOfdSettings``, as the portal answers it."""

    __slots__ = ()

    ofd_mode: shape.Field[SaleCashboxOfdSettingsOfdMode] = shape.field(
        "OFD_MODE",
        convert.shape("b24async.shapes.sale", "SaleCashboxOfdSettingsOfdMode"),
    )
    seller_info: shape.Field[Mapping[str, Any]] = shape.field("SELLER_INFO", convert.map_of(convert.json))
    auth: shape.Field[Mapping[str, Any]] = shape.field("AUTH", convert.map_of(convert.json))


class SaleCashboxOfdSettingsFields(TypedDict, total=False):
    """``SaleCashboxOfdSettingsFields``, as it may be written."""

    OFD_MODE: SaleCashboxOfdSettingsFieldsOfdMode | Mapping[str, Any]
    SELLER_INFO: Mapping[str, Any]
    AUTH: Mapping[str, Any]


class SaleCashboxOfdSettingsFieldsOfdMode(TypedDict, total=False):
    """``SaleCashboxOfdSettingsFieldsOfdMode``, as it may be written."""

    Y: str
    N: str


class SaleCashboxOfdSettingsOfdMode(shape.Shape):
    """``SaleCashboxOfdSettingsOfdMode``, as the portal answers it."""

    __slots__ = ()

    y = shape.field("Y", convert.string)
    n = shape.field("N", convert.string)


class SaleDelivery(shape.Shape):
    """``SaleDelivery``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    parent_id = shape.field("PARENT_ID", convert.optional(convert.integer))
    name = shape.field("NAME", convert.optional(convert.string))
    currency = shape.field("CURRENCY", convert.optional(convert.string))
    description = shape.field("DESCRIPTION", convert.optional(convert.string))
    sort = shape.field("SORT", convert.integer)
    active = shape.field("ACTIVE", convert.optional(convert.string))
    logotype = shape.field("LOGOTYPE", convert.optional(convert.integer))


class SaleDeliveryAdd(shape.Shape):
    """``SaleDeliveryAdd``, as the portal answers it."""

    __slots__ = ()

    parent: shape.Field[SaleDelivery] = shape.field("parent", convert.shape("b24async.shapes.sale", "SaleDelivery"))
    profiles: shape.Field[Sequence[SaleDelivery]] = shape.field(
        "profiles",
        convert.list_of(convert.shape("b24async.shapes.sale", "SaleDelivery")),
    )


class SaleDeliveryConfig(shape.Shape):
    """``SaleDeliveryConfig``, as the portal answers it."""

    __slots__ = ()

    code = shape.field("CODE", convert.string)
    value = shape.field("VALUE", convert.json)


class SaleDeliveryExtraService(shape.Shape):
    """``SaleDeliveryExtraService``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    type = shape.field("TYPE", convert.string)
    name = shape.field("NAME", convert.optional(convert.string))
    active = shape.field("ACTIVE", convert.optional(convert.string))
    code = shape.field("CODE", convert.optional(convert.string))
    sort = shape.field("SORT", convert.integer)
    description = shape.field("DESCRIPTION", convert.optional(convert.string))
    price = shape.field("PRICE", convert.optional(convert.money))
    items: shape.Field[Sequence[Mapping[str, Any]]] = shape.field(
        "ITEMS",
        convert.list_of(convert.map_of(convert.json)),
    )


class SaleDeliveryExtraServiceFields(TypedDict, total=False):
    """Fields of a sale delivery extra service that may be written."""

    TYPE: str
    NAME: str | None
    ACTIVE: str | None
    CODE: str | None
    SORT: int
    DESCRIPTION: str | None
    PRICE: Decimal | float | str | None
    ITEMS: Sequence[Mapping[str, Any]]


class SaleDeliveryFields(TypedDict, total=False):
    """Fields of a sale delivery that may be written."""

    NAME: str | None
    CURRENCY: str | None
    DESCRIPTION: str | None
    SORT: int
    ACTIVE: str | None
    LOGOTYPE: int | None


class SaleDeliveryHandler(shape.Shape):
    """``SaleDeliveryHandler``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    name = shape.field("NAME", convert.optional(convert.string))
    code = shape.field("CODE", convert.optional(convert.string))
    sort = shape.field("SORT", convert.integer)
    description = shape.field("DESCRIPTION", convert.optional(convert.string))
    settings: shape.Field[Mapping[str, Any]] = shape.field("SETTINGS", convert.map_of(convert.json))
    profiles: shape.Field[Sequence[SaleDeliveryHandlerProfiles]] = shape.field(
        "PROFILES",
        convert.list_of(convert.shape("b24async.shapes.sale", "SaleDeliveryHandlerProfiles")),
    )


class SaleDeliveryHandlerFields(TypedDict, total=False):
    """Fields of a sale delivery handler that may be written."""

    NAME: str | None
    CODE: str | None
    SORT: int
    DESCRIPTION: str | None
    SETTINGS: Mapping[str, Any]
    PROFILES: Sequence[SaleDeliveryHandlerProfilesFields | Mapping[str, Any]]


class SaleDeliveryHandlerProfiles(shape.Shape):
    """``SaleDeliveryHandlerProfiles``, as the portal answers it."""

    __slots__ = ()

    name = shape.field("NAME", convert.string)
    description = shape.field("DESCRIPTION", convert.string)
    code = shape.field("CODE", convert.string)


class SaleDeliveryHandlerProfilesFields(TypedDict, total=False):
    """``SaleDeliveryHandlerProfilesFields``, as it may be written."""

    NAME: str
    DESCRIPTION: str
    CODE: str


class SaleHandler(shape.Shape):
    """``SaleHandler``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    name = shape.field("NAME", convert.optional(convert.string))
    code = shape.field("CODE", convert.optional(convert.string))
    sort = shape.field("SORT", convert.optional(convert.integer))
    settings: shape.Field[Mapping[str, Any]] = shape.field("SETTINGS", convert.map_of(convert.json))


class SaleHandlerFields(TypedDict, total=False):
    """Fields of a sale handler that may be written."""

    NAME: str | None
    CODE: str | None
    SORT: int | None
    SETTINGS: Mapping[str, Any]


class SaleLang(shape.Shape):
    """``SaleLang``, as the portal answers it."""

    __slots__ = ()

    active = shape.field("active", convert.boolean)
    lid = shape.field("lid", convert.string)
    name = shape.field("name", convert.string)


class SaleOrder(shape.Shape):
    """``SaleOrder``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    lid = shape.field("lid", convert.string)
    date_insert = shape.field("dateInsert", convert.optional(convert.datetime))
    date_update = shape.field("dateUpdate", convert.optional(convert.datetime))
    person_type_id = shape.field("personTypeId", convert.integer)
    person_type_xml_id = shape.field("personTypeXmlId", convert.optional(convert.string))
    status_id = shape.field("statusId", convert.optional(convert.string))
    emp_status_id = shape.field("empStatusId", convert.optional(convert.integer))
    date_status = shape.field("dateStatus", convert.optional(convert.datetime))
    marked = shape.field("marked", convert.boolean)
    date_marked = shape.field("dateMarked", convert.optional(convert.datetime))
    emp_marked_id = shape.field("empMarkedId", convert.optional(convert.integer))
    reason_marked = shape.field("reasonMarked", convert.optional(convert.string))
    price = shape.field("price", convert.optional(convert.money))
    discount_value = shape.field("discountValue", convert.optional(convert.money))
    tax_value = shape.field("taxValue", convert.optional(convert.money))
    user_description = shape.field("userDescription", convert.optional(convert.string))
    additional_info = shape.field("additionalInfo", convert.optional(convert.string))
    comments = shape.field("comments", convert.optional(convert.string))
    responsible_id = shape.field("responsibleId", convert.optional(convert.integer))
    recurring_id = shape.field("recurringId", convert.optional(convert.integer))
    locked_by = shape.field("lockedBy", convert.optional(convert.integer))
    date_lock = shape.field("dateLock", convert.optional(convert.datetime))
    recount_flag = shape.field("recountFlag", convert.boolean)
    affiliate_id = shape.field("affiliateId", convert.optional(convert.integer))
    updated1c = shape.field("updated1c", convert.boolean)
    order_topic = shape.field("orderTopic", convert.optional(convert.string))
    xml_id = shape.field("xmlId", convert.optional(convert.string))
    status_xml_id = shape.field("statusXmlId", convert.optional(convert.string))
    id1c = shape.field("id1c", convert.optional(convert.string))
    version = shape.field("version", convert.optional(convert.integer))
    version1c = shape.field("version1c", convert.optional(convert.string))
    external_order = shape.field("externalOrder", convert.boolean)
    canceled = shape.field("canceled", convert.boolean)
    date_canceled = shape.field("dateCanceled", convert.optional(convert.datetime))
    emp_canceled_id = shape.field("empCanceledId", convert.optional(convert.integer))
    reason_canceled = shape.field("reasonCanceled", convert.optional(convert.string))
    user_id = shape.field("userId", convert.optional(convert.integer))
    currency = shape.field("currency", convert.string)
    account_number = shape.field("accountNumber", convert.optional(convert.string))
    payed = shape.field("payed", convert.boolean)
    deducted = shape.field("deducted", convert.boolean)
    basket_items: shape.Field[Sequence[SaleOrderBasketItem]] = shape.field(
        "basketItems",
        convert.list_of(convert.shape("b24async.shapes.sale", "SaleOrderBasketItem")),
        sparse=True,
    )
    clients: shape.Field[Sequence[SaleOrderClient]] = shape.field(
        "clients",
        convert.list_of(convert.shape("b24async.shapes.sale", "SaleOrderClient")),
    )
    payments: shape.Field[Sequence[SalePayment]] = shape.field(
        "payments",
        convert.list_of(convert.shape("b24async.shapes.sale", "SalePayment")),
        sparse=True,
    )
    shipments: shape.Field[Sequence[SaleShipment]] = shape.field(
        "shipments",
        convert.list_of(convert.shape("b24async.shapes.sale", "SaleShipment")),
        sparse=True,
    )
    property_values: shape.Field[Sequence[SalePropertyValue]] = shape.field(
        "propertyValues",
        convert.list_of(convert.shape("b24async.shapes.sale", "SalePropertyValue")),
        sparse=True,
    )
    requisite_link: shape.Field[SaleOrderRequisiteLink | None] = shape.field(
        "requisiteLink",
        convert.optional(convert.shape("b24async.shapes.sale", "SaleOrderRequisiteLink")),
    )
    trade_bindings: shape.Field[Sequence[SaleTradeBinding]] = shape.field(
        "tradeBindings",
        convert.list_of(convert.shape("b24async.shapes.sale", "SaleTradeBinding")),
        sparse=True,
    )
    company_id = shape.field("companyId", convert.optional(convert.integer))


class SaleOrderBasketItem(shape.Shape):
    """``SaleOrderBasketItem``, as the portal answers it."""

    __slots__ = ()

    barcode_multi = shape.field("barcodeMulti", convert.boolean)
    base_price = shape.field("basePrice", convert.money)
    can_buy = shape.field("canBuy", convert.boolean)
    catalog_xml_id = shape.field("catalogXmlId", convert.string)
    currency = shape.field("currency", convert.string)
    custom_price = shape.field("customPrice", convert.boolean)
    date_insert = shape.field("dateInsert", convert.datetime)
    date_refresh = shape.field("dateRefresh", convert.json)
    date_update = shape.field("dateUpdate", convert.datetime)
    detail_page_url = shape.field("detailPageUrl", convert.string)
    dimensions = shape.field("dimensions", convert.string)
    discount_coupon = shape.field("discountCoupon", convert.string)
    discount_name = shape.field("discountName", convert.string)
    discount_price = shape.field("discountPrice", convert.money)
    discount_value = shape.field("discountValue", convert.optional(convert.money))
    fuser_id = shape.field("fuserId", convert.integer)
    id = shape.field("id", convert.integer)
    lid = shape.field("lid", convert.string)
    measure_code = shape.field("measureCode", convert.integer)
    measure_name = shape.field("measureName", convert.string)
    module = shape.field("module", convert.string)
    name = shape.field("name", convert.string)
    notes = shape.field("notes", convert.string)
    order_id = shape.field("orderId", convert.integer)
    price = shape.field("price", convert.money)
    price_type_id = shape.field("priceTypeId", convert.integer)
    product_id = shape.field("productId", convert.integer)
    product_price_id = shape.field("productPriceId", convert.integer)
    product_provider_class = shape.field("productProviderClass", convert.string)
    product_xml_id = shape.field("productXmlId", convert.integer)
    properties: shape.Field[Sequence[SaleBasketProperty]] = shape.field(
        "properties",
        convert.list_of(convert.shape("b24async.shapes.sale", "SaleBasketProperty")),
    )
    quantity = shape.field("quantity", convert.number)
    recommendation = shape.field("recommendation", convert.string)
    reservations: shape.Field[Sequence[SaleOrderBasketItemReservation]] = shape.field(
        "reservations",
        convert.list_of(convert.shape("b24async.shapes.sale", "SaleOrderBasketItemReservation")),
    )
    set_parent_id = shape.field("setParentId", convert.string)
    sort = shape.field("sort", convert.integer)
    subscribe = shape.field("subscribe", convert.boolean)
    type = shape.field("type", convert.string)
    vat_included = shape.field("vatIncluded", convert.boolean)
    vat_rate = shape.field("vatRate", convert.number)
    weight = shape.field("weight", convert.integer)
    xml_id = shape.field("xmlId", convert.string)


class SaleOrderBasketItemReservation(shape.Shape):
    """``SaleOrderBasketItemReservation``, as the portal answers it."""

    __slots__ = ()

    basket_id = shape.field("basketId", convert.integer)
    date_reserve = shape.field("dateReserve", convert.datetime)
    date_reserve_end = shape.field("dateReserveEnd", convert.datetime)
    id = shape.field("id", convert.integer)
    quantity = shape.field("quantity", convert.number)
    reserved_by = shape.field("reservedBy", convert.json)
    store_id = shape.field("storeId", convert.integer)


class SaleOrderClient(shape.Shape):
    """``SaleOrderClient``, as the portal answers it."""

    __slots__ = ()

    entity_id = shape.field("entityId", convert.integer)
    entity_type_id = shape.field("entityTypeId", convert.integer)
    id = shape.field("id", convert.integer)
    is_primary = shape.field("isPrimary", convert.boolean)
    order_id = shape.field("orderId", convert.integer)
    role_id = shape.field("roleId", convert.integer)
    sort = shape.field("sort", convert.integer)


class SaleOrderFields(TypedDict, total=False):
    """Fields of a sale order that may be written."""

    lid: str
    dateInsert: datetime.datetime | str | None
    personTypeId: int
    statusId: str | None
    empStatusId: int | None
    marked: bool | Literal["Y", "N"]
    empMarkedId: int | None
    reasonMarked: str | None
    price: Decimal | float | str | None
    discountValue: Decimal | float | str | None
    userDescription: str | None
    additionalInfo: str | None
    comments: str | None
    responsibleId: int | None
    recurringId: int | None
    lockedBy: int | None
    recountFlag: bool | Literal["Y", "N"]
    affiliateId: int | None
    updated1c: bool | Literal["Y", "N"]
    orderTopic: str | None
    xmlId: str | None
    id1c: str | None
    version1c: str | None
    externalOrder: bool | Literal["Y", "N"]
    canceled: bool | Literal["Y", "N"]
    empCanceledId: int | None
    reasonCanceled: str | None
    userId: int | None
    currency: str


class SaleOrderRequisiteLink(shape.Shape):
    """``SaleOrderRequisiteLink``, as the portal answers it."""

    __slots__ = ()

    bank_detail_id = shape.field("bankDetailId", convert.integer)
    mc_bank_detail_id = shape.field("mcBankDetailId", convert.integer)
    mc_requisite_id = shape.field("mcRequisiteId", convert.integer)
    requisite_id = shape.field("requisiteId", convert.integer)


class SaleOrderRequisiteLinkFields(TypedDict, total=False):
    """``SaleOrderRequisiteLinkFields``, as it may be written."""

    bankDetailId: int
    mcBankDetailId: int
    mcRequisiteId: int
    requisiteId: int


class SalePaySystem(shape.Shape):
    """``SalePaySystem``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    name = shape.field("NAME", convert.optional(convert.string))
    description = shape.field("DESCRIPTION", convert.optional(convert.string))
    xml_id = shape.field("XML_ID", convert.optional(convert.string))
    person_type_id = shape.field("PERSON_TYPE_ID", convert.optional(convert.integer))
    action_file = shape.field("ACTION_FILE", convert.optional(convert.string))
    active = shape.field("ACTIVE", convert.boolean)
    entity_registry_type: shape.Field[Literal["ORDER", "CRM_INVOICE", "CRM_QUOTE"]] = shape.field(
        "ENTITY_REGISTRY_TYPE",
        convert.one_of("ORDER", "CRM_INVOICE", "CRM_QUOTE"),
    )
    new_window = shape.field("NEW_WINDOW", convert.boolean)
    allow_edit_payment = shape.field("ALLOW_EDIT_PAYMENT", convert.boolean)
    auto_change_1_c = shape.field("AUTO_CHANGE_1C", convert.boolean)
    can_print_check = shape.field("CAN_PRINT_CHECK", convert.boolean)
    encoding: shape.Field[Literal["windows-1251", "utf-8", "iso-8859-1"] | None] = shape.field(
        "ENCODING",
        convert.optional(convert.one_of("windows-1251", "utf-8", "iso-8859-1")),
    )
    is_cash = shape.field("IS_CASH", convert.boolean)
    psa_name = shape.field("PSA_NAME", convert.optional(convert.string))
    ps_mode = shape.field("PS_MODE", convert.optional(convert.string))
    sort = shape.field("SORT", convert.integer)
    tariff = shape.field("TARIFF", convert.optional(convert.string))
    result_file = shape.field("RESULT_FILE", convert.json)
    have_payment = shape.field("HAVE_PAYMENT", convert.boolean)
    have_action = shape.field("HAVE_ACTION", convert.boolean)
    have_result = shape.field("HAVE_RESULT", convert.boolean)
    have_prepay = shape.field("HAVE_PREPAY", convert.boolean)
    have_price = shape.field("HAVE_PRICE", convert.boolean)
    have_result_receive = shape.field("HAVE_RESULT_RECEIVE", convert.boolean)


class SalePaySystemFields(TypedDict, total=False):
    """Fields of a sale pay system that may be written."""

    NAME: str | None
    DESCRIPTION: str | None
    XML_ID: str | None
    PERSON_TYPE_ID: int | None
    ACTIVE: bool | Literal["Y", "N"]
    ENTITY_REGISTRY_TYPE: Literal["ORDER", "CRM_INVOICE", "CRM_QUOTE"]
    NEW_WINDOW: bool | Literal["Y", "N"]
    ALLOW_EDIT_PAYMENT: bool | Literal["Y", "N"]
    AUTO_CHANGE_1C: bool | Literal["Y", "N"]
    CAN_PRINT_CHECK: bool | Literal["Y", "N"]
    ENCODING: Literal["windows-1251", "utf-8", "iso-8859-1"] | None
    IS_CASH: bool | Literal["Y", "N"]
    PSA_NAME: str | None
    PS_MODE: str | None
    SORT: int
    TARIFF: str | None


class SalePaySystemSettings(shape.Shape):
    """``SalePaySystemSettings``, as the portal answers it."""

    __slots__ = ()

    rest_service_id_iframe = shape.field("REST_SERVICE_ID_IFRAME", convert.string)
    rest_service_key_iframe = shape.field("REST_SERVICE_KEY_IFRAME", convert.string)
    ps_work_mode_iframe = shape.field("PS_WORK_MODE_IFRAME", convert.string)


class SalePayment(shape.Shape):
    """``SalePayment``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    order_id = shape.field("orderId", convert.integer)
    pay_system_xml_id = shape.field("paySystemXmlId", convert.optional(convert.string))
    pay_system_is_cash = shape.field("paySystemIsCash", convert.boolean)
    account_number = shape.field("accountNumber", convert.optional(convert.string))
    paid: shape.Field[Literal["Y", "N"]] = shape.field("paid", convert.one_of("Y", "N"))
    date_paid = shape.field("datePaid", convert.optional(convert.datetime))
    emp_paid_id = shape.field("empPaidId", convert.optional(convert.integer))
    pay_system_id = shape.field("paySystemId", convert.integer)
    ps_status: shape.Field[Literal["Y", "N"] | None] = shape.field(
        "psStatus",
        convert.optional(convert.one_of("Y", "N")),
    )
    ps_status_code = shape.field("psStatusCode", convert.optional(convert.string))
    ps_status_description = shape.field("psStatusDescription", convert.optional(convert.string))
    ps_status_message = shape.field("psStatusMessage", convert.optional(convert.string))
    ps_sum = shape.field("psSum", convert.optional(convert.money))
    ps_currency = shape.field("psCurrency", convert.optional(convert.string))
    ps_response_date = shape.field("psResponseDate", convert.optional(convert.datetime))
    pay_voucher_num = shape.field("payVoucherNum", convert.optional(convert.string))
    pay_voucher_date = shape.field("payVoucherDate", convert.optional(convert.datetime))
    date_pay_before = shape.field("datePayBefore", convert.optional(convert.datetime))
    date_bill = shape.field("dateBill", convert.optional(convert.datetime))
    xml_id = shape.field("xmlId", convert.optional(convert.string))
    sum = shape.field("sum", convert.optional(convert.money))
    currency = shape.field("currency", convert.optional(convert.string))
    pay_system_name = shape.field("paySystemName", convert.optional(convert.string))
    company_id = shape.field("companyId", convert.optional(convert.integer))
    pay_return_num = shape.field("payReturnNum", convert.optional(convert.string))
    price_cod = shape.field("priceCod", convert.optional(convert.money))
    pay_return_date = shape.field("payReturnDate", convert.optional(convert.date))
    emp_return_id = shape.field("empReturnId", convert.optional(convert.integer))
    pay_return_comment = shape.field("payReturnComment", convert.optional(convert.string))
    responsible_id = shape.field("responsibleId", convert.optional(convert.integer))
    emp_responsible_id = shape.field("empResponsibleId", convert.optional(convert.integer))
    date_responsible_id = shape.field("dateResponsibleId", convert.optional(convert.datetime))
    is_return = shape.field("isReturn", convert.boolean)
    comments = shape.field("comments", convert.optional(convert.string))
    updated1c = shape.field("updated1c", convert.boolean)
    id1c = shape.field("id1c", convert.optional(convert.string))
    version1c = shape.field("version1c", convert.optional(convert.string))
    external_payment = shape.field("externalPayment", convert.boolean)
    ps_invoice_id = shape.field("psInvoiceId", convert.optional(convert.string))
    marked = shape.field("marked", convert.boolean)
    reason_marked = shape.field("reasonMarked", convert.optional(convert.string))
    date_marked = shape.field("dateMarked", convert.optional(convert.datetime))
    emp_marked_id = shape.field("empMarkedId", convert.optional(convert.integer))


class SalePaymentFields(TypedDict, total=False):
    """Fields of a sale payment that may be written."""

    orderId: int
    paid: Literal["Y", "N"]
    datePaid: datetime.datetime | str | None
    empPaidId: int | None
    paySystemId: int
    psStatus: Literal["Y", "N"] | None
    psStatusCode: str | None
    psStatusDescription: str | None
    psStatusMessage: str | None
    psSum: Decimal | float | str | None
    psCurrency: str | None
    psResponseDate: datetime.datetime | str | None
    payVoucherNum: str | None
    payVoucherDate: datetime.datetime | str | None
    datePayBefore: datetime.datetime | str | None
    dateBill: datetime.datetime | str | None
    xmlId: str | None
    sum: Decimal | float | str | None
    companyId: int | None
    payReturnNum: str | None
    priceCod: Decimal | float | str | None
    payReturnDate: datetime.date | str | None
    empReturnId: int | None
    payReturnComment: str | None
    responsibleId: int | None
    empResponsibleId: int | None
    isReturn: bool | Literal["Y", "N"]
    comments: str | None
    updated1c: bool | Literal["Y", "N"]
    id1c: str | None
    version1c: str | None
    externalPayment: bool | Literal["Y", "N"]
    psInvoiceId: str | None
    marked: bool | Literal["Y", "N"]
    reasonMarked: str | None
    empMarkedId: int | None


class SalePaymentItemBasket(shape.Shape):
    """``SalePaymentItemBasket``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    payment_id = shape.field("paymentId", convert.integer)
    basket_id = shape.field("basketId", convert.integer)
    quantity = shape.field("quantity", convert.optional(convert.number))
    xml_id = shape.field("xmlId", convert.optional(convert.string))
    date_insert = shape.field("dateInsert", convert.datetime)


class SalePaymentItemBasketFields(TypedDict, total=False):
    """Fields of a sale payment item basket that may be written."""

    paymentId: int
    basketId: int
    quantity: float | None
    xmlId: str | None


class SalePaymentItemShipment(shape.Shape):
    """``SalePaymentItemShipment``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    shipment_id = shape.field("shipmentId", convert.integer)
    payment_id = shape.field("paymentId", convert.integer)
    xml_id = shape.field("xmlId", convert.optional(convert.string))
    date_insert = shape.field("dateInsert", convert.datetime)


class SalePaymentItemShipmentFields(TypedDict, total=False):
    """Fields of a sale payment item shipment that may be written."""

    shipmentId: int
    paymentId: int
    xmlId: str | None


class SalePersonType(shape.Shape):
    """``SalePersonType``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)
    code = shape.field("code", convert.optional(convert.string))
    sort = shape.field("sort", convert.integer)
    active = shape.field("active", convert.boolean)
    xml_id = shape.field("xmlId", convert.optional(convert.string))


class SalePersonTypeFields(TypedDict, total=False):
    """Fields of a sale person type that may be written."""

    name: str
    code: str | None
    sort: int
    active: bool | Literal["Y", "N"]
    xmlId: str | None


class SaleProperty(shape.Shape):
    """``SaleProperty``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    person_type_id = shape.field("personTypeId", convert.integer)
    props_group_id = shape.field("propsGroupId", convert.integer)
    name = shape.field("name", convert.string)
    type: shape.Field[_SalePropertyType] = shape.field(
        "type",
        convert.one_of("STRING", "Y/N", "NUMBER", "ENUM", "FILE", "DATE", "LOCATION", "ADDRESS"),
    )
    code = shape.field("code", convert.optional(convert.string))
    active = shape.field("active", convert.boolean)
    util = shape.field("util", convert.boolean)
    user_props = shape.field("userProps", convert.boolean)
    is_filtered = shape.field("isFiltered", convert.boolean)
    sort = shape.field("sort", convert.optional(convert.integer))
    description = shape.field("description", convert.optional(convert.string))
    required = shape.field("required", convert.boolean)
    multiple: shape.Field[Sequence[str] | bool] = shape.field(
        "multiple",
        convert.union(convert.list_of(convert.string), convert.boolean),
    )
    xml_id = shape.field("xmlId", convert.optional(convert.string))
    default_value: shape.Field[Sequence[Any]] = shape.field("defaultValue", convert.list_of(convert.json))
    settings: shape.Field[SalePropertySettings | None] = shape.field(
        "settings",
        convert.optional(convert.shape("b24async.shapes.sale", "SalePropertySettings")),
    )
    is_profile_name: shape.Field[Literal["Y", "N"]] = shape.field("isProfileName", convert.one_of("Y", "N"))
    is_payer = shape.field("isPayer", convert.boolean)
    is_email = shape.field("isEmail", convert.boolean)
    is_phone = shape.field("isPhone", convert.boolean)
    is_zip = shape.field("isZip", convert.boolean)
    is_address = shape.field("isAddress", convert.boolean)
    is_location = shape.field("isLocation", convert.boolean)
    is_location4tax = shape.field("isLocation4tax", convert.boolean)
    input_field_location = shape.field("inputFieldLocation", convert.optional(convert.string))
    is_address_from = shape.field("isAddressFrom", convert.boolean)
    is_address_to = shape.field("isAddressTo", convert.boolean)


class SalePropertyFields(TypedDict, total=False):
    """Fields of a sale property that may be written."""

    personTypeId: int
    propsGroupId: int
    name: str
    type: _SalePropertyFieldsType
    code: str | None
    active: bool | Literal["Y", "N"]
    util: bool | Literal["Y", "N"]
    userProps: bool | Literal["Y", "N"]
    isFiltered: bool | Literal["Y", "N"]
    sort: int | None
    description: str | None
    required: bool | Literal["Y", "N"]
    multiple: Sequence[str] | bool | Literal["Y", "N"]
    xmlId: str | None
    defaultValue: Sequence[Any]
    settings: SalePropertySettingsFields | Mapping[str, Any] | None
    isProfileName: Literal["Y", "N"]
    isPayer: bool | Literal["Y", "N"]
    isEmail: bool | Literal["Y", "N"]
    isPhone: bool | Literal["Y", "N"]
    isZip: bool | Literal["Y", "N"]
    isAddress: bool | Literal["Y", "N"]
    isLocation: bool | Literal["Y", "N"]
    isLocation4tax: bool | Literal["Y", "N"]
    inputFieldLocation: str | None
    isAddressFrom: bool | Literal["Y", "N"]
    isAddressTo: bool | Literal["Y", "N"]


class SalePropertyGroup(shape.Shape):
    """``SalePropertyGroup``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)
    person_type_id = shape.field("personTypeId", convert.integer)
    sort = shape.field("sort", convert.optional(convert.integer))


class SalePropertyGroupFields(TypedDict, total=False):
    """Fields of a sale property group that may be written."""

    name: str
    personTypeId: int
    sort: int | None


class SalePropertyRelation(shape.Shape):
    """``SalePropertyRelation``, as the portal answers it."""

    __slots__ = ()

    entity_id = shape.field("entityId", convert.integer)
    entity_type: shape.Field[Literal["P", "D", "L", "T"]] = shape.field(
        "entityType",
        convert.one_of("P", "D", "L", "T"),
    )
    property_id = shape.field("propertyId", convert.integer)


class SalePropertySettings(shape.Shape):
    """``SalePropertySettings``, as the portal answers it."""

    __slots__ = ()

    size = shape.field("size", convert.optional(convert.integer), sparse=True)
    maxlength = shape.field("maxlength", convert.integer)
    multiline = shape.field("multiline", convert.boolean)


class SalePropertySettingsFields(TypedDict, total=False):
    """``SalePropertySettingsFields``, as it may be written."""

    size: int
    maxlength: int
    multiline: bool | Literal["Y", "N"]


class SalePropertyValue(shape.Shape):
    """``SalePropertyValue``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.optional(convert.string))
    order_id = shape.field("orderId", convert.optional(convert.integer), sparse=True)
    code = shape.field("code", convert.optional(convert.string))
    value = shape.field("value", convert.json)
    order_props_id = shape.field("orderPropsId", convert.optional(convert.integer))
    order_props_xml_id = shape.field("orderPropsXmlId", convert.optional(convert.string), sparse=True)


class SalePropertyValueFields(TypedDict, total=False):
    """Fields of a sale property value that may be written."""

    value: Any


class SalePropertyVariant(shape.Shape):
    """``SalePropertyVariant``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)
    value = shape.field("value", convert.string)
    order_props_id = shape.field("orderPropsId", convert.integer)
    description = shape.field("description", convert.optional(convert.string))
    sort = shape.field("sort", convert.optional(convert.integer))


class SalePropertyVariantFields(TypedDict, total=False):
    """Fields of a sale property variant that may be written."""

    name: str
    value: str
    orderPropsId: int
    description: str | None
    sort: int | None


class SaleShipment(shape.Shape):
    """``SaleShipment``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    date_insert = shape.field("dateInsert", convert.datetime)
    order_id = shape.field("orderId", convert.integer)
    account_number = shape.field("accountNumber", convert.optional(convert.string))
    allow_delivery = shape.field("allowDelivery", convert.boolean)
    date_allow_delivery = shape.field("dateAllowDelivery", convert.optional(convert.datetime))
    emp_allow_delivery_id = shape.field("empAllowDeliveryId", convert.optional(convert.integer))
    deducted = shape.field("deducted", convert.boolean)
    date_deducted = shape.field("dateDeducted", convert.optional(convert.datetime))
    emp_deducted_id = shape.field("empDeductedId", convert.optional(convert.integer))
    reason_undo_deducted = shape.field("reasonUndoDeducted", convert.optional(convert.string), sparse=True)
    system = shape.field("system", convert.boolean)
    delivery_id = shape.field("deliveryId", convert.integer)
    delivery_name = shape.field("deliveryName", convert.optional(convert.string))
    delivery_xml_id = shape.field("deliveryXmlId", convert.optional(convert.string))
    status_id = shape.field("statusId", convert.optional(convert.string))
    status_xml_id = shape.field("statusXmlId", convert.optional(convert.string))
    canceled = shape.field("canceled", convert.boolean)
    date_canceled = shape.field("dateCanceled", convert.optional(convert.datetime), sparse=True)
    emp_canceled_id = shape.field("empCanceledId", convert.optional(convert.integer), sparse=True)
    marked = shape.field("marked", convert.boolean)
    date_marked = shape.field("dateMarked", convert.optional(convert.datetime), sparse=True)
    reason_marked = shape.field("reasonMarked", convert.optional(convert.string), sparse=True)
    emp_marked_id = shape.field("empMarkedId", convert.optional(convert.integer), sparse=True)
    delivery_doc_date = shape.field("deliveryDocDate", convert.optional(convert.datetime))
    delivery_doc_num = shape.field("deliveryDocNum", convert.optional(convert.string))
    tracking_number = shape.field("trackingNumber", convert.optional(convert.string))
    tracking_description = shape.field("trackingDescription", convert.optional(convert.string), sparse=True)
    tracking_last_check = shape.field("trackingLastCheck", convert.optional(convert.string), sparse=True)
    tracking_status = shape.field("trackingStatus", convert.optional(convert.string), sparse=True)
    currency = shape.field("currency", convert.optional(convert.string))
    custom_price_delivery = shape.field("customPriceDelivery", convert.boolean)
    base_price_delivery = shape.field("basePriceDelivery", convert.optional(convert.money))
    price_delivery = shape.field("priceDelivery", convert.optional(convert.money))
    discount_price = shape.field("discountPrice", convert.optional(convert.money), sparse=True)
    comments = shape.field("comments", convert.optional(convert.string))
    company_id = shape.field("companyId", convert.optional(convert.integer), sparse=True)
    responsible_id = shape.field("responsibleId", convert.optional(convert.integer))
    date_responsible_id = shape.field("dateResponsibleId", convert.optional(convert.datetime))
    emp_responsible_id = shape.field("empResponsibleId", convert.optional(convert.integer))
    xml_id = shape.field("xmlId", convert.optional(convert.string))
    external_delivery = shape.field("externalDelivery", convert.optional(convert.boolean), sparse=True)
    id1c = shape.field("id1c", convert.optional(convert.string), sparse=True)
    updated1c = shape.field("updated1c", convert.optional(convert.boolean), sparse=True)
    version1c = shape.field("version1c", convert.optional(convert.string), sparse=True)
    shipment_items: shape.Field[Sequence[SaleShipmentItem]] = shape.field(
        "shipmentItems",
        convert.list_of(convert.shape("b24async.shapes.sale", "SaleShipmentItem")),
    )


class SaleShipmentFields(TypedDict, total=False):
    """Fields of a sale shipment that may be written."""

    orderId: int
    allowDelivery: bool | Literal["Y", "N"]
    deducted: bool | Literal["Y", "N"]
    deliveryId: int
    statusId: str | None
    deliveryDocDate: datetime.datetime | str | None
    deliveryDocNum: str | None
    trackingNumber: str | None
    basePriceDelivery: Decimal | float | str | None
    priceDelivery: Decimal | float | str | None
    comments: str | None
    companyId: int | None
    responsibleId: int | None
    xmlId: str | None


class SaleShipmentItem(shape.Shape):
    """``SaleShipmentItem``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    order_delivery_id = shape.field("orderDeliveryId", convert.integer)
    basket_id = shape.field("basketId", convert.integer)
    quantity = shape.field("quantity", convert.number)
    reserved_quantity = shape.field("reservedQuantity", convert.optional(convert.integer))
    xml_id = shape.field("xmlId", convert.optional(convert.string))
    date_insert = shape.field("dateInsert", convert.datetime)


class SaleShipmentItemFields(TypedDict, total=False):
    """Fields of a sale shipment item that may be written."""

    orderDeliveryId: int
    basketId: int
    quantity: float
    xmlId: str | None


class SaleShipmentPropertyValue(shape.Shape):
    """``SaleShipmentPropertyValue``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.optional(convert.string))
    shipment_id = shape.field("shipmentId", convert.optional(convert.integer), sparse=True)
    code = shape.field("code", convert.optional(convert.string))
    value = shape.field("value", convert.optional(convert.string))
    shipment_props_id = shape.field("shipmentPropsId", convert.optional(convert.integer))
    shipment_props_xml_id = shape.field("shipmentPropsXmlId", convert.optional(convert.string), sparse=True)


class SaleShipmentPropertyValueFields(TypedDict, total=False):
    """Fields of a sale shipment property value that may be written."""

    value: str | None


class SaleStatus(shape.Shape):
    """``SaleStatus``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.string)
    type: shape.Field[Literal["O", "D"]] = shape.field("type", convert.one_of("O", "D"))
    notify = shape.field("notify", convert.boolean)
    color = shape.field("color", convert.optional(convert.string))
    sort = shape.field("sort", convert.optional(convert.integer))
    xml_id = shape.field("xmlId", convert.optional(convert.string))


class SaleStatusFields(TypedDict, total=False):
    """Fields of a sale status that may be written."""

    id: str
    type: Literal["O", "D"]
    notify: bool | Literal["Y", "N"]
    color: str | None
    sort: int | None
    xmlId: str | None


class SaleStatusLang(shape.Shape):
    """``SaleStatusLang``, as the portal answers it."""

    __slots__ = ()

    status_id = shape.field("statusId", convert.string)
    lid = shape.field("lid", convert.string)
    name = shape.field("name", convert.string)
    description = shape.field("description", convert.string)


class SaleTradeBinding(shape.Shape):
    """``SaleTradeBinding``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    xml_id = shape.field("xmlId", convert.string)
    external_order_id = shape.field("externalOrderId", convert.string)
    order_id = shape.field("orderId", convert.integer)
    trading_platform_id = shape.field("tradingPlatformId", convert.string)
    trading_platform_xml_id = shape.field("tradingPlatformXmlId", convert.string)
    params = shape.field("params", convert.optional(convert.string))


class SaleTradePlatform(shape.Shape):
    """``SaleTradePlatform``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    code = shape.field("code", convert.string)
    active = shape.field("active", convert.boolean)
    name = shape.field("name", convert.string)
    description = shape.field("description", convert.string)
    settings = shape.field("settings", convert.string)
    catalog_section_tab_class_name = shape.field("catalogSectionTabClassName", convert.string)
    class_ = shape.field("class", convert.string)
    xml_id = shape.field("xmlId", convert.string)


class ShipmentpropertyAddFields(TypedDict, total=False):
    """``ShipmentpropertyAddFields``, as it may be written."""

    personTypeId: int
    propsGroupId: int
    name: str
    type: _ShipmentpropertyAddFieldsType
    code: str
    active: bool | Literal["Y", "N"]
    util: bool | Literal["Y", "N"]
    userProps: bool | Literal["Y", "N"]
    isFiltered: bool | Literal["Y", "N"]
    sort: int
    description: str
    required: bool | Literal["Y", "N"]
    multiple: bool | Literal["Y", "N"]
    xmlId: str
    defaultValue: str
    settings: ShipmentpropertyAddFieldsSettings | Mapping[str, Any]
    isProfileName: bool | Literal["Y", "N"]
    isPayer: bool | Literal["Y", "N"]
    isEmail: bool | Literal["Y", "N"]
    isPhone: bool | Literal["Y", "N"]
    isZip: bool | Literal["Y", "N"]
    isAddress: bool | Literal["Y", "N"]
    isLocation: bool | Literal["Y", "N"]
    isLocation4tax: bool | Literal["Y", "N"]
    inputFieldLocation: str
    isAddressFrom: bool | Literal["Y", "N"]
    isAddressTo: bool | Literal["Y", "N"]


class ShipmentpropertyAddFieldsSettings(TypedDict, total=False):
    """``ShipmentpropertyAddFieldsSettings``, as it may be written."""

    minlength: int
    maxlength: int
    pattern: str
    multiline: bool | Literal["Y", "N"]
    cols: int
    rows: int
    size: int
    min: int
    max: int
    step: int
    multielement: bool | Literal["Y", "N"]
    maxsize: int
    accept: str
    time: bool | Literal["Y", "N"]


class ShipmentpropertyUpdateFields(TypedDict, total=False):
    """``ShipmentpropertyUpdateFields``, as it may be written."""

    name: str
    code: str
    active: bool | Literal["Y", "N"]
    util: bool | Literal["Y", "N"]
    userProps: bool | Literal["Y", "N"]
    isFiltered: bool | Literal["Y", "N"]
    sort: int
    description: str
    required: bool | Literal["Y", "N"]
    multiple: bool | Literal["Y", "N"]
    xmlId: str
    defaultValue: str
    settings: Mapping[str, Any]
    isProfileName: bool | Literal["Y", "N"]
    isPayer: bool | Literal["Y", "N"]
    isEmail: bool | Literal["Y", "N"]
    isPhone: bool | Literal["Y", "N"]
    isZip: bool | Literal["Y", "N"]
    isAddress: bool | Literal["Y", "N"]
    isLocation: bool | Literal["Y", "N"]
    isLocation4tax: bool | Literal["Y", "N"]
    inputFieldLocation: str
    isAddressFrom: bool | Literal["Y", "N"]
    isAddressTo: bool | Literal["Y", "N"]


class ShipmentpropertyvalueModifyFields(TypedDict, total=False):
    """``ShipmentpropertyvalueModifyFields``, as it may be written."""

    shipment: ShipmentpropertyvalueModifyFieldsShipment | Mapping[str, Any]


class ShipmentpropertyvalueModifyFieldsShipment(TypedDict, total=False):
    """``ShipmentpropertyvalueModifyFieldsShipment``, as it may be written."""

    id: int
    propertyValues: Sequence[ShipmentpropertyvalueModifyFieldsShipmentPropertyValues | Mapping[str, Any]]


class ShipmentpropertyvalueModifyFieldsShipmentPropertyValues(TypedDict, total=False):
    """``ShipmentpropertyvalueModifyFieldsShipmentPropertyValues``, as it may be written."""

    shipmentPropsId: int
    value: str


class StatusLangAddFields(TypedDict, total=False):
    """``StatusLangAddFields``, as it may be written."""

    statusId: str
    lid: _StatusLangAddFieldsLid
    name: str
    description: str


class StatusLangDeleteByFilterFields(TypedDict, total=False):
    """``StatusLangDeleteByFilterFields``, as it may be written."""

    statusId: str
    lid: _StatusLangDeleteByFilterFieldsLid
    name: str
