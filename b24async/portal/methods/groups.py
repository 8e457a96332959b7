"""``sonet_group.*`` and ``socialnetwork.api.workgroup.*``: workgroups and projects, and who belongs to them.

The owner has the role ``A``, moderators ``E``, members ``K``; invited people are ``Z`` until they come, people who ask to be let in likewise. Members
are counted without those.
https://apidocs.bitrix24.com/api-reference/sonet-group/index.html
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from b24async.portal import families, filters, php, plain, records
from b24async.portal.handlers import SCHEMAS, handles
from b24async.portal.methods import users
from b24async.portal.replies import Refusal, Result
from b24async.portal.store import TRUE, Sql

if TYPE_CHECKING:
    from collections.abc import Iterable

    from b24async.portal.state import Desk, State
    from b24async.portal.store import Row
    from b24async.portal.values import Kept

OWNER, MODERATOR, MEMBER, ASKED = "A", "E", "K", "Z"

GROUP = plain.entity(
    "sonet_group._Group",
    {
        "ID": "integer",
        "SITE_ID": "string",
        "NAME": "string",
        "DESCRIPTION": "string?",
        "DATE_CREATE": "datetime",
        "DATE_UPDATE": "datetime",
        "ACTIVE": "Y/N",
        "VISIBLE": "Y/N",
        "OPENED": "Y/N",
        "CLOSED": "Y/N",
        "SUBJECT_ID": "integer",
        "OWNER_ID": "integer",
        "KEYWORDS": "string?",
        "NUMBER_OF_MEMBERS": "integer",
        "DATE_ACTIVITY": "datetime",
        "SUBJECT_NAME": "string",
        "PROJECT": "Y/N",
        "IS_EXTRANET": "Y/N",
        "INITIATE_PERMS": "string",
        "PROJECT_DATE_START": "datetime?",
        "PROJECT_DATE_FINISH": "datetime?",
        "SCRUM_MASTER_ID": "integer?",
    },
)
SCHEMAS.append(
    "CREATE TABLE IF NOT EXISTS _group_user (group_id INTEGER, user_id INTEGER, role TEXT, PRIMARY KEY (group_id, user_id)) WITHOUT ROWID"
)
_LISTED = [field for field in GROUP.fields.values() if field.name not in ("INITIATE_PERMS", "SCRUM_MASTER_ID")][:18]
_WRITTEN = (
    *("NAME", "DESCRIPTION", "VISIBLE", "OPENED", "CLOSED", "KEYWORDS", "INITIATE_PERMS", "PROJECT", "SUBJECT_ID"),
    *("PROJECT_DATE_START", "PROJECT_DATE_FINISH", "SCRUM_MASTER_ID"),
)
_OPERATIONS = {
    "photo": ("view", "write"),
    "calendar": ("view", "write"),
    "tasks": ("view", "view_all", "sort", "create_tasks", "edit_tasks", "delete_tasks"),
    "files": ("view", "write_limited", "bizproc", "write"),
    "blog": (
        *("view_post", "premoderate_post", "write_post", "moderate_post", "full_post"),
        *("view_comment", "premoderate_comment", "write_comment", "moderate_comment", "full_comment"),
    ),
}
_READS = ("view", "view_all", "view_post", "view_comment")


@handles("sonet_group.create")
def create(desk: Desk) -> Any:
    """A new group of the caller."""
    if not php.text(desk.get("NAME") or "").strip():
        raise Refusal("", "The group name is not specified")
    owner = php.integer(desk.get("OWNER_ID")) or desk.caller.user_id
    if users.find(desk.state, owner) is None:
        raise Refusal("", "Wrong user ID")
    given = {"VISIBLE": "Y", "OPENED": "N", "CLOSED": "N", "INITIATE_PERMS": MEMBER, "PROJECT": "N", "SUBJECT_ID": 1}
    given.update((name, desk.get(name)) for name in _WRITTEN if desk.get(name) is not None)
    now = desk.state.now()
    stamps = {"DATE_CREATE": now, "DATE_UPDATE": now, "DATE_ACTIVITY": now}
    rest = {"SITE_ID": "s1", "ACTIVE": "Y", "SUBJECT_NAME": "Workgroups", "OWNER_ID": owner, "IS_EXTRANET": "N"}
    row = plain.add(desk.state, GROUP, **given, **stamps, **rest)
    id_ = php.integer(row["ID"])
    put(desk.state, id_, owner, OWNER)
    return id_


@handles("sonet_group.update")
def update(desk: Desk) -> Any:
    """Change a group."""
    row = _group(desk)
    given = {name: desk.get(name) for name in _WRITTEN if desk.get(name) is not None and name != "PROJECT"}
    owner = php.integer(desk.get("OWNER_ID"))
    if owner:
        _set_owner(desk.state, row, owner)
        given["OWNER_ID"] = owner
    plain.change(desk.state, GROUP, row, **given, DATE_UPDATE=desk.state.now())
    return row["ID"]


@handles("sonet_group.delete")
def delete(desk: Desk) -> Any:
    """A group less."""
    row = _group(desk)
    records.remove(desk.state, GROUP, row)
    desk.state.store.run("DELETE FROM _group_user WHERE group_id = ?", (row["ID"],))
    return True


@handles("sonet_group.get")
def get(desk: Desk) -> Any:
    """A page of groups: all open to the caller, those that are hidden only when the caller is in them."""
    where = TRUE if str(desk.get("IS_ADMIN")).upper() == "Y" and users.is_admin(desk.caller.user_id) else _seen(desk)
    wanted = dict(php.pairs(desk.get("FILTER")))
    if php.integer(desk.get("GROUP_ID")):
        wanted["ID"] = desk.get("GROUP_ID")
    found = plain.page(desk, GROUP, wanted, desk.get("ORDER"), where)
    shown = records.show_many(desk.state, GROUP, plain.STYLE, found.value, _LISTED)
    return Result(shown, found.next, found.total)


@handles("sonet_group.setowner")
def set_owner(desk: Desk) -> Any:
    """Another owner."""
    row = find(desk.state, desk.get("GROUP_ID"))
    if row is None:
        raise Refusal("", "Invalid workgroup/project ID")
    user_id = php.integer(desk.get("USER_ID"))
    if users.find(desk.state, user_id) is None:
        raise Refusal("", "Invalid user ID")
    _set_owner(desk.state, row, user_id)
    return True


@handles("sonet_group.feature.access")
def feature_access(desk: Desk) -> Any:
    """Whether the caller may do something in a group: members everything, others look at what is visible."""
    row = find(desk.state, desk.get("GROUP_ID"))
    if row is None:
        raise Refusal("", "Wrong socialnetwork group ID")
    operations = _OPERATIONS.get(str(desk.get("FEATURE")))
    if operations is None:
        raise Refusal("", "Wrong feature")
    if desk.get("OPERATION") not in operations:
        raise Refusal("", "Wrong operation")
    inside = role_of(desk.state, php.integer(row["ID"]), desk.caller.user_id) in (OWNER, MODERATOR, MEMBER)
    return inside or (row["VISIBLE"] == "Y" and desk.get("OPERATION") in _READS)


@handles("sonet_group.user.get")
def user_get(desk: Desk) -> Any:
    """Who belongs to a group."""
    if php.integer(desk.get("ID")) <= 0:
        raise Refusal("", "Wrong socialnetwork group ID")
    row = find(desk.state, desk.get("ID"))
    if row is None:
        raise Refusal("", "Socialnetwork group not found")
    members = people(desk.state, php.integer(row["ID"]), OWNER, MODERATOR, MEMBER)
    return [{"USER_ID": str(user_id), "ROLE": role} for user_id, role in members]


@handles("sonet_group.user.groups")
def user_groups(desk: Desk) -> Any:
    """The caller's groups."""
    query = "SELECT group_id, role FROM _group_user WHERE user_id = ? AND role <> ? ORDER BY group_id"
    answer = []
    for group_id, role in desk.state.store.run(query, (desk.caller.user_id, ASKED)).fetchall():
        row = find(desk.state, group_id)
        named = {"GROUP_ID": str(group_id), "GROUP_NAME": row["NAME"] if row else ""}
        answer.append({**named, "ROLE": role, "GROUP_IMAGE_ID": None, "GROUP_IMAGE": ""})
    return answer


