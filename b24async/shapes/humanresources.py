# Generated from spec/humanresources by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``humanresources.*``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from b24async import convert, shape

_HcmlinkCompanyFieldType: TypeAlias = Literal[
    "STRING",
    "FIRST_NAME",
    "LAST_NAME",
    "PATRONYMIC_NAME",
    "PHONE",
    "EMAIL",
    "ADDRESS",
    "BIRTHDAY",
    "POSITION",
    "DEPARTMENT",
    "DOCUMENT_REGISTRATION_NUMBER",
    "DOCUMENT_UID",
    "DOCUMENT_DATE",
]
_V3NodeAddSettingsBusinessProcAuthority: TypeAlias = Literal[
    "HEAD",
    "DEPUTY_HEAD",
    "ALL_DEPARTMENT_HEADS",
    "EMPLOYEE",
    "TEAM_HEAD",
    "TEAM_DEPUTY",
    "TEAM_EMPLOYEE",
]
_V3NodeAddSettingsReportsAuthority: TypeAlias = Literal[
    "HEAD",
    "DEPUTY_HEAD",
    "ALL_DEPARTMENT_HEADS",
    "EMPLOYEE",
    "TEAM_HEAD",
    "TEAM_DEPUTY",
    "TEAM_EMPLOYEE",
]


class HcmlinkCompany(shape.Shape):
    """``HcmlinkCompany``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    company = shape.field("company", convert.string)
    crm_company_id = shape.field("crmCompanyId", convert.integer)
    title = shape.field("title", convert.string)
    data: shape.Field[Mapping[str, Any]] = shape.field("data", convert.map_of(convert.json))
    created_at = shape.field("createdAt", convert.string)
    fields: shape.Field[Sequence[HcmlinkCompanyField]] = shape.field(
        "fields",
        convert.list_of(convert.shape("b24async.shapes.humanresources", "HcmlinkCompanyField")),
    )
    person = shape.field("person", convert.optional(convert.string))


class HcmlinkCompanyField(shape.Shape):
    """``HcmlinkCompanyField``, as the portal answers it."""

    __slots__ = ()

    field = shape.field("field", convert.string)
    title = shape.field("title", convert.string)
    type: shape.Field[_HcmlinkCompanyFieldType] = shape.field(
        "type",
        convert.one_of(
            "STRING",
            "FIRST_NAME",
            "LAST_NAME",
            "PATRONYMIC_NAME",
            "PHONE",
            "EMAIL",
            "ADDRESS",
            "BIRTHDAY",
            "POSITION",
            "DEPARTMENT",
            "DOCUMENT_REGISTRATION_NUMBER",
            "DOCUMENT_UID",
            "DOCUMENT_DATE",
        ),
    )
    ttl = shape.field("ttl", convert.integer)


class HcmlinkCompanyFields(TypedDict, total=False):
    """Fields of a hcmlink company that may be written."""

    company: str
    crmCompanyId: int
    title: str
    data: Mapping[str, Any]
    fields: Sequence[HcmlinkCompanyField | Mapping[str, Any]]


class HcmlinkCompanyUser(shape.Shape):
    """``HcmlinkCompanyUser``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    company = shape.field("company", convert.string)
    crm_company_id = shape.field("crmCompanyId", convert.integer)
    title = shape.field("title", convert.string)
    data: shape.Field[HcmlinkCompanyUserData] = shape.field(
        "data",
        convert.shape("b24async.shapes.humanresources", "HcmlinkCompanyUserData"),
    )
    person = shape.field("person", convert.string)


class HcmlinkCompanyUserData(shape.Shape):
    """``HcmlinkCompanyUserData``, as the portal answers it."""

    __slots__ = ()

    tax_id = shape.field("taxId", convert.integer)


class HcmlinkEmployee(shape.Shape):
    """``HcmlinkEmployee``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    company = shape.field("company", convert.optional(convert.string))
    person = shape.field("person", convert.optional(convert.string))
    employees: shape.Field[Sequence[HcmlinkEmployeeItem]] = shape.field(
        "employees",
        convert.list_of(convert.shape("b24async.shapes.humanresources", "HcmlinkEmployeeItem")),
    )
    user_id = shape.field("userId", convert.optional(convert.integer))
    title = shape.field("title", convert.optional(convert.string))
    created_at = shape.field("createdAt", convert.string)
    updated_at = shape.field("updatedAt", convert.optional(convert.string))


class HcmlinkEmployeeItem(shape.Shape):
    """``HcmlinkEmployeeItem``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    employee = shape.field("employee", convert.string)
    data: shape.Field[HcmlinkEmployeeItemData] = shape.field(
        "data",
        convert.shape("b24async.shapes.humanresources", "HcmlinkEmployeeItemData"),
    )
    created_at = shape.field("createdAt", convert.string)


class HcmlinkEmployeeItemData(shape.Shape):
    """``HcmlinkEmployeeItemData``, as the portal answers it."""

    __slots__ = ()

    position = shape.field("position", convert.string)


