# Generated from spec/biconnector by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``biconnector.*``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from b24async import convert, shape


class BiConnector(shape.Shape):
    """``BiConnector``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    title = shape.field("title", convert.string)
    logo = shape.field("logo", convert.string)
    description = shape.field("description", convert.optional(convert.string))
    sort = shape.field("sort", convert.integer)
    url_check = shape.field("urlCheck", convert.string)
    url_data = shape.field("urlData", convert.string)
    url_table_list = shape.field("urlTableList", convert.string)
    url_table_description = shape.field("urlTableDescription", convert.string)
    settings: shape.Field[Sequence[BiConnectorSettings]] = shape.field(
        "settings",
        convert.list_of(convert.shape("b24async.shapes.biconnector", "BiConnectorSettings")),
    )
    support_mapping = shape.field("supportMapping", convert.optional(convert.boolean), sparse=True)
    source_code = shape.field("sourceCode", convert.optional(convert.string), sparse=True)
    date_create = shape.field("dateCreate", convert.datetime)


class BiConnectorFields(TypedDict, total=False):
    """Fields of a bi connector that may be written."""

    title: str
    logo: str
    description: str | None
    sort: int
    urlCheck: str
    urlData: str
    urlTableList: str
    urlTableDescription: str
    settings: Sequence[BiConnectorSettingsFields | Mapping[str, Any]]


class BiConnectorSettings(shape.Shape):
    """``BiConnectorSettings``, as the portal answers it."""

    __slots__ = ()

    name = shape.field("name", convert.string)
    code = shape.field("code", convert.string)
    type = shape.field("type", convert.string)


class BiConnectorSettingsFields(TypedDict, total=False):
    """``BiConnectorSettingsFields``, as it may be written."""

    name: str
    code: str
    type: str


class BiDataset(shape.Shape):
    """``BiDataset``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    source_id = shape.field("sourceId", convert.optional(convert.integer), sparse=True)
    name = shape.field("name", convert.string)
    type = shape.field("type", convert.string)
    description = shape.field("description", convert.optional(convert.string))
    external_name = shape.field("externalName", convert.string)
    external_code = shape.field("externalCode", convert.string)
    external_id = shape.field("externalId", convert.optional(convert.integer))
    date_create = shape.field("dateCreate", convert.datetime)
    date_update = shape.field("dateUpdate", convert.optional(convert.datetime))
    created_by_id = shape.field("createdById", convert.integer)
    updated_by_id = shape.field("updatedById", convert.optional(convert.integer))
    fields: shape.Field[Sequence[BiDatasetField]] = shape.field(
        "fields",
        convert.list_of(convert.shape("b24async.shapes.biconnector", "BiDatasetField")),
    )


class BiDatasetField(shape.Shape):
    """``BiDatasetField``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    dataset_id = shape.field("datasetId", convert.integer)
    type = shape.field("type", convert.string)
    name = shape.field("name", convert.string)
    external_code = shape.field("externalCode", convert.string)
    visible = shape.field("visible", convert.boolean)


class BiDatasetFields(TypedDict, total=False):
    """Fields of a bi dataset that may be written."""

    sourceId: int
    name: str
    description: str | None
    externalName: str
    externalCode: str
    fields: Sequence[BiDatasetField | Mapping[str, Any]]


class BiSource(shape.Shape):
    """``BiSource``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.optional(convert.integer), sparse=True)
    title = shape.field("title", convert.optional(convert.string), sparse=True)
    type = shape.field("type", convert.optional(convert.string), sparse=True)
    code = shape.field("code", convert.optional(convert.string), sparse=True)
    description = shape.field("description", convert.optional(convert.string), sparse=True)
    active = shape.field("active", convert.optional(convert.boolean), sparse=True)
    date_create = shape.field("dateCreate", convert.optional(convert.datetime), sparse=True)
    date_update = shape.field("dateUpdate", convert.optional(convert.datetime), sparse=True)
    created_by_id = shape.field("createdById", convert.optional(convert.integer), sparse=True)
    updated_by_id = shape.field("updatedById", convert.optional(convert.integer), sparse=True)
    connector_id = shape.field("connectorId", convert.integer)
    settings: shape.Field[Sequence[BiSourceSettings]] = shape.field(
        "settings",
        convert.list_of(convert.shape("b24async.shapes.biconnector", "BiSourceSettings")),
    )
    connection: shape.Field[BiSourceConnection] = shape.field(
        "connection",
        convert.shape("b24async.shapes.biconnector", "BiSourceConnection"),
    )


class BiSourceConnection(shape.Shape):
    """``BiSourceConnection``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    type = shape.field("type", convert.string)
    code = shape.field("code", convert.string)
    title = shape.field("title", convert.string)
    description = shape.field("description", convert.string)
    active = shape.field("active", convert.boolean)
    date_create = shape.field("dateCreate", convert.datetime)
    date_update = shape.field("dateUpdate", convert.datetime)
    created_by_id = shape.field("createdById", convert.integer)
    updated_by_id = shape.field("updatedById", convert.integer)


class BiSourceField(shape.Shape):
    """``BiSourceField``, as the portal answers it."""

    __slots__ = ()

    title = shape.field("title", convert.string)
    type = shape.field("type", convert.string)
    is_required = shape.field("isRequired", convert.boolean)
    is_read_only = shape.field("isReadOnly", convert.boolean)
    is_immutable = shape.field("isImmutable", convert.boolean)
    is_multiple: shape.Field[Sequence[Any] | bool] = shape.field(
        "isMultiple",
        convert.union(convert.list_of(convert.json), convert.boolean),
    )


class BiSourceFields(TypedDict, total=False):
    """Fields of a bi source that may be written."""

    title: str
    description: str | None
    active: bool
    connectorId: int
    settings: Sequence[BiSourceSettings | Mapping[str, Any]]


class BiSourceSettings(shape.Shape):
    """``BiSourceSettings``, as the portal answers it."""

    __slots__ = ()

    code = shape.field("code", convert.string)
    name = shape.field("name", convert.string)
    type = shape.field("type", convert.string)
    value = shape.field("value", convert.string)
    id = shape.field("id", convert.integer)


class DatasetFieldsUpdateAdd(TypedDict, total=False):
    """``DatasetFieldsUpdateAdd``, as it may be written."""

    type: str
    name: str
    externalCode: str


class DatasetFieldsUpdateUpdate(TypedDict, total=False):
    """``DatasetFieldsUpdateUpdate``, as it may be written."""

    id: int
    visible: bool
