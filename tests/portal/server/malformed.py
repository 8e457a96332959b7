"""Ten thousand requests that no program should make, drawn with one seed, so that the same ones come every time.

Most of them are well framed and go over connections that are kept alive; what lies about its own length gets a connection for itself.
"""

from __future__ import annotations

import gzip
import json
import random
import zlib
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote, quote_from_bytes, urlencode

import attrs

from b24async.portal import handlers, made_up
from b24async.portal.book import Book, Method

SEED, SHOTS = 20260302, 10_000
GARBAGE = "s3cret-of-the-garbage"
"""Secret of the webhook that all of them use."""

MARK = "gArBaGe"
LARGEST = 1024 * 1024
RAW = {
    "@huge@": "1" + "0" * 400,
    "@least@": "-" + "9" * 5000,
    "@real@": "1e999",
    "@nan@": "NaN",
    "@infinity@": "-Infinity",
    "@half@": '"\\ud800"',
    "@halves@": '"a\\udc00\\ud800b"',
    "@whole@": '"\\ud83d\\ude00"',
}
"""What ``json.dumps`` would never write, by the text that stands for it."""

ODD: list[Any] = [
    *(None, True, False, 0, -1, 7, 1.5, -0.0, 1e300, 2**31, 2**63, -(2**63) - 1, *RAW),
    *(
        "",
        "0",
        "1",
        "-1",
        " 7 ",
        "7abc",
        "1e5",
        "0x1F",
        "٣",
        "²",
        "Y",
        "false",
        "null",
        MARK,
        MARK + "\0tail",
        "\0",
        "\x7f\x1b[31m",
    ),
    *(
        "<script>alert(1)</script>",
        '\'; DROP TABLE "crm.Deal"; --',
        '" OR 1=1',
        "../../etc/passwd",
        "%",
        "_",
        "\\",
        "$result[a][b]",
        "{id}",
    ),
    *(
        "2026-13-45T99:99:99",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-14:00",
        "31.12.9999 23:59:59",
        "😀" * 3,
        "\u202e\ufeff",
        "a" * 3000,
    ),
    *(
        [],
        {},
        [[]],
        [None],
        [0],
        ["", ""],
        {"": ""},
        {"\0": 1},
        {"0": {"0": 1}},
        [{"a": [1, {"b": None}]}],
        {"ID": {"ID": "1"}},
        [1, "a", [2], {}],
    ),
    *(
        [list(range(60))],
        {str(number): number for number in range(1, 30)},
        {"fileData": ["a\0.txt", "@@@"]},
        {"id": "@huge@"},
        {"x": "@half@"},
    ),
]

OPERATORS = [
    "",
    "!",
    "=",
    "!=",
    ">",
    ">=",
    "<",
    "<=",
    "%",
    "=%",
    "!%",
    "!=%",
    "@",
    "!@",
    "><",
    "!><",
    "~",
    "?",
    "*",
    "!!",
    ">=<",
    "=!",
    "\0",
    "%%%",
]
COLUMNS = [
    "ID",
    "id",
    "TITLE",
    "title",
    "rowid",
    "_custom",
    'x" OR "1"="1',
    "ID; DROP TABLE x",
    "UF_CRM_1",
    "ufCrm_1'",
    "UF_\0",
    "",
    "0",
    "LOGIC",
    "logic",
    "ÄÖ",
]


@attrs.frozen
class Shot:
    """A request, byte by byte. ``alone``: on a connection of its own that is read to its end; ``cut``: which the caller ends without listening."""

    raw: bytes
    kind: str
    version: int = 2
    alone: bool = False
    cut: bool = False


