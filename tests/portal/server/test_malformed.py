"""Ten thousand requests that no program should make, over real sockets, and what must hold while they come and afterwards.

Everything is drawn with one seed, so that the same requests come every time. Most of them are well framed and go over connections that are kept
alive; what lies about its own length gets a connection for itself.
"""

from __future__ import annotations

import asyncio
import collections
import contextlib
import gc
import gzip
import json
import logging
import os
import random
import zlib
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote, quote_from_bytes, urlencode

import aiohttp
import attrs
import pytest

from b24async.portal import Portal, handlers, journal, made_up, web
from b24async.portal.book import Book, Method
from tests.portal.server.conftest import Wire

SEED, SHOTS, LANES = 20260302, 10_000, 32
GARBAGE, OTHER = "s3cret-of-the-garbage", "s3cret-of-the-other"
MARK = "gArBaGe"
LARGEST = 1024 * 1024
PATIENCE = 20.0
PAGES = frozenset((400, 404, 405, 413, 414, 417, 431))
"""What a web server says by itself, with a page."""

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
    *("", "0", "1", "-1", " 7 ", "7abc", "1e5", "0x1F", "٣", "²", "Y", "false", "null", MARK, MARK + "\0tail", "\0", "\x7f\x1b[31m"),
    *("<script>alert(1)</script>", "'; DROP TABLE \"crm.Deal\"; --", '" OR 1=1', "../../etc/passwd", "%", "_", "\\", "$result[a][b]", "{id}"),
    *("2026-13-45T99:99:99", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "31.12.9999 23:59:59", "😀" * 3, "\u202e\ufeff", "a" * 3000),
    *([], {}, [[]], [None], [0], ["", ""], {"": ""}, {"\0": 1}, {"0": {"0": 1}}, [{"a": [1, {"b": None}]}], {"ID": {"ID": "1"}}, [1, "a", [2], {}]),
    *([list(range(300))], {str(number): number for number in range(1, 60)}, {"fileData": ["a\0.txt", "@@@"]}, {"id": "@huge@"}, {"x": "@half@"}),
]

OPERATORS = ["", "!", "=", "!=", ">", ">=", "<", "<=", "%", "=%", "!%", "!=%", "@", "!@", "><", "!><", "~", "?", "*", "!!", ">=<", "=!", "\0", "%%%"]
COLUMNS = ["ID", "id", "TITLE", "title", "rowid", "_custom", 'x" OR "1"="1', "ID; DROP TABLE x", "UF_CRM_1", "ufCrm_1'", "UF_\0", "", "0", "LOGIC", "logic", "ÄÖ"]


@attrs.frozen
class Shot:
    """A request, byte by byte. ``alone``: on a connection of its own that is read to its end; ``cut``: which the caller ends without listening."""

    raw: bytes
    kind: str
    version: int = 2
    alone: bool = False
    cut: bool = False


@attrs.frozen
class Heard:
    """An answer. ``headers``: a connection that stays has no header of its own in HTTP/1.1, so one is put there."""

    status: int
    headers: dict[str, str]
    body: bytes


