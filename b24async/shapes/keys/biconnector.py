# Generated from spec/biconnector/connector.yaml and spec/biconnector/dataset.yaml and spec/biconnector/source.yaml by `python -m codegen`. Edit the spec, not this file.
"""Names of fields in ``select`` and ``order`` of ``biconnector.*``."""

from __future__ import annotations

from typing import Literal, TypeAlias

BiConnectorKey: TypeAlias = Literal[
    "id",
    "title",
    "logo",
    "description",
    "sort",
    "urlCheck",
    "urlData",
    "urlTableList",
    "urlTableDescription",
    "settings",
    "supportMapping",
    "sourceCode",
    "dateCreate",
]
BiDatasetKey: TypeAlias = Literal[
    "id",
    "sourceId",
    "name",
    "type",
    "description",
    "externalName",
    "externalCode",
    "externalId",
    "dateCreate",
    "dateUpdate",
    "createdById",
    "updatedById",
    "fields",
]
BiSourceKey: TypeAlias = Literal[
    "id",
    "title",
    "type",
    "code",
    "description",
    "active",
    "dateCreate",
    "dateUpdate",
    "createdById",
    "updatedById",
    "connectorId",
    "settings",
    "connection",
]
