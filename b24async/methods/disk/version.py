# Generated from spec/disk/version.yaml by `python -m codegen`. Edit the spec, not this file.
"""``disk.version.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import disk as disk_shapes

_GET: calls.Method[disk_shapes.DiskVersion] = calls.Method(
    "disk.version.get",
    convert.shape("b24async.shapes.disk", "DiskVersion"),
    safety="safe",
    scopes=("disk",),
)


class DiskVersion(calls.Group):
    """``disk.version.*``."""

    _name = "disk.version"

    def get(self, *, id: int) -> calls.Call[disk_shapes.DiskVersion]:
        """Return one stored version of a file with its download link.

        Args:
            id: For example ``7169``.

        Raises:
            InvalidParams: ``ERROR_ARGUMENT``.
            NotFound: ``ERROR_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``disk``; for a user who may read the required file.
        https://apidocs.bitrix24.com/api-reference/disk/version/disk-version-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)
