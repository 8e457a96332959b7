# Generated from spec/imopenlines by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``imopenlines.*``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from b24async import convert, shape


class ConfigAddParams(TypedDict, total=False):
    """``ConfigAddParams``, as it may be written."""

    LINE_NAME: str
    ACTIVE: bool | Literal["Y", "N"]
    QUEUE: Sequence[Mapping[str, Any]]
    QUEUE_TYPE: Literal["evenly", "strictly", "all"]
    QUEUE_TIME: int
    NO_ANSWER_TIME: int
    WELCOME_MESSAGE: bool | Literal["Y", "N"]
    WELCOME_MESSAGE_TEXT: str
    WORKTIME_ENABLE: bool | Literal["Y", "N"]
    WORKTIME_FROM: str
    WORKTIME_TO: str
    WORKTIME_TIMEZONE: str
    CRM: bool | Literal["Y", "N"]
    CRM_CREATE: str
    VOTE_MESSAGE: bool | Literal["Y", "N"]
    LANGUAGE_ID: str
    CRM_CREATE_SECOND: str
    CRM_CREATE_THIRD: bool | Literal["Y", "N"]
    CRM_CHAT_TRACKER: bool | Literal["Y", "N"]
    CRM_FORWARD: bool | Literal["Y", "N"]
    CRM_TRANSFER_CHANGE: bool | Literal["Y", "N"]
    CRM_SOURCE: str
    MAX_CHAT: int
    TYPE_MAX_CHAT: Literal["answered", "answered_new", "closed"]
    CATEGORY_ENABLE: bool | Literal["Y", "N"]
    CATEGORY_ID: int
    SESSION_PRIORITY: int
    WELCOME_BOT_ENABLE: bool | Literal["Y", "N"]
    WELCOME_BOT_JOIN: Literal["first", "always"]
    WELCOME_BOT_ID: int
    WELCOME_BOT_TIME: int
    WELCOME_BOT_LEFT: Literal["queue", "close"]
    CHECK_AVAILABLE: bool | Literal["Y", "N"]
    WATCH_TYPING: bool | Literal["Y", "N"]
    SEND_WELCOME_EACH_SESSION: bool | Literal["Y", "N"]
    OPERATOR_DATA: Literal["profile", "queue", "hide"]
    DEFAULT_OPERATOR_DATA: Mapping[str, Any]
    NO_ANSWER_RULE: Literal["none", "text"]
    NO_ANSWER_FORM_ID: int
    NO_ANSWER_BOT_ID: int
    NO_ANSWER_TEXT: str
    WORKTIME_DAYOFF: Sequence[Literal["MO", "TU", "WE", "TH", "FR", "SA", "SU"]]
    WORKTIME_HOLIDAYS: str
    WORKTIME_DAYOFF_RULE: Literal["none", "text"]
    WORKTIME_DAYOFF_FORM_ID: int
    WORKTIME_DAYOFF_BOT_ID: int
    WORKTIME_DAYOFF_TEXT: str
    CLOSE_RULE: Literal["none", "text"]
    CLOSE_FORM_ID: int
    CLOSE_BOT_ID: int
    CLOSE_TEXT: str
    VOTE_TIME_LIMIT: int
    VOTE_CLOSING_DELAY: bool | Literal["Y", "N"]
    VOTE_BEFORE_FINISH: bool | Literal["Y", "N"]
    VOTE_MESSAGE_1_TEXT: str
    VOTE_MESSAGE_1_LIKE: str
    VOTE_MESSAGE_1_DISLIKE: str
    VOTE_MESSAGE_2_TEXT: str
    VOTE_MESSAGE_2_LIKE: str
    VOTE_MESSAGE_2_DISLIKE: str
    AUTO_CLOSE_RULE: Literal["none", "text"]
    FULL_CLOSE_TIME: int
    AUTO_CLOSE_TIME: int
    AUTO_CLOSE_FORM_ID: int
    AUTO_CLOSE_BOT_ID: int
    AUTO_CLOSE_TEXT: str
    AUTO_EXPIRE_TIME: int
    TEMPORARY: bool | Literal["Y", "N"]
    QUICK_ANSWERS_IBLOCK_ID: int
    KPI_FIRST_ANSWER_TIME: int
    KPI_FIRST_ANSWER_ALERT: bool | Literal["Y", "N"]
    KPI_FIRST_ANSWER_LIST: Sequence[int]
    KPI_FIRST_ANSWER_TEXT: str
    KPI_FURTHER_ANSWER_TIME: int
    KPI_FURTHER_ANSWER_ALERT: bool | Literal["Y", "N"]
    KPI_FURTHER_ANSWER_LIST: Sequence[int]
    KPI_FURTHER_ANSWER_TEXT: str
    KPI_CHECK_OPERATOR_ACTIVITY: bool | Literal["Y", "N"]
    USE_WELCOME_FORM: bool | Literal["Y", "N"]
    WELCOME_FORM_ID: int
    WELCOME_FORM_DELAY: bool | Literal["Y", "N"]
    CONFIRM_CLOSE: bool | Literal["Y", "N"]
    IGNORE_WELCOME_FORM_RESPONSIBLE: bool | Literal["Y", "N"]


