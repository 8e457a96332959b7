# Generated from spec/imconnector by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``imconnector.*``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from b24async import convert, shape


class ChatNameSetResult(shape.Shape):
    """``ChatNameSetResult``, as the portal answers it."""

    __slots__ = ()

    success = shape.field("SUCCESS", convert.boolean)
    data: shape.Field[Mapping[str, Any]] = shape.field("DATA", convert.map_of(convert.json))


class ConnectorDataSetData(TypedDict, total=False):
    """``ConnectorDataSetData``, as it may be written."""

    ID: str
    URL: str
    URL_IM: str
    NAME: str


class ConnectorDeleteMessages(shape.Shape):
    """``ConnectorDeleteMessages``, as the portal answers it."""

    __slots__ = ()

    success = shape.field("SUCCESS", convert.boolean)
    data: shape.Field[ConnectorDeleteMessagesData] = shape.field(
        "DATA",
        convert.shape("b24async.shapes.imconnector", "ConnectorDeleteMessagesData"),
    )


class ConnectorDeleteMessagesData(shape.Shape):
    """``ConnectorDeleteMessagesData``, as the portal answers it."""

    __slots__ = ()

    result: shape.Field[Sequence[ConnectorResult]] = shape.field(
        "RESULT",
        convert.list_of(convert.shape("b24async.shapes.imconnector", "ConnectorResult")),
    )


class ConnectorResult(shape.Shape):
    """``ConnectorResult``, as the portal answers it."""

    __slots__ = ()

    user = shape.field("user", convert.string)
    message: shape.Field[ConnectorResultMessage] = shape.field(
        "message",
        convert.shape("b24async.shapes.imconnector", "ConnectorResultMessage"),
    )
    chat: shape.Field[ConnectorResultChat] = shape.field(
        "chat",
        convert.shape("b24async.shapes.imconnector", "ConnectorResultChat"),
    )
    extra: shape.Field[ConnectorResultExtra | None] = shape.field(
        "extra",
        convert.optional(convert.shape("b24async.shapes.imconnector", "ConnectorResultExtra")),
        sparse=True,
    )
    success = shape.field("SUCCESS", convert.boolean)
    errors: shape.Field[Sequence[Any]] = shape.field("ERRORS", convert.list_of(convert.json), sparse=True)
    session: shape.Field[ConnectorResultSession | None] = shape.field(
        "session",
        convert.optional(convert.shape("b24async.shapes.imconnector", "ConnectorResultSession")),
        sparse=True,
    )


class ConnectorResultChat(shape.Shape):
    """``ConnectorResultChat``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.string)
    name = shape.field("name", convert.optional(convert.string), sparse=True)
    description = shape.field("description", convert.optional(convert.string), sparse=True)


class ConnectorResultExtra(shape.Shape):
    """``ConnectorResultExtra``, as the portal answers it."""

    __slots__ = ()

    skip_phone_validate = shape.field("skip_phone_validate", convert.boolean)
    disable_tracker = shape.field("disable_tracker", convert.boolean)


class ConnectorResultMessage(shape.Shape):
    """``ConnectorResultMessage``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.string)
    date: shape.Field[Mapping[str, bool]] = shape.field("date", convert.map_of(convert.boolean), sparse=True)
    text = shape.field("text", convert.optional(convert.string), sparse=True)
    files: shape.Field[Sequence[Any]] = shape.field("files", convert.list_of(convert.json), sparse=True)


