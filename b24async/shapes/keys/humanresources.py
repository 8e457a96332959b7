# Generated from spec/humanresources/hcmlink/company.yaml by `python -m codegen`. Edit the spec, not this file.
"""Names of fields in ``select`` and ``order`` of ``humanresources.*``."""

from __future__ import annotations

from typing import Literal, TypeAlias

HcmlinkCompanyKey: TypeAlias = Literal[
    "id",
    "company",
    "crmCompanyId",
    "title",
    "data",
    "createdAt",
    "fields",
    "person",
]