class ConfigListGetOptions(TypedDict, total=False):
    """``ConfigListGetOptions``, as it may be written."""

    QUEUE: bool | Literal["Y", "N"]
    CONFIG_QUEUE: bool | Literal["Y", "N"]
    CHECK_PERMISSION: str


class ConfigListGetParams(TypedDict, total=False):
    """``ConfigListGetParams``, as it may be written."""

    select: Sequence[str]
    order: Mapping[str, Any]
    filter: Mapping[str, Any]
    limit: int
    offset: int


class ConfigPathGetResult(shape.Shape):
    """``ConfigPathGetResult``, as the portal answers it."""

    __slots__ = ()

    server_address = shape.field("SERVER_ADDRESS", convert.string)
    public_path = shape.field("PUBLIC_PATH", convert.string)


class OpenLineConfig(shape.Shape):
    """``OpenLineConfig``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    line_name = shape.field("LINE_NAME", convert.optional(convert.string))
    active = shape.field("ACTIVE", convert.boolean)
    crm = shape.field("CRM", convert.boolean)
    crm_create = shape.field("CRM_CREATE", convert.string)
    crm_create_second = shape.field("CRM_CREATE_SECOND", convert.string)
    crm_create_third = shape.field("CRM_CREATE_THIRD", convert.boolean)
    crm_forward = shape.field("CRM_FORWARD", convert.boolean)
    crm_chat_tracker = shape.field("CRM_CHAT_TRACKER", convert.boolean)
    crm_transfer_change = shape.field("CRM_TRANSFER_CHANGE", convert.boolean)
    crm_source = shape.field("CRM_SOURCE", convert.optional(convert.string))
    queue_type = shape.field("QUEUE_TYPE", convert.optional(convert.string))
    queue_time = shape.field("QUEUE_TIME", convert.optional(convert.string))
    no_answer_time = shape.field("NO_ANSWER_TIME", convert.optional(convert.string))
    check_available = shape.field("CHECK_AVAILABLE", convert.boolean)
    watch_typing = shape.field("WATCH_TYPING", convert.boolean)
    welcome_bot_enable = shape.field("WELCOME_BOT_ENABLE", convert.boolean)
    welcome_message = shape.field("WELCOME_MESSAGE", convert.boolean)
    welcome_message_text = shape.field("WELCOME_MESSAGE_TEXT", convert.optional(convert.string))
    vote_message = shape.field("VOTE_MESSAGE", convert.boolean)
    vote_time_limit = shape.field("VOTE_TIME_LIMIT", convert.optional(convert.string))
    vote_before_finish = shape.field("VOTE_BEFORE_FINISH", convert.boolean)
    vote_closing_delay = shape.field("VOTE_CLOSING_DELAY", convert.boolean)
    vote_message_1_text = shape.field("VOTE_MESSAGE_1_TEXT", convert.optional(convert.string))
    vote_message_1_like = shape.field("VOTE_MESSAGE_1_LIKE", convert.optional(convert.string))
    vote_message_1_dislike = shape.field("VOTE_MESSAGE_1_DISLIKE", convert.optional(convert.string))
    vote_message_2_text = shape.field("VOTE_MESSAGE_2_TEXT", convert.optional(convert.string))
    vote_message_2_like = shape.field("VOTE_MESSAGE_2_LIKE", convert.optional(convert.string))
    vote_message_2_dislike = shape.field("VOTE_MESSAGE_2_DISLIKE", convert.optional(convert.string))
    agreement_message = shape.field("AGREEMENT_MESSAGE", convert.boolean)
    agreement_id = shape.field("AGREEMENT_ID", convert.optional(convert.integer))
    category_enable = shape.field("CATEGORY_ENABLE", convert.boolean)
    category_id = shape.field("CATEGORY_ID", convert.optional(convert.integer))
    welcome_bot_join = shape.field("WELCOME_BOT_JOIN", convert.optional(convert.string))
    welcome_bot_id = shape.field("WELCOME_BOT_ID", convert.optional(convert.integer))
    welcome_bot_time = shape.field("WELCOME_BOT_TIME", convert.optional(convert.string))
    welcome_bot_left = shape.field("WELCOME_BOT_LEFT", convert.optional(convert.string))
    no_answer_rule = shape.field("NO_ANSWER_RULE", convert.optional(convert.string))
    no_answer_form_id = shape.field("NO_ANSWER_FORM_ID", convert.optional(convert.integer))
    no_answer_bot_id = shape.field("NO_ANSWER_BOT_ID", convert.optional(convert.integer))
    no_answer_text = shape.field("NO_ANSWER_TEXT", convert.optional(convert.string))
    worktime_enable = shape.field("WORKTIME_ENABLE", convert.boolean)
    worktime_from = shape.field("WORKTIME_FROM", convert.optional(convert.string))
    worktime_to = shape.field("WORKTIME_TO", convert.optional(convert.string))
    worktime_timezone = shape.field("WORKTIME_TIMEZONE", convert.optional(convert.string))
    worktime_holidays: shape.Field[Sequence[str]] = shape.field("WORKTIME_HOLIDAYS", convert.list_of(convert.string))
    worktime_dayoff: shape.Field[Sequence[str]] = shape.field("WORKTIME_DAYOFF", convert.list_of(convert.string))
    worktime_dayoff_rule = shape.field("WORKTIME_DAYOFF_RULE", convert.optional(convert.string))
    worktime_dayoff_form_id = shape.field("WORKTIME_DAYOFF_FORM_ID", convert.optional(convert.integer))
    worktime_dayoff_bot_id = shape.field("WORKTIME_DAYOFF_BOT_ID", convert.optional(convert.integer))
    worktime_dayoff_text = shape.field("WORKTIME_DAYOFF_TEXT", convert.optional(convert.string))
    close_rule = shape.field("CLOSE_RULE", convert.optional(convert.string))
    close_form_id = shape.field("CLOSE_FORM_ID", convert.optional(convert.integer))
    close_bot_id = shape.field("CLOSE_BOT_ID", convert.optional(convert.integer))
    close_text = shape.field("CLOSE_TEXT", convert.optional(convert.string))
    full_close_time = shape.field("FULL_CLOSE_TIME", convert.optional(convert.string))
    auto_close_rule = shape.field("AUTO_CLOSE_RULE", convert.optional(convert.string))
    auto_close_form_id = shape.field("AUTO_CLOSE_FORM_ID", convert.optional(convert.integer))
    auto_close_bot_id = shape.field("AUTO_CLOSE_BOT_ID", convert.optional(convert.integer))
    auto_close_time = shape.field("AUTO_CLOSE_TIME", convert.optional(convert.string))
    auto_close_text = shape.field("AUTO_CLOSE_TEXT", convert.optional(convert.string))
    auto_expire_time = shape.field("AUTO_EXPIRE_TIME", convert.optional(convert.string))
    date_create: shape.Field[Mapping[str, Any]] = shape.field("DATE_CREATE", convert.map_of(convert.json))
    date_modify: shape.Field[Mapping[str, Any]] = shape.field("DATE_MODIFY", convert.map_of(convert.json))
    modify_user_id = shape.field("MODIFY_USER_ID", convert.optional(convert.integer))
    temporary = shape.field("TEMPORARY", convert.boolean)
    xml_id: shape.Field[Literal["string", "null"] | None] = shape.field(
        "XML_ID",
        convert.optional(convert.one_of("string", "null")),
    )
    language_id = shape.field("LANGUAGE_ID", convert.optional(convert.string))
    quick_answers_iblock_id = shape.field("QUICK_ANSWERS_IBLOCK_ID", convert.optional(convert.integer))
    session_priority = shape.field("SESSION_PRIORITY", convert.optional(convert.string))
    type_max_chat = shape.field("TYPE_MAX_CHAT", convert.optional(convert.string))
    max_chat = shape.field("MAX_CHAT", convert.optional(convert.string))
    operator_data = shape.field("OPERATOR_DATA", convert.optional(convert.string))
    queue: shape.Field[Sequence[str]] = shape.field("QUEUE", convert.list_of(convert.string))
    queue_full: shape.Field[Mapping[str, OpenLineConfigQueueFull]] = shape.field(
        "QUEUE_FULL",
        convert.map_of(convert.shape("b24async.shapes.imopenlines", "OpenLineConfigQueueFull")),
        sparse=True,
    )
    queue_users_fields: shape.Field[Mapping[str, OpenLineConfigQueueUsersFields]] = shape.field(
        "QUEUE_USERS_FIELDS",
        convert.map_of(convert.shape("b24async.shapes.imopenlines", "OpenLineConfigQueueUsersFields")),
    )
    queue_online = shape.field("QUEUE_ONLINE", convert.optional(convert.boolean), sparse=True)
    default_operator_data: shape.Field[Sequence[Any]] = shape.field(
        "DEFAULT_OPERATOR_DATA",
        convert.list_of(convert.json),
    )
    kpi_first_answer_time = shape.field("KPI_FIRST_ANSWER_TIME", convert.optional(convert.string))
    kpi_first_answer_alert = shape.field("KPI_FIRST_ANSWER_ALERT", convert.boolean)
    kpi_first_answer_list: shape.Field[Sequence[Any] | None] = shape.field(
        "KPI_FIRST_ANSWER_LIST",
        convert.optional(convert.list_of(convert.json)),
    )
    kpi_first_answer_text = shape.field("KPI_FIRST_ANSWER_TEXT", convert.optional(convert.string))
    kpi_further_answer_time = shape.field("KPI_FURTHER_ANSWER_TIME", convert.optional(convert.string))
    kpi_further_answer_alert = shape.field("KPI_FURTHER_ANSWER_ALERT", convert.boolean)
    kpi_further_answer_list: shape.Field[Sequence[Any] | None] = shape.field(
        "KPI_FURTHER_ANSWER_LIST",
        convert.optional(convert.list_of(convert.json)),
    )
    kpi_further_answer_text = shape.field("KPI_FURTHER_ANSWER_TEXT", convert.optional(convert.string))
    kpi_check_operator_activity = shape.field("KPI_CHECK_OPERATOR_ACTIVITY", convert.boolean)
    send_notification_empty_queue = shape.field("SEND_NOTIFICATION_EMPTY_QUEUE", convert.boolean)
    use_welcome_form = shape.field("USE_WELCOME_FORM", convert.boolean)
    welcome_form_id = shape.field("WELCOME_FORM_ID", convert.optional(convert.integer))
    welcome_form_delay = shape.field("WELCOME_FORM_DELAY", convert.boolean)
    send_welcome_each_session = shape.field("SEND_WELCOME_EACH_SESSION", convert.boolean)
    confirm_close = shape.field("CONFIRM_CLOSE", convert.boolean)
    ignore_welcome_form_responsible = shape.field("IGNORE_WELCOME_FORM_RESPONSIBLE", convert.boolean)
    config_queue: shape.Field[Sequence[OpenLineConfigConfigQueue]] = shape.field(
        "CONFIG_QUEUE",
        convert.list_of(convert.shape("b24async.shapes.imopenlines", "OpenLineConfigConfigQueue")),
        sparse=True,
    )


class OpenLineConfigConfigQueue(shape.Shape):
    """``OpenLineConfigConfigQueue``, as the portal answers it."""

    __slots__ = ()

    entity_id = shape.field("ENTITY_ID", convert.string)
    entity_type = shape.field("ENTITY_TYPE", convert.string)


class OpenLineConfigQueueFull(shape.Shape):
    """``OpenLineConfigQueueFull``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    sort = shape.field("SORT", convert.integer)
    user_id = shape.field("USER_ID", convert.integer)
    department_id = shape.field("DEPARTMENT_ID", convert.integer)
    user_name: shape.Field[Literal["string", "null"] | None] = shape.field(
        "USER_NAME",
        convert.optional(convert.one_of("string", "null")),
    )
    user_work_position: shape.Field[Literal["string", "null"] | None] = shape.field(
        "USER_WORK_POSITION",
        convert.optional(convert.one_of("string", "null")),
    )
    user_avatar: shape.Field[Literal["string", "null"] | None] = shape.field(
        "USER_AVATAR",
        convert.optional(convert.one_of("string", "null")),
    )
    user_avatar_id = shape.field("USER_AVATAR_ID", convert.integer)


