# Generated from spec/landing by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``landing.*``."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from b24async import convert, shape

_RepowidgetRegisterFieldsSections: TypeAlias = Literal[
    "widgets_company_life",
    "widgets_new_employees",
    "widgets_team",
    "widgets_automation",
    "widgets_events",
    "widgets_profile",
    "widgets_tasks",
    "widgets_sales",
    "widgets_hr",
    "widgets_other",
    "widgets_separators",
    "widgets_text",
    "widgets_image",
    "widgets_video",
]
_SiteAddFieldsType: TypeAlias = Literal["PAGE", "STORE", "SMN", "KNOWLEDGE", "GROUP", "MAINPAGE"]
_SiteUpdateFieldsType: TypeAlias = Literal["PAGE", "STORE", "SMN", "KNOWLEDGE", "GROUP", "MAINPAGE"]


class BlockGetbyidParams(TypedDict, total=False):
    """``BlockGetbyidParams``, as it may be written."""

    edit_mode: bool | int
    deleted: bool | int
    get_content: bool | int


class BlockGetcontentParams(TypedDict, total=False):
    """``BlockGetcontentParams``, as it may be written."""

    wrapper_show: bool
    force_unactive: bool


class BlockGetlistParams(TypedDict, total=False):
    """``BlockGetlistParams``, as it may be written."""

    edit_mode: bool | int
    deleted: bool | int
    get_content: bool | int


class BlockGetmanifestParams(TypedDict, total=False):
    """``BlockGetmanifestParams``, as it may be written."""

    edit_mode: bool | int


class BlockUpdateCardsData(TypedDict, total=False):
    """``BlockUpdateCardsData``, as it may be written."""

    source: Sequence[BlockUpdateCardsDataSource | Mapping[str, Any]]
    values: Sequence[Mapping[str, Any]]


class BlockUpdateCardsDataSource(TypedDict, total=False):
    """``BlockUpdateCardsDataSource``, as it may be written."""

    type: str
    value: int | str


class BlockUpdateStylesData(TypedDict, total=False):
    """``BlockUpdateStylesData``, as it may be written."""

    classList: Sequence[str]
    affect: Sequence[str]
    style: Mapping[str, Any]


class BlockUpdatenodesAdditional(TypedDict, total=False):
    """``BlockUpdatenodesAdditional``, as it may be written."""

    appendMenu: bool


class BlockUploadfileParams(TypedDict, total=False):
    """``BlockUploadfileParams``, as it may be written."""

    width: int
    height: int
    resize_type: int


