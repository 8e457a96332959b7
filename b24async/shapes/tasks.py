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


class ApiScrumKanbanAddStageFields(TypedDict, total=False):
    """``ApiScrumKanbanAddStageFields``, as it may be written."""

    sprintId: int
    name: str
    type: Literal["NEW", "WORK", "FINISH"]
    sort: int
    color: str


class ApiScrumKanbanUpdateStageFields(TypedDict, total=False):
    """``ApiScrumKanbanUpdateStageFields``, as it may be written."""

    sprintId: int
    name: str
    type: Literal["NEW", "WORK", "FINISH"]
    sort: int
    color: str


class ApiScrumTaskUpdateFields(TypedDict, total=False):
    """``ApiScrumTaskUpdateFields``, as it may be written."""

    entityId: int
    storyPoints: str
    epicId: int
    sort: int


class ApiScrumTaskUpdateResult(shape.Shape):
    """``ApiScrumTaskUpdateResult``, as the portal answers it."""

    __slots__ = ()

    status: shape.Field[Literal["success", "error"]] = shape.field("status", convert.one_of("success", "error"))
    data = shape.field("data", convert.optional(convert.boolean))
    errors: shape.Field[Sequence[Any]] = shape.field("errors", convert.list_of(convert.json))


class Flow(shape.Shape):
    """``Flow``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    creator_id = shape.field("creatorId", convert.optional(convert.integer))
    owner_id = shape.field("ownerId", convert.optional(convert.integer))
    group_id = shape.field("groupId", convert.optional(convert.integer))
    template_id = shape.field("templateId", convert.optional(convert.integer))
    efficiency = shape.field("efficiency", convert.optional(convert.integer))
    active = shape.field("active", convert.boolean)
    planned_completion_time = shape.field("plannedCompletionTime", convert.optional(convert.integer))
    activity = shape.field("activity", convert.optional(convert.string))
    name = shape.field("name", convert.optional(convert.string))
    description = shape.field("description", convert.optional(convert.string))
    distribution_type = shape.field("distributionType", convert.optional(convert.string))
    responsible_list: shape.Field[Sequence[Sequence[str]]] = shape.field(
        "responsibleList",
        convert.list_of(convert.list_of(convert.string)),
    )
    demo = shape.field("demo", convert.boolean)
    responsible_can_change_deadline = shape.field("responsibleCanChangeDeadline", convert.boolean)
    match_work_time = shape.field("matchWorkTime", convert.boolean)
    task_control = shape.field("taskControl", convert.boolean)
    notify_at_half_time = shape.field("notifyAtHalfTime", convert.boolean)
    notify_on_queue_overflow = shape.field("notifyOnQueueOverflow", convert.optional(convert.integer))
    notify_on_tasks_in_progress_overflow = shape.field(
        "notifyOnTasksInProgressOverflow",
        convert.optional(convert.integer),
    )
    notify_when_efficiency_decreases = shape.field("notifyWhenEfficiencyDecreases", convert.optional(convert.integer))
    task_creators: shape.Field[Sequence[Sequence[str]]] = shape.field(
        "taskCreators",
        convert.list_of(convert.list_of(convert.string)),
    )
    team: shape.Field[Sequence[Sequence[str]]] = shape.field("team", convert.list_of(convert.list_of(convert.string)))
    trial_feature_enabled = shape.field("trialFeatureEnabled", convert.boolean)


class FlowFlowCreateFlowData(TypedDict, total=False):
    """``FlowFlowCreateFlowData``, as it may be written."""

    name: str
    description: str
    groupId: int
    ownerId: int
    templateId: int
    plannedCompletionTime: int
    distributionType: Literal["manually", "queue", "himself"]
    responsibleList: Sequence[Any]
    taskCreators: Sequence[Any]
    matchWorkTime: Literal[0, 1]
    responsibleCanChangeDeadline: Literal[0, 1]
    notifyAtHalfTime: Literal[0, 1]
    taskControl: Literal[0, 1]
    notifyOnQueueOverflow: int
    notifyOnTasksInProgressOverflow: int
    notifyWhenEfficiencyDecreases: int


class FlowFlowDeleteFlowData(TypedDict, total=False):
    """``FlowFlowDeleteFlowData``, as it may be written."""

    id: int


class FlowFlowUpdateFlowData(TypedDict, total=False):
    """``FlowFlowUpdateFlowData``, as it may be written."""

    id: int
    name: str
    description: str
    groupId: int
    ownerId: int
    templateId: int
    plannedCompletionTime: int
    distributionType: Literal["manually", "queue", "himself"]
    responsibleList: Sequence[Any]
    taskCreators: Sequence[Any]
    matchWorkTime: Literal[0, 1]
    responsibleCanChangeDeadline: Literal[0, 1]
    notifyAtHalfTime: Literal[0, 1]
    taskControl: Literal[0, 1]
    notifyOnQueueOverflow: int
    notifyOnTasksInProgressOverflow: int
    notifyWhenEfficiencyDecreases: int


class ScrumBacklog(shape.Shape):
    """``ScrumBacklog``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    group_id = shape.field("groupId", convert.integer)
    created_by = shape.field("createdBy", convert.integer)
    modified_by = shape.field("modifiedBy", convert.optional(convert.integer))