class OpenLineConfigQueueUsersFields(shape.Shape):
    """``OpenLineConfigQueueUsersFields``, as the portal answers it."""

    __slots__ = ()

    user_name: shape.Field[Literal["string", "null"] | None] = shape.field(
        "USER_NAME",
        convert.optional(convert.one_of("string", "null")),
    )
    user_work_position: shape.Field[Literal["string", "null"] | None] = shape.field(
        "USER_WORK_POSITION",
        convert.optional(convert.one_of("string", "null")),
    )
    user_avatar: shape.Field[Literal["string", "null"] | None] = shape.field(
        "USER_AVATAR",
        convert.optional(convert.one_of("string", "null")),
    )
    user_avatar_id = shape.field("USER_AVATAR_ID", convert.optional(convert.integer))


class OpenLineCrmChat(shape.Shape):
    """``OpenLineCrmChat``, as the portal answers it."""

    __slots__ = ()

    chat_id = shape.field("CHAT_ID", convert.string)
    connector_id = shape.field("CONNECTOR_ID", convert.string)
    connector_title = shape.field("CONNECTOR_TITLE", convert.string)


class OpenLineDialog(shape.Shape):
    """``OpenLineDialog``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    parent_chat_id = shape.field("parent_chat_id", convert.integer)
    parent_message_id = shape.field("parent_message_id", convert.integer)
    name = shape.field("name", convert.string)
    description = shape.field("description", convert.optional(convert.string))
    owner = shape.field("owner", convert.integer)
    extranet = shape.field("extranet", convert.boolean)
    avatar = shape.field("avatar", convert.string)
    color = shape.field("color", convert.string)
    dialog_id = shape.field("dialog_id", convert.string)
    type = shape.field("type", convert.string)
    counter = shape.field("counter", convert.integer)
    user_counter = shape.field("user_counter", convert.integer)
    message_count = shape.field("message_count", convert.integer)
    unread_id = shape.field("unread_id", convert.integer)
    restrictions: shape.Field[OpenLineDialogRestrictions] = shape.field(
        "restrictions",
        convert.shape("b24async.shapes.imopenlines", "OpenLineDialogRestrictions"),
    )
    last_message_id = shape.field("last_message_id", convert.integer)
    last_id = shape.field("last_id", convert.integer)
    marked_id = shape.field("marked_id", convert.integer)
    disk_folder_id = shape.field("disk_folder_id", convert.integer)
    entity_type = shape.field("entity_type", convert.string)
    entity_id = shape.field("entity_id", convert.string)
    entity_data_1 = shape.field("entity_data_1", convert.string)
    entity_data_2 = shape.field("entity_data_2", convert.string)
    entity_data_3 = shape.field("entity_data_3", convert.boolean)
    mute_list: shape.Field[Sequence[Any]] = shape.field("mute_list", convert.list_of(convert.json))
    date_create = shape.field("date_create", convert.datetime)
    message_type = shape.field("message_type", convert.string)
    public = shape.field("public", convert.string)
    role = shape.field("role", convert.string)
    entity_link: shape.Field[OpenLineDialogEntityLink] = shape.field(
        "entity_link",
        convert.shape("b24async.shapes.imopenlines", "OpenLineDialogEntityLink"),
    )
    text_field_enabled = shape.field("text_field_enabled", convert.boolean)
    background_id = shape.field("background_id", convert.optional(convert.integer))
    permissions: shape.Field[OpenLineDialogPermissions] = shape.field(
        "permissions",
        convert.shape("b24async.shapes.imopenlines", "OpenLineDialogPermissions"),
    )
    is_new = shape.field("is_new", convert.boolean)
    readed_list: shape.Field[Sequence[OpenLineDialogReadedList]] = shape.field(
        "readed_list",
        convert.list_of(convert.shape("b24async.shapes.imopenlines", "OpenLineDialogReadedList")),
    )
    manager_list: shape.Field[Sequence[int]] = shape.field("manager_list", convert.list_of(convert.integer))
    last_message_views: shape.Field[OpenLineDialogLastMessageViews] = shape.field(
        "last_message_views",
        convert.shape("b24async.shapes.imopenlines", "OpenLineDialogLastMessageViews"),
    )


class OpenLineDialogEntityLink(shape.Shape):
    """``OpenLineDialogEntityLink``, as the portal answers it."""

    __slots__ = ()

    type = shape.field("type", convert.string)
    url = shape.field("url", convert.string)
    id = shape.field("id", convert.string)


class OpenLineDialogLastMessageViews(shape.Shape):
    """``OpenLineDialogLastMessageViews``, as the portal answers it."""

    __slots__ = ()

    message_id = shape.field("message_id", convert.integer)
    first_viewers: shape.Field[Sequence[OpenLineDialogLastMessageViewsFirstViewers]] = shape.field(
        "first_viewers",
        convert.list_of(convert.shape("b24async.shapes.imopenlines", "OpenLineDialogLastMessageViewsFirstViewers")),
    )
    count_of_viewers = shape.field("count_of_viewers", convert.integer)


class OpenLineDialogLastMessageViewsFirstViewers(shape.Shape):
    """``OpenLineDialogLastMessageViewsFirstViewers``, as the portal answers it."""

    __slots__ = ()

    user_id = shape.field("user_id", convert.integer)
    user_name = shape.field("user_name", convert.string)
    date = shape.field("date", convert.datetime)


class OpenLineDialogPermissions(shape.Shape):
    """``OpenLineDialogPermissions``, as the portal answers it."""

    __slots__ = ()

    manage_users_add = shape.field("manage_users_add", convert.string)
    manage_users_delete = shape.field("manage_users_delete", convert.string)
    manage_ui = shape.field("manage_ui", convert.string)
    manage_settings = shape.field("manage_settings", convert.string)
    manage_messages = shape.field("manage_messages", convert.string)
    can_post = shape.field("can_post", convert.string)


class OpenLineDialogReadedList(shape.Shape):
    """``OpenLineDialogReadedList``, as the portal answers it."""

    __slots__ = ()

    user_id = shape.field("user_id", convert.integer)
    user_name = shape.field("user_name", convert.string)
    message_id = shape.field("message_id", convert.integer)
    date = shape.field("date", convert.optional(convert.datetime))


class OpenLineDialogRestrictions(shape.Shape):
    """``OpenLineDialogRestrictions``, as the portal answers it."""

    __slots__ = ()

    avatar = shape.field("avatar", convert.boolean)
    rename = shape.field("rename", convert.boolean)
    extend = shape.field("extend", convert.boolean)
    call = shape.field("call", convert.boolean)
    mute = shape.field("mute", convert.boolean)
    leave = shape.field("leave", convert.boolean)
    leave_owner = shape.field("leave_owner", convert.boolean)
    send = shape.field("send", convert.boolean)
    user_list = shape.field("user_list", convert.boolean)


class OpenLineSessionHistory(shape.Shape):
    """``OpenLineSessionHistory``, as the portal answers it."""

    __slots__ = ()

    chat_id = shape.field("chatId", convert.integer)
    can_join = shape.field("canJoin", convert.boolean)
    can_vote_head = shape.field("canVoteHead", convert.string)
    session_id = shape.field("sessionId", convert.integer)
    session_vote_head = shape.field("sessionVoteHead", convert.integer)
    session_comment_head = shape.field("sessionCommentHead", convert.optional(convert.string))
    user_id = shape.field("userId", convert.string)
    message: shape.Field[Mapping[str, OpenLineSessionHistoryMessage]] = shape.field(
        "message",
        convert.map_of(convert.shape("b24async.shapes.imopenlines", "OpenLineSessionHistoryMessage")),
    )
    users_message: shape.Field[Mapping[str, Sequence[bool]]] = shape.field(
        "usersMessage",
        convert.map_of(convert.list_of(convert.boolean)),
    )
    users: shape.Field[Mapping[str, OpenLineSessionHistoryUser]] = shape.field(
        "users",
        convert.map_of(convert.shape("b24async.shapes.imopenlines", "OpenLineSessionHistoryUser")),
    )
    openlines: shape.Field[OpenLineSessionHistoryOpenlines] = shape.field(
        "openlines",
        convert.shape("b24async.shapes.imopenlines", "OpenLineSessionHistoryOpenlines"),
    )
    user_in_group: shape.Field[Mapping[str, OpenLineSessionHistoryUserInGroup]] = shape.field(
        "userInGroup",
        convert.map_of(convert.shape("b24async.shapes.imopenlines", "OpenLineSessionHistoryUserInGroup")),
    )
    wo_user_in_group: shape.Field[Sequence[Any]] = shape.field("woUserInGroup", convert.list_of(convert.json))
    chat: shape.Field[Mapping[str, OpenLineSessionHistoryChat]] = shape.field(
        "chat",
        convert.map_of(convert.shape("b24async.shapes.imopenlines", "OpenLineSessionHistoryChat")),
    )
    user_block_chat: shape.Field[Mapping[str, Mapping[str, Any]]] = shape.field(
        "userBlockChat",
        convert.map_of(convert.map_of(convert.json)),
    )
    user_in_chat: shape.Field[Mapping[str, Sequence[bool]]] = shape.field(
        "userInChat",
        convert.map_of(convert.list_of(convert.boolean)),
    )
    files: shape.Field[Mapping[str, OpenLineSessionHistoryFile]] = shape.field(
        "files",
        convert.map_of(convert.shape("b24async.shapes.imopenlines", "OpenLineSessionHistoryFile")),
    )


class OpenLineSessionHistoryChat(shape.Shape):
    """``OpenLineSessionHistoryChat``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.string)
    name = shape.field("name", convert.string)
    owner = shape.field("owner", convert.string)
    entity_type = shape.field("entityType", convert.string)
    entity_id = shape.field("entityId", convert.string)
    entity_data1 = shape.field("entityData1", convert.string)
    entity_data2 = shape.field("entityData2", convert.string)
    entity_data3 = shape.field("entityData3", convert.string)
    message_count = shape.field("messageCount", convert.integer)
    public = shape.field("public", convert.string)
    mute_list: shape.Field[Mapping[str, Any]] = shape.field("muteList", convert.map_of(convert.json))
    manager_list: shape.Field[Sequence[Any]] = shape.field("managerList", convert.list_of(convert.json))
    date_create = shape.field("dateCreate", convert.datetime)
    type = shape.field("type", convert.string)
    entity_link: shape.Field[Mapping[str, Any]] = shape.field("entityLink", convert.map_of(convert.json))
    permissions: shape.Field[Mapping[str, Any]] = shape.field("permissions", convert.map_of(convert.json))
    text_field_enabled = shape.field("textFieldEnabled", convert.boolean)
    background_id = shape.field("backgroundId", convert.optional(convert.integer))
    message_type = shape.field("messageType", convert.string)
    is_new = shape.field("isNew", convert.boolean)


