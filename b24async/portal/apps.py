"""What a test does with applications: register them, let users in, install and remove them, hear what they were told.

::

    app = portal.add_app(redirect_uri="https://app.example/back", scopes=["crm"], handler_url=url)
    tokens = portal.tokens(app)                  # as the token endpoint answers them
    back = portal.authorize(app, user_id=2)      # where a user who agreed is sent, with a code
    portal.install(app)                          # the handler is told, as on the day of installation
    portal.expire(app)                           # every access token is too old from now on
    await portal.settle()                        # everything on its way has been brought
    portal.deliveries("ONCRMDEALADD")            # what was brought, and what came back

``Portal`` has all of this; it stands here because it is a subject of its own.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from b24async.portal import delivery, event_names, oauth, php
from b24async.portal.access import Caller
from b24async.portal.methods import app as app_methods
from b24async.portal.methods import bots, chats, events, placements

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from b24async.portal.delivery import Courier
    from b24async.portal.faults import Faults
    from b24async.portal.journal import Journal, Logged
    from b24async.portal.oauth import App
    from b24async.portal.state import State


class Apps:
    """The part of a ``Portal`` that knows of applications and events."""

    _state: State | None
    _journal: Journal
    _courier: Courier
    _faults: Faults

    def add_app(
        self,
        client_id: str | None = None,
        client_secret: str | None = None,
        redirect_uri: str | None = None,
        scopes: Iterable[str] | None = None,
        handler_url: str | None = None,
        *,
        ui: bool = False,
        installed: bool = True,
        status: str = "L",
    ) -> App:
        """Register an application, or change the one that has this ``client_id``.

        Args:
            client_id: Its code; made up without one.
            client_secret: Its key; made up without one.
            redirect_uri: Where users return to with a code.
            scopes: All that it may; without them, everything.
            handler_url: Where it is installed and opened.
            ui: It has pages in the portal: it is not installed before ``finish_install``.
            installed: It is there already, as if installed long ago; otherwise ``install`` is to come.
            status: ``L`` for a local one, ``F``, ``D``, ``T``, ``P`` for one from the market.
        """
        return oauth.add_app(
            self._open_state(),
            client_id,
            client_secret,
            redirect_uri,
            scopes,
            handler_url,
            ui=ui,
            installed=installed,
            status=status,
        )

    @property
    def apps(self) -> list[App]:
        """The applications, oldest first."""
        return [kept.app for kept in oauth.every(self._open_state())]

    @property
    def member_id(self) -> str:
        """What the portal is called whatever its address is."""
        return oauth.member_id(self._open_state())

    def tokens(self, app: App | str, user_id: int = 1) -> dict[str, Any]:
        """Return new tokens of a user, as the token endpoint answers them."""
        state = self._open_state()
        return oauth.pair(state, oauth.get(state, app), user_id)

    def authorize(self, app: App | str, user_id: int = 1, state: str = "") -> str:
        """Return the address to which a user who agreed is sent: ``redirect_uri`` with a code and the application's own ``state``."""
        here = self._open_state()
        return oauth.way_back(here, oauth.get(here, app), user_id, state)

    def expire(self, app: App | str) -> None:
        """Let every access token of an application be too old; it has to refresh."""
        oauth.expire(self._open_state(), _client_id(app))

    def revoke(self, app: App | str) -> None:
        """Take all tokens of an application back; users have to let it in again."""
        oauth.revoke(self._open_state(), _client_id(app))

    def change_app(
        self,
        app: App | str,
        *,
        active: bool | None = None,
        users: Iterable[int] | None = None,
        scopes: Iterable[str] | None = None,
        paid: bool | None = None,
    ) -> None:
        """Change how an application stands.

        Args:
            app: Which one.
            active: Whether it is switched on.
            users: The only users it is for.
            scopes: All that it may.
            paid: Whether tokens are still given out.
        """
        columns: dict[str, Any] = {}
        if active is not None:
            columns["active"] = int(active)
        if users is not None:
            columns["people"] = json.dumps(sorted(users))
        if scopes is not None:
            columns["scopes"] = json.dumps(list(scopes))
        if paid is not None:
            columns["unpaid"] = int(not paid)
        if columns:
            oauth.change(self._open_state(), _client_id(app), **columns)

    # https://apidocs.bitrix24.com/settings/app-installation/index.html
    def install(self, app: App | str, user_id: int = 1) -> dict[str, Any]:
        """Install an application as a user, tell its handler, and return the tokens that it is told.

        One with pages is opened at its handler and stays unfinished; any other gets ``ONAPPINSTALL``.
        """
        state = self._open_state()
        kept = oauth.get(state, app)
        place = oauth.UNFINISHED if kept.app.ui else oauth.READY
        oauth.change(state, kept.app.client_id, place=place, installer=user_id)
        tokens = oauth.pair(state, oauth.get(state, app), user_id)
        if kept.app.ui:
            self._show(kept.app, tokens, "DEFAULT", None)
        else:
            self._tell_installed(kept.app, tokens)
        return tokens

    def finish_install(self, app: App | str) -> None:
        """Do what ``BX24.installFinish()`` does: from now on the application is there for everybody and hears of events."""
        state = self._open_state()
        kept = oauth.get(state, app)
        if kept.place == oauth.UNFINISHED:
            oauth.change(state, kept.app.client_id, place=oauth.READY)
            self._tell_installed(kept.app, oauth.pair(state, oauth.get(state, app), kept.installer))

    def open_app(
        self, app: App | str, user_id: int = 1, placement: str = "DEFAULT", options: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """Open an application's page as a user: its handler is called with tokens, which are returned."""
        state = self._open_state()
        kept = oauth.get(state, app)
        tokens = oauth.pair(state, kept, user_id)
        self._show(kept.app, tokens, placement, options)
        return tokens

    def update_app(self, app: App | str, version: int | None = None) -> None:
        """Let an application have a new version: ``ONAPPUPDATE`` goes out, and its handlers are gone."""
        state = self._open_state()
        kept = oauth.get(state, app)
        version = kept.version + 1 if version is None else version
        oauth.change(state, kept.app.client_id, version=version)
        data = {"VERSION": str(version), "PREVIOUS_VERSION": str(kept.version), "LANGUAGE_ID": app_methods.LANGUAGE}
        self._tell("ONAPPUPDATE", kept.app, data, kept.installer)
        events.forget(state, kept.app.client_id)

    def uninstall(self, app: App | str, clean: bool = True) -> None:
        """Remove an application: ``ONAPPUNINSTALL`` goes out, its tokens and handlers are worth nothing. ``clean``: its settings go as well."""
        state = self._open_state()
        kept = oauth.get(state, app)
        data = {"LANGUAGE_ID": app_methods.LANGUAGE, "CLEAN": int(clean)}
        self._tell("ONAPPUNINSTALL", kept.app, data, 0)
        with state.store.transaction():
            app_methods.removed(state, kept.app.client_id, clean=clean)
            oauth.change(state, kept.app.client_id, place=oauth.ABSENT)

    def payment(self, app: App | str, status: str = "P", days: int = 30, *, expired: bool = False) -> None:
        """Let somebody pay for an application, or fail to: ``ONAPPPAYMENT`` goes out."""
        state = self._open_state()
        kept = oauth.get(state, app)
        oauth.change(state, kept.app.client_id, status=status, days=days, unpaid=int(expired))
        data = {
            "CODE": kept.app.client_id,
            "VERSION": kept.version,
            "STATUS": status,
            "PAYMENT_EXPIRED": "Y" if expired else "N",
            "DAYS": days,
            "LANGUAGE_ID": app_methods.LANGUAGE,
        }
        self._tell("ONAPPPAYMENT", kept.app, data, 0)

    def rename(self, to: str) -> None:
        """Move the portal to another address: whoever calls by any other is sent there with 302. An empty text undoes it.

        The portal still listens where it did; when the new address leads there too (``localhost`` instead of ``127.0.0.1``), it answers.
        """
        self._faults.renamed = to.rstrip("/")

    @property
    def commercial(self) -> bool:
        """Whether the portal's plan has a REST API; can be changed at any time."""
        return self._open_state().access.commercial

    @commercial.setter
    def commercial(self, commercial: bool) -> None:
        self._open_state().access.commercial = commercial

    def add_outgoing_webhook(self, url: str, names: Iterable[str]) -> str:
        """Let an address hear of events, and return the ``application_token`` that stands in each of them."""
        return events.add_webhook(self._open_state(), url, [names] if isinstance(names, str) else list(names))

    def emit(self, event: str, data: Any = None, user_id: int | None = 1) -> None:
        """Let an event happen that nobody has caused. Without a ``user_id`` no user has a part in it, so no tokens go along."""
        name = event.upper()
        if not any(name in names for names in event_names.NAMES.values()) and not name.startswith("ONCRMDYNAMICITEM"):
            raise ValueError(f"there is no event {event!r}")
        events.happened(self._open_state(), name, {} if data is None else data, user_id=user_id or 0)

    def say(self, user_id: int, dialog: str | int, text: str, keyboard: Any = None) -> int:
        """Say something as a user and return the message's id. ``dialog``: ``5`` or ``"5"`` for a user or a bot, ``"chat12"`` for a chat."""
        state = self._open_state()
        with state.store.transaction(), events.doing(state, Caller("test", user_id)):
            message = bots.say(state, user_id, dialog, text, {"KEYBOARD": keyboard} if keyboard is not None else None)
        if message is None:
            raise ValueError(f"user {user_id} has no dialog {dialog!r}")
        return php.integer(message["ID"])

    def press(self, user_id: int, message_id: int, command: str, params: str = "") -> None:
        """Press a button below a message of a bot as a user: the command is called with the context of a keyboard."""
        state = self._open_state()
        message = state.store.get(chats.MESSAGE, message_id)
        row = None if message is None else chats.find(state, message["CHAT_ID"])
        bot = None if message is None else bots.find(state, message["AUTHOR_ID"])
        called = None if bot is None else bots.called(state, bot, command)
        if message is None or row is None or bot is None or called is None:
            raise ValueError(f"message {message_id} has no button for /{command.lstrip('/')}")
        with state.store.transaction(), events.doing(state, Caller("test", user_id)):
            bots.press(state, bot, called, params, row, message, user_id)

    async def settle(self) -> None:
        """Wait until everything that is on its way to handlers has been brought."""
        await self._courier.idle()

    def deliveries(self, event: str | None = None) -> list[Logged]:
        """Return what was brought to handlers, oldest first: ``method`` is the event, ``path`` the address, ``params`` what was said."""
        return self._journal.requests(event, outgoing=True)

    def _open_state(self) -> State:
        if self._state is None:
            raise RuntimeError("the portal is not running")
        return self._state

    def _tell_installed(self, app: App, tokens: dict[str, Any]) -> None:
        state = self._open_state()
        kept = oauth.get(state, app)
        data = {"VERSION": str(kept.version), "ACTIVE": "Y", "INSTALLED": "Y", "LANGUAGE_ID": app_methods.LANGUAGE}
        host = urlsplit(state.address()).netloc
        auth = {**tokens, "domain": host, "application_token": app.application_token}
        if app.handler_url and not app.ui:
            events.send(
                state, app.handler_url, "ONAPPINSTALL", data, auth, client_id=app.client_id, user_id=kept.installer
            )
        for handler in events.handlers_of(state, app.client_id, "ONAPPINSTALL"):
            events.tell(state, handler, "ONAPPINSTALL", data, kept, kept.installer)

    def _tell(self, name: str, app: App, data: dict[str, Any], user_id: int) -> None:
        state = self._open_state()
        kept = oauth.get(state, app)
        for handler in events.handlers_of(state, app.client_id, name):
            events.tell(state, handler, name, data, kept, user_id)

    # https://apidocs.bitrix24.com/settings/oauth/simple-way.html
    def _show(self, app: App, tokens: dict[str, Any], placement: str, options: Mapping[str, Any] | None) -> None:
        state = self._open_state()
        url = placements.handler_at(state, app.client_id, placement) or app.handler_url
        if not url:
            return
        parts = urlsplit(state.address())
        sid = state.access.mint()[-32:]
        query = urlencode(
            {
                "DOMAIN": parts.netloc,
                "PROTOCOL": int(parts.scheme == "https"),
                "LANG": app_methods.LANGUAGE,
                "APP_SID": sid,
            }
        )
        content = {
            "AUTH_ID": tokens["access_token"],
            "AUTH_EXPIRES": tokens["expires_in"],
            "REFRESH_ID": tokens["refresh_token"],
            "SERVER_ENDPOINT": tokens["server_endpoint"],
            "APPLICATION_TOKEN": app.application_token,
            "APPLICATION_SCOPE": tokens["scope"],
            "member_id": tokens["member_id"],
            "status": tokens["status"],
            "PLACEMENT": placement,
        }
        if options is not None:
            content["PLACEMENT_OPTIONS"] = json.dumps(options)
        url = f"{url}{'&' if '?' in url else '?'}{query}"
        post = delivery.Post(f"PLACEMENT {placement}", url, content, app.client_id, tokens["user_id"])
        state.store.later(lambda: state.carry(post))


def _client_id(app: App | str) -> str:
    return app if isinstance(app, str) else app.client_id
