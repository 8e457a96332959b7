# Generated from spec/crm by `python -m codegen`. Edit the spec, not this file.
"""``crm.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.crm.activity import CrmActivity
    from b24async.methods.crm.address import CrmAddress
    from b24async.methods.crm.automatedsolution import CrmAutomatedsolution
    from b24async.methods.crm.automation import CrmAutomation
    from b24async.methods.crm.calllist import CrmCalllist
    from b24async.methods.crm.catalog import CrmCatalog
    from b24async.methods.crm.category import CrmCategory
    from b24async.methods.crm.company import CrmCompany
    from b24async.methods.crm.contact import CrmContact
    from b24async.methods.crm.currency import CrmCurrency
    from b24async.methods.crm.deal import CrmDeal
    from b24async.methods.crm.dealcategory import CrmDealcategory
    from b24async.methods.crm.documentgenerator import CrmDocumentgenerator
    from b24async.methods.crm.duplicate import CrmDuplicate
    from b24async.methods.crm.entity import CrmEntity
    from b24async.methods.crm.enum import CrmEnum
    from b24async.methods.crm.invoice import CrmInvoice
    from b24async.methods.crm.item import CrmItem
    from b24async.methods.crm.lead import CrmLead
    from b24async.methods.crm.measure import CrmMeasure
    from b24async.methods.crm.multifield import CrmMultifield
    from b24async.methods.crm.orderentity import CrmOrderentity
    from b24async.methods.crm.paysystem import CrmPaysystem
    from b24async.methods.crm.persontype import CrmPersontype
    from b24async.methods.crm.product import CrmProduct
    from b24async.methods.crm.productrow import CrmProductrow
    from b24async.methods.crm.productsection import CrmProductsection
    from b24async.methods.crm.quote import CrmQuote
    from b24async.methods.crm.requisite import CrmRequisite
    from b24async.methods.crm.settings import CrmSettings
    from b24async.methods.crm.stagehistory import CrmStagehistory
    from b24async.methods.crm.status import CrmStatus
    from b24async.methods.crm.timeline import CrmTimeline
    from b24async.methods.crm.tracking import CrmTracking
    from b24async.methods.crm.type import CrmType
    from b24async.methods.crm.userfield import CrmUserfield
    from b24async.methods.crm.vat import CrmVat


class Crm(calls.Group):
    """``crm.*``."""

    _name = "crm"

    @functools.cached_property
    def activity(self) -> CrmActivity:
        """``crm.activity.*``."""
        from b24async.methods.crm.activity import CrmActivity

        return CrmActivity(self._sender)

    @functools.cached_property
    def address(self) -> CrmAddress:
        """``crm.address.*``."""
        from b24async.methods.crm.address import CrmAddress

        return CrmAddress(self._sender)

    @functools.cached_property
    def automatedsolution(self) -> CrmAutomatedsolution:
        """``crm.automatedsolution.*``."""
        from b24async.methods.crm.automatedsolution import CrmAutomatedsolution

        return CrmAutomatedsolution(self._sender)

    @functools.cached_property
    def automation(self) -> CrmAutomation:
        """``crm.automation.*``."""
        from b24async.methods.crm.automation import CrmAutomation

        return CrmAutomation(self._sender)

    @functools.cached_property
    def calllist(self) -> CrmCalllist:
        """``crm.calllist.*``."""
        from b24async.methods.crm.calllist import CrmCalllist

        return CrmCalllist(self._sender)

    @functools.cached_property
    def catalog(self) -> CrmCatalog:
        """``crm.catalog.*``."""
        from b24async.methods.crm.catalog import CrmCatalog

        return CrmCatalog(self._sender)

    @functools.cached_property
    def category(self) -> CrmCategory:
        """``crm.category.*``."""
        from b24async.methods.crm.category import CrmCategory

        return CrmCategory(self._sender)

    @functools.cached_property
    def company(self) -> CrmCompany:
        """``crm.company.*``."""
        from b24async.methods.crm.company import CrmCompany

        return CrmCompany(self._sender)

    @functools.cached_property
    def contact(self) -> CrmContact:
        """``crm.contact.*``."""
        from b24async.methods.crm.contact import CrmContact

        return CrmContact(self._sender)

    @functools.cached_property
    def currency(self) -> CrmCurrency:
        """``crm.currency.*``."""
        from b24async.methods.crm.currency import CrmCurrency

        return CrmCurrency(self._sender)

    @functools.cached_property
    def deal(self) -> CrmDeal:
        """``crm.deal.*``."""
        from b24async.methods.crm.deal import CrmDeal

        return CrmDeal(self._sender)

    @functools.cached_property
    def dealcategory(self) -> CrmDealcategory:
        """``crm.dealcategory.*``."""
        from b24async.methods.crm.dealcategory import CrmDealcategory

        return CrmDealcategory(self._sender)

    @functools.cached_property
    def documentgenerator(self) -> CrmDocumentgenerator:
        """``crm.documentgenerator.*``."""
        from b24async.methods.crm.documentgenerator import CrmDocumentgenerator

        return CrmDocumentgenerator(self._sender)

    @functools.cached_property
    def duplicate(self) -> CrmDuplicate:
        """``crm.duplicate.*``."""
        from b24async.methods.crm.duplicate import CrmDuplicate

        return CrmDuplicate(self._sender)

    @functools.cached_property
    def entity(self) -> CrmEntity:
        """``crm.entity.*``."""
        from b24async.methods.crm.entity import CrmEntity

        return CrmEntity(self._sender)

    @functools.cached_property
    def enum(self) -> CrmEnum:
        """``crm.enum.*``."""
        from b24async.methods.crm.enum import CrmEnum

        return CrmEnum(self._sender)

    @functools.cached_property
    def invoice(self) -> CrmInvoice:
        """``crm.invoice.*``."""
        from b24async.methods.crm.invoice import CrmInvoice

        return CrmInvoice(self._sender)

    @functools.cached_property
    def item(self) -> CrmItem:
        """``crm.item.*``."""
        from b24async.methods.crm.item import CrmItem

        return CrmItem(self._sender)

    @functools.cached_property
    def lead(self) -> CrmLead:
        """``crm.lead.*``."""
        from b24async.methods.crm.lead import CrmLead

        return CrmLead(self._sender)

    @functools.cached_property
    def measure(self) -> CrmMeasure:
        """``crm.measure.*``."""
        from b24async.methods.crm.measure import CrmMeasure

        return CrmMeasure(self._sender)

    @functools.cached_property
    def multifield(self) -> CrmMultifield:
        """``crm.multifield.*``."""
        from b24async.methods.crm.multifield import CrmMultifield

        return CrmMultifield(self._sender)

    @functools.cached_property
    def orderentity(self) -> CrmOrderentity:
        """``crm.orderentity.*``."""
        from b24async.methods.crm.orderentity import CrmOrderentity

        return CrmOrderentity(self._sender)

    @functools.cached_property
    def paysystem(self) -> CrmPaysystem:
        """``crm.paysystem.*``."""
        from b24async.methods.crm.paysystem import CrmPaysystem

        return CrmPaysystem(self._sender)

    @functools.cached_property
    def persontype(self) -> CrmPersontype:
        """``crm.persontype.*``."""
        from b24async.methods.crm.persontype import CrmPersontype

        return CrmPersontype(self._sender)

    @functools.cached_property
    def product(self) -> CrmProduct:
        """``crm.product.*``."""
        from b24async.methods.crm.product import CrmProduct

        return CrmProduct(self._sender)

    @functools.cached_property
    def productrow(self) -> CrmProductrow:
        """``crm.productrow.*``."""
        from b24async.methods.crm.productrow import CrmProductrow

        return CrmProductrow(self._sender)

    @functools.cached_property
    def productsection(self) -> CrmProductsection:
        """``crm.productsection.*``."""
        from b24async.methods.crm.productsection import CrmProductsection

        return CrmProductsection(self._sender)

    @functools.cached_property
    def quote(self) -> CrmQuote:
        """``crm.quote.*``."""
        from b24async.methods.crm.quote import CrmQuote

        return CrmQuote(self._sender)

    @functools.cached_property
    def requisite(self) -> CrmRequisite:
        """``crm.requisite.*``."""
        from b24async.methods.crm.requisite import CrmRequisite

        return CrmRequisite(self._sender)

    @functools.cached_property
    def settings(self) -> CrmSettings:
        """``crm.settings.*``."""
        from b24async.methods.crm.settings import CrmSettings

        return CrmSettings(self._sender)

    @functools.cached_property
    def stagehistory(self) -> CrmStagehistory:
        """``crm.stagehistory.*``."""
        from b24async.methods.crm.stagehistory import CrmStagehistory

        return CrmStagehistory(self._sender)

    @functools.cached_property
    def status(self) -> CrmStatus:
        """``crm.status.*``."""
        from b24async.methods.crm.status import CrmStatus

        return CrmStatus(self._sender)

    @functools.cached_property
    def timeline(self) -> CrmTimeline:
        """``crm.timeline.*``."""
        from b24async.methods.crm.timeline import CrmTimeline

        return CrmTimeline(self._sender)

    @functools.cached_property
    def tracking(self) -> CrmTracking:
        """``crm.tracking.*``."""
        from b24async.methods.crm.tracking import CrmTracking

        return CrmTracking(self._sender)

    @functools.cached_property
    def type(self) -> CrmType:
        """``crm.type.*``."""
        from b24async.methods.crm.type import CrmType

        return CrmType(self._sender)

    @functools.cached_property
    def userfield(self) -> CrmUserfield:
        """``crm.userfield.*``."""
        from b24async.methods.crm.userfield import CrmUserfield

        return CrmUserfield(self._sender)

    @functools.cached_property
    def vat(self) -> CrmVat:
        """``crm.vat.*``."""
        from b24async.methods.crm.vat import CrmVat

        return CrmVat(self._sender)