@handles("sonet_group.user.add")
def user_add(desk: Desk) -> Any:
    """People come in. Whoever is in already is passed over."""
    return _each(desk, MEMBER, unless=(OWNER, MODERATOR, MEMBER))


@handles("sonet_group.user.invite")
def user_invite(desk: Desk) -> Any:
    """People are asked to come."""
    return _each(desk, ASKED, unless=(OWNER, MODERATOR, MEMBER, ASKED))


@handles("sonet_group.user.update")
def user_update(desk: Desk) -> Any:
    """Another role for members; the owner stays what he is."""
    if desk.get("ROLE") not in (MODERATOR, MEMBER):
        raise Refusal("", "Incorrect role code")
    return _each(desk, str(desk.get("ROLE")), unless=("", OWNER, ASKED))


@handles("sonet_group.user.delete")
def user_delete(desk: Desk) -> Any:
    """People leave; the owner cannot."""
    return _each(desk, "", unless=("", OWNER))


@handles("sonet_group.user.request")
def user_request(desk: Desk) -> Any:
    """The caller asks to be let in; in an open group that is enough."""
    row = _existing(desk)
    id_ = php.integer(row["ID"])
    if role_of(desk.state, id_, desk.caller.user_id) in (OWNER, MODERATOR, MEMBER):
        raise Refusal("", "Cannot request to join group")
    put(desk.state, id_, desk.caller.user_id, MEMBER if row["OPENED"] == "Y" else ASKED)
    return True


