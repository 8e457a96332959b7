# Generated from spec/bizproc by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``bizproc.*``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from b24async import convert, shape

_BizprocTaskActivity: TypeAlias = Literal[
    "ApproveActivity",
    "ReviewActivity",
    "RequestInformationActivity",
    "RequestInformationOptionalActivity",
]
_ActivityAddPropertiesType: TypeAlias = Literal[
    "bool",
    "date",
    "datetime",
    "double",
    "file",
    "int",
    "select",
    "string",
    "text",
    "user",
]
_ActivityAddReturnPropertiesType: TypeAlias = Literal[
    "bool",
    "date",
    "datetime",
    "double",
    "file",
    "int",
    "select",
    "string",
    "text",
    "user",
]
_ActivityUpdateFieldsPropertiesType: TypeAlias = Literal[
    "bool",
    "date",
    "datetime",
    "double",
    "file",
    "int",
    "select",
    "string",
    "text",
    "user",
]
_ActivityUpdateFieldsReturnPropertiesType: TypeAlias = Literal[
    "bool",
    "date",
    "datetime",
    "double",
    "file",
    "int",
    "select",
    "string",
    "text",
    "user",
]
_RobotAddPropertiesType: TypeAlias = Literal[
    "bool",
    "date",
    "datetime",
    "double",
    "file",
    "int",
    "select",
    "string",
    "text",
    "user",
]
_RobotAddReturnPropertiesType: TypeAlias = Literal[
    "bool",
    "date",
    "datetime",
    "double",
    "file",
    "int",
    "select",
    "string",
    "text",
    "user",
]
_RobotUpdateFieldsPropertiesType: TypeAlias = Literal[
    "bool",
    "date",
    "datetime",
    "double",
    "file",
    "int",
    "select",
    "string",
    "text",
    "user",
]
_RobotUpdateFieldsReturnPropertiesType: TypeAlias = Literal[
    "bool",
    "date",
    "datetime",
    "double",
    "file",
    "int",
    "select",
    "string",
    "text",
    "user",
]


class ActivityAddFilter(TypedDict, total=False):
    """``ActivityAddFilter``, as it may be written."""

    INCLUDE: Sequence[str | Sequence[str]]
    EXCLUDE: Sequence[str | Sequence[str]]


class ActivityAddProperties(TypedDict, total=False):
    """``ActivityAddProperties``, as it may be written."""

    Name: str | Mapping[str, Any]
    Description: str | Mapping[str, Any]
    Type: _ActivityAddPropertiesType
    Options: Mapping[str, str]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: str


class ActivityAddReturnProperties(TypedDict, total=False):
    """``ActivityAddReturnProperties``, as it may be written."""

    Name: str | Mapping[str, Any]
    Description: str | Mapping[str, Any]
    Type: _ActivityAddReturnPropertiesType
    Options: Mapping[str, str]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: Any


class ActivityUpdateFields(TypedDict, total=False):
    """``ActivityUpdateFields``, as it may be written."""

    HANDLER: str
    AUTH_USER_ID: int
    USE_SUBSCRIPTION: bool | Literal["Y", "N"]
    NAME: str | Mapping[str, Any]
    DESCRIPTION: str | Mapping[str, Any]
    PROPERTIES: ActivityUpdateFieldsProperties | Mapping[str, Any]
    RETURN_PROPERTIES: ActivityUpdateFieldsReturnProperties | Mapping[str, Any]
    DOCUMENT_TYPE: Sequence[str]
    FILTER: ActivityUpdateFieldsFilter | Mapping[str, Any]
    USE_PLACEMENT: bool | Literal["Y", "N"]
    PLACEMENT_HANDLER: str


class ActivityUpdateFieldsFilter(TypedDict, total=False):
    """``ActivityUpdateFieldsFilter``, as it may be written."""

    INCLUDE: Sequence[Any]
    EXCLUDE: Sequence[str | Sequence[str]]


class ActivityUpdateFieldsProperties(TypedDict, total=False):
    """``ActivityUpdateFieldsProperties``, as it may be written."""

    Name: str | Mapping[str, Any]
    Description: str | Mapping[str, Any]
    Type: _ActivityUpdateFieldsPropertiesType
    Options: Mapping[str, str]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: Any