class Arsenal:
    """All shots, in the order in which they are fired."""

    def __init__(self, book: Book) -> None:
        self.draw = random.Random(SEED)
        self.book = book
        every = [method for version in (2, 3) for method in book.methods(version)]
        self.stateful = [method for method in every if handlers.models(method) and method.name not in SPARED]
        self.lists = [method for method in self.stateful if method.param("filter") and method.version == 2]
        self.lists3 = [method for method in every if method.param("filter", "pagination", "cursor") and method.version == 3]
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
        found[SHOTS // 2 : SHOTS // 2] = [self.post(HOOK + "batch", text({"cmd": cmd}).encode(), "application/json", "batches") for cmd in HUGE]
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
            return self.post(f"{HOOK}{method.name}", form(given).encode(), "application/x-www-form-urlencoded", "wrong types")
        hook = HOOK if method.version == 2 else HOOK3
        return self.post(hook + method.name, text(given).encode(), "application/json", "wrong types", method.version)

    def example(self, method: Method) -> dict[str, Any]:
        if method not in self.examples:
            self.examples[method] = {param.name: made_up.example(self.book, param.type, param.name, 0) for param in method.params}
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
        path = draw.choice(
            [
                lambda: "/" + quote_from_bytes(draw.randbytes(draw.randint(1, 60))),
                lambda: "/rest/" + quote_from_bytes(draw.randbytes(draw.randint(0, 40))),
                lambda: HOOK + quote_from_bytes(draw.randbytes(draw.randint(0, 40))),
                lambda: HOOK + draw.choice(self.every).name + draw.choice(["%00", ".xml", ".json.json", "/..", "%2e%2e", "?", "//", ".", "\u00e4"]),
                lambda: HOOK3 + quote_from_bytes(draw.randbytes(draw.randint(0, 20)), safe=""),
                lambda: draw.choice(["/rest", "/rest/", "/rest/1", "/rest/1/", "/rest/1//", "/rest/api", "/rest/api/1/x/y", "//rest//1//x//y", "/rest/%00/%00/%00"]),
                lambda: f"/rest/{'9' * 400}/{GARBAGE}/profile",
                lambda: f"/rest/{draw.choice(['²', '١', '-1', '1.0', '0x1', ''])}/{GARBAGE}/profile",
                lambda: HOOK + "a" * draw.choice([255, 4000, 7000]),
                lambda: HOOK + ".".join("a" * 900),
                lambda: HOOK + draw.choice(["download", "upload", "batch", "BATCH.xml", "batch/batch", "."]) + "?token=" + quote_from_bytes(draw.randbytes(30)),
            ]
        )()
        verb = draw.choice(["GET", "POST", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND", "M-SEARCH", "FOO", "get"])
        query = "?" + draw.choice([quote_from_bytes(draw.randbytes(30)), "&&&===&", "a=1&a[]=2&a[b]=3", "%", "%zz=%a", "start=" + "9" * 400, "auth[]=1&token[]=2"])
        body = draw.choice([b"", b"", draw.randbytes(draw.randint(1, 400))])
        version = 3 if path.lower().startswith("/rest/api") else 2
        return self.request(verb, path + (query if draw.random() < 0.5 and "?" not in path else ""), body, {}, "noise", version)

    def body(self) -> Shot:
        draw = self.draw
        content = draw.choice(
            [
                lambda: draw.randbytes(draw.randint(0, 500)),
                lambda: text(draw.choice(ODD)).encode(),
                lambda: text({"fields": {"TITLE": draw.choice(ODD), "OPPORTUNITY": draw.choice(ODD)}, "id": draw.choice(ODD)}).encode("utf-16"),
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
        )()
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
            return self.request("POST", self.target(), packed, {**headers, "Content-Encoding": coding}, "bodies", alone=True)
        return self.request(draw.choice(["POST", "POST", "PUT", "DELETE"]), self.target(), content, headers, "bodies")

    def deep(self) -> Shot:
        draw = self.draw
        levels = draw.choice([65, 500, 990, 5_000, 20_000, 100_000])
        name = draw.choice(["crm.deal.add", "crm.deal.list", "batch", "tasks.task.add", "crm.item.list", "user.get", "entity.item.add"])
        opened, closed = draw.choice([("[", "]"), ('{"a":', "}"), ('{"logic":"OR","0":', "}"), ('[{"fields":', "}]")])
        core = draw.choice(["1", "", "null", '"$result"'])
        where = draw.choice(["fields", "filter", "select", "cmd", "order", "params"])
        inner = opened * levels + core + closed * draw.choice([levels, levels, levels // 2])
        kind = draw.choice(["json", "form", "query", "third", "command"])
        if kind == "json":
            return self.post(HOOK + name, f'{{"entityTypeId":2,"{where}":{inner}}}'.encode(), "application/json", "deep")
        if kind == "third":
            return self.post(HOOK3 + draw.choice(self.lists3).name, f'{{"{where}":{inner}}}'.encode(), "application/json", "deep", 3)
        brackets = f"{where}{draw.choice(['[b]', '[]', '[0]', '[']) * min(levels, 2000)}=1"
        if kind == "command":
            return self.post(HOOK + "batch", text({"cmd": {"a": f"{name}?{brackets}"}}).encode(), "application/json", "deep")
        if kind == "query":
            return self.request("GET", f"{HOOK}{name}?{brackets[:7000]}", b"", {}, "deep")
        return self.post(HOOK + name, brackets.encode(), "application/x-www-form-urlencoded", "deep")

    def query(self) -> Shot:
        draw = self.draw
        method = draw.choice(self.methods2)
        parts = [f"{param.name}{draw.choice(['', '[]', '[0]', '[%00]', '[a][b]', '[', ']', '[[', '[ ]'])}={quote(str(draw.choice(ODD))[:300], errors='replace')}" for param in method.params]
        parts += draw.sample(["start=abc", "start[]=1", "start=-9e9", "auth[]=1", "auth=" + "%00", "ap=1", "halt[]=1", "=1", "[]=1", "a.b=c"], 3)
        draw.shuffle(parts)
        return self.request(draw.choice(["GET", "POST"]), HOOK + method.name + "?" + "&".join(parts)[:6000], b"", {}, "queries")

    # Filters, batches, REST 3.0.

    def filtered(self) -> Shot:
        draw = self.draw
        method = draw.choice(self.lists)
        given = {param.name: self.example(method)[param.name] for param in method.params if param.required}
        names = [*COLUMNS, *self.fields(method)]
        conditions: Any = {draw.choice(OPERATORS) + draw.choice(names): self.odd() for _ in range(draw.randint(1, 6))}
        if draw.random() < 0.2:
            conditions = {"logic": draw.choice(["OR", "AND", "XOR", [], None]), **{str(number): conditions for number in range(draw.choice([1, 3, 20]))}}
        if draw.random() < 0.02:
            conditions = {f"{'=' * (number % 3)}{name}{number}": number for number in range(1200) for name in ("ID", "UF_A")}
        if draw.random() < 0.04:
            conditions = {draw.choice(["@ID", "ID", "!@TITLE", "%TITLE", "UF_CRM_1"]): [draw.choice(ODD) for _ in range(draw.choice([5, 2000]))]}
        given |= {
            "filter": draw.choice([conditions, conditions, conditions, self.odd()]),
            "order": draw.choice([{draw.choice(names): draw.choice(["ASC", "desc", "", None, [], "ASC; DROP", "@huge@"])}, self.odd()]),
            "select": draw.choice([names, ["*", "UF_*"], self.odd()]),
            "start": draw.choice([-1, 0, 50, 49, "a", 10**18, 10**30, "@huge@", [], None, -(2**70), "\0"]),
        }
        if draw.random() < 0.3:
            return self.post(HOOK + method.name, form(given).encode(), "application/x-www-form-urlencoded", "filters")
        return self.post(HOOK + method.name, text(given).encode(), "application/json", "filters")

    def command(self) -> Any:
        draw = self.draw
        name = draw.choice([draw.choice(self.stateful).name, draw.choice(self.lists).name, "batch", "upload", "", "\0", "no.such", "crm.deal.get"])
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
        cmd: Any = {draw.choice(["a", "0", str(index), "", "a[b]", "\0", "$result", MARK + str(index)]): self.command() for index in range(number)}
        if draw.random() < 0.3:
            cmd = [self.command() for _ in range(number)]
        if draw.random() < 0.1:
            cmd = draw.choice(ODD)
        given = {draw.choice(["cmd", "cmd", "cmd", "CMD", "Cmd"]): cmd, "halt": draw.choice([0, 1, *ODD])}
        if draw.random() < 0.3:
            return self.post(HOOK + "batch", form(given).encode(), "application/x-www-form-urlencoded", "batches")
        return self.post(HOOK + draw.choice(["batch", "BATCH", "batch.json"]), text(given).encode(), "application/json", "batches")

    def third(self) -> Shot:
        draw = self.draw
        if draw.random() < 0.25:
            items = [
                draw.choice([{"method": draw.choice(self.every).name, "query": draw.choice([{}, [], {"id": self.odd()}, {"$ref": self.odd()}, {"$refArray": "a.b"}]), "as": self.odd()}, self.odd(), {"method": self.odd()}])
                for _ in range(draw.choice([0, 1, 2, 5, 200]))
            ]
            body = draw.choice([items, items, {str(number): item for number, item in enumerate(items)}, {"cmd": items}])
            return self.post(HOOK3 + "batch", text(body).encode(), "application/json", "third", 3)
        method = draw.choice([*self.lists3, draw.choice(self.methods3)])
        word = draw.choice(["=", "!=", "in", "between", "like", "", None, [], "IN", 5])
        name = draw.choice([*COLUMNS, "status", "createdTs", "userId", 5, None, [], {}])
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
            "cursor": draw.choice([{"field": name, "value": self.odd(), "order": self.odd(), "limit": self.odd()}, self.odd(), None]),
            "id": self.odd(),
            "fields": self.odd(),
        }
        for key in draw.sample([*given], draw.randint(0, 5)):
            del given[key]
        body = text(draw.choice([given, given, given, given, [given], self.odd()])).encode()
        headers = {"Content-Type": draw.choice(["application/json", "application/json", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=b"])}
        if draw.random() < 0.2:
            headers["Idempotency-Key"] = draw.choice(["", "x" * 5000, "\x7f", "a,b", MARK])
        return self.request("POST", HOOK3 + method.name, body[: draw.choice([None, None, None, 20])], headers, "third", 3)

    def page(self) -> Shot:
        draw = self.draw
        given = {name: self.odd() for name in draw.sample(["grant_type", "client_id", "client_secret", "code", "refresh_token", "state", "redirect_uri", "user_id", "response_type"], 5)}
        given |= draw.choice([{}, {"grant_type": "refresh_token"}, {"grant_type": "authorization_code"}])
        place = draw.choice(["/oauth/token/", "/oauth/token", "//oauth//token", "/oauth/authorize/", "/OAUTH/token"])
        if draw.random() < 0.4:
            return self.request("GET", f"{place}?{form(given)[:6000]}", b"", {}, "pages")
        type_ = draw.choice(["application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=b"])
        body = multipart(draw) if "multipart" in type_ else form(given).encode() if "urlencoded" in type_ else text(given).encode()
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
            lambda: head + b"Content-Length: " + draw.choice([b"-1", b"+5", b"0x5", b"1e3", b"", b"5,5", b"9" * 400, b"\xb2"]) + b"\r\n\r\n" + content,
            lambda: head + length + b"Transfer-Encoding: chunked\r\n\r\n" + chunk + b"0\r\n\r\n",
            lambda: head + b"Transfer-Encoding: " + draw.choice([b"xchunked", b"chunked, identity", b"chunked, chunked", b" chunked", b"\x0bchunked", b"gzip, chunked"]) + b"\r\n\r\n" + chunk + b"0\r\n\r\n",
            lambda: head + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk + b"0\r\n\r\n",
            lambda: head + b"Transfer-Encoding : chunked\r\n\r\n" + chunk + b"0\r\n\r\n",
            lambda: head + b"Transfer-Encoding: chunked\r\n\r\n" + draw.choice([b"zz\r\n", b"-1\r\n", b"ffffffffffffffffff\r\n", b"5;" + b"x" * 9000 + b"\r\n"]) + content,
            lambda: head + b"Transfer-Encoding: chunked\r\n\r\n" + chunk + b"0\r\nX: y\r\n" + draw.choice([b"", b"bad trailer\r\n", b"A: b\r\n" * 50]) + b"\r\n" + hidden,
            lambda: head + b"Content-Length: 0\r\n\r\n" + hidden,
            lambda: head + b"X: " + b"y" * 100_000 + b"\r\n" + length + b"\r\n" + content,
            lambda: head + b"".join(b"X%d: y\r\n" % number for number in range(300)) + length + b"\r\n" + content,
            lambda: head + draw.choice([b": x\r\n", b"no colon\r\n", b" folded: x\r\n", b"A\0: b\r\n", b"A: b\0c\r\n", b"A\xff: b\r\n", b"A: \xff\xfe\r\n", b"A: b\rc: d\r\n"]) + length + b"\r\n" + content,
            lambda: b"GET " + b"/" + b"a" * 20_000 + b" HTTP/1.1\r\nHost: portal\r\nConnection: close\r\n\r\n",
            lambda: head.replace(b"HTTP/1.1", draw.choice([b"HTTP/0.9", b"HTTP/1.0", b"HTTP/2.0", b"HTTP/9.9", b"HTTP/x", b"HTTQ/1.1", b""])) + length + b"\r\n" + content,
            lambda: head.replace(b"POST ", draw.choice([b"", b"PO ST ", b"P\0ST ", b"(){} ", b"CONNECT ", b"\x16\x03\x01\x02 "])) + length + b"\r\n" + content,
            lambda: head.replace(b"Host: portal.example", draw.choice([b"Host: a\r\nHost: b", b"Host:", b"X: y", b"Host: \xff", b"Host: " + b"h" * 5000])) + length + b"\r\n" + content,
            lambda: head.replace(target.encode(), draw.choice([b"*", b"http://portal" + target.encode(), b"portal:80", b"?", b"\xff\xfe", b"//", b"/\x80" + target.encode()])) + length + b"\r\n" + content,
            lambda: head + draw.choice([b"Expect: nonsense\r\n", b"Upgrade: websocket\r\n", b"Upgrade: h2c\r\nHTTP2-Settings: x\r\n", b"Cookie: " + b"a=b;" * 500 + b"\r\n"]) + length + b"\r\n" + content,
            lambda: head + b"Content-Length: %d\r\n\r\n" % (LARGEST + 1000) + b"a" * (LARGEST + 1000),
            lambda: head + b"Authorization: " + draw.choice([b"Bearer", b"Bearer \xff", b"Basic " + b"=" * 3000, b"Bearer " + b"x" * 4000]) + b"\r\n" + length + b"\r\n" + content,
        ]
        ended: list[Callable[[], bytes]] = [
            lambda: head + b"Content-Length: %d\r\n\r\n" % (size + draw.choice([1, 10_000])) + content,
            lambda: head + b"Transfer-Encoding: chunked\r\n\r\n" + chunk[: draw.randint(0, len(chunk))],
            lambda: head + b"Transfer-Encoding: chunked\r\n\r\n" + chunk,
            lambda: head + b"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk,
            lambda: head[: draw.randint(1, len(head))],
            lambda: head.replace(b"application/json", b"multipart/form-data; boundary=b") + b"Content-Length: 9999\r\n\r\n" + multipart(draw),
            lambda: head.replace(target.encode(), f"{HOOK}upload?token=disk%7Cx%7Cy".encode()).replace(b"application/json", b"multipart/form-data; boundary=b") + b"Content-Length: 9999\r\n\r\n" + multipart(draw),
            lambda: head + b"Expect: 100-continue\r\n" + length + b"\r\n",
            lambda: b"",
        ]
        if draw.random() < 0.3:
            return Shot(draw.choice(ended)(), "framing", alone=True, cut=True)
        return Shot(draw.choice(answered)(), "framing", alone=True)

    def target(self) -> str:
        return HOOK + self.draw.choice(["crm.deal.get", "crm.deal.list", "crm.deal.update", "profile", "crm.item.list", "batch", "tasks.task.list", "user.get", "no.such.method"])

    def post(self, path: str, body: bytes, type_: str, kind: str, version: int = 2) -> Shot:
        return self.request("POST", path, body, {"Content-Type": type_}, kind, version)

    def request(self, verb: str, path: str, body: bytes, headers: dict[str, str], kind: str, version: int = 2, alone: bool = False) -> Shot:
        lines = [f"{verb} {quote(path, safe=SAFE)} HTTP/1.1", "Host: portal.example", *(f"{name}: {value}" for name, value in headers.items())]
        lines += ["Connection: close"] * alone
        if body or verb in ("POST", "PUT"):
            lines.append(f"Content-Length: {len(body)}")
        return Shot("\r\n".join(lines).encode("latin-1", "replace") + b"\r\n\r\n" + body, kind, version, alone)


HOOK, HOOK3 = f"/rest/1/{GARBAGE}/", f"/rest/api/1/{GARBAGE}/"
SOUP = ["$result", "$RESULT", "[a]", "[", "]", "[0]", "[ID]", "$next", "$total[a]", "$error[a]", "$time[a][start]", "\0", "%00", " ", "$", "{}"]
BOMB = gzip.compress(b"\0" * 3 * LARGEST, 1)
HUGE: list[Any] = [
    {str(index): "no.such?a=$result[0]" for index in range(10_000)},
    ["crm.deal.get?id=$result[0]"] * 10_000,
    # Each command wraps what the one before has kept.
    {
        f"{what}{index}": f"crm.deal.{what}?id=1" + ("" if what == "get" else f"&fields[UF_CRM_DEEP]{'[a]' * 60}=$result[get{index - 1}][UF_CRM_DEEP]")
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
            b'Content-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\nx\r\n--c--',
            b"\r\n\r\n",
            b"no header at all",
            draw.randbytes(60),
            b'Content-Disposition: form-data; name="' + b"n" * 9000 + b'"\r\n\r\nx',
        ]
    )
    whole = b"--b\r\n" + part + b"\r\n"
    return draw.choice([whole + b"--b--\r\n", whole * 3 + b"--b--", whole, whole[:-5], whole + b"--b", b"--b--", b"--c\r\n" + part])


async def fire(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, shot: Shot) -> list[Heard]:
    writer.write(shot.raw)
    if shot.cut:
        with contextlib.suppress(ConnectionError):
            await writer.drain()
        return []
    if not shot.alone:
        return [await hear(reader, shot.raw.startswith(b"HEAD "))]
    heard = []
    with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
        while True:
            heard.append(await hear(reader))
    return heard


async def hear(reader: asyncio.StreamReader, head: bool = False) -> Heard:
    lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:] if line)}
    headers.setdefault("connection", "keep-alive" if lines[0].startswith("HTTP/1.1") else "close")
    status = int(lines[0].split()[1])
    size = 0 if head or status == 100 else int(headers["content-length"])
    return Heard(status, headers, await reader.readexactly(size))


def complaint(shot: Shot, heard: Heard) -> str:
    """Say what is wrong with an answer; nothing if it has the form of one."""
    body, kind = heard.body, heard.headers.get("content-type", "")
    if heard.status == 100:
        return ""
    if any(secret in body for secret in SECRETS):
        return "a secret"
    if b"Traceback" in body or b"INTERNAL_SERVER_ERROR" in body or b"INTERNAL_INTERNALEXCEPTION" in body:
        return "a failure of the portal itself"
    if shot.raw.startswith(b"HEAD "):  # only the head of the answer: what else is in it nobody can say
        return "" if heard.status < 500 or b".xml" in shot.raw else "a failure"
    if kind.startswith("text/html"):
        known = heard.status in PAGES and body.startswith(b"<html>") or shot.kind == "pages" and heard.status in (200, 302, 400, 404)
        return "" if known else "a page of its own"
    if not kind.startswith("application/json"):
        return "" if heard.status == 200 and "content-disposition" in heard.headers else f"an answer of the type {kind}"
    said = json.loads(body)
    if not isinstance(said, dict):
        return "no object"
    if shot.kind == "pages" and isinstance(said.get("error"), str):
        return ""
    if heard.status >= 500 and said.get("error") != "INTERNAL_WRONG_TRANSPORT":
        return "a failure"
    if heard.status < 400:
        return "" if "result" in said and "time" in said else "neither result nor error"
    error = said.get("error")
    if shot.version == 3:
        return "" if isinstance(error, dict) and {type(error.get(name)) for name in ("code", "message")} == {str} else "no error of REST 3.0"
    return "" if isinstance(error, str | int) and isinstance(said.get("error_description"), str) else "no error of REST 2"


SECRETS: list[bytes] = [GARBAGE.encode(), OTHER.encode()]


@attrs.define
class Tally:
    """What has been heard: by kind of shot and status, and what nobody should hear."""

    seen: collections.Counter[tuple[str, int]] = attrs.field(factory=collections.Counter)
    wrong: list[str] = attrs.field(factory=list)

    def note(self, shot: Shot, heard: list[Heard]) -> None:
        if not heard and not shot.cut:
            self.wrong.append(f"{shot.kind}: no answer to {shot.raw[:400]!r}")
        for one in heard:
            self.seen[shot.kind, one.status] += 1
            if said := complaint(shot, one):
                self.wrong.append(f"{shot.kind}: {said}: {one.status} {one.body[:300]!r} to {shot.raw[:900]!r}")


async def lane(port: int, shots: Iterator[Shot], tally: Tally) -> None:
    reader: asyncio.StreamReader | None = None
    writer: asyncio.StreamWriter | None = None
    for shot in shots:
        if shot.alone and writer is not None:
            writer.close()
            writer = None
        if reader is None or writer is None:
            reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=4 * LARGEST)
        try:
            async with asyncio.timeout(PATIENCE):
                heard = await fire(reader, writer, shot)
        except (ConnectionError, asyncio.IncompleteReadError, TimeoutError) as error:
            heard = []
            tally.wrong.append(f"{shot.kind}: {type(error).__name__} at {shot.raw[:300]!r}")
        else:
            tally.note(shot, heard)
        if shot.alone or not heard or heard[-1].headers.get("connection") != "keep-alive":
            writer.close()
            reader = writer = None
    if writer is not None:
        writer.close()


@attrs.define
class Customer:
    """Somebody who means what it says while all of this goes on, and looks at every answer."""

    url: str
    token: str
    user_id: int
    name: str
    asked: int = 0
    wrong: list[str] = attrs.field(factory=list)

    async def live(self, session: aiohttp.ClientSession, until: asyncio.Event) -> None:
        while not until.is_set():
            self.asked += 1
            title = f"{self.name} {self.asked}"
            id_ = (await self.call(session, "crm.deal.add", {"fields": {"TITLE": title, "COMMENTS": self.name}}))["result"]
            got = (await self.call(session, "crm.deal.get", {"id": id_}))["result"]
            self.look((got["TITLE"], got["COMMENTS"], got["CREATED_BY_ID"]), (title, self.name, str(self.user_id)))
            listed = (await self.call(session, "crm.deal.list", {"filter": {"=TITLE": title}, "select": ["ID"]}))["result"]
            self.look(listed, [{"ID": str(id_)}])
            cmd = {"list": f"crm.deal.list?filter[=ID]={id_}", "me": "user.current", "no": f"{self.name}.no", "deal": "crm.deal.get?id=$result[list][0][ID]"}
            batch = (await self.call(session, "batch", {"cmd": cmd}))["result"]
            self.look(batch["result"]["me"]["ID"], str(self.user_id))
            self.look(batch["result"]["deal"]["TITLE"], title)
            self.look({name: error["error"] for name, error in batch["result_error"].items()}, {"no": "ERROR_METHOD_NOT_FOUND"})
            removed = (await self.call(session, "crm.deal.delete", {"id": id_}))["result"]
            self.look(removed, True)
            await asyncio.sleep(0.01)

    async def call(self, session: aiohttp.ClientSession, method: str, params: dict[str, Any]) -> Any:
        headers = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        async with session.post(self.url + method, json=params, headers=headers) as answer:
            body = await answer.text()
        if MARK in body or any(secret in body.encode() for secret in SECRETS):
            self.wrong.append(f"{method}: something foreign: {body[:600]}")
        return json.loads(body)

    def look(self, seen: Any, wanted: Any) -> None:
        if seen != wanted:
            self.wrong.append(f"{seen!r} instead of {wanted!r}")


class Ear(logging.Handler):
    """Hears all that is logged anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[int, str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.told.append((record.levelno, self.format(record)))


@attrs.frozen
class Barrage:
    """What the whole of it came to. ``objects`` and ``tasks``: how many there were after the first half, and at the end."""

    shots: list[Shot]
    tally: Tally
    customers: list[Customer]
    told: list[tuple[int, str]]
    journal: str
    objects: list[int]
    tasks: list[int]
    descriptors: list[int]


@pytest.fixture(scope="module")
def barrage() -> Iterator[Barrage]:
    ear, log = Ear(), logging.getLogger("b24async.portal")
    level = log.level
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(web, "LARGEST_BODY", LARGEST)
        logging.getLogger().addHandler(ear)
        log.setLevel(logging.DEBUG)
        try:
            yield asyncio.run(fire_all(ear))
        finally:
            log.setLevel(level)
            logging.getLogger().removeHandler(ear)


async def fire_all(ear: Ear) -> Barrage:
    async with Portal(limits="off", secret=GARBAGE) as portal:
        tokens = portal.tokens(app := portal.add_app(), user_id=3)
        secrets = (tokens["access_token"], tokens["refresh_token"], app.client_secret, app.application_token)
        SECRETS[2:] = [secret.encode() for secret in secrets]
        customers = [
            Customer(portal.add_webhook(2, secret=OTHER), "", 2, "hook"),
            Customer(f"{portal.url}/rest/", tokens["access_token"], 3, "application"),
        ]
        shots = Arsenal(portal.book).shots()
        tally, done = Tally(), asyncio.Event()
        objects, tasks, descriptors = [], [], []
        port = int(portal.url.rpartition(":")[2])
        async with aiohttp.ClientSession() as session:
            lives = [asyncio.create_task(customer.live(session, done)) for customer in customers]
            for half in (shots[: SHOTS // 2], shots[SHOTS // 2 :]):
                rest = iter(half)
                await asyncio.gather(*(lane(port, rest, tally) for _ in range(LANES)))
                kept = repr(portal.requests())
                portal.clear_log()
                await settled(len(lives) + LANES)
                gc.collect()
                objects.append(len(gc.get_objects()))
                tasks.append(len(asyncio.all_tasks()))
                descriptors.append(len(os.listdir("/dev/fd")))
            done.set()
            await asyncio.gather(*lives)
    return Barrage(shots, tally, customers, ear.told, kept, objects, tasks, descriptors)


async def settled(few: int) -> None:
    """Wait until the portal has noticed that its callers have gone."""
    end = asyncio.get_running_loop().time() + PATIENCE
    while len(asyncio.all_tasks()) > few and asyncio.get_running_loop().time() < end:
        await asyncio.sleep(0.05)


def test_whatever_comes_is_answered_in_the_form_of_an_answer(barrage: Barrage) -> None:
    assert barrage.tally.wrong == []


def test_they_come_through_to_where_they_are_aimed(barrage: Barrage) -> None:
    assert len(barrage.shots) == SHOTS
    aimed = collections.Counter(shot.kind for shot in barrage.shots)
    assert min(aimed.values()) >= 150
    seen = barrage.tally.seen
    assert sum(seen.values()) >= SHOTS - aimed["framing"]
    for kind in ("bodies", "deep", "filters", "queries", "wrong types", "third"):  # done and refused, both of them often
        assert min(seen[kind, 200], seen[kind, 400]) >= 50, kind
    assert seen["batches", 200] > 800
    assert seen["noise", 404] > 300
    assert {status for kind, status in seen if kind == "framing"} >= {200, 400, 404, 413, 417}


def test_none_of_it_is_a_failure_in_the_log(barrage: Barrage) -> None:
    assert [text for level, text in barrage.told if level >= logging.WARNING] == []


def test_no_secret_comes_out(barrage: Barrage) -> None:
    told = "\n".join(text for _, text in barrage.told)
    assert "A connection broke" in told  # there is something to be looked at
    assert [secret for secret in SECRETS if secret.decode() in told or secret.decode() in barrage.journal] == []


def test_others_are_served_meanwhile_with_what_is_theirs(barrage: Barrage) -> None:
    for customer in barrage.customers:
        assert customer.wrong == []
        assert customer.asked >= 20


def test_nothing_piles_up(barrage: Barrage) -> None:
    first, second = barrage.objects
    assert second - first < 60_000
    assert max(barrage.tasks) <= len(barrage.customers) + LANES
    assert barrage.descriptors[1] - barrage.descriptors[0] <= LANES


async def test_the_journal_keeps_no_more_than_it_has_room_for(wire: Wire, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "ASKED", 1_000_000)
    for number in range(25):
        await wire.call("profile", {"number": number, "large": "x" * 100_000})
    kept = [request.params["number"] for request in wire.portal.requests()]
    assert kept == list(range(16, 25))
    assert wire.portal.journal.first == 17


async def test_what_is_too_deep_for_php_is_not_there(wire: Wire) -> None:
    deep = '{"id":1,"x":' + "[" * 199 + "]" * 199 + "}"
    for content, error in ((deep, None), (deep.replace("[]", "[[]]"), "")):
        headers = {"Content-Type": "application/json"}
        answer = await wire.send("POST", f"{wire.hook}crm.deal.get", data=content, headers=headers)
        assert answer.json.get("error") == error


async def test_a_packed_body_stays_packed(wire: Wire) -> None:
    body, headers = gzip.compress(b'{"id":1}'), {"Content-Encoding": "gzip", "Content-Type": "application/json"}
    answer = await wire.send("POST", f"{wire.hook}crm.deal.get", data=body, headers=headers)
    assert answer.error == ("", "ID is not defined or invalid.")


async def test_a_form_that_breaks_off_is_not_carried_out(wire: Wire) -> None:
    head = f"POST {wire.hook}crm.deal.add HTTP/1.1\r\nHost: portal\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 999\r\n\r\n"
    before = await wire.result("crm.deal.list", {"select": ["ID"]})
    _, writer = await asyncio.open_connection("127.0.0.1", int(wire.portal.url.rpartition(":")[2]))
    writer.write(head.encode() + b'--b\r\nContent-Disposition: form-data; name="fields[TITLE]"\r\n\r\nx\r\n--b')
    await writer.drain()
    await asyncio.sleep(0.05)
    writer.close()
    await asyncio.sleep(0.05)
    assert await wire.result("crm.deal.list", {"select": ["ID"]}) == before


async def test_whoever_asks_before_it_sends_is_told_to_go_on(wire: Wire) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", int(wire.portal.url.rpartition(":")[2]))
    writer.write(f"POST {wire.hook}crm.deal.get HTTP/1.1\r\nHost: portal\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n".encode())
    assert (await hear(reader)).status == 100
    writer.write(b"id=1")
    answer = await hear(reader)
    writer.close()
    assert json.loads(answer.body)["result"]["ID"] == "1"


async def test_thousands_of_conditions_hold_all_at_once(wire: Wire) -> None:
    nested = {str(number): {"!=id": 1000 + number} for number in range(3000)}
    found = await wire.result("crm.item.list", {"entityTypeId": 2, "filter": {**nested, "logic": "AND", "3000": {"id": 1}}, "select": ["id"]})
    assert [item["id"] for item in found["items"]] == [1]