class BlockUploadfileResult(shape.Shape):
    """``BlockUploadfileResult``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    src = shape.field("src", convert.string)


class DemosGetListParams(TypedDict, total=False):
    """``DemosGetListParams``, as it may be written."""

    select: Sequence[str]
    filter: Mapping[str, Any]
    order: Mapping[str, Any]
    group: Sequence[str]
    limit: int
    offset: int


class DemosRegisterParams(TypedDict, total=False):
    """``DemosRegisterParams``, as it may be written."""

    site_template_id: str
    lang: Mapping[str, Any]
    lang_original: str


class Landing(shape.Shape):
    """``Landing``, as the portal answers it."""

    __slots__ = ()

    field = shape.field("FIELD", convert.optional(convert.string), sparse=True)
    domain_id = shape.field("DOMAIN_ID", convert.optional(convert.integer))
    public_url = shape.field("PUBLIC_URL", convert.optional(convert.string), sparse=True)
    preview = shape.field("PREVIEW", convert.optional(convert.string), sparse=True)
    is_area = shape.field("IS_AREA", convert.optional(convert.boolean), sparse=True)
    id = shape.field("ID", convert.integer)
    title = shape.field("TITLE", convert.optional(convert.string))
    site_id = shape.field("SITE_ID", convert.optional(convert.integer))
    date_modify = shape.field("DATE_MODIFY", convert.optional(convert.string))


class LandingAddByTemplateFields(TypedDict, total=False):
    """``LandingAddByTemplateFields``, as it may be written."""

    TITLE: str
    DESCRIPTION: str
    ID: int
    FOLDER_ID: int
    SITE_TYPE: Literal["STORE", "SMN"]
    PREPARE_BLOCKS: bool
    PREPARE_BLOCKS_DATA: LandingAddByTemplateFieldsPrepareBlocksData | Mapping[str, Any]
    ADD_IN_MENU: Literal["Y", "N"]
    BLOCK_ID: int
    MENU_CODE: str


class LandingAddByTemplateFieldsPrepareBlocksData(TypedDict, total=False):
    """``LandingAddByTemplateFieldsPrepareBlocksData``, as it may be written."""

    ACTION: str
    PARAMS: Mapping[str, Any]
    IBLOCK_ID: int
    SECTION_ID: int
    ELEMENT_ID: int
    REQUISITE: Any
    BANK_REQUISITE: Any


class LandingAddFields(TypedDict, total=False):
    """``LandingAddFields``, as it may be written."""

    TITLE: str
    SITE_ID: int
    CODE: str
    DESCRIPTION: str
    XML_ID: str
    SITEMAP: bool | Literal["Y", "N"]
    FOLDER: bool | Literal["Y", "N"]
    FOLDER_ID: int
    TPL_ID: int
    ADDITIONAL_FIELDS: Mapping[str, Any]
    BLOCK_ID: int
    MENU_CODE: str


class LandingAddblockFields(TypedDict, total=False):
    """``LandingAddblockFields``, as it may be written."""

    CODE: str
    AFTER_ID: int
    ACTIVE: str
    CONTENT: str
    RETURN_CONTENT: str


class LandingBlock(shape.Shape):
    """``LandingBlock``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    lid = shape.field("lid", convert.integer)
    code = shape.field("code", convert.string)
    name = shape.field("name", convert.string)
    active = shape.field("active", convert.boolean)
    meta: shape.Field[LandingBlockMeta] = shape.field(
        "meta",
        convert.shape("b24async.shapes.landing", "LandingBlockMeta"),
    )
    content = shape.field("content", convert.string)
    css: shape.Field[Sequence[str]] = shape.field("css", convert.list_of(convert.string))
    js: shape.Field[Sequence[str]] = shape.field("js", convert.list_of(convert.string))


