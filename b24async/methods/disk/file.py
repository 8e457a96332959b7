# Generated from spec/disk/file.yaml by `python -m codegen`. Edit the spec, not this file.
"""``disk.file.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from b24async.shapes import disk as disk_shapes

_GET: calls.Method[disk_shapes.DiskFile] = calls.Method(
    "disk.file.get",
    convert.shape("b24async.shapes.disk", "DiskFile"),
    safety="safe",
    scopes=("disk",),
)
_DELETE = calls.Method("disk.file.delete", convert.boolean, safety="unsafe", scopes=("disk",))
_GET_FIELDS: calls.Method[Mapping[str, disk_shapes.DiskFieldInfo]] = calls.Method(
    "disk.file.getFields",
    convert.map_of(convert.shape("b24async.shapes.disk", "DiskFieldInfo")),
    safety="safe",
    scopes=("disk",),
)
_COPY_TO: calls.Method[disk_shapes.DiskFile] = calls.Method(
    "disk.file.copyTo",
    convert.shape("b24async.shapes.disk", "DiskFile"),
    safety="unsafe",
    scopes=("disk",),
)
_GET_EXTERNAL_LINK = calls.Method("disk.file.getExternalLink", convert.string, safety="idempotent", scopes=("disk",))
_GET_VERSIONS: calls.ListMethod[disk_shapes.DiskVersion] = calls.ListMethod(
    "disk.file.getVersions",
    convert.shape("b24async.shapes.disk", "DiskVersion"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("disk",),
)
_MARK_DELETED: calls.Method[disk_shapes.DiskFile] = calls.Method(
    "disk.file.markDeleted",
    convert.shape("b24async.shapes.disk", "DiskFile"),
    safety="unsafe",
    scopes=("disk",),
)
_MOVE_TO: calls.Method[disk_shapes.DiskFile | None] = calls.Method(
    "disk.file.moveTo",
    convert.optional(convert.shape("b24async.shapes.disk", "DiskFile")),
    safety="idempotent",
    scopes=("disk",),
    absent=False,
)
_RENAME: calls.Method[disk_shapes.DiskFile] = calls.Method(
    "disk.file.rename",
    convert.shape("b24async.shapes.disk", "DiskFile"),
    safety="idempotent",
    scopes=("disk",),
)
_RESTORE: calls.Method[disk_shapes.DiskFile] = calls.Method(
    "disk.file.restore",
    convert.shape("b24async.shapes.disk", "DiskFile"),
    safety="unsafe",
    scopes=("disk",),
)
_RESTORE_FROM_VERSION: calls.Method[disk_shapes.DiskFile] = calls.Method(
    "disk.file.restoreFromVersion",
    convert.shape("b24async.shapes.disk", "DiskFile"),
    safety="unsafe",
    scopes=("disk",),
)
_SEARCH: calls.ListMethod[disk_shapes.DiskFile] = calls.ListMethod(
    "disk.file.search",
    convert.shape("b24async.shapes.disk", "DiskFile"),
    paging=calls.Paging(style="offset"),
    safety="safe",
    scopes=("disk",),
)
_UPLOAD_VERSION: calls.Method[disk_shapes.DiskFile] = calls.Method(
    "disk.file.uploadVersion",
    convert.shape("b24async.shapes.disk", "DiskFile"),
    safety="unsafe",
    scopes=("disk",),
    files=calls.Form("pair"),
)


class DiskFile(calls.Group):
    """``disk.file.*``."""

    _name = "disk.file"

    def get(self, *, id: int) -> calls.Call[disk_shapes.DiskFile]:
        """Return a Drive file with its size, folder, content version and download link.

        Args:
            id: For example ``9043``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``; for a user who may read the specified file.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete a file for good, bypassing the bin.

        Args:
            id: For example ``9035``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``DISK_FILE_22007``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``; for a user with full access to the file.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def get_fields(self) -> calls.Call[Mapping[str, disk_shapes.DiskFieldInfo]]:
        """Describe the fields of a file: type, filterable or not.

        Scope ``disk``; for anyone. https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-fields.html
        """
        return calls.Call(_GET_FIELDS, {}, self._sender)

    def copy_to(self, *, id: int, target_folder_id: int) -> calls.Call[disk_shapes.DiskFile]:
        """Copy a file of the Drive into another folder.

        Args:
            id: For example ``9035``.
            target_folder_id: For example ``8930``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``DISK_OBJ_22000``, ``DISK_FILE_22003``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``. https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-copy-to.html
        """
        return calls.Call(_COPY_TO, {"id": id, "targetFolderId": target_folder_id}, self._sender)

    def get_external_link(self, *, id: int) -> calls.Call[str]:
        """Return a public link to a file, creating the link if there is none yet.

        Args:
            id: For example ``8964``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``. https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-external-link.html
        """
        return calls.Call(_GET_EXTERNAL_LINK, {"id": id}, self._sender)

    def get_versions(
        self,
        *,
        id: int,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[disk_shapes.DiskVersion]:
        """List the stored versions of a file, newest first.

        Args:
            id: For example ``9043``.
            filter: Conditions that the rows must meet, for example ``{"NAME": "%test%"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``; for a user who may read the specified file.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-get-versions.html
        """
        return calls.ListCall(_GET_VERSIONS, {"id": id, "filter": filter, "start": start}, self._sender)

    def mark_deleted(self, *, id: int) -> calls.Call[disk_shapes.DiskFile]:
        """Move a file to the bin, from where it can be restored.

        Args:
            id: For example ``9037``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``; for a user who may change the specified file.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-mark-deleted.html
        """
        return calls.Call(_MARK_DELETED, {"id": id}, self._sender)

    def move_to(self, *, id: int, target_folder_id: int) -> calls.Call[disk_shapes.DiskFile | None]:
        """Move a file to another folder of the same storage.

        Args:
            id: For example ``8964``.
            target_folder_id: For example ``9023``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``DISK_OBJ_22000``, ``DISK_FILE_22007``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``. https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-move-to.html
        """
        return calls.Call(_MOVE_TO, {"id": id, "targetFolderId": target_folder_id}, self._sender)

    def rename(self, *, id: int, new_name: str) -> calls.Call[disk_shapes.DiskFile]:
        """Rename a file of the Drive; the new name has to carry the extension.

        Args:
            id: For example ``8964``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``DISK_OBJ_22000``, ``0``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``; for a user who may change the specified file.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-rename.html
        """
        return calls.Call(_RENAME, {"id": id, "newName": new_name}, self._sender)

    def restore(self, *, id: int) -> calls.Call[disk_shapes.DiskFile]:
        """Bring a file back from the bin, numbering its name if that is taken.

        Args:
            id: For example ``9037``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``; for a user who may change the required file.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore.html
        """
        return calls.Call(_RESTORE, {"id": id}, self._sender)

    def restore_from_version(self, *, id: int, version_id: int) -> calls.Call[disk_shapes.DiskFile]:
        """Make an earlier version the current content of a file.

        Args:
            id: For example ``9043``.
            version_id: For example ``7199``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``DISK_FILE_22003``, ``DISK_FILE_22004``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``; for a user with full access to the file.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-restore-from-version.html
        """
        return calls.Call(_RESTORE_FROM_VERSION, {"id": id, "versionId": version_id}, self._sender)

    def search(
        self,
        *,
        query: str,
        type: Literal["file", "folder", "all"] | None = None,
        filter: disk_shapes.FileSearchFilter | Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[disk_shapes.DiskFile]:
        """Search files and folders of the Drive by name and document text.

        Args:
            query: For example ``test``.
            type: By default ``file``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``INVALID_QUERY``, ``INVALID_TYPE``, ``INVALID_FILTER``,
                ``UNSUPPORTED_STORAGE``.
            NotFound: ``NOT_FOUND``.

        Scope ``disk``; for anyone. https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-search.html
        """
        return calls.ListCall(_SEARCH, {"QUERY": query, "TYPE": type, "FILTER": filter, "start": start}, self._sender)

    def upload_version(self, *, id: int, file_content: Any) -> calls.Call[disk_shapes.DiskFile]:
        """Upload new content for a file as its next version.

        Args:
            id: For example ``9043``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``, ``DISK_FILE_22002``, ``DISK_FILE_22005``, ``DISK_FILE_22006``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``; for a user who may change the specified file.
        https://apidocs.bitrix24.com/api-reference/disk/file/disk-file-upload-version.html
        """
        return calls.Call(_UPLOAD_VERSION, {"id": id, "fileContent": file_content}, self._sender)