class ActivityUpdateFieldsReturnProperties(TypedDict, total=False):
    """``ActivityUpdateFieldsReturnProperties``, as it may be written."""

    Name: str | Mapping[str, Any]
    Description: str | Mapping[str, Any]
    Type: _ActivityUpdateFieldsReturnPropertiesType
    Options: Mapping[str, str]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: Any


class BizprocTask(shape.Shape):
    """``BizprocTask``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    workflow_id = shape.field("WORKFLOW_ID", convert.string)
    document_name = shape.field("DOCUMENT_NAME", convert.string)
    description = shape.field("DESCRIPTION", convert.string)
    name = shape.field("NAME", convert.string)
    modified = shape.field("MODIFIED", convert.datetime)
    workflow_started = shape.field("WORKFLOW_STARTED", convert.datetime)
    workflow_started_by = shape.field("WORKFLOW_STARTED_BY", convert.integer)
    overdue_date = shape.field("OVERDUE_DATE", convert.optional(convert.datetime))
    workflow_template_id = shape.field("WORKFLOW_TEMPLATE_ID", convert.integer)
    workflow_template_name = shape.field("WORKFLOW_TEMPLATE_NAME", convert.string)
    workflow_state = shape.field("WORKFLOW_STATE", convert.string)
    status: shape.Field[Literal[0, 1, 2, 3, 4]] = shape.field("STATUS", convert.one_of(0, 1, 2, 3, 4))
    user_id = shape.field("USER_ID", convert.integer)
    user_status: shape.Field[Literal[0, 1, 2, 3]] = shape.field("USER_STATUS", convert.one_of(0, 1, 2, 3))
    module_id = shape.field("MODULE_ID", convert.string)
    entity = shape.field("ENTITY", convert.string)
    document_id = shape.field("DOCUMENT_ID", convert.integer)
    activity: shape.Field[_BizprocTaskActivity] = shape.field(
        "ACTIVITY",
        convert.one_of(
            "ApproveActivity",
            "ReviewActivity",
            "RequestInformationActivity",
            "RequestInformationOptionalActivity",
        ),
    )
    activity_name = shape.field("ACTIVITY_NAME", convert.string)
    parameters: shape.Field[BizprocTaskParameters] = shape.field(
        "PARAMETERS",
        convert.shape("b24async.shapes.bizproc", "BizprocTaskParameters"),
    )
    document_url = shape.field("DOCUMENT_URL", convert.string)


class BizprocTaskParameters(shape.Shape):
    """``BizprocTaskParameters``, as the portal answers it."""

    __slots__ = ()

    comment_label = shape.field("CommentLabel", convert.string)
    comment_required = shape.field("CommentRequired", convert.boolean)
    show_comment = shape.field("ShowComment", convert.boolean)
    status_ok_label = shape.field("StatusOkLabel", convert.string)
    status_yes_label = shape.field("StatusYesLabel", convert.string)
    status_no_label = shape.field("StatusNoLabel", convert.string)
    fields: shape.Field[Sequence[BizprocTaskParametersField]] = shape.field(
        "Fields",
        convert.list_of(convert.shape("b24async.shapes.bizproc", "BizprocTaskParametersField")),
    )


class BizprocTaskParametersField(shape.Shape):
    """``BizprocTaskParametersField``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("Id", convert.string)
    type = shape.field("Type", convert.string)
    name = shape.field("Name", convert.string)
    description = shape.field("Description", convert.string)
    multiple = shape.field("Multiple", convert.boolean)
    required = shape.field("Required", convert.boolean)
    options: shape.Field[BizprocTaskParametersFieldOptions | None] = shape.field(
        "Options",
        convert.optional(convert.shape("b24async.shapes.bizproc", "BizprocTaskParametersFieldOptions")),
    )
    settings = shape.field("Settings", convert.json)
    default: shape.Field[Sequence[str]] = shape.field("Default", convert.list_of(convert.string))