@handles("socialnetwork.api.workgroup.get")
def workgroup_get(desk: Desk) -> Any:
    """One group with its people."""
    given = dict(php.pairs(desk.get("params")))
    if not php.truth(given.get("groupId")):
        raise Refusal("SONET_CONTROLLER_WORKGROUP_EMPTY", "No value for the workgroup ID was provided.")
    row = find(desk.state, given["groupId"])
    if row is None or not _visible(desk, row):
        raise Refusal("SONET_CONTROLLER_WORKGROUP_NOT_FOUND", "Workgroup not found.")
    return _workgroup(desk.state, row)


@handles("socialnetwork.api.workgroup.list")
def workgroup_list(desk: Desk) -> Any:
    """A page of groups."""
    wanted = {name.upper() if name == "id" else name: value for name, value in php.pairs(desk.get("filter"))}
    admin = str(dict(php.pairs(desk.get("params"))).get("IS_ADMIN")).upper() == "Y"
    where = TRUE if admin and users.is_admin(desk.caller.user_id) else _seen(desk)
    order = {name.upper(): value for name, value in php.pairs(desk.get("order"))}
    found = plain.page(desk, GROUP, wanted, order, where)
    rows = [
        {
            "id": str(row["ID"]),
            "name": row["NAME"],
            "type": "project" if row["PROJECT"] == "Y" else "group",
            "imageId": "0",
            "avatarType": None,
            "avatar": "",
            "additionalData": {
                "role": role_of(desk.state, php.integer(row["ID"]), desk.caller.user_id),
                "initiatedByType": "",
            },
            "dialogId": "",
        }
        for row in found.value
    ]
    return Result(families.wrap(desk.method, rows), found.next, found.total)


def find(state: State, group_id: Any) -> Row | None:
    """Return a group, or ``None``."""
    return records.find(state, GROUP, group_id)


def role_of(state: State, group_id: int, user_id: int) -> str:
    """Return the role of a user in a group, empty for none."""
    query = "SELECT role FROM _group_user WHERE group_id = ? AND user_id = ?"
    found = state.store.run(query, (group_id, user_id)).fetchone()
    return str(found[0]) if found else ""


def people(state: State, group_id: int, *roles: str) -> list[tuple[int, str]]:
    """Return the users who have one of these roles, with it."""
    query = "SELECT user_id, role FROM _group_user WHERE group_id = ? ORDER BY user_id"
    return [(int(user_id), str(role)) for user_id, role in state.store.run(query, (group_id,)) if role in roles]


def put(state: State, group_id: int, user_id: int, role: str) -> None:
    """Give a user a role in a group; an empty one puts him out."""
    query = (
        "INSERT INTO _group_user VALUES (?, ?, ?) ON CONFLICT (group_id, user_id) DO UPDATE SET role = excluded.role"
    )
    args: tuple[Kept, ...] = (group_id, user_id, role)
    if not role:
        query, args = "DELETE FROM _group_user WHERE group_id = ? AND user_id = ?", args[:2]
    state.store.run(query, args)
    row = find(state, group_id)
    if row is not None:
        count = len(people(state, group_id, OWNER, MODERATOR, MEMBER))
        plain.change(state, GROUP, row, NUMBER_OF_MEMBERS=count, DATE_ACTIVITY=state.now())


