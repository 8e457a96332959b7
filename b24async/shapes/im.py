# Generated from spec/im by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``im.*``."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from b24async import convert, shape


class ImChat(shape.Shape):
    """``ImChat``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.optional(convert.integer), sparse=True)
    parent_chat_id = shape.field("parent_chat_id", convert.optional(convert.integer), sparse=True)
    parent_message_id = shape.field("parent_message_id", convert.optional(convert.integer), sparse=True)
    name = shape.field("name", convert.optional(convert.string), sparse=True)
    owner = shape.field("owner", convert.optional(convert.integer), sparse=True)
    extranet = shape.field("extranet", convert.optional(convert.boolean), sparse=True)
    contains_collaber = shape.field("contains_collaber", convert.optional(convert.boolean), sparse=True)
    avatar = shape.field("avatar", convert.optional(convert.string), sparse=True)
    color = shape.field("color", convert.optional(convert.string), sparse=True)
    type = shape.field("type", convert.optional(convert.string), sparse=True)
    entity_type = shape.field("entity_type", convert.optional(convert.string), sparse=True)
    entity_id = shape.field("entity_id", convert.optional(convert.string), sparse=True)
    entity_data_1 = shape.field("entity_data_1", convert.optional(convert.string), sparse=True)
    entity_data_2 = shape.field("entity_data_2", convert.optional(convert.string), sparse=True)
    entity_data_3 = shape.field("entity_data_3", convert.optional(convert.string), sparse=True)
    mute_list: shape.Field[Sequence[bool]] = shape.field("mute_list", convert.list_of(convert.boolean), sparse=True)
    manager_list: shape.Field[Sequence[int]] = shape.field(
        "manager_list",
        convert.list_of(convert.integer),
        sparse=True,
    )
    date_create = shape.field("date_create", convert.optional(convert.datetime), sparse=True)
    message_type = shape.field("message_type", convert.optional(convert.string), sparse=True)
    user_counter = shape.field("user_counter", convert.optional(convert.integer), sparse=True)
    restrictions: shape.Field[ImRestriction | None] = shape.field(
        "restrictions",
        convert.optional(convert.shape("b24async.shapes.im", "ImRestriction")),
        sparse=True,
    )
    role = shape.field("role", convert.optional(convert.string), sparse=True)
    text_field_enabled = shape.field("text_field_enabled", convert.optional(convert.boolean), sparse=True)
    background_id = shape.field("background_id", convert.optional(convert.integer), sparse=True)
    entity_link: shape.Field[ImEntityLink | None] = shape.field(
        "entity_link",
        convert.optional(convert.shape("b24async.shapes.im", "ImEntityLink")),
        sparse=True,
    )
    permissions: shape.Field[ImPermission | None] = shape.field(
        "permissions",
        convert.optional(convert.shape("b24async.shapes.im", "ImPermission")),
        sparse=True,
    )
    public = shape.field("public", convert.optional(convert.string), sparse=True)
    title = shape.field("title", convert.optional(convert.string), sparse=True)


class ImCounter(shape.Shape):
    """``ImCounter``, as the portal answers it."""

    __slots__ = ()

    type: shape.Field[ImCounterType] = shape.field("TYPE", convert.shape("b24async.shapes.im", "ImCounterType"))
    chat: shape.Field[Mapping[str, int]] = shape.field("CHAT", convert.map_of(convert.integer))
    chat_muted: shape.Field[Mapping[str, int]] = shape.field("CHAT_MUTED", convert.map_of(convert.integer))
    chat_unread: shape.Field[Sequence[int]] = shape.field("CHAT_UNREAD", convert.list_of(convert.integer))
    lines: shape.Field[Mapping[str, int]] = shape.field("LINES", convert.map_of(convert.integer))
    dialog: shape.Field[Mapping[str, int]] = shape.field("DIALOG", convert.map_of(convert.integer))
    dialog_unread: shape.Field[Sequence[int]] = shape.field("DIALOG_UNREAD", convert.list_of(convert.integer))


class ImCounterType(shape.Shape):
    """``ImCounterType``, as the portal answers it."""

    __slots__ = ()

    all = shape.field("ALL", convert.integer)
    chat = shape.field("CHAT", convert.integer)
    dialog = shape.field("DIALOG", convert.integer)
    lines = shape.field("LINES", convert.integer)
    notify = shape.field("NOTIFY", convert.integer)
    messenger = shape.field("MESSENGER", convert.integer)


class ImDepartment(shape.Shape):
    """``ImDepartment``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)
    full_name = shape.field("full_name", convert.string)
    manager_user_id = shape.field("manager_user_id", convert.integer)
    manager_user_data: shape.Field[ImUser] = shape.field(
        "manager_user_data",
        convert.shape("b24async.shapes.im", "ImUser"),
    )


