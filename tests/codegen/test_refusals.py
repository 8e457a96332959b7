"""A wrong spec and the exact sentence it earns: file, line, column, what is wrong, what to write instead.

Each test changes the smallest right file (``specs.METHOD``, seven lines) in one place.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.codegen.specs import METHOD, complaints, put

SHAPE = "shapes:\n  Deal:\n    fields:\n      ID: integer\n"
ENTITY = "entities:\n  Deal:\n    styles:\n      classic: {shape: Deal}\n    fields:\n      ID: integer\n"
ROWS = METHOD.replace("json", "json[]")


def changed(old: str, new: str) -> str:
    assert old in METHOD
    return METHOD.replace(old, new)


def param(text: str) -> str:
    return f"{METHOD}    params:\n      {text}\n"


def said(folder: Path, text: str) -> list[str]:
    """Return the complaints about ``crm/deal.yaml``, without its name."""
    return [line.removeprefix("crm/deal.yaml:") for line in complaints(folder, {"crm/deal.yaml": text})]


def test_the_smallest_file_is_right(tmp_path: Path) -> None:
    assert said(tmp_path, METHOD) == []


# keys and words


def test_a_misspelt_key_is_refused_with_the_one_that_was_meant(tmp_path: Path) -> None:
    assert said(tmp_path, changed("safety:", "saftey:")) == [
        '6:5: unknown key "saftey" in the method "get"; did you mean "safety"?'
    ]


def test_an_unknown_key_is_refused_with_those_that_there_are(tmp_path: Path) -> None:
    text = "codes:\n  NOT_FOUND: {raises: NotFound, zzz: 1}\n"
    assert complaints(tmp_path, {"_errors.yaml": text, "crm/deal.yaml": METHOD}) == [
        '_errors.yaml:2:33: unknown key "zzz" in the code "NOT_FOUND"; known are about, raises and status'
    ]


def test_a_duplicate_key_is_refused_with_both_lines(tmp_path: Path) -> None:
    assert said(tmp_path, f"{METHOD}    result: string\n") == [
        '8:5: the key "result" stands here a second time, the first is in line 7; keep one of them'
    ]


def test_a_missing_safety_is_refused_with_the_choice(tmp_path: Path) -> None:
    assert said(tmp_path, changed("    safety: safe\n", "")) == [
        '3:3: "get" has no `safety`; write `safe` (changes nothing), `idempotent` (a second run changes nothing and answers '
        "the same) or, in doubt, `unsafe`"
    ]


def test_all_missing_keys_are_told_at_once(tmp_path: Path) -> None:
    assert said(tmp_path, "group: crm.deal\nmethods:\n  get: {}\n") == [
        '3:3: "get" has no `doc`; write the path of its page in the reference, without .md: `doc: api-reference/…`',
        '3:3: "get" has no `result`; write the type of what is answered, `result: integer`, or `null` where it is nothing',
        '3:3: "get" has no `safety`; write `safe` (changes nothing), `idempotent` (a second run changes nothing and answers '
        "the same) or, in doubt, `unsafe`",
        '3:3: "get" has no `summary`; write one line, an order: `summary: Move an activity from one item to another.`',
    ]


def test_no_is_a_word_and_not_a_boolean(tmp_path: Path) -> None:
    assert said(tmp_path, f"{METHOD}    batch: NO\n") == ["8:12: batch is `true` or `false`, not `NO`"]


@pytest.mark.parametrize("word", ["NO", "ON", "y", "off"])
def test_a_country_can_be_a_key_and_a_value(tmp_path: Path, word: str) -> None:
    assert said(tmp_path, param(f"{word}: {{type: string, enum: [{word}], default: {word}}}")) == []


WORDS = {
    "safety": (
        changed("safety: safe", "safety: readonly"),
        '6:13: "readonly" is no value of safety; write `safe`, `idempotent` or `unsafe`',
    ),
    "paging": (
        f"{ROWS}    paging: pages\n",
        '8:13: "pages" is no value of paging; write `none`, `offset`, `v3`, `limit`, `page`, `last_id`, `cursor` or `nav_params`',
    ),
    "style of paging": (
        f"{ROWS}    paging: {{style: pages}}\n",
        '8:21: "pages" is no value of style; write `none`, `offset`, `v3`, `limit`, `page`, `last_id`, `cursor` or `nav_params`',
    ),
    "style of paging without its parameter": (
        f"{ROWS}    paging: {{style: page}}\n",
        "8:13: the style `page` needs `page:`, the parameter with the number of the page",
    ),
    "list": (f"{METHOD}    scopes: crm\n", "8:13: scopes is a list; write `[crm]`"),
    "number": (
        METHOD + ENTITY.replace("    styles", "    type_id: two\n    styles"),
        "10:14: type_id is a whole number without quotes",
    ),
    "summary without a stop": (changed("a deal.", "a deal"), "4:14: `summary` ends with a full stop"),
    "summary in small letters": (
        changed("Return a", "return a"),
        "4:14: `summary` starts with a capital letter, as an order: `Move …`",
    ),
    "doc with its ending": (
        changed("crm-deal-get", "crm-deal-get.md"),
        "5:10: `doc` is the path of the page without address and ending, such as `api-reference/crm/deals/crm-deal-add`",
    ),
}


@pytest.mark.parametrize(("text", "sentence"), WORDS.values(), ids=list(WORDS))
def test_a_wrong_value_is_refused_with_the_right_ones(tmp_path: Path, text: str, sentence: str) -> None:
    assert said(tmp_path, text) == [sentence]


# YAML itself

YAML = {
    "empty": ("", "1:1: the file is empty; start it with `group: …`"),
    "a list": ("- a\n", "1:1: the file is a mapping: one `key: value` per line"),
    "no colon": (changed("safety: safe", "safety"), "6:5: this is not YAML: could not find expected ':'"),
    "colon in a text": (
        changed("Return a", "Return: a"),
        '4:20: this is not YAML: mapping values are not allowed in this context; a text that holds ": " or starts with one of '
        "@ ` % & * ! | > needs quotes",
    ),
    "tab": (
        f"{METHOD}\tparams: {{}}\n",
        "8:1: this is not YAML: found a tab character that violates indentation; write spaces instead of the tab",
    ),
    "alias": (
        f"{METHOD}    who: &who anyone\n    about: *who\n",
        "8:10: the spec has no aliases (`*name`); write the value out at each place",
    ),
}


@pytest.mark.parametrize(("text", "sentence"), YAML.values(), ids=list(YAML))
def test_broken_yaml_is_refused_where_it_breaks(tmp_path: Path, text: str, sentence: str) -> None:
    assert said(tmp_path, text) == [sentence]


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    put(tmp_path / "spec", {"crm/deal.yaml": METHOD})
    (tmp_path / "spec/crm/deal.yaml").write_bytes(METHOD.replace("a deal.", "a d\u00e9al.").encode("latin-1"))
    assert complaints(tmp_path, {}) == ["crm/deal.yaml:4:1: the file is not UTF-8; save it in this encoding"]


# types

TYPES = {
    "strng": '7:13: no type is called "strng"; did you mean "string"?',
    "int": '7:13: no type is called "int"; write `integer`',
    "array": '7:13: no type is called "array"; write `json[]`, or the type of its items: `string[]`',
    '"map<strng>[]"': '7:18: no type is called "strng"; did you mean "string"?',
    "map": "7:13: say what the map holds: `map<string>`, or `map<json>`",
    "map<string": '7:23: a ">" is missing here',
    "string]": '7:19: "]" has no meaning in a type; a type looks like `string?`, `integer[]`, `map<json>`',
    "string integer": '7:20: "integer" is too much here; the type ends before it',
    "string |": "7:21: a type is missing here",
    "boolean(y/n)": "7:21: a boolean is sent as `boolean(Y/N)` or `boolean(1/0)`, and as true/false without parentheses",
    "string(Y/N)": "7:19: only a boolean has a wire form; write `string`",
    "object": "7:13: an object names its fields: write {type: object, fields: {…}}; without known fields it is `map<json>`",
    "7": "7:13: a type is a word such as `string?`, `integer[]` or the name of a shape",
}


@pytest.mark.parametrize(("type_", "sentence"), TYPES.items(), ids=list(TYPES))
def test_a_wrong_type_is_refused_at_its_very_word(tmp_path: Path, type_: str, sentence: str) -> None:
    assert said(tmp_path, changed("result: json", f"result: {type_}")) == [sentence]


def test_an_unknown_shape_is_refused_with_the_nearest(tmp_path: Path) -> None:
    assert said(tmp_path, changed("result: json", "result: Deel") + SHAPE) == [
        '7:13: no shape "Deel" is declared in this file or a _shapes.yaml above it; did you mean "Deal"?'
    ]


def test_a_shape_out_of_sight_is_refused_with_where_it_is(tmp_path: Path) -> None:
    files = {
        "crm/deal.yaml": METHOD + SHAPE,
        "crm/lead.yaml": METHOD.replace("crm.deal", "crm.lead").replace("json", "Deal"),
    }
    (sentence,) = complaints(tmp_path, files)
    assert sentence.startswith(
        'crm/lead.yaml:7:13: no shape "Deal" is declared in this file or a _shapes.yaml above it; '
    )
    assert sentence.endswith("/crm/deal.yaml has one: move it to a _shapes.yaml that both see")


PARAMS = {
    "NAME:": '9:7: "NAME" needs a type; write `NAME: string` (known without one are select, filter, order, start, id, in v3 '
    "pagination, and fields where `entity` is given)",
    "NAME: string?": '9:13: a parameter that takes null says so with `nullable: true`; write the type of "NAME" without `?`',
    "A: {type: object}": "9:17: an object names its fields: add `fields: {…}`; without known fields it is `map<json>`",
    "A: {type: string, fields: {b: string}}": '9:25: only an object has `fields`; write `type: object` for "A", or leave '
    "`fields` out",
    "A: {type: string, filler: x}": "9:10: `filler` fills the gap of a positional parameter; add `positional: true`, or leave "
    "it out",
    "A: {type: string, enum: [1, 2]}": "9:31: the values of a string's `enum` are texts; put numbers in quotes, or write "
    "`type: integer`",
    "A: {type: integer, enum: [a]}": "9:32: the values of an integer's `enum` are whole numbers without quotes; or write "
    "`type: string`",
    "A: {type: boolean, enum: [a]}": "9:32: only `string` and `integer` can have an `enum`, and this is `boolean`",
    "A: {enum: [true]}": '9:18: the values of an enum are texts or whole numbers; write "true" in quotes',
    "A: {enum: [a, b, a]}": "9:17: a value stands twice in this `enum`; keep one of them",
    "LANGUAGE_ID (LANG): string": '9:7: "LANGUAGE_ID (LANG)" of the method "get" cannot be a Python name; give it one with '
    "`name: …`",
    "UF_*: string": '9:7: "UF_*" of the method "get" cannot be a Python name; give it one with `name: …`',
    "a: {type: string, name: A}": '9:31: "A" is no Python name that can stand here; write small letters, digits and '
    "underscores, and no word that Python or the generated code uses",
    "a: {type: string, name: class}": '9:31: "class" is no Python name that can stand here; write small letters, digits and '
    "underscores, and no word that Python or the generated code uses",
}


@pytest.mark.parametrize(("line", "sentence"), PARAMS.items(), ids=list(PARAMS))
def test_a_wrong_parameter_is_refused(tmp_path: Path, line: str, sentence: str) -> None:
    assert said(tmp_path, param(line)) == [sentence]


# names that fall together


def test_two_parameters_with_one_python_name_are_refused(tmp_path: Path) -> None:
    assert said(tmp_path, param("sort: string\n      SORT: string")) == [
        '10:7: "sort" (line 9) and "SORT" of the method "get" would both be "sort" in Python; give one of them another with '
        "`name: …`"
    ]
    assert said(tmp_path, param("sort: string\n      SORT: {type: string, name: sort_by}")) == []


def test_two_methods_with_one_python_name_are_refused(tmp_path: Path) -> None:
    assert said(tmp_path, METHOD + METHOD.partition("methods:\n")[2].replace("get:", "GET:")) == [
        '8:3: "get" (line 3) and "GET" of "crm.deal" would both be "get" in Python; give one of them another with `name: …`'
    ]


def test_a_method_that_is_no_identifier_is_refused(tmp_path: Path) -> None:
    assert said(tmp_path, changed("  get:", "  get-it:")) == [
        '3:3: "get-it" cannot be a Python name; give it one with `name: …`'
    ]


@pytest.mark.parametrize("name", ["call", "batch", "map", "files", "limits", "aclose", "v3", "withOptions", "from_env"])
def test_a_name_that_hides_a_member_of_the_client_is_refused(tmp_path: Path, name: str) -> None:
    text = METHOD.replace("crm.deal", '""').replace("get:", f"{name}:")
    (sentence,) = complaints(tmp_path, {"_root.yaml": text})
    assert sentence.startswith(f'_root.yaml:3:3: "{name}" would hide the client\'s own `')
    assert complaints(tmp_path, {"_root.yaml": f"{text}    name: other\n"}) == []


def test_a_group_that_hides_a_member_of_the_client_is_refused(tmp_path: Path) -> None:
    assert complaints(tmp_path, {"files/get.yaml": METHOD.replace("crm.deal", "files.get")}) == [
        'files/get.yaml:1:8: "files" would hide the client\'s own `files`; such a group can only be called as `b24.call(…)`'
    ]


def test_in_v3_a_group_may_be_called_call(tmp_path: Path) -> None:
    assert complaints(tmp_path, {"v3/call/followup.yaml": METHOD.replace("crm.deal", "call.followup")}) == []


def test_shapes_of_one_segment_have_different_names(tmp_path: Path) -> None:
    lead = METHOD.replace("crm.deal", "crm.lead") + SHAPE
    (sentence,) = complaints(tmp_path, {"crm/deal.yaml": METHOD + SHAPE, "crm/lead.yaml": lead})
    assert sentence.startswith('crm/lead.yaml:9:3: the shape "Deal" is declared in ')
    assert sentence.endswith('/crm/deal.yaml:9:3 already; names are unique within "crm", so choose another')


def test_a_generated_class_does_not_hide_a_shape(tmp_path: Path) -> None:
    text = param("a: {type: object, fields: {b: string}}") + "shapes:\n  DealGetA: {fields: {ID: integer}}\n"
    (sentence,) = said(tmp_path, text)
    assert sentence.startswith('9:17: "DealGetA" names the generated class for what is written here, and ')
    assert sentence.endswith(":11:3 has a shape of that name; rename that shape")


# groups and files

PLACES = {
    "crm/lead.yaml": '1:8: the group "crm.deal" belongs in spec/crm/deal.yaml; move the file, or correct the name',
    "v3/crm/lead.yaml": '1:8: the group "crm.deal" belongs in spec/v3/crm/deal.yaml; move the file, or correct the name',
    "crm/deal.yml": "1:1: a spec file ends in .yaml; rename it",
    "crm/_deal.yaml": "1:1: only _shapes.yaml, _root.yaml and, at the top, _errors.yaml may start with an underscore",
}


@pytest.mark.parametrize(("path", "sentence"), PLACES.items(), ids=list(PLACES))
def test_a_file_in_the_wrong_place_is_refused(tmp_path: Path, path: str, sentence: str) -> None:
    assert complaints(tmp_path, {path: METHOD}) == [f"{path}:{sentence}"]


def test_a_file_without_a_group_is_refused_with_the_name(tmp_path: Path) -> None:
    assert said(tmp_path, changed("group: crm.deal\n", "")) == [
        '1:1: the file needs `group:`, its name on the wire; from the path it would be "crm.deal"'
    ]


def test_a_folder_without_a_spec_is_refused(tmp_path: Path) -> None:
    (tmp_path / "spec").mkdir()
    assert complaints(tmp_path, {}) == [f"{tmp_path}/spec:1:1: no spec file (*.yaml) is here"]


# lists

LISTS = {
    "one value": (
        f"{METHOD}    paging: none\n",
        "7:13: the result of a list is the type of its rows with `[]`: `Deal[]`",
    ),
    "rows and under": (
        f"{ROWS}    rows: items\n    under: item\n",
        "9:12: `rows` and `under` exclude each other: `rows` for a list, `under` for one wrapped value",
    ),
    "absent": (
        f"{ROWS}    rows: items\n    absent: []\n",
        "9:13: a list answers an empty page where there is nothing; leave out `absent`",
    ),
    "keyset without the parameter": (
        f"{ROWS}    paging: {{keyset: ID}}\n    params:\n      FILTER:\n      order:\n",
        '8:22: a walk by `keyset` sets the parameter "filter", which "get" does not have; declare it, or name the right one '
        "with `filter_param:`",
    ),
    "keyset without the field": (
        METHOD.replace("json", "Deal[]")
        + f"    paging: {{keyset: id}}\n    params:\n      filter:\n      order:\n{SHAPE}",
        '3:3: the keyset of "get" reads "id" of its rows, which Deal does not have; say `row:`; did you mean "ID"?',
    ),
    "sorted by nothing that is there": (
        f"{METHOD.replace('json', 'Deal[]')}    paging: {{sort: {{id: ASC}}}}\n{SHAPE}",
        '3:3: "get" is sorted by "id", which its rows do not have; did you mean "ID"?',
    ),
    "sorted in no direction": (
        f"{ROWS}    paging: {{sort: {{ID: up}}}}\n",
        '8:25: "up" is no value of `sort`; write `ASC` or `DESC`',
    ),
    "keyset without a name": (
        f"{ROWS}    paging: {{keyset: {{row: id}}}}\n",
        "8:22: `keyset` needs `filter:`, the id's name in the filter",
    ),
}


@pytest.mark.parametrize(("text", "sentence"), LISTS.values(), ids=list(LISTS))
def test_a_list_that_cannot_be_walked_is_refused(tmp_path: Path, text: str, sentence: str) -> None:
    assert said(tmp_path, text) == [sentence]


# entities

USES = {
    "{of: Dael, style: classic}": '8:18: no entity "Dael" is declared in this file or a _shapes.yaml above it; did you mean '
    '"Deal"?',
    "{of: Deal, style: clasic}": '8:31: Deal has no style "clasic"; it has classic',
    "{of: Deal}": "8:13: `entity` needs `style:`; write {of: Deal, style: classic}",
    "{of: [Deal], style: classic}": "8:18: several entities need `by:`, the parameter that says which: `by: entityTypeId`",
    "{of: Deal, style: classic, does: remove}": '8:46: "remove" is no value of does; write `add`, `get`, `list`, `update`, '
    "`delete` or `fields`",
    "{of: Deal, style: classic, missing: {text: Gone}}": "8:49: `missing` needs a code; write {code: NOT_FOUND, text: Not "
    'found}, with code "" where there is none',
}


@pytest.mark.parametrize(("use", "sentence"), USES.items(), ids=list(USES))
def test_a_wrong_use_of_an_entity_is_refused(tmp_path: Path, use: str, sentence: str) -> None:
    assert said(tmp_path, f"{METHOD}    entity: {use}\n{ENTITY}") == [sentence]


STYLES = "entities:\n  Deal:\n    styles:\n      classic: {shape: Deal}\n      item: {shape: Item, read: camel}\n    fields:\n      ID: integer\n"
ENUM = "type: integer, enum: {1: low, 2: high}"

FLAGS = {
    "read_only: [item], required: true": "15:44: a field that is `read_only` is never written; leave out `required` for item",
    "read_only: [item], immutable: [item]": "15:44: a field that is `read_only` is never written; leave out `immutable` for item",
    "read_only: true, write_only: true": "15:42: a field that is `read_only` is never written; leave out `write_only`",
    "read_only: [itm]": '15:36: "A" has no style "itm"; it has classic, item',
    "styles: [classic], write_only: [item]": '15:56: "A" has no style "item"; it has classic',
    "write_only: NO": "15:37: write_only is `true`, or the list of the styles in which it holds, not `NO`",
    "required: item": "15:35: required is `true`, or the list of the styles in which it holds, not `item`",
    "types: {v3: integer}": '15:33: "A" has no style "v3"; it has classic, item',
    "types: {item: integr}": '15:39: no type is called "integr"; did you mean "integer"?',
    "types: {item: object}": "15:39: an object names its fields: write {type: object, fields: {…}}; without known fields it is `map<json>`",
    "types: {item: {type: Dael}}": '15:46: no shape "Dael" is declared in this file or a _shapes.yaml above it; did you mean "Deal"?',
    "types: {item: {kind: integer, type: integer}}": '15:40: unknown key "kind" in "A"; known are enum, fields and type',
    "values: {item: {1: low}}": '15:40: `values` gives the values of an enum other words; say those of "A" with `enum:`',
}


@pytest.mark.parametrize(("keys", "sentence"), FLAGS.items(), ids=list(FLAGS))
def test_a_field_that_differs_by_style_is_refused_where_it_cannot(tmp_path: Path, keys: str, sentence: str) -> None:
    assert said(tmp_path, f"{METHOD}{STYLES}      A: {{type: string, {keys}}}\n") == [sentence]


VALUES = {
    "{1: a}": "15:66: the style item has no word for 2; add it, since no value may get lost",
    "{1: a, 2: a}": "15:66: two values have the same word here; each needs one of its own",
    "{1: a, 2: b, 3: c}": '15:79: "3" is no value of "A"; it has 1 and 2',
    "{1: a, 2: 1.5}": [
        '15:76: the values of an enum are texts or whole numbers; write "1.5" in quotes',
        "15:66: the style item has no word for 2; add it, since no value may get lost",
    ],
}


@pytest.mark.parametrize(("words", "sentence"), VALUES.items(), ids=list(VALUES))
def test_words_that_do_not_fit_the_values_are_refused(tmp_path: Path, words: str, sentence: str | list[str]) -> None:
    found = said(tmp_path, f"{METHOD}{STYLES}      A: {{{ENUM}, values: {{item: {words}}}}}\n")
    assert sorted(found) == sorted([sentence] if isinstance(sentence, str) else sentence)


def test_a_style_has_its_type_once(tmp_path: Path) -> None:
    text = f"{METHOD}{STYLES}      A: {{{ENUM}, types: {{item: string}}, values: {{item: {{1: a, 2: b}}}}}}\n"
    assert said(tmp_path, text) == ["15:83: `values` says the type in item already; leave item out of `types`"]


def test_two_fields_may_share_a_name_when_one_is_written_and_the_other_read(tmp_path: Path) -> None:
    one = "      A: {type: string, write_only: [item]}\n      B: {type: string, read_only: [item], names: {item: a}}\n"
    assert said(tmp_path, METHOD + STYLES + one) == []


def test_a_method_whose_name_does_not_tell_says_what_it_does(tmp_path: Path) -> None:
    text = changed("get:", "getAll:") + f"    entity: {{of: Deal, style: classic}}\n{ENTITY}"
    assert said(tmp_path, text) == [
        '8:13: what "getAll" does with the entity cannot be told from its name; add `does:` with add, get, list, update, '
        "delete or fields"
    ]


ENTITIES = {
    "no id": (
        ENTITY.replace("ID:", "XML_ID:"),
        '13:7: the id of Deal is "ID", which is none of its fields; declare that field, or say `id:`',
    ),
    "no styles": (
        ENTITY.replace("    styles:\n      classic: {shape: Deal}\n", ""),
        "9:3: the entity Deal needs `styles:`",
    ),
    "no shape": (
        ENTITY.replace("{shape: Deal}", "{read: camel}"),
        "11:7: the style classic needs `shape:`, the name of its row shape",
    ),
    "access": (
        ENTITY.replace("{shape: Deal}", "{shape: Deal, read: snake}"),
        '11:36: "snake" is no value of read; write `upper` or `camel`',
    ),
    "style of a field": (
        f"{ENTITY}      A: {{type: string, styles: [item]}}\n",
        '14:33: Deal has no style "item"; it has classic',
    ),
    "read only": (
        f"{ENTITY}      A: {{type: string, read_only: true, required: true}}\n",
        "14:42: a field that is `read_only` is never written; leave out `required`",
    ),
    "same name": (
        f"{ENTITY}      A: {{type: string, names: {{classic: ID}}}}\n",
        '14:7: "ID" and "A" are both written as "ID" in the style classic; give one of them another spelling with `names:`, or '
        "limit it with `styles:`",
    ),
    "custom fields": (f"{ENTITY}      UF_*: string\n", '14:7: custom fields are always there; leave "UF_*" out'),
    "name": (ENTITY.replace("  Deal:", "  deal:"), '9:3: "deal" cannot name an entity; write it like `Deal`'),
}


@pytest.mark.parametrize(("text", "sentence"), ENTITIES.values(), ids=list(ENTITIES))
def test_a_wrong_entity_is_refused(tmp_path: Path, text: str, sentence: str) -> None:
    assert sentence in said(tmp_path, METHOD + text)


SHAPES = {
    "name": ("  deal: {fields: {ID: integer}}", '9:3: "deal" cannot name a shape; write it like `ActivityBinding`'),
    "no fields": ("  Deal: {about: x}", "9:3: the shape Deal needs `fields:`"),
    "a name of Python": (
        "  Mapping: {fields: {ID: integer}}",
        '9:3: "Mapping" is a name that the generated code imports; choose another, such as "MappingData"',
    ),
    "two fields": (
        "  Deal: {fields: {sort: integer, SORT: integer}}",
        '9:34: "sort" (line 9) and "SORT" of the shape Deal would both be "sort" in Python; give one of them another with '
        "`name: …`",
    ),
    "no identifier": (
        "  Deal: {fields: {a b: integer}}",
        '9:19: "a b" of the shape Deal cannot be a Python name; give it one with `name: …`',
    ),
    "custom fields": ("  Deal: {fields: {UF_*: integer}}", '9:19: custom fields are always there; leave "UF_*" out'),
}


@pytest.mark.parametrize(("text", "sentence"), SHAPES.values(), ids=list(SHAPES))
def test_a_wrong_shape_is_refused(tmp_path: Path, text: str, sentence: str) -> None:
    assert said(tmp_path, f"{METHOD}shapes:\n{text}\n") == [sentence]


# error codes

CODES = {
    "codes:\n  A*B: {raises: NotFound}\n": "2:3: `*` stands at one end of a code only: `*_NOT_FOUND` or `ERROR_*`",
    "codes:\n  A: {raises: Missing}\n": '2:15: "Missing" is no value of raises; write `AuthError`, `ScopeError`, '
    "`AccessDenied`, `NotFound`, `InvalidParams`, `Confirmation`, `LimitError`, `PortalError` or `ApiError`",
    "codes:\n  A: {status: 404}\n": '2:3: "A" needs `raises:`, the class of its exception',
    "codes:\n  A: {raises: NotFound}\n  a: {raises: NotFound}\n": '3:3: "a" is the same code as "A" above: case does not count; '
    "keep one of them",
    "statuses: {40: NotFound}\n": '1:12: "40" is no HTTP status; write one such as `404`, or `default`',
}


@pytest.mark.parametrize(("text", "sentence"), CODES.items(), ids=range(len(CODES)))
def test_a_wrong_error_code_is_refused(tmp_path: Path, text: str, sentence: str) -> None:
    assert complaints(tmp_path, {"_errors.yaml": text, "crm/deal.yaml": METHOD}) == [f"_errors.yaml:{sentence}"]


ERRORS = {
    "X: [One, Two]": '9:10: a code has one meaning; write one text behind "X" (only "" and "0" have several)',
    "X: {about: One}": '9:10: "X" needs `raises:`, the class of its exception, or `status:`; without either, write the meaning alone',
    "X: {raises: Missing}": '9:19: "Missing" is no value of raises; write `AuthError`, `ScopeError`, `AccessDenied`, `NotFound`, '
    "`InvalidParams`, `Confirmation`, `LimitError`, `PortalError` or `ApiError`",
    '"": {raises: NotFound}': '9:7: what the code "" means is told by its text; write `"": Not found`, or a list of texts',
}


@pytest.mark.parametrize(("entry", "sentence"), ERRORS.items(), ids=list(ERRORS))
def test_a_wrong_error_of_a_method_is_refused(tmp_path: Path, entry: str, sentence: str) -> None:
    assert said(tmp_path, f"{METHOD}    errors:\n      {entry}\n") == [sentence]


# many at once


def test_all_mistakes_of_all_files_are_told_at_once_and_in_order(tmp_path: Path) -> None:
    deal = (
        changed("safe\n", "sane\n").replace("json", "jsn")
        + "    batch: yes\n    params:\n      a: strin\n      b: Foo\n"
    )
    lead = METHOD.replace("crm.deal", "crm.lead").replace("summary", "sumary")
    assert complaints(tmp_path, {"crm/deal.yaml": deal, "crm/lead.yaml": lead}) == [
        'crm/deal.yaml:6:13: "sane" is no value of safety; write `safe`, `idempotent` or `unsafe`',
        'crm/deal.yaml:7:13: no type is called "jsn"; did you mean "json"?',
        "crm/deal.yaml:8:12: batch is `true` or `false`, not `yes`",
        'crm/deal.yaml:10:10: no type is called "strin"; did you mean "string"?',
        'crm/deal.yaml:11:10: no shape "Foo" is declared in this file or a _shapes.yaml above it',
        'crm/lead.yaml:4:5: unknown key "sumary" in the method "get"; did you mean "summary"?',
    ]


def test_a_file_that_is_not_yaml_does_not_make_its_shapes_unknown_elsewhere(tmp_path: Path) -> None:
    files = {"crm/_shapes.yaml": "shapes: {Deal: [\n", "crm/deal.yaml": changed("json", "Deal")}
    (sentence,) = complaints(tmp_path, files)
    assert sentence.startswith("crm/_shapes.yaml:2:1: this is not YAML: ")
