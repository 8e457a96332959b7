# Generated from spec/disk by `python -m codegen`. Edit the spec, not this file.
"""``disk.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.disk.attached_object import DiskAttachedObject
    from b24async.methods.disk.file import DiskFile
    from b24async.methods.disk.folder import DiskFolder
    from b24async.methods.disk.rights import DiskRights
    from b24async.methods.disk.storage import DiskStorage
    from b24async.methods.disk.version import DiskVersion


class Disk(calls.Group):
    """``disk.*``."""

    _name = "disk"

    @functools.cached_property
    def attached_object(self) -> DiskAttachedObject:
        """``disk.attachedObject.*``."""
        from b24async.methods.disk.attached_object import DiskAttachedObject

        return DiskAttachedObject(self._sender)

    @functools.cached_property
    def file(self) -> DiskFile:
        """``disk.file.*``."""
        from b24async.methods.disk.file import DiskFile

        return DiskFile(self._sender)

    @functools.cached_property
    def folder(self) -> DiskFolder:
        """``disk.folder.*``."""
        from b24async.methods.disk.folder import DiskFolder

        return DiskFolder(self._sender)

    @functools.cached_property
    def rights(self) -> DiskRights:
        """``disk.rights.*``."""
        from b24async.methods.disk.rights import DiskRights

        return DiskRights(self._sender)

    @functools.cached_property
    def storage(self) -> DiskStorage:
        """``disk.storage.*``."""
        from b24async.methods.disk.storage import DiskStorage

        return DiskStorage(self._sender)

    @functools.cached_property
    def version(self) -> DiskVersion:
        """``disk.version.*``."""
        from b24async.methods.disk.version import DiskVersion

        return DiskVersion(self._sender)
