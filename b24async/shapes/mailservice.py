# Generated from spec/mailservice by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``mailservice.*``."""

from __future__ import annotations

from b24async import convert, shape


class MailService(shape.Shape):
    """``MailService``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    site_id = shape.field("SITE_ID", convert.optional(convert.string))
    active = shape.field("ACTIVE", convert.boolean)
    sort = shape.field("SORT", convert.integer)
    name = shape.field("NAME", convert.optional(convert.string))
    server = shape.field("SERVER", convert.optional(convert.string))
    port = shape.field("PORT", convert.optional(convert.integer))
    encryption = shape.field("ENCRYPTION", convert.boolean)
    link = shape.field("LINK", convert.optional(convert.string))
    icon = shape.field("ICON", convert.optional(convert.string))
    smtp_server = shape.field("SMTP_SERVER", convert.optional(convert.string))
    smtp_port = shape.field("SMTP_PORT", convert.optional(convert.integer))
    smtp_login_as_imap = shape.field("SMTP_LOGIN_AS_IMAP", convert.boolean)
    smtp_password_as_imap = shape.field("SMTP_PASSWORD_AS_IMAP", convert.boolean)
    smtp_encryption = shape.field("SMTP_ENCRYPTION", convert.optional(convert.boolean))
    upload_outgoing = shape.field("UPLOAD_OUTGOING", convert.optional(convert.boolean))
