# Generated from spec/crm/automation/trigger.yaml and spec/crm/automation.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.automation.trigger.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import crm as crm_shapes

_ITSELF = calls.Method("crm.automation.trigger", convert.boolean, safety="unsafe", scopes=("crm",))
_ADD = calls.Method(
    "crm.automation.trigger.add",
    convert.boolean,
    safety="idempotent",
    scopes=("crm",),
    application=True,
)
_LIST: calls.ListMethod[crm_shapes.AutomationTrigger] = calls.ListMethod(
    "crm.automation.trigger.list",
    convert.shape("b24async.shapes.crm", "AutomationTrigger"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("crm",),
    application=True,
)
_DELETE = calls.Method(
    "crm.automation.trigger.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    application=True,
)
_EXECUTE = calls.Method(
    "crm.automation.trigger.execute",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    application=True,
)


class CrmAutomationTrigger(calls.Group):
    """``crm.automation.trigger.*``."""

    _name = "crm.automation.trigger"

    def __call__(self, *, target: str, code: str | None = None) -> calls.Call[bool]:
        """Fire an incoming-webhook trigger, which moves a CRM item to another stage.

        Args:
            target: For example ``DEAL_57``.
            code: For example ``c5u4m``.

        Raises:
            InvalidParams: "Target is not set", without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``. https://apidocs.bitrix24.com/api-reference/crm/automation/crm-automation-trigger.html
        """
        return calls.Call(_ITSELF, {"target": target, "code": code}, self._sender)

    def add(self, *, code: str, name: str) -> calls.Call[bool]:
        """Register an automation trigger of this application, or rename it.

        Works only inside an application.

        Args:
            code: For example ``c5u4m``.

        Raises:
            InvalidParams: without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for an administrator, inside an application.
        https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-add.html
        """
        return calls.Call(_ADD, {"CODE": code, "NAME": name}, self._sender)

    def list(self) -> calls.ListCall[crm_shapes.AutomationTrigger]:
        """List the automation triggers this application has registered.

        Works only inside an application.

        Raises:
            InvalidParams: without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for an administrator, inside an application.
        https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-list.html
        """
        return calls.ListCall(_LIST, {}, self._sender)

    def delete(self, *, code: str) -> calls.Call[bool]:
        """Remove an automation trigger of this application.

        Works only inside an application.

        Args:
            code: For example ``c5u4m``.

        Raises:
            NotFound: "Trigger not found", without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for an administrator, inside an application.
        https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-delete.html
        """
        return calls.Call(_DELETE, {"CODE": code}, self._sender)

    def execute(self, *, code: str, owner_type_id: int, owner_id: int) -> calls.Call[bool]:
        """Fire one of this application's automation triggers for a CRM item.

        Works only inside an application.

        Args:
            code: For example ``c5u4m``.
            owner_type_id: For example ``2``.
            owner_id: For example ``6``.

        Raises:
            InvalidParams: without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``crm``; for an administrator, inside an application.
        https://apidocs.bitrix24.com/api-reference/crm/automation/triggers/crm-automation-trigger-execute.html
        """
        return calls.Call(_EXECUTE, {"CODE": code, "OWNER_TYPE_ID": owner_type_id, "OWNER_ID": owner_id}, self._sender)