class LandingBlockGetcontent(shape.Shape):
    """``LandingBlockGetcontent``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    sections = shape.field("sections", convert.string)
    active = shape.field("active", convert.boolean)
    access = shape.field("access", convert.string)
    anchor = shape.field("anchor", convert.string)
    php = shape.field("php", convert.boolean)
    designed = shape.field("designed", convert.boolean)
    repo_id = shape.field("repoId", convert.optional(convert.integer))
    content = shape.field("content", convert.string)
    content_ext = shape.field("content_ext", convert.string)
    css: shape.Field[Sequence[str]] = shape.field("css", convert.list_of(convert.string))
    js: shape.Field[Sequence[str]] = shape.field("js", convert.list_of(convert.string))
    asset_strings: shape.Field[Sequence[Any]] = shape.field("assetStrings", convert.list_of(convert.json))
    lang: shape.Field[Sequence[str]] = shape.field("lang", convert.list_of(convert.string))
    manifest: shape.Field[Mapping[str, Any]] = shape.field("manifest", convert.map_of(convert.json))
    dynamic_params: shape.Field[Sequence[Any]] = shape.field("dynamicParams", convert.list_of(convert.json))
    required_user_action: shape.Field[Sequence[Any]] = shape.field(
        "requiredUserAction",
        convert.list_of(convert.json),
        sparse=True,
    )


class LandingBlockGetcontentManifest(shape.Shape):
    """``LandingBlockGetcontentManifest``, as the portal answers it."""

    __slots__ = ()

    block: shape.Field[LandingBlockGetcontentManifestBlock] = shape.field(
        "block",
        convert.shape("b24async.shapes.landing", "LandingBlockGetcontentManifestBlock"),
    )
    timestamp = shape.field("timestamp", convert.integer)
    namespace = shape.field("namespace", convert.string)
    code = shape.field("code", convert.string)
    preview = shape.field("preview", convert.string)


class LandingBlockGetcontentManifestBlock(shape.Shape):
    """``LandingBlockGetcontentManifestBlock``, as the portal answers it."""

    __slots__ = ()

    name = shape.field("name", convert.string)
    section: shape.Field[Sequence[str]] = shape.field("section", convert.list_of(convert.string))
    type: shape.Field[Sequence[str]] = shape.field("type", convert.list_of(convert.string), sparse=True)


class LandingBlockGetmanifestfile(shape.Shape):
    """``LandingBlockGetmanifestfile``, as the portal answers it."""

    __slots__ = ()

    block: shape.Field[Mapping[str, Any]] = shape.field("block", convert.map_of(convert.json))
    cards = shape.field("cards", convert.json)
    nodes = shape.field("nodes", convert.json)
    style = shape.field("style", convert.json)
    attrs: shape.Field[Sequence[Any]] = shape.field("attrs", convert.list_of(convert.json))
    assets: shape.Field[Mapping[str, Any]] = shape.field("assets", convert.map_of(convert.json))
    menu: shape.Field[Sequence[Any]] = shape.field("menu", convert.list_of(convert.json))


class LandingBlockMeta(shape.Shape):
    """``LandingBlockMeta``, as the portal answers it."""

    __slots__ = ()

    lid = shape.field("LID", convert.string)
    created_by_id = shape.field("CREATED_BY_ID", convert.string)
    date_create = shape.field("DATE_CREATE", convert.string)
    modified_by_id = shape.field("MODIFIED_BY_ID", convert.string)
    date_modify = shape.field("DATE_MODIFY", convert.string)
    site_type: shape.Field[Literal["PAGE", "STORE"]] = shape.field("SITE_TYPE", convert.one_of("PAGE", "STORE"))
    landing_title = shape.field("LANDING_TITLE", convert.string)
    landing_tpl_code = shape.field("LANDING_TPL_CODE", convert.string)
    site_tpl_code = shape.field("SITE_TPL_CODE", convert.string)
    xml_id = shape.field("XML_ID", convert.string)
    designer_mode = shape.field("DESIGNER_MODE", convert.optional(convert.string), sparse=True)
    favorite_meta = shape.field("FAVORITE_META", convert.optional(convert.string), sparse=True)


class LandingCopyblock(shape.Shape):
    """``LandingCopyblock``, as the portal answers it."""

    __slots__ = ()

    result = shape.field("result", convert.boolean)
    content: shape.Field[LandingBlockGetcontent] = shape.field(
        "content",
        convert.shape("b24async.shapes.landing", "LandingBlockGetcontent"),
    )


class LandingCopyblockParams(TypedDict, total=False):
    """``LandingCopyblockParams``, as it may be written."""

    AFTER_ID: int
    RETURN_CONTENT: str


class LandingDemo(shape.Shape):
    """``LandingDemo``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    xml_id = shape.field("XML_ID", convert.string)
    title = shape.field("TITLE", convert.string)
    type = shape.field("TYPE", convert.string)
    date_modify = shape.field("DATE_MODIFY", convert.string)
    manifest = shape.field("MANIFEST", convert.boolean)


class LandingDemoPageList(shape.Shape):
    """``LandingDemoPageList``, as the portal answers it."""

    __slots__ = ()

    code = shape.field("code", convert.string)


class LandingFavoriteBlockMeta(TypedDict, total=False):
    """``LandingFavoriteBlockMeta``, as it may be written."""

    name: str
    section: str | Sequence[str]
    preview: int
    tpl_code: str


