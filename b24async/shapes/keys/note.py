# Generated from spec/v3/note/collection.yaml and spec/v3/note/document.yaml by `python -m codegen`. Edit the spec, not this file.
"""Names of fields in ``select`` and ``order`` of ``note.*``."""

from __future__ import annotations

from typing import Literal, TypeAlias

NoteCollectionKey: TypeAlias = Literal[
    "id",
    "name",
    "position",
    "policyLevel",
    "createdBy",
    "createdAt",
    "updatedBy",
    "updatedAt",
]
NoteDocumentKey: TypeAlias = Literal[
    "id",
    "collectionId",
    "parentId",
    "title",
    "markdown",
    "position",
    "createdBy",
    "updatedBy",
    "createdAt",
    "updatedAt",
]
