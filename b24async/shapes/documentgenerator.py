# Generated from spec/documentgenerator by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``documentgenerator.*``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from b24async import convert, shape


class DocumentAddFields(TypedDict, total=False):
    """``DocumentAddFields``, as it may be written."""

    TYPE: Literal["DATE", "NAME"]
    FORMAT: DocumentAddFieldsFormat | Mapping[str, Any]
    PROVIDER: str
    TITLE: str


class DocumentAddFieldsFormat(TypedDict, total=False):
    """``DocumentAddFieldsFormat``, as it may be written."""

    format: Any
    case: Any


class DocumentField(shape.Shape):
    """One field of a document or template, with what is to be filled in."""

    __slots__ = ()

    title = shape.field("title", convert.optional(convert.string), sparse=True)
    """Name for people."""
    value = shape.field("value", convert.json, sparse=True)
    """What is filled in now."""
    default = shape.field("default", convert.json, sparse=True)
    """What is filled in unless another value is given."""
    required = shape.field("required", convert.optional(convert.boolean), sparse=True)
    """Has to be filled in."""
    type = shape.field("type", convert.optional(convert.string), sparse=True)
    """Kind of value, for example ``IMAGE``."""
    group = shape.field("group", convert.json, sparse=True)
    """Where the field stands in the editor."""
    chain = shape.field("chain", convert.json, sparse=True)
    """Where the value comes from, for example ``this.DOCUMENT.DOCUMENT_NUMBER``."""


class DocumentUpdateFields(TypedDict, total=False):
    """``DocumentUpdateFields``, as it may be written."""

    TYPE: Literal["DATE", "NAME"]
    FORMAT: DocumentUpdateFieldsFormat | Mapping[str, Any]
    PROVIDER: str
    TITLE: str


class DocumentUpdateFieldsFormat(TypedDict, total=False):
    """``DocumentUpdateFieldsFormat``, as it may be written."""

    format: Any
    case: Any


class GeneratorDocument(shape.Shape):
    """``GeneratorDocument``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    title = shape.field("title", convert.optional(convert.string))
    number = shape.field("number", convert.optional(convert.string))
    template_id = shape.field("templateId", convert.optional(convert.integer))
    provider = shape.field("provider", convert.optional(convert.string))
    value = shape.field("value", convert.optional(convert.string))
    values: shape.Field[GeneratorDocumentValues | None] = shape.field(
        "values",
        convert.optional(convert.shape("b24async.shapes.documentgenerator", "GeneratorDocumentValues")),
    )
    file_id = shape.field("fileId", convert.optional(convert.integer), sparse=True)
    image_id = shape.field("imageId", convert.optional(convert.integer), sparse=True)
    pdf_id = shape.field("pdfId", convert.optional(convert.integer), sparse=True)
    stamps_enabled = shape.field("stampsEnabled", convert.boolean)
    download_url = shape.field("downloadUrl", convert.optional(convert.string))
    download_url_machine = shape.field("downloadUrlMachine", convert.optional(convert.string))
    pdf_url = shape.field("pdfUrl", convert.optional(convert.string), sparse=True)
    pdf_url_machine = shape.field("pdfUrlMachine", convert.optional(convert.string), sparse=True)
    print_url = shape.field("printUrl", convert.optional(convert.string), sparse=True)
    print_url_machine = shape.field("printUrlMachine", convert.optional(convert.string), sparse=True)
    image_url = shape.field("imageUrl", convert.optional(convert.string), sparse=True)
    image_url_machine = shape.field("imageUrlMachine", convert.optional(convert.string), sparse=True)
    public_url = shape.field("publicUrl", convert.optional(convert.string))
    is_transformation_error = shape.field("isTransformationError", convert.boolean)
    transformation_error_code = shape.field("transformationErrorCode", convert.optional(convert.string), sparse=True)
    transformation_error_message = shape.field(
        "transformationErrorMessage",
        convert.optional(convert.string),
        sparse=True,
    )
    transformation_cancel_reason = shape.field(
        "transformationCancelReason",
        convert.optional(convert.string),
        sparse=True,
    )
    pull_tag = shape.field("pullTag", convert.optional(convert.string))
    email_disk_file = shape.field("emailDiskFile", convert.optional(convert.integer))
    create_time = shape.field("createTime", convert.datetime)
    update_time = shape.field("updateTime", convert.optional(convert.datetime))
    created_by = shape.field("createdBy", convert.integer)
    updated_by = shape.field("updatedBy", convert.optional(convert.integer))
    public_url_view: shape.Field[GeneratorDocumentPublicUrlView | None] = shape.field(
        "publicUrlView",
        convert.optional(convert.shape("b24async.shapes.documentgenerator", "GeneratorDocumentPublicUrlView")),
        sparse=True,
    )


class GeneratorDocumentPublicUrlView(shape.Shape):
    """``GeneratorDocumentPublicUrlView``, as the portal answers it."""

    __slots__ = ()

    time = shape.field("time", convert.datetime)


class GeneratorDocumentValues(shape.Shape):
    """``GeneratorDocumentValues``, as the portal answers it."""

    __slots__ = ()

    creation_method = shape.field("_creationMethod", convert.optional(convert.string), sparse=True)
    stamps_enabled = shape.field("stampsEnabled", convert.optional(convert.boolean), sparse=True)
    products_table_variant = shape.field("productsTableVariant", convert.optional(convert.string), sparse=True)
    current_date = shape.field("CurrentDate", convert.optional(convert.datetime), sparse=True)
    client_name = shape.field("ClientName", convert.optional(convert.string), sparse=True)
    client_phone = shape.field("ClientPhone", convert.optional(convert.string), sparse=True)
    total = shape.field("Total", convert.optional(convert.string), sparse=True)
    comment = shape.field("Comment", convert.optional(convert.string), sparse=True)
    user_name = shape.field("UserName", convert.optional(convert.string), sparse=True)


class GeneratorNumerator(shape.Shape):
    """``GeneratorNumerator``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)
    template = shape.field("template", convert.string)
    code = shape.field("code", convert.optional(convert.string))
    settings: shape.Field[GeneratorNumeratorSettings | None] = shape.field(
        "settings",
        convert.optional(convert.shape("b24async.shapes.documentgenerator", "GeneratorNumeratorSettings")),
    )


