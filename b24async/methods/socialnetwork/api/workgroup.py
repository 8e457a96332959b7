# Generated from spec/socialnetwork/api/workgroup.yaml by `python -m codegen`. Edit the spec, not this file.
"""``socialnetwork.api.workgroup.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import socialnetwork as socialnetwork_shapes

_GET: calls.Method[socialnetwork_shapes.Workgroup] = calls.Method(
    "socialnetwork.api.workgroup.get",
    convert.shape("b24async.shapes.socialnetwork", "Workgroup"),
    safety="safe",
    scopes=("socialnetwork",),
)
_LIST: calls.ListMethod[socialnetwork_shapes.Workgroup] = calls.ListMethod(
    "socialnetwork.api.workgroup.list",
    convert.shape("b24async.shapes.socialnetwork", "Workgroup"),
    rows="workgroups",
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="ID", order="ID", row="id")),
    safety="safe",
    scopes=("socialnetwork",),
    dump={"params": convert.yes_no},
)


class SocialnetworkApiWorkgroup(calls.Group):
    """``socialnetwork.api.workgroup.*``."""

    _name = "socialnetwork.api.workgroup"

    def get(
        self,
        *,
        params: socialnetwork_shapes.ApiWorkgroupGetParams | Mapping[str, Any],
    ) -> calls.Call[socialnetwork_shapes.Workgroup]:
        """Read one workgroup, project, Scrum or collab, with extra data if selected.

        Raises:
            InvalidParams: ``SONET_CONTROLLER_WORKGROUP_EMPTY``.
            NotFound: ``SONET_CONTROLLER_WORKGROUP_NOT_FOUND``.

        Scope ``socialnetwork``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-get.html
        """
        return calls.Call(_GET, {"params": params}, self._sender)

    def list(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        select: Sequence[str] | None = None,
        order: Mapping[str, str] | None = None,
        params: socialnetwork_shapes.ApiWorkgroupListParams | Mapping[str, Any] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[socialnetwork_shapes.Workgroup]:
        """List workgroups, projects, Scrums and collabs by filter, with chosen fields.

        Args:
            filter: Conditions that the rows must meet, for example ``{"ACTIVE": "Y", "CLOSED": "N", "%NAME":
                "group"}``.
            select: Fields to answer, for example ``["ID", "NAME", "TYPE", "AVATAR"]``.
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"ID": "DESC"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``socialnetwork``; for anyone.
        https://apidocs.bitrix24.com/api-reference/sonet-group/socialnetwork-api-workgroup-list.html
        """
        return calls.ListCall(
            _LIST,
            {"filter": filter, "select": select, "order": order, "params": params, "start": start},
            self._sender,
        )
