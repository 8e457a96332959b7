# Generated from spec/imbot by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``imbot.*``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from b24async import convert, shape


class AppRegisterLang(TypedDict, total=False):
    """``AppRegisterLang``, as it may be written."""

    LANGUAGE_ID: str
    TITLE: str
    DESCRIPTION: str
    COPYRIGHT: str


class AppUpdateLang(TypedDict, total=False):
    """``AppUpdateLang``, as it may be written."""

    LANGUAGE_ID: str
    TITLE: str
    DESCRIPTION: str
    COPYRIGHT: str


class CommandRegisterLang(TypedDict, total=False):
    """``CommandRegisterLang``, as it may be written."""

    LANGUAGE_ID: str
    TITLE: str
    PARAMS: str


class CommandUpdateFields(TypedDict, total=False):
    """``CommandUpdateFields``, as it may be written."""

    COMMAND: str
    EVENT_COMMAND_ADD: str
    HIDDEN: bool | Literal["Y", "N"]
    EXTRANET_SUPPORT: bool | Literal["Y", "N"]
    LANG: Sequence[CommandUpdateFieldsLang | Mapping[str, Any]]


class CommandUpdateFieldsLang(TypedDict, total=False):
    """``CommandUpdateFieldsLang``, as it may be written."""

    LANGUAGE_ID: str
    TITLE: str
    PARAMS: str


class ImbotBot(shape.Shape):
    """``ImbotBot``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    name = shape.field("NAME", convert.string)
    code = shape.field("CODE", convert.string)
    openline = shape.field("OPENLINE", convert.boolean)


class ImbotDialog(shape.Shape):
    """``ImbotDialog``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    parent_chat_id = shape.field("parent_chat_id", convert.integer)
    parent_message_id = shape.field("parent_message_id", convert.integer)
    name = shape.field("name", convert.string)
    description = shape.field("description", convert.string)
    owner = shape.field("owner", convert.integer)
    extranet = shape.field("extranet", convert.boolean)
    avatar = shape.field("avatar", convert.string)
    color = shape.field("color", convert.string)
    type = shape.field("type", convert.string)
    counter = shape.field("counter", convert.integer)
    user_counter = shape.field("user_counter", convert.integer)
    message_count = shape.field("message_count", convert.integer)
    unread_id = shape.field("unread_id", convert.integer)
    restrictions: shape.Field[Mapping[str, Any]] = shape.field("restrictions", convert.map_of(convert.json))
    last_message_id = shape.field("last_message_id", convert.integer)
    last_id = shape.field("last_id", convert.integer)
    marked_id = shape.field("marked_id", convert.integer)
    disk_folder_id = shape.field("disk_folder_id", convert.integer)
    entity_type = shape.field("entity_type", convert.string)
    entity_id = shape.field("entity_id", convert.string)
    entity_data_1 = shape.field("entity_data_1", convert.string)
    entity_data_2 = shape.field("entity_data_2", convert.string)
    entity_data_3 = shape.field("entity_data_3", convert.string)
    mute_list: shape.Field[Sequence[Any]] = shape.field("mute_list", convert.list_of(convert.json))
    date_create = shape.field("date_create", convert.string)
    message_type = shape.field("message_type", convert.string)
    public = shape.field("public", convert.string)
    role = shape.field("role", convert.string)
    entity_link: shape.Field[Mapping[str, Any]] = shape.field("entity_link", convert.map_of(convert.json))
    text_field_enabled = shape.field("text_field_enabled", convert.boolean)
    background_id = shape.field("background_id", convert.json)
    permissions: shape.Field[Mapping[str, Any]] = shape.field("permissions", convert.map_of(convert.json))
    is_new = shape.field("is_new", convert.boolean)
    readed_list: shape.Field[Sequence[Any]] = shape.field("readed_list", convert.list_of(convert.json))
    manager_list: shape.Field[Sequence[Any]] = shape.field("manager_list", convert.list_of(convert.json))
    last_message_views: shape.Field[Mapping[str, Any]] = shape.field("last_message_views", convert.map_of(convert.json))
    dialog_id = shape.field("dialog_id", convert.string)