class GeneratorNumeratorFields(TypedDict, total=False):
    """Fields of a generator numerator that may be written."""

    name: str
    template: str
    settings: GeneratorNumeratorSettings | Mapping[str, Any] | None


class GeneratorNumeratorSettings(shape.Shape):
    """``GeneratorNumeratorSettings``, as the portal answers it."""

    __slots__ = ()

    bitrix_main_numerator_generator_sequent_number_generator: shape.Field[
        GeneratorNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
    ] = shape.field(
        "Bitrix_Main_Numerator_Generator_SequentNumberGenerator",
        convert.shape(
            "b24async.shapes.documentgenerator",
            "GeneratorNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator",
        ),
    )


class GeneratorNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(shape.Shape):
    """``GeneratorNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator``, as the portal answers it."""

    __slots__ = ()

    start = shape.field("start", convert.integer)
    step = shape.field("step", convert.integer)
    length = shape.field("length", convert.integer)
    pad_string = shape.field("padString", convert.string)
    periodic_by = shape.field("periodicBy", convert.optional(convert.string))
    timezone = shape.field("timezone", convert.optional(convert.string))
    is_direct_numeration = shape.field("isDirectNumeration", convert.boolean)


class GeneratorRegion(shape.Shape):
    """``GeneratorRegion``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.optional(convert.integer), sparse=True)
    title = shape.field("title", convert.string)
    language_id = shape.field("languageId", convert.optional(convert.string))
    format_date = shape.field("formatDate", convert.optional(convert.string), sparse=True)
    format_datetime = shape.field("formatDatetime", convert.optional(convert.string), sparse=True)
    format_name = shape.field("formatName", convert.optional(convert.string), sparse=True)
    phrases: shape.Field[GeneratorRegionPhrases | None] = shape.field(
        "phrases",
        convert.optional(convert.shape("b24async.shapes.documentgenerator", "GeneratorRegionPhrases")),
        sparse=True,
    )
    code = shape.field("code", convert.optional(convert.string), sparse=True)


class GeneratorRegionFields(TypedDict, total=False):
    """Fields of a generator region that may be written."""

    title: str
    languageId: str | None
    formatDate: str | None
    formatDatetime: str | None
    formatName: str | None
    phrases: GeneratorRegionPhrasesFields | Mapping[str, Any] | None


class GeneratorRegionPhrases(shape.Shape):
    """``GeneratorRegionPhrases``, as the portal answers it."""

    __slots__ = ()

    tax_included = shape.field("TAX_INCLUDED", convert.string)
    tax_not_included = shape.field("TAX_NOT_INCLUDED", convert.string)


class GeneratorRegionPhrasesFields(TypedDict, total=False):
    """``GeneratorRegionPhrasesFields``, as it may be written."""

    TAX_INCLUDED: str
    TAX_NOT_INCLUDED: str


class GeneratorRole(shape.Shape):
    """``GeneratorRole``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)
    code = shape.field("code", convert.optional(convert.string))
    permissions: shape.Field[GeneratorRolePermissions | None] = shape.field(
        "permissions",
        convert.optional(convert.shape("b24async.shapes.documentgenerator", "GeneratorRolePermissions")),
        sparse=True,
    )


