# Generated from spec/disk by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``disk.*``."""

from __future__ import annotations

from typing import Literal, TypedDict

from b24async import convert, shape


class DiskAttachedObject(shape.Shape):
    """``DiskAttachedObject``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    object_id = shape.field("OBJECT_ID", convert.integer)
    module_id = shape.field("MODULE_ID", convert.string)
    entity_type = shape.field("ENTITY_TYPE", convert.string)
    entity_id = shape.field("ENTITY_ID", convert.integer)
    create_time = shape.field("CREATE_TIME", convert.string)
    created_by = shape.field("CREATED_BY", convert.integer)
    download_url = shape.field("DOWNLOAD_URL", convert.string)
    name = shape.field("NAME", convert.string)
    size = shape.field("SIZE", convert.integer)


class DiskFieldInfo(shape.Shape):
    """One field of a file, folder or storage as ``getFields`` tells it."""

    __slots__ = ()

    type = shape.field("TYPE", convert.string)
    """``integer``, ``string``, ``datetime``, ``enum``."""
    use_in_filter = shape.field("USE_IN_FILTER", convert.boolean)
    """Can be filtered by."""
    use_in_show = shape.field("USE_IN_SHOW", convert.boolean)
    """Is answered."""


class DiskFile(shape.Shape):
    """``DiskFile``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    name = shape.field("NAME", convert.optional(convert.string))
    code = shape.field("CODE", convert.optional(convert.string))
    storage_id = shape.field("STORAGE_ID", convert.optional(convert.integer))
    type: shape.Field[Literal["file", "folder"]] = shape.field("TYPE", convert.one_of("file", "folder"))
    real_object_id = shape.field("REAL_OBJECT_ID", convert.optional(convert.integer), sparse=True)
    parent_id = shape.field("PARENT_ID", convert.optional(convert.integer))
    deleted_type: shape.Field[Literal["0", "3", "4"]] = shape.field("DELETED_TYPE", convert.one_of("0", "3", "4"))
    global_content_version = shape.field("GLOBAL_CONTENT_VERSION", convert.optional(convert.integer), sparse=True)
    file_id = shape.field("FILE_ID", convert.optional(convert.integer), sparse=True)
    size = shape.field("SIZE", convert.optional(convert.integer), sparse=True)
    create_time = shape.field("CREATE_TIME", convert.datetime)
    update_time = shape.field("UPDATE_TIME", convert.optional(convert.datetime))
    delete_time = shape.field("DELETE_TIME", convert.optional(convert.datetime))
    created_by = shape.field("CREATED_BY", convert.integer)
    updated_by = shape.field("UPDATED_BY", convert.optional(convert.integer))
    deleted_by = shape.field("DELETED_BY", convert.optional(convert.integer))
    download_url = shape.field("DOWNLOAD_URL", convert.optional(convert.string), sparse=True)
    detail_url = shape.field("DETAIL_URL", convert.optional(convert.string))


class DiskFolder(shape.Shape):
    """``DiskFolder``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    name = shape.field("NAME", convert.string)
    code = shape.field("CODE", convert.optional(convert.string))
    storage_id = shape.field("STORAGE_ID", convert.integer)
    type = shape.field("TYPE", convert.string)
    real_object_id = shape.field("REAL_OBJECT_ID", convert.integer)
    parent_id = shape.field("PARENT_ID", convert.integer)
    deleted_type: shape.Field[Literal["0", "3", "4"]] = shape.field("DELETED_TYPE", convert.one_of("0", "3", "4"))
    create_time = shape.field("CREATE_TIME", convert.datetime)
    update_time = shape.field("UPDATE_TIME", convert.datetime)
    delete_time = shape.field("DELETE_TIME", convert.optional(convert.datetime))
    created_by = shape.field("CREATED_BY", convert.integer)
    updated_by = shape.field("UPDATED_BY", convert.integer)
    deleted_by = shape.field("DELETED_BY", convert.optional(convert.integer))
    detail_url = shape.field("DETAIL_URL", convert.string)


class DiskRightTask(shape.Shape):
    """``DiskRightTask``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    name = shape.field("NAME", convert.string)
    title = shape.field("TITLE", convert.string)


class DiskStorage(shape.Shape):
    """``DiskStorage``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    name = shape.field("NAME", convert.optional(convert.string))
    code = shape.field("CODE", convert.optional(convert.string))
    module_id = shape.field("MODULE_ID", convert.optional(convert.string))
    entity_type = shape.field("ENTITY_TYPE", convert.string)
    entity_id = shape.field("ENTITY_ID", convert.optional(convert.string))
    root_object_id = shape.field("ROOT_OBJECT_ID", convert.optional(convert.integer))


class DiskVersion(shape.Shape):
    """``DiskVersion``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    object_id = shape.field("OBJECT_ID", convert.integer)
    size = shape.field("SIZE", convert.integer)
    name = shape.field("NAME", convert.string)
    global_content_version = shape.field("GLOBAL_CONTENT_VERSION", convert.integer)
    create_time = shape.field("CREATE_TIME", convert.string)
    created_by = shape.field("CREATED_BY", convert.integer)
    download_url = shape.field("DOWNLOAD_URL", convert.string)


class FileSearchFilter(TypedDict, total=False):
    """``FileSearchFilter``, as it may be written."""

    STORAGE_ID: int
    FOLDER_ID: int


class FolderUploadFileRights(TypedDict, total=False):
    """``FolderUploadFileRights``, as it may be written."""

    TASK_ID: int
    ACCESS_CODE: str


class StorageAddFolderRights(TypedDict, total=False):
    """``StorageAddFolderRights``, as it may be written."""

    TASK_ID: int
    ACCESS_CODE: str


class StorageUploadFileRights(TypedDict, total=False):
    """``StorageUploadFileRights``, as it may be written."""

    TASK_ID: int
    ACCESS_CODE: str