class ImbotUser(shape.Shape):
    """``ImbotUser``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    active = shape.field("active", convert.boolean)
    name = shape.field("name", convert.string)
    bot = shape.field("bot", convert.boolean)
    type = shape.field("type", convert.string)


class ImbotV2Bot(shape.Shape):
    """``ImbotV2Bot``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    code = shape.field("code", convert.string)
    type = shape.field("type", convert.string)
    is_hidden = shape.field("isHidden", convert.boolean)
    is_support_openline = shape.field("isSupportOpenline", convert.boolean)
    is_reactions_enabled = shape.field("isReactionsEnabled", convert.boolean)
    background_id = shape.field("backgroundId", convert.optional(convert.string))
    language = shape.field("language", convert.string)
    module_id = shape.field("moduleId", convert.string)
    event_mode: shape.Field[Literal["webhook", "fetch"]] = shape.field("eventMode", convert.one_of("webhook", "fetch"))
    count_message = shape.field("countMessage", convert.integer)
    count_command = shape.field("countCommand", convert.integer)
    count_chat = shape.field("countChat", convert.integer)
    count_user = shape.field("countUser", convert.integer)


class ImbotV2BotGet(shape.Shape):
    """``ImbotV2BotGet``, as the portal answers it."""

    __slots__ = ()

    bot: shape.Field[ImbotV2Bot] = shape.field("bot", convert.shape("b24async.shapes.imbot", "ImbotV2Bot"))
    users: shape.Field[Sequence[ImbotUser]] = shape.field(
        "users",
        convert.list_of(convert.shape("b24async.shapes.imbot", "ImbotUser")),
    )


class ImbotV2BotRegister(shape.Shape):
    """``ImbotV2BotRegister``, as the portal answers it."""

    __slots__ = ()

    bot: shape.Field[ImbotV2Bot] = shape.field("bot", convert.shape("b24async.shapes.imbot", "ImbotV2Bot"))
    users: shape.Field[Sequence[ImbotV2ChatAddUser]] = shape.field(
        "users",
        convert.list_of(convert.shape("b24async.shapes.imbot", "ImbotV2ChatAddUser")),
    )


class ImbotV2BotUpdate(shape.Shape):
    """``ImbotV2BotUpdate``, as the portal answers it."""

    __slots__ = ()

    bot: shape.Field[ImbotV2Bot] = shape.field("bot", convert.shape("b24async.shapes.imbot", "ImbotV2Bot"))
    users: shape.Field[Sequence[ImbotUser]] = shape.field(
        "users",
        convert.list_of(convert.shape("b24async.shapes.imbot", "ImbotUser")),
    )


