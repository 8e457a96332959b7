"""``Method``, ``Call`` and ``Group``: what generated stubs are made of and what users hold in their hands.

A ``Method`` is what the spec says of one REST method as far as a call needs it. A ``Call`` is one method with its parameters and the sender that will
carry it; building it does nothing, so it can be kept, batched, repeated. Awaiting it sends it, and awaiting it again sends it again.
"""

from __future__ import annotations

import enum
import functools
import re
import warnings
from collections.abc import AsyncIterator, Callable, Generator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, NoReturn, Protocol, TypedDict, TypeVar, Unpack

import attrs

from b24async import convert, shape
from b24async.errors import DecodeError, UsageError
from b24async.files import Form, Stream
from b24async.pages import Keyset, Page, Paging

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
F = TypeVar("F", bound=Callable[..., Any])
Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)

Safety = Literal["safe", "idempotent", "unsafe"]
Priority = Literal["low", "normal", "high"]

__all__ = [
    "UNSET",
    "Call",
    "Form",
    "Group",
    "Keyset",
    "ListCall",
    "ListMethod",
    "Method",
    "Options",
    "Page",
    "Paging",
    "Ref",
    "Response",
    "Sender",
    "Stream",
    "Unset",
    "deprecated",
]


_warned: set[str] = set()


class DeprecatedMethod(DeprecationWarning):
    """A method is used that Bitrix24 has deprecated; given once per method and process."""


if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated

    from b24async.walk import Walk, WalkOptions
else:

    def deprecated(text: str) -> Callable[[F], F]:
        """Mark a generated stub as deprecated (PEP 702) for editors; the warning comes from the call."""

        def mark(stub: F) -> F:
            stub.__deprecated__ = text
            return stub

        return mark


class Unset(enum.Enum):
    """The default of parameters for which ``None`` has a meaning of its own."""

    UNSET = "UNSET"

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET


class OptionChanges(TypedDict, total=False):
    """What ``with_options`` takes; see ``Options``."""

    packing: Literal["adaptive", "eager", "off"]
    timeout: float | None
    max_wait: float
    priority: Priority
    decode: Literal["lazy", "strict"]
    read_only: bool
    safety: Safety | None


_UNCHANGED: OptionChanges = {}
"""Shared by all calls that change no option; never written to."""


