"""The attribute tree: it spells the method names and explains itself."""

from __future__ import annotations

import inspect

import pytest

from b24async import Bitrix24, registry
from b24async.calls import Call, ListCall

B24 = Bitrix24.from_webhook("https://portal.example/rest/1/x/")


def test_every_method_of_the_registry_is_reached_by_the_name_it_gives() -> None:
    count = 0
    for record in registry.methods():
        if not record.python:  # described, but without a stub
            assert record.name == "batch"
            continue
        found: object = B24
        for step in record.python.split("."):
            found = getattr(found, step)
        assert callable(found), record.python
        assert inspect.signature(found).parameters.keys() == {param.python for param in record.params}, record.name
        count += 1
    assert count >= 50


def test_dir_of_a_group_lists_methods_and_groups() -> None:
    assert dir(B24.crm.activity.binding) == ["add", "delete", "list", "move"]
    assert "binding" in dir(B24.crm.activity)
    assert {"crm", "batch", "call", "v3", "profile", "with_options"} <= set(dir(B24))


def test_signatures_name_the_parameters_and_ask_for_keywords() -> None:
    signature = inspect.signature(B24.crm.activity.binding.move)
    assert list(signature.parameters) == [
        "activity_id",
        "source_entity_type_id",
        "source_entity_id",
        "target_entity_type_id",
        "target_entity_id",
    ]
    assert all(parameter.kind is inspect.Parameter.KEYWORD_ONLY for parameter in signature.parameters.values())


def test_a_group_is_made_once_and_prints_its_name() -> None:
    assert B24.crm is B24.crm
    assert repr(B24.crm.activity) == "<group crm.activity.*>"


def test_stubs_build_calls_of_the_right_kind() -> None:
    assert type(B24.crm.deal.get(id=7)) is Call
    assert type(B24.crm.deal.list()) is ListCall
    assert B24.crm.deal.get(id=7).method.safety == "safe"
    assert B24.crm.deal.add(fields={}).method.safety == "unsafe"


def test_a_method_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError):
        _ = B24.crm.activity.binding.mvoe  # type: ignore[attr-defined]


def test_a_v3_method_is_nowhere_else() -> None:
    assert B24.v3.tasks.task.get(id=7).method.version == 3
    assert not hasattr(B24.v3, "crm")


def test_docstrings_say_what_happens_what_goes_wrong_and_where_it_is_written() -> None:
    text = inspect.getdoc(B24.crm.activity.binding.move) or ""
    assert text.startswith("Move an activity from one CRM item to another of the same type.")
    for part in (
        "Args:",
        "activity_id:",
        "Raises:",
        "NotFound:",
        "BINDING_NOT_FOUND",
        "Scope ``crm``",
        "https://apidocs.bitrix24.com/",
    ):
        assert part in text
