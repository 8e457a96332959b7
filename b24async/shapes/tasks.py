# Generated from spec/tasks by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``tasks.*``."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from b24async import convert, shape

_TaskDurationType: TypeAlias = Literal["secs", "mins", "hours", "days", "weeks", "months", "years"]
_V3TaskStatus: TypeAlias = Literal[
    "pending",
    "in_progress",
    "supposedly_completed",
    "completed",
    "deferred",
    "declined",
]
_V3TaskDurationType: TypeAlias = Literal["secs", "mins", "hours", "days", "weeks", "months", "years"]
_TaskFieldsDurationType: TypeAlias = Literal["secs", "mins", "hours", "days", "weeks", "months", "years"]
_V3TaskFieldsStatus: TypeAlias = Literal[
    "pending",
    "in_progress",
    "supposedly_completed",
    "completed",
    "deferred",
    "declined",
]
_V3TaskFieldsDurationType: TypeAlias = Literal["secs", "mins", "hours", "days", "weeks", "months", "years"]


class Task(shape.Shape):
    """A task."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    parent_id = shape.field("parentId", convert.optional(convert.integer))
    """Task that this one is a part of."""
    title = shape.field("title", convert.string)
    description = shape.field("description", convert.optional(convert.string))
    """Text; may hold BB codes."""
    created_by = shape.field("createdBy", convert.integer)
    """User who gives the task."""
    responsible_id = shape.field("responsibleId", convert.integer)
    """User who does it."""
    accomplices: shape.Field[Sequence[int]] = shape.field("accomplices", convert.list_of(convert.integer))
    """Users who help, written as ids."""
    auditors: shape.Field[Sequence[int]] = shape.field("auditors", convert.list_of(convert.integer))
    """Users who watch, written as ids."""
    creator: shape.Field[TaskUser] = shape.field("creator", convert.shape("b24async.shapes.tasks", "TaskUser"))
    responsible: shape.Field[TaskUser] = shape.field("responsible", convert.shape("b24async.shapes.tasks", "TaskUser"))
    accomplices_data: shape.Field[Mapping[str, TaskUser]] = shape.field(
        "accomplicesData",
        convert.map_of(convert.shape("b24async.shapes.tasks", "TaskUser")),
    )
    """By id, those who help."""
    auditors_data: shape.Field[Mapping[str, TaskUser]] = shape.field(
        "auditorsData",
        convert.map_of(convert.shape("b24async.shapes.tasks", "TaskUser")),
    )
    """By id, those who watch."""
    changed_by = shape.field("changedBy", convert.optional(convert.integer))
    status_changed_by = shape.field("statusChangedBy", convert.optional(convert.integer))
    closed_by = shape.field("closedBy", convert.optional(convert.integer))
    status: shape.Field[Literal[2, 3, 4, 5, 6, 7]] = shape.field("status", convert.one_of(2, 3, 4, 5, 6, 7))
    """``2``: waiting; ``3``: in progress; ``4``: waiting for approval; ``5``: done; ``6``: put off; ``7``: refused."""
    sub_status = shape.field("subStatus", convert.optional(convert.integer), sparse=True)
    """As ``status``, or negative: -1 overdue."""
    priority: shape.Field[Literal[0, 1, 2]] = shape.field("priority", convert.one_of(0, 1, 2))
    """``0``: low; ``1``: normal; ``2``: high."""
    mark = shape.field("mark", convert.optional(convert.string))
    """Rating of the work: ``P`` good, ``N`` bad, empty for none (v3 answers ``none``)."""
    status_changed_date = shape.field("statusChangedDate", convert.optional(convert.datetime))
    deadline = shape.field("deadline", convert.optional(convert.datetime))
    start_date_plan = shape.field("startDatePlan", convert.optional(convert.datetime))
    """Planned start; only together with the planned end."""
    end_date_plan = shape.field("endDatePlan", convert.optional(convert.datetime))
    """Planned end; only together with the planned start."""
    date_start = shape.field("dateStart", convert.optional(convert.datetime))
    """When the work began."""
    created_date = shape.field("createdDate", convert.optional(convert.datetime))
    changed_date = shape.field("changedDate", convert.optional(convert.datetime))
    closed_date = shape.field("closedDate", convert.optional(convert.datetime))
    activity_date = shape.field("activityDate", convert.optional(convert.datetime))
    """Last thing that happened."""
    viewed_date = shape.field("viewedDate", convert.optional(convert.datetime))
    """When the caller saw it last."""
    time_estimate = shape.field("timeEstimate", convert.optional(convert.integer))
    """Estimate in seconds."""
    time_spent_in_logs = shape.field("timeSpentInLogs", convert.optional(convert.integer))
    """Seconds spent."""
    duration_plan = shape.field("durationPlan", convert.optional(convert.integer))
    duration_fact = shape.field("durationFact", convert.optional(convert.integer))
    duration_type: shape.Field[_TaskDurationType | None] = shape.field(
        "durationType",
        convert.optional(convert.one_of("secs", "mins", "hours", "days", "weeks", "months", "years")),
    )
    """Unit of the planned duration."""
    length_deadline = shape.field("lengthDeadline", convert.optional(convert.integer), sparse=True)
    task_control = shape.field("taskControl", convert.boolean)
    """The creator has to approve the work."""
    allow_change_deadline = shape.field("allowChangeDeadline", convert.boolean)
    """Whoever does it may move the deadline."""
    allow_time_tracking = shape.field("allowTimeTracking", convert.boolean)
    match_work_time = shape.field("matchWorkTime", convert.boolean)
    """Reckon in working hours."""
    add_in_report = shape.field("addInReport", convert.boolean)
    multitask = shape.field("multitask", convert.boolean)
    """One task for each of several people."""
    replicate = shape.field("replicate", convert.boolean)
    """Comes again and again."""
    se_parameter: shape.Field[Sequence[Any]] = shape.field("seParameter", convert.list_of(convert.json), sparse=True)
    """Rules: ``CODE`` ``1`` for dates that follow from the subtasks, ``2`` for done together with them, ``3`` for not
    without a result.
    """
    group_id = shape.field("groupId", convert.optional(convert.integer))
    """Workgroup or project."""
    group: shape.Field[TaskGroup | None] = shape.field(
        "group",
        convert.optional(convert.shape("b24async.shapes.tasks", "TaskGroup")),
    )
    stage_id = shape.field("stageId", convert.optional(convert.integer))
    """Stage within the group."""
    flow_id = shape.field("flowId", convert.optional(convert.integer))
    """Flow that the task runs in."""
    sprint_id = shape.field("sprintId", convert.optional(convert.integer), sparse=True)
    backlog_id = shape.field("backlogId", convert.optional(convert.integer), sparse=True)
    uf_crm_task: shape.Field[Sequence[str]] = shape.field("ufCrmTask", convert.list_of(convert.string))
    """CRM items: ``L_1`` lead, ``D_1`` deal, ``C_1`` contact, ``CO_1`` company, ``SI_1`` invoice, ``T80_1`` item of smart
    process 128 (hex 80).
    """
    uf_task_webdav_files: shape.Field[Sequence[int | str]] = shape.field(
        "ufTaskWebdavFiles",
        convert.list_of(convert.union(convert.integer, convert.string)),
    )
    """Files: those to keep by the number of their attachment, new ones by their id on the drive with ``n`` before it
    (``n1065``).
    """
    uf_mail_message = shape.field("ufMailMessage", convert.optional(convert.string))
    """E-mail that it came from."""
    tags = shape.field("tags", convert.json, sparse=True)
    """Labels."""
    forked_by_template_id = shape.field("forkedByTemplateId", convert.optional(convert.integer))
    """Template that it was made from."""
    chat_id = shape.field("chatId", convert.optional(convert.integer))
    """Chat of the task."""
    forum_id = shape.field("forumId", convert.optional(convert.integer))
    forum_topic_id = shape.field("forumTopicId", convert.optional(convert.integer))
    """Topic of the comments."""
    comments_count = shape.field("commentsCount", convert.optional(convert.integer))
    service_comments_count = shape.field("serviceCommentsCount", convert.optional(convert.integer))
    new_comments_count = shape.field("newCommentsCount", convert.optional(convert.integer))
    checklist = shape.field("checklist", convert.json)
    """Items of the checklist by their id, or an empty list."""
    check_list_tree = shape.field("checkListTree", convert.json)
    check_list_can_add = shape.field("checkListCanAdd", convert.optional(convert.boolean))
    action: shape.Field[Mapping[str, bool]] = shape.field("action", convert.map_of(convert.boolean))
    """What the caller may do, e.g. ``complete``, ``edit``, ``checklist.add``."""
    not_viewed = shape.field("notViewed", convert.boolean)
    subordinate = shape.field("subordinate", convert.optional(convert.boolean))
    """A task of somebody who reports to the caller."""
    favorite = shape.field("favorite", convert.optional(convert.boolean))
    is_muted = shape.field("isMuted", convert.boolean)
    is_pinned = shape.field("isPinned", convert.boolean)
    is_pinned_in_group = shape.field("isPinnedInGroup", convert.boolean)
    sorting = shape.field("sorting", convert.optional(convert.number))
    counter = shape.field("counter", convert.json, sparse=True)
    """What is new for the caller."""
    task_require_result = shape.field("taskRequireResult", convert.optional(convert.boolean), sparse=True)
    task_has_open_result = shape.field("taskHasOpenResult", convert.optional(convert.boolean), sparse=True)
    task_has_result = shape.field("taskHasResult", convert.optional(convert.boolean), sparse=True)
    time_elapsed = shape.field("timeElapsed", convert.optional(convert.integer), sparse=True)
    """Seconds spent."""
    timer_is_running_for_current_user = shape.field(
        "timerIsRunningForCurrentUser",
        convert.optional(convert.boolean),
        sparse=True,
    )
    parsed_description = shape.field("parsedDescription", convert.optional(convert.string), sparse=True)
    """Description as HTML."""
    guid = shape.field("guid", convert.optional(convert.string))
    xml_id = shape.field("xmlId", convert.optional(convert.string))
    """Id in another system."""
    site_id = shape.field("siteId", convert.optional(convert.string))
    description_in_bbcode = shape.field("descriptionInBbcode", convert.optional(convert.boolean))
    exchange_id = shape.field("exchangeId", convert.optional(convert.string))
    exchange_modified = shape.field("exchangeModified", convert.optional(convert.datetime))
    outlook_version = shape.field("outlookVersion", convert.optional(convert.integer))


class TaskFields(TypedDict, total=False):
    """Fields of a task that may be written."""

    PARENT_ID: int | None
    """Task that this one is a part of."""
    TITLE: str
    DESCRIPTION: str | None
    """Text; may hold BB codes."""
    CREATED_BY: int
    """User who gives the task."""
    RESPONSIBLE_ID: int
    """User who does it."""
    ACCOMPLICES: Sequence[int]
    """Users who help, written as ids."""
    AUDITORS: Sequence[int]
    """Users who watch, written as ids."""
    STATUS: Literal[2, 3, 4, 5, 6, 7]
    """``2``: waiting; ``3``: in progress; ``4``: waiting for approval; ``5``: done; ``6``: put off; ``7``: refused."""
    PRIORITY: Literal[0, 1, 2]
    """``0``: low; ``1``: normal; ``2``: high."""
    MARK: str | None
    """Rating of the work: ``P`` good, ``N`` bad, empty for none (v3 answers ``none``)."""
    DEADLINE: datetime.datetime | str | None
    START_DATE_PLAN: datetime.datetime | str | None
    """Planned start; only together with the planned end."""
    END_DATE_PLAN: datetime.datetime | str | None
    """Planned end; only together with the planned start."""
    TIME_ESTIMATE: int | None
    """Estimate in seconds."""
    DURATION_PLAN: int | None
    DURATION_TYPE: _TaskFieldsDurationType | None
    """Unit of the planned duration."""
    TASK_CONTROL: bool | Literal["Y", "N"]
    """The creator has to approve the work."""
    ALLOW_CHANGE_DEADLINE: bool | Literal["Y", "N"]
    """Whoever does it may move the deadline."""
    ALLOW_TIME_TRACKING: bool | Literal["Y", "N"]
    MATCH_WORK_TIME: bool | Literal["Y", "N"]
    """Reckon in working hours."""
    ADD_IN_REPORT: bool | Literal["Y", "N"]
    MULTITASK: bool | Literal["Y", "N"]
    """One task for each of several people."""
    REPLICATE: bool | Literal["Y", "N"]
    """Comes again and again."""
    SE_PARAMETER: Sequence[Any]
    """Rules: ``CODE`` ``1`` for dates that follow from the subtasks, ``2`` for done together with them, ``3`` for not
    without a result.
    """
    GROUP_ID: int | None
    """Workgroup or project."""
    STAGE_ID: int | None
    """Stage within the group."""
    FLOW_ID: int | None
    """Flow that the task runs in."""
    SPRINT_ID: int | None
    BACKLOG_ID: int | None
    UF_CRM_TASK: Sequence[str]
    """CRM items: ``L_1`` lead, ``D_1`` deal, ``C_1`` contact, ``CO_1`` company, ``SI_1`` invoice, ``T80_1`` item of smart
    process 128 (hex 80).
    """
    UF_TASK_WEBDAV_FILES: Sequence[int | str]
    """Files: those to keep by the number of their attachment, new ones by their id on the drive with ``n`` before it
    (``n1065``).
    """
    TAGS: Any
    """Labels."""
    XML_ID: str | None
    """Id in another system."""
    SITE_ID: str | None
    DESCRIPTION_IN_BBCODE: bool | Literal["Y", "N"] | None


class TaskGroup(shape.Shape):
    """The workgroup or project of a task."""

    __slots__ = ()

    id = shape.field("id", convert.optional(convert.integer), sparse=True)
    name = shape.field("name", convert.optional(convert.string), sparse=True)
    opened = shape.field("opened", convert.optional(convert.boolean), sparse=True)
    members_count = shape.field("membersCount", convert.optional(convert.integer), sparse=True)
    image = shape.field("image", convert.optional(convert.string), sparse=True)
    """Picture."""
    additional_data = shape.field("additionalData", convert.json, sparse=True)


class TaskListParams(TypedDict, total=False):
    """``TaskListParams``, as it may be written."""

    WITH_RESULT_INFO: bool
    """Tell about results."""
    WITH_TIMER_INFO: bool
    """Tell about the time spent."""
    WITH_PARSED_DESCRIPTION: bool
    """The description as HTML too."""


class TaskUser(shape.Shape):
    """A user as tasks of v2 show them."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.optional(convert.string))
    link = shape.field("link", convert.optional(convert.string))
    """Profile, relative to the portal."""
    icon = shape.field("icon", convert.optional(convert.string))
    """Picture."""
    work_position = shape.field("workPosition", convert.optional(convert.string))
    """Position in the company."""


