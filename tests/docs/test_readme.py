"""What the README shows works as it stands there."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

import codegen
from b24async.portal import Portal

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


async def run(program: str, folder: Path, **environment: str) -> str:
    import asyncio

    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-W",
        "error",
        "-c",
        program,
        cwd=folder,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    out, err = await process.communicate()
    assert process.returncode == 0, err.decode()
    return out.decode()


async def test_the_first_call_is_five_lines_and_prints_a_title(tmp_path: Path) -> None:
    (program,) = [block for block in blocks("python") if "import asyncio" in block]
    assert len([line for line in program.splitlines() if line.strip()]) == 5
    async with Portal() as portal:
        assert (await run(program, tmp_path, B24_WEBHOOK_URL=portal.webhook_url)).strip()


async def test_the_new_entry_is_ten_lines_and_works(tmp_path: Path) -> None:
    (entry,) = blocks("yaml")
    assert len(entry.splitlines()) <= 10
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    with (tmp_path / "spec/crm/deal.yaml").open("a", encoding="utf-8") as file:
        file.write("\n" + entry)
    codegen.generate(tmp_path / "spec", tmp_path / "mine", package="mine")
    (tmp_path / "mine/__init__.py").touch()
    program = textwrap.dedent("""
        import asyncio
        from b24async import Bitrix24, registry
        registry.include("mine/registry")
        from b24async.portal import Portal
        from mine.methods.crm.deal import CrmDeal
        async def main():
            async with Portal(limits="off") as portal, Bitrix24.from_webhook(portal.webhook_url) as b24:
                print(await CrmDeal(b24._engine).count_by_stage(category_id=0))
        asyncio.run(main())
    """)
    assert (await run(program, tmp_path)).startswith("{")


@pytest.mark.parametrize("block", blocks("python"), ids=range(len(blocks("python"))))
def test_every_python_block_is_python(block: str) -> None:
    ast.parse("async def shown():\n" + textwrap.indent(block, "    "))


@pytest.mark.parametrize("path", re.findall(r"\]\(([^):]+\.\w+)\)", README))
def test_every_link_leads_somewhere(path: str) -> None:
    assert (ROOT / path).exists()
