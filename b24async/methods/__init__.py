# Generated from spec/_root.yaml by `python -m codegen`. Edit the spec, not this file.
"""Methods without a dot, and the first-level groups."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.methods.access import Access
    from b24async.methods.ai import Ai
    from b24async.methods.app import App
    from b24async.methods.biconnector import Biconnector
    from b24async.methods.bizproc import Bizproc
    from b24async.methods.booking import Booking
    from b24async.methods.calendar import Calendar
    from b24async.methods.catalog import Catalog
    from b24async.methods.crm import Crm
    from b24async.methods.department import Department
    from b24async.methods.disk import Disk
    from b24async.methods.documentgenerator import Documentgenerator
    from b24async.methods.entity import Entity
    from b24async.methods.event import Event
    from b24async.methods.feature import Feature
    from b24async.methods.humanresources import Humanresources
    from b24async.methods.im import Im
    from b24async.methods.imbot import Imbot
    from b24async.methods.imconnector import Imconnector
    from b24async.methods.imopenlines import Imopenlines
    from b24async.methods.landing import Landing
    from b24async.methods.lists import Lists
    from b24async.methods.log import Log
    from b24async.methods.mailservice import Mailservice
    from b24async.methods.messageservice import Messageservice
    from b24async.methods.method import Method
    from b24async.methods.placement import Placement
    from b24async.methods.pull import Pull
    from b24async.methods.rpa import Rpa
    from b24async.methods.sale import Sale
    from b24async.methods.salescenter import Salescenter
    from b24async.methods.server import Server
    from b24async.methods.sign import Sign
    from b24async.methods.socialnetwork import Socialnetwork
    from b24async.methods.sonet_group import SonetGroup
    from b24async.methods.task import Task
    from b24async.methods.tasks import Tasks
    from b24async.methods.telephony import Telephony
    from b24async.methods.timeman import Timeman
    from b24async.methods.user import User
    from b24async.methods.userconsent import Userconsent
    from b24async.methods.userfieldconfig import Userfieldconfig
    from b24async.methods.userfieldtype import Userfieldtype
    from b24async.methods.vote import Vote
    from b24async.methods.voximplant import Voximplant
    from b24async.shapes import core as core_shapes

_PROFILE: calls.Method[core_shapes.Profile] = calls.Method(
    "profile",
    convert.shape("b24async.shapes.core", "Profile"),
    safety="safe",
    scopes=("basic",),
)
_SCOPE: calls.Method[Sequence[str]] = calls.Method(
    "scope",
    convert.list_of(convert.string),
    safety="safe",
    scopes=("basic",),
)
_EVENTS: calls.ListMethod[str] = calls.ListMethod(
    "events",
    convert.string,
    paging=calls.Paging(style="none"),
    safety="safe",
    application=True,
)
_METHODS: calls.ListMethod[str] = calls.ListMethod(
    "methods",
    convert.string,
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("basic",),
    deprecated="Use `method.get` instead.",
)


class Root(calls.Group):
    """Methods without a dot in their name."""

    _name = ""

    def profile(self) -> calls.Call[core_shapes.Profile]:
        """Return the current user's id, name, gender, time zone and admin status.

        Needs no scope, so it is a good first call to see whether a webhook or token works. For an inactive user the
        answer is empty.

        Scope ``basic``; for anyone. https://apidocs.bitrix24.com/api-reference/common/users/profile.html
        """
        return calls.Call(_PROFILE, {}, self._sender)

    def scope(self, *, full: bool | None = None) -> calls.Call[Sequence[str]]:
        """List the scopes that the webhook or token has, or all that exist.

        Args:
            full: List all scopes that there are instead, for example ``True``.

        Scope ``basic``; for anyone. https://apidocs.bitrix24.com/api-reference/common/system/scope.html
        """
        return calls.Call(_SCOPE, {"full": full}, self._sender)

    def events(self, *, scope: str | None = None, full: bool | None = None) -> calls.ListCall[str]:
        """List the names of the events that handlers can be bound to.

        Works only inside an application.

        Args:
            scope: For example ``user``.

        For anyone. https://apidocs.bitrix24.com/api-reference/events/events.html
        """
        return calls.ListCall(_EVENTS, {"SCOPE": scope, "FULL": full}, self._sender)

    @calls.deprecated("Use `method.get` instead.")
    def methods(self, *, full: bool | None = None, scope: str | None = None) -> calls.ListCall[str]:
        """List the names of the REST methods open to the application, or of all.

        Deprecated: use ``method.get`` instead.

        Args:
            scope: For example ``user``.

        Scope ``basic``; for anyone. https://apidocs.bitrix24.com/api-reference/common/system/methods.html
        """
        return calls.ListCall(_METHODS, {"full": full, "scope": scope}, self._sender)

    @functools.cached_property
    def access(self) -> Access:
        """``access.*``."""
        from b24async.methods.access import Access

        return Access(self._sender)

    @functools.cached_property
    def ai(self) -> Ai:
        """``ai.*``."""
        from b24async.methods.ai import Ai

        return Ai(self._sender)

    @functools.cached_property
    def app(self) -> App:
        """``app.*``."""
        from b24async.methods.app import App

        return App(self._sender)

    @functools.cached_property
    def biconnector(self) -> Biconnector:
        """``biconnector.*``."""
        from b24async.methods.biconnector import Biconnector

        return Biconnector(self._sender)

    @functools.cached_property
    def bizproc(self) -> Bizproc:
        """``bizproc.*``."""
        from b24async.methods.bizproc import Bizproc

        return Bizproc(self._sender)

    @functools.cached_property
    def booking(self) -> Booking:
        """``booking.*``."""
        from b24async.methods.booking import Booking

        return Booking(self._sender)

    @functools.cached_property
    def calendar(self) -> Calendar:
        """``calendar.*``."""
        from b24async.methods.calendar import Calendar

        return Calendar(self._sender)

    @functools.cached_property
    def catalog(self) -> Catalog:
        """``catalog.*``."""
        from b24async.methods.catalog import Catalog

        return Catalog(self._sender)

    @functools.cached_property
    def crm(self) -> Crm:
        """``crm.*``."""
        from b24async.methods.crm import Crm

        return Crm(self._sender)

    @functools.cached_property
    def department(self) -> Department:
        """``department.*``."""
        from b24async.methods.department import Department

        return Department(self._sender)

    @functools.cached_property
    def disk(self) -> Disk:
        """``disk.*``."""
        from b24async.methods.disk import Disk

        return Disk(self._sender)

    @functools.cached_property
    def documentgenerator(self) -> Documentgenerator:
        """``documentgenerator.*``."""
        from b24async.methods.documentgenerator import Documentgenerator

        return Documentgenerator(self._sender)

    @functools.cached_property
    def entity(self) -> Entity:
        """``entity.*``."""
        from b24async.methods.entity import Entity

        return Entity(self._sender)

    @functools.cached_property
    def event(self) -> Event:
        """``event.*``."""
        from b24async.methods.event import Event

        return Event(self._sender)

    @functools.cached_property
    def feature(self) -> Feature:
        """``feature.*``."""
        from b24async.methods.feature import Feature

        return Feature(self._sender)

    @functools.cached_property
    def humanresources(self) -> Humanresources:
        """``humanresources.*``."""
        from b24async.methods.humanresources import Humanresources

        return Humanresources(self._sender)

    @functools.cached_property
    def im(self) -> Im:
        """``im.*``."""
        from b24async.methods.im import Im

        return Im(self._sender)

    @functools.cached_property
    def imbot(self) -> Imbot:
        """``imbot.*``."""
        from b24async.methods.imbot import Imbot

        return Imbot(self._sender)

    @functools.cached_property
    def imconnector(self) -> Imconnector:
        """``imconnector.*``."""
        from b24async.methods.imconnector import Imconnector

        return Imconnector(self._sender)

    @functools.cached_property
    def imopenlines(self) -> Imopenlines:
        """``imopenlines.*``."""
        from b24async.methods.imopenlines import Imopenlines

        return Imopenlines(self._sender)

    @functools.cached_property
    def landing(self) -> Landing:
        """``landing.*``."""
        from b24async.methods.landing import Landing

        return Landing(self._sender)

    @functools.cached_property
    def lists(self) -> Lists:
        """``lists.*``."""
        from b24async.methods.lists import Lists

        return Lists(self._sender)

    @functools.cached_property
    def log(self) -> Log:
        """``log.*``."""
        from b24async.methods.log import Log

        return Log(self._sender)

    @functools.cached_property
    def mailservice(self) -> Mailservice:
        """``mailservice.*``."""
        from b24async.methods.mailservice import Mailservice

        return Mailservice(self._sender)

    @functools.cached_property
    def messageservice(self) -> Messageservice:
        """``messageservice.*``."""
        from b24async.methods.messageservice import Messageservice

        return Messageservice(self._sender)

    @functools.cached_property
    def method(self) -> Method:
        """``method.*``."""
        from b24async.methods.method import Method

        return Method(self._sender)

    @functools.cached_property
    def placement(self) -> Placement:
        """``placement.*``."""
        from b24async.methods.placement import Placement

        return Placement(self._sender)

    @functools.cached_property
    def pull(self) -> Pull:
        """``pull.*``."""
        from b24async.methods.pull import Pull

        return Pull(self._sender)

    @functools.cached_property
    def rpa(self) -> Rpa:
        """``rpa.*``."""
        from b24async.methods.rpa import Rpa

        return Rpa(self._sender)

    @functools.cached_property
    def sale(self) -> Sale:
        """``sale.*``."""
        from b24async.methods.sale import Sale

        return Sale(self._sender)

    @functools.cached_property
    def salescenter(self) -> Salescenter:
        """``salescenter.*``."""
        from b24async.methods.salescenter import Salescenter

        return Salescenter(self._sender)

    @functools.cached_property
    def server(self) -> Server:
        """``server.*``."""
        from b24async.methods.server import Server

        return Server(self._sender)

    @functools.cached_property
    def sign(self) -> Sign:
        """``sign.*``."""
        from b24async.methods.sign import Sign

        return Sign(self._sender)

    @functools.cached_property
    def socialnetwork(self) -> Socialnetwork:
        """``socialnetwork.*``."""
        from b24async.methods.socialnetwork import Socialnetwork

        return Socialnetwork(self._sender)

    @functools.cached_property
    def sonet_group(self) -> SonetGroup:
        """``sonet_group.*``."""
        from b24async.methods.sonet_group import SonetGroup

        return SonetGroup(self._sender)

    @functools.cached_property
    def task(self) -> Task:
        """``task.*``."""
        from b24async.methods.task import Task

        return Task(self._sender)

    @functools.cached_property
    def tasks(self) -> Tasks:
        """``tasks.*``."""
        from b24async.methods.tasks import Tasks

        return Tasks(self._sender)

    @functools.cached_property
    def telephony(self) -> Telephony:
        """``telephony.*``."""
        from b24async.methods.telephony import Telephony

        return Telephony(self._sender)

    @functools.cached_property
    def timeman(self) -> Timeman:
        """``timeman.*``."""
        from b24async.methods.timeman import Timeman

        return Timeman(self._sender)

    @functools.cached_property
    def user(self) -> User:
        """``user.*``."""
        from b24async.methods.user import User

        return User(self._sender)

    @functools.cached_property
    def userconsent(self) -> Userconsent:
        """``userconsent.*``."""
        from b24async.methods.userconsent import Userconsent

        return Userconsent(self._sender)

    @functools.cached_property
    def userfieldconfig(self) -> Userfieldconfig:
        """``userfieldconfig.*``."""
        from b24async.methods.userfieldconfig import Userfieldconfig

        return Userfieldconfig(self._sender)

    @functools.cached_property
    def userfieldtype(self) -> Userfieldtype:
        """``userfieldtype.*``."""
        from b24async.methods.userfieldtype import Userfieldtype

        return Userfieldtype(self._sender)

    @functools.cached_property
    def vote(self) -> Vote:
        """``vote.*``."""
        from b24async.methods.vote import Vote

        return Vote(self._sender)

    @functools.cached_property
    def voximplant(self) -> Voximplant:
        """``voximplant.*``."""
        from b24async.methods.voximplant import Voximplant

        return Voximplant(self._sender)
