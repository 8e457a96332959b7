# Generated from spec/rpa by `python -m codegen`. Edit the spec, not this file.
"""Shapes of ``rpa.*``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict

from b24async import convert, shape


class CommentAddFields(TypedDict, total=False):
    """``CommentAddFields``, as it may be written."""

    description: str
    files: Any


class CommentUpdateFields(TypedDict, total=False):
    """``CommentUpdateFields``, as it may be written."""

    description: int
    files: int


class ItemUpdateFields(TypedDict, total=False):
    """``ItemUpdateFields``, as it may be written."""

    stageId: int


class RpaItem(shape.Shape):
    """``RpaItem``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    stage_id = shape.field("stageId", convert.optional(convert.integer))
    previous_stage_id = shape.field("previousStageId", convert.json)
    name = shape.field("name", convert.json)
    type_id = shape.field("typeId", convert.integer)
    created_by = shape.field("createdBy", convert.json)
    updated_by = shape.field("updatedBy", convert.json)
    moved_by = shape.field("movedBy", convert.json)
    created_time = shape.field("createdTime", convert.json)
    updated_time = shape.field("updatedTime", convert.json)
    moved_time = shape.field("movedTime", convert.json)
    detail_url = shape.field("detailUrl", convert.json)
    tasks_counter = shape.field("tasksCounter", convert.json)
    tasks_faces = shape.field("tasksFaces", convert.json)
    users = shape.field("users", convert.json)


class RpaStage(shape.Shape):
    """``RpaStage``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    name = shape.field("name", convert.string)
    code = shape.field("code", convert.optional(convert.string))
    color = shape.field("color", convert.string)
    sort = shape.field("sort", convert.integer)
    semantic = shape.field("semantic", convert.optional(convert.string))
    type_id = shape.field("typeId", convert.integer)
    is_first = shape.field("isFirst", convert.boolean)
    is_success = shape.field("isSuccess", convert.boolean)
    is_fail = shape.field("isFail", convert.boolean)
    tasks: shape.Field[Sequence[RpaStageTasks]] = shape.field(
        "tasks",
        convert.list_of(convert.shape("b24async.shapes.rpa", "RpaStageTasks")),
        sparse=True,
    )
    robots_count = shape.field("robotsCount", convert.optional(convert.integer), sparse=True)
    possible_next_stages: shape.Field[Sequence[int]] = shape.field(
        "possibleNextStages",
        convert.list_of(convert.integer),
        sparse=True,
    )
    permissions: shape.Field[RpaStagePermissions | None] = shape.field(
        "permissions",
        convert.optional(convert.shape("b24async.shapes.rpa", "RpaStagePermissions")),
        sparse=True,
    )


class RpaStagePermissions(shape.Shape):
    """``RpaStagePermissions``, as the portal answers it."""

    __slots__ = ()

    droppable = shape.field("droppable", convert.boolean)
    can_move_from = shape.field("canMoveFrom", convert.boolean)


class RpaStageTasks(shape.Shape):
    """``RpaStageTasks``, as the portal answers it."""

    __slots__ = ()

    title = shape.field("title", convert.string)
    robot_type = shape.field("robotType", convert.string)
    robot_name = shape.field("robotName", convert.string)
    users: shape.Field[Sequence[Any]] = shape.field("users", convert.list_of(convert.json))


class RpaTimelineForItem(shape.Shape):
    """``RpaTimelineForItem``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    type_id = shape.field("typeId", convert.integer)
    item_id = shape.field("itemId", convert.integer)
    created_time = shape.field("createdTime", convert.json)
    user_id = shape.field("userId", convert.json)
    title = shape.field("title", convert.string)
    description = shape.field("description", convert.string)
    action = shape.field("action", convert.json)
    is_fixed = shape.field("isFixed", convert.boolean)
    created_timestamp = shape.field("createdTimestamp", convert.optional(convert.integer))
    users: shape.Field[Mapping[str, Any]] = shape.field("users", convert.map_of(convert.json), sparse=True)
    """People that the record speaks of."""
    data: shape.Field[RpaTimelineForItemData] = shape.field(
        "data",
        convert.shape("b24async.shapes.rpa", "RpaTimelineForItemData"),
    )


class RpaTimelineForItemData(shape.Shape):
    """``RpaTimelineForItemData``, as the portal answers it."""

    __slots__ = ()

    item = shape.field("item", convert.json)
    scope = shape.field("scope", convert.json)
    stage_from = shape.field("stageFrom", convert.json)
    stage_to = shape.field("stageTo", convert.json)
    fields: shape.Field[Sequence[RpaTimelineForItemDataField]] = shape.field(
        "fields",
        convert.list_of(convert.shape("b24async.shapes.rpa", "RpaTimelineForItemDataField")),
    )
    task = shape.field("task", convert.json)
    users = shape.field("users", convert.json)


class RpaTimelineForItemDataField(shape.Shape):
    """``RpaTimelineForItemDataField``, as the portal answers it."""

    __slots__ = ()

    name = shape.field("name", convert.json)
    title = shape.field("title", convert.string)


class RpaType(shape.Shape):
    """``RpaType``, as the portal answers it."""

    __slots__ = ()

    id = shape.field("id", convert.integer)
    title = shape.field("title", convert.string)
    image = shape.field("image", convert.optional(convert.string))
    created_by = shape.field("createdBy", convert.json)
    settings = shape.field("settings", convert.json)
    permissions = shape.field("permissions", convert.json)


class RpaTypeFields(TypedDict, total=False):
    """Fields of a rpa type that may be written."""

    title: str
    image: str | None
    settings: Any
    permissions: Any


class StageAddFields(TypedDict, total=False):
    """``StageAddFields``, as it may be written."""

    name: str
    typeId: int
    code: str
    color: str
    sort: int
    semantic: Literal["SUCCESS", "FAIL"]


class StageUpdateFields(TypedDict, total=False):
    """``StageUpdateFields``, as it may be written."""

    name: str
    code: str
    color: str
    sort: int
    semantic: Literal["SUCCESS", "FAIL"]


class TimelineAddFields(TypedDict, total=False):
    """``TimelineAddFields``, as it may be written."""

    title: str
    description: str


class TimelineUpdateFields(TypedDict, total=False):
    """``TimelineUpdateFields``, as it may be written."""

    title: str
    description: str