class ImDepartmentManager(shape.Shape):
    """``ImDepartmentManager``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    active = shape.field("active", convert.boolean)
    name = shape.field("name", convert.string)
    first_name = shape.field("first_name", convert.string)
    last_name = shape.field("last_name", convert.string)
    work_position = shape.field("work_position", convert.string)
    color = shape.field("color", convert.string)
    avatar = shape.field("avatar", convert.string)
    avatar_hr = shape.field("avatar_hr", convert.optional(convert.string), sparse=True)
    gender = shape.field("gender", convert.string)
    birthday = shape.field("birthday", convert.string)
    extranet = shape.field("extranet", convert.boolean)
    network = shape.field("network", convert.boolean)
    bot = shape.field("bot", convert.boolean)
    connector = shape.field("connector", convert.boolean)
    external_auth_id = shape.field("external_auth_id", convert.string)
    status = shape.field("status", convert.string)
    idle = shape.field("idle", convert.boolean)
    last_activity_date = shape.field("last_activity_date", convert.datetime)
    mobile_last_date = shape.field("mobile_last_date", convert.boolean)
    desktop_last_date = shape.field("desktop_last_date", convert.boolean)
    absent = shape.field("absent", convert.boolean)
    departments: shape.Field[Sequence[int]] = shape.field("departments", convert.list_of(convert.integer))
    phones: shape.Field[ImDepartmentManagerPhones | None] = shape.field(
        "phones",
        convert.optional(convert.shape("b24async.shapes.im", "ImDepartmentManagerPhones")),
    )
    bot_data = shape.field("bot_data", convert.json)
    type = shape.field("type", convert.string)
    website = shape.field("website", convert.string)
    email = shape.field("email", convert.string)


class ImDepartmentManagerPhones(shape.Shape):
    """``ImDepartmentManagerPhones``, as the portal answers it."""

    __slots__ = ()

    inner_phone = shape.field("inner_phone", convert.string)
    personal_mobile = shape.field("personal_mobile", convert.optional(convert.string), sparse=True)


class ImDialog(shape.Shape):
    """``ImDialog``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    parent_chat_id = shape.field("parent_chat_id", convert.integer)
    parent_message_id = shape.field("parent_message_id", convert.integer)
    name = shape.field("name", convert.string)
    description = shape.field("description", convert.optional(convert.string))
    owner = shape.field("owner", convert.integer)
    extranet = shape.field("extranet", convert.boolean)
    avatar = shape.field("avatar", convert.optional(convert.string))
    color = shape.field("color", convert.string)
    type = shape.field("type", convert.string)
    counter = shape.field("counter", convert.integer)
    user_counter = shape.field("user_counter", convert.integer)
    message_count = shape.field("message_count", convert.integer)
    unread_id = shape.field("unread_id", convert.integer)
    restrictions: shape.Field[ImRestriction] = shape.field(
        "restrictions",
        convert.shape("b24async.shapes.im", "ImRestriction"),
    )
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
    date_create = shape.field("date_create", convert.datetime)
    message_type = shape.field("message_type", convert.string)
    public = shape.field("public", convert.string)
    role = shape.field("role", convert.string)
    entity_link: shape.Field[ImEntityLink] = shape.field(
        "entity_link",
        convert.shape("b24async.shapes.im", "ImEntityLink"),
    )
    text_field_enabled = shape.field("text_field_enabled", convert.boolean)
    background_id = shape.field("background_id", convert.optional(convert.integer))
    permissions: shape.Field[ImPermission] = shape.field(
        "permissions",
        convert.shape("b24async.shapes.im", "ImPermission"),
    )
    is_new = shape.field("is_new", convert.boolean)
    readed_list: shape.Field[Sequence[ImDialogReadedList]] = shape.field(
        "readed_list",
        convert.list_of(convert.shape("b24async.shapes.im", "ImDialogReadedList")),
        sparse=True,
    )
    manager_list: shape.Field[Sequence[int]] = shape.field(
        "manager_list",
        convert.list_of(convert.integer),
        sparse=True,
    )
    last_message_views: shape.Field[ImDialogLastMessageViews | None] = shape.field(
        "last_message_views",
        convert.optional(convert.shape("b24async.shapes.im", "ImDialogLastMessageViews")),
        sparse=True,
    )
    dialog_id = shape.field("dialog_id", convert.optional(convert.string), sparse=True)


