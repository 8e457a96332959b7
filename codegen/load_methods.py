"""Methods of a spec file: YAML nodes → model."""

from __future__ import annotations

import re

import attrs

from . import load_fields, names
from .complaints import Place
from .model import ABSENT, RAISES, EntityUse, Error, Field, File, Files, Keyset, Method, Paging, Param, Type
from .reading import Reading
from .strict_yaml import Node

METHOD_KEYS = (
    *(
        "summary",
        "about",
        "returns",
        "doc",
        "who",
        "scopes",
        "application",
        "errors",
        "safety",
        "batch",
        "bare",
        "positional",
        "files",
    ),
    *("params", "result", "rows", "under", "paging", "absent", "entity", "deprecated", "replaced_by", "name", "stub"),
)
RESULT_KEYS = ("type", "fields", "about", "enum")
FILE_FORMS = ("pair", "data", "base64")
SAFETY = ("safe", "idempotent", "unsafe")
PAGING = ("none", "offset", "v3", "limit", "page", "last_id", "cursor", "nav_params")
PAGING_KEYS = ("style", "keyset", "sort", "limit", "offset", "page", "size")
ERROR_KEYS = ("raises", "about", "status")
SILENT_CODES = ("", "0")
"""Codes that say nothing: their text tells what happened."""
DOES = ("add", "get", "list", "update", "delete", "fields")

_DOC = re.compile(r"[A-Za-z0-9][A-Za-z0-9_./-]*")
_STANDARD_ABOUT = {
    "select": "Fields to answer.",
    "filter": "Conditions that the rows must meet.",
    "order": "Fields to sort by, each with `ASC` or `DESC`.",
    "start": "Number of rows to skip; a walk over the pages sets it by itself.",
    "pagination": "Which page; a walk over the pages sets it by itself.",
    "fields": "Values of the fields.",
}


def load_method(read: Reading, file: File, shared: Method, method: Method, node: Node) -> None:
    """Fill in a method and add it to its file. ``shared`` holds what the file says for all of its methods."""
    entries = read.mapping(node, f'the method "{method.wire}"', METHOD_KEYS)
    method.version = file.version
    method.full = f"{file.group}.{method.wire}" if file.group else method.wire
    at = method.place
    missing = [key for key in ("summary", "doc", "safety", "result") if key not in entries]
    for key in missing:
        read.complain(at, f'"{method.wire}" has no `{key}`; write {_NEEDED[key]}')
    method.summary = _summary(read, entries.get("summary"))
    method.doc = _doc(read, entries.get("doc"))
    method.about = read.text(entries.get("about"), "about")
    method.returns = read.text(entries.get("returns"), "returns")
    method.who = read.text(entries["who"], "who") if "who" in entries else shared.who
    method.scopes = read.words(entries["scopes"], "scopes") if "scopes" in entries else shared.scopes
    method.application = read.flag(entries.get("application"), "application", shared.application)
    method.safety = read.choice(entries.get("safety"), "safety", SAFETY, "unsafe")
    method.batch = read.flag(entries.get("batch"), "batch", True)
    method.bare = read.flag(entries.get("bare"), "bare")
    method.stub = read.flag(entries.get("stub"), "stub", True)
    method.positional = read.flag(entries.get("positional"), "positional")
    method.files = _files(read, entries.get("files"))
    method.name = read.name(entries.get("name"), names.GROUP_TAKEN)
    method.replaced_by = read.words(entries.get("replaced_by"), "replaced_by")
    method.deprecated = _deprecated(read, entries.get("deprecated"), method)
    method.entity = _entity_use(read, entries.get("entity"), method)
    method.errors = _merge(load_error_list(read, entries.get("errors")), shared.errors)
    _params(read, method, entries.get("params"))
    _result(read, method, entries)
    if method.files is not None and method.is_list:
        read.complain(entries["files"], "`files` is for methods that take files; a list takes none")
    if method.result.kind == "stream":
        method.batch = False  # a file cannot stand among the answers of a batch
    file.methods.append(method)


