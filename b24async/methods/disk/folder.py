# Generated from spec/disk/folder.yaml by `python -m codegen`. Edit the spec, not this file.
"""``disk.folder.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import disk as disk_shapes

    _ShareToUserTaskName: TypeAlias = Literal[
        "disk_access_read",
        "disk_access_add",
        "disk_access_edit",
        "disk_access_full",
    ]

_GET: calls.Method[disk_shapes.DiskFolder] = calls.Method(
    "disk.folder.get",
    convert.shape("b24async.shapes.disk", "DiskFolder"),
    safety="safe",
    scopes=("disk",),
)
_GET_FIELDS: calls.Method[Mapping[str, disk_shapes.DiskFieldInfo]] = calls.Method(
    "disk.folder.getFields",
    convert.map_of(convert.shape("b24async.shapes.disk", "DiskFieldInfo")),
    safety="safe",
    scopes=("disk",),
)
_ADD_SUB_FOLDER: calls.Method[disk_shapes.DiskFolder] = calls.Method(
    "disk.folder.addSubFolder",
    convert.shape("b24async.shapes.disk", "DiskFolder"),
    safety="unsafe",
    scopes=("disk",),
)
_COPY_TO: calls.Method[disk_shapes.DiskFolder] = calls.Method(
    "disk.folder.copyTo",
    convert.shape("b24async.shapes.disk", "DiskFolder"),
    safety="unsafe",
    scopes=("disk",),
)
_DELETE_TREE = calls.Method("disk.folder.deleteTree", convert.boolean, safety="unsafe", scopes=("disk",))
_GET_CHILDREN: calls.ListMethod[disk_shapes.DiskFile] = calls.ListMethod(
    "disk.folder.getChildren",
    convert.shape("b24async.shapes.disk", "DiskFile"),
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="ID", order="ID", row="ID")),
    safety="safe",
    scopes=("disk",),
)
_GET_EXTERNAL_LINK = calls.Method("disk.folder.getExternalLink", convert.string, safety="idempotent", scopes=("disk",))
_MARK_DELETED: calls.Method[disk_shapes.DiskFolder] = calls.Method(
    "disk.folder.markDeleted",
    convert.shape("b24async.shapes.disk", "DiskFolder"),
    safety="unsafe",
    scopes=("disk",),
)
_MOVE_TO: calls.Method[disk_shapes.DiskFolder | None] = calls.Method(
    "disk.folder.moveTo",
    convert.optional(convert.shape("b24async.shapes.disk", "DiskFolder")),
    safety="idempotent",
    scopes=("disk",),
    absent=False,
)
_RENAME: calls.Method[disk_shapes.DiskFolder] = calls.Method(
    "disk.folder.rename",
    convert.shape("b24async.shapes.disk", "DiskFolder"),
    safety="idempotent",
    scopes=("disk",),
)
_RESTORE: calls.Method[disk_shapes.DiskFolder] = calls.Method(
    "disk.folder.restore",
    convert.shape("b24async.shapes.disk", "DiskFolder"),
    safety="unsafe",
    scopes=("disk",),
)
_SHARE_TO_USER = calls.Method("disk.folder.shareToUser", convert.boolean, safety="unsafe", scopes=("disk",))
_UPLOAD_FILE: calls.Method[disk_shapes.DiskFile] = calls.Method(
    "disk.folder.uploadFile",
    convert.shape("b24async.shapes.disk", "DiskFile"),
    safety="unsafe",
    scopes=("disk",),
    files=calls.Form("pair", field="field"),
)


class DiskFolder(calls.Group):
    """``disk.folder.*``."""

    _name = "disk.folder"

    def get(self, *, id: int) -> calls.Call[disk_shapes.DiskFolder]:
        """Return a Drive folder with its storage, parent folder and link.

        Args:
            id: For example ``8930``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``; for a user who may read the required folder.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, disk_shapes.DiskFieldInfo]]:
        """Describe the fields of a folder: type, filterable or not.

        Scope ``disk``; for anyone. https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)

    def add_sub_folder(self, *, id: int, data: Mapping[str, Any]) -> calls.Call[disk_shapes.DiskFolder]:
        """Create a folder inside another folder of the Drive.

        Args:
            id: For example ``8907``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``DISK_OBJ_22000``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``. https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-add-subfolder.html
        """
        return calls.Call(_ADD_SUB_FOLDER, {"id": id, "data": data}, self._sender)

    def copy_to(self, *, id: int, target_folder_id: int) -> calls.Call[disk_shapes.DiskFolder]:
        """Copy a folder with everything in it into another folder.

        Args:
            id: For example ``8930``.
            target_folder_id: For example ``8895``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``DISK_OBJ_22000``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``. https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-copy-to.html
        """
        return calls.Call(_COPY_TO, {"id": id, "targetFolderId": target_folder_id}, self._sender)

    def delete_tree(self, *, id: int) -> calls.Call[bool]:
        """Delete a folder with everything in it for good, bypassing the bin.

        Args:
            id: For example ``8942``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``DISK_OBJ_22000``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``; for a user with full access to the folder.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-delete-tree.html
        """
        return calls.Call(_DELETE_TREE, {"id": id}, self._sender)

    def get_children(
        self,
        *,
        id: int,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[disk_shapes.DiskFile]:
        """List the files and folders that lie directly in a folder.

        Args:
            id: For example ``8907``.
            filter: Conditions that the rows must meet, for example ``{">=CREATE_TIME": "2026-01-12"}``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"NAME": "DESC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.
            NotFound: ``ERROR_NOT_FOUND``.

        Scope ``disk``; for anyone. https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-children.html
        """
        return calls.ListCall(_GET_CHILDREN, {"id": id, "filter": filter, "order": order, "start": start}, self._sender)

    def get_external_link(self, *, id: int) -> calls.Call[str]:
        """Return a public link to a folder, creating the link if there is none yet.

        Args:
            id: For example ``8930``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``; for a user who may read the required folder.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-get-external-link.html
        """
        return calls.Call(_GET_EXTERNAL_LINK, {"id": id}, self._sender)

    def mark_deleted(self, *, id: int) -> calls.Call[disk_shapes.DiskFolder]:
        """Move a folder with everything in it to the bin, from where it can be restored.

        Args:
            id: For example ``8996``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``DISK_OBJ_22000``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``; for a user with full access to the folder.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-mark-deleted.html
        """
        return calls.Call(_MARK_DELETED, {"id": id}, self._sender)

    def move_to(self, *, id: int, target_folder_id: int) -> calls.Call[disk_shapes.DiskFolder | None]:
        """Move a folder with everything in it to another folder of the same storage.

        Args:
            id: For example ``8968``.
            target_folder_id: For example ``8907``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``DISK_OBJ_22000``, without a code.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``. https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-move-to.html
        """
        return calls.Call(_MOVE_TO, {"id": id, "targetFolderId": target_folder_id}, self._sender)

    def rename(self, *, id: int, new_name: str) -> calls.Call[disk_shapes.DiskFolder]:
        """Rename a folder of the Drive.

        Args:
            id: For example ``8968``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``; for a user who may change the required folder.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-rename.html
        """
        return calls.Call(_RENAME, {"id": id, "newName": new_name}, self._sender)

    def restore(self, *, id: int) -> calls.Call[disk_shapes.DiskFolder]:
        """Bring a folder back from the bin of the Drive.

        Args:
            id: For example ``8996``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``; for an administrator.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-restore.html
        """
        return calls.Call(_RESTORE, {"id": id}, self._sender)

    def share_to_user(self, *, id: int, user_id: int, task_name: _ShareToUserTaskName) -> calls.Call[bool]:
        """Share a folder with a user at a given access level.

        Args:
            id: For example ``8994``.
            user_id: For example ``1271``.
            task_name: For example ``disk_access_read``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``. https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-share-to-user.html
        """
        return calls.Call(_SHARE_TO_USER, {"id": id, "userId": user_id, "taskName": task_name}, self._sender)

    def upload_file(
        self,
        *,
        id: int,
        data: Mapping[str, Any],
        file_content: Any = None,
        rights: Sequence[disk_shapes.FolderUploadFileRights | Mapping[str, Any]] | None = None,
        generate_unique_name: bool | None = None,
    ) -> calls.Call[disk_shapes.DiskFile]:
        """Upload a file into a folder, or get an address for uploading it.

        Args:
            id: For example ``8930``.
            data: For example ``{"NAME": "test.png"}``.
            generate_unique_name: By default ``False``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``DISK_BASE_SERVICE_22001``, ``ERROR_COULD_NOT_SAVE_FILE``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``; for a user who may add required folder.
        https://apidocs.bitrix24.com/api-reference/disk/folder/disk-folder-upload-file.html
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