def _seconds(_: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
    if value is None and attribute.name == "timeout":
        return
    if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
        raise UsageError(f"{attribute.name} is {value!r}; it is a number of seconds above 0")


@attrs.frozen
class Options:
    """How calls are carried; each can be set for a client and for a single call.

    Attributes:
        packing: Whether concurrent calls share requests: ``adaptive`` (when that helps), ``eager`` (always), ``off``.
        timeout: Seconds for one attempt, from the moment its request starts; ``None`` for no bound.
        max_wait: Seconds that the portal's limits may make a call wait before ``LimitError``.
        priority: ``high`` overtakes ``normal``, ``normal`` overtakes ``low``.
        decode: ``strict`` checks every field of a result at once, ``lazy`` each when it is read.
        read_only: Refuse everything that is not ``safe`` before it is sent.
        safety: What to take the method for instead of what the spec says.
    """

    packing: Literal["adaptive", "eager", "off"] = attrs.field(
        default="adaptive", validator=attrs.validators.in_(("adaptive", "eager", "off"))
    )
    timeout: float | None = attrs.field(default=60.0, validator=_seconds)
    max_wait: float = attrs.field(default=900.0, validator=_seconds)
    priority: Priority = attrs.field(default="normal", validator=attrs.validators.in_(("low", "normal", "high")))
    decode: Literal["lazy", "strict"] = attrs.field(default="lazy", validator=attrs.validators.in_(("lazy", "strict")))
    read_only: bool = False
    safety: Safety | None = attrs.field(
        default=None, validator=attrs.validators.in_((None, "safe", "idempotent", "unsafe"))
    )

    def but(self, changes: OptionChanges) -> Options:
        """Return these options with some changed."""
        unknown = set(changes) - {option.name for option in attrs.fields(Options)}
        if unknown:
            raise UsageError(
                f"unknown option {', '.join(sorted(unknown))}; known are {', '.join(o.name for o in attrs.fields(Options))}"
            )
        try:
            return attrs.evolve(self, **changes)
        except ValueError as error:
            reason = str(error.args[0])
        raise UsageError(reason)


@attrs.frozen(eq=False)
class Response(Generic[T_co]):
    """The whole reply to one call.

    Attributes:
        value: The typed result.
        raw: The ``result`` member as it came.
        total: Number of rows a list method found, over all pages.
        next: Offset of the next page, if there is one.
        time: The portal's ``time`` block: ``operating``, ``processing``, … in seconds.
        status: HTTP status.
        headers: HTTP headers; those of the whole batch if the call was packed.
    """

    value: T_co
    raw: Any = attrs.field(default=None, repr=False)
    total: int | None = None
    next: int | None = None
    time: Mapping[str, Any] = attrs.field(factory=dict, repr=False)
    status: int = 200
    headers: Mapping[str, str] = attrs.field(factory=dict, repr=False)


class Sender(Protocol):
    """Whatever carries calls: the engine, or a fake in a test."""

    async def send(self, call: Call[T], /) -> Response[T]: ...


@attrs.frozen(eq=False)
class Method(Generic[T_co]):
    """What a call needs to know of its method.

    Attributes:
        name: Name on the wire.
        result: How the result is read.
        version: REST version.
        safety: ``safe`` changes nothing; ``idempotent`` may be done twice; ``unsafe`` is never repeated when it may have been done.
        scopes: Permission scopes, any of which suffices.
        batch: Whether it may stand in a batch.
        under: Key path of the value in the result.
        bare: Whether the result comes without an envelope.
        absent: What the portal answers instead of an error when there is no such thing; the value is then ``None``.
        nullable: Parameters for which ``None`` is sent, as null.
        positional: For methods that read parameters by position: each name with what fills its place when it is left out.
        files: How files in its parameters are written.
        dump: How single parameters are written, where plain JSON will not do.
        errors: Classes of codes that mean something else here than elsewhere.
        application: Whether it works only inside an application.
        deprecated: What to use instead, if it is deprecated.
    """

    name: str
    result: convert.Hook[T_co] = attrs.field(repr=False)
    version: int = attrs.field(default=2, kw_only=True)
    safety: Safety = attrs.field(default="unsafe", kw_only=True)
    scopes: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    batch: bool = attrs.field(default=True, kw_only=True)
    under: str = attrs.field(default="", kw_only=True)
    bare: bool = attrs.field(default=False, kw_only=True)
    absent: Any = attrs.field(default=UNSET, kw_only=True)
    nullable: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    positional: Mapping[str, Any] | None = attrs.field(default=None, kw_only=True)
    files: Form | None = attrs.field(default=None, kw_only=True)
    dump: Mapping[str, Callable[[Any], Any]] | None = attrs.field(default=None, kw_only=True, repr=False)
    errors: Mapping[str, str] | None = attrs.field(default=None, kw_only=True, repr=False)
    application: bool = attrs.field(default=False, kw_only=True)
    deprecated: str = attrs.field(default="", kw_only=True)

    def decode(self, result: Any, *, total: int | None = None, next: int | None = None, strict: bool = False) -> T_co:
        """Turn the ``result`` member of a reply into the typed value.

        Args:
            result: The member as it came.
            total: ``total`` beside it, for lists.
            next: ``next`` beside it, for lists.
            strict: Read every field at once and name every misfit.
        """
        if self.absent is not UNSET and (result == self.absent and type(result) is type(self.absent)):
            return None  # type: ignore[return-value]
        value = self._read(result, total, next)
        if strict:
            wrong = list(shape.misfits(value.rows if isinstance(value, Page) else value))
            if wrong:
                more = "".join(f"; {error.reason} at {error.path}" for error in wrong[1:])
                raise DecodeError(
                    self.name,
                    wrong[0].path,
                    f"{wrong[0].reason}{more}" if not more else f"{len(wrong)} misfits: {wrong[0].reason}{more}",
                )
        return value

    def path(self) -> tuple[str, ...]:
        """Return the keys under which the value stands in the result."""
        return tuple(self.under.split(".")) if self.under else ()

    def _read(self, result: Any, total: int | None, next: int | None) -> T_co:
        value, at = self._dig(result)
        return self.result.load(value, at)

    def _dig(self, result: Any) -> tuple[Any, convert.At]:
        value, at = result, self.name  # type: Any, convert.At
        for key in self.path():
            if not isinstance(value, dict) or key not in value:
                raise convert.misfit(at, f"an object with {key!r}", value)
            value, at = value[key], (at, key)
        return value, at


@attrs.frozen(eq=False, init=False)
class ListMethod(Method[Page[Row_co]]):
    """A method that answers rows. ``result`` is the hook of one row, ``rows`` the key path at which they stand."""

    rows: str = attrs.field(default="", kw_only=True)
    paging: Paging = attrs.field(default=Paging("none"), kw_only=True)

    def __init__(
        self,
        name: str,
        result: convert.Hook[Row_co],
        *,
        rows: str = "",
        paging: Paging = Paging("none"),  # noqa: B008 - it is frozen
        version: int = 2,
        safety: Safety = "unsafe",
        scopes: tuple[str, ...] = (),
        batch: bool = True,
        nullable: tuple[str, ...] = (),
        positional: Mapping[str, Any] | None = None,
        dump: Mapping[str, Callable[[Any], Any]] | None = None,
        errors: Mapping[str, str] | None = None,
        application: bool = False,
        deprecated: str = "",
    ) -> None:
        row: Any = result  # what reads a row here reads the whole result elsewhere
        self.__attrs_init__(
            name,
            row,
            rows=rows,
            paging=paging,
            version=version,
            safety=safety,
            scopes=scopes,
            batch=batch,
            nullable=nullable,
            positional=positional,
            dump=dump,
            errors=errors,
            application=application,
            deprecated=deprecated,
        )

    def path(self) -> tuple[str, ...]:
        return tuple(self.rows.split(".")) if self.rows else ()

    def _read(self, result: Any, total: int | None, next: int | None) -> Page[Row_co]:
        # Wrapped rows that are not there at all: PHP writes the wrapper of an empty list as an empty list.
        value, at = ([], self.name) if self.rows and result == [] else self._dig(result)
        return Page(convert.list_of(self.result).load(value, at), total, next, result)  # type: ignore[arg-type]


class Call(Generic[T_co]):
    """One call of a method: inert until it is awaited, and awaited as often as you like.

    Calls compare by identity. A ``Call`` belongs to the client that built it.
    """

    __slots__ = ("changes", "method", "params", "sender")

    def __init__(
        self, method: Method[T_co], params: Mapping[str, object], sender: Sender, changes: OptionChanges | None = None
    ) -> None:
        self.method = method
        self.params = params
        self.sender = sender
        self.changes: OptionChanges = changes or _UNCHANGED
        if method.deprecated and method.name not in _warned:
            _warned.add(method.name)
            warnings.warn(f"Bitrix24 has deprecated {method.name}: {method.deprecated}", DeprecatedMethod, stacklevel=3)

    def __await__(self) -> Generator[Any, None, T_co]:
        return (yield from self.sender.send(self).__await__()).value

    async def send(self) -> T_co:
        """Send the call and return its typed value; a coroutine, for ``TaskGroup.create_task`` and the like.

        Raises:
            ApiError: The portal refused; the subclass says what to do about it.
            TransportError: No answer; ``maybe_done`` says whether the portal may have acted.
            ReplyError: The answer is no Bitrix24 answer.
            DecodeError: The result does not fit its declared type.
            UsageError: The call is wrong in itself; nothing was sent.
        """
        return (await self.sender.send(self)).value

    async def response(self) -> Response[T_co]:
        """Send the call and return the whole reply: value, raw JSON, total, next, time, headers."""
        return await self.sender.send(self)

    def ref(self, *path: str | int) -> Any:
        """Return a reference to the result of this call, to be used as a parameter of a later call of the same explicit batch.

        Args:
            path: Keys and indexes inside the value, as they are on the wire: ``call.ref("ID")``, ``list_call.ref(0, "ID")``. None for the whole value.
                Of a list of REST 3.0 also ``list_call.ref("*", "id")``: the list of what every row has there.

        Of REST 3.0 only what is read leaves something to refer to: the item or the items of an answer. There a reference that leads nowhere, such as to
        the first row of an empty list, fails the whole batch; in REST v2 the portal silently takes whatever stands above the place.
        """
        return Ref(self, path)

    def with_options(self, **changes: Unpack[OptionChanges]) -> Call[T_co]:
        """Return the same call with other options, for example ``priority="high"``; see ``Options``."""
        Options().but(changes)
        return type(self)(self.method, self.params, self.sender, {**self.changes, **changes})

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.method.name}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a call is not pickled: it belongs to a client, and that holds a secret")


