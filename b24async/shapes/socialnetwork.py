# Generated from spec/socialnetwork by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``socialnetwork.*``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from b24async import convert, shape


class ApiWorkgroupGetParams(TypedDict, total=False):
    """``ApiWorkgroupGetParams``, as it may be written."""

    groupId: int
    select: Sequence[str]
    mode: str


class ApiWorkgroupListParams(TypedDict, total=False):
    """``ApiWorkgroupListParams``, as it may be written."""

    IS_ADMIN: str
    siteId: str
    mode: str
    features: Sequence[str]
    mandatoryFeatures: Sequence[str]
    shouldSelectDialogId: bool | Literal["Y", "N"]


class Workgroup(shape.Shape):
    """``Workgroup``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    active = shape.field("ACTIVE", convert.boolean)
    site_id = shape.field("SITE_ID", convert.optional(convert.string))
    subject_id = shape.field("SUBJECT_ID", convert.optional(convert.integer))
    name = shape.field("NAME", convert.optional(convert.string))
    description = shape.field("DESCRIPTION", convert.optional(convert.string))
    keywords = shape.field("KEYWORDS", convert.optional(convert.string))
    closed = shape.field("CLOSED", convert.boolean)
    visible = shape.field("VISIBLE", convert.boolean)
    opened = shape.field("OPENED", convert.boolean)
    date_create = shape.field("DATE_CREATE", convert.string)
    date_update = shape.field("DATE_UPDATE", convert.optional(convert.string))
    date_activity = shape.field("DATE_ACTIVITY", convert.optional(convert.string))
    image_id = shape.field("IMAGE_ID", convert.optional(convert.integer))
    avatar_type = shape.field("AVATAR_TYPE", convert.optional(convert.string))
    owner_id = shape.field("OWNER_ID", convert.optional(convert.integer))
    initiate_perms: shape.Field[Literal["A", "E", "K"]] = shape.field("INITIATE_PERMS", convert.one_of("A", "E", "K"))
    number_of_members = shape.field("NUMBER_OF_MEMBERS", convert.optional(convert.integer))
    number_of_moderators = shape.field("NUMBER_OF_MODERATORS", convert.optional(convert.integer))
    project = shape.field("PROJECT", convert.boolean)
    project_date_start = shape.field("PROJECT_DATE_START", convert.json)
    project_date_finish = shape.field("PROJECT_DATE_FINISH", convert.json)
    search_index = shape.field("SEARCH_INDEX", convert.optional(convert.string))
    landing = shape.field("LANDING", convert.boolean)
    scrum_master_id = shape.field("SCRUM_MASTER_ID", convert.optional(convert.integer), sparse=True)
    scrum_sprint_duration = shape.field("SCRUM_SPRINT_DURATION", convert.optional(convert.integer))
    scrum_task_responsible = shape.field("SCRUM_TASK_RESPONSIBLE", convert.optional(convert.string))
    type: shape.Field[Literal["group", "project", "scrum", "collab"]] = shape.field(
        "TYPE",
        convert.one_of("group", "project", "scrum", "collab"),
    )
    members: shape.Field[Sequence[int]] = shape.field("MEMBERS", convert.list_of(convert.integer))
    chat_id = shape.field("CHAT_ID", convert.optional(convert.integer))
    dialog_id = shape.field("DIALOG_ID", convert.optional(convert.string))
    ordinary_members: shape.Field[Sequence[int]] = shape.field("ORDINARY_MEMBERS", convert.list_of(convert.integer))
    invited_members: shape.Field[Sequence[int]] = shape.field("INVITED_MEMBERS", convert.list_of(convert.integer))
    moderator_members: shape.Field[Sequence[int]] = shape.field("MODERATOR_MEMBERS", convert.list_of(convert.integer))
    site_ids: shape.Field[Sequence[str]] = shape.field("SITE_IDS", convert.list_of(convert.string))
    avatar = shape.field("AVATAR", convert.optional(convert.string), sparse=True)
    avatar_types: shape.Field[WorkgroupAvatarTypes | None] = shape.field(
        "AVATAR_TYPES",
        convert.optional(convert.shape("b24async.shapes.socialnetwork", "WorkgroupAvatarTypes")),
        sparse=True,
    )
    avatar_data: shape.Field[WorkgroupAvatarData | None] = shape.field(
        "AVATAR_DATA",
        convert.optional(convert.shape("b24async.shapes.socialnetwork", "WorkgroupAvatarData")),
        sparse=True,
    )
    owner_data: shape.Field[WorkgroupOwnerData | None] = shape.field(
        "OWNER_DATA",
        convert.optional(convert.shape("b24async.shapes.socialnetwork", "WorkgroupOwnerData")),
        sparse=True,
    )
    subject_data: shape.Field[WorkgroupSubjectData | None] = shape.field(
        "SUBJECT_DATA",
        convert.optional(convert.shape("b24async.shapes.socialnetwork", "WorkgroupSubjectData")),
        sparse=True,
    )
    tags: shape.Field[Sequence[str]] = shape.field("TAGS", convert.list_of(convert.string))
    actions: shape.Field[WorkgroupActions | None] = shape.field(
        "ACTIONS",
        convert.optional(convert.shape("b24async.shapes.socialnetwork", "WorkgroupActions")),
        sparse=True,
    )
    user_data: shape.Field[WorkgroupUserData | None] = shape.field(
        "USER_DATA",
        convert.optional(convert.shape("b24async.shapes.socialnetwork", "WorkgroupUserData")),
        sparse=True,
    )
    departments: shape.Field[Sequence[int]] = shape.field("DEPARTMENTS", convert.list_of(convert.integer))
    is_pin = shape.field("IS_PIN", convert.optional(convert.boolean), sparse=True)
    privacy_code: shape.Field[Literal["open", "closed", "secret"] | None] = shape.field(
        "PRIVACY_CODE",
        convert.optional(convert.one_of("open", "closed", "secret")),
        sparse=True,
    )
    list_of_members: shape.Field[WorkgroupListOfMembers | None] = shape.field(
        "LIST_OF_MEMBERS",
        convert.optional(convert.shape("b24async.shapes.socialnetwork", "WorkgroupListOfMembers")),
        sparse=True,
    )
    features: shape.Field[WorkgroupFeatures | None] = shape.field(
        "FEATURES",
        convert.optional(convert.shape("b24async.shapes.socialnetwork", "WorkgroupFeatures")),
        sparse=True,
    )
    list_of_members_awaiting_invite: shape.Field[WorkgroupListOfMembersAwaitingInvite | None] = shape.field(
        "LIST_OF_MEMBERS_AWAITING_INVITE",
        convert.optional(convert.shape("b24async.shapes.socialnetwork", "WorkgroupListOfMembersAwaitingInvite")),
        sparse=True,
    )
    group_members_list: shape.Field[WorkgroupGroupMembersList | None] = shape.field(
        "GROUP_MEMBERS_LIST",
        convert.optional(convert.shape("b24async.shapes.socialnetwork", "WorkgroupGroupMembersList")),
        sparse=True,
    )
    counters: shape.Field[WorkgroupCounters | None] = shape.field(
        "COUNTERS",
        convert.optional(convert.shape("b24async.shapes.socialnetwork", "WorkgroupCounters")),
        sparse=True,
    )
    efficiency = shape.field("EFFICIENCY", convert.optional(convert.integer), sparse=True)
    additional_data: shape.Field[WorkgroupAdditionalData | None] = shape.field(
        "ADDITIONAL_DATA",
        convert.optional(convert.shape("b24async.shapes.socialnetwork", "WorkgroupAdditionalData")),
        sparse=True,
    )
    scrum_owner_id = shape.field("SCRUM_OWNER_ID", convert.optional(convert.integer))
    number_of_members_plural = shape.field("NUMBER_OF_MEMBERS_PLURAL", convert.optional(convert.integer))
    id_lower = shape.field("id", convert.integer)
    name_lower = shape.field("name", convert.optional(convert.string))
    type_lower = shape.field("type", convert.string)
    image_id_lower = shape.field("imageId", convert.optional(convert.integer))
    avatar_type_lower = shape.field("avatarType", convert.json)
    avatar_lower = shape.field("avatar", convert.optional(convert.string))
    additional_data_lower: shape.Field[WorkgroupItem] = shape.field(
        "additionalData",
        convert.shape("b24async.shapes.socialnetwork", "WorkgroupItem"),
    )
    dialog_id_lower = shape.field("dialogId", convert.optional(convert.string))


class WorkgroupActions(shape.Shape):
    """``WorkgroupActions``, as the portal answers it."""

    __slots__ = ()

    edit = shape.field("EDIT", convert.boolean)
    delete = shape.field("DELETE", convert.boolean)
    invite = shape.field("INVITE", convert.boolean)
    join = shape.field("JOIN", convert.boolean)
    leave = shape.field("LEAVE", convert.boolean)
    follow = shape.field("FOLLOW", convert.boolean)
    pin = shape.field("PIN", convert.boolean)
    edit_features = shape.field("EDIT_FEATURES", convert.boolean)


class WorkgroupAdditionalData(shape.Shape):
    """``WorkgroupAdditionalData``, as the portal answers it."""

    __slots__ = ()

    role = shape.field("ROLE", convert.string)
    initiated_by_type = shape.field("INITIATED_BY_TYPE", convert.string)


class WorkgroupAvatarData(shape.Shape):
    """``WorkgroupAvatarData``, as the portal answers it."""

    __slots__ = ()

    type: shape.Field[Literal["icon", "image"]] = shape.field("type", convert.one_of("icon", "image"))
    id = shape.field("id", convert.string)


class WorkgroupAvatarTypes(shape.Shape):
    """``WorkgroupAvatarTypes``, as the portal answers it."""

    __slots__ = ()

    sort = shape.field("sort", convert.integer)
    mobile_url = shape.field("mobileUrl", convert.string)
    web_css_class = shape.field("webCssClass", convert.string)
    entity_selector_url = shape.field("entitySelectorUrl", convert.string)


class WorkgroupCounters(shape.Shape):
    """``WorkgroupCounters``, as the portal answers it."""

    __slots__ = ()

    workgroup_requests_out = shape.field("workgroup_requests_out", convert.integer)
    workgroup_requests_in = shape.field("workgroup_requests_in", convert.integer)


class WorkgroupFeatures(shape.Shape):
    """``WorkgroupFeatures``, as the portal answers it."""

    __slots__ = ()

    feature_name = shape.field("featureName", convert.string)
    name = shape.field("name", convert.string)
    custom_name = shape.field("customName", convert.string)
    id = shape.field("id", convert.string)
    active = shape.field("active", convert.boolean)


class WorkgroupGroupMembersList(shape.Shape):
    """``WorkgroupGroupMembersList``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    invited = shape.field("invited", convert.boolean)
    is_awaiting = shape.field("isAwaiting", convert.boolean)
    is_member = shape.field("isMember", convert.boolean)


