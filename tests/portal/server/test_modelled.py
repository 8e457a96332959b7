"""How much of the portal has real state: what is made up is written down here and in the guide, and it does not grow unnoticed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from b24async.portal import book, handlers
from b24async.portal import methods as _methods  # noqa: F401 - makes the special methods known
from b24async.portal.book import Method

MODELLED = 1279
"""So many methods have real state; a lower number means that something was lost."""

FAMILIES = (
    *("crm.", "user.", "department.", "tasks.", "task.", "lists.", "catalog.", "sale.", "disk.", "calendar.", "im."),
    *("sonet_group.", "bizproc.", "telephony.", "entity.", "imbot.", "voximplant."),
)
"""What these begin with keeps state, but for the exceptions."""

EXCEPTIONS = {
    "crm.calllist.": 6,
    "crm.documentgenerator.document.": 8,
    "crm.documentgenerator.template.getfields": 1,
    "crm.documentgenerator.template.list": 1,
    "crm.invoice.": 20,
    "crm.paysystem.": 2,
    "crm.persontype.": 2,
    "sale.paysystem.pay.invoice": 1,
    "sale.paysystem.settings.invoice.get": 1,
    "user.userfield.file.get": 1,
}
"""What is made up inside the families: one method, or all that begin with this, and how many those are."""

GUIDE = (Path(__file__).parents[3] / "docs" / "portal.md").read_text("utf-8")


def methods() -> list[Method]:
    return [method for version in (2, 3) for method in book.shipped().methods(version)]


def made_up(prefix: str) -> set[str]:
    return {one.name for one in methods() if one.name.startswith(prefix) and not handlers.models(one)}


def excepted(name: str) -> str | None:
    return next((known for known in EXCEPTIONS if name == known or (known[-1] == "." and name.startswith(known))), None)


def test_no_fewer_methods_have_state_than_before() -> None:
    assert sum(map(handlers.models, methods())) >= MODELLED


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_keeps_state_but_for_the_exceptions(family: str) -> None:
    assert any(handlers.models(one) for one in methods() if one.name.startswith(family))
    assert {name for name in made_up(family) if excepted(name) is None} == set()


@pytest.mark.parametrize("exception", EXCEPTIONS)
def test_an_exception_is_still_one(exception: str) -> None:
    # Whatever has got its state meanwhile is taken off the list here and in the guide.
    assert len({name for name in made_up(exception) if excepted(name) == exception}) == EXCEPTIONS[exception]


def told(heading: str, until: str) -> set[str]:
    return set(re.findall(r"`([a-z_]+(?:\.\w+)*(?:\.\*)?)`", GUIDE.partition(heading)[2].partition(until)[0]))


def test_the_guide_names_the_exceptions_and_nothing_else() -> None:
    wanted = {f"{name}*" if name.endswith(".") else name for name in EXCEPTIONS}
    assert told("**Made up all the same**", "\n\n") == wanted


def test_the_guide_names_the_families() -> None:
    named = told("**Keeps state**", "**Made up all the same**")
    assert {family.rstrip(".") for family in FAMILIES} == named


def test_the_guide_names_what_is_made_up_altogether_and_in_part() -> None:
    groups: dict[str, set[bool]] = {}
    for one in methods():
        if not one.name.startswith(FAMILIES) and one.name != "batch":
            groups.setdefault(one.name.split(".")[0], set()).add(handlers.models(one))
    assert told("**Made up**", "\n\n    curl") == {name for name, kinds in groups.items() if kinds == {False}}
    assert told("**In part**", "\n\n") == {name for name, kinds in groups.items() if len(kinds) == 2}
