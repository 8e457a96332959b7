# Generated from spec/bizproc/robot.yaml by `python -m codegen`. Edit the spec, not this file.
"""``bizproc.robot.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import bizproc as bizproc_shapes

_ADD = calls.Method(
    "bizproc.robot.add",
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
    "bizproc.robot.list",
    convert.string,
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("bizproc",),
    application=True,
)
_UPDATE = calls.Method(
    "bizproc.robot.update",
    convert.boolean,
    safety="idempotent",
    scopes=("bizproc",),
    dump={"FIELDS": convert.yes_no},
    application=True,
)
_DELETE = calls.Method("bizproc.robot.delete", convert.boolean, safety="unsafe", scopes=("bizproc",), application=True)


class BizprocRobot(calls.Group):
    """``bizproc.robot.*``."""

    _name = "bizproc.robot"

    def add(
        self,
        *,
        code: str,
        handler: str,
        auth_user_id: int | None = None,
        use_subscription: bool | None = None,
        name: str | Mapping[str, Any],
        description: str | Mapping[str, Any] | None = None,
        properties: Mapping[str, bizproc_shapes.RobotAddProperties | Mapping[str, Any]] | None = None,
        return_properties: bizproc_shapes.RobotAddReturnProperties | Mapping[str, Any] | None = None,
        document_type: Sequence[str] | None = None,
        filter: bizproc_shapes.RobotAddFilter | Mapping[str, Any] | None = None,
        use_placement: bool | None = None,
        placement_handler: str | None = None,
    ) -> calls.Call[bool]:
        """Register an automation rule that sends its data to a handler of the application.

        Works only inside an application.

        Args:
            code: For example ``test_robot``.
            auth_user_id: For example ``1``.

        Raises:
            InvalidParams: ``ERROR_ACTIVITY_VALIDATION_FAILURE``, ``ERROR_UNSUPPORTED_PROTOCOL``,
                ``ERROR_WRONG_HANDLER_URL``, ``ERROR_ACTIVITY_ALREADY_INSTALLED``, ``ERROR_ACTIVITY_ADD_FAILURE``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``bizproc``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-add.html
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
        """List the codes of the application's automation rules.

        Works only inside an application.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``bizproc``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-list.html
        """
        return calls.ListCall(_LIST, {}, self._sender)

    def update(self, *, code: str, fields: bizproc_shapes.RobotUpdateFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Change the handler, texts or parameters of an automation rule of the application.

        Works only inside an application.

        Args:
            code: For example ``test_robot``.

        Raises:
            InvalidParams: ``ERROR_ACTIVITY_VALIDATION_FAILURE``, ``ERROR_UNSUPPORTED_PROTOCOL``,
                ``ERROR_WRONG_HANDLER_URL``.
            NotFound: ``ERROR_ACTIVITY_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``bizproc``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-update.html
        """
        return calls.Call(_UPDATE, {"CODE": code, "FIELDS": fields}, self._sender)

    def delete(self, *, code: str) -> calls.Call[bool]:
        """Remove an automation rule that the application has registered.

        Works only inside an application.

        Args:
            code: For example ``test_robot``.

        Raises:
            InvalidParams: ``ERROR_ACTIVITY_VALIDATION_FAILURE``.
            NotFound: ``ERROR_ACTIVITY_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``bizproc``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-delete.html
        """
        return calls.Call(_DELETE, {"CODE": code}, self._sender)