class OpenLineSessionHistoryFile(shape.Shape):
    """``OpenLineSessionHistoryFile``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    chatid = shape.field("chatid", convert.integer)
    date = shape.field("date", convert.datetime)
    type = shape.field("type", convert.string)
    name = shape.field("name", convert.string)
    extension = shape.field("extension", convert.string)
    size = shape.field("size", convert.integer)
    image: shape.Field[Mapping[str, Any]] = shape.field("image", convert.map_of(convert.json))
    status = shape.field("status", convert.string)
    progress = shape.field("progress", convert.integer)
    authorid = shape.field("authorid", convert.integer)
    authorname = shape.field("authorname", convert.string)
    urlpreview = shape.field("urlpreview", convert.string)
    urlshow = shape.field("urlshow", convert.string)
    urldownload = shape.field("urldownload", convert.string)
    viewerattrs: shape.Field[Mapping[str, Any]] = shape.field("viewerattrs", convert.map_of(convert.json))
    mediaurl = shape.field("mediaurl", convert.string)
    istranscribable = shape.field("istranscribable", convert.boolean)
    isvideonote = shape.field("isvideonote", convert.boolean)
    isvoicenote = shape.field("isvoicenote", convert.boolean)


class OpenLineSessionHistoryMessage(shape.Shape):
    """``OpenLineSessionHistoryMessage``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.string)
    chatid = shape.field("chatid", convert.string)
    senderid = shape.field("senderid", convert.string)
    recipientid = shape.field("recipientid", convert.string)
    date = shape.field("date", convert.datetime)
    text = shape.field("text", convert.string)
    textlegacy = shape.field("textlegacy", convert.string)
    params: shape.Field[Mapping[str, Any]] = shape.field("params", convert.map_of(convert.json))