class ScrumBacklogFields(TypedDict, total=False):
    """Fields of a scrum backlog that may be written."""

    groupId: int
    createdBy: int
    modifiedBy: int | None


class ScrumEpic(shape.Shape):
    """``ScrumEpic``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.optional(convert.integer), sparse=True)
    group_id = shape.field("groupId", convert.integer)
    name = shape.field("name", convert.string)
    description = shape.field("description", convert.optional(convert.string))
    created_by = shape.field("createdBy", convert.optional(convert.integer))
    modified_by = shape.field("modifiedBy", convert.optional(convert.integer))
    color = shape.field("color", convert.optional(convert.string))
    files: shape.Field[Sequence[str] | Mapping[str, Any] | None] = shape.field(
        "files",
        convert.optional(convert.union(convert.list_of(convert.string), convert.map_of(convert.json))),
        sparse=True,
    )


class ScrumEpicFields(TypedDict, total=False):
    """Fields of a scrum epic that may be written."""

    groupId: int
    name: str
    description: str | None
    createdBy: int | None
    modifiedBy: int | None
    color: str | None
    files: Sequence[str] | Mapping[str, Any]


class ScrumKanbanStage(shape.Shape):
    """``ScrumKanbanStage``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)
    type: shape.Field[Literal["NEW", "WORK", "FINISH"]] = shape.field("type", convert.one_of("NEW", "WORK", "FINISH"))
    sort = shape.field("sort", convert.integer)
    color = shape.field("color", convert.string)


