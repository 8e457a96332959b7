# Generated from spec/rpa/fields.yaml by `python -m codegen`. Edit the spec, not this file.
"""``rpa.fields.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

_GET_SETTINGS: calls.Method[Mapping[str, Mapping[str, bool]]] = calls.Method(
    "rpa.fields.getSettings",
    convert.map_of(convert.map_of(convert.boolean)),
    safety="safe",
    scopes=("rpa",),
    under="fields",
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)
_SET_SETTINGS: calls.Method[Mapping[str, Mapping[str, bool]]] = calls.Method(
    "rpa.fields.setSettings",
    convert.map_of(convert.map_of(convert.boolean)),
    safety="idempotent",
    scopes=("rpa",),
    under="fields",
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)
_SET_VISIBILITY_SETTINGS: calls.Method[Mapping[str, Mapping[str, bool]]] = calls.Method(
    "rpa.fields.setVisibilitySettings",
    convert.map_of(convert.map_of(convert.boolean)),
    safety="idempotent",
    scopes=("rpa",),
    under="fields",
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)


class RpaFields(calls.Group):
    """``rpa.fields.*``."""

    _name = "rpa.fields"

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def get_settings(
        self,
        *,
        type_id: int,
        stage_id: int | None = None,
    ) -> calls.Call[Mapping[str, Mapping[str, bool]]]:
        """Return the field visibility settings of a workflow-automation process or stage.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Args:
            stage_id: By default ``0``.

        Scope ``rpa``; for anyone.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-get-settings.html
        """
        return calls.Call(_GET_SETTINGS, {"typeId": type_id, "stageId": stage_id}, self._sender)

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def set_settings(
        self,
        *,
        type_id: int,
        stage_id: int | None = None,
        fields: Mapping[str, Any],
    ) -> calls.Call[Mapping[str, Mapping[str, bool]]]:
        """Replace all field visibility settings of a workflow-automation process or stage.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Args:
            stage_id: By default ``0``.

        Scope ``rpa``; for anyone.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-settings.html
        """
        return calls.Call(_SET_SETTINGS, {"typeId": type_id, "stageId": stage_id, "fields": fields}, self._sender)

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def set_visibility_settings(
        self,
        *,
        type_id: int,
        visibility: str,
        stage_id: int | None = None,
        fields: Mapping[str, Any],
    ) -> calls.Call[Mapping[str, Mapping[str, bool]]]:
        """Set one kind of field visibility of an automation process or stage, keeping the rest.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Args:
            stage_id: By default ``0``.

        Scope ``rpa``; for anyone.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-visibility-settings.html
        """
        return calls.Call(
            _SET_VISIBILITY_SETTINGS,
            {"typeId": type_id, "visibility": visibility, "stageId": stage_id, "fields": fields},
            self._sender,
        )