_NEEDED = {
    "summary": "one line, an order: `summary: Move an activity from one item to another.`",
    "doc": "the path of its page in the reference, without .md: `doc: api-reference/…`",
    "safety": "`safe` (changes nothing), `idempotent` (a second run changes nothing and answers the same) or, in doubt, `unsafe`",
    "result": "the type of what is answered, `result: integer`, or `null` where it is nothing",
}


def load_error_list(read: Reading, node: Node | None) -> list[Error]:
    """Return codes, given as a list, or as a map from code to meaning."""
    if node is None:
        return []
    if node.kind == "mapping":
        return [error for code, value in node.entries.items() for error in _errors(read, code, node.keys[code], value)]
    return [Error(code) for code in read.words(node, "errors")]


def _errors(read: Reading, code: str, place: Place, node: Node) -> list[Error]:
    """Return what stands behind a code: a meaning, several texts, or a mapping with an exception class of its own."""
    if node.is_empty:
        return [Error(code)]
    if node.kind == "list":
        if code not in SILENT_CODES:
            read.complain(
                node, f'a code has one meaning; write one text behind "{code}" (only "" and "0" have several)'
            )
        return [Error(code, text) for text in read.words(node, "the texts of a code")]
    if node.kind != "mapping":
        return [Error(code, read.text(node, "a meaning"))]
    entries = read.mapping(node, f'the error "{code}"', ERROR_KEYS)
    about = read.text(entries.get("about"), "about")
    if code == "":
        read.complain(place, 'what the code "" means is told by its text; write `"": Not found`, or a list of texts')
        return [Error(code, about)]
    if "raises" not in entries and "status" not in entries:
        read.complain(
            node,
            f'"{code}" needs `raises:`, the class of its exception, or `status:`; without either, write the meaning alone',
        )
    raises = read.choice(entries["raises"], "raises", RAISES, "") if "raises" in entries else ""
    return [Error(code, about, raises, read.integer(entries.get("status"), "status"))]


def _merge(own: list[Error], shared: list[Error]) -> list[Error]:
    """Return a method's own errors and those of its file that it does not repeat."""
    known = {error.code.casefold() for error in own}
    return own + [attrs.evolve(error) for error in shared if error.code.casefold() not in known]


def _summary(read: Reading, node: Node | None) -> str:
    summary = read.text(node, "summary")
    if node is not None and summary:
        if "\n" in summary or "\n" in node.text.strip():
            read.complain(node, "`summary` is one line; put the rest into `about`")
        elif not summary.endswith("."):
            read.complain(node, "`summary` ends with a full stop")
        elif not summary[0].isupper():
            read.complain(node, "`summary` starts with a capital letter, as an order: `Move …`")
        elif len(summary) > 110:
            read.complain(
                node,
                f"`summary` has {len(summary)} characters and must fit in one line of 110; put the rest into `about`",
            )
    return summary


def _doc(read: Reading, node: Node | None) -> str:
    doc = read.text(node, "doc")
    if node is not None and doc and (not _DOC.fullmatch(doc) or doc.endswith((".md", ".html"))):
        read.complain(
            node,
            "`doc` is the path of the page without address and ending, such as `api-reference/crm/deals/crm-deal-add`",
        )
    return doc


def _deprecated(read: Reading, node: Node | None, method: Method) -> str:
    if node is None or node.value is False:
        return ""
    if node.value is not True:
        return read.text(node, "deprecated")
    return (
        f"Use {' or '.join(f'`{name}`' for name in method.replaced_by)} instead."
        if method.replaced_by
        else "The portal has no replacement for it."
    )


