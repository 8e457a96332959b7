"""What a run writes, what it leaves alone and what it deletes."""

from __future__ import annotations

from pathlib import Path

import pytest

import codegen
from tests.codegen.renew import HERE
from tests.codegen.specs import METHOD, put

DEAL = {"crm/deal.yaml": METHOD}
BINDING = METHOD.replace("crm.deal", "crm.activity.binding")


def texts(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_two_runs_give_the_same_bytes(tmp_path: Path) -> None:
    codegen.generate(HERE / "spec", tmp_path / "one")
    codegen.generate(HERE / "spec", tmp_path / "two")
    assert texts(tmp_path / "one") == texts(tmp_path / "two")


def test_a_second_run_writes_nothing(tmp_path: Path) -> None:
    first = codegen.generate(HERE / "spec", tmp_path)
    times = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    second = codegen.generate(HERE / "spec", tmp_path)
    assert first.written
    assert (second.written, second.deleted, second.unchanged) == ((), (), len(first.written))
    assert times == {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}


def test_a_changed_entry_rewrites_its_group_and_its_registry_only(tmp_path: Path) -> None:
    spec = put(tmp_path / "spec", {**DEAL, "crm/lead.yaml": METHOD.replace("crm.deal", "crm.lead")})
    codegen.generate(spec, tmp_path / "out")
    put(spec, {"crm/deal.yaml": METHOD.replace("Return a deal.", "Return one deal.")})
    changes = codegen.generate(spec, tmp_path / "out")
    assert changes.written == ("methods/crm/deal.py", "registry/crm.json")


def test_a_file_that_lost_its_spec_is_deleted_with_its_empty_folders(tmp_path: Path) -> None:
    spec = put(tmp_path / "spec", {**DEAL, "crm/activity/binding.yaml": BINDING})
    codegen.generate(spec, tmp_path / "out")
    cache = tmp_path / "out/methods/crm/activity/__pycache__"
    cache.mkdir()
    (cache / "binding.pyc").touch()
    (spec / "crm/activity/binding.yaml").unlink()
    changes = codegen.generate(spec, tmp_path / "out")
    assert changes.deleted == ("methods/crm/activity/__init__.py", "methods/crm/activity/binding.py")
    assert not (tmp_path / "out/methods/crm/activity").exists()


def test_a_group_that_gets_groups_below_becomes_a_package(tmp_path: Path) -> None:
    spec = put(tmp_path / "spec", {"crm/activity.yaml": METHOD.replace("crm.deal", "crm.activity")})
    codegen.generate(spec, tmp_path / "out")
    put(spec, {"crm/activity/binding.yaml": BINDING})
    changes = codegen.generate(spec, tmp_path / "out")
    assert changes.deleted == ("methods/crm/activity.py",)
    assert (tmp_path / "out/methods/crm/activity/__init__.py").exists()
    (spec / "crm/activity/binding.yaml").unlink()
    codegen.generate(spec, tmp_path / "out")
    assert (tmp_path / "out/methods/crm/activity.py").exists()
    assert not (tmp_path / "out/methods/crm/activity").exists()


def test_files_written_by_hand_are_left_alone(tmp_path: Path) -> None:
    spec = put(tmp_path / "spec", DEAL)
    own = put(
        tmp_path / "out", {"registry/__init__.py": "own\n", "registry/own.json": "{}\n", "methods/own.py": "own\n"}
    )
    codegen.generate(spec, own)
    assert (own / "registry/own.json").exists()
    assert (own / "registry/__init__.py").exists()
    assert (own / "methods/own.py").exists()


def test_no_half_written_file_is_left_behind(tmp_path: Path) -> None:
    codegen.generate(HERE / "spec", tmp_path)
    assert not list(tmp_path.rglob(".*"))


def test_a_check_writes_nothing_and_tells_the_difference(tmp_path: Path) -> None:
    spec = put(tmp_path / "spec", DEAL)
    codegen.generate(spec, tmp_path / "out")
    put(
        tmp_path / "out",
        {"methods/crm/deal.py": "edited\n", "registry/gone.json": '{\n"generated_from": "spec/gone"\n}\n'},
    )
    changes = codegen.check(spec, tmp_path / "out")
    assert (changes.written, changes.deleted) == (("methods/crm/deal.py",), ("registry/gone.json",))
    assert (tmp_path / "out/methods/crm/deal.py").read_text() == "edited\n"


def test_a_spec_with_a_mistake_changes_nothing(tmp_path: Path) -> None:
    spec = put(tmp_path / "spec", DEAL)
    codegen.generate(spec, tmp_path / "out")
    before = texts(tmp_path / "out")
    put(
        spec,
        {"crm/lead.yaml": METHOD.replace("crm.deal", "crm.lead"), "crm/deal.yaml": METHOD.replace("safe\n", "sane\n")},
    )
    with pytest.raises(codegen.SpecError):
        codegen.generate(spec, tmp_path / "out")
    assert texts(tmp_path / "out") == before
