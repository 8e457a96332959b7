"""One module per group: its methods as constants, and a class with a stub for each.

A stub holds facts only: it puts its arguments under their wire names into a ``Call``. Groups below are imported when they are asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from .annotations import Annotator, is_exact
from .docs import method_doc, paragraphs
from .layout import (
    Alternatives,
    Brackets,
    Expr,
    assignment,
    call,
    docstring,
    lay_out,
    literal,
    mapping,
    quoted,
    strings,
)
from .model import ABSENT, Group, Keyset, Method, Param, Type
from .module import frame, package_imports, standard_imports
from .names import pascal
from .render_keys import NAMES, key_of
from .tree import child_name

ITSELF = "_ITSELF"
"""The constant of the method that has the name of its group."""


def method_modules(root: Group, package: str) -> Iterator[tuple[str, str]]:
    """Yield path and text of the modules of a group and of all groups below."""
    yield module_path(root), module_text(root, package)
    for _, child in sorted(root.children.items()):
        yield from method_modules(child, package)


def module_path(group: Group) -> str:
    """Return where the module of a group stands: a group with groups below is a package."""
    parts = ["methods", *(["v3"] if group.version == 3 else []), *map(child_name, group.parts)]
    return "/".join(parts) + ("/__init__.py" if group.children or not group.parts else ".py")


def module_name(group: Group, package: str) -> str:
    """Return the dotted name of the module of a group."""
    return ".".join([package, "methods", *(["v3"] if group.version == 3 else []), *map(child_name, group.parts)])


def module_text(group: Group, package: str) -> str:
    """Return the module of one group."""
    annotator = Annotator(package)
    if group.children:
        annotator.used.add("functools")
    constants: list[str] = []
    stubs: list[list[str]] = []
    methods = [(ITSELF, "__call__", group.own_call)] if group.own_call else []
    methods.extend((f"_{method.python.upper()}", method.python, method) for method in group.methods)
    for constant, name, method in methods:
        constants.extend(constant_lines(annotator, constant, method))
        if any(dump(param) for param in method.params):
            annotator.used.add("convert")
        stubs.append(stub_lines(annotator, constant, name, method))
    stubs.extend(child_lines(child, package) for _, child in sorted(group.children.items()))
    return "\n".join(
        [*_head(group, package, annotator), *constants, *([""] if constants else []), "", *_class(group, stubs), ""]
    )


def _head(group: Group, package: str, annotator: Annotator) -> list[str]:
    lines = frame(_sources(group), _module_doc(group))
    classes = {module_name(child, package): child.class_name for child in group.children.values()}
    later = {name for name in annotator.used if name in ("Mapping", "Sequence", "Decimal", "datetime")}
    checked = standard_imports(later)
    own = package_imports(package, annotator, classes, 4)
    is_checked = bool(checked or own or annotator.aliases)
    standard = standard_imports(annotator.used - later, ["TYPE_CHECKING"] if is_checked else [])
    lines.extend([*standard, ""] if standard else [])
    lines.extend([f"from b24async import calls{', convert' if 'convert' in annotator.used else ''}", ""])
    if is_checked:
        lines.append("if TYPE_CHECKING:")
        lines.extend(f"    {line}" for line in checked)
        lines.extend(["", *own] if checked and own else own)
        lines.extend([""] if annotator.aliases and (checked or own) else [])
        lines.extend(annotator.alias_lines(4))
        lines.append("")
    return lines


def _sources(group: Group) -> list[str]:
    found = [group.file.source] if group.file else []
    found.extend([group.own_call_source] if group.own_call_source else [])
    return found or ["/".join(["spec", *(["v3"] if group.version == 3 else []), *group.parts])]


def _module_doc(group: Group) -> list[list[str]]:
    if not group.parts:
        return [
            [
                "The top of REST 3.0: its first-level groups."
                if group.version == 3
                else "Methods without a dot, and the first-level groups."
            ]
        ]
    about = group.file.about if group.file else ""
    if not about:
        return [[f"``{group.wire}.*``."]]
    first = about[0].lower() + about[1:] if about[1:2].islower() or about[1:2] == " " else about
    return paragraphs(f"``{group.wire}.*``: {first}", 0)


def _class(group: Group, stubs: list[list[str]]) -> list[str]:
    about = group.file.about if group.file else ""
    if not about:
        about = f"``{group.wire}.*``." if group.parts else "The top of the attribute tree."
    lines = [
        f"class {group.class_name}(calls.Group):",
        *docstring(paragraphs(about, 4), 4),
        "",
        f"    _name = {quoted(group.wire)}",
    ]
    for stub in stubs:
        lines.extend(["", *stub])
    return lines


def constant_lines(annotator: Annotator, constant: str, method: Method) -> list[str]:
    """Return the constant that holds the facts about a method."""
    kind = "ListMethod" if method.is_list else "Method"
    result = value_type(method)
    made = call(f"calls.{kind}", quoted(method.full), annotator.hook(result), **_facts(method))
    annotator.hint = f"_{pascal(method.python)}Result"
    # The hook of a list's row tells a checker nothing about the page that it is part of.
    annotation = "" if is_exact(result) and not method.is_list else f"calls.{kind}[{annotator.read(result)}]"
    return assignment(constant, annotation, made)


def value_type(method: Method) -> Type:
    """Return the type of what the method gives: of a row for a list."""
    if method.is_list and method.result.of is not None:
        return method.result.of
    return (
        attrs.evolve(method.result, nullable=True)
        if method.absent is not ABSENT and method.result.kind != "json"
        else method.result
    )


def _facts(method: Method) -> dict[str, Expr | None]:
    facts: dict[str, Expr | None] = {}
    if method.is_list:
        facts["rows"] = quoted(method.rows) if method.rows else None
        facts["paging"] = _paging(method)
    facts["version"] = "3" if method.version == 3 else None
    facts["safety"] = quoted(method.safety)
    facts["scopes"] = strings(method.scopes) if method.scopes else None
    facts["batch"] = None if method.batch else "False"
    facts["bare"] = "True" if method.bare else None
    facts["under"] = quoted(method.under) if method.under else None
    facts["absent"] = None if method.absent is ABSENT else literal(method.absent)
    nullable = [param.wire for param in method.params if param.nullable]
    facts["nullable"] = strings(nullable) if nullable else None
    if method.positional:
        facts["positional"] = mapping({quoted(param.wire): literal(filler(param)) for param in method.params})
    if method.files is not None:
        told = {name: quoted(text) for name, text in attrs.asdict(method.files).items() if text and name != "form"}
        facts["files"] = call("calls.Form", quoted(method.files.form), **told)
    dumps: dict[str, Expr] = {quoted(param.wire): made for param in method.params if (made := dump(param))}
    facts["dump"] = mapping(dumps) if dumps else None
    facts["errors"] = (
        mapping({quoted(code): quoted(name) for code, name in method.raises.items()}) if method.raises else None
    )
    facts["application"] = "True" if method.application else None
    facts["deprecated"] = quoted(method.deprecated) if method.deprecated else None
    return facts


def _paging(method: Method) -> Expr:
    if method.paging is None:
        return 'calls.Paging(style="none")'
    keyset = method.paging.keyset
    own = {name: quoted(path) for name, path in method.paging.params.items()}
    size = {"size": str(method.paging.size)} if method.paging.size else {}
    return call(
        "calls.Paging", style=quoted(method.paging.style), keyset=_keyset(keyset) if keyset else None, **own, **size
    )


def _keyset(keyset: Keyset) -> Expr:
    default = Keyset("", "", "")
    given = {name: value for name, value in attrs.asdict(keyset).items() if value != getattr(default, name)}
    return call("calls.Keyset", **{name: quoted(value) for name, value in given.items()})


def filler(param: Param) -> Any:
    """Return what stands in the place of a positional parameter that is left out."""
    if param.filler is not ABSENT:
        return param.filler
    return [] if param.type.kind in ("array", "map", "object", "fields", "shape") else None


def dump(param: Param) -> str:
    """Return the function that gives the booleans in a parameter their wire form, or nothing.

    A mapping that holds plain booleans beside letters is left alone: there the letters are given as letters.
    """
    if "" in param.forms:
        return ""
    return "convert.yes_no" if "Y/N" in param.forms else "convert.one_zero" if "1/0" in param.forms else ""


def stub_lines(annotator: Annotator, constant: str, name: str, method: Method) -> list[str]:
    """Return the stub of a method."""
    kind = "ListCall" if method.is_list else "Call"
    params: list[Expr] = ["self"]
    if method.params:
        params.append("*")
        params.extend(_param(annotator, method, param) for param in method.params)
    annotator.hint = f"_{pascal(method.python)}Result"
    returned = f"calls.{kind}[{annotator.read(value_type(method))}]"
    sent = mapping({quoted(param.wire): param.python for param in method.params})
    mark = lay_out(call("@calls.deprecated", quoted(method.deprecated)), 4) if method.deprecated else []
    return [
        *mark,
        *lay_out(Brackets(f"def {name}(", tuple(params), f") -> {returned}:"), 4),
        *docstring(method_doc(method, 8), 8),
        *lay_out(call(f"calls.{kind}", constant, sent, "self._sender"), 8, before="return "),
    ]


def _param(annotator: Annotator, method: Method, param: Param) -> Expr:
    annotator.hint = f"_{pascal(method.python)}{pascal(param.python)}"
    key = key_of(method) if param.wire.casefold() in NAMES else None
    is_naming = (
        key is not None and param.type.of is not None and param.type.of.kind == "string" and not param.type.of.enum
    )
    members = [annotator.naming(param.type, key)] if key and is_naming else annotator.alternatives(param.type)
    default = "" if param.required else " = calls.UNSET" if param.nullable else " = None"
    if (param.nullable or not param.required) and "Any" not in members:
        members.append("None")
    if param.nullable and not param.required:
        members.append("calls.Unset")
    return Alternatives(f"{param.python}: ", tuple(members), default)


def child_lines(child: Group, package: str) -> list[str]:
    """Return the property that leads to a group below."""
    about = f"``{child.wire}`` itself, and ``{child.wire}.*``." if child.own_call else f"``{child.wire}.*``."
    return [
        "    @functools.cached_property",
        f"    def {child_name(child.parts[-1])}(self) -> {child.class_name}:",
        f'        """{about}"""',
        *_import_lines(child, package),
        f"        return {child.class_name}(self._sender)",
    ]


def _import_lines(child: Group, package: str) -> list[str]:
    names = Brackets(f"from {module_name(child, package)} import ", (child.class_name,), "")
    line = f"        {names.head}{child.class_name}"
    if len(line) <= 120:
        return [line, ""]
    return [f"        {names.head}(", f"            {child.class_name},", "        )", ""]