class ImDialogLastMessageViews(shape.Shape):
    """``ImDialogLastMessageViews``, as the portal answers it."""

    __slots__ = ()

    message_id = shape.field("message_id", convert.integer)
    first_viewers: shape.Field[Sequence[Any]] = shape.field("first_viewers", convert.list_of(convert.json))
    count_of_viewers = shape.field("count_of_viewers", convert.integer)


class ImDialogMessage(shape.Shape):
    """``ImDialogMessage``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    chat_id = shape.field("chat_id", convert.optional(convert.integer))
    author_id = shape.field("author_id", convert.optional(convert.integer))
    date = shape.field("date", convert.optional(convert.datetime))
    text = shape.field("text", convert.optional(convert.string))
    unread = shape.field("unread", convert.boolean)
    uuid = shape.field("uuid", convert.optional(convert.string))
    replaces: shape.Field[Sequence[Any]] = shape.field("replaces", convert.list_of(convert.json))
    params: shape.Field[ImDialogMessageParams | None] = shape.field(
        "params",
        convert.optional(convert.shape("b24async.shapes.im", "ImDialogMessageParams")),
    )
    disappearing_date = shape.field("disappearing_date", convert.optional(convert.datetime))


class ImDialogMessageParams(shape.Shape):
    """``ImDialogMessageParams``, as the portal answers it."""

    __slots__ = ()

    like: shape.Field[Sequence[int]] = shape.field("LIKE", convert.list_of(convert.integer), sparse=True)
    code: shape.Field[Sequence[str]] = shape.field("CODE", convert.list_of(convert.string), sparse=True)
    notify = shape.field("NOTIFY", convert.optional(convert.boolean), sparse=True)


class ImDialogMessagesSearch(shape.Shape):
    """``ImDialogMessagesSearch``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    chat_id = shape.field("chatId", convert.integer)
    chat_id_lower = shape.field("chat_id", convert.integer)
    author_id = shape.field("authorId", convert.integer)
    author_id_lower = shape.field("author_id", convert.integer)
    date = shape.field("date", convert.datetime)
    text = shape.field("text", convert.string)
    is_system = shape.field("isSystem", convert.boolean)
    uuid = shape.field("uuid", convert.optional(convert.string))
    forward = shape.field("forward", convert.json)
    params: shape.Field[Sequence[Any]] = shape.field("params", convert.list_of(convert.json))
    viewed_by_others = shape.field("viewedByOthers", convert.boolean)
    unread = shape.field("unread", convert.boolean)
    viewed = shape.field("viewed", convert.boolean)
    viewed_count = shape.field("viewedCount", convert.integer)
    block = shape.field("block", convert.json)


class ImDialogRead(shape.Shape):
    """``ImDialogRead``, as the portal answers it."""

    __slots__ = ()

    dialog_id = shape.field("dialogId", convert.string)
    chat_id = shape.field("chatId", convert.integer)
    last_id = shape.field("lastId", convert.integer)
    counter = shape.field("counter", convert.integer)


class ImDialogReadedList(shape.Shape):
    """``ImDialogReadedList``, as the portal answers it."""

    __slots__ = ()

    user_id = shape.field("user_id", convert.integer)
    user_name = shape.field("user_name", convert.string)
    message_id = shape.field("message_id", convert.integer)
    date = shape.field("date", convert.optional(convert.datetime))


class ImDiskFileCommit(shape.Shape):
    """``ImDiskFileCommit``, as the portal answers it."""

    __slots__ = ()

    files: shape.Field[Mapping[str, ImFile]] = shape.field(
        "FILES",
        convert.map_of(convert.shape("b24async.shapes.im", "ImFile")),
    )
    disk_id: shape.Field[Sequence[int]] = shape.field("DISK_ID", convert.list_of(convert.integer))
    file_models: shape.Field[Mapping[str, ImDiskFileCommitFileModel]] = shape.field(
        "FILE_MODELS",
        convert.map_of(convert.shape("b24async.shapes.im", "ImDiskFileCommitFileModel")),
    )
    message_id = shape.field("MESSAGE_ID", convert.integer)