def of_task(state: State, group_id: int) -> Any:
    """Return a group as a task of REST 2 shows it; an empty list when there is none."""
    row = find(state, group_id)
    if row is None:
        return []
    members = php.integer(row["NUMBER_OF_MEMBERS"])
    opened = row["OPENED"] == "Y"
    return {
        "id": str(group_id),
        "name": row["NAME"],
        "opened": opened,
        "membersCount": members,
        "image": "",
        "additionalData": [],
    }


def _group(desk: Desk) -> Row:
    row = find(desk.state, desk.get("GROUP_ID"))
    if row is None:
        raise Refusal("", "Wrong group ID")
    return row


def _existing(desk: Desk) -> Row:
    if php.integer(desk.get("GROUP_ID")) <= 0:
        raise Refusal("", "Wrong group ID")
    row = find(desk.state, desk.get("GROUP_ID"))
    if row is None:
        raise Refusal("", "Socialnetwork group not found")
    return row


def _each(desk: Desk, role: str, unless: Iterable[str]) -> list[str]:
    row = _existing(desk)
    given = desk.get("USER_ID")
    ids = [php.integer(id_) for id_ in (php.values(given) if php.is_array(given) else [given])]
    ids = [id_ for id_ in dict.fromkeys(ids) if users.find(desk.state, id_) is not None]
    if not ids:
        raise Refusal("", "Wrong user IDs")
    group_id = php.integer(row["ID"])
    done = [id_ for id_ in ids if role_of(desk.state, group_id, id_) not in unless]
    for id_ in done:
        put(desk.state, group_id, id_, role)
    return [str(id_) for id_ in done]


def _set_owner(state: State, row: Row, user_id: int) -> None:
    if users.find(state, user_id) is None:
        raise Refusal("", "Invalid user ID")
    group_id = php.integer(row["ID"])
    for other, _ in people(state, group_id, OWNER):
        put(state, group_id, other, MODERATOR)
    put(state, group_id, user_id, OWNER)
    plain.change(state, GROUP, row, OWNER_ID=user_id)


def _seen(desk: Desk) -> Sql:
    mine = Sql("ID IN (SELECT group_id FROM _group_user WHERE user_id = ?)", (desk.caller.user_id,))
    return filters.any_of([Sql("VISIBLE = 'Y'"), mine])


def _visible(desk: Desk, row: Row) -> bool:
    return row["VISIBLE"] == "Y" or role_of(desk.state, php.integer(row["ID"]), desk.caller.user_id) != ""


def _workgroup(state: State, row: Row) -> dict[str, Any]:
    id_ = php.integer(row["ID"])
    answer: dict[str, Any] = dict(row.fields)
    for name in ("DATE_CREATE", "DATE_UPDATE", "DATE_ACTIVITY"):
        answer[name] = dt.datetime.fromisoformat(str(row[name])).strftime("%m/%d/%Y %H:%M:%S")
    everybody = {
        role: [user_id for user_id, _ in people(state, id_, role)] for role in (OWNER, MODERATOR, MEMBER, ASKED)
    }
    inside = [user_id for user_id, _ in people(state, id_, OWNER, MODERATOR, MEMBER)]
    answer.update(
        IMAGE_ID=0,
        AVATAR_TYPE="folder",
        NUMBER_OF_MODERATORS=len(everybody[OWNER]) + len(everybody[MODERATOR]),
        SEARCH_INDEX="",
        LANDING="N",
        SCRUM_SPRINT_DURATION=0,
        SCRUM_TASK_RESPONSIBLE=None,
        TYPE="project" if row["PROJECT"] == "Y" else "group",
        MEMBERS=inside,
        CHAT_ID=None,
        DIALOG_ID="",
        ORDINARY_MEMBERS=everybody[MEMBER],
        INVITED_MEMBERS=everybody[ASKED],
        MODERATOR_MEMBERS=[*everybody[OWNER], *everybody[MODERATOR]],
        SITE_IDS=["s1"],
        TAGS=[word.strip() for word in str(row["KEYWORDS"] or "").split(",") if word.strip()],
        DEPARTMENTS=[],
        SCRUM_OWNER_ID=None,
        NUMBER_OF_MEMBERS_PLURAL=2 if len(inside) != 1 else 0,
    )
    return answer
