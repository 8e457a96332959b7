"""mypy and pyright, strict, over a user's program that is right and one that is wrong in every line."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
GENERATED = (ROOT / "b24async" / "methods", ROOT / "b24async" / "shapes")
DEPRECATED = "information"
"""How bad it is for pyright to use what is deprecated."""


def mypy(path: Path) -> set[int]:
    """Return the lines in which mypy finds something, as strict as it is with the package: so both share what it keeps."""
    command = [sys.executable, "-m", "mypy", "--no-error-summary", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return {int(number) for number in re.findall(rf"{path.name}:(\d+): error", done.stdout)}


@pytest.fixture(scope="module")
def diagnostics(tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    """Return what pyright in strict mode finds in the programs and in all that is generated; it is asked once."""
    config = tmp_path_factory.mktemp("pyright") / "pyrightconfig.json"
    config.write_text(
        json.dumps(
            {
                "include": [str(path) for path in (HERE / "good.py", HERE / "bad.py", *GENERATED)],
                "typeCheckingMode": "strict",
                "reportDeprecated": DEPRECATED,
                "extraPaths": [str(ROOT)],
                "venvPath": str(Path(sys.prefix).parent),
                "venv": Path(sys.prefix).name,
                "pythonVersion": "3.11",
            }
        )
    )
    command = [sys.executable, "-m", "basedpyright", "--project", str(config), "--outputjson"]
    done = subprocess.run(command, capture_output=True, text=True)
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] > 500, done.stdout
    found: list[Any] = report["generalDiagnostics"]
    return found


def pyright(path: Path, diagnostics: list[Any], severity: str = "error") -> set[int]:
    """Return the lines in which pyright finds something as bad as that."""
    return {
        found["range"]["start"]["line"] + 1
        for found in diagnostics
        if Path(found["file"]) == path and found["severity"] == severity
    }


def test_a_right_program_is_clean_for_mypy() -> None:
    assert mypy(HERE / "good.py") == set()


def test_a_right_program_is_clean_for_pyright(diagnostics: list[Any]) -> None:
    assert pyright(HERE / "good.py", diagnostics) == set()


@pytest.fixture(scope="module")
def wrong() -> set[int]:
    """Return the lines of the wrong program in which something has to be found."""
    lines = (HERE / "bad.py").read_text().splitlines()
    marked = {number for number, line in enumerate(lines, 1) if "# wrong:" in line}
    assert len(marked) >= 15
    return marked


def test_every_mistake_is_found_by_mypy(wrong: set[int]) -> None:
    assert mypy(HERE / "bad.py") >= wrong


def test_every_mistake_is_found_by_pyright(wrong: set[int], diagnostics: list[Any]) -> None:
    assert pyright(HERE / "bad.py", diagnostics) >= wrong


def test_what_bitrix24_has_deprecated_is_struck_out_and_nothing_else(diagnostics: list[Any]) -> None:
    lines = (HERE / "good.py").read_text().splitlines()
    found = pyright(HERE / "good.py", diagnostics, DEPRECATED)
    assert found
    assert all(re.search(r"crm\.(deal|contact)\.", line) for line in (lines[number - 1] for number in found))


def test_everything_that_is_generated_is_clean_in_pyrights_strict_mode(diagnostics: list[Any]) -> None:
    """mypy reads it with the package; the file that pyright is given names every module."""
    assert [found for found in diagnostics if Path(found["file"]).is_relative_to(ROOT / "b24async")] == []


def test_nothing_generated_silences_a_checker() -> None:
    for folder in GENERATED:
        for path in folder.rglob("*.py"):
            text = path.read_text("utf-8")
            assert "type: ignore" not in text, path
            assert "pyright:" not in text, path
