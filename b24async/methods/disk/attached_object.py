# Generated from spec/disk/attached_object.yaml by `python -m codegen`. Edit the spec, not this file.
"""``disk.attachedObject.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import disk as disk_shapes

_GET: calls.Method[disk_shapes.DiskAttachedObject] = calls.Method(
    "disk.attachedObject.get",
    convert.shape("b24async.shapes.disk", "DiskAttachedObject"),
    safety="safe",
    scopes=("disk",),
)


class DiskAttachedObject(calls.Group):
    """``disk.attachedObject.*``."""

    _name = "disk.attachedObject"

    def get(self, *, id: int) -> calls.Call[disk_shapes.DiskAttachedObject]:
        """Return a Drive file attachment: its file, its owner object and its download link.

        Args:
            id: For example ``495``.

        Raises:
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``; for a user who may read the required file.
        https://apidocs.bitrix24.com/api-reference/disk/attached-object/disk-attached-object-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)