class ImDiskFileCommitFileModel(shape.Shape):
    """``ImDiskFileCommitFileModel``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)
    create_time: shape.Field[Mapping[str, Any]] = shape.field("createTime", convert.map_of(convert.json))
    update_time: shape.Field[Mapping[str, Any]] = shape.field("updateTime", convert.map_of(convert.json))
    delete_time = shape.field("deleteTime", convert.optional(convert.string))
    code = shape.field("code", convert.string)
    xml_id = shape.field("xmlId", convert.optional(convert.string))
    storage_id = shape.field("storageId", convert.integer)
    real_object_id = shape.field("realObjectId", convert.integer)
    parent_id = shape.field("parentId", convert.integer)
    deleted_type = shape.field("deletedType", convert.integer)
    created_by = shape.field("createdBy", convert.integer)
    updated_by = shape.field("updatedBy", convert.integer)
    deleted_by = shape.field("deletedBy", convert.integer)
    unique_code = shape.field("uniqueCode", convert.string)
    type_file = shape.field("typeFile", convert.integer)
    global_content_version = shape.field("globalContentVersion", convert.integer)
    file_id = shape.field("fileId", convert.integer)
    size = shape.field("size", convert.integer)
    etag = shape.field("etag", convert.string)
    links: shape.Field[ImDiskFileCommitFileModelLinks] = shape.field(
        "links",
        convert.shape("b24async.shapes.im", "ImDiskFileCommitFileModelLinks"),
    )


class ImDiskFileCommitFileModelLinks(shape.Shape):
    """``ImDiskFileCommitFileModelLinks``, as the portal answers it."""

    __slots__ = ()

    download = shape.field("download", convert.string)
    show_in_grid = shape.field("showInGrid", convert.string)
    preview = shape.field("preview", convert.string)


class ImDiskFileSave(shape.Shape):
    """``ImDiskFileSave``, as the portal answers it."""

    __slots__ = ()

    folder: shape.Field[ImDiskFileSaveFolder] = shape.field(
        "folder",
        convert.shape("b24async.shapes.im", "ImDiskFileSaveFolder"),
    )
    file: shape.Field[ImDiskFileSaveFile] = shape.field(
        "file",
        convert.shape("b24async.shapes.im", "ImDiskFileSaveFile"),
    )


class ImDiskFileSaveFile(shape.Shape):
    """``ImDiskFileSaveFile``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)


class ImDiskFileSaveFolder(shape.Shape):
    """``ImDiskFileSaveFolder``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)


class ImEntityLink(shape.Shape):
    """``ImEntityLink``, as the portal answers it."""

    __slots__ = ()

    type = shape.field("type", convert.string)
    url = shape.field("url", convert.string)
    id = shape.field("id", convert.string)


class ImFile(shape.Shape):
    """``ImFile``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    chat_id = shape.field("chatId", convert.integer)
    date: shape.Field[Mapping[str, bool] | datetime.datetime] = shape.field(
        "date",
        convert.union(convert.map_of(convert.boolean), convert.datetime),
    )
    type: shape.Field[Literal["file", "image", "video", "audio"]] = shape.field(
        "type",
        convert.one_of("file", "image", "video", "audio"),
    )
    name = shape.field("name", convert.string)
    extension = shape.field("extension", convert.string)
    size = shape.field("size", convert.integer)
    image: shape.Field[ImFileImage | None] = shape.field(
        "image",
        convert.optional(convert.shape("b24async.shapes.im", "ImFileImage")),
    )
    status = shape.field("status", convert.string)
    progress = shape.field("progress", convert.integer)
    author_id = shape.field("authorId", convert.integer)
    author_name = shape.field("authorName", convert.string)
    url_preview = shape.field("urlPreview", convert.string)
    url_show = shape.field("urlShow", convert.string)
    url_download = shape.field("urlDownload", convert.string)
    viewer_attrs: shape.Field[ImFileViewerAttrs] = shape.field(
        "viewerAttrs",
        convert.shape("b24async.shapes.im", "ImFileViewerAttrs"),
    )
    media_url: shape.Field[ImFileMediaUrl] = shape.field(
        "mediaUrl",
        convert.shape("b24async.shapes.im", "ImFileMediaUrl"),
    )
    is_transcribable = shape.field("isTranscribable", convert.boolean)
    is_video_note = shape.field("isVideoNote", convert.boolean)
    is_voice_note = shape.field("isVoiceNote", convert.boolean)