class LandingGetListParams(TypedDict, total=False):
    """``LandingGetListParams``, as it may be written."""

    select: Sequence[str]
    filter: Mapping[str, Any]
    order: Mapping[str, Any]
    group: Sequence[str]
    limit: int
    offset: int
    get_preview: bool | int
    get_urls: bool | int
    check_area: bool | int


class LandingMoveblock(shape.Shape):
    """``LandingMoveblock``, as the portal answers it."""

    __slots__ = ()

    result = shape.field("result", convert.boolean)
    content: shape.Field[LandingBlockGetcontent] = shape.field(
        "content",
        convert.shape("b24async.shapes.landing", "LandingBlockGetcontent"),
    )


class LandingMoveblockParams(TypedDict, total=False):
    """``LandingMoveblockParams``, as it may be written."""

    AFTER_ID: int
    RETURN_CONTENT: str


class LandingRemoveEntitiesData(TypedDict, total=False):
    """``LandingRemoveEntitiesData``, as it may be written."""

    blocks: Sequence[int]
    images: Sequence[LandingRemoveEntitiesDataImages | Mapping[str, Any]]


class LandingRemoveEntitiesDataImages(TypedDict, total=False):
    """``LandingRemoveEntitiesDataImages``, as it may be written."""

    block: int
    image: int


class LandingRepo(shape.Shape):
    """``LandingRepo``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    xml_id = shape.field("XML_ID", convert.string)
    app_code = shape.field("APP_CODE", convert.optional(convert.string))
    active = shape.field("ACTIVE", convert.boolean)
    name = shape.field("NAME", convert.string)
    description = shape.field("DESCRIPTION", convert.optional(convert.string))
    sections = shape.field("SECTIONS", convert.string)
    site_template_id = shape.field("SITE_TEMPLATE_ID", convert.optional(convert.string))
    preview = shape.field("PREVIEW", convert.string)
    manifest: shape.Field[Mapping[str, Any]] = shape.field("MANIFEST", convert.map_of(convert.json))
    content = shape.field("CONTENT", convert.string)
    created_by_id = shape.field("CREATED_BY_ID", convert.integer)
    modified_by_id = shape.field("MODIFIED_BY_ID", convert.integer)
    date_create = shape.field("DATE_CREATE", convert.string)
    date_modify = shape.field("DATE_MODIFY", convert.string)


class LandingRepoManifest(shape.Shape):
    """``LandingRepoManifest``, as the portal answers it."""

    __slots__ = ()

    block: shape.Field[LandingRepoManifestBlock] = shape.field(
        "block",
        convert.shape("b24async.shapes.landing", "LandingRepoManifestBlock"),
    )


class LandingRepoManifestBlock(shape.Shape):
    """``LandingRepoManifestBlock``, as the portal answers it."""

    __slots__ = ()

    type: shape.Field[Sequence[str]] = shape.field("type", convert.list_of(convert.string))
    subtype: shape.Field[Sequence[str]] = shape.field("subtype", convert.list_of(convert.string))
    subtype_params: shape.Field[LandingRepoManifestBlockSubtypeParams] = shape.field(
        "subtype_params",
        convert.shape("b24async.shapes.landing", "LandingRepoManifestBlockSubtypeParams"),
    )


class LandingRepoManifestBlockSubtypeParams(shape.Shape):
    """``LandingRepoManifestBlockSubtypeParams``, as the portal answers it."""

    __slots__ = ()

    root_node = shape.field("rootNode", convert.string)
    demo_data: shape.Field[LandingRepoManifestBlockSubtypeParamsDemoData] = shape.field(
        "demoData",
        convert.shape("b24async.shapes.landing", "LandingRepoManifestBlockSubtypeParamsDemoData"),
    )
    handler = shape.field("handler", convert.string)
    style = shape.field("style", convert.string)
    lang: shape.Field[Mapping[str, LandingRepoManifestBlockSubtypeParamsLang]] = shape.field(
        "lang",
        convert.map_of(convert.shape("b24async.shapes.landing", "LandingRepoManifestBlockSubtypeParamsLang")),
    )


class LandingRepoManifestBlockSubtypeParamsDemoData(shape.Shape):
    """``LandingRepoManifestBlockSubtypeParamsDemoData``, as the portal answers it."""

    __slots__ = ()

    desc = shape.field("desc", convert.string)
    count = shape.field("count", convert.integer)


class LandingRepoManifestBlockSubtypeParamsLang(shape.Shape):
    """``LandingRepoManifestBlockSubtypeParamsLang``, as the portal answers it."""

    __slots__ = ()

    w_title = shape.field("W_TITLE", convert.string)
    w_empty = shape.field("W_EMPTY", convert.string)


class LandingRole(shape.Shape):
    """``LandingRole``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.string)
    title = shape.field("TITLE", convert.string)
    xml_id = shape.field("XML_ID", convert.string)