class ImbotV2Chat(shape.Shape):
    """``ImbotV2Chat``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    dialog_id = shape.field("dialogId", convert.optional(convert.string))
    name = shape.field("name", convert.optional(convert.string))
    description = shape.field("description", convert.optional(convert.string))
    type: shape.Field[Literal["chat", "open", "channel"]] = shape.field(
        "type",
        convert.one_of("chat", "open", "channel"),
    )
    owner = shape.field("owner", convert.optional(convert.integer))
    color = shape.field("color", convert.optional(convert.string))
    avatar = shape.field("avatar", convert.optional(convert.string))
    role = shape.field("role", convert.optional(convert.string))
    date_create = shape.field("dateCreate", convert.optional(convert.string))
    last_message_id = shape.field("lastMessageId", convert.optional(convert.integer))
    mute_list: shape.Field[Sequence[Any]] = shape.field("muteList", convert.list_of(convert.json))
    manager_list: shape.Field[Sequence[Any]] = shape.field("managerList", convert.list_of(convert.json))
    message_type = shape.field("messageType", convert.optional(convert.string))
    extranet = shape.field("extranet", convert.boolean)
    contains_collaber = shape.field("containsCollaber", convert.boolean)
    entity_type = shape.field("entityType", convert.string)
    entity_id = shape.field("entityId", convert.optional(convert.string))
    entity_data1 = shape.field("entityData1", convert.optional(convert.string))
    entity_data2 = shape.field("entityData2", convert.optional(convert.string))
    entity_data3 = shape.field("entityData3", convert.optional(convert.string))
    entity_link: shape.Field[Mapping[str, Any]] = shape.field("entityLink", convert.map_of(convert.json))
    disk_folder_id = shape.field("diskFolderId", convert.optional(convert.integer))
    permissions: shape.Field[Mapping[str, Any]] = shape.field("permissions", convert.map_of(convert.json))
    parent_chat_id = shape.field("parentChatId", convert.json)
    parent_message_id = shape.field("parentMessageId", convert.json)
    is_new = shape.field("isNew", convert.boolean)
    text_field_enabled = shape.field("textFieldEnabled", convert.boolean)
    background_id = shape.field("backgroundId", convert.optional(convert.string))
    last_message_views = shape.field("lastMessageViews", convert.optional(convert.string))
    last_id = shape.field("lastId", convert.optional(convert.integer))
    marked_id = shape.field("markedId", convert.json)
    message_count = shape.field("messageCount", convert.optional(convert.integer))
    public = shape.field("public", convert.optional(convert.string))
    unread_id = shape.field("unreadId", convert.json)
    user_counter = shape.field("userCounter", convert.optional(convert.integer))


class ImbotV2ChatAdd(shape.Shape):
    """``ImbotV2ChatAdd``, as the portal answers it."""

    __slots__ = ()

    chat: shape.Field[ImbotV2Chat] = shape.field("chat", convert.shape("b24async.shapes.imbot", "ImbotV2Chat"))
    users: shape.Field[Sequence[ImbotV2ChatAddUser]] = shape.field(
        "users",
        convert.list_of(convert.shape("b24async.shapes.imbot", "ImbotV2ChatAddUser")),
    )


class ImbotV2ChatAddUser(shape.Shape):
    """``ImbotV2ChatAddUser``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    active = shape.field("active", convert.boolean)
    name = shape.field("name", convert.string)
    first_name = shape.field("firstName", convert.string)
    last_name = shape.field("lastName", convert.string)
    work_position = shape.field("workPosition", convert.string)
    color = shape.field("color", convert.string)
    avatar = shape.field("avatar", convert.string)
    gender = shape.field("gender", convert.string)
    birthday = shape.field("birthday", convert.string)
    extranet = shape.field("extranet", convert.boolean)
    bot = shape.field("bot", convert.boolean)
    connector = shape.field("connector", convert.boolean)
    external_auth_id = shape.field("externalAuthId", convert.string)
    status = shape.field("status", convert.string)
    idle = shape.field("idle", convert.boolean)
    last_activity_date = shape.field("lastActivityDate", convert.string)
    absent = shape.field("absent", convert.boolean)
    departments: shape.Field[Sequence[int]] = shape.field("departments", convert.list_of(convert.integer))
    phones = shape.field("phones", convert.boolean)
    type: shape.Field[Literal["employee", "extranet", "bot"]] = shape.field(
        "type",
        convert.one_of("employee", "extranet", "bot"),
    )


class ImbotV2ChatMessage(shape.Shape):
    """``ImbotV2ChatMessage``, as the portal answers it."""

    __slots__ = ()

    message: shape.Field[ImbotV2ChatMessageContext] = shape.field(
        "message",
        convert.shape("b24async.shapes.imbot", "ImbotV2ChatMessageContext"),
    )
    user: shape.Field[ImbotUser] = shape.field("user", convert.shape("b24async.shapes.imbot", "ImbotUser"))


