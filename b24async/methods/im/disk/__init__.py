# Generated from spec/im/disk by `python -m codegen`. Edit the spec, not this file.
"""``im.disk.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from b24async import calls

if TYPE_CHECKING:
    from b24async.methods.im.disk.file import ImDiskFile
    from b24async.methods.im.disk.folder import ImDiskFolder


class ImDisk(calls.Group):
    """``im.disk.*``."""

    _name = "im.disk"

    @functools.cached_property
    def file(self) -> ImDiskFile:
        """``im.disk.file.*``."""
        from b24async.methods.im.disk.file import ImDiskFile

        return ImDiskFile(self._sender)

    @functools.cached_property
    def folder(self) -> ImDiskFolder:
        """``im.disk.folder.*``."""
        from b24async.methods.im.disk.folder import ImDiskFolder

        return ImDiskFolder(self._sender)