class ImFileImage(shape.Shape):
    """``ImFileImage``, as the portal answers it."""

    __slots__ = ()

    height = shape.field("height", convert.integer)
    width = shape.field("width", convert.integer)


class ImFileMediaUrl(shape.Shape):
    """``ImFileMediaUrl``, as the portal answers it."""

    __slots__ = ()

    preview: shape.Field[Mapping[str, str]] = shape.field("preview", convert.map_of(convert.string))


class ImFileViewerAttrs(shape.Shape):
    """``ImFileViewerAttrs``, as the portal answers it."""

    __slots__ = ()

    viewer = shape.field("viewer", convert.string)
    viewer_type = shape.field("viewerType", convert.string)
    src = shape.field("src", convert.string)
    viewer_resized = shape.field("viewerResized", convert.optional(convert.string), sparse=True)
    object_id = shape.field("objectId", convert.integer)
    viewer_group_by = shape.field("viewerGroupBy", convert.integer)
    im_chat_id = shape.field("imChatId", convert.integer)
    title = shape.field("title", convert.string)
    actions = shape.field("actions", convert.string)
    unified_link = shape.field("unifiedLink", convert.optional(convert.string), sparse=True)


class ImNotify(shape.Shape):
    """``ImNotify``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    chat_id = shape.field("chat_id", convert.integer)
    author_id = shape.field("author_id", convert.integer)
    date = shape.field("date", convert.string)
    notify_type = shape.field("notify_type", convert.integer)
    notify_module = shape.field("notify_module", convert.string)
    notify_event = shape.field("notify_event", convert.string)
    notify_tag = shape.field("notify_tag", convert.string)
    notify_sub_tag = shape.field("notify_sub_tag", convert.string)
    notify_title = shape.field("notify_title", convert.string)
    setting_name = shape.field("setting_name", convert.string)
    text = shape.field("text", convert.string)
    notify_read = shape.field("notify_read", convert.boolean)
    notify_buttons = shape.field("notify_buttons", convert.optional(convert.string), sparse=True)
    params = shape.field("params", convert.json)


class ImNotifySchema(shape.Shape):
    """``ImNotifySchema``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.string)
    name = shape.field("NAME", convert.string)


class ImNotifySchemaModule(shape.Shape):
    """A module with its notification types."""

    __slots__ = ()

    name = shape.field("NAME", convert.string)
    module_id = shape.field("MODULE_ID", convert.string)
    list: shape.Field[Sequence[ImNotifySchema]] = shape.field(
        "LIST",
        convert.list_of(convert.shape("b24async.shapes.im", "ImNotifySchema")),
    )


class ImPermission(shape.Shape):
    """``ImPermission``, as the portal answers it."""

    __slots__ = ()

    manage_users_add = shape.field("manage_users_add", convert.string)
    manage_users_delete = shape.field("manage_users_delete", convert.string)
    manage_ui = shape.field("manage_ui", convert.string)
    manage_settings = shape.field("manage_settings", convert.string)
    manage_messages = shape.field("manage_messages", convert.string)
    can_post = shape.field("can_post", convert.string)


class ImPhone(shape.Shape):
    """``ImPhone``, as the portal answers it."""

    __slots__ = ()

    work_phone = shape.field("work_phone", convert.optional(convert.string), sparse=True)
    personal_mobile = shape.field("personal_mobile", convert.optional(convert.string), sparse=True)
    inner_phone = shape.field("inner_phone", convert.optional(convert.string), sparse=True)
    personal_phone = shape.field("personal_phone", convert.optional(convert.string), sparse=True)