class ScrumSprint(shape.Shape):
    """``ScrumSprint``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    group_id = shape.field("groupId", convert.integer)
    entity_type = shape.field("entityType", convert.string)
    name = shape.field("name", convert.string)
    goal = shape.field("goal", convert.optional(convert.string))
    sort = shape.field("sort", convert.optional(convert.integer))
    created_by = shape.field("createdBy", convert.integer)
    modified_by = shape.field("modifiedBy", convert.optional(convert.integer))
    date_start = shape.field("dateStart", convert.optional(convert.string))
    date_end = shape.field("dateEnd", convert.optional(convert.string))
    status = shape.field("status", convert.optional(convert.string))


class ScrumSprintFields(TypedDict, total=False):
    """Fields of a scrum sprint that may be written."""

    groupId: int
    name: str
    sort: int | None
    dateStart: str | None
    dateEnd: str | None
    status: str | None


class ScrumTask(shape.Shape):
    """``ScrumTask``, as the portal answers it."""

    __slots__ = ()

    entity_id = shape.field("entityId", convert.integer)
    story_points = shape.field("storyPoints", convert.string)
    epic_id = shape.field("epicId", convert.integer)
    sort = shape.field("sort", convert.integer)
    created_by = shape.field("createdBy", convert.integer)
    modified_by = shape.field("modifiedBy", convert.integer)


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


class TaskCounter(shape.Shape):
    """``TaskCounter``, as the portal answers it."""

    __slots__ = ()

    counter = shape.field("counter", convert.integer)
    code = shape.field("code", convert.integer)


class TaskFieldInfo(shape.Shape):
    """One field of a task as ``tasks.task.getFields`` tells it."""

    __slots__ = ()

    title = shape.field("title", convert.optional(convert.string), sparse=True)
    """Name for people."""
    type = shape.field("type", convert.optional(convert.string), sparse=True)
    """``string``, ``integer``, ``datetime``, ``enum``, ``array`` …"""
    primary = shape.field("primary", convert.optional(convert.boolean), sparse=True)
    """The id."""
    required = shape.field("required", convert.optional(convert.boolean), sparse=True)
    """Has to be given."""
    default = shape.field("default", convert.json, sparse=True)
    """Value when none is given."""
    values: shape.Field[Mapping[str, Any]] = shape.field("values", convert.map_of(convert.json), sparse=True)
    """Values of an ``enum``, with their names."""


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


class TaskGetaccess(shape.Shape):
    """``TaskGetaccess``, as the portal answers it."""

    __slots__ = ()

    accept = shape.field("accept", convert.optional(convert.boolean), sparse=True)
    decline = shape.field("decline", convert.optional(convert.boolean), sparse=True)
    complete = shape.field("complete", convert.optional(convert.boolean), sparse=True)
    approve = shape.field("approve", convert.optional(convert.boolean), sparse=True)
    disapprove = shape.field("disapprove", convert.optional(convert.boolean), sparse=True)
    start = shape.field("start", convert.optional(convert.boolean), sparse=True)
    pause = shape.field("pause", convert.optional(convert.boolean), sparse=True)
    delegate = shape.field("delegate", convert.optional(convert.boolean), sparse=True)
    remove = shape.field("remove", convert.optional(convert.boolean), sparse=True)
    edit: shape.Field[TaskGetaccessEdit | bool | None] = shape.field(
        "edit",
        convert.optional(convert.union(convert.shape("b24async.shapes.tasks", "TaskGetaccessEdit"), convert.boolean)),
        sparse=True,
    )
    defer = shape.field("defer", convert.optional(convert.boolean), sparse=True)
    renew = shape.field("renew", convert.optional(convert.boolean), sparse=True)
    create = shape.field("create", convert.optional(convert.boolean), sparse=True)
    change_deadline = shape.field("changeDeadline", convert.optional(convert.boolean), sparse=True)
    checklist_add_items = shape.field("checklistAddItems", convert.optional(convert.boolean), sparse=True)
    add_favorite = shape.field("addFavorite", convert.optional(convert.boolean), sparse=True)
    delete_favorite = shape.field("deleteFavorite", convert.optional(convert.boolean), sparse=True)
    rate = shape.field("rate", convert.optional(convert.boolean), sparse=True)
    take = shape.field("take", convert.optional(convert.boolean), sparse=True)
    checklist_reorder = shape.field("checklist.reorder", convert.optional(convert.boolean), sparse=True)
    elapsedtime_add = shape.field("elapsedtime.add", convert.optional(convert.boolean), sparse=True)
    dayplan_timer_toggle = shape.field("dayplan.timer.toggle", convert.optional(convert.boolean), sparse=True)
    checklist_add = shape.field("checklist.add", convert.optional(convert.boolean), sparse=True)
    favorite_add = shape.field("favorite.add", convert.optional(convert.boolean), sparse=True)
    favorite_delete = shape.field("favorite.delete", convert.optional(convert.boolean), sparse=True)
    field_503: shape.Field[TaskGetaccess503 | None] = shape.field(
        "503",
        convert.optional(convert.shape("b24async.shapes.tasks", "TaskGetaccess503")),
        sparse=True,
    )
    field_547: shape.Field[TaskGetaccess547 | None] = shape.field(
        "547",
        convert.optional(convert.shape("b24async.shapes.tasks", "TaskGetaccess547")),
        sparse=True,
    )
    edit_originator = shape.field("edit.originator", convert.optional(convert.boolean), sparse=True)
    edit_plan = shape.field("edit.plan", convert.optional(convert.boolean), sparse=True)


class TaskGetaccess503(shape.Shape):
    """``TaskGetaccess503``, as the portal answers it."""

    __slots__ = ()

    accept = shape.field("ACCEPT", convert.boolean)
    decline = shape.field("DECLINE", convert.boolean)
    complete = shape.field("COMPLETE", convert.boolean)
    approve = shape.field("APPROVE", convert.boolean)
    disapprove = shape.field("DISAPPROVE", convert.boolean)
    start = shape.field("START", convert.boolean)
    pause = shape.field("PAUSE", convert.boolean)
    delegate = shape.field("DELEGATE", convert.boolean)
    remove = shape.field("REMOVE", convert.boolean)
    edit = shape.field("EDIT", convert.boolean)
    defer = shape.field("DEFER", convert.boolean)
    renew = shape.field("RENEW", convert.boolean)
    create = shape.field("CREATE", convert.boolean)
    change_deadline = shape.field("CHANGE_DEADLINE", convert.boolean)
    checklist_add_items = shape.field("CHECKLIST_ADD_ITEMS", convert.boolean)
    add_favorite = shape.field("ADD_FAVORITE", convert.boolean)
    delete_favorite = shape.field("DELETE_FAVORITE", convert.boolean)
    rate = shape.field("RATE", convert.boolean)
    take = shape.field("TAKE", convert.boolean)
    edit_originator = shape.field("EDIT.ORIGINATOR", convert.boolean)
    checklist_reorder = shape.field("CHECKLIST.REORDER", convert.boolean)
    elapsedtime_add = shape.field("ELAPSEDTIME.ADD", convert.boolean)
    dayplan_timer_toggle = shape.field("DAYPLAN.TIMER.TOGGLE", convert.boolean)
    edit_plan = shape.field("EDIT.PLAN", convert.boolean)
    checklist_add = shape.field("CHECKLIST.ADD", convert.boolean)
    favorite_add = shape.field("FAVORITE.ADD", convert.boolean)
    favorite_delete = shape.field("FAVORITE.DELETE", convert.boolean)


class TaskGetaccess547(shape.Shape):
    """``TaskGetaccess547``, as the portal answers it."""

    __slots__ = ()

    accept = shape.field("ACCEPT", convert.boolean)
    decline = shape.field("DECLINE", convert.boolean)
    complete = shape.field("COMPLETE", convert.boolean)
    approve = shape.field("APPROVE", convert.boolean)
    disapprove = shape.field("DISAPPROVE", convert.boolean)
    favorite_delete = shape.field("FAVORITE.DELETE", convert.boolean)


class TaskGetaccessEdit(shape.Shape):
    """``TaskGetaccessEdit``, as the portal answers it."""

    __slots__ = ()

    originator = shape.field("originator", convert.boolean)
    plan = shape.field("plan", convert.boolean)


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


class TaskHistory(shape.Shape):
    """``TaskHistory``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    created_date = shape.field("createdDate", convert.string)
    field = shape.field("field", convert.string)
    value: shape.Field[TaskHistoryValue] = shape.field(
        "value",
        convert.shape("b24async.shapes.tasks", "TaskHistoryValue"),
    )
    user: shape.Field[TaskHistoryUser] = shape.field("user", convert.shape("b24async.shapes.tasks", "TaskHistoryUser"))


