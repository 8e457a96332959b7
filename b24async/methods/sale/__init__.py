# Generated from spec/sale by `python -m codegen`. Edit the spec, not this file.
"""``sale.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.sale.basketitem import SaleBasketitem
    from b24async.methods.sale.basketproperties import SaleBasketproperties
    from b24async.methods.sale.business_value_person_domain import SaleBusinessValuePersonDomain
    from b24async.methods.sale.cashbox import SaleCashbox
    from b24async.methods.sale.delivery import SaleDelivery
    from b24async.methods.sale.order import SaleOrder
    from b24async.methods.sale.payment import SalePayment
    from b24async.methods.sale.payment_item_shipment import SalePaymentItemShipment
    from b24async.methods.sale.paymentitembasket import SalePaymentitembasket
    from b24async.methods.sale.paysystem import SalePaysystem
    from b24async.methods.sale.persontype import SalePersontype
    from b24async.methods.sale.property import SaleProperty
    from b24async.methods.sale.property_relation import SalePropertyRelation
    from b24async.methods.sale.propertygroup import SalePropertygroup
    from b24async.methods.sale.propertyvalue import SalePropertyvalue
    from b24async.methods.sale.propertyvariant import SalePropertyvariant
    from b24async.methods.sale.shipment import SaleShipment
    from b24async.methods.sale.shipmentitem import SaleShipmentitem
    from b24async.methods.sale.shipmentproperty import SaleShipmentproperty
    from b24async.methods.sale.shipmentpropertyvalue import SaleShipmentpropertyvalue
    from b24async.methods.sale.status import SaleStatus
    from b24async.methods.sale.status_lang import SaleStatusLang
    from b24async.methods.sale.trade_binding import SaleTradeBinding
    from b24async.methods.sale.trade_platform import SaleTradePlatform


class Sale(calls.Group):
    """``sale.*``."""

    _name = "sale"

    @functools.cached_property
    def basketitem(self) -> SaleBasketitem:
        """``sale.basketitem.*``."""
        from b24async.methods.sale.basketitem import SaleBasketitem

        return SaleBasketitem(self._sender)

    @functools.cached_property
    def basketproperties(self) -> SaleBasketproperties:
        """``sale.basketproperties.*``."""
        from b24async.methods.sale.basketproperties import SaleBasketproperties

        return SaleBasketproperties(self._sender)

    @functools.cached_property
    def business_value_person_domain(self) -> SaleBusinessValuePersonDomain:
        """``sale.businessValuePersonDomain.*``."""
        from b24async.methods.sale.business_value_person_domain import SaleBusinessValuePersonDomain

        return SaleBusinessValuePersonDomain(self._sender)

    @functools.cached_property
    def cashbox(self) -> SaleCashbox:
        """``sale.cashbox.*``."""
        from b24async.methods.sale.cashbox import SaleCashbox

        return SaleCashbox(self._sender)

    @functools.cached_property
    def delivery(self) -> SaleDelivery:
        """``sale.delivery.*``."""
        from b24async.methods.sale.delivery import SaleDelivery

        return SaleDelivery(self._sender)

    @functools.cached_property
    def order(self) -> SaleOrder:
        """``sale.order.*``."""
        from b24async.methods.sale.order import SaleOrder

        return SaleOrder(self._sender)

    @functools.cached_property
    def payment(self) -> SalePayment:
        """``sale.payment.*``."""
        from b24async.methods.sale.payment import SalePayment

        return SalePayment(self._sender)

    @functools.cached_property
    def payment_item_shipment(self) -> SalePaymentItemShipment:
        """``sale.paymentItemShipment.*``."""
        from b24async.methods.sale.payment_item_shipment import SalePaymentItemShipment

        return SalePaymentItemShipment(self._sender)

    @functools.cached_property
    def paymentitembasket(self) -> SalePaymentitembasket:
        """``sale.paymentitembasket.*``."""
        from b24async.methods.sale.paymentitembasket import SalePaymentitembasket

        return SalePaymentitembasket(self._sender)

    @functools.cached_property
    def paysystem(self) -> SalePaysystem:
        """``sale.paysystem.*``."""
        from b24async.methods.sale.paysystem import SalePaysystem

        return SalePaysystem(self._sender)

    @functools.cached_property
    def persontype(self) -> SalePersontype:
        """``sale.persontype.*``."""
        from b24async.methods.sale.persontype import SalePersontype

        return SalePersontype(self._sender)

    @functools.cached_property
    def property(self) -> SaleProperty:
        """``sale.property.*``."""
        from b24async.methods.sale.property import SaleProperty

        return SaleProperty(self._sender)

    @functools.cached_property
    def property_relation(self) -> SalePropertyRelation:
        """``sale.propertyRelation.*``."""
        from b24async.methods.sale.property_relation import SalePropertyRelation

        return SalePropertyRelation(self._sender)

    @functools.cached_property
    def propertygroup(self) -> SalePropertygroup:
        """``sale.propertygroup.*``."""
        from b24async.methods.sale.propertygroup import SalePropertygroup

        return SalePropertygroup(self._sender)

    @functools.cached_property
    def propertyvalue(self) -> SalePropertyvalue:
        """``sale.propertyvalue.*``."""
        from b24async.methods.sale.propertyvalue import SalePropertyvalue

        return SalePropertyvalue(self._sender)

    @functools.cached_property
    def propertyvariant(self) -> SalePropertyvariant:
        """``sale.propertyvariant.*``."""
        from b24async.methods.sale.propertyvariant import SalePropertyvariant

        return SalePropertyvariant(self._sender)

    @functools.cached_property
    def shipment(self) -> SaleShipment:
        """``sale.shipment.*``."""
        from b24async.methods.sale.shipment import SaleShipment

        return SaleShipment(self._sender)

    @functools.cached_property
    def shipmentitem(self) -> SaleShipmentitem:
        """``sale.shipmentitem.*``."""
        from b24async.methods.sale.shipmentitem import SaleShipmentitem

        return SaleShipmentitem(self._sender)

    @functools.cached_property
    def shipmentproperty(self) -> SaleShipmentproperty:
        """``sale.shipmentproperty.*``."""
        from b24async.methods.sale.shipmentproperty import SaleShipmentproperty

        return SaleShipmentproperty(self._sender)

    @functools.cached_property
    def shipmentpropertyvalue(self) -> SaleShipmentpropertyvalue:
        """``sale.shipmentpropertyvalue.*``."""
        from b24async.methods.sale.shipmentpropertyvalue import SaleShipmentpropertyvalue

        return SaleShipmentpropertyvalue(self._sender)

    @functools.cached_property
    def status(self) -> SaleStatus:
        """``sale.status.*``."""
        from b24async.methods.sale.status import SaleStatus

        return SaleStatus(self._sender)

    @functools.cached_property
    def status_lang(self) -> SaleStatusLang:
        """``sale.statusLang.*``."""
        from b24async.methods.sale.status_lang import SaleStatusLang

        return SaleStatusLang(self._sender)

    @functools.cached_property
    def trade_binding(self) -> SaleTradeBinding:
        """``sale.tradeBinding.*``."""
        from b24async.methods.sale.trade_binding import SaleTradeBinding

        return SaleTradeBinding(self._sender)

    @functools.cached_property
    def trade_platform(self) -> SaleTradePlatform:
        """``sale.tradePlatform.*``."""
        from b24async.methods.sale.trade_platform import SaleTradePlatform

        return SaleTradePlatform(self._sender)