class ImRecent(shape.Shape):
    """``ImRecent``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.string)
    chat_id = shape.field("chat_id", convert.optional(convert.integer))
    type: shape.Field[Literal["user", "chat"]] = shape.field("type", convert.one_of("user", "chat"))
    avatar: shape.Field[ImRecentAvatar] = shape.field("avatar", convert.shape("b24async.shapes.im", "ImRecentAvatar"))
    title = shape.field("title", convert.optional(convert.string))
    message: shape.Field[ImRecentMessage] = shape.field(
        "message",
        convert.shape("b24async.shapes.im", "ImRecentMessage"),
    )
    counter = shape.field("counter", convert.optional(convert.integer))
    last_id = shape.field("last_id", convert.optional(convert.integer))
    pinned = shape.field("pinned", convert.boolean)
    unread = shape.field("unread", convert.boolean)
    has_reminder = shape.field("has_reminder", convert.boolean)
    date_update = shape.field("date_update", convert.optional(convert.datetime))
    date_last_activity = shape.field("date_last_activity", convert.optional(convert.datetime))
    user: shape.Field[ImUser] = shape.field("user", convert.shape("b24async.shapes.im", "ImUser"))
    chat: shape.Field[ImChat] = shape.field("chat", convert.shape("b24async.shapes.im", "ImChat"))
    lines: shape.Field[ImRecentLines | None] = shape.field(
        "lines",
        convert.optional(convert.shape("b24async.shapes.im", "ImRecentLines")),
        sparse=True,
    )
    options: shape.Field[Sequence[Any]] = shape.field("options", convert.list_of(convert.json))


class ImRecentAvatar(shape.Shape):
    """``ImRecentAvatar``, as the portal answers it."""

    __slots__ = ()

    url = shape.field("url", convert.string)
    color = shape.field("color", convert.string)


class ImRecentLines(shape.Shape):
    """``ImRecentLines``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    status = shape.field("status", convert.integer)
    date_create = shape.field("date_create", convert.datetime)


class ImRecentMessage(shape.Shape):
    """``ImRecentMessage``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    text = shape.field("text", convert.string)
    file = shape.field("file", convert.boolean)
    author_id = shape.field("author_id", convert.integer)
    attach = shape.field("attach", convert.boolean)
    date = shape.field("date", convert.datetime)
    status = shape.field("status", convert.string)
    sticker = shape.field("sticker", convert.optional(convert.integer))
    uuid = shape.field("uuid", convert.optional(convert.string))


class ImRestriction(shape.Shape):
    """``ImRestriction``, as the portal answers it."""

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
    path = shape.field("path", convert.optional(convert.string), sparse=True)
    path_title = shape.field("path_title", convert.optional(convert.string), sparse=True)


class ImRevision(shape.Shape):
    """``ImRevision``, as the portal answers it."""

    __slots__ = ()

    rest = shape.field("rest", convert.integer)
    web = shape.field("web", convert.integer)
    mobile = shape.field("mobile", convert.integer)
    desktop = shape.field("desktop", convert.integer)
    im_revision_mobile = shape.field("im_revision_mobile", convert.integer)


class ImSearchLast(shape.Shape):
    """``ImSearchLast``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.string)
    type: shape.Field[Literal["chat", "user"]] = shape.field("type", convert.one_of("chat", "user"))
    avatar: shape.Field[ImSearchLastAvatar] = shape.field(
        "avatar",
        convert.shape("b24async.shapes.im", "ImSearchLastAvatar"),
    )
    title = shape.field("title", convert.optional(convert.string))
    user: shape.Field[ImUser] = shape.field("user", convert.shape("b24async.shapes.im", "ImUser"))
    chat: shape.Field[ImChat] = shape.field("chat", convert.shape("b24async.shapes.im", "ImChat"))


class ImSearchLastAvatar(shape.Shape):
    """``ImSearchLastAvatar``, as the portal answers it."""

    __slots__ = ()

    url = shape.field("url", convert.string)
    color = shape.field("color", convert.string)


