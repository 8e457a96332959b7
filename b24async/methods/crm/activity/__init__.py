# Generated from spec/crm/activity.yaml by `python -m codegen`. Edit the spec, not this file.
"""``crm.activity.*``: activities in the timeline of CRM items."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from b24async import calls, convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from b24async.methods.crm.activity.badge import CrmActivityBadge
    from b24async.methods.crm.activity.binding import CrmActivityBinding
    from b24async.methods.crm.activity.call import CrmActivityCall
    from b24async.methods.crm.activity.communication import CrmActivityCommunication
    from b24async.methods.crm.activity.configurable import CrmActivityConfigurable
    from b24async.methods.crm.activity.layout import CrmActivityLayout
    from b24async.methods.crm.activity.todo import CrmActivityTodo
    from b24async.methods.crm.activity.type import CrmActivityType
    from b24async.shapes import core as core_shapes
    from b24async.shapes import crm as crm_shapes
    from b24async.shapes.keys import crm as crm_keys

_ADD = calls.Method(
    "crm.activity.add",
    convert.integer,
    safety="unsafe",
    scopes=("crm",),
    files=calls.Form("data"),
    dump={"fields": convert.yes_no},
    deprecated="Use `crm.activity.todo.add` instead.",
)
_GET: calls.Method[crm_shapes.Activity] = calls.Method(
    "crm.activity.get",
    convert.shape("b24async.shapes.crm", "Activity"),
    safety="safe",
    scopes=("crm",),
)
_LIST: calls.ListMethod[crm_shapes.Activity] = calls.ListMethod(
    "crm.activity.list",
    convert.shape("b24async.shapes.crm", "Activity"),
    paging=calls.Paging(style="offset", keyset=calls.Keyset(filter="ID", order="ID", row="ID")),
    safety="safe",
    scopes=("crm",),
    dump={"filter": convert.yes_no},
)
_UPDATE = calls.Method(
    "crm.activity.update",
    convert.boolean,
    safety="unsafe",
    scopes=("crm",),
    files=calls.Form("data"),
    dump={"fields": convert.yes_no},
    deprecated="Use `crm.activity.todo.update` instead.",
)
_DELETE = calls.Method("crm.activity.delete", convert.boolean, safety="unsafe", scopes=("crm",))
_FIELDS: calls.Method[Mapping[str, core_shapes.FieldInfo]] = calls.Method(
    "crm.activity.fields",
    convert.map_of(convert.shape("b24async.shapes.core", "FieldInfo")),
    safety="safe",
    scopes=("crm",),
)


class CrmActivity(calls.Group):
    """Activities in the timeline of CRM items."""

    _name = "crm.activity"

    @calls.deprecated("Use `crm.activity.todo.add` instead.")
    def add(self, *, fields: crm_shapes.ActivityFields | Mapping[str, Any]) -> calls.Call[int]:
        """Add a call, meeting or e-mail to a CRM item; an outgoing e-mail is sent.

        Deprecated: use ``crm.activity.todo.add`` instead.

        For calls, meetings and e-mails. An outgoing e-mail (type 4) is sent, unless ``COMPLETED`` is ``N``.
        ``SETTINGS`` with ``DISABLE_SENDING_MESSAGE_COPY`` set to ``Y`` keeps the sender from getting a copy.

        Args:
            fields: Values of the fields.

        Returns:
            Id of the new activity.

        Raises:
            InvalidParams: "The field SUBJECT is not defined or empty" or "Application context required", without a
                code.
            AccessDenied: "Access denied", without a code.

        Scope ``crm``; for a user who may add activities.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-add.html
        """
        return calls.Call(_ADD, {"fields": fields}, self._sender)

    def get(self, *, id: int) -> calls.Call[crm_shapes.Activity]:
        """Get an activity of any type by its id, without its communications and files.

        The answer holds neither ``COMMUNICATIONS`` nor ``FILES``; ``crm.activity.list`` does when ``select`` names
        them.

        Args:
            id: Activity in the timeline, for example ``999``.

        Raises:
            NotFound: "Activity is not found", without a code.

        Scope ``crm``; for a user who may read the activity.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-get.html
        """
        return calls.Call(_GET, {"id": id}, self._sender)

    def list(
        self,
        *,
        select: Sequence[crm_keys.ActivityKey | str] | None = None,
        filter: Mapping[str, Any] | None = None,
        order: Mapping[crm_keys.ActivityKey | str, str] | None = None,
        start: int | None = None,
    ) -> calls.ListCall[crm_shapes.Activity]:
        """List activities the caller may read, by filter and in a chosen order.

        ``OWNER_TYPE_ID`` and ``OWNER_ID`` in ``filter`` look at the owner only. The key ``BINDINGS`` finds all linked
        activities: a list such as ``[{"OWNER_TYPE_ID": 2, "OWNER_ID": 7}, {"OWNER_TYPE_ID": 3}]``, of which one has to
        fit; an activity to which two of them fit comes twice. Without ``order``, rows come by ``START_TIME``.

        Args:
            select: Fields to answer. ``COMMUNICATIONS`` and ``FILES`` come only when named. For example ``["*",
                "COMMUNICATIONS"]``.
            filter: Conditions that the rows must meet.
            order: Fields to sort by, each with ``ASC`` or ``DESC``.
            start: Number of rows to skip; a walk over the pages sets it by itself.

        Scope ``crm``; for anyone; rows that the caller may not read are left out.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html
        """
        return calls.ListCall(_LIST, {"select": select, "filter": filter, "order": order, "start": start}, self._sender)

    @calls.deprecated("Use `crm.activity.todo.update` instead.")
    def update(self, *, id: int, fields: crm_shapes.ActivityFields | Mapping[str, Any]) -> calls.Call[bool]:
        """Change a system activity: subject, description, times, status, files or communications.

        Deprecated: use ``crm.activity.todo.update`` instead.

        The owner cannot be changed here; see ``crm.activity.binding.move``.

        Args:
            id: Activity in the timeline, for example ``999``.
            fields: Values of the fields.

        Raises:
            NotFound: "Activity is not found", without a code.

        Scope ``crm``; for a user who may edit the activity.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-update.html
        """
        return calls.Call(_UPDATE, {"id": id, "fields": fields}, self._sender)

    def delete(self, *, id: int) -> calls.Call[bool]:
        """Delete an activity of any type by its id.

        Args:
            id: Activity in the timeline, for example ``999``.

        Raises:
            NotFound: "Activity is not found", without a code.

        Scope ``crm``; for a user who may delete the activity.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-delete.html
        """
        return calls.Call(_DELETE, {"id": id}, self._sender)

    def fields(self) -> calls.Call[Mapping[str, core_shapes.FieldInfo]]:
        """Describe the fields of system activities.

        Scope ``crm``; for anyone.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-fields.html
        """
        return calls.Call(_FIELDS, {}, self._sender)

    @functools.cached_property
    def badge(self) -> CrmActivityBadge:
        """``crm.activity.badge.*``."""
        from b24async.methods.crm.activity.badge import CrmActivityBadge

        return CrmActivityBadge(self._sender)

    @functools.cached_property
    def binding(self) -> CrmActivityBinding:
        """``crm.activity.binding.*``."""
        from b24async.methods.crm.activity.binding import CrmActivityBinding

        return CrmActivityBinding(self._sender)

    @functools.cached_property
    def call(self) -> CrmActivityCall:
        """``crm.activity.call.*``."""
        from b24async.methods.crm.activity.call import CrmActivityCall

        return CrmActivityCall(self._sender)

    @functools.cached_property
    def communication(self) -> CrmActivityCommunication:
        """``crm.activity.communication.*``."""
        from b24async.methods.crm.activity.communication import CrmActivityCommunication

        return CrmActivityCommunication(self._sender)

    @functools.cached_property
    def configurable(self) -> CrmActivityConfigurable:
        """``crm.activity.configurable.*``."""
        from b24async.methods.crm.activity.configurable import CrmActivityConfigurable

        return CrmActivityConfigurable(self._sender)

    @functools.cached_property
    def layout(self) -> CrmActivityLayout:
        """``crm.activity.layout.*``."""
        from b24async.methods.crm.activity.layout import CrmActivityLayout

        return CrmActivityLayout(self._sender)

    @functools.cached_property
    def todo(self) -> CrmActivityTodo:
        """``crm.activity.todo.*``."""
        from b24async.methods.crm.activity.todo import CrmActivityTodo

        return CrmActivityTodo(self._sender)

    @functools.cached_property
    def type(self) -> CrmActivityType:
        """``crm.activity.type.*``."""
        from b24async.methods.crm.activity.type import CrmActivityType

        return CrmActivityType(self._sender)
