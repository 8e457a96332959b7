# Generated from spec/crm by `python -m codegen`. Edit the spec, not this file.
"""``crm.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.crm.activity import CrmActivity
    from b24async.methods.crm.company import CrmCompany
    from b24async.methods.crm.contact import CrmContact
    from b24async.methods.crm.deal import CrmDeal
    from b24async.methods.crm.item import CrmItem
    from b24async.methods.crm.lead import CrmLead


class Crm(calls.Group):
    """``crm.*``."""

    _name = "crm"

    @functools.cached_property
    def activity(self) -> CrmActivity:
        """``crm.activity.*``."""
        from b24async.methods.crm.activity import CrmActivity

        return CrmActivity(self._sender)

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
    def deal(self) -> CrmDeal:
        """``crm.deal.*``."""
        from b24async.methods.crm.deal import CrmDeal

        return CrmDeal(self._sender)

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