def _files(read: Reading, node: Node | None) -> Files | None:
    """Return how a method takes files: a form alone, or a mapping that says more."""
    if node is None:
        return None
    if node.kind != "mapping":
        return Files(read.choice(node, "files", FILE_FORMS, "pair"))
    entries = read.mapping(node, "`files`", ("form", "name", "field"))
    if "form" not in entries:
        read.complain(node, f"`files` needs `form:`, one of {', '.join(FILE_FORMS)}")
    return Files(
        read.choice(entries.get("form"), "form", FILE_FORMS, "pair"),
        read.text(entries.get("name"), "name"),
        read.text(entries.get("field"), "field"),
    )


def _entity_use(read: Reading, node: Node | None, method: Method) -> EntityUse | None:
    if node is None:
        return None
    entries = read.mapping(node, "`entity`", ("of", "by", "style", "does", "missing"))
    for key in ("of", "style"):
        if key not in entries:
            read.complain(node, f"`entity` needs `{key}:`; write {{of: Deal, style: classic}}")
    if "of" not in entries or "style" not in entries:
        return None
    of = entries["of"]
    several = read.words(of, "of") if of.kind == "list" else (read.text(of, "of"),)
    by = read.text(entries.get("by"), "by")
    if of.kind == "list" and not by:
        read.complain(of, "several entities need `by:`, the parameter that says which: `by: entityTypeId`")
    does = method.wire.lower()
    if "does" in entries:
        does = read.choice(entries["does"], "does", DOES, "get")
    elif does not in DOES:
        read.complain(
            node,
            f'what "{method.wire}" does with the entity cannot be told from its name; add `does:` with {", ".join(DOES[:-1])} or {DOES[-1]}',
        )
        does = "get"
    style = read.text(entries["style"], "style")
    missing = load_fields.load_missing(read, entries.get("missing"))
    return EntityUse(of.place, entries["style"].place, several, by, style, does, missing)


def _params(read: Reading, method: Method, node: Node | None) -> None:
    if node is None or node.is_empty:
        return
    for wire, value in read.mapping(node, "`params`").items():
        param = load_fields.load_param(
            read, wire, node.keys[wire], value, standard_param(method, wire, node.keys[wire])
        )
        if param is None:
            continue
        method.params.append(param)
        if param.filler is not ABSENT and not method.positional:
            read.complain(
                value, "`filler` fills the gap of a positional parameter; add `positional: true`, or leave it out"
            )
    known = [param.wire for param in method.params]
    if method.entity and method.entity.by and method.entity.by not in known:
        read.complain(
            method.entity.place, f'`by` is "{method.entity.by}", which is no parameter; it has {", ".join(known)}'
        )


def standard_param(method: Method, wire: str, place: Place) -> Param | None:
    """Return what a parameter of a well-known name is when the file says nothing more."""
    name = wire.lower()
    text, whole = Type("string"), Type("integer")
    param = Param(wire, place, Type("json"), about=_STANDARD_ABOUT.get(name, ""))
    if name == "select":
        param.type = Type("array", of=text)
    elif name == "filter":
        param.type = Type("array", of=Type("json")) if method.version == 3 else Type("map", of=Type("json"))
    elif name == "order":
        param.type = Type("map", of=text)
    elif name == "start":
        param.type = whole
    elif name == "id":
        param.type, param.required = whole, True
    elif name == "pagination" and method.version == 3:
        param.type = Type(
            "object",
            name="Pagination",
            fields=tuple(attrs.evolve(_PAGINATION[key], place=place) for key in _PAGINATION),
        )
    elif name == "fields" and method.entity is not None:
        param.type, param.required = Type("fields", entity=method.entity), method.entity.does in ("add", "update")
    else:
        return None
    return param


_PAGINATION = {
    name: Field(name, Place(""), Type("integer"), about=about)
    for name, about in (
        ("page", "Number of the page, from one."),
        ("limit", "Rows of a page."),
        ("offset", "Rows to skip."),
    )
}


