# Generated from spec/telephony/external_line.yaml by `python -m codegen`. Edit the spec, not this file.
"""``telephony.externalLine.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import telephony as telephony_shapes

_ADD = calls.Method(
    "telephony.externalLine.add",
    convert.integer,
    safety="unsafe",
    scopes=("telephony",),
    under="ID",
    application=True,
)
_GET: calls.ListMethod[telephony_shapes.TelephonyExternalLine] = calls.ListMethod(
    "telephony.externalLine.get",
    convert.shape("b24async.shapes.telephony", "TelephonyExternalLine"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("telephony",),
    application=True,
)
_UPDATE = calls.Method(
    "telephony.externalLine.update",
    convert.integer,
    safety="idempotent",
    scopes=("telephony",),
    under="ID",
    application=True,
)
_DELETE = calls.Method(
    "telephony.externalLine.delete",
    convert.nothing,
    safety="unsafe",
    scopes=("telephony",),
    application=True,
)


class TelephonyExternalLine(calls.Group):
    """``telephony.externalLine.*``."""

    _name = "telephony.externalLine"

    def add(self, *, number: str, name: str | None = None, crm_auto_create: str | None = None) -> calls.Call[int]:
        """Add an external line to the app's telephony.

        Works only inside an application.

        Args:
            number: For example ``14151234567``.
            crm_auto_create: For example ``Y``.

        Raises:
            InvalidParams: ``ERROR_CORE``.
            AccessDenied: ``WRONG_AUTH_TYPE``.

        Scope ``telephony``; for anyone.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-add.html
        """
        return calls.Call(_ADD, {"NUMBER": number, "NAME": name, "CRM_AUTO_CREATE": crm_auto_create}, self._sender)

    def get(self) -> calls.ListCall[telephony_shapes.TelephonyExternalLine]:
        """List the external lines of the app.

        Works only inside an application.

        Raises:
            AccessDenied: ``WRONG_AUTH_TYPE``.

        Scope ``telephony``; for anyone.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-get.html
        """
        return calls.ListCall(_GET, {}, self._sender)

    def update(self, *, number: str, name: str | None = None, crm_auto_create: str | None = None) -> calls.Call[int]:
        """Rename an external line or switch its CRM auto-creation.

        Works only inside an application.

        One of ``name`` or ``crm_auto_create`` has to be given.

        Args:
            number: For example ``14151234567``.
            crm_auto_create: For example ``N``.

        Raises:
            InvalidParams: ``ERROR_CORE``.
            AccessDenied: ``WRONG_AUTH_TYPE``.

        Scope ``telephony``; for anyone.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-update.html
        """
        return calls.Call(_UPDATE, {"NUMBER": number, "NAME": name, "CRM_AUTO_CREATE": crm_auto_create}, self._sender)

    def delete(self, *, number: str) -> calls.Call[None]:
        """Delete an external line of the app by its number.

        Works only inside an application.

        Args:
            number: For example ``14151234567``.

        Raises:
            InvalidParams: ``ERROR_CORE``.
            AccessDenied: ``WRONG_AUTH_TYPE``.

        Scope ``telephony``; for anyone.
        https://apidocs.bitrix24.com/api-reference/telephony/telephony-external-line-delete.html
        """
        return calls.Call(_DELETE, {"NUMBER": number}, self._sender)
