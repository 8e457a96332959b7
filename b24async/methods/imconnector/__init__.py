# Generated from spec/imconnector.yaml by `python -m codegen`. Edit the spec, not this file.
"""``imconnector.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.imconnector.chat import ImconnectorChat
    from b24async.methods.imconnector.connector import ImconnectorConnector
    from b24async.methods.imconnector.delete import ImconnectorDelete
    from b24async.methods.imconnector.send import ImconnectorSend
    from b24async.methods.imconnector.update import ImconnectorUpdate
    from b24async.shapes import imconnector as imconnector_shapes

_LIST: calls.Method[Mapping[str, str]] = calls.Method(
    "imconnector.list",
    convert.map_of(convert.string),
    safety="safe",
    scopes=("imopenlines",),
    application=True,
)
_ACTIVATE = calls.Method(
    "imconnector.activate",
    convert.boolean,
    safety="idempotent",
    scopes=("imopenlines",),
    application=True,
)
_REGISTER: calls.Method[imconnector_shapes.RegisterResult] = calls.Method(
    "imconnector.register",
    convert.shape("b24async.shapes.imconnector", "RegisterResult"),
    safety="idempotent",
    scopes=("imopenlines",),
    application=True,
)
_STATUS: calls.Method[imconnector_shapes.ConnectorStatus] = calls.Method(
    "imconnector.status",
    convert.shape("b24async.shapes.imconnector", "ConnectorStatus"),
    safety="safe",
    scopes=("imopenlines",),
    application=True,
)
_UNREGISTER: calls.Method[imconnector_shapes.UnregisterResult] = calls.Method(
    "imconnector.unregister",
    convert.shape("b24async.shapes.imconnector", "UnregisterResult"),
    safety="unsafe",
    scopes=("imopenlines",),
    application=True,
)


class Imconnector(calls.Group):
    """``imconnector.*``."""

    _name = "imconnector"

    def list(self) -> calls.Call[Mapping[str, str]]:
        """List all connectors of the portal by code and name.

        Works only inside an application.

        Raises:
            AccessDenied: ``ACCESS_DENIED``, ``WRONG_AUTH_TYPE``.

        Scope ``imopenlines``. https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-list.html
        """
        return calls.Call(_LIST, {}, self._sender)

    def activate(self, *, connector: str, line: int, active: str) -> calls.Call[bool]:
        """Switch a custom connector on or off for an Open Channel.

        Works only inside an application.

        Args:
            connector: For example ``myconnector``.
            line: For example ``107``.
            active: For example ``1``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.
            AccessDenied: ``WRONG_AUTH_TYPE``.

        Scope ``imopenlines``; for anyone.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-activate.html
        """
        return calls.Call(_ACTIVATE, {"CONNECTOR": connector, "LINE": line, "ACTIVE": active}, self._sender)

    def register(
        self,
        *,
        id: str,
        name: str,
        icon: imconnector_shapes.RegisterIcon | Mapping[str, Any],
        placement_handler: str,
        icon_disabled: imconnector_shapes.RegisterIconDisabled | Mapping[str, Any] | None = None,
        del_external_messages: bool | None = None,
        edit_internal_messages: bool | None = None,
        del_internal_messages: bool | None = None,
        newsletter: bool | None = None,
        need_system_messages: bool | None = None,
        need_signature: bool | None = None,
        chat_group: bool | None = None,
    ) -> calls.Call[imconnector_shapes.RegisterResult]:
        """Register a custom Open Channels connector, or update the one with that id.

        Works only inside an application.

        Args:
            id: For example ``myconnector``.
            del_external_messages: By default ``True``.
            edit_internal_messages: By default ``True``.
            del_internal_messages: By default ``True``.
            newsletter: By default ``True``.
            need_system_messages: By default ``True``.
            need_signature: By default ``True``.
            chat_group: By default ``False``.

        Raises:
            InvalidParams: ``APPLICATION_REGISTRATION_ERROR_POINT``, ``CONNECTOR_ID_REQUIRED``, ``NAME_REQUIRED``,
                ``ICON_REQUIRED``, ``NO_APPLICATION_ID``, ``NO_PLACEMENT_HANDLER``, ``APPLICATION_REGISTRATION_ERROR``,
                ``GENERAL_CONNECTOR_REGISTRATION_ERROR``.
            AccessDenied: ``WRONG_AUTH_TYPE``.

        Scope ``imopenlines``; for anyone.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-register.html
        """
        return calls.Call(
            _REGISTER,
            {
                "ID": id,
                "NAME": name,
                "ICON": icon,
                "PLACEMENT_HANDLER": placement_handler,
                "ICON_DISABLED": icon_disabled,
                "DEL_EXTERNAL_MESSAGES": del_external_messages,
                "EDIT_INTERNAL_MESSAGES": edit_internal_messages,
                "DEL_INTERNAL_MESSAGES": del_internal_messages,
                "NEWSLETTER": newsletter,
                "NEED_SYSTEM_MESSAGES": need_system_messages,
                "NEED_SIGNATURE": need_signature,
                "CHAT_GROUP": chat_group,
            },
            self._sender,
        )

    def status(self, *, connector: str, line: int | None = None) -> calls.Call[imconnector_shapes.ConnectorStatus]:
        """Check whether a connector is configured and works on an Open Channel.

        Works only inside an application.

        Args:
            connector: For example ``myconnector``.
            line: For example ``12``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.
            AccessDenied: ``WRONG_AUTH_TYPE``.

        Scope ``imopenlines``; for anyone.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-status.html
        """
        return calls.Call(_STATUS, {"CONNECTOR": connector, "LINE": line}, self._sender)

    def unregister(self, *, id: str) -> calls.Call[imconnector_shapes.UnregisterResult]:
        """Delete a custom connector.

        Works only inside an application.

        Args:
            id: For example ``myconnector``.

        Raises:
            InvalidParams: ``APPLICATION_UNREGISTRATION_ERROR``, ``NO_APPLICATION_ID``.
            AccessDenied: ``WRONG_AUTH_TYPE``.

        Scope ``imopenlines``; for anyone.
        https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/imconnector-unregister.html
        """
        return calls.Call(_UNREGISTER, {"ID": id}, self._sender)

    @functools.cached_property
    def chat(self) -> ImconnectorChat:
        """``imconnector.chat.*``."""
        from b24async.methods.imconnector.chat import ImconnectorChat

        return ImconnectorChat(self._sender)

    @functools.cached_property
    def connector(self) -> ImconnectorConnector:
        """``imconnector.connector.*``."""
        from b24async.methods.imconnector.connector import ImconnectorConnector

        return ImconnectorConnector(self._sender)

    @functools.cached_property
    def delete(self) -> ImconnectorDelete:
        """``imconnector.delete.*``."""
        from b24async.methods.imconnector.delete import ImconnectorDelete

        return ImconnectorDelete(self._sender)

    @functools.cached_property
    def send(self) -> ImconnectorSend:
        """``imconnector.send.*``."""
        from b24async.methods.imconnector.send import ImconnectorSend

        return ImconnectorSend(self._sender)

    @functools.cached_property
    def update(self) -> ImconnectorUpdate:
        """``imconnector.update.*``."""
        from b24async.methods.imconnector.update import ImconnectorUpdate

        return ImconnectorUpdate(self._sender)
