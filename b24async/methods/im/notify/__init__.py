# Generated from spec/im/notify.yaml and spec/im.yaml by `python -m codegen`. Edit the spec, not this file.
"""``im.notify.*``: notifications."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from b24async.methods.im.notify.history import ImNotifyHistory
    from b24async.methods.im.notify.personal import ImNotifyPersonal
    from b24async.methods.im.notify.read import ImNotifyRead
    from b24async.methods.im.notify.schema import ImNotifySchema
    from b24async.methods.im.notify.system import ImNotifySystem
    from b24async.shapes import im as im_shapes

_ITSELF: calls.Method[int | bool] = calls.Method(
    "im.notify",
    convert.union(convert.integer, convert.boolean),
    safety="unsafe",
    scopes=("im",),
)
_DELETE = calls.Method("im.notify.delete", convert.boolean, safety="unsafe", scopes=("im",))
_GET: calls.ListMethod[im_shapes.ImNotify] = calls.ListMethod(
    "im.notify.get",
    convert.shape("b24async.shapes.im", "ImNotify"),
    rows="notifications",
    paging=calls.Paging(style="last_id", limit="LIMIT"),
    safety="safe",
    scopes=("im",),
)
_ANSWER: calls.Method[Sequence[str] | bool] = calls.Method(
    "im.notify.answer",
    convert.union(convert.list_of(convert.string), convert.boolean),
    safety="unsafe",
    scopes=("im",),
    under="result_message",
)
_CONFIRM: calls.Method[Sequence[str] | bool] = calls.Method(
    "im.notify.confirm",
    convert.union(convert.list_of(convert.string), convert.boolean),
    safety="unsafe",
    scopes=("im",),
    under="result_message",
)


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
        """Send a user a personal or system notification, by type.

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

    def get(
        self,
        *,
        last_id: int | None = None,
        last_type: Literal[1, 3] | None = None,
        limit: int | None = None,
        convert_text: str | None = None,
    ) -> calls.ListCall[im_shapes.ImNotify]:
        """Read the notifications of the current user, confirmations first.

        Args:
            last_id: For example ``1500``.
            limit: For example ``20``, by default ``50``.
            convert_text: For example ``Y``.

        Raises:
            InvalidParams: ``LAST_ID_AND_LAST_TYPE``, ``LAST_ID_STRING``.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-get.html
        """
        return calls.ListCall(
            _GET,
            {"LAST_ID": last_id, "LAST_TYPE": last_type, "LIMIT": limit, "CONVERT_TEXT": convert_text},
            self._sender,
        )

    def answer(self, *, notify_id: int, answer_text: str) -> calls.Call[Sequence[str] | bool]:
        """Answer a notification that takes a quick reply with a text.

        Args:
            notify_id: For example ``270``.

        Raises:
            InvalidParams: ``ID_ERROR``, ``ANSWER_TEXT_ERROR``.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-answer.html
        """
        return calls.Call(_ANSWER, {"NOTIFY_ID": notify_id, "ANSWER_TEXT": answer_text}, self._sender)

    def confirm(self, *, notify_id: int, notify_value: str) -> calls.Call[Sequence[str] | bool]:
        """Press a button of a notification.

        Args:
            notify_id: For example ``288``.
            notify_value: For example ``Y``.

        Raises:
            InvalidParams: ``ID_ERROR``, ``NOTIFY_VALUE_ERROR``.

        Scope ``im``; for anyone. https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-confirm.html
        """
        return calls.Call(_CONFIRM, {"NOTIFY_ID": notify_id, "NOTIFY_VALUE": notify_value}, self._sender)

    @functools.cached_property
    def history(self) -> ImNotifyHistory:
        """``im.notify.history.*``."""
        from b24async.methods.im.notify.history import ImNotifyHistory

        return ImNotifyHistory(self._sender)

    @functools.cached_property
    def personal(self) -> ImNotifyPersonal:
        """``im.notify.personal.*``."""
        from b24async.methods.im.notify.personal import ImNotifyPersonal

        return ImNotifyPersonal(self._sender)

    @functools.cached_property
    def read(self) -> ImNotifyRead:
        """``im.notify.read`` itself, and ``im.notify.read.*``."""
        from b24async.methods.im.notify.read import ImNotifyRead

        return ImNotifyRead(self._sender)

    @functools.cached_property
    def schema(self) -> ImNotifySchema:
        """``im.notify.schema.*``."""
        from b24async.methods.im.notify.schema import ImNotifySchema

        return ImNotifySchema(self._sender)

    @functools.cached_property
    def system(self) -> ImNotifySystem:
        """``im.notify.system.*``."""
        from b24async.methods.im.notify.system import ImNotifySystem

        return ImNotifySystem(self._sender)