class GeneratorRoleFields(TypedDict, total=False):
    """Fields of a generator role that may be written."""

    name: str
    code: str | None
    permissions: GeneratorRolePermissions | Mapping[str, Any] | None


class GeneratorRolePermissions(shape.Shape):
    """``GeneratorRolePermissions``, as the portal answers it."""

    __slots__ = ()

    settings: shape.Field[GeneratorRolePermissionsSettings] = shape.field(
        "settings",
        convert.shape("b24async.shapes.documentgenerator", "GeneratorRolePermissionsSettings"),
    )
    templates: shape.Field[GeneratorRolePermissionsTemplates] = shape.field(
        "templates",
        convert.shape("b24async.shapes.documentgenerator", "GeneratorRolePermissionsTemplates"),
    )
    documents: shape.Field[GeneratorRolePermissionsDocuments] = shape.field(
        "documents",
        convert.shape("b24async.shapes.documentgenerator", "GeneratorRolePermissionsDocuments"),
    )


class GeneratorRolePermissionsDocuments(shape.Shape):
    """``GeneratorRolePermissionsDocuments``, as the portal answers it."""

    __slots__ = ()

    modify = shape.field("modify", convert.string)
    view = shape.field("view", convert.string)


class GeneratorRolePermissionsSettings(shape.Shape):
    """``GeneratorRolePermissionsSettings``, as the portal answers it."""

    __slots__ = ()

    modify = shape.field("modify", convert.string)


class GeneratorRolePermissionsTemplates(shape.Shape):
    """``GeneratorRolePermissionsTemplates``, as the portal answers it."""

    __slots__ = ()

    modify = shape.field("modify", convert.string)


class GeneratorTemplate(shape.Shape):
    """``GeneratorTemplate``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    active = shape.field("active", convert.boolean)
    name = shape.field("name", convert.string)
    code = shape.field("code", convert.optional(convert.string))
    region = shape.field("region", convert.string)
    sort = shape.field("sort", convert.optional(convert.integer))
    create_time = shape.field("createTime", convert.datetime)
    update_time = shape.field("updateTime", convert.optional(convert.datetime))
    created_by = shape.field("createdBy", convert.optional(convert.string), sparse=True)
    updated_by = shape.field("updatedBy", convert.optional(convert.string), sparse=True)
    module_id = shape.field("moduleId", convert.optional(convert.string))
    file_id = shape.field("fileId", convert.optional(convert.integer), sparse=True)
    body_type = shape.field("bodyType", convert.optional(convert.string), sparse=True)
    numerator_id = shape.field("numeratorId", convert.integer)
    with_stamps = shape.field("withStamps", convert.boolean)
    products_table_variant = shape.field("productsTableVariant", convert.optional(convert.string), sparse=True)
    is_deleted = shape.field("isDeleted", convert.boolean)
    is_default = shape.field("isDefault", convert.optional(convert.boolean), sparse=True)
    download = shape.field("download", convert.optional(convert.string))
    download_machine = shape.field("downloadMachine", convert.optional(convert.string))
    users: shape.Field[Mapping[str, str]] = shape.field("users", convert.map_of(convert.string))
    providers: shape.Field[Mapping[str, str]] = shape.field("providers", convert.map_of(convert.string))


class GeneratorTemplateFields(TypedDict, total=False):
    """Fields of a generator template that may be written."""

    active: bool | Literal["Y", "N"]
    name: str
    code: str | None
    region: str
    sort: int | None
    fileId: int
    numeratorId: int
    withStamps: bool | Literal["Y", "N"]
    users: Mapping[str, str]
    providers: Mapping[str, str]
    file: Any


class RoleFillaccessesAccesses(TypedDict, total=False):
    """``RoleFillaccessesAccesses``, as it may be written."""

    roleId: int
    accessCode: str