class TaskHistoryUser(shape.Shape):
    """``TaskHistoryUser``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)
    last_name = shape.field("lastName", convert.string)
    second_name = shape.field("secondName", convert.string)
    login = shape.field("login", convert.string)


class TaskHistoryValue(shape.Shape):
    """``TaskHistoryValue``, as the portal answers it."""

    __slots__ = ()

    from_ = shape.field("from", convert.optional(convert.string))
    to = shape.field("to", convert.optional(convert.string))


class TaskListParams(TypedDict, total=False):
    """``TaskListParams``, as it may be written."""

    WITH_RESULT_INFO: bool
    """Tell about results."""
    WITH_TIMER_INFO: bool
    """Tell about the time spent."""
    WITH_PARSED_DESCRIPTION: bool
    """The description as HTML too."""


class TaskResult(shape.Shape):
    """``TaskResult``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    task_id = shape.field("taskId", convert.integer)
    comment_id = shape.field("commentId", convert.integer)
    created_by = shape.field("createdBy", convert.integer)
    created_at = shape.field("createdAt", convert.string)
    updated_at = shape.field("updatedAt", convert.string)
    status: shape.Field[Literal[0, 1]] = shape.field("status", convert.one_of(0, 1))
    text = shape.field("text", convert.string)
    formatted_text = shape.field("formattedText", convert.string)
    files: shape.Field[Sequence[str] | None] = shape.field("files", convert.optional(convert.list_of(convert.string)))


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


