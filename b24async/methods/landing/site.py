# Generated from spec/landing/site.yaml by `python -m codegen`. Edit the spec, not this file.
"""``landing.site.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import landing as landing_shapes

_ADD = calls.Method("landing.site.add", convert.integer, safety="unsafe", scopes=("landing",))
_GET_LIST: calls.ListMethod[landing_shapes.LandingSite] = calls.ListMethod(
    "landing.site.getList",
    convert.shape("b24async.shapes.landing", "LandingSite"),
    paging=calls.Paging(style="limit", limit="params.limit", offset="params.offset"),
    safety="safe",
    scopes=("landing",),
)
_UPDATE = calls.Method("landing.site.update", convert.boolean, safety="idempotent", scopes=("landing",))
_DELETE = calls.Method("landing.site.delete", convert.boolean, safety="unsafe", scopes=("landing",))
_ADD_FOLDER = calls.Method(
    "landing.site.addFolder",
    convert.integer,
    safety="unsafe",
    scopes=("landing",),
    dump={"fields": convert.yes_no},
)
_BINDING_TO_GROUP = calls.Method("landing.site.bindingToGroup", convert.boolean, safety="unsafe", scopes=("landing",))
_BINDING_TO_MENU = calls.Method("landing.site.bindingToMenu", convert.boolean, safety="unsafe", scopes=("landing",))
_FULL_EXPORT: calls.Method[landing_shapes.LandingSiteFullExport] = calls.Method(
    "landing.site.fullExport",
    convert.shape("b24async.shapes.landing", "LandingSiteFullExport"),
    safety="safe",
    scopes=("landing",),
)
_GETADDITIONALFIELDS: calls.Method[Mapping[str, Sequence[str] | str] | None] = calls.Method(
    "landing.site.getadditionalfields",
    convert.optional(convert.map_of(convert.union(convert.list_of(convert.string), convert.string))),
    safety="safe",
    scopes=("landing",),
    absent=None,
)
_GET_FOLDERS: calls.ListMethod[landing_shapes.LandingSiteFolder] = calls.ListMethod(
    "landing.site.getFolders",
    convert.shape("b24async.shapes.landing", "LandingSiteFolder"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("landing",),
)
_GET_GROUP_BINDINGS: calls.ListMethod[landing_shapes.LandingSiteMenuBinding] = calls.ListMethod(
    "landing.site.getGroupBindings",
    convert.shape("b24async.shapes.landing", "LandingSiteMenuBinding"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("landing",),
)
_GET_MENU_BINDINGS: calls.ListMethod[landing_shapes.LandingSiteMenuBinding] = calls.ListMethod(
    "landing.site.getMenuBindings",
    convert.shape("b24async.shapes.landing", "LandingSiteMenuBinding"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("landing",),
)
_GET_PREVIEW = calls.Method("landing.site.getPreview", convert.string, safety="safe", scopes=("landing",))
_GET_PUBLIC_URL: calls.Method[Mapping[str, str] | str] = calls.Method(
    "landing.site.getPublicUrl",
    convert.union(convert.map_of(convert.string), convert.string),
    safety="safe",
    scopes=("landing",),
)
_GET_RIGHTS: calls.ListMethod[str] = calls.ListMethod(
    "landing.site.getRights",
    convert.string,
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("landing",),
)
_MARK_DELETE = calls.Method("landing.site.markDelete", convert.integer, safety="idempotent", scopes=("landing",))
_MARK_FOLDER_DELETE = calls.Method(
    "landing.site.markFolderDelete",
    convert.boolean,
    safety="idempotent",
    scopes=("landing",),
)
_MARK_FOLDER_UN_DELETE = calls.Method(
    "landing.site.markFolderUnDelete",
    convert.boolean,
    safety="idempotent",
    scopes=("landing",),
)
_MARK_UN_DELETE = calls.Method("landing.site.markUnDelete", convert.integer, safety="idempotent", scopes=("landing",))
_PUBLICATION = calls.Method("landing.site.publication", convert.integer, safety="idempotent", scopes=("landing",))
_PUBLICATION_FOLDER = calls.Method(
    "landing.site.publicationFolder",
    convert.boolean,
    safety="idempotent",
    scopes=("landing",),
)
_SET_RIGHTS = calls.Method("landing.site.setRights", convert.boolean, safety="idempotent", scopes=("landing",))
_UNBINDING_FROM_GROUP = calls.Method(
    "landing.site.unbindingFromGroup",
    convert.boolean,
    safety="unsafe",
    scopes=("landing",),
)
_UNBINDING_FROM_MENU = calls.Method(
    "landing.site.unbindingFromMenu",
    convert.boolean,
    safety="unsafe",
    scopes=("landing",),
)
_UNPUBLIC = calls.Method("landing.site.unpublic", convert.integer, safety="idempotent", scopes=("landing",))
_UN_PUBLIC_FOLDER = calls.Method(
    "landing.site.unPublicFolder",
    convert.boolean,
    safety="idempotent",
    scopes=("landing",),
)
_UPDATE_FOLDER = calls.Method(
    "landing.site.updateFolder",
    convert.boolean,
    safety="idempotent",
    scopes=("landing",),
    dump={"fields": convert.yes_no},
)


class LandingSite(calls.Group):
    """``landing.site.*``."""

    _name = "landing.site"

    def add(
        self,
        *,
        scope: Literal["PAGE", "GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None,
        fields: landing_shapes.SiteAddFields | Mapping[str, Any],
    ) -> calls.Call[int]:
        """Create a site, online store or knowledge base.

        Args:
            scope: For example ``KNOWLEDGE``.

        Raises:
            InvalidParams: ``SITE_LIMIT_REACHED``, ``DOMAIN_IS_INCORRECT``, ``DOMAIN_EXIST_TRASH``, ``DOMAIN_DISABLE``,
                ``DOMAIN_EXIST``, ``SLASH_IS_NOT_ALLOWED``, ``CONTROLLER_ERROR_BADRESPONSE``,
                ``CONTROLLER_ERROR_BADLICENSE``, ``CONTROLLER_ERROR_<ERROR_CODE>``.
            NotFound: ``DOMAIN_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add.html
        """
        return calls.Call(_ADD, {"scope": scope, "fields": fields}, self._sender)

    def get_list(
        self,
        *,
        scope: Literal["PAGE", "GROUP", "KNOWLEDGE", "MAINPAGE"] | None = None,
        params: landing_shapes.SiteGetListParams | Mapping[str, Any] | None = None,
    ) -> calls.ListCall[landing_shapes.LandingSite]:
        """List the sites that the user may view.

        Raises:
            InvalidParams: ``TYPE_ERROR``.
            PortalError: ``SYSTEM_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-list.html
        """
        return calls.ListCall(_GET_LIST, {"scope": scope, "params": params}, self._sender)

    def update(
        self,
        *,
        scope: str | None = None,
        id: int,
        fields: landing_shapes.SiteUpdateFields | Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Change a site's title, address, domain, type and service pages.

        Args:
            id: For example ``206``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``DOMAIN_IS_INCORRECT``, ``DOMAIN_EXIST_TRASH``, ``DOMAIN_DISABLE``,
                ``DOMAIN_EXIST``, ``CODE_IS_NOT_UNIQUE``, ``SLASH_IS_NOT_ALLOWED``, ``CONTROLLER_ERROR_BADRESPONSE``,
                ``CONTROLLER_ERROR_BADLICENSE``, ``CONTROLLER_ERROR_<ERROR_CODE>``.
            NotFound: ``DOMAIN_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update.html
        """
        return calls.Call(_UPDATE, {"scope": scope, "id": id, "fields": fields}, self._sender)

    def delete(self, *, scope: str | None = None, id: int) -> calls.Call[bool]:
        """Delete an empty site for good.

        Args:
            id: For example ``206``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``SITE_IS_NOT_EMPTY``, ``SITE_IS_LOCK``, ``TYPE_ERROR``.
            AccessDenied: ``ACCESS_DENIED_DELETED``, ``ACCESS_DENIED``.
            PortalError: ``SYSTEM_ERROR``.

        Scope ``landing``; for a user who may delete sites.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-delete.html
        """
        return calls.Call(_DELETE, {"scope": scope, "id": id}, self._sender)

    def add_folder(
        self,
        *,
        scope: str | None = None,
        site_id: int,
        fields: landing_shapes.SiteAddFolderFields | Mapping[str, Any],
    ) -> calls.Call[int]:
        """Create a folder in a site.

        Args:
            site_id: For example ``1817``.

        Raises:
            InvalidParams: ``BX_EMPTY_REQUIRED``, ``FOLDER_IS_NOT_UNIQUE``, ``SLASH_IS_NOT_ALLOWED``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-add-folder.html
        """
        return calls.Call(_ADD_FOLDER, {"scope": scope, "siteId": site_id, "fields": fields}, self._sender)

    def binding_to_group(self, *, id: int, group_id: int) -> calls.Call[bool]:
        """Attach a knowledge base to a workgroup.

        Args:
            id: For example ``32``.
            group_id: For example ``174``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-group.html
        """
        return calls.Call(_BINDING_TO_GROUP, {"id": id, "groupId": group_id}, self._sender)

    def binding_to_menu(self, *, id: int, menu_code: str) -> calls.Call[bool]:
        """Attach a knowledge base to a menu of the portal.

        Args:
            id: For example ``31``.
            menu_code: For example ``crm_switcher:deal``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-binding-to-menu.html
        """
        return calls.Call(_BINDING_TO_MENU, {"id": id, "menuCode": menu_code}, self._sender)

    def full_export(
        self,
        *,
        id: int,
        params: landing_shapes.SiteFullExportParams | Mapping[str, Any] | None = None,
    ) -> calls.Call[landing_shapes.LandingSiteFullExport]:
        """Export a site with all its pages as data that can be registered as a template.

        Args:
            id: For example ``326``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``AI_SITE_EXPORT_NOT_ALLOWED``, ``TYPE_ERROR``.
            PortalError: ``SYSTEM_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-full-export.html
        """
        return calls.Call(_FULL_EXPORT, {"id": id, "params": params}, self._sender)

    def getadditionalfields(
        self,
        *,
        scope: str | None = None,
        id: int,
    ) -> calls.Call[Mapping[str, Sequence[str] | str] | None]:
        """Return a site's additional fields: cookies, counters, theme, robots, widget button.

        Args:
            id: For example ``205``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            PortalError: ``SYSTEM_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-additional-fields.html
        """
        return calls.Call(_GETADDITIONALFIELDS, {"scope": scope, "id": id}, self._sender)

    def get_folders(
        self,
        *,
        scope: str | None = None,
        site_id: int,
        filter: Mapping[str, Any] | None = None,
    ) -> calls.ListCall[landing_shapes.LandingSiteFolder]:
        """List the folders of a site.

        Args:
            site_id: For example ``1817``.
            filter: Conditions that the rows must meet, for example ``{"PARENT_ID": 0, "=DELETED": "N", "ACTIVE":
                "Y"}``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            PortalError: ``SYSTEM_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-folders.html
        """
        return calls.ListCall(_GET_FOLDERS, {"scope": scope, "siteId": site_id, "filter": filter}, self._sender)

    def get_group_bindings(
        self,
        *,
        group_id: int | None = None,
    ) -> calls.ListCall[landing_shapes.LandingSiteMenuBinding]:
        """List which knowledge bases are attached to which workgroups.

        Args:
            group_id: For example ``174``.

        Raises:
            InvalidParams: ``TYPE_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may view sites.
        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-group-bindings.html
        """
        return calls.ListCall(_GET_GROUP_BINDINGS, {"groupId": group_id}, self._sender)

    def get_menu_bindings(
        self,
        *,
        menu_code: str | None = None,
    ) -> calls.ListCall[landing_shapes.LandingSiteMenuBinding]:
        """List which knowledge bases are attached to which menus of the portal.

        Args:
            menu_code: For example ``crm_switcher:deal``.

        Raises:
            InvalidParams: ``TYPE_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-get-menu-bindings.html
        """
        return calls.ListCall(_GET_MENU_BINDINGS, {"menuCode": menu_code}, self._sender)

    def get_preview(self, *, scope: str | None = None, id: int) -> calls.Call[str]:
        """Return the address of the preview picture of a site's main page.

        Args:
            id: For example ``1817``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-preview.html
        """
        return calls.Call(_GET_PREVIEW, {"scope": scope, "id": id}, self._sender)

    def get_public_url(
        self,
        *,
        scope: str | None = None,
        id: int | Sequence[int],
    ) -> calls.Call[Mapping[str, str] | str]:
        """Return the full public address of one site or of several.

        Args:
            id: For example ``[3, 135]``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            PortalError: ``SYSTEM_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may use sites.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-get-public-url.html
        """
        return calls.Call(_GET_PUBLIC_URL, {"scope": scope, "id": id}, self._sender)

    def get_rights(self, *, id: int | str) -> calls.ListCall[str]:
        """Return the operations (read, edit, publish …) the current user may do on a site.

        Args:
            id: For example ``645``.

        Raises:
            AccessDenied: ``FEATURE_NOT_AVAIL``, ``ACCESS_DENIED``.
            InvalidParams: ``MISSING_PARAMS``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-get-rights.html
        """
        return calls.ListCall(_GET_RIGHTS, {"id": id}, self._sender)

    def mark_delete(self, *, scope: str | None = None, id: int, mark: bool | None = None) -> calls.Call[int]:
        """Unpublish a site and move it to the bin, from where it can be restored.

        Args:
            id: For example ``143``.
            mark: By default ``True``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            AccessDenied: ``ACCESS_DENIED_DELETED``, ``ACCESS_DENIED``.
            PortalError: ``SYSTEM_ERROR``.

        Scope ``landing``; for a user who may delete sites.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-delete.html
        """
        return calls.Call(_MARK_DELETE, {"scope": scope, "id": id, "mark": mark}, self._sender)

    def mark_folder_delete(self, *, scope: str | None = None, id: int, mark: bool | None = None) -> calls.Call[bool]:
        """Move a site folder with its pages and subfolders to the bin.

        Args:
            id: For example ``737``.
            mark: By default ``True``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``FOLDER_CONTAINS_AREAS``, ``TYPE_ERROR``.
            PortalError: ``SYSTEM_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-delete.html
        """
        return calls.Call(_MARK_FOLDER_DELETE, {"scope": scope, "id": id, "mark": mark}, self._sender)

    def mark_folder_un_delete(self, *, scope: str | None = None, id: int) -> calls.Call[bool]:
        """Bring a site folder and its pages back from the bin.

        Args:
            id: For example ``737``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            PortalError: ``SYSTEM_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may delete site to which the folder belongs.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-folder-undelete.html
        """
        return calls.Call(_MARK_FOLDER_UN_DELETE, {"scope": scope, "id": id}, self._sender)

    def mark_un_delete(self, *, scope: str | None = None, id: int) -> calls.Call[int]:
        """Bring a site back from the bin, unpublished.

        Args:
            id: For example ``157``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TOTAL_SITE_REACHED``, ``TYPE_ERROR``.
            PortalError: ``SYSTEM_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-mark-undelete.html
        """
        return calls.Call(_MARK_UN_DELETE, {"scope": scope, "id": id}, self._sender)

    def publication(self, *, scope: str | None = None, id: int) -> calls.Call[int]:
        """Publish a site with its active pages and its folders.

        Args:
            id: For example ``1688``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``PHONE_NOT_CONFIRMED``, ``EMAIL_NOT_CONFIRMED``, ``URLCHECKER_FAIL``,
                ``PUBLIC_PAGE_REACHED``, ``LANDING_PAYMENT_FAILED``, ``LANDING_PAYMENT_FAILED_BLOCK``,
                ``PUBLIC_SITE_REACHED``, ``PUBLIC_SITE_REACHED_FREE``, ``LICENSE_EXPIRED``, ``TYPE_ERROR``, without a
                code.
            PortalError: ``SYSTEM_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication.html
        """
        return calls.Call(_PUBLICATION, {"scope": scope, "id": id}, self._sender)

    def publication_folder(
        self,
        *,
        scope: str | None = None,
        folder_id: int,
        mark: bool | None = None,
    ) -> calls.Call[bool]:
        """Publish a site folder and all folders above it, or unpublish the folder.

        Args:
            folder_id: For example ``737``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            PortalError: ``SYSTEM_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-publication-folder.html
        """
        return calls.Call(_PUBLICATION_FOLDER, {"scope": scope, "folderId": folder_id, "mark": mark}, self._sender)

    def set_rights(self, *, id: int | str, rights: Mapping[str, Sequence[str]] | None = None) -> calls.Call[bool]:
        """Replace or clear the individual permissions for one site in the extended model.

        Args:
            id: For example ``645``.
            rights: For example ``{"AU": ["read"], "U3": ["read", "edit", "sett", "public"]}``.

        Raises:
            InvalidParams: ``IS_NOT_ADMIN``, ``MISSING_PARAMS``.
            AccessDenied: ``FEATURE_NOT_AVAIL``, ``ACCESS_DENIED``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/rights/extended-model/landing-site-set-rights.html
        """
        return calls.Call(_SET_RIGHTS, {"id": id, "rights": rights}, self._sender)

    def unbinding_from_group(self, *, id: int, group_id: int) -> calls.Call[bool]:
        """Detach a knowledge base from a workgroup.

        Args:
            id: For example ``32``.
            group_id: For example ``174``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-group.html
        """
        return calls.Call(_UNBINDING_FROM_GROUP, {"id": id, "groupId": group_id}, self._sender)

    def unbinding_from_menu(self, *, id: int, menu_code: str) -> calls.Call[bool]:
        """Detach a knowledge base from a menu of the portal.

        Args:
            id: For example ``31``.
            menu_code: For example ``crm_switcher:deal``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/embedding/knowledge-base/landing-site-unbinding-from-menu.html
        """
        return calls.Call(_UNBINDING_FROM_MENU, {"id": id, "menuCode": menu_code}, self._sender)

    def unpublic(self, *, scope: str | None = None, id: int) -> calls.Call[int]:
        """Unpublish a site with all its pages and folders.

        Args:
            id: For example ``1688``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            PortalError: ``SYSTEM_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic.html
        """
        return calls.Call(_UNPUBLIC, {"scope": scope, "id": id}, self._sender)

    def un_public_folder(self, *, scope: str | None = None, folder_id: int) -> calls.Call[bool]:
        """Unpublish a site folder and all folders above it.

        Args:
            folder_id: For example ``737``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            PortalError: ``SYSTEM_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-unpublic-folder.html
        """
        return calls.Call(_UN_PUBLIC_FOLDER, {"scope": scope, "folderId": folder_id}, self._sender)

    def update_folder(
        self,
        *,
        scope: str | None = None,
        site_id: int,
        folder_id: int,
        fields: landing_shapes.SiteUpdateFolderFields | Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Rename, move, activate or set the index page of a site folder.

        Args:
            site_id: For example ``1817``.
            folder_id: For example ``736``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``FOLDER_IS_NOT_UNIQUE``, ``SLASH_IS_NOT_ALLOWED``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/site/landing-site-update-folder.html
        """
        return calls.Call(
            _UPDATE_FOLDER,
            {"scope": scope, "siteId": site_id, "folderId": folder_id, "fields": fields},
            self._sender,
        )