class ImbotV2ChatMessageContext(shape.Shape):
    """``ImbotV2ChatMessageContext``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    chat_id = shape.field("chatId", convert.integer)
    author_id = shape.field("authorId", convert.integer)
    date = shape.field("date", convert.string)
    text = shape.field("text", convert.string)
    is_system = shape.field("isSystem", convert.boolean)
    uuid = shape.field("uuid", convert.string)
    forward = shape.field("forward", convert.json)
    params: shape.Field[Mapping[str, Any]] = shape.field("params", convert.map_of(convert.json))
    viewed_by_others = shape.field("viewedByOthers", convert.boolean)


class ImbotV2ChatMessageRead(shape.Shape):
    """``ImbotV2ChatMessageRead``, as the portal answers it."""

    __slots__ = ()

    chat_id = shape.field("chatId", convert.integer)
    last_id = shape.field("lastId", convert.integer)
    counter = shape.field("counter", convert.integer)
    viewed_messages: shape.Field[Sequence[int]] = shape.field("viewedMessages", convert.list_of(convert.integer))


class ImbotV2ChatUser(shape.Shape):
    """``ImbotV2ChatUser``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    active = shape.field("active", convert.boolean)
    name = shape.field("name", convert.optional(convert.string))
    first_name = shape.field("firstName", convert.optional(convert.string))
    last_name = shape.field("lastName", convert.optional(convert.string))
    work_position = shape.field("workPosition", convert.optional(convert.string))
    color = shape.field("color", convert.optional(convert.string))
    avatar = shape.field("avatar", convert.optional(convert.string))
    gender = shape.field("gender", convert.optional(convert.string))
    birthday = shape.field("birthday", convert.optional(convert.string))
    extranet = shape.field("extranet", convert.boolean)
    bot = shape.field("bot", convert.boolean)
    connector = shape.field("connector", convert.boolean)
    external_auth_id: shape.Field[Literal["default", "bot", "email", "replica"]] = shape.field(
        "externalAuthId",
        convert.one_of("default", "bot", "email", "replica"),
    )
    status = shape.field("status", convert.optional(convert.string))
    idle: shape.Field[bool | str] = shape.field("idle", convert.union(convert.boolean, convert.string))
    last_activity_date: shape.Field[bool | str] = shape.field(
        "lastActivityDate",
        convert.union(convert.boolean, convert.string),
    )
    mobile_last_date: shape.Field[bool | str] = shape.field(
        "mobileLastDate",
        convert.union(convert.boolean, convert.string),
    )
    desktop_last_date: shape.Field[bool | str] = shape.field(
        "desktopLastDate",
        convert.union(convert.boolean, convert.string),
    )
    absent: shape.Field[bool | str] = shape.field("absent", convert.union(convert.boolean, convert.string))
    departments: shape.Field[Sequence[int]] = shape.field("departments", convert.list_of(convert.integer))
    phones = shape.field("phones", convert.json)
    type: shape.Field[Literal["employee", "extranet", "email", "collaber", "bot"]] = shape.field(
        "type",
        convert.one_of("employee", "extranet", "email", "collaber", "bot"),
    )
    website = shape.field("website", convert.optional(convert.string))
    email = shape.field("email", convert.optional(convert.string))


class ImbotV2Command(shape.Shape):
    """``ImbotV2Command``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    bot_id = shape.field("botId", convert.optional(convert.integer))
    command = shape.field("command", convert.optional(convert.string))
    title = shape.field("title", convert.optional(convert.string), sparse=True)
    params = shape.field("params", convert.optional(convert.string), sparse=True)
    common = shape.field("common", convert.boolean)
    hidden = shape.field("hidden", convert.boolean)
    extranet_support = shape.field("extranetSupport", convert.boolean)
    category = shape.field("category", convert.optional(convert.string), sparse=True)
    context = shape.field("context", convert.optional(convert.string), sparse=True)


class ImbotV2CommandFields(TypedDict, total=False):
    """Fields of a imbot v2 command that may be written."""

    command: str | None
    title: str | None
    params: str | None
    common: bool
    hidden: bool
    extranetSupport: bool


class ImbotV2Event(shape.Shape):
    """``ImbotV2Event``, as the portal answers it."""

    __slots__ = ()

    event_id = shape.field("eventId", convert.integer)
    type = shape.field("type", convert.string)
    date = shape.field("date", convert.datetime)
    data: shape.Field[Mapping[str, Any]] = shape.field("data", convert.map_of(convert.json))


class ImbotV2FileUpload(shape.Shape):
    """``ImbotV2FileUpload``, as the portal answers it."""

    __slots__ = ()

    file: shape.Field[ImbotV2FileUploadFile] = shape.field(
        "file",
        convert.shape("b24async.shapes.imbot", "ImbotV2FileUploadFile"),
    )
    message_id = shape.field("messageId", convert.integer)
    chat_id = shape.field("chatId", convert.integer)
    dialog_id = shape.field("dialogId", convert.string)


class ImbotV2FileUploadFile(shape.Shape):
    """``ImbotV2FileUploadFile``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    chat_id = shape.field("chatId", convert.integer)
    name = shape.field("name", convert.string)
    extension = shape.field("extension", convert.string)
    size = shape.field("size", convert.integer)


class ImbotV2Revision(shape.Shape):
    """``ImbotV2Revision``, as the portal answers it."""

    __slots__ = ()

    rest = shape.field("rest", convert.integer)
    web = shape.field("web", convert.integer)
    mobile = shape.field("mobile", convert.integer)
    desktop = shape.field("desktop", convert.integer)