class Template(shape.Shape):
    """``Template``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("ID", convert.integer)
    title = shape.field("TITLE", convert.optional(convert.string))
    description = shape.field("DESCRIPTION", convert.optional(convert.string))
    description_in_bbcode = shape.field("DESCRIPTION_IN_BBCODE", convert.optional(convert.string))
    priority = shape.field("PRIORITY", convert.optional(convert.integer))
    status = shape.field("STATUS", convert.optional(convert.integer))
    stage_id = shape.field("STAGE_ID", convert.optional(convert.integer))
    responsible_id = shape.field("RESPONSIBLE_ID", convert.optional(convert.integer))
    deadline_after = shape.field("DEADLINE_AFTER", convert.optional(convert.datetime))
    start_date_plan_after = shape.field("START_DATE_PLAN_AFTER", convert.optional(convert.string))
    end_date_plan_after = shape.field("END_DATE_PLAN_AFTER", convert.optional(convert.string))
    replicate = shape.field("REPLICATE", convert.boolean)
    created_by = shape.field("CREATED_BY", convert.integer)
    xml_id = shape.field("XML_ID", convert.optional(convert.string))
    allow_change_deadline = shape.field("ALLOW_CHANGE_DEADLINE", convert.boolean)
    allow_time_tracking = shape.field("ALLOW_TIME_TRACKING", convert.boolean)
    task_control = shape.field("TASK_CONTROL", convert.boolean)
    add_in_report = shape.field("ADD_IN_REPORT", convert.boolean)
    group_id = shape.field("GROUP_ID", convert.optional(convert.integer))
    parent_id = shape.field("PARENT_ID", convert.optional(convert.integer))
    multitask = shape.field("MULTITASK", convert.boolean)
    site_id = shape.field("SITE_ID", convert.optional(convert.string))
    accomplices = shape.field("ACCOMPLICES", convert.optional(convert.string))
    auditors = shape.field("AUDITORS", convert.optional(convert.string))
    responsibles = shape.field("RESPONSIBLES", convert.optional(convert.string))
    files: shape.Field[Sequence[Any] | None] = shape.field("FILES", convert.optional(convert.list_of(convert.json)))
    tags: shape.Field[Sequence[Any] | None] = shape.field("TAGS", convert.optional(convert.list_of(convert.json)))
    depends_on: shape.Field[Sequence[Any] | None] = shape.field(
        "DEPENDS_ON",
        convert.optional(convert.list_of(convert.json)),
    )
    match_work_time = shape.field("MATCH_WORK_TIME", convert.boolean)
    task_id = shape.field("TASK_ID", convert.optional(convert.integer))
    tparam_type = shape.field("TPARAM_TYPE", convert.optional(convert.integer))
    tparam_replication_count = shape.field("TPARAM_REPLICATION_COUNT", convert.optional(convert.integer))
    replicate_params = shape.field("REPLICATE_PARAMS", convert.optional(convert.string))
    base_template_id = shape.field("BASE_TEMPLATE_ID", convert.optional(convert.integer))
    template_children_count = shape.field("TEMPLATE_CHILDREN_COUNT", convert.optional(convert.integer))
    created_by_name = shape.field("CREATED_BY_NAME", convert.string)
    created_by_last_name = shape.field("CREATED_BY_LAST_NAME", convert.string)
    created_by_second_name = shape.field("CREATED_BY_SECOND_NAME", convert.string)
    created_by_login = shape.field("CREATED_BY_LOGIN", convert.string)
    created_by_work_position = shape.field("CREATED_BY_WORK_POSITION", convert.string)
    created_by_photo = shape.field("CREATED_BY_PHOTO", convert.integer)
    responsible_name = shape.field("RESPONSIBLE_NAME", convert.optional(convert.string))
    responsible_last_name = shape.field("RESPONSIBLE_LAST_NAME", convert.optional(convert.string))
    responsible_second_name = shape.field("RESPONSIBLE_SECOND_NAME", convert.optional(convert.string))
    responsible_login = shape.field("RESPONSIBLE_LOGIN", convert.optional(convert.string))
    responsible_work_position = shape.field("RESPONSIBLE_WORK_POSITION", convert.optional(convert.string))
    responsible_photo = shape.field("RESPONSIBLE_PHOTO", convert.optional(convert.integer))
    scenario = shape.field("SCENARIO", convert.optional(convert.string))
    uf_crm_task: shape.Field[Sequence[str]] = shape.field("UF_CRM_TASK", convert.list_of(convert.string))
    uf_task_webdav_files: shape.Field[Sequence[int]] = shape.field(
        "UF_TASK_WEBDAV_FILES",
        convert.list_of(convert.integer),
    )


class TemplateAddFields(TypedDict, total=False):
    """``TemplateAddFields``, as it may be written."""

    TITLE: str
    CREATED_BY: int
    RESPONSIBLE_ID: int


class TemplateChecklist(shape.Shape):
    """``TemplateChecklist``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.optional(convert.integer))
    copied_id = shape.field("copiedId", convert.optional(convert.integer))
    user_id = shape.field("userId", convert.optional(convert.integer))
    created_by = shape.field("createdBy", convert.optional(convert.integer))
    parent_id = shape.field("parentId", convert.optional(convert.integer))
    title = shape.field("title", convert.optional(convert.string))
    sort_index = shape.field("sortIndex", convert.optional(convert.integer))
    display_sort_index = shape.field("displaySortIndex", convert.optional(convert.string))
    is_complete = shape.field("isComplete", convert.boolean)
    is_important = shape.field("isImportant", convert.boolean)
    completed_count = shape.field("completedCount", convert.optional(convert.integer))
    members: shape.Field[Sequence[TemplateChecklistMember]] = shape.field(
        "members",
        convert.list_of(convert.shape("b24async.shapes.tasks", "TemplateChecklistMember")),
    )
    attachments: shape.Field[TemplateChecklistAttachments | None] = shape.field(
        "attachments",
        convert.optional(convert.shape("b24async.shapes.tasks", "TemplateChecklistAttachments")),
    )
    node_id = shape.field("nodeId", convert.optional(convert.integer))
    template_id = shape.field("templateId", convert.optional(convert.integer), sparse=True)
    entity_id = shape.field("entityId", convert.optional(convert.integer), sparse=True)