class Arsenal:
    """All shots, in the order in which they are fired."""

    def __init__(self, book: Book) -> None:
        self.draw = random.Random(SEED)
        self.book = book
        every = [method for version in (2, 3) for method in book.methods(version)]
        self.stateful = [method for method in every if handlers.models(method) and method.name not in SPARED]
        self.lists = [method for method in self.stateful if method.param("filter") and method.version == 2]
        self.lists3 = [
            method for method in every if method.param("filter", "pagination", "cursor") and method.version == 3
        ]
        self.every = every
        self.methods2 = [method for method in self.stateful if method.version == 2]
        self.methods3 = [method for method in every if method.version == 3]
        self.examples: dict[Method, dict[str, Any]] = {}

    def shots(self) -> list[Shot]:
        makers: list[tuple[Callable[[], Shot], int]] = [
            (self.noise, 1200),
            (self.body, 1200),
            (self.deep, 150),
            (self.query, 700),
            (self.filtered, 1100),
            (self.batched, 900),
            (self.third, 1100),
            (self.page, 250),
            (self.framed, 500),
        ]
        found = [*self.wrong_types()]
        found += [make() for make, number in makers for _ in range(number)]
        self.draw.shuffle(found)
        while len(found) < SHOTS - len(HUGE):
            found.append(self.wrong(self.draw.choice(self.stateful)))
        found[SHOTS // 2 : SHOTS // 2] = [
            self.post(HOOK + "batch", text({"cmd": cmd}).encode(), "application/json", "batches") for cmd in HUGE
        ]
        return found[:SHOTS]

    # One value of another kind in the place of each parameter of each method that has a state.

    def wrong_types(self) -> Iterator[Shot]:
        for method in self.stateful:
            for name in [param.name for param in method.params] or [""]:
                yield self.wrong(method, name)

    def wrong(self, method: Method, name: str | None = None) -> Shot:
        given = {**self.example(method)}
        name = self.draw.choice([*given, MARK, ""]) if name is None else name
        there = given.get(name)
        given[name] = self.odd()
        if isinstance(there, dict) and self.draw.random() < 0.6:
            given[name] = {field: self.odd() for field in self.fields(method)}
        for other in list(given):
            if other != name and self.draw.random() < 0.15:
                given[other] = self.odd()
        if method.version == 2 and self.draw.random() < 0.3:
            return self.post(
                f"{HOOK}{method.name}", form(given).encode(), "application/x-www-form-urlencoded", "wrong types"
            )
        hook = HOOK if method.version == 2 else HOOK3
        return self.post(hook + method.name, text(given).encode(), "application/json", "wrong types", method.version)

    def example(self, method: Method) -> dict[str, Any]:
        if method not in self.examples:
            self.examples[method] = {
                param.name: made_up.example(self.book, param.type, param.name, 0) for param in method.params
            }
        return self.examples[method]

    def fields(self, method: Method) -> list[str]:
        entity = self.book.entity(method.entity.of[0]) if method.entity and method.entity.of else None
        if entity is None or method.entity is None:
            return [*self.draw.sample(COLUMNS, 3), "PHONE", "fm"]
        names = [*entity.by_name(method.entity.style), *COLUMNS]
        return self.draw.sample(names, min(len(names), self.draw.randint(1, 12)))

    def odd(self) -> Any:
        value = self.draw.choice(ODD)
        return [value, self.draw.choice(ODD)] if self.draw.random() < 0.05 else value

    # Bytes.

    def noise(self) -> Shot:
        draw = self.draw
        paths: list[Callable[[], str]] = [
            lambda: "/" + quote_from_bytes(draw.randbytes(draw.randint(1, 60))),
            lambda: "/rest/" + quote_from_bytes(draw.randbytes(draw.randint(0, 40))),
            lambda: HOOK + quote_from_bytes(draw.randbytes(draw.randint(0, 40))),
            lambda: (
                HOOK
                + draw.choice(self.every).name
                + draw.choice(["%00", ".xml", ".json.json", "/..", "%2e%2e", "?", "//", ".", "\u00e4"])
            ),
            lambda: HOOK3 + quote_from_bytes(draw.randbytes(draw.randint(0, 20)), safe=""),
            lambda: draw.choice(
                [
                    "/rest",
                    "/rest/",
                    "/rest/1",
                    "/rest/1/",
                    "/rest/1//",
                    "/rest/api",
                    "/rest/api/1/x/y",
                    "//rest//1//x//y",
                    "/rest/%00/%00/%00",
                ]
            ),
            lambda: f"/rest/{'9' * 400}/{GARBAGE}/profile",
            lambda: f"/rest/{draw.choice(['²', '١', '-1', '1.0', '0x1', ''])}/{GARBAGE}/profile",
            lambda: HOOK + "a" * draw.choice([255, 4000, 7000]),
            lambda: HOOK + ".".join("a" * 900),
            lambda: (
                HOOK
                + draw.choice(["download", "upload", "batch", "BATCH.xml", "batch/batch", "."])
                + "?token="
                + quote_from_bytes(draw.randbytes(30))
            ),
        ]
        path = draw.choice(paths)()
        verb = draw.choice(
            [
                "GET",
                "POST",
                "POST",
                "HEAD",
                "PUT",
                "DELETE",
                "OPTIONS",
                "PATCH",
                "TRACE",
                "PROPFIND",
                "M-SEARCH",
                "FOO",
                "get",
            ]
        )
        query = "?" + draw.choice(
            [
                quote_from_bytes(draw.randbytes(30)),
                "&&&===&",
                "a=1&a[]=2&a[b]=3",
                "%",
                "%zz=%a",
                "start=" + "9" * 400,
                "auth[]=1&token[]=2",
            ]
        )
        body = draw.choice([b"", b"", draw.randbytes(draw.randint(1, 400))])
        version = 3 if path.lower().startswith("/rest/api") else 2
        return self.request(
            verb, path + (query if draw.random() < 0.5 and "?" not in path else ""), body, {}, "noise", version
        )

    def body(self) -> Shot:
        draw = self.draw
        contents: list[Callable[[], bytes]] = [
            lambda: draw.randbytes(draw.randint(0, 500)),
            lambda: text(draw.choice(ODD)).encode(),
            lambda: text(
                {"fields": {"TITLE": draw.choice(ODD), "OPPORTUNITY": draw.choice(ODD)}, "id": draw.choice(ODD)}
            ).encode("utf-16"),
            lambda: text({"id": 7, MARK: draw.choice(ODD)}).encode("latin-1", "replace")[: draw.randint(0, 60)],
            lambda: b'{"id":1,"id":2,}' + b"\xff\xfe",
            lambda: b'\xef\xbb\xbf{"id":1}',
            lambda: b'{"a":"\xed\xa0\x80","b":"\xc0\x80","c":"\xf8\x88\x80\x80\x80"}',
            lambda: b"fields[TITLE]=\xff\xfe&fields%5b%00%5d=\x00&\x00=\x00&id=%ff",
            lambda: form({"fields": {"TITLE": draw.choice(ODD)}, "id": draw.choice(ODD)}).encode(),
            lambda: multipart(draw),
            lambda: b"[" * draw.randint(1, 80) + b"]" * draw.randint(1, 80),
            lambda: b"id=" + b"a" * draw.choice([10, 70_000, 200_000]),
        ]
        content = draw.choice(contents)()
        type_ = draw.choice(
            [
                "application/json",
                "application/json; charset=utf-16",
                "application/json; charset=nonsense",
                'application/json; charset="; boundary=',
                "application/x-www-form-urlencoded",
                "application/x-www-form-urlencoded; charset=koi8-r",
                "multipart/form-data; boundary=b",
                "multipart/form-data; boundary=",
                "multipart/form-data",
                "multipart/mixed; boundary=b",
                f"multipart/form-data; boundary={'x' * 300}",
                "text/plain",
                "",
                "/",
                ";;;",
                "application/xml",
                "nonsense\x80",
            ]
        )
        headers = {"Content-Type": type_} if type_ else {}
        if draw.random() < 0.25:
            coding, packed = draw.choice(
                [
                    ("gzip", content),
                    ("gzip", gzip.compress(content, 1)),
                    ("gzip", gzip.compress(content, 1)[:-9]),
                    ("gzip", BOMB),
                    ("deflate", content),
                    ("deflate", zlib.compress(content, 1)),
                    ("deflate", zlib.compress(content, 1)[4:]),
                    ("br", content),
                    ("zstd", content),
                    ("nonsense", content),
                    ("gzip, gzip", gzip.compress(gzip.compress(content, 1), 1)),
                ]
            )
            # What cannot be unpacked leaves the connection in a state that nobody relies on.
            return self.request(
                "POST", self.target(), packed, {**headers, "Content-Encoding": coding}, "bodies", alone=True
            )
        return self.request(draw.choice(["POST", "POST", "PUT", "DELETE"]), self.target(), content, headers, "bodies")

    def deep(self) -> Shot:
        draw = self.draw
        levels = draw.choice([65, 500, 990, 5_000, 20_000, 100_000])
        name = draw.choice(
            ["crm.deal.add", "crm.deal.list", "batch", "tasks.task.add", "crm.item.list", "user.get", "entity.item.add"]
        )
        opened, closed = draw.choice([("[", "]"), ('{"a":', "}"), ('{"logic":"OR","0":', "}"), ('[{"fields":', "}]")])
        core = draw.choice(["1", "", "null", '"$result"'])
        where = draw.choice(["fields", "filter", "select", "cmd", "order", "params"])
        inner = opened * levels + core + closed * draw.choice([levels, levels, levels // 2])
        kind = draw.choice(["json", "form", "query", "third", "command"])
        if kind == "json":
            return self.post(
                HOOK + name, f'{{"entityTypeId":2,"{where}":{inner}}}'.encode(), "application/json", "deep"
            )
        if kind == "third":
            return self.post(
                HOOK3 + draw.choice(self.lists3).name, f'{{"{where}":{inner}}}'.encode(), "application/json", "deep", 3
            )
        brackets = f"{where}{draw.choice(['[b]', '[]', '[0]', '[']) * min(levels, 2000)}=1"
        if kind == "command":
            return self.post(
                HOOK + "batch", text({"cmd": {"a": f"{name}?{brackets}"}}).encode(), "application/json", "deep"
            )
        if kind == "query":
            return self.request("GET", f"{HOOK}{name}?{brackets[:7000]}", b"", {}, "deep")
        return self.post(HOOK + name, brackets.encode(), "application/x-www-form-urlencoded", "deep")

    def query(self) -> Shot:
        draw = self.draw
        method = draw.choice(self.methods2)
        names = [param.name + draw.choice(BRACKETS) for param in method.params]
        parts = [f"{name}={quote(str(draw.choice(ODD))[:300], errors='replace')}" for name in names]
        parts += draw.sample(
            ["start=abc", "start[]=1", "start=-9e9", "auth[]=1", "auth=%00", "ap=1", "halt[]=1", "=1", "[]=1", "a.b=c"],
            3,
        )
        draw.shuffle(parts)
        return self.request(
            draw.choice(["GET", "POST"]), HOOK + method.name + "?" + "&".join(parts)[:6000], b"", {}, "queries"
        )

    # Filters, batches, REST 3.0.

    def filtered(self) -> Shot:
        draw = self.draw
        method = draw.choice(self.lists)
        given = {param.name: self.example(method)[param.name] for param in method.params if param.required}
        names = [*COLUMNS, *self.fields(method)]
        conditions: Any = {draw.choice(OPERATORS) + draw.choice(names): self.odd() for _ in range(draw.randint(1, 6))}
        if draw.random() < 0.2:
            conditions = {
                "logic": draw.choice(["OR", "AND", "XOR", [], None]),
                **{str(number): conditions for number in range(draw.choice([1, 3, 20]))},
            }
        if draw.random() < 0.01:
            conditions = {
                f"{'=' * (number % 3)}{name}{number}": number for number in range(700) for name in ("ID", "UF_A")
            }
        if draw.random() < 0.04:
            conditions = {
                draw.choice(["@ID", "ID", "!@TITLE", "%TITLE", "UF_CRM_1"]): [
                    draw.choice(ODD) for _ in range(draw.choice([5, 5, 5, 1000]))
                ]
            }
        given |= {
            "filter": draw.choice([conditions, conditions, conditions, self.odd()]),
            "order": draw.choice(
                [{draw.choice(names): draw.choice(["ASC", "desc", "", None, [], "ASC; DROP", "@huge@"])}, self.odd()]
            ),
            "select": draw.choice([names, ["*", "UF_*"], self.odd()]),
            "start": draw.choice([-1, 0, 50, 49, "a", 10**18, 10**30, "@huge@", [], None, -(2**70), "\0"]),
        }
        if draw.random() < 0.3:
            return self.post(HOOK + method.name, form(given).encode(), "application/x-www-form-urlencoded", "filters")
        return self.post(HOOK + method.name, text(given).encode(), "application/json", "filters")

    def command(self) -> Any:
        draw = self.draw
        name = draw.choice(
            [
                draw.choice(self.stateful).name,
                draw.choice(self.lists).name,
                "batch",
                "upload",
                "",
                "\0",
                "no.such",
                "crm.deal.get",
            ]
        )
        soup = "".join(draw.choices(SOUP, k=draw.randint(1, 20)))
        return draw.choice(
            [
                f"{name}?id={soup}",
                f"{name}?filter[{soup}]={soup}",
                f"{name}?fields[TITLE]={soup}&fields[{soup}]=1",
                f"{name}?cmd%5Ba%5D=batch%3Fcmd%5Ba%5D%3Dx",
                f"{name}#{soup}?x",
                f"/{name}/?id=7",
                f"crm.deal.list?start={soup}&order={soup}&select={soup}",
                soup,
                draw.choice(ODD),
                [name],
                {"method": name, "params": {"id": 1}},
            ]
        )

    def batched(self) -> Shot:
        draw = self.draw
        number = draw.choice([0, 1, 1, 2, 3, 5, 8, 52])
        cmd: Any = {
            draw.choice(["a", "0", str(index), "", "a[b]", "\0", "$result", MARK + str(index)]): self.command()
            for index in range(number)
        }
        if draw.random() < 0.3:
            cmd = [self.command() for _ in range(number)]
        if draw.random() < 0.1:
            cmd = draw.choice(ODD)
        given = {draw.choice(["cmd", "cmd", "cmd", "CMD", "Cmd"]): cmd, "halt": draw.choice([0, 1, *ODD])}
        if draw.random() < 0.3:
            return self.post(HOOK + "batch", form(given).encode(), "application/x-www-form-urlencoded", "batches")
        return self.post(
            HOOK + draw.choice(["batch", "BATCH", "batch.json"]), text(given).encode(), "application/json", "batches"
        )

    def third(self) -> Shot:
        draw = self.draw
        if draw.random() < 0.25:
            items = [
                draw.choice(
                    [
                        {
                            "method": draw.choice(self.every).name,
                            "query": draw.choice(
                                [{}, [], {"id": self.odd()}, {"$ref": self.odd()}, {"$refArray": "a.b"}]
                            ),
                            "as": self.odd(),
                        },
                        self.odd(),
                        {"method": self.odd()},
                    ]
                )
                for _ in range(draw.choice([0, 1, 2, 5, 200]))
            ]
            body = draw.choice([items, items, {str(number): item for number, item in enumerate(items)}, {"cmd": items}])
            return self.post(HOOK3 + "batch", text(body).encode(), "application/json", "third", 3)
        method = draw.choice([*self.lists3, draw.choice(self.methods3)])
        word: Any = draw.choice(["=", "!=", "in", "between", "like", "", None, [], "IN", 5])
        name: Any = draw.choice([*COLUMNS, "status", "createdTs", "userId", 5, None, [], {}])
        condition = draw.choice(
            [
                [name, word, self.odd()],
                [name, self.odd()],
                [],
                [1, 2, 3, 4],
                {"logic": self.odd(), "conditions": [[name, word, self.odd()]], "negative": self.odd()},
                {"type": "condition", "leftOperand": name, "operator": word, "rightOperand": self.odd()},
                {"conditions": self.odd()},
                self.odd(),
            ]
        )
        given: Any = {
            "filter": draw.choice([[condition], [condition, condition], condition, self.odd()]),
            "order": draw.choice([{"id": "ASC"}, {str(name): self.odd()}, self.odd()]),
            "select": draw.choice([["id"], [name], self.odd()]),
            "pagination": draw.choice([{"limit": self.odd(), "page": self.odd(), "offset": self.odd()}, self.odd()]),
            "cursor": draw.choice(
                [{"field": name, "value": self.odd(), "order": self.odd(), "limit": self.odd()}, self.odd(), None]
            ),
            "id": self.odd(),
            "fields": self.odd(),
        }
        for key in draw.sample([*given], draw.randint(0, 5)):
            del given[key]
        body = text(draw.choice([given, given, given, given, [given], self.odd()])).encode()
        headers = {
            "Content-Type": draw.choice(
                [
                    "application/json",
                    "application/json",
                    "text/plain",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data; boundary=b",
                ]
            )
        }
        if draw.random() < 0.2:
            headers["Idempotency-Key"] = draw.choice(["", "x" * 5000, "\x7f", "a,b", MARK])
        return self.request(
            "POST", HOOK3 + method.name, body[: draw.choice([None, None, None, 20])], headers, "third", 3
        )

    def page(self) -> Shot:
        draw = self.draw
        given = {
            name: self.odd()
            for name in draw.sample(
                [
                    "grant_type",
                    "client_id",
                    "client_secret",
                    "code",
                    "refresh_token",
                    "state",
                    "redirect_uri",
                    "user_id",
                    "response_type",
                ],
                5,
            )
        }
        given |= draw.choice([{}, {"grant_type": "refresh_token"}, {"grant_type": "authorization_code"}])
        place = draw.choice(["/oauth/token/", "/oauth/token", "//oauth//token", "/oauth/authorize/", "/OAUTH/token"])
        if draw.random() < 0.4:
            return self.request("GET", f"{place}?{form(given)[:6000]}", b"", {}, "pages")
        type_ = draw.choice(
            ["application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=b"]
        )
        body = (
            multipart(draw)
            if "multipart" in type_
            else form(given).encode()
            if "urlencoded" in type_
            else text(given).encode()
        )
        return self.post(place, body, type_, "pages")

    # Requests that are wrong already as HTTP.

    def framed(self) -> Shot:
        draw = self.draw
        target, content = self.target(), text({"id": 7, "x": self.odd()}).encode()
        size, chunk = len(content), b"%x\r\n%s\r\n" % (len(content), content)
        head = f"POST {target} HTTP/1.1\r\nHost: portal\r\nConnection: close\r\nContent-Type: application/json\r\n".encode()
        length = b"Content-Length: %d\r\n" % size
        hidden = f"GET {HOOK}profile HTTP/1.1\r\nHost: portal\r\n\r\n".encode()
        answered: list[Callable[[], bytes]] = [
            lambda: draw.randbytes(draw.randint(4, 300)) + b"\r\n\r\n",
            lambda: head + length + b"\r\n" + content + draw.randbytes(200),
            lambda: head + length + length + b"\r\n" + content,
            lambda: head + length + b"Content-Length: 1\r\n\r\n" + content,
            lambda: (
                head
                + b"Content-Length: "
                + draw.choice([b"-1", b"+5", b"0x5", b"1e3", b"", b"5,5", b"9" * 400, b"\xb2"])
                + b"\r\n\r\n"
                + content
            ),
            lambda: head + length + b"Transfer-Encoding: chunked\r\n\r\n" + chunk + b"0\r\n\r\n",
            lambda: (
                head
                + b"Transfer-Encoding: "
                + draw.choice(
                    [
                        b"xchunked",
                        b"chunked, identity",
                        b"chunked, chunked",
                        b" chunked",
                        b"\x0bchunked",
                        b"gzip, chunked",
                    ]
                )
                + b"\r\n\r\n"
                + chunk
                + b"0\r\n\r\n"
            ),
            lambda: head + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk + b"0\r\n\r\n",
            lambda: head + b"Transfer-Encoding : chunked\r\n\r\n" + chunk + b"0\r\n\r\n",
            lambda: (
                head
                + b"Transfer-Encoding: chunked\r\n\r\n"
                + draw.choice([b"zz\r\n", b"-1\r\n", b"ffffffffffffffffff\r\n", b"5;" + b"x" * 9000 + b"\r\n"])
                + content
            ),
            lambda: (
                head
                + b"Transfer-Encoding: chunked\r\n\r\n"
                + chunk
                + b"0\r\nX: y\r\n"
                + draw.choice([b"", b"bad trailer\r\n", b"A: b\r\n" * 50])
                + b"\r\n"
                + hidden
            ),
            lambda: head + b"Content-Length: 0\r\n\r\n" + hidden,
            lambda: head + b"X: " + b"y" * 100_000 + b"\r\n" + length + b"\r\n" + content,
            lambda: head + b"".join(b"X%d: y\r\n" % number for number in range(300)) + length + b"\r\n" + content,
            lambda: (
                head
                + draw.choice(
                    [
                        b": x\r\n",
                        b"no colon\r\n",
                        b" folded: x\r\n",
                        b"A\0: b\r\n",
                        b"A: b\0c\r\n",
                        b"A\xff: b\r\n",
                        b"A: \xff\xfe\r\n",
                        b"A: b\rc: d\r\n",
                    ]
                )
                + length
                + b"\r\n"
                + content
            ),
            lambda: b"GET " + b"/" + b"a" * 20_000 + b" HTTP/1.1\r\nHost: portal\r\nConnection: close\r\n\r\n",
            lambda: (
                head.replace(
                    b"HTTP/1.1",
                    draw.choice([b"HTTP/0.9", b"HTTP/1.0", b"HTTP/2.0", b"HTTP/9.9", b"HTTP/x", b"HTTQ/1.1", b""]),
                )
                + length
                + b"\r\n"
                + content
            ),
            lambda: (
                head.replace(
                    b"POST ", draw.choice([b"", b"PO ST ", b"P\0ST ", b"(){} ", b"CONNECT ", b"\x16\x03\x01\x02 "])
                )
                + length
                + b"\r\n"
                + content
            ),
            lambda: (
                head.replace(
                    b"Host: portal.example",
                    draw.choice([b"Host: a\r\nHost: b", b"Host:", b"X: y", b"Host: \xff", b"Host: " + b"h" * 5000]),
                )
                + length
                + b"\r\n"
                + content
            ),
            lambda: (
                head.replace(
                    target.encode(),
                    draw.choice(
                        [
                            b"*",
                            b"http://portal" + target.encode(),
                            b"portal:80",
                            b"?",
                            b"\xff\xfe",
                            b"//",
                            b"/\x80" + target.encode(),
                        ]
                    ),
                )
                + length
                + b"\r\n"
                + content
            ),
            lambda: (
                head
                + draw.choice(
                    [
                        b"Expect: nonsense\r\n",
                        b"Upgrade: websocket\r\n",
                        b"Upgrade: h2c\r\nHTTP2-Settings: x\r\n",
                        b"Cookie: " + b"a=b;" * 500 + b"\r\n",
                    ]
                )
                + length
                + b"\r\n"
                + content
            ),
            lambda: head + b"Content-Length: %d\r\n\r\n" % (LARGEST + 1000) + b"a" * (LARGEST + 1000),
            lambda: (
                head
                + b"Authorization: "
                + draw.choice([b"Bearer", b"Bearer \xff", b"Basic " + b"=" * 3000, b"Bearer " + b"x" * 4000])
                + b"\r\n"
                + length
                + b"\r\n"
                + content
            ),
        ]
        ended: list[Callable[[], bytes]] = [
            lambda: head + b"Content-Length: %d\r\n\r\n" % (size + draw.choice([1, 10_000])) + content,
            lambda: head + b"Transfer-Encoding: chunked\r\n\r\n" + chunk[: draw.randint(0, len(chunk))],
            lambda: head + b"Transfer-Encoding: chunked\r\n\r\n" + chunk,
            lambda: head + b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk,
            lambda: head[: draw.randint(1, len(head))],
            lambda: (
                head.replace(b"application/json", b"multipart/form-data; boundary=b")
                + b"Content-Length: 9999\r\n\r\n"
                + multipart(draw)
            ),
            lambda: (
                head.replace(target.encode(), f"{HOOK}upload?token=disk%7Cx%7Cy".encode()).replace(
                    b"application/json", b"multipart/form-data; boundary=b"
                )
                + b"Content-Length: 9999\r\n\r\n"
                + multipart(draw)
            ),
            lambda: head + b"Expect: 100-continue\r\n" + length + b"\r\n",
            lambda: b"",
        ]
        if draw.random() < 0.3:
            return Shot(draw.choice(ended)(), "framing", alone=True, cut=True)
        return Shot(draw.choice(answered)(), "framing", alone=True)

    def target(self) -> str:
        return HOOK + self.draw.choice(TARGETS)

    def post(self, path: str, body: bytes, type_: str, kind: str, version: int = 2) -> Shot:
        return self.request("POST", path, body, {"Content-Type": type_}, kind, version)

    def request(
        self,
        verb: str,
        path: str,
        body: bytes,
        headers: dict[str, str],
        kind: str,
        version: int = 2,
        alone: bool = False,
    ) -> Shot:
        lines = [
            f"{verb} {quote(path, safe=SAFE)} HTTP/1.1",
            "Host: portal.example",
            *(f"{name}: {value}" for name, value in headers.items()),
        ]
        lines += ["Connection: close"] * alone
        if body or verb in ("POST", "PUT"):
            lines.append(f"Content-Length: {len(body)}")
        return Shot("\r\n".join(lines).encode("latin-1", "replace") + b"\r\n\r\n" + body, kind, version, alone)


BRACKETS = ["", "[]", "[0]", "[%00]", "[a][b]", "[", "]", "[[", "[ ]"]
HOOK, HOOK3 = f"/rest/1/{GARBAGE}/", f"/rest/api/1/{GARBAGE}/"
TARGETS = [
    "crm.deal.get",
    "crm.deal.update",
    "crm.item.get",
    "profile",
    "tasks.task.get",
    "batch",
    "no.such.method",
    "crm.deal.list",
]
SOUP = [
    "$result",
    "$RESULT",
    "[a]",
    "[",
    "]",
    "[0]",
    "[ID]",
    "$next",
    "$total[a]",
    "$error[a]",
    "$time[a][start]",
    "\0",
    "%00",
    " ",
    "$",
    "{}",
]
BOMB = gzip.compress(b"\0" * 3 * LARGEST, 1)
HUGE: list[Any] = [
    {str(index): "no.such?a=$result[0]" for index in range(10_000)},
    ["crm.deal.get?id=$result[0]"] * 10_000,
    # Each command wraps what the one before has kept.
    {
        f"{what}{index}": f"crm.deal.{what}?id=1"
        + ("" if what == "get" else f"&fields[UF_CRM_DEEP]{'[a]' * 60}=$result[get{index - 1}][UF_CRM_DEEP]")
        for index in range(1, 26)
        for what in ("update", "get")
    },
]
SAFE = "/?&=%.:#[]"
SPARED = frozenset(("user.update",))
"""Methods that could shut the user out in whose name all of this is said."""


def text(value: Any) -> str:
    """JSON with what JSON has no place for."""
    found = json.dumps(value)
    for name, raw in RAW.items():
        found = found.replace(f'"{name}"', raw)
    return found


def form(value: dict[str, Any]) -> str:
    def leaves(name: str, item: Any) -> Iterator[tuple[str, str]]:
        if isinstance(item, dict | list):
            for key, below in item.items() if isinstance(item, dict) else enumerate(item):
                yield from leaves(f"{name}[{key}]", below)
        else:
            yield name, RAW.get(str(item), str(item))

    return urlencode([leaf for name, item in value.items() for leaf in leaves(name, item)], errors="replace")


def multipart(draw: random.Random) -> bytes:
    part = draw.choice(
        [
            b'Content-Disposition: form-data; name="fields[TITLE]"\r\n\r\nx',
            b'Content-Disposition: form-data; name="file"; filename="a\0b/../c"\r\nContent-Type: nonsense\r\n\r\n\xff\xfe',
            b'Content-Disposition: form-data; name="a"\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!',
            b'Content-Disposition: form-data; name="a"\r\nContent-Encoding: gzip\r\n\r\nnot packed',
            b'Content-Disposition: form-data; name="a"\r\nContent-Type: text/plain; charset=nonsense\r\n\r\n\xff',
            b'Content-Disposition: form-data; name="_charset_"\r\n\r\nnonsense',
            b"Content-Disposition: nonsense\r\n\r\nx",
            b"Content-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\nx\r\n--c--",
            b"\r\n\r\n",
            b"no header at all",
            draw.randbytes(60),
            b'Content-Disposition: form-data; name="' + b"n" * 9000 + b'"\r\n\r\nx',
        ]
    )
    whole = b"--b\r\n" + part + b"\r\n"
    return draw.choice(
        [whole + b"--b--\r\n", whole * 3 + b"--b--", whole, whole[:-5], whole + b"--b", b"--b--", b"--c\r\n" + part]
    )
