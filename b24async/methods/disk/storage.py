# Generated from spec/disk/storage.yaml by `python -m codegen`. Edit the spec, not this file.
"""``disk.storage.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import disk as disk_shapes

_GET: calls.Method[disk_shapes.DiskStorage | None] = calls.Method(
    "disk.storage.get",
    convert.optional(convert.shape("b24async.shapes.disk", "DiskStorage")),
    safety="safe",
    scopes=("disk",),
)
_GET_LIST: calls.ListMethod[disk_shapes.DiskStorage] = calls.ListMethod(
    "disk.storage.getList",
    convert.shape("b24async.shapes.disk", "DiskStorage"),
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="ID", order="ID", row="ID")),
    safety="safe",
    scopes=("disk",),
)
_GET_FIELDS: calls.Method[Mapping[str, disk_shapes.DiskFieldInfo]] = calls.Method(
    "disk.storage.getFields",
    convert.map_of(convert.shape("b24async.shapes.disk", "DiskFieldInfo")),
    safety="safe",
    scopes=("disk",),
)
_ADD_FOLDER: calls.Method[disk_shapes.DiskFolder] = calls.Method(
    "disk.storage.addFolder",
    convert.shape("b24async.shapes.disk", "DiskFolder"),
    safety="unsafe",
    scopes=("disk",),
)
_GET_CHILDREN: calls.ListMethod[disk_shapes.DiskFile] = calls.ListMethod(
    "disk.storage.getChildren",
    convert.shape("b24async.shapes.disk", "DiskFile"),
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="ID", order="ID", row="ID")),
    safety="safe",
    scopes=("disk",),
)
_GET_FOR_APP: calls.Method[disk_shapes.DiskStorage] = calls.Method(
    "disk.storage.getForApp",
    convert.shape("b24async.shapes.disk", "DiskStorage"),
    safety="idempotent",
    scopes=("disk",),
    application=True,
)
_GET_TYPES: calls.ListMethod[str] = calls.ListMethod(
    "disk.storage.getTypes",
    convert.string,
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("disk",),
)
_RENAME: calls.Method[disk_shapes.DiskStorage] = calls.Method(
    "disk.storage.rename",
    convert.shape("b24async.shapes.disk", "DiskStorage"),
    safety="idempotent",
    scopes=("disk",),
    application=True,
)
_UPLOAD_FILE: calls.Method[disk_shapes.DiskFile] = calls.Method(
    "disk.storage.uploadFile",
    convert.shape("b24async.shapes.disk", "DiskFile"),
    safety="unsafe",
    scopes=("disk",),
    files=calls.Form("pair", field="field"),
)


class DiskStorage(calls.Group):
    """``disk.storage.*``."""

    _name = "disk.storage"

    def get(self, *, id: int) -> calls.Call[disk_shapes.DiskStorage | None]:
        """Return a Drive storage with its owner and its root folder.

        Args:
            id: For example ``1357``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``; for a user who may read the required storage.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def get_list(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[disk_shapes.DiskStorage]:
        """List the storages that the user can reach: own, of groups, common.

        Args:
            filter: Conditions that the rows must meet, for example ``{"NAME": "%Bitrix24%"}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"NAME": "DESC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``disk``; for anyone. https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-list.html
        """
        return calls.ListCall(_GET_LIST, {"filter": filter, "order": order, "start": start}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, disk_shapes.DiskFieldInfo]]:
        """Describe the fields of a storage: type, filterable or not.

        Scope ``disk``; for anyone. https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)

    def add_folder(
        self,
        *,
        id: int,
        data: Mapping[str, Any],
        rights: Sequence[disk_shapes.StorageAddFolderRights | Mapping[str, Any]] | None = None,
    ) -> calls.Call[disk_shapes.DiskFolder]:
        """Create a folder in the root of a storage.

        Args:
            id: For example ``1357``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``DISK_OBJ_22000``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``; for a user who may add required storage.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-add-folder.html
        """
        return calls.Call(_ADD_FOLDER, {"id": id, "data": data, "rights": rights}, self._sender)

    def get_children(
        self,
        *,
        id: int,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[disk_shapes.DiskFile]:
        """List the files and folders that lie in the root of a storage.

        Args:
            id: For example ``1357``.
            filter: Conditions that the rows must meet, for example ``{"NAME": "%Folder%"}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"NAME": "DESC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.
            NotFound: ``ERROR_NOT_FOUND``.

        Scope ``disk``; for anyone.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-children.html
        """
        return calls.ListCall(_GET_CHILDREN, {"id": id, "filter": filter, "order": order, "start": start}, self._sender)

    def get_for_app(self) -> calls.Call[disk_shapes.DiskStorage]:
        """Return the application's own storage, creating it on the first call.

        Works only inside an application.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``ERROR_NOT_FOUND``.

        Scope ``disk``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-for-app.html
        """
        return calls.Call(_GET_FOR_APP, {}, self._sender)

    def get_types(self) -> calls.ListCall[str]:
        """List the kinds of storages: user, common, group.

        Scope ``disk``; for anyone. https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-get-types.html
        """
        return calls.ListCall(_GET_TYPES, {}, self._sender)

    def rename(self, *, id: int, new_name: str) -> calls.Call[disk_shapes.DiskStorage]:
        """Rename the application's own storage.

        Works only inside an application.

        Args:
            id: For example ``1366``.

        Raises:
            NotFound: ``ERROR_NOT_FOUND``.
            InvalidParams: without a code.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-rename.html
        """
        return calls.Call(_RENAME, {"id": id, "newName": new_name}, self._sender)

    def upload_file(
        self,
        *,
        id: int,
        data: Mapping[str, Any],
        file_content: Any,
        rights: Sequence[disk_shapes.StorageUploadFileRights | Mapping[str, Any]] | None = None,
        generate_unique_name: bool | None = None,
    ) -> calls.Call[disk_shapes.DiskFile]:
        """Upload a file into the root of a storage.

        Args:
            id: For example ``1357``.
            data: For example ``{"NAME": "picture.png"}``.
            generate_unique_name: By default ``False``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``DISK_BASE_SERVICE_22001``, ``ERROR_COULD_NOT_SAVE_FILE``, without a
                code.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``; for a user who may add required storage.
        https://apidocs.bitrix24.com/api-reference/disk/storage/disk-storage-upload-file.html
        """
        return calls.Call(
            _UPLOAD_FILE,
            {
                "id": id,
                "data": data,
                "fileContent": file_content,
                "rights": rights,
                "generateUniqueName": generate_unique_name,
            },
            self._sender,
        )
