# Generated from spec/disk/rights.yaml by `python -m codegen`. Edit the spec, not this file.
"""``disk.rights.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.shapes import disk as disk_shapes

_GET_TASKS: calls.ListMethod[disk_shapes.DiskRightTask] = calls.ListMethod(
    "disk.rights.getTasks",
    convert.shape("b24async.shapes.disk", "DiskRightTask"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("disk",),
)


class DiskRights(calls.Group):
    """``disk.rights.*``."""

    _name = "disk.rights"

    def get_tasks(self) -> calls.ListCall[disk_shapes.DiskRightTask]:
        """List the access levels that can be granted on files and folders.

        Scope ``disk``; for anyone. https://apidocs.bitrix24.com/api-reference/disk/rights/disk-rights-get-tasks.html
        """
        return calls.ListCall(_GET_TASKS, {}, self._sender)
