# Generated from spec/landing by `python -m codegen`. Edit the spec, not this file.
"""``landing.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.landing.block import LandingBlock
    from b24async.methods.landing.demos import LandingDemos
    from b24async.methods.landing.landing import LandingLanding
    from b24async.methods.landing.repo import LandingRepo
    from b24async.methods.landing.repowidget import LandingRepowidget
    from b24async.methods.landing.role import LandingRole
    from b24async.methods.landing.site import LandingSite
    from b24async.methods.landing.syspage import LandingSyspage
    from b24async.methods.landing.template import LandingTemplate


class Landing(calls.Group):
    """``landing.*``."""

    _name = "landing"

    @functools.cached_property
    def block(self) -> LandingBlock:
        """``landing.block.*``."""
        from b24async.methods.landing.block import LandingBlock

        return LandingBlock(self._sender)

    @functools.cached_property
    def demos(self) -> LandingDemos:
        """``landing.demos.*``."""
        from b24async.methods.landing.demos import LandingDemos

        return LandingDemos(self._sender)

    @functools.cached_property
    def landing(self) -> LandingLanding:
        """``landing.landing.*``."""
        from b24async.methods.landing.landing import LandingLanding

        return LandingLanding(self._sender)

    @functools.cached_property
    def repo(self) -> LandingRepo:
        """``landing.repo.*``."""
        from b24async.methods.landing.repo import LandingRepo

        return LandingRepo(self._sender)

    @functools.cached_property
    def repowidget(self) -> LandingRepowidget:
        """``landing.repowidget.*``."""
        from b24async.methods.landing.repowidget import LandingRepowidget

        return LandingRepowidget(self._sender)

    @functools.cached_property
    def role(self) -> LandingRole:
        """``landing.role.*``."""
        from b24async.methods.landing.role import LandingRole

        return LandingRole(self._sender)

    @functools.cached_property
    def site(self) -> LandingSite:
        """``landing.site.*``."""
        from b24async.methods.landing.site import LandingSite

        return LandingSite(self._sender)

    @functools.cached_property
    def syspage(self) -> LandingSyspage:
        """``landing.syspage.*``."""
        from b24async.methods.landing.syspage import LandingSyspage

        return LandingSyspage(self._sender)

    @functools.cached_property
    def template(self) -> LandingTemplate:
        """``landing.template.*``."""
        from b24async.methods.landing.template import LandingTemplate

        return LandingTemplate(self._sender)
