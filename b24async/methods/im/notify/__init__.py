# Generated from spec/im/notify.yaml and spec/im.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.notify.*``: notifications."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from b24async.methods.im.notify.personal import ImNotifyPersonal
    from b24async.methods.im.notify.system import ImNotifySystem

_ITSELF: calls.Method[int | bool] = calls.Method(
    "im.notify",
    convert.union(convert.integer, convert.boolean),
    safety="unsafe",
    scopes=("im",),
)
_DELETE = calls.Method("im.notify.delete", convert.boolean, safety="unsafe", scopes=("im",))


class ImNotify(calls.Group):
    """Notifications."""

    _name = "im.notify"

    def __call__(
        self,
        *,
        user_id: int,
        type: Literal["USER", "SYSTEM"] | None = None,
        message: str,
        message_out: str | None = None,
        tag: str | None = None,
        sub_tag: str | None = None,
        attach: Any = None,
        client_id: str | None = None,
    ) -> calls.Call[int | bool]:
        """Send a notification to a user.

        ``im.notify.personal.add`` and ``im.notify.system.add`` do the same, each for one ``type``.

        Args:
            user_id: Who gets it, for example ``5``.
            type: By default ``USER``. ``USER``: from the caller; ``SYSTEM``: from nobody in particular.
            message: Text; may hold BB codes. For example ``Reminder``.
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
        https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify.html
        """
        return calls.Call(
            _ITSELF,
            {
                "USER_ID": user_id,
                "TYPE": type,
                "MESSAGE": message,
                "MESSAGE_OUT": message_out,
                "TAG": tag,
                "SUB_TAG": sub_tag,
                "ATTACH": attach,
                "CLIENT_ID": client_id,
            },
            self._sender,
        )

    def delete(
        self,
        *,
        id: int | None = None,
        tag: str | None = None,
        sub_tag: str | None = None,
        client_id: str | None = None,
    ) -> calls.Call[bool]:
        """Delete a notification, or all that have a tag.

        Give one of ``id``, ``tag`` and ``sub_tag``.

        Args:
            id: The notification, for example ``101``.
            tag: Tag of the notification, within the application, for example ``TASK_42``.
            sub_tag: Second tag of the notifications, within the application, for example ``TASK|42``.
            client_id: Application that the tags belong to, for webhooks.

        Raises:
            InvalidParams: ``PARAMS_ERROR`` (None of ``id``, ``tag`` and ``sub_tag`` was given).
            AccessDenied: ``ACCESS_DENIED`` (A webhook needs ``client_id``).

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-delete.html
        """
        return calls.Call(_DELETE, {"ID": id, "TAG": tag, "SUB_TAG": sub_tag, "CLIENT_ID": client_id}, self._sender)

    @functools.cached_property
    def personal(self) -> ImNotifyPersonal:
        """``im.notify.personal.*``."""
        from b24async.methods.im.notify.personal import ImNotifyPersonal

        return ImNotifyPersonal(self._sender)

    @functools.cached_property
    def system(self) -> ImNotifySystem:
        """``im.notify.system.*``."""
        from b24async.methods.im.notify.system import ImNotifySystem

        return ImNotifySystem(self._sender)