class OpenLineSessionHistoryOpenlines(shape.Shape):
    """``OpenLineSessionHistoryOpenlines``, as the portal answers it."""

    __slots__ = ()

    canvoteashead: shape.Field[Mapping[str, Any]] = shape.field("canvoteashead", convert.map_of(convert.json))


class OpenLineSessionHistoryUser(shape.Shape):
    """``OpenLineSessionHistoryUser``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.string)
    name = shape.field("name", convert.string)
    first_name = shape.field("firstName", convert.string)
    last_name = shape.field("lastName", convert.string)
    work_position = shape.field("workPosition", convert.optional(convert.string))
    avatar = shape.field("avatar", convert.string)
    avatar_id = shape.field("avatarId", convert.optional(convert.integer))
    gender = shape.field("gender", convert.string)
    extranet = shape.field("extranet", convert.boolean)
    connector = shape.field("connector", convert.boolean)
    profile = shape.field("profile", convert.string)
    external_auth_id = shape.field("externalAuthId", convert.string)
    status = shape.field("status", convert.optional(convert.string))
    last_activity_date = shape.field("lastActivityDate", convert.datetime)
    departments: shape.Field[Sequence[Any]] = shape.field("departments", convert.list_of(convert.json))
    type = shape.field("type", convert.string)


class OpenLineSessionHistoryUserInGroup(shape.Shape):
    """``OpenLineSessionHistoryUserInGroup``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    users: shape.Field[Sequence[Any]] = shape.field("users", convert.list_of(convert.json))


class RevisionGetResult(shape.Shape):
    """``RevisionGetResult``, as the portal answers it."""

    __slots__ = ()

    rest = shape.field("rest", convert.integer)
    web = shape.field("web", convert.integer)
    mobile = shape.field("mobile", convert.integer)
