"""mypy and pyright, strict, over a user's program that is right and one that is wrong in every line."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def mypy(path: Path) -> set[int]:
    """Return the lines in which mypy finds something."""
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--enable-error-code=unused-awaitable",
        "--no-error-summary",
        "--follow-imports=silent",
        str(path),
    ]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return {int(number) for number in re.findall(rf"{path.name}:(\d+): error", done.stdout)}


def pyright(path: Path, tmp: Path, deprecated: bool = False) -> set[int]:
    """Return the lines in which pyright in strict mode finds something."""
    config = tmp / "pyrightconfig.json"
    config.write_text(
        json.dumps(
            {
                "include": [str(path)],
                "typeCheckingMode": "strict",
                "reportDeprecated": deprecated,
                "extraPaths": [str(ROOT)],
                "venvPath": str(Path(sys.prefix).parent),
                "venv": Path(sys.prefix).name,
                "pythonVersion": "3.11",
            }
        )
    )
    done = subprocess.run(
        [sys.executable, "-m", "basedpyright", "--project", str(config), "--outputjson"], capture_output=True, text=True
    )
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] >= 1, done.stdout
    return {
        found["range"]["start"]["line"] + 1 for found in report["generalDiagnostics"] if found["severity"] == "error"
    }


CHECKERS: dict[str, Callable[[Path, Path], set[int]]] = {"mypy": lambda path, _: mypy(path), "pyright": pyright}


@pytest.mark.parametrize("checker", CHECKERS)
def test_a_right_program_is_clean(checker: str, tmp_path: Path) -> None:
    assert CHECKERS[checker](HERE / "good.py", tmp_path) == set()


@pytest.mark.parametrize("checker", CHECKERS)
def test_every_mistake_is_found(checker: str, tmp_path: Path) -> None:
    marked = {number for number, line in enumerate((HERE / "bad.py").read_text().splitlines(), 1) if "# wrong:" in line}
    assert len(marked) >= 15
    assert CHECKERS[checker](HERE / "bad.py", tmp_path) >= marked


def test_what_bitrix24_has_deprecated_is_struck_out_and_nothing_else(tmp_path: Path) -> None:
    lines = (HERE / "good.py").read_text().splitlines()
    found = pyright(HERE / "good.py", tmp_path, deprecated=True)
    assert found
    assert all(re.search(r"crm\.(deal|contact)\.", line) for line in (lines[number - 1] for number in found))


def test_everything_that_is_generated_is_clean_in_pyrights_strict_mode(tmp_path: Path) -> None:
    """mypy reads it with the package; the file that pyright is given names every module."""
    config = tmp_path / "pyrightconfig.json"
    config.write_text(
        json.dumps(
            {
                "include": [str(ROOT / "b24async" / "methods"), str(ROOT / "b24async" / "shapes")],
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
    assert report["summary"]["filesAnalyzed"] > 500
    assert report["generalDiagnostics"] == []


def test_nothing_generated_silences_a_checker() -> None:
    for folder in ("methods", "shapes"):
        for path in (ROOT / "b24async" / folder).rglob("*.py"):
            text = path.read_text("utf-8")
            assert "type: ignore" not in text, path
            assert "pyright:" not in text, path
