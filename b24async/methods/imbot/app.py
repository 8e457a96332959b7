# Generated from spec/imbot/app.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imbot.app.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import imbot as imbot_shapes

_UPDATE = calls.Method(
    "imbot.app.update",
    convert.boolean,
    safety="unsafe",
    scopes=("imbot",),
    files=calls.Form("base64"),
    dump={"LIVECHAT_SUPPORT": convert.yes_no, "IFRAME_POPUP": convert.yes_no},
    deprecated="The portal has no replacement for it.",
)
_REGISTER = calls.Method(
    "imbot.app.register",
    convert.integer,
    safety="unsafe",
    scopes=("imbot",),
    files=calls.Form("base64"),
    dump={"LIVECHAT_SUPPORT": convert.yes_no, "IFRAME_POPUP": convert.yes_no, "HIDDEN": convert.yes_no},
    errors={"BOT_ID_ERROR": "NotFound"},
    deprecated="The portal has no replacement for it.",
)
_UNREGISTER = calls.Method(
    "imbot.app.unregister",
    convert.boolean,
    safety="unsafe",
    scopes=("imbot",),
    deprecated="The portal has no replacement for it.",
)


class ImbotApp(calls.Group):
    """``imbot.app.*``."""

    _name = "imbot.app"

    @calls.deprecated("The portal has no replacement for it.")
    def update(
        self,
        *,
        app_id: int,
        iframe: str | None = None,
        iframe_width: int | None = None,
        iframe_height: int | None = None,
        js_method: Literal["PUT", "SEND", "CALL", "SUPPORT"] | None = None,
        js_param: str | None = None,
        hash: str | None = None,
        icon_file: Any = None,
        context: str | None = None,
        extranet_support: str | None = None,
        livechat_support: bool | None = None,
        iframe_popup: bool | None = None,
        lang: Sequence[imbot_shapes.AppUpdateLang | Mapping[str, Any]] | None = None,
    ) -> calls.Call[bool]:
        """Change the properties of a chat app of a bot.

        Deprecated: the portal has no replacement for it.

        Args:
            extranet_support: By default ``N``.

        Raises:
            InvalidParams: ``CHAT_APP_ID_ERROR``, ``IFRAME_HTTPS``, ``APP_ID_ERROR``, ``WRONG_REQUEST``.

        Scope ``imbot``; for anyone.
        https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-update.html
        """
        return calls.Call(
            _UPDATE,
            {
                "APP_ID": app_id,
                "IFRAME": iframe,
                "IFRAME_WIDTH": iframe_width,
                "IFRAME_HEIGHT": iframe_height,
                "JS_METHOD": js_method,
                "JS_PARAM": js_param,
                "HASH": hash,
                "ICON_FILE": icon_file,
                "CONTEXT": context,
                "EXTRANET_SUPPORT": extranet_support,
                "LIVECHAT_SUPPORT": livechat_support,
                "IFRAME_POPUP": iframe_popup,
                "LANG": lang,
            },
            self._sender,
        )

    @calls.deprecated("The portal has no replacement for it.")
    def register(
        self,
        *,
        bot_id: int | None = None,
        code: str | None = None,
        js_method: Literal["PUT", "SEND", "CALL", "SUPPORT"] | None = None,
        js_param: str | None = None,
        icon_file: Any = None,
        context: Literal["ALL", "USER", "CHAT", "BOT", "LINES", "CALL"] | None = None,
        extranet_support: str | None = None,
        livechat_support: bool | None = None,
        iframe_popup: bool | None = None,
        lang: Sequence[imbot_shapes.AppRegisterLang | Mapping[str, Any]] | None = None,
        iframe: str | None = None,
        iframe_width: int | None = None,
        iframe_height: int | None = None,
        hash: str | None = None,
        hidden: bool | None = None,
    ) -> calls.Call[int]:
        """Register a chat app of a bot: a JS command or an iframe.

        Deprecated: the portal has no replacement for it.

        Args:
            extranet_support: By default ``N``.

        Raises:
            NotFound: ``BOT_ID_ERROR``.
            InvalidParams: ``IFRAME_HTTPS``, ``HASH_ERROR``, ``PARAMS_ERROR``, ``LANG_ERROR``, ``APP_ID_ERROR``,
                ``WRONG_REQUEST``.

        Scope ``imbot``; for anyone.
        https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-register.html
        """
        return calls.Call(
            _REGISTER,
            {
                "BOT_ID": bot_id,
                "CODE": code,
                "JS_METHOD": js_method,
                "JS_PARAM": js_param,
                "ICON_FILE": icon_file,
                "CONTEXT": context,
                "EXTRANET_SUPPORT": extranet_support,
                "LIVECHAT_SUPPORT": livechat_support,
                "IFRAME_POPUP": iframe_popup,
                "LANG": lang,
                "IFRAME": iframe,
                "IFRAME_WIDTH": iframe_width,
                "IFRAME_HEIGHT": iframe_height,
                "HASH": hash,
                "HIDDEN": hidden,
            },
            self._sender,
        )

    @calls.deprecated("The portal has no replacement for it.")
    def unregister(self, *, app_id: int | None = None) -> calls.Call[bool]:
        """Remove a chat app of a bot.

        Deprecated: the portal has no replacement for it.

        Raises:
            InvalidParams: ``CHAT_APP_ID_ERROR``, ``APP_ID_ERROR``, ``WRONG_REQUEST``.

        Scope ``imbot``; for anyone.
        https://apidocs.bitrix24.com/api-reference/chats/outdated/create-app/imbot-app-unregister.html
        """
        return calls.Call(_UNREGISTER, {"APP_ID": app_id}, self._sender)