class LandingSite(shape.Shape):
    """``LandingSite``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.optional(convert.integer), sparse=True)
    type = shape.field("TYPE", convert.optional(convert.string), sparse=True)
    domain_name = shape.field("DOMAIN_NAME", convert.optional(convert.string), sparse=True)
    public_url = shape.field("PUBLIC_URL", convert.optional(convert.string), sparse=True)
    preview_picture = shape.field("PREVIEW_PICTURE", convert.optional(convert.string), sparse=True)
    phone = shape.field("PHONE", convert.optional(convert.string), sparse=True)
    date_create = shape.field("DATE_CREATE", convert.optional(convert.string), sparse=True)
    date_modify = shape.field("DATE_MODIFY", convert.optional(convert.string), sparse=True)
    landing_id_index = shape.field("LANDING_ID_INDEX", convert.optional(convert.string), sparse=True)
    title = shape.field("TITLE", convert.optional(convert.string), sparse=True)


class LandingSiteFolder(shape.Shape):
    """``LandingSiteFolder``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    parent_id = shape.field("PARENT_ID", convert.optional(convert.string))
    site_id = shape.field("SITE_ID", convert.integer)
    index_id = shape.field("INDEX_ID", convert.optional(convert.integer))
    active = shape.field("ACTIVE", convert.boolean)
    deleted = shape.field("DELETED", convert.boolean)
    title = shape.field("TITLE", convert.string)
    code = shape.field("CODE", convert.string)
    created_by_id = shape.field("CREATED_BY_ID", convert.integer)
    modified_by_id = shape.field("MODIFIED_BY_ID", convert.integer)
    date_create = shape.field("DATE_CREATE", convert.string)
    date_modify = shape.field("DATE_MODIFY", convert.string)


class LandingSiteFullExport(shape.Shape):
    """``LandingSiteFullExport``, as the portal answers it."""

    __slots__ = ()

    charset = shape.field("charset", convert.string)
    code = shape.field("code", convert.string)
    site_code = shape.field("site_code", convert.string)
    name = shape.field("name", convert.string)
    description = shape.field("description", convert.string)
    preview = shape.field("preview", convert.string)
    preview2x = shape.field("preview2x", convert.string)
    preview3x = shape.field("preview3x", convert.string)
    preview_url = shape.field("preview_url", convert.string)
    show_in_list = shape.field("show_in_list", convert.boolean)
    type = shape.field("type", convert.string)
    version = shape.field("version", convert.integer)
    fields: shape.Field[LandingSiteFullExportField] = shape.field(
        "fields",
        convert.shape("b24async.shapes.landing", "LandingSiteFullExportField"),
    )
    layout: shape.Field[LandingSiteFullExportLayout | None] = shape.field(
        "layout",
        convert.optional(convert.shape("b24async.shapes.landing", "LandingSiteFullExportLayout")),
    )
    folders: shape.Field[Sequence[Any]] = shape.field("folders", convert.list_of(convert.json))
    syspages: shape.Field[Sequence[Any]] = shape.field("syspages", convert.list_of(convert.json))
    items: shape.Field[Mapping[str, Any]] = shape.field("items", convert.map_of(convert.json))