class ConnectorResultSession(shape.Shape):
    """``ConnectorResultSession``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    chat_id = shape.field("CHAT_ID", convert.integer)


class ConnectorSendMessages(shape.Shape):
    """``ConnectorSendMessages``, as the portal answers it."""

    __slots__ = ()

    success = shape.field("SUCCESS", convert.boolean)
    data: shape.Field[ConnectorSendMessagesData] = shape.field(
        "DATA",
        convert.shape("b24async.shapes.imconnector", "ConnectorSendMessagesData"),
    )


class ConnectorSendMessagesData(shape.Shape):
    """``ConnectorSendMessagesData``, as the portal answers it."""

    __slots__ = ()

    result: shape.Field[Sequence[ConnectorResult]] = shape.field(
        "RESULT",
        convert.list_of(convert.shape("b24async.shapes.imconnector", "ConnectorResult")),
    )


class ConnectorStatus(shape.Shape):
    """``ConnectorStatus``, as the portal answers it."""

    __slots__ = ()

    line = shape.field("LINE", convert.integer)
    connector = shape.field("CONNECTOR", convert.string)
    error = shape.field("ERROR", convert.boolean)
    configured = shape.field("CONFIGURED", convert.boolean)
    status = shape.field("STATUS", convert.boolean)


class ConnectorUpdateMessages(shape.Shape):
    """``ConnectorUpdateMessages``, as the portal answers it."""

    __slots__ = ()

    success = shape.field("SUCCESS", convert.boolean)
    data: shape.Field[ConnectorUpdateMessagesData] = shape.field(
        "DATA",
        convert.shape("b24async.shapes.imconnector", "ConnectorUpdateMessagesData"),
    )


class ConnectorUpdateMessagesData(shape.Shape):
    """``ConnectorUpdateMessagesData``, as the portal answers it."""

    __slots__ = ()

    result: shape.Field[Sequence[ConnectorResult]] = shape.field(
        "RESULT",
        convert.list_of(convert.shape("b24async.shapes.imconnector", "ConnectorResult")),
    )


class DeleteMessagesMessages(TypedDict, total=False):
    """``DeleteMessagesMessages``, as it may be written."""

    user: DeleteMessagesMessagesUser | Mapping[str, Any]
    message: DeleteMessagesMessagesMessage | Mapping[str, Any]
    chat: DeleteMessagesMessagesChat | Mapping[str, Any]


class DeleteMessagesMessagesChat(TypedDict, total=False):
    """``DeleteMessagesMessagesChat``, as it may be written."""

    id: str


class DeleteMessagesMessagesMessage(TypedDict, total=False):
    """``DeleteMessagesMessagesMessage``, as it may be written."""

    id: str


class DeleteMessagesMessagesUser(TypedDict, total=False):
    """``DeleteMessagesMessagesUser``, as it may be written."""

    id: str


class RegisterIcon(TypedDict, total=False):
    """``RegisterIcon``, as it may be written."""

    DATA_IMAGE: str
    COLOR: str
    SIZE: str
    POSITION: str


class RegisterIconDisabled(TypedDict, total=False):
    """``RegisterIconDisabled``, as it may be written."""

    DATA_IMAGE: str
    COLOR: str
    SIZE: str
    POSITION: str


class RegisterResult(shape.Shape):
    """``RegisterResult``, as the portal answers it."""

    __slots__ = ()

    result = shape.field("result", convert.boolean)
    error = shape.field("error", convert.string)
    error_description = shape.field("error_description", convert.string)


class SendMessagesMessages(TypedDict, total=False):
    """``SendMessagesMessages``, as it may be written."""

    user: SendMessagesMessagesUser | Mapping[str, Any]
    message: SendMessagesMessagesMessage | Mapping[str, Any]
    chat: SendMessagesMessagesChat | Mapping[str, Any]


class SendMessagesMessagesChat(TypedDict, total=False):
    """``SendMessagesMessagesChat``, as it may be written."""

    id: str
    name: str
    url: str


class SendMessagesMessagesMessage(TypedDict, total=False):
    """``SendMessagesMessagesMessage``, as it may be written."""

    id: str
    date: int
    text: str
    files: Sequence[Mapping[str, str]]
    disable_crm: str
    user_id: int


class SendMessagesMessagesUser(TypedDict, total=False):
    """``SendMessagesMessagesUser``, as it may be written."""

    id: str
    last_name: str
    name: str
    picture: Mapping[str, Any]
    url: str
    gender: Literal["male", "female"]
    email: str
    phone: str
    skip_phone_validate: str


class SendStatusDeliveryMessages(TypedDict, total=False):
    """``SendStatusDeliveryMessages``, as it may be written."""

    im: SendStatusDeliveryMessagesIm | Mapping[str, Any]
    message: SendStatusDeliveryMessagesMessage | Mapping[str, Any]
    chat: SendStatusDeliveryMessagesChat | Mapping[str, Any]


class SendStatusDeliveryMessagesChat(TypedDict, total=False):
    """``SendStatusDeliveryMessagesChat``, as it may be written."""

    id: str


class SendStatusDeliveryMessagesIm(TypedDict, total=False):
    """``SendStatusDeliveryMessagesIm``, as it may be written."""

    chat_id: int
    message_id: int


class SendStatusDeliveryMessagesMessage(TypedDict, total=False):
    """``SendStatusDeliveryMessagesMessage``, as it may be written."""

    id: Sequence[str]
    date: int


class SendStatusDeliveryResult(shape.Shape):
    """``SendStatusDeliveryResult``, as the portal answers it."""

    __slots__ = ()

    success = shape.field("SUCCESS", convert.boolean)
    data: shape.Field[Sequence[Any]] = shape.field("DATA", convert.list_of(convert.json))


class SendStatusReadingMessages(TypedDict, total=False):
    """``SendStatusReadingMessages``, as it may be written."""

    im: SendStatusReadingMessagesIm | Mapping[str, Any]
    message: SendStatusReadingMessagesMessage | Mapping[str, Any]
    chat: SendStatusReadingMessagesChat | Mapping[str, Any]


class SendStatusReadingMessagesChat(TypedDict, total=False):
    """``SendStatusReadingMessagesChat``, as it may be written."""

    id: str


class SendStatusReadingMessagesIm(TypedDict, total=False):
    """``SendStatusReadingMessagesIm``, as it may be written."""

    chat_id: int
    message_id: int


class SendStatusReadingMessagesMessage(TypedDict, total=False):
    """``SendStatusReadingMessagesMessage``, as it may be written."""

    id: Sequence[str]


class SendStatusReadingResult(shape.Shape):
    """``SendStatusReadingResult``, as the portal answers it."""

    __slots__ = ()

    success = shape.field("SUCCESS", convert.boolean)
    data: shape.Field[Sequence[Any]] = shape.field("DATA", convert.list_of(convert.json))


class UnregisterResult(shape.Shape):
    """``UnregisterResult``, as the portal answers it."""

    __slots__ = ()

    result = shape.field("result", convert.boolean)


class UpdateMessagesMessages(TypedDict, total=False):
    """``UpdateMessagesMessages``, as it may be written."""

    user: UpdateMessagesMessagesUser | Mapping[str, Any]
    message: UpdateMessagesMessagesMessage | Mapping[str, Any]
    chat: UpdateMessagesMessagesChat | Mapping[str, Any]


class UpdateMessagesMessagesChat(TypedDict, total=False):
    """``UpdateMessagesMessagesChat``, as it may be written."""

    id: str
    name: str
    url: str


class UpdateMessagesMessagesMessage(TypedDict, total=False):
    """``UpdateMessagesMessagesMessage``, as it may be written."""

    id: str
    date: int
    text: str
    files: Sequence[Mapping[str, str]]
    disable_crm: str
    user_id: int


class UpdateMessagesMessagesUser(TypedDict, total=False):
    """``UpdateMessagesMessagesUser``, as it may be written."""

    id: str
    last_name: str
    name: str
    picture: Mapping[str, Any]
    url: str
    gender: Literal["male", "female"]
    email: str
    phone: str
    skip_phone_validate: str