class V3Task(shape.Shape):
    """A task."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    parent_id = shape.field("parentId", convert.optional(convert.integer))
    """Task that this one is a part of."""
    title = shape.field("title", convert.string)
    description = shape.field("description", convert.optional(convert.string))
    """Text; may hold BB codes."""
    creator_id = shape.field("creatorId", convert.integer)
    """User who gives the task."""
    responsible_id = shape.field("responsibleId", convert.integer)
    """User who does it."""
    accomplices: shape.Field[Sequence[int | V3TaskUser]] = shape.field(
        "accomplices",
        convert.list_of(convert.union(convert.integer, convert.shape("b24async.shapes.tasks", "V3TaskUser"))),
    )
    """Users who help, written as ids."""
    auditors: shape.Field[Sequence[int | V3TaskUser]] = shape.field(
        "auditors",
        convert.list_of(convert.union(convert.integer, convert.shape("b24async.shapes.tasks", "V3TaskUser"))),
    )
    """Users who watch, written as ids."""
    creator: shape.Field[V3TaskUser | None] = shape.field(
        "creator",
        convert.optional(convert.shape("b24async.shapes.tasks", "V3TaskUser")),
    )
    responsible: shape.Field[V3TaskUser | None] = shape.field(
        "responsible",
        convert.optional(convert.shape("b24async.shapes.tasks", "V3TaskUser")),
    )
    changed_by_id = shape.field("changedById", convert.optional(convert.integer))
    changed_by: shape.Field[V3TaskUser | None] = shape.field(
        "changedBy",
        convert.optional(convert.shape("b24async.shapes.tasks", "V3TaskUser")),
    )
    status_changed_by_id = shape.field("statusChangedById", convert.optional(convert.integer))
    status_changed_by: shape.Field[V3TaskUser | None] = shape.field(
        "statusChangedBy",
        convert.optional(convert.shape("b24async.shapes.tasks", "V3TaskUser")),
    )
    closed_by_id = shape.field("closedById", convert.optional(convert.integer))
    closed_by: shape.Field[V3TaskUser | None] = shape.field(
        "closedBy",
        convert.optional(convert.shape("b24async.shapes.tasks", "V3TaskUser")),
    )
    status: shape.Field[_V3TaskStatus] = shape.field(
        "status",
        convert.one_of("pending", "in_progress", "supposedly_completed", "completed", "deferred", "declined"),
    )
    """``pending``: waiting; ``in_progress``: in progress; ``supposedly_completed``: waiting for approval; ``completed``:
    done; ``deferred``: put off; ``declined``: refused.
    """
    priority: shape.Field[Literal["low", "average", "high"]] = shape.field(
        "priority",
        convert.one_of("low", "average", "high"),
    )
    """``low``: low; ``average``: normal; ``high``: high."""
    mark = shape.field("mark", convert.optional(convert.string))
    """Rating of the work: ``P`` good, ``N`` bad, empty for none (v3 answers ``none``)."""
    status_changed = shape.field("statusChanged", convert.optional(convert.datetime))
    deadline = shape.field("deadline", convert.optional(convert.datetime))
    start_plan = shape.field("startPlan", convert.optional(convert.datetime))
    """Planned start; only together with the planned end."""
    end_plan = shape.field("endPlan", convert.optional(convert.datetime))
    """Planned end; only together with the planned start."""
    started = shape.field("started", convert.optional(convert.datetime))
    """When the work began."""
    created = shape.field("created", convert.optional(convert.datetime))
    changed = shape.field("changed", convert.optional(convert.datetime))
    closed = shape.field("closed", convert.optional(convert.datetime))
    activity = shape.field("activity", convert.optional(convert.datetime))
    """Last thing that happened."""
    estimated_time = shape.field("estimatedTime", convert.optional(convert.integer))
    """Estimate in seconds."""
    planned_duration = shape.field("plannedDuration", convert.optional(convert.integer))
    actual_duration = shape.field("actualDuration", convert.optional(convert.integer))
    duration_type: shape.Field[_V3TaskDurationType | None] = shape.field(
        "durationType",
        convert.optional(convert.one_of("secs", "mins", "hours", "days", "weeks", "months", "years")),
    )
    """Unit of the planned duration."""
    max_deadline_change_date = shape.field("maxDeadlineChangeDate", convert.optional(convert.datetime))
    """From then on the deadline stays."""
    max_deadline_changes = shape.field("maxDeadlineChanges", convert.optional(convert.integer))
    """How often the deadline may be moved."""
    deadline_count = shape.field("deadlineCount", convert.optional(convert.integer))
    needs_control = shape.field("needsControl", convert.boolean)
    """The creator has to approve the work."""
    allows_change_deadline = shape.field("allowsChangeDeadline", convert.boolean)
    """Whoever does it may move the deadline."""
    allows_time_tracking = shape.field("allowsTimeTracking", convert.boolean)
    matches_work_time = shape.field("matchesWorkTime", convert.boolean)
    """Reckon in working hours."""
    add_in_report = shape.field("addInReport", convert.optional(convert.boolean))
    is_multitask = shape.field("isMultitask", convert.boolean)
    """One task for each of several people."""
    replicate = shape.field("replicate", convert.boolean)
    """Comes again and again."""
    allows_change_date_plan = shape.field("allowsChangeDatePlan", convert.boolean)
    """Whoever does it may move the planned dates."""
    matches_sub_tasks_time = shape.field("matchesSubTasksTime", convert.boolean)
    """The dates follow from the subtasks."""
    autocomplete_sub_tasks = shape.field("autocompleteSubTasks", convert.boolean)
    """Done together with the subtasks."""
    require_result = shape.field("requireResult", convert.boolean)
    """Cannot be done without a result."""
    require_deadline_change_reason = shape.field("requireDeadlineChangeReason", convert.boolean)
    group_id = shape.field("groupId", convert.optional(convert.integer))
    """Workgroup or project."""
    group: shape.Field[V3TaskGroup | None] = shape.field(
        "group",
        convert.optional(convert.shape("b24async.shapes.tasks", "V3TaskGroup")),
    )
    stage_id = shape.field("stageId", convert.optional(convert.integer))
    """Stage within the group."""
    stage: shape.Field[V3TaskStage | None] = shape.field(
        "stage",
        convert.optional(convert.shape("b24async.shapes.tasks", "V3TaskStage")),
    )
    flow_id = shape.field("flowId", convert.optional(convert.integer))
    """Flow that the task runs in."""
    flow: shape.Field[V3TaskFlow | None] = shape.field(
        "flow",
        convert.optional(convert.shape("b24async.shapes.tasks", "V3TaskFlow")),
    )
    epic_id = shape.field("epicId", convert.optional(convert.integer))
    story_points = shape.field("storyPoints", convert.optional(convert.integer))
    parent: shape.Field[V3Task | None] = shape.field(
        "parent",
        convert.optional(convert.shape("b24async.shapes.tasks", "V3Task")),
    )
    depends_on: shape.Field[Sequence[int]] = shape.field("dependsOn", convert.list_of(convert.integer))
    """Tasks that come first."""
    crm_item_ids: shape.Field[Sequence[str]] = shape.field("crmItemIds", convert.list_of(convert.string))
    """CRM items: ``L_1`` lead, ``D_1`` deal, ``C_1`` contact, ``CO_1`` company, ``SI_1`` invoice, ``T80_1`` item of smart
    process 128 (hex 80).
    """
    file_ids: shape.Field[Sequence[int] | None] = shape.field(
        "fileIds",
        convert.optional(convert.list_of(convert.integer)),
    )
    """Files."""
    email_id = shape.field("emailId", convert.optional(convert.integer))
    """E-mail that it came from."""
    email = shape.field("email", convert.json)
    source = shape.field("source", convert.json)
    """Where it came from."""
    scenarios: shape.Field[Sequence[Literal["default", "crm", "mobile", "voice", "video"]]] = shape.field(
        "scenarios",
        convert.list_of(convert.one_of("default", "crm", "mobile", "voice", "video")),
    )
    """How it was made."""
    forked_by_template_id = shape.field("forkedByTemplateId", convert.optional(convert.integer))
    """Template that it was made from."""
    forked_by_template = shape.field("forkedByTemplate", convert.json)
    chat_id = shape.field("chatId", convert.optional(convert.integer))
    """Chat of the task."""
    chat: shape.Field[V3TaskChat | None] = shape.field(
        "chat",
        convert.optional(convert.shape("b24async.shapes.tasks", "V3TaskChat")),
    )
    forum_topic_id = shape.field("forumTopicId", convert.optional(convert.integer))
    """Topic of the comments."""
    checklist: shape.Field[Sequence[int]] = shape.field("checklist", convert.list_of(convert.integer))
    """Items of the checklist."""
    rights: shape.Field[Mapping[str, bool]] = shape.field("rights", convert.map_of(convert.boolean))
    """What the caller may do, e.g. ``complete``, ``edit``."""
    in_favorite: shape.Field[Sequence[int]] = shape.field("inFavorite", convert.list_of(convert.integer))
    in_mute: shape.Field[Sequence[int]] = shape.field("inMute", convert.list_of(convert.integer))
    in_pin: shape.Field[Sequence[int]] = shape.field("inPin", convert.list_of(convert.integer))
    in_group_pin: shape.Field[Sequence[int]] = shape.field("inGroupPin", convert.list_of(convert.integer))
    link = shape.field("link", convert.optional(convert.string))
    """Page of the task, relative to the portal."""
    archive_link = shape.field("archiveLink", convert.optional(convert.string))
    """All its files in one archive."""
    contains_checklist = shape.field("containsChecklist", convert.boolean)
    contains_sub_tasks = shape.field("containsSubTasks", convert.boolean)
    contains_related_tasks = shape.field("containsRelatedTasks", convert.boolean)
    contains_gantt_links = shape.field("containsGanttLinks", convert.boolean)
    contains_placements = shape.field("containsPlacements", convert.boolean)
    contains_results = shape.field("containsResults", convert.boolean)
    number_of_reminders = shape.field("numberOfReminders", convert.optional(convert.integer))
    elapsed_time = shape.field("elapsedTime", convert.json)
    decline_reason = shape.field("declineReason", convert.optional(convert.string))
    guid = shape.field("guid", convert.optional(convert.string))
    xml_id = shape.field("xmlId", convert.optional(convert.string))
    """Id in another system."""
    site_id = shape.field("siteId", convert.optional(convert.string))
    exchange_id = shape.field("exchangeId", convert.optional(convert.string))
    exchange_modified = shape.field("exchangeModified", convert.optional(convert.datetime))
    outlook_version = shape.field("outlookVersion", convert.optional(convert.integer))


class V3TaskChat(shape.Shape):
    """The chat of a task. Only what ``select`` asks for is there."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    entity_id = shape.field("entityId", convert.optional(convert.integer))
    entity_type = shape.field("entityType", convert.optional(convert.string))


