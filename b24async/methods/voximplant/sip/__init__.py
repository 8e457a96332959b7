# Generated from spec/voximplant/sip.yaml by `python -m codegen`. Edit the spec, not this file.
"""``voximplant.sip.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.methods.voximplant.sip.connector import VoximplantSipConnector
    from b24async.shapes import voximplant as voximplant_shapes

_ADD: calls.Method[voximplant_shapes.VoximplantSip] = calls.Method(
    "voximplant.sip.add",
    convert.shape("b24async.shapes.voximplant", "VoximplantSip"),
    safety="unsafe",
    scopes=("telephony",),
)
_GET: calls.ListMethod[voximplant_shapes.VoximplantSip] = calls.ListMethod(
    "voximplant.sip.get",
    convert.shape("b24async.shapes.voximplant", "VoximplantSip"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("telephony",),
)
_UPDATE = calls.Method("voximplant.sip.update", convert.integer, safety="unsafe", scopes=("telephony",))
_DELETE = calls.Method("voximplant.sip.delete", convert.integer, safety="unsafe", scopes=("telephony",))
_STATUS: calls.Method[voximplant_shapes.VoximplantSipStatus] = calls.Method(
    "voximplant.sip.status",
    convert.shape("b24async.shapes.voximplant", "VoximplantSipStatus"),
    safety="safe",
    scopes=("telephony",),
)


class VoximplantSip(calls.Group):
    """``voximplant.sip.*``."""

    _name = "voximplant.sip"

    def add(
        self,
        *,
        server: str,
        login: str,
        password: str | None = None,
        type: Literal["cloud", "office"] | None = None,
        title: str | None = None,
    ) -> calls.Call[voximplant_shapes.VoximplantSip]:
        """Connect a cloud or office PBX as a new SIP line.

        Args:
            server: For example ``sip.provider.com``.
            login: For example ``sip_user``.
            password: For example ``secret``.
            type: By default ``cloud``.

        Raises:
            InvalidParams: ``CHECK_FIELDS_ERROR``, ``TITLE_EXISTS``, ``MAX_CLOUD_PBX``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``telephony``; for a user who may manage numbers.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-add.html
        """
        return calls.Call(
            _ADD,
            {"SERVER": server, "LOGIN": login, "PASSWORD": password, "TYPE": type, "TITLE": title},
            self._sender,
        )

    def get(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        sort: str | None = None,
        order: Literal["ASC", "DESC"] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[voximplant_shapes.VoximplantSip]:
        """List the SIP lines the app created, with their passwords.

        Args:
            filter: Conditions that the rows must meet, for example ``{"CONFIG_ID": [3, 7, 9]}``.
            sort: For example ``CONFIG_ID``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``telephony``; for a user who may manage numbers.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-get.html
        """
        return calls.ListCall(_GET, {"FILTER": filter, "SORT": sort, "ORDER": order, "start": start}, self._sender)

    def update(
        self,
        *,
        config_id: int,
        title: str | None = None,
        server: str | None = None,
        login: str | None = None,
        password: str | None = None,
    ) -> calls.Call[int]:
        """Change name, server, login or password of a SIP line.

        One of ``title``, ``server``, ``login`` or ``password`` has to be given.

        Args:
            config_id: For example ``5``.

        Raises:
            NotFound: ``ERROR_NOT_FOUND``.
            InvalidParams: ``CHECK_FIELDS_ERROR``, ``TITLE_EXISTS``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``telephony``; for a user who may manage numbers.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-update.html
        """
        return calls.Call(
            _UPDATE,
            {"CONFIG_ID": config_id, "TITLE": title, "SERVER": server, "LOGIN": login, "PASSWORD": password},
            self._sender,
        )

    def delete(self, *, config_id: int) -> calls.Call[int]:
        """Delete a SIP line the app created.

        Args:
            config_id: For example ``5``.

        Raises:
            NotFound: ``ERROR_NOT_FOUND``, ``REG_ID_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``telephony``; for a user who may manage numbers.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-delete.html
        """
        return calls.Call(_DELETE, {"CONFIG_ID": config_id}, self._sender)

    def status(self, *, reg_id: int) -> calls.Call[voximplant_shapes.VoximplantSipStatus]:
        """Check whether a cloud SIP line is registered with its provider.

        Args:
            reg_id: For example ``150907``.

        Raises:
            NotFound: ``REG_ID_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``telephony``; for a user who may manage numbers.
        https://apidocs.bitrix24.com/api-reference/telephony/voximplant/sip/voximplant-sip-status.html
        """
        return calls.Call(_STATUS, {"REG_ID": reg_id}, self._sender)

    @functools.cached_property
    def connector(self) -> VoximplantSipConnector:
        """``voximplant.sip.connector.*``."""
        from b24async.methods.voximplant.sip.connector import VoximplantSipConnector

        return VoximplantSipConnector(self._sender)