class HcmlinkEmployeeSetData(TypedDict, total=False):
    """``HcmlinkEmployeeSetData``, as it may be written."""

    employee: str
    person: str
    userId: int
    data: HcmlinkEmployeeSetDataData | Mapping[str, Any]


class HcmlinkEmployeeSetDataData(TypedDict, total=False):
    """``HcmlinkEmployeeSetDataData``, as it may be written."""

    firstName: str
    lastName: str
    patronymicName: str


class HcmlinkEmployeeSetJob(TypedDict, total=False):
    """``HcmlinkEmployeeSetJob``, as it may be written."""

    id: int
    fields: HcmlinkEmployeeSetJobFields | Mapping[str, Any]


class HcmlinkEmployeeSetJobFields(TypedDict, total=False):
    """``HcmlinkEmployeeSetJobFields``, as it may be written."""

    status: Literal["IN_PROGRESS", "DONE", "CANCELED"]
    total: int
    sent: int
    data: Mapping[str, Any]


class HcmlinkEmployeeSetResult(shape.Shape):
    """``HcmlinkEmployeeSetResult``, as the portal answers it."""

    __slots__ = ()

    status: shape.Field[Literal["ok", "error"]] = shape.field("status", convert.one_of("ok", "error"))
    errors: shape.Field[Sequence[str]] = shape.field("errors", convert.list_of(convert.string))


class HcmlinkFieldValueSetData(TypedDict, total=False):
    """``HcmlinkFieldValueSetData``, as it may be written."""

    field: str
    employee: str
    value: str


class HcmlinkFieldValueSetJob(TypedDict, total=False):
    """``HcmlinkFieldValueSetJob``, as it may be written."""

    id: int
    fields: HcmlinkFieldValueSetJobFields | Mapping[str, Any]


class HcmlinkFieldValueSetJobFields(TypedDict, total=False):
    """``HcmlinkFieldValueSetJobFields``, as it may be written."""

    status: Literal["IN_PROGRESS", "DONE", "CANCELED"]
    total: int
    sent: int
    data: Mapping[str, Any]


class HcmlinkFieldValueSetResult(shape.Shape):
    """``HcmlinkFieldValueSetResult``, as the portal answers it."""

    __slots__ = ()

    status: shape.Field[Literal["ok", "error"]] = shape.field("status", convert.one_of("ok", "error"))
    errors: shape.Field[Sequence[str]] = shape.field("errors", convert.list_of(convert.string))


class HcmlinkJobUpdateFields(TypedDict, total=False):
    """``HcmlinkJobUpdateFields``, as it may be written."""

    status: Literal["IN_PROGRESS", "DONE", "CANCELED"]
    total: int
    sent: int
    data: Mapping[str, Any]


class V3Employee(shape.Shape):
    """``V3Employee``, as the portal answers it."""

    __slots__ = ()

    user_id = shape.field("userId", convert.integer)
    name = shape.field("name", convert.string)
    work_position = shape.field("workPosition", convert.string)
    avatar = shape.field("avatar", convert.string)
    url = shape.field("url", convert.string)
    departments: shape.Field[Sequence[V3EmployeeDepartments]] = shape.field(
        "departments",
        convert.list_of(convert.shape("b24async.shapes.humanresources", "V3EmployeeDepartments")),
    )
    teams: shape.Field[Sequence[int]] = shape.field("teams", convert.list_of(convert.integer))


class V3EmployeeDepartments(shape.Shape):
    """``V3EmployeeDepartments``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)


class V3EmployeeMultidepartment(shape.Shape):
    """``V3EmployeeMultidepartment``, as the portal answers it."""

    __slots__ = ()

    user_id = shape.field("userId", convert.integer)
    name = shape.field("name", convert.string)
    work_position = shape.field("workPosition", convert.string)
    departments: shape.Field[Sequence[V3EmployeeMultidepartmentDepartments]] = shape.field(
        "departments",
        convert.list_of(convert.shape("b24async.shapes.humanresources", "V3EmployeeMultidepartmentDepartments")),
    )


class V3EmployeeMultidepartmentDepartments(shape.Shape):
    """``V3EmployeeMultidepartmentDepartments``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)


class V3EmployeeSubordinate(shape.Shape):
    """``V3EmployeeSubordinate``, as the portal answers it."""

    __slots__ = ()

    node_id = shape.field("nodeId", convert.integer)
    name = shape.field("name", convert.string)
    role = shape.field("role", convert.string)
    subordinates_count = shape.field("subordinatesCount", convert.integer)