class V3TaskFields(TypedDict, total=False):
    """Fields of a task that may be written."""

    parentId: int | None
    """Task that this one is a part of."""
    title: str
    description: str | None
    """Text; may hold BB codes."""
    creatorId: int
    """User who gives the task."""
    responsibleId: int
    """User who does it."""
    accomplices: Sequence[int | V3TaskUser | Mapping[str, Any]]
    """Users who help, written as ids."""
    auditors: Sequence[int | V3TaskUser | Mapping[str, Any]]
    """Users who watch, written as ids."""
    status: _V3TaskFieldsStatus
    """``pending``: waiting; ``in_progress``: in progress; ``supposedly_completed``: waiting for approval; ``completed``:
    done; ``deferred``: put off; ``declined``: refused.
    """
    priority: Literal["low", "average", "high"]
    """``low``: low; ``average``: normal; ``high``: high."""
    mark: str | None
    """Rating of the work: ``P`` good, ``N`` bad, empty for none (v3 answers ``none``)."""
    deadline: datetime.datetime | str | None
    startPlan: datetime.datetime | str | None
    """Planned start; only together with the planned end."""
    endPlan: datetime.datetime | str | None
    """Planned end; only together with the planned start."""
    estimatedTime: int | None
    """Estimate in seconds."""
    plannedDuration: int | None
    durationType: _V3TaskFieldsDurationType | None
    """Unit of the planned duration."""
    maxDeadlineChangeDate: datetime.datetime | str | None
    """From then on the deadline stays."""
    maxDeadlineChanges: int | None
    """How often the deadline may be moved."""
    needsControl: bool
    """The creator has to approve the work."""
    allowsChangeDeadline: bool
    """Whoever does it may move the deadline."""
    allowsTimeTracking: bool
    matchesWorkTime: bool
    """Reckon in working hours."""
    addInReport: bool | None
    isMultitask: bool
    """One task for each of several people."""
    replicate: bool
    """Comes again and again."""
    allowsChangeDatePlan: bool
    """Whoever does it may move the planned dates."""
    matchesSubTasksTime: bool
    """The dates follow from the subtasks."""
    autocompleteSubTasks: bool
    """Done together with the subtasks."""
    requireResult: bool
    """Cannot be done without a result."""
    requireDeadlineChangeReason: bool
    groupId: int | None
    """Workgroup or project."""
    stageId: int | None
    """Stage within the group."""
    flowId: int | None
    """Flow that the task runs in."""
    epicId: int | None
    storyPoints: int | None
    dependsOn: Sequence[int]
    """Tasks that come first."""
    crmItemIds: Sequence[str]
    """CRM items: ``L_1`` lead, ``D_1`` deal, ``C_1`` contact, ``CO_1`` company, ``SI_1`` invoice, ``T80_1`` item of smart
    process 128 (hex 80).
    """
    scenarios: Sequence[Literal["default", "crm", "mobile", "voice", "video"]]
    """How it was made."""
    checklist: Sequence[int]
    """Items of the checklist."""
    xmlId: str | None
    """Id in another system."""
    siteId: str | None


