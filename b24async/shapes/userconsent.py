# Generated from spec/userconsent by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``userconsent.*``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from b24async import convert, shape


class AgreementTextReplace(TypedDict, total=False):
    """``AgreementTextReplace``, as it may be written."""

    button_caption: str
    fields: AgreementTextReplaceFields | Mapping[str, Any]


class AgreementTextReplaceFields(TypedDict, total=False):
    """``AgreementTextReplaceFields``, as it may be written."""

    COMPANY_NAME: str
    COMPANY_ADDRESS: str
    PURPOSES: str
    THIRD_PARTIES: str
    EMAIL: str


class AgreementTextResult(shape.Shape):
    """``AgreementTextResult``, as the portal answers it."""

    __slots__ = ()

    label = shape.field("LABEL", convert.string)
    text = shape.field("TEXT", convert.string)


class UserconsentAgreement(shape.Shape):
    """``UserconsentAgreement``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    name = shape.field("NAME", convert.string)
    active = shape.field("ACTIVE", convert.boolean)
    language_id = shape.field("LANGUAGE_ID", convert.optional(convert.string))