class ImSearchUser(shape.Shape):
    """``ImSearchUser``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)
    first_name = shape.field("first_name", convert.string)
    last_name = shape.field("last_name", convert.string)
    work_position = shape.field("work_position", convert.string)
    color = shape.field("color", convert.string)
    avatar = shape.field("avatar", convert.optional(convert.string))
    gender = shape.field("gender", convert.string)
    birthday: shape.Field[bool | str] = shape.field("birthday", convert.union(convert.boolean, convert.string))
    extranet = shape.field("extranet", convert.boolean)
    network = shape.field("network", convert.boolean)
    bot = shape.field("bot", convert.boolean)
    connector = shape.field("connector", convert.boolean)
    external_auth_id = shape.field("external_auth_id", convert.string)
    status = shape.field("status", convert.string)
    idle: shape.Field[bool | str] = shape.field("idle", convert.union(convert.boolean, convert.string))
    last_activity_date: shape.Field[bool | str] = shape.field(
        "last_activity_date",
        convert.union(convert.boolean, convert.string),
    )
    mobile_last_date: shape.Field[bool | str] = shape.field(
        "mobile_last_date",
        convert.union(convert.boolean, convert.string),
    )
    departments: shape.Field[Sequence[int]] = shape.field("departments", convert.list_of(convert.integer))
    absent: shape.Field[bool | str] = shape.field("absent", convert.union(convert.boolean, convert.string))
    phones: shape.Field[ImPhone] = shape.field("phones", convert.shape("b24async.shapes.im", "ImPhone"))


class ImUser(shape.Shape):
    """``ImUser``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.optional(convert.integer), sparse=True)
    active = shape.field("active", convert.optional(convert.boolean), sparse=True)
    name = shape.field("name", convert.optional(convert.string), sparse=True)
    first_name = shape.field("first_name", convert.optional(convert.string), sparse=True)
    last_name = shape.field("last_name", convert.optional(convert.string), sparse=True)
    work_position = shape.field("work_position", convert.optional(convert.string), sparse=True)
    color = shape.field("color", convert.optional(convert.string), sparse=True)
    avatar = shape.field("avatar", convert.optional(convert.string), sparse=True)
    avatar_hr = shape.field("avatar_hr", convert.optional(convert.string), sparse=True)
    gender = shape.field("gender", convert.optional(convert.string), sparse=True)
    birthday = shape.field("birthday", convert.optional(convert.string), sparse=True)
    extranet = shape.field("extranet", convert.optional(convert.boolean), sparse=True)
    network = shape.field("network", convert.optional(convert.boolean), sparse=True)
    bot = shape.field("bot", convert.optional(convert.boolean), sparse=True)
    connector = shape.field("connector", convert.optional(convert.boolean), sparse=True)
    external_auth_id = shape.field("external_auth_id", convert.optional(convert.string), sparse=True)
    status = shape.field("status", convert.optional(convert.string), sparse=True)
    idle = shape.field("idle", convert.optional(convert.datetime), sparse=True)
    last_activity_date = shape.field("last_activity_date", convert.optional(convert.datetime), sparse=True)
    mobile_last_date = shape.field("mobile_last_date", convert.optional(convert.datetime), sparse=True)
    desktop_last_date = shape.field("desktop_last_date", convert.optional(convert.datetime), sparse=True)
    absent = shape.field("absent", convert.optional(convert.datetime), sparse=True)
    departments: shape.Field[Sequence[int]] = shape.field("departments", convert.list_of(convert.integer), sparse=True)
    phones: shape.Field[ImPhone | None] = shape.field(
        "phones",
        convert.optional(convert.shape("b24async.shapes.im", "ImPhone")),
        sparse=True,
    )
    bot_data = shape.field("bot_data", convert.json, sparse=True)
    type = shape.field("type", convert.optional(convert.string), sparse=True)
    website = shape.field("website", convert.optional(convert.string), sparse=True)
    email = shape.field("email", convert.optional(convert.string), sparse=True)


class ImV2Event(shape.Shape):
    """``ImV2Event``, as the portal answers it."""

    __slots__ = ()

    event_id = shape.field("eventId", convert.integer)
    type = shape.field("type", convert.string)
    date = shape.field("date", convert.datetime)
    data: shape.Field[Mapping[str, Any]] = shape.field("data", convert.map_of(convert.json))


class ImV2FileUpload(shape.Shape):
    """``ImV2FileUpload``, as the portal answers it."""

    __slots__ = ()

    dialog_id = shape.field("dialogId", convert.string)
    chat_id = shape.field("chatId", convert.integer)
    message_id = shape.field("messageId", convert.integer)
    file: shape.Field[ImFile] = shape.field("file", convert.shape("b24async.shapes.im", "ImFile"))


class NotifyReadAllResult(shape.Shape):
    """``NotifyReadAllResult``, as the portal answers it."""

    __slots__ = ()

    result = shape.field("result", convert.boolean)
    new_counter = shape.field("newCounter", convert.integer)


class V2FileUploadFields(TypedDict, total=False):
    """``V2FileUploadFields``, as it may be written."""

    name: str
    content: Any
    message: str