class V3TaskFile(shape.Shape):
    """A picture."""

    __slots__ = ()

    id = shape.field("id", convert.optional(convert.integer), sparse=True)
    src = shape.field("src", convert.optional(convert.string), sparse=True)
    """Address."""
    name = shape.field("name", convert.optional(convert.string), sparse=True)
    width = shape.field("width", convert.optional(convert.integer), sparse=True)
    height = shape.field("height", convert.optional(convert.integer), sparse=True)
    size = shape.field("size", convert.optional(convert.integer), sparse=True)
    """In bytes."""
    sub_dir = shape.field("subDir", convert.optional(convert.string), sparse=True)
    content_type = shape.field("contentType", convert.optional(convert.string), sparse=True)
    file = shape.field("file", convert.json, sparse=True)


class V3TaskFlow(shape.Shape):
    """The flow of a task. Only what ``select`` asks for is there."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.optional(convert.string))


class V3TaskGroup(shape.Shape):
    """The workgroup or project of a task. Only what ``select`` asks for is there."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.optional(convert.string))
    image: shape.Field[V3TaskFile | None] = shape.field(
        "image",
        convert.optional(convert.shape("b24async.shapes.tasks", "V3TaskFile")),
    )
    type = shape.field("type", convert.optional(convert.string))
    is_visible = shape.field("isVisible", convert.optional(convert.boolean))


class V3TaskStage(shape.Shape):
    """The stage of a task in its group. Only what ``select`` asks for is there."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    title = shape.field("title", convert.optional(convert.string))
    color = shape.field("color", convert.optional(convert.string))


class V3TaskUser(shape.Shape):
    """A user as tasks of REST 3.0 show them. Only what ``select`` asks for is there."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.optional(convert.string))
    role = shape.field("role", convert.optional(convert.string))
    image: shape.Field[V3TaskFile | None] = shape.field(
        "image",
        convert.optional(convert.shape("b24async.shapes.tasks", "V3TaskFile")),
    )
    gender = shape.field("gender", convert.optional(convert.string))
    email = shape.field("email", convert.optional(convert.string))
    external_auth_id = shape.field("externalAuthId", convert.optional(convert.string))
    """Id at another sign-in service."""
    rights = shape.field("rights", convert.json)
