# Generated from spec/landing/block.yaml by `python -m codegen`. Edit the spec, not this file.
"""``landing.block.*``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.shapes import landing as landing_shapes

_GETLIST: calls.ListMethod[landing_shapes.LandingBlock] = calls.ListMethod(
    "landing.block.getlist",
    convert.shape("b24async.shapes.landing", "LandingBlock"),
    paging=calls.Paging(style="none"),
    safety="safe",
    scopes=("landing",),
)
_ADDCARD = calls.Method("landing.block.addcard", convert.boolean, safety="unsafe", scopes=("landing",))
_CHANGE_ANCHOR = calls.Method("landing.block.changeAnchor", convert.boolean, safety="unsafe", scopes=("landing",))
_CHANGE_NODE_NAME = calls.Method("landing.block.changeNodeName", convert.boolean, safety="unsafe", scopes=("landing",))
_CLONECARD = calls.Method("landing.block.clonecard", convert.boolean, safety="unsafe", scopes=("landing",))
_GETBYID: calls.Method[landing_shapes.LandingBlock] = calls.Method(
    "landing.block.getbyid",
    convert.shape("b24async.shapes.landing", "LandingBlock"),
    safety="safe",
    scopes=("landing",),
)
_GETCONTENT: calls.Method[landing_shapes.LandingBlockGetcontent] = calls.Method(
    "landing.block.getcontent",
    convert.shape("b24async.shapes.landing", "LandingBlockGetcontent"),
    safety="safe",
    scopes=("landing",),
)
_GET_CONTENT_FROM_REPOSITORY = calls.Method(
    "landing.block.getContentFromRepository",
    convert.optional(convert.string),
    safety="safe",
    scopes=("landing",),
    absent=None,
)
_GETMANIFEST: calls.Method[Mapping[str, Any]] = calls.Method(
    "landing.block.getmanifest",
    convert.map_of(convert.json),
    safety="safe",
    scopes=("landing",),
)
_GETMANIFESTFILE: calls.Method[landing_shapes.LandingBlockGetmanifestfile] = calls.Method(
    "landing.block.getmanifestfile",
    convert.shape("b24async.shapes.landing", "LandingBlockGetmanifestfile"),
    safety="safe",
    scopes=("landing",),
)
_GETREPOSITORY: calls.Method[Mapping[str, Any] | None] = calls.Method(
    "landing.block.getrepository",
    convert.optional(convert.map_of(convert.json)),
    safety="safe",
    scopes=("landing",),
    absent=False,
)
_REMOVECARD = calls.Method("landing.block.removecard", convert.boolean, safety="unsafe", scopes=("landing",))
_UPDATEATTRS = calls.Method("landing.block.updateattrs", convert.boolean, safety="idempotent", scopes=("landing",))
_UPDATE_CARDS = calls.Method("landing.block.updateCards", convert.boolean, safety="unsafe", scopes=("landing",))
_UPDATECONTENT = calls.Method(
    "landing.block.updatecontent",
    convert.optional(convert.boolean),
    safety="unsafe",
    scopes=("landing",),
    absent=None,
)
_UPDATENODES = calls.Method("landing.block.updatenodes", convert.boolean, safety="unsafe", scopes=("landing",))
_UPDATE_STYLES = calls.Method("landing.block.updateStyles", convert.boolean, safety="unsafe", scopes=("landing",))
_UPLOADFILE: calls.Method[landing_shapes.BlockUploadfileResult] = calls.Method(
    "landing.block.uploadfile",
    convert.shape("b24async.shapes.landing", "BlockUploadfileResult"),
    safety="unsafe",
    scopes=("landing",),
    files=calls.Form("pair"),
)


class LandingBlock(calls.Group):
    """``landing.block.*``."""

    _name = "landing.block"

    def getlist(
        self,
        *,
        scope: str | None = None,
        lid: int | Sequence[int],
        params: landing_shapes.BlockGetlistParams | Mapping[str, Any] | None = None,
    ) -> calls.ListCall[landing_shapes.LandingBlock]:
        """List the blocks of one or several pages, published or draft.

        Args:
            lid: For example ``4858``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            NotFound: ``LANDING_NOT_EXIST``.
            AccessDenied: ``ACCESS_DENIED``.
            PortalError: ``SYSTEM_ERROR``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-list.html
        """
        return calls.ListCall(_GETLIST, {"scope": scope, "lid": lid, "params": params}, self._sender)

    def addcard(
        self,
        *,
        scope: str | None = None,
        lid: int,
        block: int,
        selector: str,
        content: str,
        prevent_history: bool | None = None,
    ) -> calls.Call[bool]:
        """Insert a new card into a block of the page draft, after the chosen card or first.

        Args:
            lid: For example ``351``.
            block: For example ``6428``.
            selector: For example ``.landing-block-node-menu-list-item@0``.
            prevent_history: By default ``False``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``.
            NotFound: ``LANDING_NOT_EXIST``, ``BLOCK_NOT_FOUND``, ``CARD_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-add-card.html
        """
        return calls.Call(
            _ADDCARD,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "selector": selector,
                "content": content,
                "preventHistory": prevent_history,
            },
            self._sender,
        )

    def change_anchor(
        self,
        *,
        scope: str | None = None,
        lid: int,
        block: int,
        data: Literal["about-us", "Section_A", "faq.v2", "Tab:1"],
        prevent_history: bool | None = None,
    ) -> calls.Call[bool]:
        """Set or remove the anchor by which a block of the page draft is linked to.

        Args:
            lid: For example ``311``.
            block: For example ``6058``.
            data: For example ``about-us``.
            prevent_history: By default ``False``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``BAD_ANCHOR``.
            NotFound: ``LANDING_NOT_EXIST``, ``BLOCK_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-anchor.html
        """
        return calls.Call(
            _CHANGE_ANCHOR,
            {"scope": scope, "lid": lid, "block": block, "data": data, "preventHistory": prevent_history},
            self._sender,
        )

    def change_node_name(
        self,
        *,
        scope: str | None = None,
        lid: int,
        block: int,
        data: Mapping[str, str],
        prevent_history: bool | None = None,
    ) -> calls.Call[bool]:
        """Replace the HTML tags of block elements in the page draft.

        Args:
            lid: For example ``311``.
            block: For example ``6058``.
            prevent_history: By default ``False``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            NotFound: ``LANDING_NOT_EXIST``, ``BLOCK_NOT_FOUND``, ``NODES_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may change site containing the page.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-node-name.html
        """
        return calls.Call(
            _CHANGE_NODE_NAME,
            {"scope": scope, "lid": lid, "block": block, "data": data, "preventHistory": prevent_history},
            self._sender,
        )

    def clonecard(
        self,
        *,
        scope: str | None = None,
        lid: int,
        block: int,
        selector: str,
        prevent_history: bool | None = None,
    ) -> calls.Call[bool]:
        """Duplicate an existing card inside a block of the page draft.

        Args:
            lid: For example ``351``.
            block: For example ``6428``.
            selector: For example ``.landing-block-card@0``.
            prevent_history: By default ``False``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``.
            NotFound: ``LANDING_NOT_EXIST``, ``BLOCK_NOT_FOUND``, ``CARD_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-clone-card.html
        """
        return calls.Call(
            _CLONECARD,
            {"scope": scope, "lid": lid, "block": block, "selector": selector, "preventHistory": prevent_history},
            self._sender,
        )

    def getbyid(
        self,
        *,
        scope: str | None = None,
        block: int,
        params: landing_shapes.BlockGetbyidParams | Mapping[str, Any] | None = None,
    ) -> calls.Call[landing_shapes.LandingBlock]:
        """Return one page block by its id, with its content, CSS and JS on request.

        Args:
            block: For example ``39556``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``BLOCK_NOT_FOUND``.
            PortalError: ``SYSTEM_ERROR``.

        Scope ``landing``. https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-by-id.html
        """
        return calls.Call(_GETBYID, {"scope": scope, "block": block, "params": params}, self._sender)

    def getcontent(
        self,
        *,
        scope: str | None = None,
        lid: int,
        block: int,
        edit_mode: bool | None = None,
        params: landing_shapes.BlockGetcontentParams | Mapping[str, Any] | None = None,
    ) -> calls.Call[landing_shapes.LandingBlockGetcontent]:
        """Return the rendered HTML of a page block with its resources and manifest.

        Args:
            lid: For example ``4858``.
            block: For example ``39556``.
            edit_mode: By default ``False``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``.
            NotFound: ``LANDING_NOT_EXIST``, ``BLOCK_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content.html
        """
        return calls.Call(
            _GETCONTENT,
            {"scope": scope, "lid": lid, "block": block, "editMode": edit_mode, "params": params},
            self._sender,
        )

    def get_content_from_repository(self, *, code: str) -> calls.Call[str | None]:
        """Return the HTML of a library, application or saved block by its code.

        Args:
            code: For example ``01.big_with_text``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            InvalidParams: ``MISSING_PARAMS``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may use sites.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content-from-repository.html
        """
        return calls.Call(_GET_CONTENT_FROM_REPOSITORY, {"code": code}, self._sender)

    def getmanifest(
        self,
        *,
        scope: str | None = None,
        lid: int,
        block: int,
        params: landing_shapes.BlockGetmanifestParams | Mapping[str, Any] | None = None,
    ) -> calls.Call[Mapping[str, Any]]:
        """Return the prepared manifest of a block that stands on a page.

        Args:
            lid: For example ``4858``.
            block: For example ``39556``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``.
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``LANDING_NOT_EXIST``, ``BLOCK_NOT_FOUND``.

        Scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest.html
        """
        return calls.Call(_GETMANIFEST, {"scope": scope, "lid": lid, "block": block, "params": params}, self._sender)

    def getmanifestfile(self, *, code: str) -> calls.Call[landing_shapes.LandingBlockGetmanifestfile]:
        """Return the untouched manifest of a block from the file library, by code.

        Args:
            code: For example ``01.big_with_text``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may use sites.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest-file.html
        """
        return calls.Call(_GETMANIFESTFILE, {"code": code}, self._sender)

    def getrepository(
        self,
        *,
        section: str | None = None,
        scope: Literal["PAGE", "STORE", "SMN"] | None = None,
    ) -> calls.Call[Mapping[str, Any] | None]:
        """Return the sections of the block library with their blocks, or a single section.

        Args:
            section: For example ``text``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may use sites.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-repository.html
        """
        return calls.Call(_GETREPOSITORY, {"section": section, "scope": scope}, self._sender)

    def removecard(
        self,
        *,
        scope: str | None = None,
        lid: int,
        block: int,
        selector: str,
        prevent_history: bool | None = None,
    ) -> calls.Call[bool]:
        """Remove the card at a given position from a block of the page draft.

        Args:
            lid: For example ``351``.
            block: For example ``6428``.
            selector: For example ``.landing-block-card@0``.
            prevent_history: By default ``False``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``.
            NotFound: ``LANDING_NOT_EXIST``, ``BLOCK_NOT_FOUND``, ``CARD_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-remove-card.html
        """
        return calls.Call(
            _REMOVECARD,
            {"scope": scope, "lid": lid, "block": block, "selector": selector, "preventHistory": prevent_history},
            self._sender,
        )

    def updateattrs(
        self,
        *,
        scope: str | None = None,
        lid: int,
        block: int,
        data: Mapping[str, Any],
    ) -> calls.Call[bool]:
        """Set HTML attributes (href, alt, data-* …) of block elements in the page draft.

        Args:
            lid: For example ``313``.
            block: For example ``6134``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``.
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``LANDING_NOT_EXIST``, ``BLOCK_NOT_FOUND``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-attrs.html
        """
        return calls.Call(_UPDATEATTRS, {"scope": scope, "lid": lid, "block": block, "data": data}, self._sender)

    def update_cards(
        self,
        *,
        scope: str | None = None,
        lid: int,
        block: int,
        data: Mapping[str, landing_shapes.BlockUpdateCardsData | Mapping[str, Any]],
    ) -> calls.Call[bool]:
        """Rearrange a block's cards in the page draft and change the nodes inside them.

        Args:
            lid: For example ``311``.
            block: For example ``6058``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``INCORRECT_AFFECTED``.
            NotFound: ``LANDING_NOT_EXIST``, ``BLOCK_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-cards.html
        """
        return calls.Call(_UPDATE_CARDS, {"scope": scope, "lid": lid, "block": block, "data": data}, self._sender)

    def updatecontent(
        self,
        *,
        scope: str | None = None,
        lid: int,
        block: int,
        content: str,
        designed: bool | int | str | None = None,
        prevent_history: bool | None = None,
    ) -> calls.Call[bool | None]:
        """Replace the whole HTML of a block in the page draft.

        Args:
            lid: For example ``311``.
            block: For example ``6058``.
            designed: By default ``False``.
            prevent_history: By default ``False``.

        Returns:
            ``None`` where there is no such thing.

        Raises:
            InvalidParams: ``MISSING_PARAMS``.
            NotFound: ``LANDING_NOT_EXIST``, ``BLOCK_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-content.html
        """
        return calls.Call(
            _UPDATECONTENT,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "content": content,
                "designed": designed,
                "preventHistory": prevent_history,
            },
            self._sender,
        )

    def updatenodes(
        self,
        *,
        scope: str | None = None,
        lid: int,
        block: int,
        data: Mapping[str, Any],
        additional: landing_shapes.BlockUpdatenodesAdditional | Mapping[str, Any] | None = None,
        prevent_history: bool | None = None,
    ) -> calls.Call[bool]:
        """Change texts, images, links and component settings of a block in the page draft.

        Args:
            lid: For example ``311``.
            block: For example ``6058``.
            prevent_history: By default ``False``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``, ``INCORRECT_AFFECTED``.
            NotFound: ``LANDING_NOT_EXIST``, ``BLOCK_NOT_FOUND``, ``NODES_NOT_FOUND``.
            AccessDenied: ``ACCESS_DENIED``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-nodes.html
        """
        return calls.Call(
            _UPDATENODES,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "data": data,
                "additional": additional,
                "preventHistory": prevent_history,
            },
            self._sender,
        )

    def update_styles(
        self,
        *,
        scope: str | None = None,
        lid: int,
        block: int,
        data: Mapping[str, landing_shapes.BlockUpdateStylesData | Mapping[str, Any]],
        prevent_history: bool | None = None,
    ) -> calls.Call[bool]:
        """Restyle elements of a block in the page draft: CSS classes, own and inherited styles.

        Args:
            lid: For example ``313``.
            block: For example ``6134``.
            prevent_history: By default ``False``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``TYPE_ERROR``.
            AccessDenied: ``ACCESS_DENIED``.
            NotFound: ``LANDING_NOT_EXIST``, ``BLOCK_NOT_FOUND``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-styles.html
        """
        return calls.Call(
            _UPDATE_STYLES,
            {"scope": scope, "lid": lid, "block": block, "data": data, "preventHistory": prevent_history},
            self._sender,
        )

    def uploadfile(
        self,
        *,
        scope: str | None = None,
        block: int,
        picture: Any,
        ext: str | None = None,
        params: landing_shapes.BlockUploadfileParams | Mapping[str, Any] | None = None,
        temp: bool | int | None = None,
    ) -> calls.Call[landing_shapes.BlockUploadfileResult]:
        """Upload an image from a URL or content for a block, without placing it there yet.

        Args:
            block: For example ``39556``.
            temp: By default ``False``.

        Raises:
            InvalidParams: ``MISSING_PARAMS``, ``FILE_ERROR``.
            NotFound: ``BLOCK_NOT_FOUND``.

        Scope ``landing``; for a user who may change site.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-upload-file.html
        """
        return calls.Call(
            _UPLOADFILE,
            {"scope": scope, "block": block, "picture": picture, "ext": ext, "params": params, "temp": temp},
            self._sender,
        )
