"""Calls with files in them: small files go along as base64, large ones in two steps, where the method has two.

In the first step the method is called without the content and answers a link; the file goes there as a form, streamed, and what is answered then is
what the method answers otherwise. The first step changes nothing and may be repeated. The second is a write like any other, with one difference: a
form that was cut is none, so it is in doubt only if all of it was written.
https://apidocs.bitrix24.com/api-reference/files/how-to-upload-files.html
"""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from b24async import files, links, wire
from b24async.calls import Call, Options, Response
from b24async.errors import B24Error, DecodeError, TransportError, UsageError
from b24async.files import File, Form
from b24async.secrets import Secret

if TYPE_CHECKING:
    from b24async import lane
    from b24async.engine import Engine
    from b24async.transport import Attempt

T = TypeVar("T")

MOST = 5 * 1024 * 1024
"""Bytes that go along as base64; a file of more takes two steps, where that is possible."""


async def carry(engine: Engine, call: Call[T], options: Options) -> Response[T]:
    """Carry a call with files in it."""
    form = call.method.files
    assert form is not None
    with engine.under_way():
        params = dict(call.params)
        large = await _large(params) if form.field else None
        if large is None:
            return await engine.carry(_with(call, await files.written(params, form)), options)
        if form.name and params.get(form.name) is None:
            params[form.name] = large.name
        return await _in_two_steps(engine, _with(call, await files.written(params, form)), form, large, options)


async def written(call: Call[T]) -> Call[T]:
    """Return a call for a batch: every file in it goes along.

    Raises:
        UsageError: One of them is too large to share a request.
    """
    form = call.method.files
    if form is None or not files.stand_in(call.params):
        return call
    params = dict(call.params)
    large = await _large(params)
    if large is not None:
        raise UsageError(
            f"{call.method.name} cannot be part of a batch: {large.name!r} is too large; await it by itself"
        )
    return _with(call, await files.written(params, form))


async def _large(params: dict[str, object]) -> File | None:
    """Take the first large file out of the parameters. What had to be read to know its length stays in them, or is what is returned."""
    for name, value in params.items():
        if isinstance(value, File | PurePath):
            file, is_large = await File.of(value).measured(MOST)
            if is_large:
                del params[name]
                return file
            params[name] = file
    return None


def _with(call: Call[T], params: dict[str, object]) -> Call[T]:
    return Call(call.method, params, call.sender, call.changes)


async def _in_two_steps(engine: Engine, call: Call[T], form: Form, file: File, options: Options) -> Response[T]:
    """Ask for the link and send the file there. The call holds everything but the content."""
    method = call.method
    keys = (engine.key(method.name, method.version),)
    request = wire.encode(call)
    reply = await engine.reply(call, request, options, "safe", keys, engine.share(call, request, options))
    upload = _Upload(engine, *_target(call, form, reply, engine), file)
    nothing = wire.Request(method.name, method.version, {})
    failure: Exception
    try:
        answer = await engine.reply(call, nothing, options, options.safety or method.safety, keys, sending=upload)
    except TransportError as error:
        failure = upload.error or error
    else:
        return engine.value(call, answer, options)
    raise failure


def _target(call: Call[Any], form: Form, reply: wire.Reply, engine: Engine) -> tuple[Secret, str]:
    """Return where a file is to be sent, and the name of its form field."""
    found = [reply.result.get(key) if isinstance(reply.result, dict) else None for key in ("uploadUrl", form.field)]
    link, field = [Secret(text) if isinstance(text, str) and text else None for text in found]
    del found
    if link is None or field is None:
        raise DecodeError(
            call.method.name, "", f"expected an object with uploadUrl and {form.field}, to send the file to"
        )
    return links.own(link, engine.identity), field.reveal()


@attrs.define(eq=False)
class _Upload:
    """The second step.

    Attributes:
        engine: Carries it.
        link: Where to.
        field: Name of the form field.
        file: What is sent.
        error: What the file's own source has raised.
    """

    engine: Engine = attrs.field(repr=False)
    link: Secret
    field: str
    file: File
    error: Exception | None = attrs.field(default=None, init=False)

    @property
    def is_spent(self) -> bool:
        return self.error is not None or self.file.is_spent

    async def send(self, job: lane.Job, attempt: Attempt) -> wire.Reply:
        name, timeout = job.call.method.name, job.options.timeout
        try:
            raw = await self.engine.transport.upload(name, self.link, self.field, self.file, timeout, attempt)
        except B24Error:
            raise
        except Exception as error:
            self.error = error
        else:
            reply = wire.decode(name, raw)
            attempt.time = reply.time
            return reply
        raise TransportError(name, f"{self.file.name!r} could not be read")