class BizprocTaskParametersFieldOptions(shape.Shape):
    """``BizprocTaskParametersFieldOptions``, as the portal answers it."""

    __slots__ = ()

    lead = shape.field("LEAD", convert.boolean)
    contact = shape.field("CONTACT", convert.boolean)
    company = shape.field("COMPANY", convert.boolean)
    deal = shape.field("DEAL", convert.boolean)
    smart_invoice = shape.field("SMART_INVOICE", convert.boolean)
    dynamic_136 = shape.field("DYNAMIC_136", convert.boolean)
    dynamic_1038 = shape.field("DYNAMIC_1038", convert.boolean)


class BizprocWorkflowInstance(shape.Shape):
    """``BizprocWorkflowInstance``, as the portal answers it."""

    __slots__ = ()

    document_id = shape.field("DOCUMENT_ID", convert.string)
    entity = shape.field("ENTITY", convert.string)
    id = shape.field("ID", convert.string)
    started = shape.field("STARTED", convert.string)
    module_id = shape.field("MODULE_ID", convert.string)
    owned_until = shape.field("OWNED_UNTIL", convert.json)
    template_id = shape.field("TEMPLATE_ID", convert.integer)
    started_by = shape.field("STARTED_BY", convert.string)


class BizprocWorkflowTemplate(shape.Shape):
    """``BizprocWorkflowTemplate``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.string)
    name = shape.field("NAME", convert.optional(convert.string))
    user_id = shape.field("USER_ID", convert.optional(convert.integer))
    system_code = shape.field("SYSTEM_CODE", convert.optional(convert.string))


class RobotAddFilter(TypedDict, total=False):
    """``RobotAddFilter``, as it may be written."""

    INCLUDE: Sequence[str | Sequence[str]]
    EXCLUDE: Sequence[str | Sequence[str]]


class RobotAddProperties(TypedDict, total=False):
    """``RobotAddProperties``, as it may be written."""

    Name: str | Mapping[str, Any]
    Description: str | Mapping[str, Any]
    Type: _RobotAddPropertiesType
    Options: Mapping[str, str]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: str


class RobotAddReturnProperties(TypedDict, total=False):
    """``RobotAddReturnProperties``, as it may be written."""

    Name: str | Mapping[str, Any]
    Description: str | Mapping[str, Any]
    Type: _RobotAddReturnPropertiesType
    Options: Mapping[str, str]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: Any


class RobotUpdateFields(TypedDict, total=False):
    """``RobotUpdateFields``, as it may be written."""

    HANDLER: str
    AUTH_USER_ID: int
    USE_SUBSCRIPTION: bool | Literal["Y", "N"]
    NAME: str | Mapping[str, Any]
    DESCRIPTION: str | Mapping[str, Any]
    PROPERTIES: RobotUpdateFieldsProperties | Mapping[str, Any]
    RETURN_PROPERTIES: RobotUpdateFieldsReturnProperties | Mapping[str, Any]
    DOCUMENT_TYPE: Sequence[str]
    FILTER: RobotUpdateFieldsFilter | Mapping[str, Any]
    USE_PLACEMENT: bool | Literal["Y", "N"]
    PLACEMENT_HANDLER: str


class RobotUpdateFieldsFilter(TypedDict, total=False):
    """``RobotUpdateFieldsFilter``, as it may be written."""

    INCLUDE: Sequence[Any]
    EXCLUDE: Sequence[str | Sequence[str]]


class RobotUpdateFieldsProperties(TypedDict, total=False):
    """``RobotUpdateFieldsProperties``, as it may be written."""

    Name: str | Mapping[str, Any]
    Description: str | Mapping[str, Any]
    Type: _RobotUpdateFieldsPropertiesType
    Options: Mapping[str, str]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: Any


class RobotUpdateFieldsReturnProperties(TypedDict, total=False):
    """``RobotUpdateFieldsReturnProperties``, as it may be written."""

    Name: str | Mapping[str, Any]
    Description: str | Mapping[str, Any]
    Type: _RobotUpdateFieldsReturnPropertiesType
    Options: Mapping[str, str]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: Any


class WorkflowTemplateUpdateFields(TypedDict, total=False):
    """``WorkflowTemplateUpdateFields``, as it may be written."""

    NAME: str
    DESCRIPTION: str
    TEMPLATE_DATA: Any
    AUTO_EXECUTE: Literal[0, 1, 2, 3]