class LandingSiteFullExportField(shape.Shape):
    """``LandingSiteFullExportField``, as the portal answers it."""

    __slots__ = ()

    additional_fields: shape.Field[LandingSiteFullExportFieldAdditionalFields] = shape.field(
        "ADDITIONAL_FIELDS",
        convert.shape("b24async.shapes.landing", "LandingSiteFullExportFieldAdditionalFields"),
    )
    title = shape.field("TITLE", convert.string)
    landing_id_index = shape.field("LANDING_ID_INDEX", convert.string)
    landing_id_404 = shape.field("LANDING_ID_404", convert.string)


class LandingSiteFullExportFieldAdditionalFields(shape.Shape):
    """``LandingSiteFullExportFieldAdditionalFields``, as the portal answers it."""

    __slots__ = ()

    cookies_use = shape.field("COOKIES_USE", convert.boolean)
    b24_button_color = shape.field("B24BUTTON_COLOR", convert.string)
    background_picture = shape.field("BACKGROUND_PICTURE", convert.string)
    theme_use = shape.field("THEME_USE", convert.boolean)


class LandingSiteFullExportLayout(shape.Shape):
    """``LandingSiteFullExportLayout``, as the portal answers it."""

    __slots__ = ()

    code = shape.field("code", convert.string)
    ref: shape.Field[Sequence[str]] = shape.field("ref", convert.list_of(convert.string))


class LandingSiteMenuBinding(shape.Shape):
    """``LandingSiteMenuBinding``, as the portal answers it."""

    __slots__ = ()

    entity_id = shape.field("ENTITY_ID", convert.string)
    entity_type: shape.Field[Literal["S", "L"]] = shape.field("ENTITY_TYPE", convert.one_of("S", "L"))
    binding_id = shape.field("BINDING_ID", convert.string)
    title = shape.field("TITLE", convert.string)
    public_url = shape.field("PUBLIC_URL", convert.string)


class LandingTemplate(shape.Shape):
    """``LandingTemplate``, as the portal answers it."""

    __slots__ = ()

    field = shape.field("FIELD", convert.optional(convert.string), sparse=True)
    id = shape.field("ID", convert.integer)
    title = shape.field("TITLE", convert.string)
    xml_id = shape.field("XML_ID", convert.string)
    sort = shape.field("SORT", convert.string)
    active = shape.field("ACTIVE", convert.boolean)
    date_modify = shape.field("DATE_MODIFY", convert.string)


class LandingUpdateFields(TypedDict, total=False):
    """``LandingUpdateFields``, as it may be written."""

    TITLE: str
    CODE: str
    DESCRIPTION: str
    XML_ID: str
    SITE_ID: int
    SITEMAP: bool | Literal["Y", "N"]
    FOLDER: bool | Literal["Y", "N"]
    FOLDER_ID: int
    TPL_ID: int
    DELETED: str
    DATE_PUBLIC: str
    ADDITIONAL_FIELDS: Mapping[str, Any]


class RepoCheckContentResult(shape.Shape):
    """``RepoCheckContentResult``, as the portal answers it."""

    __slots__ = ()

    is_bad = shape.field("is_bad", convert.boolean)
    content = shape.field("content", convert.string)


class RepoGetListParams(TypedDict, total=False):
    """``RepoGetListParams``, as it may be written."""

    select: Sequence[str]
    filter: Mapping[str, Any]
    order: Mapping[str, Any]
    group: Sequence[str]
    limit: int
    offset: int


class RepoRegisterFields(TypedDict, total=False):
    """``RepoRegisterFields``, as it may be written."""

    NAME: str
    CONTENT: str
    SECTIONS: str
    PREVIEW: str
    DESCRIPTION: str
    ACTIVE: bool | Literal["Y", "N"]
    SITE_TEMPLATE_ID: str
    RESET: str


