# Generated from spec/mailservice.yaml by `python -m codegen`. Edit the spec, not this file.
"""``mailservice.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import mailservice as mailservice_shapes

_ADD = calls.Method(
    "mailservice.add",
    convert.integer,
    safety="unsafe",
    scopes=("mailservice",),
    dump={"ACTIVE": convert.yes_no, "ENCRYPTION": convert.yes_no},
    errors={"ERROR_CORE": "AccessDenied"},
)
_GET: calls.Method[mailservice_shapes.MailService] = calls.Method(
    "mailservice.get",
    convert.shape("b24async.shapes.mailservice", "MailService"),
    safety="safe",
    scopes=("mailservice",),
    errors={"ERROR_CORE": "AccessDenied"},
)
_LIST: calls.ListMethod[mailservice_shapes.MailService] = calls.ListMethod(
    "mailservice.list",
    convert.shape("b24async.shapes.mailservice", "MailService"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("mailservice",),
    errors={"ERROR_CORE": "AccessDenied"},
)
_UPDATE = calls.Method(
    "mailservice.update",
    convert.boolean,
    safety="unsafe",
    scopes=("mailservice",),
    dump={"ACTIVE": convert.yes_no, "ENCRYPTION": convert.yes_no},
    errors={"ERROR_CORE": "AccessDenied"},
)
_DELETE = calls.Method(
    "mailservice.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("mailservice",),
    errors={"ERROR_CORE": "AccessDenied"},
)
_FIELDS: calls.Method[Mapping[str, str]] = calls.Method(
    "mailservice.fields",
    convert.map_of(convert.string),
    safety="safe",
    scopes=("mailservice",),
)


class Mailservice(calls.Group):
    """``mailservice.*``."""

    _name = "mailservice"

    def add(
        self,
        *,
        name: str,
        active: bool | None = None,
        server: str | None = None,
        port: int | None = None,
        encryption: bool | None = None,
        link: str | None = None,
        icon: Any = None,
        sort: int | None = None,
    ) -> calls.Call[int]:
        """Add a mail service (IMAP server preset) to the portal.

        Args:
            active: By default ``True``.
            server: For example ``imap.my-mail.com``.
            port: For example ``993``.
            sort: For example ``500``, by default ``100``.

        Raises:
            AccessDenied: ``ERROR_CORE``.

        Scope ``mailservice``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-add.html
        """
        return calls.Call(
            _ADD,
            {
                "NAME": name,
                "ACTIVE": active,
                "SERVER": server,
                "PORT": port,
                "ENCRYPTION": encryption,
                "LINK": link,
                "ICON": icon,
                "SORT": sort,
            },
            self._sender,
        )

    def get(self, *, id: int) -> calls.Call[mailservice_shapes.MailService]:
        """Read the server settings of one mail service.

        Args:
            id: For example ``31``.

        Raises:
            AccessDenied: ``ERROR_CORE``.

        Scope ``mailservice``; for anyone. https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-get.html
        """
        return calls.Call(_GET, {"ID": id}, self._sender)

    def list(self) -> calls.ListCall[mailservice_shapes.MailService]:
        """List the active mail services.

        Raises:
            AccessDenied: ``ERROR_CORE``.

        Scope ``mailservice``; for anyone. https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-list.html
        """
        return calls.ListCall(_LIST, {}, self._sender)

    def update(
        self,
        *,
        id: int,
        active: bool | None = None,
        name: str | None = None,
        server: str | None = None,
        port: int | None = None,
        encryption: bool | None = None,
        link: str | None = None,
        icon: Any = None,
        sort: int | None = None,
    ) -> calls.Call[bool]:
        """Change the settings of a mail service.

        Args:
            id: For example ``31``.
            server: For example ``imap.my2-mail.com``.
            port: For example ``993``.
            sort: For example ``600``.

        Raises:
            AccessDenied: ``ERROR_CORE``.

        Scope ``mailservice``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-update.html
        """
        return calls.Call(
            _UPDATE,
            {
                "ID": id,
                "ACTIVE": active,
                "NAME": name,
                "SERVER": server,
                "PORT": port,
                "ENCRYPTION": encryption,
                "LINK": link,
                "ICON": icon,
                "SORT": sort,
            },
            self._sender,
        )

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a mail service.

        Args:
            id: For example ``31``.

        Raises:
            AccessDenied: ``ERROR_CORE``.

        Scope ``mailservice``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-delete.html
        """
        return calls.Call(_DELETE, {"ID": id}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, str]]:
        """Read the localized names of the fields of a mail service.

        Scope ``mailservice``; for anyone.
        https://apidocs.bitrix24.com/api-reference/mailservice/mailservice-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)
