# Generated from spec/landing/landing.yaml by `python -m codegen`. Edit the spec, not this file.
"""``landing.landing.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import landing as landing_shapes

_ADD = calls.Method(
    "landing.landing.add",
    convert.integer,
    safety="unsafe",
    scopes=("landing",),
    dump={"fields": convert.yes_no},
)
_GET_LIST: calls.ListMethod[landing_shapes.Landing] = calls.ListMethod(
    "landing.landing.getList",
    convert.shape("b24async.shapes.landing", "Landing"),
    paging=calls.Paging(style="limit", limit="params.limit", offset="params.offset"),
    safety="safe",
    scopes=("landing",),
)
_UPDATE = calls.Method(
    "landing.landing.update",
    convert.boolean,
    safety="idempotent",
    scopes=("landing",),
    dump={"fields": convert.yes_no},
)
_DELETE = calls.Method("landing.landing.delete", convert.boolean, safety="unsafe", scopes=("landing",))
_ADDBLOCK: calls.Method[int | Mapping[str, Any]] = calls.Method(
    "landing.landing.addblock",
    convert.union(convert.integer, convert.map_of(convert.json)),
    safety="unsafe",
    scopes=("landing",),
)
_ADD_BY_TEMPLATE = calls.Method(
    "landing.landing.addByTemplate",
    convert.integer,
    safety="unsafe",
    scopes=("landing",),
    errors={"SITE_ERROR": "AccessDenied"},
)
_COPY = calls.Method("landing.landing.copy", convert.integer, safety="unsafe", scopes=("landing",))
_COPYBLOCK: calls.Method[landing_shapes.LandingCopyblock | int] = calls.Method(
    "landing.landing.copyblock",
    convert.union(convert.shape("b24async.shapes.landing", "LandingCopyblock"), convert.integer),
    safety="unsafe",
    scopes=("landing",),
)
_DELETEBLOCK = calls.Method("landing.landing.deleteblock", convert.boolean, safety="unsafe", scopes=("landing",))
_DOWNBLOCK = calls.Method(
    "landing.landing.downblock",
    convert.boolean,
    safety="unsafe",
    scopes=("landing",),
    errors={"BLOCK_WRONG_SORT": "NotFound"},
)
_FAVORITE_BLOCK = calls.Method("landing.landing.favoriteBlock", convert.integer, safety="unsafe", scopes=("landing",))
_GETADDITIONALFIELDS: calls.Method[Mapping[str, Sequence[str] | str]] = calls.Method(
    "landing.landing.getadditionalfields",
    convert.map_of(convert.union(convert.list_of(convert.string), convert.string)),
    safety="safe",
    scopes=("landing",),
)
_GETPREVIEW = calls.Method("landing.landing.getpreview", convert.string, safety="safe", scopes=("landing",))
_GETPUBLICURL = calls.Method("landing.landing.getpublicurl", convert.string, safety="safe", scopes=("landing",))
_HIDEBLOCK = calls.Method("landing.landing.hideblock", convert.boolean, safety="idempotent", scopes=("landing",))
_MARK_DELETE = calls.Method("landing.landing.markDelete", convert.integer, safety="idempotent", scopes=("landing",))
_MARKDELETEDBLOCK = calls.Method(
    "landing.landing.markdeletedblock",
    convert.boolean,
    safety="unsafe",
    scopes=("landing",),
)
_MARK_UN_DELETE = calls.Method(
    "landing.landing.markUnDelete",
    convert.integer,
    safety="idempotent",
    scopes=("landing",),
)
_MARKUNDELETEDBLOCK = calls.Method(
    "landing.landing.markundeletedblock",
    convert.boolean,
    safety="unsafe",
    scopes=("landing",),
)
_MOVE = calls.Method("landing.landing.move", convert.boolean, safety="unsafe", scopes=("landing",))
_MOVEBLOCK: calls.Method[landing_shapes.LandingMoveblock | int] = calls.Method(
    "landing.landing.moveblock",
    convert.union(convert.shape("b24async.shapes.landing", "LandingMoveblock"), convert.integer),
    safety="unsafe",
    scopes=("landing",),
)
_PUBLICATION = calls.Method("landing.landing.publication", convert.boolean, safety="idempotent", scopes=("landing",))
_REMOVE_ENTITIES = calls.Method(
    "landing.landing.removeEntities",
    convert.boolean,
    safety="idempotent",
    scopes=("landing",),
)
_RESOLVE_ID_BY_PUBLIC_URL = calls.Method(
    "landing.landing.resolveIdByPublicUrl",
    convert.optional(convert.integer),
    safety="safe",
    scopes=("landing",),
    absent=None,
)
_SHOWBLOCK = calls.Method("landing.landing.showblock", convert.boolean, safety="idempotent", scopes=("landing",))
_UN_FAVORITE_BLOCK = calls.Method(
    "landing.landing.unFavoriteBlock",
    convert.boolean,
    safety="unsafe",
    scopes=("landing",),
)
_UNPUBLIC = calls.Method("landing.landing.unpublic", convert.boolean, safety="idempotent", scopes=("landing",))
_UPBLOCK = calls.Method(
    "landing.landing.upblock",
    convert.boolean,
    safety="unsafe",
    scopes=("landing",),
    errors={"BLOCK_WRONG_SORT": "NotFound"},
)


class LandingLanding(calls.Group):
    """``landing.landing.*``."""

    _name = "landing.landing"

    def add(
        self,
        *,
        scope: str | None = None,
        fields: landing_shapes.LandingAddFields | Mapping[str, Any],
    ) -> calls.Call[int]:
        """Create an empty inactive page or folder in a site.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``SLASH_IS_NOT_ALLOWED``, ``CANT_BE_EMPTY``, ``WRONG_CODE_FORMAT``.
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``SITE_NOT_FOUND``, ``FOLDER_NOT_FOUND``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add.html
        """
        return calls.Call(_ADD, {"scope": scope, "fields": fields}, self._sender)

    def get_list(
        self,
        *,
        scope: str | None = None,
        params: landing_shapes.LandingGetListParams | Mapping[str, Any] | None = None,
    ) -> calls.ListCall[landing_shapes.Landing]:
        """List the pages of the sites that the user may view.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.
            InvalidParams: ``TYPE_ERROR``.
            PortalError: ``SYSTEM_ERROR``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-list.html
        """
        return calls.ListCall(_GET_LIST, {"scope": scope, "params": params}, self._sender)

    def update(self, *, lid: int, fields: landing_shapes.LandingUpdateFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Change a page's title, address, folder, view template and additional fields.

        Args:
            lid: For example ``349``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``SLASH_IS_NOT_ALLOWED``, ``CANT_BE_EMPTY``, ``WRONG_CODE_FORMAT``,
                ``CANT_DELETE_MAIN``, ``TYPE_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``SITE_NOT_FOUND``, ``FOLDER_NOT_FOUND``.
            PortalError: ``SYSTEM_ERROR``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-update.html
        """
        return calls.Call(_UPDATE, {"lid": lid, "fields": fields}, self._sender)

    def delete(self, *, scope: str | None = None, lid: int) -> calls.Call[bool]:
        """Delete a page for good, with its blocks and files.

        Args:
            lid: For example ``350``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``LANDING_IS_LOCK``, ``TYPE_ERROR``.
            NotFound: ``LANDING_NOT_EXIST``.
            AccessDenied: ``ACCESS_DENIED``.
            PortalError: ``SYSTEM_ERROR``.

        Scope ``landing``; for a user who may delete site.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-delete.html
        """
        return calls.Call(_DELETE, {"scope": scope, "lid": lid}, self._sender)

    def addblock(
        self,
        *,
        scope: Literal["PAGE", "STORE", "SMN"] | None = None,
        lid: int,
        fields: landing_shapes.LandingAddblockFields | Mapping[str, Any],
        prevent_history: bool | None = None,
    ) -> calls.Call[int | Mapping[str, Any]]:
        """Add a block from the library, or the application's own, to the page draft.

        Args:
            lid: For example ``351``.
            prevent_history: By default ``False``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``BLOCK_CANT_BE_ADDED``, ``BLOCK_WRONG_VERSION``.
            NotFound: ``LANDING_NOT_EXIST``, ``BLOCK_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-add-block.html
        """
        return calls.Call(
            _ADDBLOCK,
            {"scope": scope, "lid": lid, "fields": fields, "preventHistory": prevent_history},
            self._sender,
        )

    def add_by_template(
        self,
        *,
        scope: str | None = None,
        site_id: int,
        code: str,
        fields: landing_shapes.LandingAddByTemplateFields | Mapping[str, Any] | None = None,
    ) -> calls.Call[int]:
        """Create an inactive page in a site from a page template.

        Args:
            site_id: For example ``157``.
            code: For example ``krayt.monotovar@KraytPetShop``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``LANDING_ERROR``, ``WRONG_DATA``, ``SLASH_IS_NOT_ALLOWED``,
                ``CANT_BE_EMPTY``, ``WRONG_CODE_FORMAT``.
            AccessDenied: ``SITE_ERROR``, ``ACCESS_DENIED``.
            NotFound: ``FOLDER_NOT_FOUND``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-add-by-template.html
        """
        return calls.Call(
            _ADD_BY_TEMPLATE,
            {"scope": scope, "siteId": site_id, "code": code, "fields": fields},
            self._sender,
        )

    def copy(
        self,
        *,
        scope: str | None = None,
        lid: int,
        to_site_id: int | None = None,
        to_folder_id: int | None = None,
        skip_system: bool | None = None,
    ) -> calls.Call[int]:
        """Copy a page into the same or another site or folder.

        Args:
            lid: For example ``1688``.
            to_site_id: For example ``305``.
            to_folder_id: For example ``95``.
            skip_system: By default ``False``.

        Raises:
            NotFound: ``LANDING_NOT_EXIST``, ``SITE_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-copy.html
        """
        return calls.Call(
            _COPY,
            {"scope": scope, "lid": lid, "toSiteId": to_site_id, "toFolderId": to_folder_id, "skipSystem": skip_system},
            self._sender,
        )

    def copyblock(
        self,
        *,
        scope: str | None = None,
        lid: int,
        block: int,
        params: landing_shapes.LandingCopyblockParams | Mapping[str, Any] | None = None,
    ) -> calls.Call[landing_shapes.LandingCopyblock | int]:
        """Copy a block to a page, behind a chosen block or at its end.

        Args:
            lid: For example ``351``.
            block: For example ``6428``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``.
            NotFound: ``LANDING_NOT_EXIST``, ``BLOCK_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-copy-block.html
        """
        return calls.Call(_COPYBLOCK, {"scope": scope, "lid": lid, "block": block, "params": params}, self._sender)

    def deleteblock(self, *, scope: str | None = None, lid: int, block: int) -> calls.Call[bool]:
        """Delete a block from the page draft for good, with its unused files.

        Args:
            lid: For example ``351``.
            block: For example ``6428``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``.
            NotFound: ``LANDING_NOT_EXIST``, ``BLOCK_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-delete-block.html
        """
        return calls.Call(_DELETEBLOCK, {"scope": scope, "lid": lid, "block": block}, self._sender)

    def downblock(
        self,
        *,
        scope: str | None = None,
        lid: int,
        block: int,
        prevent_history: bool | None = None,
    ) -> calls.Call[bool]:
        """Move a block one place down in the page draft.

        Args:
            lid: For example ``351``.
            block: For example ``6428``.
            prevent_history: By default ``False``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            NotFound: ``LANDING_NOT_EXIST``, ``BLOCK_NOT_FOUND``, ``BLOCK_WRONG_SORT``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-down-block.html
        """
        return calls.Call(
            _DOWNBLOCK,
            {"scope": scope, "lid": lid, "block": block, "preventHistory": prevent_history},
            self._sender,
        )

    def favorite_block(
        self,
        *,
        scope: str | None = None,
        lid: int,
        block: int,
        meta: landing_shapes.LandingFavoriteBlockMeta | Mapping[str, Any] | None = None,
    ) -> calls.Call[int]:
        """Save a block of a page to the user's saved blocks, for reuse as a template.

        Args:
            lid: For example ``351``.
            block: For example ``6428``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``, ``BLOCK_CANT_BE_ADDED``, ``BLOCK_WRONG_VERSION``.
            NotFound: ``LANDING_NOT_EXIST``, ``BLOCK_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-favorite-block.html
        """
        return calls.Call(_FAVORITE_BLOCK, {"scope": scope, "lid": lid, "block": block, "meta": meta}, self._sender)

    def getadditionalfields(
        self,
        *,
        scope: str | None = None,
        lid: int,
    ) -> calls.Call[Mapping[str, Sequence[str] | str]]:
        """Return a page's filled additional fields: meta tags, counters, fonts, theme.

        Args:
            lid: For example ``349``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``.
            NotFound: ``LANDING_NOT_EXIST``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-additional-fields.html
        """
        return calls.Call(_GETADDITIONALFIELDS, {"scope": scope, "lid": lid}, self._sender)

    def getpreview(self, *, scope: str | None = None, lid: int) -> calls.Call[str]:
        """Return the address of a page's preview picture.

        Args:
            lid: For example ``351``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``.
            NotFound: ``LANDING_NOT_EXIST``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-preview.html
        """
        return calls.Call(_GETPREVIEW, {"scope": scope, "lid": lid}, self._sender)

    def getpublicurl(self, *, scope: str | None = None, lid: int) -> calls.Call[str]:
        """Return the full public address of a page.

        Args:
            lid: For example ``351``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            NotFound: ``LANDING_NOT_EXIST``.
            AccessDenied: ``ACCESS_DENIED``.
            PortalError: ``SYSTEM_ERROR``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-get-public-url.html
        """
        return calls.Call(_GETPUBLICURL, {"scope": scope, "lid": lid}, self._sender)

    def hideblock(self, *, scope: str | None = None, lid: int, block: int) -> calls.Call[bool]:
        """Hide a block in the page draft without deleting it.

        Args:
            lid: For example ``351``.
            block: For example ``6428``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``.
            NotFound: ``LANDING_NOT_EXIST``, ``BLOCK_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-hide-block.html
        """
        return calls.Call(_HIDEBLOCK, {"scope": scope, "lid": lid, "block": block}, self._sender)

    def mark_delete(self, *, scope: str | None = None, lid: int, mark: bool | None = None) -> calls.Call[int]:
        """Unpublish a page and move it to the bin, from where it can be restored.

        Args:
            lid: For example ``350``.
            mark: By default ``True``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``CANT_DELETE_MAIN``, ``UNABLE_DELETE_INCLUDE``, ``TYPE_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.
            PortalError: ``SYSTEM_ERROR``.

        Scope ``landing``; for a user who may delete site.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-delete.html
        """
        return calls.Call(_MARK_DELETE, {"scope": scope, "lid": lid, "mark": mark}, self._sender)

    def markdeletedblock(
        self,
        *,
        scope: str | None = None,
        lid: int,
        block: int,
        mark: bool | None = None,
        prevent_history: bool | None = None,
    ) -> calls.Call[bool]:
        """Mark a block of the page draft as deleted, so that it can still be restored.

        Args:
            lid: For example ``351``.
            block: For example ``6428``.
            mark: By default ``True``.
            prevent_history: By default ``False``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            NotFound: ``LANDING_NOT_EXIST``, ``BLOCK_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-deleted-block.html
        """
        return calls.Call(
            _MARKDELETEDBLOCK,
            {"scope": scope, "lid": lid, "block": block, "mark": mark, "preventHistory": prevent_history},
            self._sender,
        )

    def mark_un_delete(self, *, lid: int) -> calls.Call[int]:
        """Bring a page back from the bin, unpublished.

        Args:
            lid: For example ``2227``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.
            PortalError: ``SYSTEM_ERROR``.

        Scope ``landing``; for a user who may delete site.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-mark-undelete.html
        """
        return calls.Call(_MARK_UN_DELETE, {"lid": lid}, self._sender)

    def markundeletedblock(
        self,
        *,
        scope: str | None = None,
        lid: int,
        block: int,
        prevent_history: bool | None = None,
    ) -> calls.Call[bool]:
        """Restore a block of the page draft that was marked as deleted.

        Args:
            lid: For example ``627``.
            block: For example ``11923``.
            prevent_history: By default ``False``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            NotFound: ``LANDING_NOT_EXIST``, ``BLOCK_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-mark-undeleted-block.html
        """
        return calls.Call(
            _MARKUNDELETEDBLOCK,
            {"scope": scope, "lid": lid, "block": block, "preventHistory": prevent_history},
            self._sender,
        )

    def move(
        self,
        *,
        scope: str | None = None,
        lid: int,
        to_site_id: int | None = None,
        to_folder_id: int | None = None,
    ) -> calls.Call[bool]:
        """Move a page to a different site, or to another folder of its site.

        Args:
            lid: For example ``2227``.
            to_site_id: For example ``157``.
            to_folder_id: For example ``95``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            NotFound: ``LANDING_NOT_EXIST``, ``FOLDER_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``, ``DELETE_ACCESS_DENIED``.
            PortalError: ``SYSTEM_ERROR``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-move.html
        """
        return calls.Call(
            _MOVE,
            {"scope": scope, "lid": lid, "toSiteId": to_site_id, "toFolderId": to_folder_id},
            self._sender,
        )

    def moveblock(
        self,
        *,
        scope: str | None = None,
        lid: int,
        block: int,
        params: landing_shapes.LandingMoveblockParams | Mapping[str, Any] | None = None,
    ) -> calls.Call[landing_shapes.LandingMoveblock | int]:
        """Move a block within its page or to another page, behind a chosen block or last.

        Args:
            lid: For example ``351``.
            block: For example ``26723``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``.
            NotFound: ``LANDING_NOT_EXIST``, ``BLOCK_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-move-block.html
        """
        return calls.Call(_MOVEBLOCK, {"scope": scope, "lid": lid, "block": block, "params": params}, self._sender)

    def publication(self, *, scope: str | None = None, lid: int) -> calls.Call[bool]:
        """Publish a page with its current draft, its parent folders, and activate the site.

        Args:
            lid: For example ``351``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``PUBLIC_PAGE_REACHED``, ``LANDING_PAYMENT_FAILED``,
                ``LANDING_PAYMENT_FAILED_BLOCK``, ``PUBLIC_SITE_REACHED``, ``PUBLIC_SITE_REACHED_FREE``,
                ``PHONE_NOT_CONFIRMED``, ``EMAIL_NOT_CONFIRMED``, ``URLCHECKER_FAIL``, ``LICENSE_EXPIRED``,
                ``TYPE_ERROR``, without a code.
            NotFound: ``LANDING_NOT_EXIST``.
            PortalError: ``SYSTEM_ERROR``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-publication.html
        """
        return calls.Call(_PUBLICATION, {"scope": scope, "lid": lid}, self._sender)

    def remove_entities(
        self,
        *,
        scope: str | None = None,
        lid: int,
        data: landing_shapes.LandingRemoveEntitiesData | Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Remove several blocks of a page, or detach single images from its blocks.

        Args:
            lid: For example ``648``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            NotFound: ``LANDING_NOT_EXIST``.
            PortalError: ``SYSTEM_ERROR``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-remove-entities.html
        """
        return calls.Call(_REMOVE_ENTITIES, {"scope": scope, "lid": lid, "data": data}, self._sender)

    def resolve_id_by_public_url(
        self,
        *,
        scope: str | None = None,
        landing_url: str,
        site_id: int,
    ) -> calls.Call[int | None]:
        """Find the id of a site's page by its relative public address.

        Args:
            landing_url: For example ``/catalog/sale/``.
            site_id: For example ``1817``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.
            PortalError: ``SYSTEM_ERROR``.

        Scope ``landing``; for a user who may use sites.
        https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-resolve-id-by-public-url.html
        """
        return calls.Call(
            _RESOLVE_ID_BY_PUBLIC_URL,
            {"scope": scope, "landingUrl": landing_url, "siteId": site_id},
            self._sender,
        )

    def showblock(self, *, scope: str | None = None, lid: int, block: int) -> calls.Call[bool]:
        """Show a hidden block of the page draft again.

        Args:
            lid: For example ``351``.
            block: For example ``6428``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``.
            NotFound: ``LANDING_NOT_EXIST``, ``BLOCK_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-show-block.html
        """
        return calls.Call(_SHOWBLOCK, {"scope": scope, "lid": lid, "block": block}, self._sender)

    def un_favorite_block(self, *, block_id: int) -> calls.Call[bool]:
        """Delete one of the user's saved blocks; blocks on pages stay as they are.

        Args:
            block_id: For example ``28619``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            NotFound: ``BLOCK_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-unfavorite-block.html
        """
        return calls.Call(_UN_FAVORITE_BLOCK, {"blockId": block_id}, self._sender)

    def unpublic(self, *, scope: str | None = None, lid: int) -> calls.Call[bool]:
        """Take a published page off the public site.

        Args:
            lid: For example ``351``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            NotFound: ``LANDING_NOT_EXIST``.
            AccessDenied: ``ACCESS_DENIED``.
            PortalError: ``SYSTEM_ERROR``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/page/methods/landing-landing-unpublic.html
        """
        return calls.Call(_UNPUBLIC, {"scope": scope, "lid": lid}, self._sender)

    def upblock(
        self,
        *,
        scope: str | None = None,
        lid: int,
        block: int,
        prevent_history: bool | None = None,
    ) -> calls.Call[bool]:
        """Move a block one place up in the page draft.

        Args:
            lid: For example ``351``.
            block: For example ``6428``.
            prevent_history: By default ``False``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            NotFound: ``LANDING_NOT_EXIST``, ``BLOCK_NOT_FOUND``, ``BLOCK_WRONG_SORT``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/page/block-methods/landing-landing-up-block.html
        """
        return calls.Call(
            _UPBLOCK,
            {"scope": scope, "lid": lid, "block": block, "preventHistory": prevent_history},
            self._sender,
        )