class ListCall(Call[Page[Row_co]]):
    """A call that answers rows: awaited, it gives the first page; iterated, every row of every page."""

    __slots__ = ()

    method: ListMethod[Row_co]

    def __init__(
        self,
        method: ListMethod[Row_co],
        params: Mapping[str, object],
        sender: Sender,
        changes: OptionChanges | None = None,
    ) -> None:
        super().__init__(method, params, sender, changes)

    def with_options(self, **changes: Unpack[OptionChanges]) -> ListCall[Row_co]:
        """Return the same call with other options; see ``Options``."""
        Options().but(changes)
        return type(self)(self.method, self.params, self.sender, {**self.changes, **changes})

    def __aiter__(self) -> AsyncIterator[Row_co]:
        return aiter(self.walk())

    def pages(self) -> AsyncIterator[Page[Row_co]]:
        """Iterate over the pages, one after another."""
        return self.walk().pages()

    async def all(self) -> list[Row_co]:
        """Fetch every row of every page into one list."""
        return await self.walk().all()

    def walk(self, **options: Unpack[WalkOptions]) -> Walk[Row_co]:
        """Return a walk over all rows, for whoever wants to set how it goes: ``async for row in call.walk(limit=1000): ...``.

        Args:
            limit: Rows to hand out, at most.
            prefetch: Batches of pages that are fetched ahead of whoever reads, at most.
            exact: What to do when rows came or went during a walk by offsets, so that one may be missing: raise ``WalkChanged`` at the end, or warn.
            resume: The ``checkpoint`` of another walk over the same list, to go on from there.
            progress: A function that is given a ``b24async.progress.Progress`` now and then; ``True`` for a bar on the terminal.
        """
        from b24async.walk import Walk  # most calls are no walks

        return Walk(self, **options)


