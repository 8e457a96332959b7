# Generated from spec/bizproc/activity.yaml by `python -m codegen`. Edit the spec, not this file.
"""``bizproc.activity.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import bizproc as bizproc_shapes

_ADD = calls.Method(
    "bizproc.activity.add",
    convert.boolean,
    safety="unsafe",
    scopes=("bizproc",),
    dump={
        "USE_SUBSCRIPTION": convert.yes_no,
        "PROPERTIES": convert.yes_no,
        "RETURN_PROPERTIES": convert.yes_no,
        "USE_PLACEMENT": convert.yes_no,
    },
    application=True,
)
_LIST: calls.ListMethod[str] = calls.ListMethod(
    "bizproc.activity.list",
    convert.string,
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("bizproc",),
    application=True,
)
_UPDATE = calls.Method(
    "bizproc.activity.update",
    convert.boolean,
    safety="idempotent",
    scopes=("bizproc",),
    dump={"FIELDS": convert.yes_no},
    application=True,
)
_DELETE = calls.Method(
    "bizproc.activity.delete",
    convert.boolean,
    safety="unsafe",
    scopes=("bizproc",),
    application=True,
)
_LOG = calls.Method("bizproc.activity.log", convert.boolean, safety="unsafe", scopes=("bizproc",))


class BizprocActivity(calls.Group):
    """``bizproc.activity.*``."""

    _name = "bizproc.activity"

    def add(
        self,
        *,
        code: str,
        handler: str,
        auth_user_id: int | None = None,
        use_subscription: bool | None = None,
        name: str | Mapping[str, Any],
        description: str | Mapping[str, Any] | None = None,
        properties: Mapping[str, bizproc_shapes.ActivityAddProperties | Mapping[str, Any]] | None = None,
        return_properties: Mapping[str, bizproc_shapes.ActivityAddReturnProperties | Mapping[str, Any]] | None = None,
        document_type: Sequence[str] | None = None,
        filter: bizproc_shapes.ActivityAddFilter | Mapping[str, Any] | None = None,
        use_placement: bool | None = None,
        placement_handler: str | None = None,
    ) -> calls.Call[bool]:
        """Register an action of the application for the workflow designer.

        Works only inside an application.

        Args:
            code: For example ``md5_action``.
            auth_user_id: For example ``1``.
            document_type: For example ``["lists", "BizprocDocument", "iblock_164"]``.

        Raises:
            InvalidParams: ``ERROR_ACTIVITY_VALIDATION_FAILURE``, ``ERROR_UNSUPPORTED_PROTOCOL``,
                ``ERROR_WRONG_HANDLER_URL``, ``ERROR_ACTIVITY_ALREADY_INSTALLED``, ``ERROR_ACTIVITY_ADD_FAILURE``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``bizproc``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-add.html
        """
        return calls.Call(
            _ADD,
            {
                "CODE": code,
                "HANDLER": handler,
                "AUTH_USER_ID": auth_user_id,
                "USE_SUBSCRIPTION": use_subscription,
                "NAME": name,
                "DESCRIPTION": description,
                "PROPERTIES": properties,
                "RETURN_PROPERTIES": return_properties,
                "DOCUMENT_TYPE": document_type,
                "FILTER": filter,
                "USE_PLACEMENT": use_placement,
                "PLACEMENT_HANDLER": placement_handler,
            },
            self._sender,
        )

    def list(self) -> calls.ListCall[str]:
        """List the codes of the application's workflow actions.

        Works only inside an application.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``bizproc``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-list.html
        """
        return calls.ListCall(_LIST, {}, self._sender)

    def update(self, *, code: str, fields: bizproc_shapes.ActivityUpdateFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Change the handler, texts or parameters of the application's workflow action.

        Works only inside an application.

        Args:
            code: For example ``action_test_code``.

        Raises:
            InvalidParams: ``ERROR_ACTIVITY_VALIDATION_FAILURE``, ``ERROR_UNSUPPORTED_PROTOCOL``,
                ``ERROR_WRONG_HANDLER_URL``.
            NotFound: ``ERROR_ACTIVITY_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``bizproc``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-update.html
        """
        return calls.Call(_UPDATE, {"CODE": code, "FIELDS": fields}, self._sender)

    def delete(self, *, code: str) -> calls.Call[bool]:
        """Remove the application's action from the workflow designer.

        Works only inside an application.

        Args:
            code: For example ``md5_action``.

        Raises:
            InvalidParams: ``ERROR_ACTIVITY_VALIDATION_FAILURE``.
            NotFound: ``ERROR_ACTIVITY_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``bizproc``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-delete.html
        """
        return calls.Call(_DELETE, {"CODE": code}, self._sender)

    def log(self, *, event_token: str, log_message: str) -> calls.Call[bool]:
        """Write a line into the log of a running workflow from within an action.

        Raises:
            InvalidParams: ``ERROR_EMPTY_LOG_MESSAGE``, without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``bizproc``; for anyone.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-log.html
        """
        return calls.Call(_LOG, {"EVENT_TOKEN": event_token, "LOG_MESSAGE": log_message}, self._sender)
