# Generated from spec/pull by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``pull.*``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from b24async import convert, shape


class PullApplicationConfig(shape.Shape):
    """``PullApplicationConfig``, as the portal answers it."""

    __slots__ = ()

    server: shape.Field[PullApplicationConfigServer] = shape.field(
        "server",
        convert.shape("b24async.shapes.pull", "PullApplicationConfigServer"),
    )
    api: shape.Field[PullApplicationConfigApi] = shape.field(
        "api",
        convert.shape("b24async.shapes.pull", "PullApplicationConfigApi"),
    )
    channels: shape.Field[Mapping[str, PullApplicationConfigChannel]] = shape.field(
        "channels",
        convert.map_of(convert.shape("b24async.shapes.pull", "PullApplicationConfigChannel")),
    )
    exp = shape.field("exp", convert.integer)
    public_channels: shape.Field[Mapping[str, PullApplicationConfigPublicChannel]] = shape.field(
        "publicChannels",
        convert.map_of(convert.shape("b24async.shapes.pull", "PullApplicationConfigPublicChannel")),
    )
    client_id = shape.field("clientId", convert.optional(convert.string), sparse=True)
    jwt = shape.field("jwt", convert.optional(convert.string), sparse=True)


class PullApplicationConfigApi(shape.Shape):
    """``PullApplicationConfigApi``, as the portal answers it."""

    __slots__ = ()

    revision_web = shape.field("revision_web", convert.integer)
    revision_mobile = shape.field("revision_mobile", convert.integer)


class PullApplicationConfigChannel(shape.Shape):
    """``PullApplicationConfigChannel``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.string)
    public_id = shape.field("public_id", convert.optional(convert.string), sparse=True)
    start = shape.field("start", convert.datetime)
    end = shape.field("end", convert.datetime)
    type: shape.Field[Literal["shared", "private"]] = shape.field("type", convert.one_of("shared", "private"))


class PullApplicationConfigPublicChannel(shape.Shape):
    """``PullApplicationConfigPublicChannel``, as the portal answers it."""

    __slots__ = ()

    user_id = shape.field("user_id", convert.integer)
    public_id = shape.field("public_id", convert.string)
    signature = shape.field("signature", convert.string)
    start = shape.field("start", convert.datetime)
    end = shape.field("end", convert.datetime)


class PullApplicationConfigServer(shape.Shape):
    """``PullApplicationConfigServer``, as the portal answers it."""

    __slots__ = ()

    version = shape.field("version", convert.integer)
    server_enabled = shape.field("server_enabled", convert.boolean)
    mode: shape.Field[Literal["personal", "shared"]] = shape.field("mode", convert.one_of("personal", "shared"))
    hostname = shape.field("hostname", convert.string)
    long_polling = shape.field("long_polling", convert.string)
    long_pooling_secure = shape.field("long_pooling_secure", convert.string)
    websocket_enabled = shape.field("websocket_enabled", convert.boolean)
    websocket = shape.field("websocket", convert.string)
    websocket_secure = shape.field("websocket_secure", convert.string)
    publish_enabled = shape.field("publish_enabled", convert.boolean)
    publish = shape.field("publish", convert.string)
    publish_secure = shape.field("publish_secure", convert.string)
    config_timestamp = shape.field("config_timestamp", convert.integer)