class TemplateChecklistAddAttachmentByContentAttachmentParameters(TypedDict, total=False):
    """``TemplateChecklistAddAttachmentByContentAttachmentParameters``, as it may be written."""

    NAME: str
    CONTENT: Any


class TemplateChecklistAddFields(TypedDict, total=False):
    """``TemplateChecklistAddFields``, as it may be written."""

    TITLE: str
    PARENT_ID: int
    SORT_INDEX: int
    IS_COMPLETE: bool | Literal["Y", "N"]
    IS_IMPORTANT: bool | Literal["Y", "N"]
    MEMBERS: Mapping[str, Any]


class TemplateChecklistAttachments(shape.Shape):
    """``TemplateChecklistAttachments``, as the portal answers it."""

    __slots__ = ()

    attachment_id = shape.field("attachmentId", convert.optional(convert.string), sparse=True)
    field_1417 = shape.field("1417", convert.optional(convert.string), sparse=True)
    field_1419 = shape.field("1419", convert.optional(convert.string), sparse=True)


class TemplateChecklistMember(shape.Shape):
    """``TemplateChecklistMember``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.optional(convert.integer), sparse=True)
    type: shape.Field[Literal["A", "U"] | None] = shape.field(
        "type",
        convert.optional(convert.one_of("A", "U")),
        sparse=True,
    )
    name = shape.field("name", convert.optional(convert.string), sparse=True)
    personal_photo = shape.field("personalPhoto", convert.optional(convert.string), sparse=True)
    personal_gender: shape.Field[Literal["M", "F"] | None] = shape.field(
        "personalGender",
        convert.optional(convert.one_of("M", "F")),
        sparse=True,
    )
    image = shape.field("image", convert.optional(convert.string), sparse=True)
    is_collaber = shape.field("isCollaber", convert.optional(convert.boolean), sparse=True)


class TemplateChecklistUpdateFields(TypedDict, total=False):
    """``TemplateChecklistUpdateFields``, as it may be written."""

    TITLE: str
    PARENT_ID: int
    SORT_INDEX: int
    IS_COMPLETE: bool | Literal["Y", "N"]
    IS_IMPORTANT: bool | Literal["Y", "N"]
    MEMBERS: Mapping[str, Any]


class TemplateGetParams(TypedDict, total=False):
    """``TemplateGetParams``, as it may be written."""

    select: Sequence[str]


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


class V3TaskAccess(shape.Shape):
    """``V3TaskAccess``, as the portal answers it."""

    __slots__ = ()

    read = shape.field("read", convert.boolean)
    watch = shape.field("watch", convert.boolean)
    mute = shape.field("mute", convert.boolean)
    create_subtask = shape.field("createSubtask", convert.boolean)
    create_result = shape.field("createResult", convert.boolean)
    edit = shape.field("edit", convert.boolean)
    remove = shape.field("remove", convert.boolean)
    complete = shape.field("complete", convert.boolean)
    approve = shape.field("approve", convert.boolean)
    disapprove = shape.field("disapprove", convert.boolean)
    start = shape.field("start", convert.boolean)
    take = shape.field("take", convert.boolean)
    delegate = shape.field("delegate", convert.boolean)
    defer = shape.field("defer", convert.boolean)
    renew = shape.field("renew", convert.boolean)
    deadline = shape.field("deadline", convert.boolean)
    date_plan = shape.field("datePlan", convert.boolean)
    change_director = shape.field("changeDirector", convert.boolean)
    change_responsible = shape.field("changeResponsible", convert.boolean)
    change_accomplices = shape.field("changeAccomplices", convert.boolean)
    pause = shape.field("pause", convert.boolean)
    time_tracking = shape.field("timeTracking", convert.boolean)
    mark = shape.field("mark", convert.boolean)
    change_status = shape.field("changeStatus", convert.boolean)
    reminder = shape.field("reminder", convert.boolean)
    add_auditors = shape.field("addAuditors", convert.boolean)
    elapsed_time = shape.field("elapsedTime", convert.boolean)
    favorite = shape.field("favorite", convert.boolean)
    checklist_add = shape.field("checklistAdd", convert.boolean)
    checklist_edit = shape.field("checklistEdit", convert.boolean)
    checklist_save = shape.field("checklistSave", convert.boolean)
    checklist_toggle = shape.field("checklistToggle", convert.boolean)
    automate = shape.field("automate", convert.boolean)
    result_edit = shape.field("resultEdit", convert.boolean)
    complete_result = shape.field("completeResult", convert.boolean)
    remove_result = shape.field("removeResult", convert.boolean)
    result_read = shape.field("resultRead", convert.boolean)
    admin = shape.field("admin", convert.boolean)
    copy = shape.field("copy", convert.boolean)
    save_as_template = shape.field("saveAsTemplate", convert.boolean)
    attach_file = shape.field("attachFile", convert.boolean)
    detach_file = shape.field("detachFile", convert.boolean)
    detach_parent = shape.field("detachParent", convert.boolean)
    create_gantt_dependence = shape.field("createGanttDependence", convert.boolean)
    sort = shape.field("sort", convert.boolean)


class V3TaskChat(shape.Shape):
    """The chat of a task. Only what ``select`` asks for is there."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    entity_id = shape.field("entityId", convert.optional(convert.integer))
    entity_type = shape.field("entityType", convert.optional(convert.string))


