# Generated from spec/crm/_shapes.yaml by `python -m codegen`. Edit the spec, not this file.
"""Names of fields in ``select`` and ``order`` of ``crm.*``."""

from __future__ import annotations

from typing import Literal, TypeAlias

DealKey: TypeAlias = Literal[
    "ID",
    "TITLE",
    "STAGE_ID",
    "OPPORTUNITY",
    "OPENED",
    "CLOSEDATE",
    "DATE_CREATE",
    "LEAD_ID",
    "CONTACT_IDS",
    "QUOTE_ID",
    "CATEGORY_ID",
    "TOKEN",
    "STATE",
    "LEVEL",
    "EXTRA",
    "COLOUR",
]
ItemKey: TypeAlias = Literal[
    "id",
    "title",
    "stageId",
    "opportunity",
    "opened",
    "closedate",
    "createdTime",
    "contactIds",
    "quoteId",
    "categoryId",
    "token",
    "state",
    "levelNumber",
    "extra",
    "colour",
    "honorific",
]
LeadKey: TypeAlias = Literal["ID", "TITLE", "PHONE", "HONORIFIC"]
