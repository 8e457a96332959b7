"""What is installed from the wheel."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(out.glob("*.whl"))


def test_the_wheel_has_types_registry_generator_and_spec_and_no_generic_top_level_name(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for name in (
        "b24async/py.typed",
        "b24async/methods/crm/activity/binding.py",
        "b24async/shapes/crm.py",
        "b24async/registry/crm.json",
        "b24async/_codegen/__main__.py",
        "b24async/_spec/crm/activity/binding.yaml",
    ):
        assert name in names
    assert {name.split("/")[0] for name in names if ".dist-info" not in name} == {"b24async", "pytest_b24async"}


def test_the_installed_package_works_without_the_repository(wheel: Path, tmp_path: Path) -> None:
    target = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(target)
    program = (
        f"import sys; sys.path.insert(0, {str(target)!r}); import b24async; assert b24async.__file__.startswith({str(target)!r});"
        "from b24async.cli import main; assert main(['describe', 'crm.deal.get']) == 0;"
        f"from b24async._codegen.__main__ import main as generate; assert generate(['--check', '--out', {str(target / 'b24async')!r}]) == 0"
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "crm.deal.get" in done.stdout
