# Generated from spec/messageservice/sender.yaml by `python -m codegen`. Edit the spec, not this file.
"""``messageservice.sender.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

_ADD = calls.Method(
    "messageservice.sender.add",
    convert.boolean,
    safety="unsafe",
    scopes=("messageservice",),
    application=True,
)
_LIST: calls.ListMethod[str] = calls.ListMethod(
    "messageservice.sender.list",
    convert.string,
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("messageservice",),
    application=True,
)
_UPDATE = calls.Method(
    "messageservice.sender.update",
    convert.boolean,
    safety="idempotent",
    scopes=("messageservice",),
    application=True,
)
_DELETE = calls.Method(
    "messageservice.sender.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("messageservice",),
    application=True,
)


class MessageserviceSender(calls.Group):
    """``messageservice.sender.*``."""

    _name = "messageservice.sender"

    def add(
        self,
        *,
        code: str,
        type: str,
        handler: str,
        name: str | Mapping[str, Any],
        description: str | Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Register an SMS provider with its handler.

        Works only inside an application.

        Args:
            code: For example ``provider1``.
            type: For example ``SMS``.

        Raises:
            InvalidParams: ``ERROR_SENDER_VALIDATION_FAILURE``, ``ERROR_SENDER_ALREADY_INSTALLED``,
                ``ERROR_SENDER_ADD_FAILURE``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``messageservice``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-add.html
        """
        return calls.Call(
            _ADD,
            {"CODE": code, "TYPE": type, "HANDLER": handler, "NAME": name, "DESCRIPTION": description},
            self._sender,
        )

    def list(self) -> calls.ListCall[str]:
        """List the codes of the app's SMS providers.

        Works only inside an application.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``messageservice``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-list.html
        """
        return calls.ListCall(_LIST, {}, self._sender)

    def update(
        self,
        *,
        code: str,
        handler: str | None = None,
        name: str | Mapping[str, Any] | None = None,
        description: str | Mapping[str, Any] | None = None,
    ) -> calls.Call[bool]:
        """Change name, description or handler of an SMS provider.

        Works only inside an application.

        One of ``handler``, ``name`` or ``description`` has to be given.

        Args:
            code: For example ``provider1``.

        Raises:
            InvalidParams: ``ERROR_SENDER_CODE_REQUIRED``, ``ERROR_SENDER_OTHER_PARAMS_REQUIRED``,
                ``ERROR_SENDER_UPDATE_FAILURE``.
            NotFound: ``ERROR_SENDER_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``messageservice``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-update.html
        """
        return calls.Call(
            _UPDATE,
            {"CODE": code, "HANDLER": handler, "NAME": name, "DESCRIPTION": description},
            self._sender,
        )

    def delete(self, *, code: str) -> calls.Call[bool]:
        """Delete an SMS provider of the app.

        Works only inside an application.

        Args:
            code: For example ``provider1``.

        Raises:
            InvalidParams: ``ERROR_SENDER_VALIDATION_FAILURE``.
            NotFound: ``ERROR_SENDER_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``messageservice``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/messageservice/messageservice-sender-delete.html
        """
        return calls.Call(_DELETE, {"CODE": code}, self._sender)
