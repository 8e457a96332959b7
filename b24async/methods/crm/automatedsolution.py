# Generated from spec/crm/automatedsolution.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.automatedsolution.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes
    from b24async.shapes.keys import crm as crm_keys

_ADD: calls.Method[crm_shapes.AutomatedSolution] = calls.Method(
    "crm.automatedsolution.add",
    convert.shape("b24async.shapes.crm", "AutomatedSolution"),
    safety="unsafe",
    scopes=("crm",),
    under="automatedSolution",
)
_GET: calls.Method[crm_shapes.AutomatedSolution] = calls.Method(
    "crm.automatedsolution.get",
    convert.shape("b24async.shapes.crm", "AutomatedSolution"),
    safety="safe",
    scopes=("crm",),
    under="automatedSolution",
)
_LIST: calls.ListMethod[crm_shapes.AutomatedSolution] = calls.ListMethod(
    "crm.automatedsolution.list",
    convert.shape("b24async.shapes.crm", "AutomatedSolution"),
    rows="automatedSolutions",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="id", order="id", row="id")),
    safety="safe",
    scopes=("crm",),
)
_UPDATE: calls.Method[crm_shapes.AutomatedSolution] = calls.Method(
    "crm.automatedsolution.update",
    convert.shape("b24async.shapes.crm", "AutomatedSolution"),
    safety="idempotent",
    scopes=("crm",),
    under="automatedSolution",
)
_DELETE = calls.Method("crm.automatedsolution.delete", convert.nothing, safety="unsafe", scopes=("crm",))
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.automatedsolution.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)


class CrmAutomatedsolution(calls.Group):
    """``crm.automatedsolution.*``."""

    _name = "crm.automatedsolution"

    def add(
        self,
        *,
        fields: crm_shapes.AutomatedSolutionFields | Mapping[str, Any],
    ) -> calls.Call[crm_shapes.AutomatedSolution]:
        """Create a digital workplace, optionally moving smart processes into it.

        Args:
            fields: Values of the fields.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``LIMIT_EXCEEDED``, ``BX_EMPTY_REQUIRED``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[crm_shapes.AutomatedSolution]:
        """Read one digital workplace with the ids of its smart processes.

        Args:
            id: For example ``393``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``NOT_FOUND``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        order: Mapping[crm_keys.AutomatedSolutionKey | str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.AutomatedSolution]:
        """List digital workplaces by filter.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"id": "DESC"}``.
            filter: Conditions that the rows must meet, for example ``{"%=title": "HR%"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``INVALID_ARG_VALUE``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-list.html
        """
        return calls.ListCall(_LIST, {"order": order, "filter": filter, "start": start}, self._sender)

    def update(
        self,
        *,
        id: int,
        fields: crm_shapes.AutomatedSolutionFields | Mapping[str, Any],
    ) -> calls.Call[crm_shapes.AutomatedSolution]:
        """Rename a digital workplace or replace its set of smart processes.

        Args:
            id: For example ``238``.
            fields: Values of the fields.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``BX_EMPTY_REQUIRED``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[None]:
        """Delete a digital workplace that holds no smart processes.

        Args:
            id: For example ``5``.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``HAS_BOUND_TYPES``.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of a digital workplace.

        Scope ``crm``; for an administrator of the CRM.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)