def _result(read: Reading, method: Method, entries: dict[str, Node]) -> None:
    node = entries.get("result")
    if node is not None:
        if node.is_empty:
            read.complain(node, f'"{method.wire}" has no type behind `result:`; write {_NEEDED["result"]}')
        else:
            field = load_fields.load_field(read, Field("result", node.place, Type("json")), node, RESULT_KEYS)
            method.returns = method.returns or (field.about if field else "")
            method.result = field.type if field else method.result
            method.result_place = field.type_place if field else None
    method.rows = read.text(entries["rows"], "rows") if "rows" in entries else None
    method.under = read.text(entries.get("under"), "under")
    method.paging = _paging(read, entries.get("paging"), method)
    if "absent" in entries:
        method.absent = entries["absent"].plain()
        if method.is_list:
            read.complain(entries["absent"], "a list answers an empty page where there is nothing; leave out `absent`")
    if method.rows is not None and method.under:
        read.complain(
            entries["under"], "`rows` and `under` exclude each other: `rows` for a list, `under` for one wrapped value"
        )
    if method.is_list and node is not None and method.result.kind != "array" and not node.is_empty:
        read.complain(node, "the result of a list is the type of its rows with `[]`: `Deal[]`")
        method.result = Type("array", of=method.result)


def _paging(read: Reading, node: Node | None, method: Method) -> Paging | None:
    if node is None:
        return None
    if node.kind != "mapping":
        return Paging(read.choice(node, "paging", PAGING, "none"))
    entries = read.mapping(node, "`paging`", PAGING_KEYS)
    style = read.choice(entries.get("style"), "style", PAGING, "offset")
    if style == "page" and "page" not in entries:
        read.complain(node, "the style `page` needs `page:`, the parameter with the number of the page")
    if style == "limit" and "offset" not in entries:
        read.complain(node, "the style `limit` needs `offset:`, the parameter with the number of rows to skip")
    keyset = _keyset(read, entries["keyset"], method) if "keyset" in entries else None
    sort = read.mapping(entries["sort"], "`sort`") if "sort" in entries else {}
    return Paging(
        style,
        keyset,
        {name: read.choice(value, "`sort`", ("ASC", "DESC"), "ASC") for name, value in sort.items()},
        {
            name: _paging_param(read, entries[name], name, method)
            for name in ("limit", "offset", "page")
            if name in entries
        },
        read.integer(entries.get("size"), "size") or 0,
    )


def _paging_param(read: Reading, node: Node, key: str, method: Method) -> str:
    """Return the parameter that holds a limit, an offset or a page; a dotted path leads into a parameter."""
    path = read.text(node, key)
    head = path.partition(".")[0]
    known = [param.wire for param in method.params]
    if head not in known:
        read.complain(
            node,
            f'`{key}` names the parameter "{head}", which the method does not have; it has {", ".join(known) or "none"}',
        )
    return path


def _keyset(read: Reading, node: Node, method: Method) -> Keyset | None:
    if node.kind == "scalar":
        name = read.text(node, "keyset")
        keyset = Keyset(name, name, name)
    else:
        entries = read.mapping(
            node, "`keyset`", ("filter", "order", "row", "filter_param", "order_param", "sort_param")
        )
        values = {key: read.text(value, key) for key, value in entries.items()}
        if "filter" not in values:
            read.complain(node, "`keyset` needs `filter:`, the id's name in the filter")
            return None
        values.setdefault("order", values["filter"])
        values.setdefault("row", values["filter"])
        keyset = Keyset(**values)
    known = [param.wire for param in method.params]
    for param in (keyset.filter_param, keyset.order_param, keyset.sort_param):
        if param and param not in known:
            key = (
                "filter_param"
                if param == keyset.filter_param
                else "order_param"
                if param == keyset.order_param
                else "sort_param"
            )
            read.complain(
                node,
                f'a walk by `keyset` sets the parameter "{param}", which "{method.wire}" does not have; declare it, or name '
                f"the right one with `{key}:`",
            )
    return keyset