class Ref:
    """A reference to the result of an earlier call of the same explicit batch; made by ``Call.ref``."""

    __slots__ = ("call", "path")

    def __init__(self, call: Call[Any], path: tuple[str | int, ...]) -> None:
        self.call = call
        self.path = path

    def __repr__(self) -> str:
        return f"<Ref to {self.call.method.name}{''.join(f'[{step}]' for step in self.path)}>"

    def __bool__(self) -> NoReturn:
        raise UsageError("a reference has no value before its batch ran: it can only be passed on as a parameter")

    def __str__(self) -> NoReturn:
        raise UsageError("a reference is a whole value: it cannot be part of a text")

    def __format__(self, spec: str) -> NoReturn:
        raise UsageError("a reference is a whole value: it cannot be part of a text")

    def full_path(self) -> tuple[str | int, ...]:
        """Return the path inside what the portal keeps of the answer, after a look whether there can be such a place.

        That is the ``result`` member in REST v2, and the content of its ``item`` or ``items`` in REST 3.0.

        Raises:
            UsageError: There is no such place. In REST v2 a wrong path is no error on the portal: it silently yields whatever stands above it.
        """
        method = self.call.method
        for step in self.path:
            if isinstance(step, int):
                if step < 0:
                    raise UsageError(
                        f"{step} cannot be part of a reference; indexes count from 0, and only from the front"
                    )
            elif not re.fullmatch(r"[^\s\[\]$]+", step):
                raise UsageError(
                    f"{step!r} cannot be part of a reference; keys are texts without blanks and brackets, indexes are numbers"
                )
        if method.version == 3:
            return self._kept_path()
        if "*" in self.path:
            raise UsageError(
                f'{method.name}: "*", which stands for every row, works in references between calls of REST 3.0 only'
            )
        rest = list(self.path)
        if isinstance(method, ListMethod):
            if rest and not isinstance(rest.pop(0), int):
                raise UsageError(
                    f'{method.name} answers rows: its references begin with an index, such as ref(0, "ID")'
                )
            if not rest:
                return (*method.path(), *self.path)
        self._look_inside(rest)
        return (*method.path(), *self.path)

    def _kept_path(self) -> tuple[str | int, ...]:
        """Return the path inside what a batch of REST 3.0 keeps of an answer."""
        method, path = self.call.method, self.path
        kept: tuple[str | int, ...] = method.path()
        raw = not kept and method.result is convert.json
        if raw:
            kept, path = path[:1], path[1:]
        if method.safety != "safe" or kept[:1] not in (("item",), ("items",)):
            hint = '; its references begin with one of these, such as ref("item", "id")' if raw else ""
            raise UsageError(
                f"{method.name} leaves nothing to refer to: a batch of REST 3.0 keeps only the item or items of what is read{hint}"
            )
        for step in path:
            if isinstance(step, str) and "." in step:
                raise UsageError(f"{step!r} cannot be part of a reference: write its parts as steps of their own")
        rows = kept == ("items",)
        if rows and path and not isinstance(path[0], int) and path[0] != "*":
            raise UsageError(
                f'{method.name} answers rows: its references begin with an index, such as ref(0, "id"), or with "*" for every row'
            )
        inside = path[1:] if rows else path
        if "*" in inside or (path[:1] == ("*",) and len(inside) != 1):
            raise UsageError(
                f'{method.name}: "*" stands for every row of a list, and one field of it follows, such as ref("*", "id")'
            )
        if not raw and inside:
            self._look_inside(inside)
        return (*kept[1:], *path)

    def _look_inside(self, path: Sequence[str | int]) -> None:
        """Refuse a path that cannot be inside the value, or inside one of the rows."""
        method = self.call.method
        hook = method.result
        shaped = convert.shape_class(hook)
        if shaped is not None and path:
            known = {declared.wire for declared in shape.fields(shaped).values()}
            first = path[0]
            if isinstance(first, int) or not (
                first in known or first.upper().startswith(("UF", "PARENT_ID", "PARENTID", "PROPERTY"))
            ):
                raise UsageError(
                    f"{method.name} answers no {first!r}; keys are spelt as on the wire: {', '.join(sorted(known)[:12])}, …"
                )
        elif (
            path
            and not hook.parts
            and hook not in (convert.json, convert.file)
            and not hook.name.startswith(("union", "enum"))
        ):
            raise UsageError(f"{method.name} answers {hook.name}, which has nothing inside: use ref() without a path")


class Group:
    """A name segment of the API: its attributes are methods and further groups."""

    _name = ""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def __dir__(self) -> list[str]:
        return sorted(name for name in vars(type(self)) if not name.startswith("_"))

    def __repr__(self) -> str:
        return f"<group {self._name}.*>" if self._name else f"<{type(self).__name__}>"


def members(group: type[Group]) -> dict[str, Any]:
    """Return methods and groups of a group class by name, without building anything."""
    found: dict[str, Any] = {}
    for base in reversed(group.__mro__):
        if issubclass(base, Group) and base is not Group:
            found.update(
                (k, v)
                for k, v in vars(base).items()
                if not k.startswith("_") and (callable(v) or isinstance(v, functools.cached_property))
            )
    return found