class RepowidgetGetlistParams(TypedDict, total=False):
    """``RepowidgetGetlistParams``, as it may be written."""

    select: Sequence[str]
    filter: RepowidgetGetlistParamsFilter | Mapping[str, Any]
    group: Sequence[str]
    order: Mapping[str, Any]


class RepowidgetGetlistParamsFilter(TypedDict, total=False):
    """``RepowidgetGetlistParamsFilter``, as it may be written."""

    ID: int
    XML_ID: str
    APP_CODE: str
    ACTIVE: bool | Literal["Y", "N"]
    NAME: str
    DESCRIPTION: str
    SECTIONS: str
    PREVIEW: str
    WIDGET_PARAMS: Mapping[str, Any]
    CONTENT: str
    MANIFEST: Mapping[str, Any]
    CREATED_BY_ID: int
    MODIFIED_BY_ID: int
    DATE_CREATE: datetime.date | str
    DATE_MODIFY: datetime.date | str
    SITE_TEMPLATE_ID: str


class RepowidgetRegisterFields(TypedDict, total=False):
    """``RepowidgetRegisterFields``, as it may be written."""

    NAME: str
    PREVIEW: str
    DESCRIPTION: str
    CONTENT: str
    SECTIONS: _RepowidgetRegisterFieldsSections
    WIDGET_PARAMS: RepowidgetRegisterFieldsWidgetParams | Mapping[str, Any]
    ACTIVE: bool | Literal["Y", "N"]
    SITE_TEMPLATE_ID: str


class RepowidgetRegisterFieldsWidgetParams(TypedDict, total=False):
    """``RepowidgetRegisterFieldsWidgetParams``, as it may be written."""

    rootNode: str
    lang: str
    handler: str
    style: str
    demoData: Mapping[str, Any]


class SiteAddFields(TypedDict, total=False):
    """``SiteAddFields``, as it may be written."""

    TITLE: str
    CODE: str
    TYPE: _SiteAddFieldsType
    DOMAIN_ID: int | str
    DESCRIPTION: str
    XML_ID: str
    ADDITIONAL_FIELDS: Mapping[str, Any]


class SiteAddFolderFields(TypedDict, total=False):
    """``SiteAddFolderFields``, as it may be written."""

    TITLE: str
    CODE: str
    PARENT_ID: int
    ACTIVE: bool | Literal["Y", "N"]


class SiteFullExportParams(TypedDict, total=False):
    """``SiteFullExportParams``, as it may be written."""

    edit_mode: str
    scope: str
    hooks_disable: Sequence[str]
    code: str
    name: str
    description: str
    preview: str
    preview2x: str
    preview3x: str
    preview_url: str


class SiteGetListParams(TypedDict, total=False):
    """``SiteGetListParams``, as it may be written."""

    select: Sequence[str]
    filter: Mapping[str, Any]
    order: Mapping[str, Any]
    group: Sequence[str]
    limit: int
    offset: int


class SiteUpdateFields(TypedDict, total=False):
    """``SiteUpdateFields``, as it may be written."""

    TITLE: str
    CODE: str
    TYPE: _SiteUpdateFieldsType
    DOMAIN_ID: int | str
    DESCRIPTION: str
    XML_ID: str
    LANDING_ID_INDEX: int
    LANDING_ID_404: int
    LANDING_ID_503: int


class SiteUpdateFolderFields(TypedDict, total=False):
    """``SiteUpdateFolderFields``, as it may be written."""

    TITLE: str
    CODE: str
    PARENT_ID: int
    INDEX_ID: int
    ACTIVE: bool | Literal["Y", "N"]


class TemplateGetlistParams(TypedDict, total=False):
    """``TemplateGetlistParams``, as it may be written."""

    select: Sequence[str]
    filter: Mapping[str, Any]
    order: Mapping[str, Any]
    group: Sequence[str]
    limit: int
    offset: int
