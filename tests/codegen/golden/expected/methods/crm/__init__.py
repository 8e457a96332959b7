# Generated from spec/crm by `python -m codegen`. Edit the spec, not this file.
"""``crm.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.crm.activity import CrmActivity
    from b24async.methods.crm.deal import CrmDeal
    from b24async.methods.crm.item import CrmItem


class Crm(calls.Group):
    """``crm.*``."""

    _name = "crm"

    @functools.cached_property
    def activity(self) -> CrmActivity:
        """``crm.activity.*``."""
        from b24async.methods.crm.activity import CrmActivity

        return CrmActivity(self._sender)

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
