# Generated from spec/documentgenerator/numerator.yaml and spec/documentgenerator/region.yaml and spec/documentgenerator/role.yaml and spec/documentgenerator/template.yaml by `python -m codegen`. Edit the spec, not this file.
"""Names of fields in ``select`` and ``order`` of ``documentgenerator.*``."""

from __future__ import annotations

from typing import Literal, TypeAlias

GeneratorNumeratorKey: TypeAlias = Literal["id", "name", "template", "code", "settings"]
GeneratorRegionKey: TypeAlias = Literal[
    "id",
    "title",
    "languageId",
    "formatDate",
    "formatDatetime",
    "formatName",
    "phrases",
    "code",
]
GeneratorRoleKey: TypeAlias = Literal["id", "name", "code", "permissions"]
GeneratorTemplateKey: TypeAlias = Literal[
    "id",
    "active",
    "name",
    "code",
    "region",
    "sort",
    "createTime",
    "updateTime",
    "createdBy",
    "updatedBy",
    "moduleId",
    "fileId",
    "bodyType",
    "numeratorId",
    "withStamps",
    "productsTableVariant",
    "isDeleted",
    "isDefault",
    "download",
    "downloadMachine",
    "users",
    "providers",
    "file",
]
