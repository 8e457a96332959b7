"""Answering from a recording: what a ``Recorder`` has written, found again by method and parameters.

What was asked several times is answered in the order of the recording; the last answer stays. Masked values fit anything. Calls are found whether they
were recorded alone or inside a batch, and the other way round, since a client that packs calls by itself does not pack them twice in the same way. For
that reason ``1``, ``"1"`` and ``true`` count as the same value: a batch knows nothing but texts.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from b24async.portal import batch, batch3, envelope, faults, masks, php, record
from b24async.portal.envelope import Reply, Timing
from b24async.portal.pipeline import BATCH, Answered, Pipeline, commands
from b24async.portal.replies import PREFIX3, Refusal, Refusal3, Result

if TYPE_CHECKING:
    import os

    from b24async.portal.asks import Ask

NOT_RECORDED = "NOT_RECORDED"
"""Code of the error for what is not in the recording."""

_SHOWN = 80
_SECTIONS = ("result", "result_error", "result_total", "result_next", "result_time")


class TapeError(ValueError):
    """A file that is no recording; the text says where."""


@attrs.frozen
class Answer:
    """A recorded answer: JSON, or bytes of another type."""

    status: int
    kind: str
    value: Any = None
    body: bytes | None = None

    def reply(self) -> Reply:
        """Return what goes over the socket."""
        body = json.dumps(self.value, ensure_ascii=False).encode() if self.body is None else self.body
        error = self.value.get("error") if isinstance(self.value, dict) else None
        code = error.get("code") if isinstance(error, dict) else error
        headers = {**envelope.HEADERS, "Content-Type": self.kind or envelope.HEADERS["Content-Type"]}
        return Reply(self.status, body, headers, error=None if code is None else str(code))


@attrs.define(eq=False)
class Take:
    """The answers to one request, in their order."""

    params: Any
    answers: list[Answer] = attrs.field(factory=list)
    played: int = 0

    def play(self) -> Answer:
        """Return the next answer; the last one again when there is none."""
        answer = self.answers[min(self.played, len(self.answers) - 1)]
        self.played += 1
        return answer


class Tape:
    """A recording that is played."""

    def __init__(self, file: str | os.PathLike[str]) -> None:
        self.name = Path(file).name
        self._takes: dict[tuple[int, str], dict[str, Take]] = {}
        try:
            text = Path(file).read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise TapeError(
                f"the recording {file} cannot be read: {getattr(error, 'strerror', None) or error}"
            ) from None
        for number, line in enumerate(text.splitlines(), 1):
            if line.strip():
                try:
                    self._take_in(json.loads(line))
                except (ValueError, KeyError, TypeError, AttributeError):
                    raise TapeError(
                        f"{file}:{number}: this is no line of a recording; b24async portal --record writes them"
                    ) from None

    def find(self, version: int, method: str, params: Any) -> Answer | None:
        """Return the answer to a call, if it was recorded."""
        takes = self._takes.get((version, method.casefold()), {})
        wanted = plain(params)
        take = takes.get(json.dumps(wanted, sort_keys=True))
        if take is None:
            take = next((take for take in takes.values() if _fits(take.params, wanted)), None)
        return None if take is None else take.play()

    def missing(self, version: int, method: str, params: Any) -> Refusal:
        """Return what to say of a call that was not recorded."""
        takes = self._takes.get((version, method.casefold()), {})
        if not takes:
            known = sorted({name for number, name in self._takes if number == version and name != BATCH})
            more = ", ".join(known[:10]) + (", …" if len(known) > 10 else "") if known else "nothing"
            return _refusal(version, f"{method} is not in the recording {self.name}; of REST {version} it has {more}")
        differences = [list(_differences(take.params, plain(params))) for take in takes.values()]
        nearest = min(differences, key=len)
        return _refusal(
            version,
            f"{method} is in the recording {self.name}, but not with these parameters: {'; '.join(nearest[:3])}",
        )

    def _take_in(self, line: dict[str, Any]) -> None:
        body = None
        if "text" in line:
            body = line["text"].encode()
        elif "base64" in line:
            body = base64.b64decode(line["base64"])
        answer = Answer(int(line["status"]), str(line["type"]), line["answer"] if body is None else None, body)
        version, method, params = int(line["version"]), str(line["method"]), line["params"]
        self._add(version, method, params, answer)
        if method.casefold() == BATCH and isinstance(answer.value, dict) and "result" in answer.value:
            commands = _commands(params, answer) if version == 2 else _commands3(params, answer)
            for name, given, single in commands:
                self._add(version, name, given, single)

    def _add(self, version: int, method: str, params: Any, answer: Answer) -> None:
        given = plain(params)
        takes = self._takes.setdefault((version, method.casefold()), {})
        takes.setdefault(json.dumps(given, sort_keys=True), Take(given)).answers.append(answer)


@attrs.frozen(eq=False, kw_only=True)
class Replaying(Pipeline):
    """The way of a request that is answered from a recording: bucket and faults as ever, then the tape."""

    tape: Tape

    async def _work(self, ask: Ask) -> Answered:
        version, user_id = ask.route.version, 0
        try:
            user_id = self._caller(ask).user_id
            if (fault := self.faults.for_credential(ask.route.method, commands(ask))) is not None:
                raise faults.CREDENTIAL[fault.kind]()
            if (refusal := self.faults.for_command(ask.route.method, inside_batch=False)) is not None:
                raise refusal
            reply = await self._played(ask)
        except Refusal as refused:
            reply = envelope.failure(version, refused)
        return Answered(reply, user_id)

    async def _played(self, ask: Ask) -> Reply:
        version, method = ask.route.version, ask.route.method
        params = record.without_tokens(ask.body if version == 3 else ask.params)
        answer = self.tape.find(version, method, params)
        if answer is not None:
            return answer.reply()
        if method.casefold() != BATCH:
            raise self.tape.missing(version, method, params)

        async def execute(name: str, given: dict[str, Any]) -> tuple[Result, Timing]:
            if (refusal := self.faults.for_command(name, inside_batch=True)) is not None:
                raise refusal
            return self._single(version, name, given)

        if version == 3:
            result = await batch3.run(ask, execute, lambda name: self.state.book.method(name, 3))
        else:
            result = await batch.run(ask.for_method(), execute, self.state.zone)
        return envelope.success(version, result, Timing(self.state.clock()), self.state.zone)

    def _single(self, version: int, name: str, given: dict[str, Any]) -> tuple[Result, Timing]:
        answer = self.tape.find(version, name, given)
        if answer is None:
            raise self.tape.missing(version, name, given)
        value = answer.value if isinstance(answer.value, dict) else {}
        if "result" not in value:
            error = value.get("error")
            if isinstance(error, dict):
                code = str(error.get("code")).removeprefix(PREFIX3)
                raise Refusal3(code, str(error.get("message", "")), answer.status)
            raise Refusal("" if error is None else error, str(value.get("error_description", "")), answer.status)
        time = dict(php.pairs(value.get("time")))
        finish = float(time.get("finish") or self.state.clock())
        timing = Timing(
            finish, float(time.get("duration") or 0.0), time.get("operating"), time.get("operating_reset_at")
        )
        return Result(value["result"], value.get("next"), value.get("total")), timing


def plain(value: Any) -> Any:
    """Return parameters as a query string would carry them: texts below names, nothing empty."""
    if isinstance(value, bool):
        return "1" if value else "0"
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, dict | list):
        below = ((name, plain(item)) for name, item in php.pairs(value))
        return {name: item for name, item in below if item != {}}
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def _refusal(version: int, text: str) -> Refusal:
    return Refusal3(NOT_RECORDED, text) if version == 3 else Refusal(NOT_RECORDED, text)


def _commands(params: Any, answer: Answer) -> Iterator[tuple[str, Any, Answer]]:
    members = {name: dict(php.pairs(answer.value["result"].get(name))) for name in _SECTIONS}
    sections = batch.Sections(*members.values())
    for item in batch.items(params):
        given = record.without_tokens(
            {name: batch.resolve(value, sections) for name, value in php.parse_query(item.query).items()}
        )
        if item.key in sections.result:
            value = {"result": sections.result[item.key]}
            for name, section in (("next", sections.next), ("total", sections.total), ("time", sections.time)):
                if item.key in section:
                    value[name] = section[item.key]
            yield item.method, given, Answer(200, answer.kind, value)
        elif item.key in sections.error:
            yield item.method, given, Answer(400, answer.kind, sections.error[item.key])


def _commands3(params: Any, answer: Answer) -> Iterator[tuple[str, Any, Answer]]:
    results = php.values(answer.value["result"])
    for item, result in zip(php.values(params), results, strict=False):
        if isinstance(item, dict) and "$ref" not in json.dumps(item):
            yield str(item.get("method")), item.get("query"), Answer(200, answer.kind, {"result": result})


def _fits(recorded: Any, asked: Any) -> bool:
    return not any(_differences(recorded, asked))


def _differences(recorded: Any, asked: Any, path: str = "") -> Iterator[str]:
    if isinstance(recorded, dict) and isinstance(asked, dict):
        for name in {**recorded, **asked}:
            below = f"{path}.{name}" if path else name
            if name not in asked:
                yield f"{below} is missing"
            elif name not in recorded:
                yield f"{below} was not there"
            else:
                yield from _differences(recorded[name], asked[name], below)
    elif not (isinstance(recorded, str) and isinstance(asked, str) and masks.covers(recorded, asked)):
        yield f"{path or 'all of it'} was {_short(recorded)}, not {_short(asked)}"


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
