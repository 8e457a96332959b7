# Generated from spec/im/notify/personal.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.notify.personal.*``: notifications in the name of the caller."""

from __future__ import annotations

from typing import Any

from b24async import calls, convert

_ADD: calls.Method[int | bool] = calls.Method(
    "im.notify.personal.add",
    convert.union(convert.integer, convert.boolean),
    safety="unsafe",
    scopes=("im",),
)


class ImNotifyPersonal(calls.Group):
    """Notifications in the name of the caller."""

    _name = "im.notify.personal"

    def add(
        self,
        *,
        user_id: int,
        message: str,
        message_out: str | None = None,
        tag: str | None = None,
        sub_tag: str | None = None,
        attach: Any = None,
        client_id: str | None = None,
    ) -> calls.Call[int | bool]:
        """Send a notification to a user in the name of the caller.

        Args:
            user_id: Who gets it, for example ``5``.
            message: Text; may hold BB codes. For example ``The task is due``.
            message_out: Text for channels outside such as e-mail.
            tag: An older notification of the application with the same tag is removed. With a webhook, ``client_id`` is
                needed too.
            sub_tag: A second tag, which several notifications may share, for example ``TASK|42``.
            attach: Attachment as an object, or as a text that holds JSON; at most 60,000 characters.
            client_id: Application that the tags belong to, for webhooks.

        Returns:
            Id of the notification; ``False`` when none was made.

        Raises:
            InvalidParams: ``USER_ID_EMPTY`` (No user was given), ``MESSAGE_EMPTY`` (No text was given),
                ``ATTACH_OVERSIZE`` (The attachment is too long), ``ATTACH_ERROR`` (The attachment is not one).
            AccessDenied: ``WRONG_AUTH_TYPE`` (Not with the session of a browser).

        Scope ``im``; for anyone, by webhook or with an application's token.
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-personal-add.html
        """
        return calls.Call(
            _ADD,
            {
                "USER_ID": user_id,
                "MESSAGE": message,
                "MESSAGE_OUT": message_out,
                "TAG": tag,
                "SUB_TAG": sub_tag,
                "ATTACH": attach,
                "CLIENT_ID": client_id,
            },
            self._sender,
        )
