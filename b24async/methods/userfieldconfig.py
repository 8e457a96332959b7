# Generated from spec/userfieldconfig.yaml by `python -m codegen`. Edit the spec, not this file.
"""``userfieldconfig.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import userfieldconfig as userfieldconfig_shapes

_ADD: calls.Method[userfieldconfig_shapes.UserFieldConfig] = calls.Method(
    "userfieldconfig.add",
    convert.shape("b24async.shapes.userfieldconfig", "UserFieldConfig"),
    safety="unsafe",
    scopes=("userfieldconfig", "crm"),
    under="field",
)
_GET: calls.Method[userfieldconfig_shapes.UserFieldConfig | None] = calls.Method(
    "userfieldconfig.get",
    convert.optional(convert.shape("b24async.shapes.userfieldconfig", "UserFieldConfig")),
    safety="safe",
    scopes=("userfieldconfig", "crm"),
    under="field",
    absent=None,
)
_LIST: calls.ListMethod[userfieldconfig_shapes.UserFieldConfig] = calls.ListMethod(
    "userfieldconfig.list",
    convert.shape("b24async.shapes.userfieldconfig", "UserFieldConfig"),
    rows="fields",
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("userfieldconfig", "crm"),
    dump={"filter": convert.yes_no},
)
_UPDATE: calls.Method[userfieldconfig_shapes.UserFieldConfig] = calls.Method(
    "userfieldconfig.update",
    convert.shape("b24async.shapes.userfieldconfig", "UserFieldConfig"),
    safety="unsafe",
    scopes=("userfieldconfig", "crm"),
    under="field",
)
_DELETE = calls.Method("userfieldconfig.delete", convert.nothing, safety="unsafe", scopes=("userfieldconfig", "crm"))
_GET_TYPES: calls.Method[Mapping[str, userfieldconfig_shapes.UserFieldConfigType]] = calls.Method(
    "userfieldconfig.getTypes",
    convert.map_of(convert.shape("b24async.shapes.userfieldconfig", "UserFieldConfigType")),
    safety="safe",
    scopes=("userfieldconfig", "crm"),
    under="types",
)


class Userfieldconfig(calls.Group):
    """``userfieldconfig.*``."""

    _name = "userfieldconfig"

    def add(
        self,
        *,
        module_id: str,
        field: userfieldconfig_shapes.AddField | Mapping[str, Any],
    ) -> calls.Call[userfieldconfig_shapes.UserFieldConfig]:
        """Create a custom field of any module's object, with list options.

        Args:
            module_id: For example ``crm``.

        Raises:
            NotFound: "The 'FIELD_NAME' field is not found", without a code.

        Scope ``userfieldconfig`` or ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-add.html
        """
        return calls.Call(_ADD, {"moduleId": module_id, "field": field}, self._sender)

    def get(self, *, module_id: str, id: int) -> calls.Call[userfieldconfig_shapes.UserFieldConfig | None]:
        """Read the settings of one custom field of any module.

        Args:
            module_id: For example ``crm``.
            id: For example ``7095``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            AccessDenied: "You do not have permission to view user field settings", without a code.

        Scope ``userfieldconfig`` or ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get.html
        """
        return calls.Call(_GET, {"moduleId": module_id, "id": id}, self._sender)

    def list(
        self,
        *,
        module_id: str,
        select: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        filter: userfieldconfig_shapes.ListFilter | Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[userfieldconfig_shapes.UserFieldConfig]:
        """List the custom field settings of a module's objects, 50 a page.

        Args:
            module_id: For example ``crm``.
            select: For example ``{"0": "*", "language": "de"}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "DESC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: "You do not have permission to view user field settings", without a code.

        Scope ``userfieldconfig`` or ``crm``; for a user who may read object that owns the fields in the moduleId.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-list.html
        """
        return calls.ListCall(
            _LIST,
            {"moduleId": module_id, "select": select, "order": order, "filter": filter, "start": start},
            self._sender,
        )

    def update(
        self,
        *,
        module_id: str,
        id: int,
        field: userfieldconfig_shapes.UpdateField | Mapping[str, Any] | None = None,
    ) -> calls.Call[userfieldconfig_shapes.UserFieldConfig]:
        """Change the settings, labels and list options of a custom field of any module.

        Args:
            module_id: For example ``crm``.
            id: For example ``7095``.

        Raises:
            InvalidParams: "You cannot change the settings of the user field", without a code.

        Scope ``userfieldconfig`` or ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-update.html
        """
        return calls.Call(_UPDATE, {"moduleId": module_id, "id": id, "field": field}, self._sender)

    def delete(self, *, module_id: str, id: int) -> calls.Call[None]:
        """Delete a custom field of any module's object.

        Args:
            module_id: For example ``crm``.
            id: For example ``6953``.

        Raises:
            InvalidParams: "You cannot delete the user field", without a code.

        Scope ``userfieldconfig`` or ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-delete.html
        """
        return calls.Call(_DELETE, {"moduleId": module_id, "id": id}, self._sender)

    def get_types(self, *, module_id: str) -> calls.Call[Mapping[str, userfieldconfig_shapes.UserFieldConfigType]]:
        """Get the custom field types a module offers, keyed by type.

        Args:
            module_id: For example ``crm``.

        Raises:
            ScopeError: "The current method required more scopes. (crm)", without a code.

        Scope ``userfieldconfig`` or ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/userfieldconfig-get-types.html
        """
        return calls.Call(_GET_TYPES, {"moduleId": module_id}, self._sender)
