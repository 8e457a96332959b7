# Generated from spec/sonet_group.yaml by `python -m codegen`. Edit the spec, not this file.
"""``sonet_group.*``."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence

    from b24async.methods.sonet_group.feature import SonetGroupFeature
    from b24async.methods.sonet_group.user import SonetGroupUser
    from b24async.shapes import sonet_group as sonet_group_shapes

_GET: calls.ListMethod[sonet_group_shapes.SonetGroup] = calls.ListMethod(
    "sonet_group.get",
    convert.shape("b24async.shapes.sonet_group", "SonetGroup"),
    paging=calls.Paging(
        style="offset",
        keyset=calls.Keyset(filter="ID", order="ID", row="ID", filter_param="FILTER", order_param="ORDER"),
    ),
    safety="safe",
    scopes=("sonet",),
)
_UPDATE = calls.Method(
    "sonet_group.update",
    convert.integer,
    safety="unsafe",
    scopes=("sonet",),
    files=calls.Form("pair"),
    dump={"VISIBLE": convert.yes_no, "OPENED": convert.yes_no, "CLOSED": convert.yes_no},
)
_DELETE = calls.Method("sonet_group.delete", convert.boolean, safety="unsafe", scopes=("sonet",))
_CREATE = calls.Method(
    "sonet_group.create",
    convert.integer,
    safety="unsafe",
    scopes=("sonet",),
    files=calls.Form("pair"),
    dump={"VISIBLE": convert.yes_no, "OPENED": convert.yes_no, "CLOSED": convert.yes_no, "PROJECT": convert.yes_no},
)
_SETOWNER = calls.Method("sonet_group.setowner", convert.boolean, safety="unsafe", scopes=("sonet",))


class SonetGroup(calls.Group):
    """``sonet_group.*``."""

    _name = "sonet_group"

    def get(
        self,
        *,
        order: Mapping[str, str] | None = None,
        filter: Mapping[str, Any] | None = None,
        group_id: int | None = None,
        is_admin: str | None = None,
        start: int | None = None,
    ) -> calls.ListCall[sonet_group_shapes.SonetGroup]:
        """List workgroups and projects visible to the current user, in upper-case fields.

        Args:
            order: Fields to sort by, each with ``ASC`` or ``DESC``, for example ``{"NAME": "ASC"}``.
            filter: Conditions that the rows must meet, for example ``{"%NAME": "Pro"}``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``sonet``; for anyone. https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-get.html
        """
        return calls.ListCall(
            _GET,
            {"ORDER": order, "FILTER": filter, "GROUP_ID": group_id, "IS_ADMIN": is_admin, "start": start},
            self._sender,
        )

    def update(
        self,
        *,
        group_id: int,
        name: str | None = None,
        description: str | None = None,
        visible: bool | None = None,
        opened: bool | None = None,
        closed: bool | None = None,
        keywords: str | None = None,
        initiate_perms: Literal["A", "E", "K"] | None = None,
        project_date_start: datetime.datetime | str | None = None,
        project_date_finish: datetime.datetime | str | None = None,
        owner_id: int | None = None,
        image: Any = None,
        image_file_id: int | None = None,
        site_id: Sequence[int] | None = None,
    ) -> calls.Call[int]:
        """Change name, visibility, dates, avatar or owner of a workgroup or project.

        Args:
            group_id: For example ``77``.

        Raises:
            InvalidParams: ``ERROR_IMAGE_ID``, "Wrong group ID", without a code.

        Scope ``sonet``. https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-update.html
        """
        return calls.Call(
            _UPDATE,
            {
                "GROUP_ID": group_id,
                "NAME": name,
                "DESCRIPTION": description,
                "VISIBLE": visible,
                "OPENED": opened,
                "CLOSED": closed,
                "KEYWORDS": keywords,
                "INITIATE_PERMS": initiate_perms,
                "PROJECT_DATE_START": project_date_start,
                "PROJECT_DATE_FINISH": project_date_finish,
                "OWNER_ID": owner_id,
                "IMAGE": image,
                "IMAGE_FILE_ID": image_file_id,
                "SITE_ID": site_id,
            },
            self._sender,
        )

    def delete(self, *, group_id: int) -> calls.Call[bool]:
        """Delete a workgroup or project by its id.

        Args:
            group_id: For example ``77``.

        Raises:
            InvalidParams: without a code.

        Scope ``sonet``. https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-delete.html
        """
        return calls.Call(_DELETE, {"GROUP_ID": group_id}, self._sender)

    def create(
        self,
        *,
        name: str,
        description: str | None = None,
        visible: bool | None = None,
        opened: bool | None = None,
        closed: bool | None = None,
        keywords: str | None = None,
        initiate_perms: Literal["A", "E", "K"] | None = None,
        project: bool | None = None,
        project_date_start: datetime.datetime | str | None = None,
        project_date_finish: datetime.datetime | str | None = None,
        scrum_master_id: int | None = None,
        owner_id: int | None = None,
        image: Any = None,
        image_file_id: int | None = None,
        site_id: Sequence[int] | None = None,
        subject_id: int | None = None,
    ) -> calls.Call[int]:
        """Create a workgroup, a project or, with a Scrum master, a Scrum.

        Args:
            visible: By default ``True``.
            opened: By default ``False``.
            closed: By default ``False``.
            project: By default ``False``.

        Raises:
            InvalidParams: ``ERROR_IMAGE_ID``, "Cannot create group", without a code.

        Scope ``sonet``. https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-create.html
        """
        return calls.Call(
            _CREATE,
            {
                "NAME": name,
                "DESCRIPTION": description,
                "VISIBLE": visible,
                "OPENED": opened,
                "CLOSED": closed,
                "KEYWORDS": keywords,
                "INITIATE_PERMS": initiate_perms,
                "PROJECT": project,
                "PROJECT_DATE_START": project_date_start,
                "PROJECT_DATE_FINISH": project_date_finish,
                "SCRUM_MASTER_ID": scrum_master_id,
                "OWNER_ID": owner_id,
                "IMAGE": image,
                "IMAGE_FILE_ID": image_file_id,
                "SITE_ID": site_id,
                "SUBJECT_ID": subject_id,
            },
            self._sender,
        )

    def setowner(self, *, group_id: int, user_id: int) -> calls.Call[bool]:
        """Make another user the owner of a workgroup or project.

        Args:
            group_id: For example ``77``.
            user_id: For example ``1269``.

        Raises:
            InvalidParams: "User has no permissions to set owner", without a code.

        Scope ``sonet``. https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-setowner.html
        """
        return calls.Call(_SETOWNER, {"GROUP_ID": group_id, "USER_ID": user_id}, self._sender)

    @functools.cached_property
    def feature(self) -> SonetGroupFeature:
        """``sonet_group.feature.*``."""
        from b24async.methods.sonet_group.feature import SonetGroupFeature

        return SonetGroupFeature(self._sender)

    @functools.cached_property
    def user(self) -> SonetGroupUser:
        """``sonet_group.user.*``."""
        from b24async.methods.sonet_group.user import SonetGroupUser

        return SonetGroupUser(self._sender)
