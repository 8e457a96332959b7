"""From the spec to Python: ``python -m codegen`` writes the stubs, the shapes, the registry and the table of error codes.

The steps are one file each: ``strict_yaml`` reads YAML with places, ``load`` makes the model of each file of it, ``link`` finds what follows from
several files together, the renderers turn the model into text, ``write`` brings a folder to it. A mistake in the spec stops nothing before ``link`` has
seen the whole, so that a person learns of all mistakes at once; but nothing is written then.

The package imports itself relatively only and never imports the SDK: it runs from the repository as ``codegen`` and from an installed wheel as a part
of it.
"""

from __future__ import annotations

from pathlib import Path

from .complaints import Complaint, Place, SpecError
from .link import link
from .load import load_errors, load_file
from .model import ErrorRules, File, Spec
from .render_errors import error_codes
from .render_keys import key_modules, keys_package
from .render_methods import method_modules
from .render_registry import registry
from .render_shapes import LONGEST, shapes_modules, shapes_package
from .write import Changes, compare, write

__all__ = ["Changes", "Complaint", "Place", "SpecError", "check", "generate", "read_spec", "render", "spec_folder"]


def generate(spec_dir: Path | str, out_dir: Path | str, package: str = "b24async") -> Changes:
    """Write what the spec says into a folder that is the package of that name.

    Args:
        spec_dir: Folder of the spec.
        out_dir: Folder of the package.
        package: The package's dotted name.

    Raises:
        SpecError: The spec has mistakes; nothing was written.
    """
    return write(render(read_spec(Path(spec_dir)), package), Path(out_dir))


def check(spec_dir: Path | str, out_dir: Path | str, package: str = "b24async") -> Changes:
    """Return what ``generate`` would change, and change nothing.

    Raises:
        SpecError: The spec has mistakes.
    """
    return compare(render(read_spec(Path(spec_dir)), package), Path(out_dir))


def read_spec(spec_dir: Path) -> Spec:
    """Return the whole spec.

    Raises:
        SpecError: It has mistakes; all of them are told.
    """
    shown = _shown(spec_dir)
    files: list[File] = []
    rules, complaints = load_errors(spec_dir / "_errors.yaml", shown)
    all_were_read = True
    paths = sorted(
        path
        for suffix in ("yaml", "yml")
        for path in spec_dir.rglob(f"*.{suffix}")
        if path != spec_dir / "_errors.yaml"
    )
    if not paths:
        complaints.append(Complaint(Place(shown), "no spec file (*.yaml) is here"))
    for path in paths:
        file, found = load_file(path, spec_dir, shown)
        complaints.extend(found)
        if file is None:
            all_were_read = False
        else:
            files.append(file)
    spec, found = link(files, rules if rules.is_given else ErrorRules(), all_were_read)
    complaints.extend(found)
    if complaints:
        raise SpecError(complaints)
    return spec


def render(spec: Spec, package: str, longest: int = LONGEST) -> dict[str, str]:
    """Return the text of every generated file by its path in the package. ``longest`` is how many lines a module of shapes may have."""
    texts: dict[str, str] = {"shapes/__init__.py": shapes_package(package)}
    for root in spec.roots.values():
        texts.update(method_modules(root, package))
    for name, segment in spec.segments.items():
        if segment.shapes or segment.dicts:
            texts.update(shapes_modules(segment, package, longest))
        texts.update(key_modules(segment))
        texts[f"registry/{name}.json"] = registry(segment)
    if any(path.startswith("shapes/keys/") for path in texts):
        texts["shapes/keys/__init__.py"] = keys_package()
    if spec.errors.is_given:
        texts["error_codes.py"] = error_codes(spec.errors)
    return texts


def spec_folder() -> Path:
    """Return the spec that stands beside this package: ``spec`` in the repository, ``_spec`` in the wheel."""
    here = Path(__file__).resolve().parent
    return here.parent / ("_spec" if here.name == "_codegen" else "spec")


def _shown(folder: Path) -> str:
    """Return how complaints name the folder: as short as a path from here can be."""
    try:
        return folder.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return folder.as_posix()
