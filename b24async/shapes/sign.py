# Generated from spec/sign by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``sign.*``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from b24async import convert, shape


class B2eDocumentSendFields(TypedDict, total=False):
    """``B2eDocumentSendFields``, as it may be written."""

    company: B2eDocumentSendFieldsCompany | Mapping[str, Any]
    members: Sequence[B2eDocumentSendFieldsMembers | Mapping[str, Any]]
    responsible: B2eDocumentSendFieldsResponsible | Mapping[str, Any]
    companyProviderUid: str
    files: Sequence[B2eDocumentSendFieldsFiles | Mapping[str, Any]]
    regionDocumentType: str
    externalSettings: B2eDocumentSendFieldsExternalSettings | Mapping[str, Any]
    language: str


class B2eDocumentSendFieldsCompany(TypedDict, total=False):
    """``B2eDocumentSendFieldsCompany``, as it may be written."""

    uuid: str
    crmId: int


class B2eDocumentSendFieldsExternalSettings(TypedDict, total=False):
    """``B2eDocumentSendFieldsExternalSettings``, as it may be written."""

    externalId: str
    externalDateCreate: str


class B2eDocumentSendFieldsFiles(TypedDict, total=False):
    """``B2eDocumentSendFieldsFiles``, as it may be written."""

    fileName: str
    fileType: str
    fileContent: Any


class B2eDocumentSendFieldsMembers(TypedDict, total=False):
    """``B2eDocumentSendFieldsMembers``, as it may be written."""

    employeeCode: str
    employeeId: int
    userId: int
    role: Literal["signer", "assignee", "reviewer", "editor"]


class B2eDocumentSendFieldsResponsible(TypedDict, total=False):
    """``B2eDocumentSendFieldsResponsible``, as it may be written."""

    employeeCode: str
    employeeId: int
    userId: int
    role: Literal["signer", "assignee", "reviewer", "editor"]


class SignCompanyProvider(shape.Shape):
    """``SignCompanyProvider``, as the portal answers it."""

    __slots__ = ()

    code = shape.field("code", convert.string)
    uid = shape.field("uid", convert.string)
    name = shape.field("name", convert.string)
    date = shape.field("date", convert.string)
    expires = shape.field("expires", convert.string)


class SignDocument(shape.Shape):
    """``SignDocument``, as the portal answers it."""

    __slots__ = ()

    uid = shape.field("uid", convert.string)
    state: shape.Field[SignDocumentState] = shape.field(
        "state",
        convert.shape("b24async.shapes.sign", "SignDocumentState"),
    )
    members: shape.Field[Sequence[SignDocumentMember]] = shape.field(
        "members",
        convert.list_of(convert.shape("b24async.shapes.sign", "SignDocumentMember")),
    )


class SignDocumentMember(shape.Shape):
    """``SignDocumentMember``, as the portal answers it."""

    __slots__ = ()

    uid = shape.field("uid", convert.string)
    role = shape.field("role", convert.string)
    party = shape.field("party", convert.integer)
    user: shape.Field[SignDocumentMemberUser] = shape.field(
        "user",
        convert.shape("b24async.shapes.sign", "SignDocumentMemberUser"),
    )
    state: shape.Field[SignDocumentMemberState] = shape.field(
        "state",
        convert.shape("b24async.shapes.sign", "SignDocumentMemberState"),
    )


class SignDocumentMemberState(shape.Shape):
    """``SignDocumentMemberState``, as the portal answers it."""

    __slots__ = ()

    code = shape.field("code", convert.string)
    name = shape.field("name", convert.string)


class SignDocumentMemberUser(shape.Shape):
    """``SignDocumentMemberUser``, as the portal answers it."""

    __slots__ = ()

    employee_code = shape.field("employeeCode", convert.string)
    employee_id = shape.field("employeeId", convert.integer)
    user_id = shape.field("userId", convert.integer)


class SignDocumentState(shape.Shape):
    """``SignDocumentState``, as the portal answers it."""

    __slots__ = ()

    code = shape.field("code", convert.string)
    name = shape.field("name", convert.string)


class SignHcmlinkDocument(shape.Shape):
    """``SignHcmlinkDocument``, as the portal answers it."""

    __slots__ = ()

    company = shape.field("company", convert.string)
    employee = shape.field("employee", convert.string)
    document: shape.Field[SignHcmlinkDocumentItem] = shape.field(
        "document",
        convert.shape("b24async.shapes.sign", "SignHcmlinkDocumentItem"),
    )


class SignHcmlinkDocumentItem(shape.Shape):
    """``SignHcmlinkDocumentItem``, as the portal answers it."""

    __slots__ = ()

    date = shape.field("date", convert.string)
    name = shape.field("name", convert.string)
    file_url = shape.field("fileUrl", convert.string)
    file_name = shape.field("fileName", convert.string)
    uid = shape.field("uid", convert.optional(convert.string))
    document_uid = shape.field("documentUid", convert.string)


class SignMysafe(shape.Shape):
    """``SignMysafe``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    title = shape.field("title", convert.string)
    create_date = shape.field("create_date", convert.string)
    signed_date = shape.field("signed_date", convert.string)
    creator_id = shape.field("creator_id", convert.integer)
    member_id = shape.field("member_id", convert.integer)
    role = shape.field("role", convert.string)
    folder_name = shape.field("folderName", convert.optional(convert.string), sparse=True)
    file_url = shape.field("file_url", convert.string)


class SignPersonal(shape.Shape):
    """``SignPersonal``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    title = shape.field("title", convert.string)
    signed_date = shape.field("signed_date", convert.string)
    file_url = shape.field("file_url", convert.string)
