"""``python -m codegen``: what it prints and how it exits; from the repository and from an installed package."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from tests.codegen.specs import METHOD, put

ROOT = Path(__file__).parents[2]


def run(*arguments: str, cwd: Path = ROOT, module: str = "codegen") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", module, *arguments], cwd=cwd, capture_output=True, text=True, check=False
    )


def test_a_run_tells_what_it_did_and_a_check_agrees(tmp_path: Path) -> None:
    put(tmp_path / "spec", {"crm/deal.yaml": METHOD})
    arguments = ("--spec", str(tmp_path / "spec"), "--out", str(tmp_path / "out"), "--package", "my_app.b24")
    done = run(*arguments)
    assert done.returncode == 0
    assert done.stdout.startswith("6 files written, 0 unchanged, 0 deleted (")
    assert run(*arguments, "--check").stdout.startswith("6 generated files are up to date (")


def test_a_check_lists_the_files_that_differ(tmp_path: Path) -> None:
    put(tmp_path / "spec", {"crm/deal.yaml": METHOD})
    arguments = ("--spec", str(tmp_path / "spec"), "--out", str(tmp_path / "out"))
    run(*arguments)
    (tmp_path / "out/methods/crm/deal.py").unlink()
    (tmp_path / "out/shapes/gone.py").write_text("# Generated from spec/gone by hand\n")
    done = run(*arguments, "--check")
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    assert lines[0].startswith("differs: ")
    assert lines[0].endswith("out/methods/crm/deal.py")
    assert lines[1].startswith("has no spec any more: ")
    assert lines[2] == "Run `python -m codegen` and commit what it writes."


def test_mistakes_go_to_stderr_with_places_and_exit_code_2(tmp_path: Path) -> None:
    put(tmp_path / "spec", {"crm/deal.yaml": METHOD.replace("safety: safe", "safety: sane")})
    done = run("--spec", str(tmp_path / "spec"), "--out", str(tmp_path / "out"))
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.splitlines() == [
        f'{tmp_path}/spec/crm/deal.yaml:6:13: "sane" is no value of safety; write `safe`, `idempotent` or `unsafe`',
        "1 mistake in the spec; nothing was written.",
    ]


def test_it_runs_as_a_part_of_an_installed_package_and_finds_the_spec_there(tmp_path: Path) -> None:
    package = tmp_path / "b24async"
    shutil.copytree(ROOT / "codegen", package / "_codegen", ignore=shutil.ignore_patterns("__pycache__"))
    (package / "__init__.py").touch()
    put(package / "_spec", {"crm/deal.yaml": METHOD})
    done = run("--out", "out", cwd=tmp_path, module="b24async._codegen")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out/methods/crm/deal.py").exists()


def test_the_sdk_is_not_imported() -> None:
    code = "import sys, codegen; print([name for name in sys.modules if name.startswith('b24async')])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