class RegisterProperties(TypedDict, total=False):
    """``RegisterProperties``, as it may be written."""

    NAME: str
    LAST_NAME: str
    COLOR: str
    EMAIL: str
    PERSONAL_BIRTHDAY: str
    WORK_POSITION: str
    PERSONAL_WWW: str
    PERSONAL_GENDER: Literal["M", "F"]
    PERSONAL_PHOTO: Any


class UpdateFields(TypedDict, total=False):
    """``UpdateFields``, as it may be written."""

    CODE: str
    EVENT_HANDLER: str
    EVENT_MESSAGE_ADD: str
    EVENT_MESSAGE_UPDATE: str
    EVENT_MESSAGE_DELETE: str
    EVENT_WELCOME_MESSAGE: str
    EVENT_BOT_DELETE: str
    PROPERTIES: UpdateFieldsProperties | Mapping[str, Any]


class UpdateFieldsProperties(TypedDict, total=False):
    """``UpdateFieldsProperties``, as it may be written."""

    NAME: str
    LAST_NAME: str
    COLOR: str
    EMAIL: str
    PERSONAL_BIRTHDAY: str
    WORK_POSITION: str
    PERSONAL_WWW: str
    PERSONAL_GENDER: Literal["M", "F"]
    PERSONAL_PHOTO: Any


class V2BotListFilter(TypedDict, total=False):
    """``V2BotListFilter``, as it may be written."""

    type: str


class V2BotRegisterFields(TypedDict, total=False):
    """``V2BotRegisterFields``, as it may be written."""

    code: str
    botToken: str
    properties: V2BotRegisterFieldsProperties | Mapping[str, Any]
    type: str
    eventMode: str
    webhookUrl: str
    isHidden: bool
    isReactionsEnabled: bool
    isSupportOpenline: bool
    backgroundId: str


class V2BotRegisterFieldsProperties(TypedDict, total=False):
    """``V2BotRegisterFieldsProperties``, as it may be written."""

    name: str
    lastName: str
    workPosition: str
    color: str
    gender: Literal["M", "F"]
    avatar: Any


class V2BotUpdateFields(TypedDict, total=False):
    """``V2BotUpdateFields``, as it may be written."""

    properties: V2BotUpdateFieldsProperties | Mapping[str, Any]
    isHidden: bool
    isReactionsEnabled: bool
    isSupportOpenline: bool
    backgroundId: str
    eventMode: Literal["fetch", "webhook"]
    webhookUrl: str
    botToken: str


class V2BotUpdateFieldsProperties(TypedDict, total=False):
    """``V2BotUpdateFieldsProperties``, as it may be written."""

    name: str
    lastName: str
    workPosition: str
    color: str
    gender: Literal["M", "F"]
    avatar: Any


class V2ChatAddFields(TypedDict, total=False):
    """``V2ChatAddFields``, as it may be written."""

    title: str
    description: str
    color: str
    avatar: Any
    userIds: Sequence[int]
    ownerId: int
    message: str


class V2ChatMessageSendFields(TypedDict, total=False):
    """``V2ChatMessageSendFields``, as it may be written."""

    message: str
    attach: Any
    keyboard: Any
    system: bool
    urlPreview: bool
    replyId: int
    templateId: str
    forwardIds: Mapping[str, Any]


class V2ChatMessageSendResult(shape.Shape):
    """``V2ChatMessageSendResult``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    uuid_map: shape.Field[Mapping[str, Any]] = shape.field("uuidMap", convert.map_of(convert.json))


class V2ChatMessageUpdateFields(TypedDict, total=False):
    """``V2ChatMessageUpdateFields``, as it may be written."""

    message: str
    attach: Any
    keyboard: Any
    urlPreview: bool | Literal["Y", "N"]


class V2ChatUpdateFields(TypedDict, total=False):
    """``V2ChatUpdateFields``, as it may be written."""

    title: str
    description: str
    color: str
    avatar: Any


class V2CommandAnswerFields(TypedDict, total=False):
    """``V2CommandAnswerFields``, as it may be written."""

    message: str
    attach: Any
    keyboard: Any
    system: bool
    urlPreview: bool


class V2CommandRegisterFields(TypedDict, total=False):
    """``V2CommandRegisterFields``, as it may be written."""

    command: str
    title: Mapping[str, Any]
    params: Mapping[str, Any]
    common: bool
    hidden: bool
    extranetSupport: bool


class V2FileUploadFields(TypedDict, total=False):
    """``V2FileUploadFields``, as it may be written."""

    name: str
    content: Any
    message: str
