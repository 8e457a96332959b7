"""Spec → exact text. The golden spec has every feature of the format once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import codegen
from tests.codegen.renew import HERE

ROOT = Path(__file__).parents[2]


def test_the_golden_spec_gives_the_golden_output() -> None:
    texts = codegen.render(codegen.read_spec(HERE / "spec"), "b24async")
    found = {
        path.relative_to(HERE / "expected").as_posix(): path.read_text(encoding="utf-8")
        for path in (HERE / "expected").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    for path in sorted(texts.keys() & found.keys()):
        assert texts[path] == found[path], (
            f"{path}: renew with `python -m tests.codegen.renew`, and read the difference"
        )
    assert sorted(texts) == sorted(found)


def test_what_is_committed_is_what_the_spec_says() -> None:
    changes = codegen.check(codegen.spec_folder(), ROOT / "b24async")
    assert (changes.written, changes.deleted) == ((), ()), "run `python -m codegen` and commit what it writes"


@pytest.mark.parametrize("folder", [HERE / "expected", ROOT / "b24async"], ids=["golden", "committed"])
def test_the_formatter_has_nothing_to_do(folder: Path) -> None:
    parts = [str(path) for name in ("methods", "shapes", "error_codes.py") if (path := folder / name).exists()]
    command = [sys.executable, "-m", "ruff", "format", "--check", "--config", str(ROOT / "pyproject.toml"), *parts]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_linter_has_nothing_to_say_about_what_is_committed() -> None:
    parts = [str(ROOT / "b24async" / name) for name in ("methods", "shapes", "error_codes.py")]
    command = [sys.executable, "-m", "ruff", "check", "--config", str(ROOT / "pyproject.toml"), *parts]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_another_package_imports_its_own_groups_and_shapes() -> None:
    texts = codegen.render(codegen.read_spec(HERE / "spec"), "my_app.b24")
    deal = texts["methods/crm/deal.py"]
    assert "from b24async import calls, convert\n" in deal
    assert "from my_app.b24.shapes import crm as crm_shapes\n" in deal
    assert 'convert.shape("my_app.b24.shapes.crm", "Deal")' in deal
    assert (
        "from my_app.b24.methods.crm.activity.binding import CrmActivityBinding"
        in texts["methods/crm/activity/__init__.py"]
    )
    assert not [path for path, text in texts.items() if "b24async.methods" in text or "b24async.shapes" in text]