class V3Node(shape.Shape):
    """``V3Node``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.optional(convert.string))
    type = shape.field("type", convert.string)
    structure_id = shape.field("structureId", convert.optional(convert.integer))
    parent_id = shape.field("parentId", convert.optional(convert.integer))
    description = shape.field("description", convert.optional(convert.string))
    access_code = shape.field("accessCode", convert.optional(convert.string))
    user_count = shape.field("userCount", convert.optional(convert.integer))
    color_name = shape.field("colorName", convert.optional(convert.string))
    xml_id = shape.field("xmlId", convert.optional(convert.string))
    created_at = shape.field("createdAt", convert.datetime)
    updated_at = shape.field("updatedAt", convert.optional(convert.datetime))
    members: shape.Field[Sequence[V3NodeMember]] = shape.field(
        "members",
        convert.list_of(convert.shape("b24async.shapes.humanresources", "V3NodeMember")),
        sparse=True,
    )


class V3NodeAddSettings(TypedDict, total=False):
    """``V3NodeAddSettings``, as it may be written."""

    BUSINESS_PROC_AUTHORITY: Sequence[_V3NodeAddSettingsBusinessProcAuthority]
    REPORTS_AUTHORITY: Sequence[_V3NodeAddSettingsReportsAuthority]


class V3NodeAddUserIds(TypedDict, total=False):
    """``V3NodeAddUserIds``, as it may be written."""

    MEMBER_HEAD: Sequence[int]
    MEMBER_DEPUTY_HEAD: Sequence[int]
    MEMBER_EMPLOYEE: Sequence[int]
    MEMBER_TEAM_HEAD: Sequence[int]
    MEMBER_TEAM_DEPUTY_HEAD: Sequence[int]
    MEMBER_TEAM_EMPLOYEE: Sequence[int]


class V3NodeCommunication(shape.Shape):
    """``V3NodeCommunication``, as the portal answers it."""

    __slots__ = ()

    chats: shape.Field[Sequence[V3NodeCommunicationChat]] = shape.field(
        "chats",
        convert.list_of(convert.shape("b24async.shapes.humanresources", "V3NodeCommunicationChat")),
    )
    chats_no_access = shape.field("chatsNoAccess", convert.integer)
    channels: shape.Field[Sequence[V3NodeCommunicationChat]] = shape.field(
        "channels",
        convert.list_of(convert.shape("b24async.shapes.humanresources", "V3NodeCommunicationChat")),
    )
    channels_no_access = shape.field("channelsNoAccess", convert.integer)
    collabs: shape.Field[Sequence[V3NodeCommunicationChat]] = shape.field(
        "collabs",
        convert.list_of(convert.shape("b24async.shapes.humanresources", "V3NodeCommunicationChat")),
    )
    collabs_no_access = shape.field("collabsNoAccess", convert.integer)


class V3NodeCommunicationChat(shape.Shape):
    """``V3NodeCommunicationChat``, as the portal answers it."""

    __slots__ = ()

    avatar = shape.field("avatar", convert.optional(convert.string))
    color = shape.field("color", convert.optional(convert.string), sparse=True)
    dialog_id = shape.field("dialogId", convert.string)
    has_access = shape.field("hasAccess", convert.boolean)
    id = shape.field("id", convert.integer)
    is_extranet = shape.field("isExtranet", convert.optional(convert.boolean), sparse=True)
    original_node_id = shape.field("originalNodeId", convert.optional(convert.integer))
    subtitle = shape.field("subtitle", convert.string)
    title = shape.field("title", convert.string)
    type: shape.Field[Literal["CHAT", "CHANNEL", "COLLAB"]] = shape.field(
        "type",
        convert.one_of("CHAT", "CHANNEL", "COLLAB"),
    )


class V3NodeCountResult(shape.Shape):
    """``V3NodeCountResult``, as the portal answers it."""

    __slots__ = ()

    departments = shape.field("departments", convert.integer)
    teams = shape.field("teams", convert.integer)


class V3NodeMember(shape.Shape):
    """``V3NodeMember``, as the portal answers it."""

    __slots__ = ()

    user_id = shape.field("userId", convert.integer)
    name = shape.field("name", convert.string)
    work_position = shape.field("workPosition", convert.string)
    role = shape.field("role", convert.string)
    avatar = shape.field("avatar", convert.optional(convert.string))
    url = shape.field("url", convert.string)


class V3NodeMemberRemove(shape.Shape):
    """``V3NodeMemberRemove``, as the portal answers it."""

    __slots__ = ()

    removed: shape.Field[Sequence[Any]] = shape.field("removed", convert.list_of(convert.json))
    failed: shape.Field[Sequence[V3NodeMemberRemoveFailed]] = shape.field(
        "failed",
        convert.list_of(convert.shape("b24async.shapes.humanresources", "V3NodeMemberRemoveFailed")),
    )


class V3NodeMemberRemoveFailed(shape.Shape):
    """``V3NodeMemberRemoveFailed``, as the portal answers it."""

    __slots__ = ()

    user_id = shape.field("userId", convert.integer)
    reason = shape.field("reason", convert.string)


class V3NodeMemberSetUserIds(TypedDict, total=False):
    """``V3NodeMemberSetUserIds``, as it may be written."""

    MEMBER_HEAD: Sequence[int]
    MEMBER_DEPUTY_HEAD: Sequence[int]
    MEMBER_EMPLOYEE: Sequence[int]
    MEMBER_TEAM_HEAD: Sequence[int]
    MEMBER_TEAM_DEPUTY_HEAD: Sequence[int]
    MEMBER_TEAM_EMPLOYEE: Sequence[int]
