"""A segment with very many shapes: its module becomes a package, and nobody who imports from it notices."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import codegen
from codegen.render_shapes import LONGEST
from codegen.write import write
from tests.codegen.renew import HERE
from tests.codegen.specs import METHOD, put

ROOT = Path(__file__).parents[2]

PROGRAM = """\
from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import assert_type

from my_app.b24.methods import Root
from my_app.b24.shapes import crm as crm_shapes
from my_app.b24.shapes.crm import ActivityBinding, Deal, DealFields, Lead


async def use(b24: Root) -> None:
    deal = await b24.crm.deal.get(id=7)
    assert_type(deal, Deal)
    assert_type(deal.date_create, datetime.datetime)
    assert_type((await b24.crm.activity.binding.list(activity_id=1))[0], ActivityBinding)
    fields: DealFields = {"TITLE": "Boats"}
    await b24.crm.deal.add(fields=fields)


def phones(lead: Lead) -> Sequence[crm_shapes.Multifield]:
    return lead.phone
"""
WRONG = "from my_app.b24.shapes.crm import Deel\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package ``my_app.b24``, all shapes of which are split as far as can be."""
    found = tmp_path_factory.mktemp("split")
    texts = codegen.render(codegen.read_spec(HERE / "spec"), "my_app.b24", longest=60)
    write(texts, found / "my_app/b24")
    put(found, {"my_app/__init__.py": "", "my_app/b24/__init__.py": "", "program.py": PROGRAM, "wrong.py": WRONG})
    return found


def run(folder: Path, code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=folder,
        env={"PYTHONPATH": f"{folder}:{ROOT}"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_a_long_module_becomes_a_package_by_second_segment(folder: Path) -> None:
    shapes = folder / "my_app/b24/shapes"
    assert sorted(path.name for path in (shapes / "crm").glob("*.py")) == [
        "__init__.py",
        "_shared.py",
        "activity.py",
        "deal.py",
        "item.py",
    ]
    assert (shapes / "user.py").exists(), "short ones stay as they are"
    assert not (shapes / "crm.py").exists()


def test_the_other_texts_do_not_change() -> None:
    spec = codegen.read_spec(HERE / "spec")
    whole, split = codegen.render(spec, "b24async"), codegen.render(spec, "b24async", longest=60)
    moved = {path for path in whole.keys() | split.keys() if path.startswith("shapes/")}
    assert {path: text for path, text in whole.items() if path not in moved} == {
        path: text for path, text in split.items() if path not in moved
    }


def test_a_class_is_imported_from_where_it_was_and_loads_its_part_alone(folder: Path) -> None:
    code = (
        "import sys\n"
        "from my_app.b24.shapes import crm\n"
        "loaded = lambda: sorted(name for name in sys.modules if name.startswith('my_app.b24.shapes.crm.'))\n"
        "assert loaded() == []\n"
        "from my_app.b24.shapes.crm import ActivityBinding\n"
        "assert loaded() == ['my_app.b24.shapes.crm.activity'], loaded()\n"
        "assert crm.Deal({'TITLE': 'Boats', 'PHONE': []}).title == 'Boats'\n"
        "assert 'Deal' in dir(crm) and vars(crm)['Deal'] is crm.Deal\n"
        "assert not hasattr(crm, 'Deel')\n"
        "print(crm.Deal.__module__)"
    )
    assert run(folder, code) == "my_app.b24.shapes.crm._shared"


def test_a_row_may_hold_a_shape_of_another_part(folder: Path) -> None:
    code = (
        "from my_app.b24.shapes.crm import Item, ItemImportResult\n"
        "found = ItemImportResult({'item': {'title': 'Boats'}}).item\n"
        "assert type(found) is Item\n"
        "print(found.title)"
    )
    assert run(folder, code) == "Boats"


def test_linter_and_formatter_have_nothing_to_do(folder: Path) -> None:
    shapes = str(folder / "my_app/b24/shapes")
    config = folder / "ruff.toml"
    config.write_text('line-length = 120\ntarget-version = "py311"\nlint.select = ["F", "I", "UP"]\n')
    for command in (["check"], ["format", "--check"]):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, "--config", str(config), shapes], capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout + done.stderr


def test_mypy_sees_the_classes_and_no_others(folder: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--follow-imports=silent"]
    done = subprocess.run(
        [*command, "--cache-dir=.mypy_cache", "program.py", "wrong.py"],
        cwd=folder,
        env={"MYPYPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert done.stdout.splitlines() == [
        'wrong.py:1: error: Module "my_app.b24.shapes.crm" has no attribute "Deel"  [attr-defined]'
    ], done.stdout + done.stderr


def test_pyright_sees_the_classes_and_no_others(folder: Path) -> None:
    config = folder / "pyrightconfig.json"
    config.write_text(
        json.dumps(
            {
                "include": ["program.py", "wrong.py", "my_app/b24/shapes"],
                "typeCheckingMode": "strict",
                "reportDeprecated": False,
                "extraPaths": [str(ROOT)],
                "venvPath": str(Path(sys.prefix).parent),
                "venv": Path(sys.prefix).name,
                "pythonVersion": "3.11",
            }
        )
    )
    command = [sys.executable, "-m", "basedpyright", "--project", str(config), "--outputjson"]
    report = json.loads(subprocess.run(command, capture_output=True, text=True).stdout)
    found = [error for error in report["generalDiagnostics"] if error["severity"] == "error"]
    assert {Path(error["file"]).name for error in found} == {"wrong.py"}, found


def test_when_it_is_short_again_the_package_goes(tmp_path: Path) -> None:
    spec = codegen.read_spec(HERE / "spec")
    write(codegen.render(spec, "b24async", longest=60), tmp_path)
    changes = write(codegen.render(spec, "b24async"), tmp_path)
    assert "shapes/crm/__init__.py" in changes.deleted
    assert (tmp_path / "shapes/crm.py").exists()
    assert not (tmp_path / "shapes/crm").exists()


def test_a_part_that_is_called_like_a_word_of_python_gets_an_underscore(tmp_path: Path) -> None:
    shape = "shapes: {Way: {fields: {ID: integer}}}\n"
    spec = put(tmp_path / "spec", {"crm/import.yaml": METHOD.replace("crm.deal", "crm.import") + shape})
    texts = codegen.render(codegen.read_spec(spec), "b24async", longest=1)
    assert "class Way(" in texts["shapes/crm/import_.py"]


def test_no_committed_module_of_shapes_is_too_long() -> None:
    for path in (ROOT / "b24async/shapes").rglob("*.py"):
        assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST, path