class V3TaskChatMessageSendFields(TypedDict, total=False):
    """``V3TaskChatMessageSendFields``, as it may be written."""

    taskId: int
    text: str


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


class V3TaskResult(shape.Shape):
    """``V3TaskResult``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    task_id = shape.field("taskId", convert.integer)
    text = shape.field("text", convert.string)
    author_id = shape.field("authorId", convert.optional(convert.integer))
    created_at = shape.field("createdAt", convert.datetime)
    updated_at = shape.field("updatedAt", convert.optional(convert.datetime))
    status: shape.Field[Literal["open", "closed"]] = shape.field("status", convert.one_of("open", "closed"))
    file_ids: shape.Field[Sequence[int]] = shape.field("fileIds", convert.list_of(convert.integer))
    rights: shape.Field[V3TaskResultRights] = shape.field(
        "rights",
        convert.shape("b24async.shapes.tasks", "V3TaskResultRights"),
    )
    message_id = shape.field("messageId", convert.optional(convert.integer))


class V3TaskResultAddfromchatmessageFields(TypedDict, total=False):
    """``V3TaskResultAddfromchatmessageFields``, as it may be written."""

    messageId: int


class V3TaskResultFields(TypedDict, total=False):
    """Fields of a task result that may be written."""

    taskId: int
    text: str


class V3TaskResultRights(shape.Shape):
    """``V3TaskResultRights``, as the portal answers it."""

    __slots__ = ()

    edit = shape.field("edit", convert.boolean)
    remove = shape.field("remove", convert.boolean)


class V3TaskResultRightsFields(TypedDict, total=False):
    """``V3TaskResultRightsFields``, as it may be written."""

    edit: bool
    remove: bool


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
