# Generated from spec/rpa/stage.yaml by `python -m codegen`. Edit the spec, not this file.
"""``rpa.stage.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import rpa as rpa_shapes

_ADD: calls.Method[rpa_shapes.RpaStage] = calls.Method(
    "rpa.stage.add",
    convert.shape("b24async.shapes.rpa", "RpaStage"),
    safety="unsafe",
    scopes=("rpa",),
    under="stage",
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)
_GET: calls.Method[rpa_shapes.RpaStage] = calls.Method(
    "rpa.stage.get",
    convert.shape("b24async.shapes.rpa", "RpaStage"),
    safety="safe",
    scopes=("rpa",),
    under="stage",
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)
_UPDATE: calls.Method[rpa_shapes.RpaStage] = calls.Method(
    "rpa.stage.update",
    convert.shape("b24async.shapes.rpa", "RpaStage"),
    safety="idempotent",
    scopes=("rpa",),
    under="stage",
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)
_DELETE = calls.Method(
    "rpa.stage.delete",
    convert.json,
    safety="unsafe",
    scopes=("rpa",),
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)
_LIST_FOR_TYPE: calls.ListMethod[rpa_shapes.RpaStage] = calls.ListMethod(
    "rpa.stage.listForType",
    convert.shape("b24async.shapes.rpa", "RpaStage"),
    rows="stages",
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("rpa",),
    deprecated="Use smart processes: `crm.type.*` and `crm.item.*`.",
)


class RpaStage(calls.Group):
    """``rpa.stage.*``."""

    _name = "rpa.stage"

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def add(self, *, fields: rpa_shapes.StageAddFields | Mapping[str, Any]) -> calls.Call[rpa_shapes.RpaStage]:
        """Add a stage to a workflow-automation process.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Scope ``rpa``; for anyone. https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def get(self, *, id: int) -> calls.Call[rpa_shapes.RpaStage]:
        """Return a workflow-automation stage with its tasks, next stages and permissions.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Scope ``rpa``; for anyone. https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def update(
        self,
        *,
        id: int | None = None,
        fields: rpa_shapes.StageUpdateFields | Mapping[str, Any] | None = None,
    ) -> calls.Call[rpa_shapes.RpaStage]:
        """Change a workflow-automation stage: name, code, colour, order or meaning.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Scope ``rpa``; for anyone. https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def delete(self, *, id: int) -> calls.Call[Any]:
        """Delete a stage of a workflow-automation process, though never the success stage.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Scope ``rpa``; for anyone. https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    @calls.deprecated("Use smart processes: `crm.type.*` and `crm.item.*`.")
    def list_for_type(self, *, type_id: int, start: int | None = None) -> calls.ListCall[rpa_shapes.RpaStage]:
        """List the stages of a workflow-automation process in order, final ones last.

        Deprecated: use smart processes: ``crm.type.*`` and ``crm.item.*``.

        Args:
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``rpa``; for anyone.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-list-for-type.html
        """
        return calls.ListCall(_LIST_FOR_TYPE, {"typeId": type_id, "start": start}, self._sender)