class WorkgroupItem(shape.Shape):
    """``WorkgroupItem``, as the portal answers it."""

    __slots__ = ()

    role = shape.field("role", convert.string)
    initiated_by_type = shape.field("initiatedByType", convert.string)


class WorkgroupListOfMembers(shape.Shape):
    """``WorkgroupListOfMembers``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    is_owner = shape.field("isOwner", convert.boolean)
    is_moderator = shape.field("isModerator", convert.boolean)
    is_scrum_master = shape.field("isScrumMaster", convert.boolean)
    is_auto_member = shape.field("isAutoMember", convert.boolean)
    name = shape.field("name", convert.string)
    last_name = shape.field("lastName", convert.string)
    position = shape.field("position", convert.string)
    photo = shape.field("photo", convert.string)


class WorkgroupListOfMembersAwaitingInvite(shape.Shape):
    """``WorkgroupListOfMembersAwaitingInvite``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)
    photo = shape.field("photo", convert.string)


class WorkgroupOwnerData(shape.Shape):
    """``WorkgroupOwnerData``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    photo = shape.field("PHOTO", convert.string)
    formatted_name = shape.field("FORMATTED_NAME", convert.string)


class WorkgroupSubjectData(shape.Shape):
    """``WorkgroupSubjectData``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    name = shape.field("NAME", convert.string)


class WorkgroupUserData(shape.Shape):
    """``WorkgroupUserData``, as the portal answers it."""

    __slots__ = ()

    role = shape.field("ROLE", convert.json)
    initiated_by_type = shape.field("INITIATED_BY_TYPE", convert.json)
    is_subscribed = shape.field("IS_SUBSCRIBED", convert.boolean)
