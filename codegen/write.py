"""Brings a folder to what was generated: writes what changed, deletes what lost its spec, leaves everything else alone.

A file is written beside its place and moved there, so that nobody ever reads half of one. Only files that say that they were generated are deleted.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from .module import MARK

FOLDERS = (("methods", "**/*.py"), ("shapes", "**/*.py"), ("registry", "*.json"))
"""Where generated files stand, by folder and pattern."""

_JSON_MARK = '{\n"generated_from":'


@attrs.frozen
class Changes:
    """What has to be done, as paths relative to the folder."""

    written: tuple[str, ...]
    deleted: tuple[str, ...]
    unchanged: int


def compare(texts: Mapping[str, str], out_dir: Path) -> Changes:
    """Return how a folder differs from what was generated."""
    written = tuple(path for path, text in sorted(texts.items()) if _current(out_dir / path) != text.encode())
    deleted = tuple(sorted(path for path in _generated(out_dir) if path not in texts))
    return Changes(written, deleted, len(texts) - len(written))


def write(texts: Mapping[str, str], out_dir: Path) -> Changes:
    """Bring the folder to what was generated, and return what was done."""
    changes = compare(texts, out_dir)
    for path in changes.deleted:
        (out_dir / path).unlink()
        _drop_empty_folders((out_dir / path).parent, out_dir)
    for path in changes.written:
        _write(out_dir / path, texts[path])
    return changes


def _current(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _generated(out_dir: Path) -> Iterator[str]:
    for folder, pattern in FOLDERS:
        for path in (out_dir / folder).glob(pattern):
            with path.open(encoding="utf-8", errors="replace") as file:
                start = file.read(len(MARK) + len(_JSON_MARK))
            if start.startswith((MARK, _JSON_MARK)):
                yield path.relative_to(out_dir).as_posix()


def _drop_empty_folders(folder: Path, top: Path) -> None:
    """Remove folders in which nothing but Python's own cache is left."""
    while folder != top:
        left = [path for path in folder.iterdir() if path.name != "__pycache__"]
        if left:
            return
        for cached in folder.glob("__pycache__/*"):
            cached.unlink()
        for cache in folder.glob("__pycache__"):
            cache.rmdir()
        folder.rmdir()
        folder = folder.parent


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode())
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise
