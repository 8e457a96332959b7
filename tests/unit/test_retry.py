"""What goes again, as one table: for everything that can come back, what it is called, whether the call may have run, and what happens next.

To read it in the night: find the answer, then the column of the method. "again, free" is a repeat that costs no attempt (a limit refused the call),
"again" one of three, "final" is raised at once. Answers are read by ``wire.decode`` from the bytes that come, failures on the way are those of aiohttp;
nothing here waits.
"""

from __future__ import annotations

import json
import socket
import ssl
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import aiohttp
import attrs
import pytest

from b24async import error_codes, retry, transport, wire
from b24async.calls import Safety
from b24async.errors import (
    AccessDenied,
    ApiError,
    AuthError,
    B24Error,
    B24Timeout,
    ClientClosed,
    Confirmation,
    DecodeError,
    InvalidParams,
    LimitError,
    NotFound,
    NotRun,
    PortalError,
    ReplyError,
    ScopeError,
    TransportError,
    UsageError,
    as_declared,
)

METHOD = "crm.deal.add"


@attrs.frozen
class Fate:
    """What follows from a failure; ``keyed`` is an unsafe method whose request carries an ``Idempotency-Key``."""

    maybe_done: bool
    safe: str
    idempotent: str
    unsafe: str
    keyed: str


# fmt: off
#               may it have run?  safe           idempotent     unsafe         keyed
WAITS    = Fate(False,           "again, free", "again, free", "again, free", "again, free")  # a limit refused it
MISSED   = Fate(False,           "again",       "again",       "again",       "again")        # it never reached the portal, and that passes
REFUSED  = Fate(False,           "final",       "final",       "final",       "final")        # refused; asked again, the answer is the same
LOST     = Fate(True,            "again",       "again",       "final",       "again")        # the answer got lost, and the key finds it again
BROKE    = Fate(True,            "again",       "again",       "final",       "final")        # the portal broke; its keys hold successes only
ANSWERED = Fate(True,            "final",       "final",       "final",       "final")        # it has run, and says so in a way nobody expected

# The system errors of REST v2, with every status that they are seen under. In a batch they come under status 200, and mean the same.
V2: list[tuple[str, tuple[int, ...], type[ApiError], Fate]] = [
    ("QUERY_LIMIT_EXCEEDED",           (503, 429),      LimitError,    WAITS),
    ("OPERATION_TIME_LIMIT",           (429,),          LimitError,    WAITS),
    ("OVERLOAD_LIMIT",                 (401, 503),      PortalError,   REFUSED),  # blocked by hand: knocking makes it worse
    ("NO_AUTH_FOUND",                  (401,),          AuthError,     REFUSED),
    ("INVALID_CREDENTIALS",            (401, 403),      AuthError,     REFUSED),
    ("expired_token",                  (401,),          AuthError,     REFUSED),  # where a refresh can help, it comes before this decision
    ("invalid_token",                  (401,),          AuthError,     REFUSED),
    ("invalid_grant",                  (401, 400),      AuthError,     REFUSED),
    ("insufficient_scope",             (401, 403),      ScopeError,    REFUSED),
    ("user_access_error",              (401, 403),      AccessDenied,  REFUSED),
    ("authorization_error",            (401,),          AuthError,     REFUSED),
    ("ACCESS_DENIED",                  (401, 403, 400), AccessDenied,  REFUSED),  # 401: the plan; the others: rights
    ("INVALID_REQUEST",                (401, 400),      InvalidParams, REFUSED),
    ("PAYMENT_REQUIRED",               (401, 402),      AccessDenied,  REFUSED),
    ("APPLICATION_NOT_FOUND",          (401, 400),      AuthError,     REFUSED),
    ("ERROR_OAUTH",                    (401, 400),      AuthError,     REFUSED),
    ("METHOD_CONFIRM_WAITING",         (401,),          Confirmation,  REFUSED),  # it has not run; when it is confirmed, call it again
    ("METHOD_CONFIRM_DENIED",          (403,),          Confirmation,  REFUSED),
    ("WRONG_AUTH_TYPE",                (403, 400),      AccessDenied,  REFUSED),
    ("allowed_only_intranet_user",     (403,),          AccessDenied,  REFUSED),
    ("ERROR_METHOD_NOT_FOUND",         (404,),          NotFound,      REFUSED),
    ("ERROR_MANIFEST_IS_NOT_AVAILABLE", (404,),         NotFound,      REFUSED),
    ("PORTAL_DELETED",                 (403, 500, 410), AuthError,     REFUSED),
    ("INTERNAL_SERVER_ERROR",          (500,),          PortalError,   BROKE),
    ("ERROR_UNEXPECTED_ANSWER",        (500,),          PortalError,   BROKE),
    ("ERROR_BATCH_METHOD_NOT_ALLOWED", (405,),          InvalidParams, REFUSED),
    ("ERROR_BATCH_LENGTH_EXCEEDED",    (400,),          InvalidParams, REFUSED),
    # Those of the authorisation server.
    ("invalid_client",                 (401, 400),      AuthError,     REFUSED),
    ("WRONG_CLIENT",                   (400,),          AuthError,     REFUSED),
    ("bad_verification_code",          (400,),          AuthError,     REFUSED),
    ("NOT_INSTALLED",                  (400,),          AuthError,     REFUSED),
    ("invalid_scope",                  (400,),          ScopeError,    REFUSED),
    # What many methods answer.
    ("SYSTEM_ERROR",                   (400,),          PortalError,   BROKE),    # "internal error while executing the method"
    ("100",                            (400,),          InvalidParams, REFUSED),
    ("ERROR_ARGUMENT",                 (400,),          InvalidParams, REFUSED),
    ("INVALID_ARG_VALUE",              (400,),          InvalidParams, REFUSED),
    ("WRONG_ENCODING",                 (400,),          InvalidParams, REFUSED),
    ("NOT_FOUND",                      (400, 404),      NotFound,      REFUSED),
    ("OWNER_NOT_FOUND",                (400,),          NotFound,      REFUSED),
    ("LANDING_NOT_EXIST",              (400,),          NotFound,      REFUSED),
    ("FIELD_NOT_EXISTS",               (400,),          NotFound,      REFUSED),
    ("BOOKING_ACCESS_DENIED",          (400, 403),      AccessDenied,  REFUSED),
    ("ACCESS_DENIED_DELETED",          (400,),          AccessDenied,  REFUSED),
    ("ACCESS_ERROR",                   (400,),          AccessDenied,  REFUSED),
    ("TASK_ACCESS_ERROR",              (400,),          AccessDenied,  REFUSED),
    ("FEATURE_NOT_AVAIL",              (400,),          AccessDenied,  REFUSED),
    ("CREATE_DYNAMIC_ITEM_RESTRICTED", (400,),          AccessDenied,  REFUSED),
    ("UPDATE_DYNAMIC_ITEM_RESTRICTED", (400,),          AccessDenied,  REFUSED),
    ("1048582",                        (400,),          AccessDenied,  REFUSED),
    ("200040300010",                   (400,),          AccessDenied,  REFUSED),
    ("200040300020",                   (400,),          AccessDenied,  REFUSED),
    ("200040300030",                   (400,),          AccessDenied,  REFUSED),
    ("200040300040",                   (400,),          AccessDenied,  REFUSED),
]

# Those of REST 3.0, by the end of their codes.
V3: list[tuple[str, tuple[int, ...], type[ApiError], Fate]] = [
    ("VALIDATION_REQUESTVALIDATIONEXCEPTION",         (400,),     InvalidParams, REFUSED),
    ("VALIDATION_DTOVALIDATIONEXCEPTION",             (400,),     InvalidParams, REFUSED),
    ("VALIDATION_REQUESTFILTERVALIDATIONEXCEPTION",   (400,),     InvalidParams, REFUSED),
    ("VALIDATION_REQUIREDFIELDINREQUESTEXCEPTION",    (400,),     InvalidParams, REFUSED),
    ("VALIDATION_INVALIDREQUESTFIELDTYPEEXCEPTION",   (400,),     InvalidParams, REFUSED),
    ("VALIDATION_DTOFIELDREQUIREDATTRIBUTEEXCEPTION", (400,),     InvalidParams, REFUSED),
    ("INVALIDJSONEXCEPTION",                          (400,),     InvalidParams, REFUSED),
    ("WRONGHTTPREQUESTMETHODEXCEPTION",               (400,),     InvalidParams, REFUSED),
    ("INVALIDFILTEREXCEPTION",                        (400,),     InvalidParams, REFUSED),
    ("UNKNOWNFILTEROPERATOREXCEPTION",                (400,),     InvalidParams, REFUSED),
    ("INVALIDSELECTEXCEPTION",                        (400,),     InvalidParams, REFUSED),
    ("INVALIDORDEREXCEPTION",                         (400,),     InvalidParams, REFUSED),
    ("INVALIDPAGINATIONEXCEPTION",                    (400,),     InvalidParams, REFUSED),
    ("UNKNOWNDTOPROPERTYEXCEPTION",                   (400,),     InvalidParams, REFUSED),
    ("FIELDNOTFOUNDEXCEPTION",                        (400,),     NotFound,      REFUSED),
    ("UNKNOWNAGGREGATEFUNCTIONEXCEPTION",             (400,),     InvalidParams, REFUSED),
    ("ENTITYNOTFOUNDEXCEPTION",                       (400,),     NotFound,      REFUSED),
    ("METHODNOTFOUNDEXCEPTION",                       (400,),     NotFound,      REFUSED),
    ("ACCESSDENIEDEXCEPTION",                         (403, 400), AccessDenied,  REFUSED),
    ("ACCESSDENIEDEXCEPTION",                         (401,),     AuthError,     REFUSED),  # a bad or expired credential has no code of its own
    ("INSUFFICIENTSCOPEEXCEPTION",                    (403,),     ScopeError,    REFUSED),
    ("LICENSEEXCEPTION",                              (403,),     AccessDenied,  REFUSED),
    ("REST_UNAVAILABLEEXCEPTION",                     (402,),     AccessDenied,  REFUSED),
    ("RATELIMITEXCEPTION",                            (429,),     LimitError,    WAITS),
    ("INVALIDIDEMPOTENCYKEYEXCEPTION",                (400,),     InvalidParams, REFUSED),
    ("IDEMPOTENCYKEYREUSEDEXCEPTION",                 (422,),     InvalidParams, REFUSED),
    ("INTERNAL_INTERNALEXCEPTION",                    (500,),     PortalError,   BROKE),
]
# fmt: on

PREFIX = "BITRIX_REST_V3_EXCEPTION_"
PREFIXES = (PREFIX, "BITRIX_REST_V3_EXCEPTIONS_", "BITRIX_TASKS_V2_EXCEPTION_")


def v2(code: Any, text: str = "Text.") -> bytes:
    return json.dumps({"error": code, "error_description": text}).encode()


def v3(code: str) -> bytes:
    return json.dumps({"error": {"code": code, "message": "Text."}}).encode()


def page(title: str) -> bytes:
    return f"<html>\r\n<head><title>{title}</title></head>\r\n<body><h1>{title}</h1></body>\r\n</html>\r\n".encode()


OK = b'{"result":{"item":{"id":7,"title":"Boats"}},"time":{"start":1767225600.1,"finish":1767225600.2}}'
CUT = OK[: len(OK) // 2]

# fmt: off
# What else portals, and those who stand in front of them, answer.
ODD: list[tuple[str, int, bytes, type[B24Error], Fate]] = [
    # Codes that say nothing: the status decides, or the text where it is known.
    ("the code is empty",                      400, v2(""),                                  InvalidParams, REFUSED),
    ("the code is empty, the text known",      400, v2("", "Contact is not found"),          NotFound,      REFUSED),
    ("the code is 0",                          400, v2("0"),                                 InvalidParams, REFUSED),
    ("the code is 0, the text known",          400, v2("0", "Access denied."),               AccessDenied,  REFUSED),
    ("the code is 0, the portal broke",        400, v2("0", "Internal server error"),        PortalError,   BROKE),
    ("the code is empty, 401",                 401, v2(""),                                  AuthError,     REFUSED),
    ("the code is empty, 403",                 403, v2(""),                                  AccessDenied,  REFUSED),
    ("the code is empty, 404",                 404, v2(""),                                  NotFound,      REFUSED),
    ("the code is empty, 429",                 429, v2(""),                                  LimitError,    WAITS),
    ("the code is empty, 500",                 500, v2(""),                                  PortalError,   BROKE),
    ("the code is empty, 503",                 503, v2(""),                                  PortalError,   BROKE),
    # Codes that nobody knows: the status decides.
    ("an unknown code",                        400, v2("NO_SUCH_CODE"),                      InvalidParams, REFUSED),
    ("an unknown code, 401",                   401, v2("NO_SUCH_CODE"),                      AuthError,     REFUSED),
    ("an unknown code, 422",                   422, v2("NO_SUCH_CODE"),                      InvalidParams, REFUSED),
    ("an unknown code, 429",                   429, v2("TOO_MANY_REQUESTS"),                 LimitError,    WAITS),
    ("an unknown code, 500",                   500, v2("NO_SUCH_CODE"),                      PortalError,   BROKE),
    ("an unknown code, 502",                   502, v2("NO_SUCH_CODE"),                      PortalError,   BROKE),
    ("an unknown code, 504",                   504, v2("NO_SUCH_CODE"),                      PortalError,   BROKE),
    ("an unknown code of REST 3.0",            400, v3(PREFIX + "NEWEXCEPTION"),             InvalidParams, REFUSED),
    ("an unknown code of REST 3.0, 429",       429, v3(PREFIX + "NEWEXCEPTION"),             LimitError,    WAITS),
    ("an unknown code of REST 3.0, 500",       500, v3(PREFIX + "NEWEXCEPTION"),             PortalError,   BROKE),
    ("ERROR_CORE, a method's refusal",         400, v2("ERROR_CORE", "Wrong stage."),        InvalidParams, REFUSED),
    ("ERROR_CORE, the database broke",         500, v2("ERROR_CORE", "SQL query error!"),    PortalError,   BROKE),
    # Codes that are numbers.
    ("the code is a number",                   400, v2(1048582),                             AccessDenied,  REFUSED),
    ("the code is the number 100",             400, v2(100),                                 InvalidParams, REFUSED),
    ("the code is the number 0",               400, v2(0),                                   InvalidParams, REFUSED),
    ("the code is the number 0, 500",          500, v2(0),                                   PortalError,   BROKE),
    # Errors under status 200.
    ("200, the portal broke",                  200, v2("INTERNAL_SERVER_ERROR"),             PortalError,   BROKE),
    ("200, REST 3.0 broke",                    200, v3(PREFIX + "INTERNAL_INTERNALEXCEPTION"), PortalError, BROKE),
    ("200, the bucket is full",                200, v2("QUERY_LIMIT_EXCEEDED"),              LimitError,    WAITS),
    ("200, a wrong client",                    200, v2("WRONG_CLIENT"),                      AuthError,     REFUSED),
    ("200, an unknown code",                   200, v2("NO_SUCH_CODE"),                      InvalidParams, REFUSED),
    ("200, an error beside a result",          200, b'{"result":[],"error":"NOT_FOUND"}',    NotFound,      REFUSED),
    # Of the web server's own answers in REST 3.0's place.
    ("REST 3.0, the bucket is full",           503, v2("QUERY_LIMIT_EXCEEDED"),              LimitError,    WAITS),
    # Pages. Below 500 a web server has turned the request away; from 500 on the portal may have worked on it already.
    ("a page, 200",                            200, page("Sign in"),                         ReplyError,    LOST),
    ("a page, 400",                            400, page("Bad Request"),                     ReplyError,    REFUSED),
    ("a page, 401",                            401, page("Authorization Required"),          ReplyError,    REFUSED),
    ("a page, 403",                            403, page("Forbidden"),                       ReplyError,    REFUSED),
    ("a page, 404",                            404, page("Not Found"),                       ReplyError,    REFUSED),
    ("a page, 408",                            408, page("Request Timeout"),                 ReplyError,    MISSED),
    ("a page, 413",                            413, page("Request Entity Too Large"),        ReplyError,    REFUSED),
    ("a page, 429",                            429, page("Too Many Requests"),               ReplyError,    MISSED),
    ("a page, 500",                            500, page("Internal Server Error"),           ReplyError,    BROKE),
    ("a page, 502",                            502, page("Bad Gateway"),                     ReplyError,    LOST),
    ("a page, 503",                            503, page("Service Unavailable"),             ReplyError,    LOST),
    ("a page, 504",                            504, page("Gateway Time-out"),                ReplyError,    LOST),
    ("a page, 520",                            520, page("Web server error"),                ReplyError,    LOST),
    ("a gateway's JSON, 503",                  503, b'{"message":"Service Unavailable"}',    ReplyError,    LOST),
    # Nothing.
    ("nothing, 200",                           200, b"",                                     ReplyError,    LOST),
    ("blanks, 200",                            200, b" \r\n",                                ReplyError,    LOST),
    ("nothing, 204",                           204, b"",                                     ReplyError,    LOST),
    ("nothing, 400",                           400, b"",                                     ReplyError,    REFUSED),
    ("nothing, 403",                           403, b"",                                     ReplyError,    REFUSED),
    ("nothing, 429",                           429, b"",                                     ReplyError,    MISSED),
    ("nothing, 500",                           500, b"",                                     ReplyError,    BROKE),
    ("nothing, 502",                           502, b"",                                     ReplyError,    LOST),
    # The portal has moved. A redirect is not followed, and the new address has not seen the call.
    ("moved, 301",                             301, b"",                                     ReplyError,    REFUSED),
    ("moved, 302",                             302, page("Found"),                           ReplyError,    REFUSED),
    ("moved, 308",                             308, b"",                                     ReplyError,    REFUSED),
    # Half an answer, or one of another form.
    ("half an answer, 200",                    200, CUT,                                     ReplyError,    LOST),
    ("half an answer, 400",                    400, v2("NOT_FOUND")[:12],                    ReplyError,    REFUSED),
    ("half an answer, 500",                    500, v2("INTERNAL_SERVER_ERROR")[:12],        ReplyError,    BROKE),
    ("half an answer, 503",                    503, v2("QUERY_LIMIT_EXCEEDED")[:12],         ReplyError,    LOST),
    ("a warning of PHP before the answer",     200, b"<br />\n<b>Warning</b>: x\n" + OK,     ReplyError,    LOST),
    ("a list",                                 200, b"[]",                                   ReplyError,    LOST),
    ("null",                                   200, b"null",                                 ReplyError,    LOST),
    ("a text",                                 200, b'"OK"',                                 ReplyError,    LOST),
    ("a list, 400",                            400, b"[]",                                   ReplyError,    REFUSED),
    ("no result",                              200, b'{"time":{"start":1}}',                 ReplyError,    LOST),
    ("no result, and no error",                200, b'{"error":null}',                       ReplyError,    LOST),
    ("no result, 400",                         400, b'{"message":"x"}',                      ReplyError,    REFUSED),
    ("a result under 400",                     400, OK,                                      ReplyError,    ANSWERED),
    ("a result under 500",                     500, OK,                                      ReplyError,    BROKE),
]

TO = SimpleNamespace(host="example.bitrix24.com", port=443, ssl=True, is_ssl=True)

# What breaks on the way, before or after the first byte of the request was written.
WAY: list[tuple[str, Exception, bool, type[B24Error], Fate]] = [
    ("refused",                   aiohttp.ClientConnectorError(TO, ConnectionRefusedError(111, "refused")),     False, TransportError, MISSED),  # type: ignore[arg-type]
    ("no such host",              aiohttp.ClientConnectorDNSError(TO, socket.gaierror(-2, "unknown")),          False, TransportError, MISSED),  # type: ignore[arg-type]
    ("a wrong certificate",       aiohttp.ClientConnectorCertificateError(TO, ssl.SSLCertVerificationError()),  False, TransportError, MISSED),  # type: ignore[arg-type]
    ("no connection in time",     aiohttp.ConnectionTimeoutError("timeout"),                                    False, TransportError, MISSED),
    ("no time left to write",     TimeoutError(),                                                               False, B24Timeout,     MISSED),
    ("no answer in time",         TimeoutError(),                                                               True,  B24Timeout,     LOST),
    ("the answer stopped",        aiohttp.SocketTimeoutError("timeout"),                                        True,  B24Timeout,     LOST),
    ("reset before the request",  aiohttp.ClientOSError(104, "reset"),                                          False, TransportError, MISSED),
    ("reset after the request",   aiohttp.ClientOSError(104, "reset"),                                          True,  TransportError, LOST),
    ("closed before the request", aiohttp.ServerDisconnectedError(),                                            False, TransportError, MISSED),
    ("closed after the request",  aiohttp.ServerDisconnectedError(),                                            True,  TransportError, LOST),
    ("closing while we write",    aiohttp.ClientConnectionResetError("closing transport"),                      False, TransportError, MISSED),
    ("the answer was cut",        aiohttp.ClientPayloadError("not enough data"),                                True,  TransportError, LOST),
    ("the answer is no HTTP",     aiohttp.ClientResponseError(None, (), status=400, message="bad"),             True,  TransportError, LOST),  # type: ignore[arg-type]
    ("something else, before",    RuntimeError("x"),                                                            False, TransportError, MISSED),
    ("something else, after",     RuntimeError("x"),                                                            True,  TransportError, LOST),
]
# fmt: on


def answers() -> Iterator[Any]:
    """Yield words, status, body, class and fate of every answer."""
    for code, statuses, kind, fate in V2:
        for status in statuses:
            yield pytest.param(status, v2(code), kind, fate, id=f"{code}, {status}")
    for end, statuses, kind, fate in V3:
        for status in statuses:
            yield pytest.param(status, v3(PREFIX + end), kind, fate, id=f"{end}, {status}")
    for words, status, body, odd_kind, fate in ODD:
        yield pytest.param(status, body, odd_kind, fate, id=words)


def read(status: int, body: bytes) -> B24Error:
    """Return the error that an answer is."""
    with pytest.raises(B24Error) as caught:
        wire.decode(METHOD, wire.Raw(status, {"Location": "https://new.example/"}, body))
    return caught.value


def decision(error: B24Error, safety: Safety, keyed: bool = False) -> str:
    again = retry.decide(error, safety, 0, keyed=keyed)
    return "final" if again is None else "again" if again.limit is None else "again, free"


def fate(error: B24Error) -> Fate:
    """Return what the code makes of an error."""
    safe, idempotent, unsafe = decision(error, "safe"), decision(error, "idempotent"), decision(error, "unsafe")
    return Fate(getattr(error, "maybe_done", False), safe, idempotent, unsafe, decision(error, "unsafe", keyed=True))


def told(kind: type[B24Error], fate: Fate) -> str:
    """Say it line by line, so that a failed test can be read."""
    return "\n".join((kind.__name__, *(f"{name}: {value}" for name, value in attrs.asdict(fate).items())))


@pytest.mark.parametrize(("status", "body", "kind", "expected"), list(answers()))
def test_each_answer_has_its_class_its_doubt_and_its_fate(
    status: int, body: bytes, kind: type[B24Error], expected: Fate
) -> None:
    error = read(status, body)
    assert told(type(error), fate(error)) == told(kind, expected)


@pytest.mark.parametrize(("failure", "written", "kind", "expected"), [pytest.param(*row[1:], id=row[0]) for row in WAY])
def test_each_failure_on_the_way_has_its_class_its_doubt_and_its_fate(
    failure: Exception, written: bool, kind: type[B24Error], expected: Fate
) -> None:
    error = transport._failure(METHOD, failure, 60.0, transport.Attempt(written))
    assert told(type(error), fate(error)) == told(kind, expected)


@pytest.mark.parametrize(("code", "kind", "expected"), [pytest.param(row[0], *row[2:], id=row[0]) for row in V2])
def test_inside_a_batch_a_code_means_what_it_means_alone(code: str, kind: type[ApiError], expected: Fate) -> None:
    sections = {"result": [], "result_error": {"c0": json.loads(v2(code))}}
    reply = wire.decode("batch", wire.Raw(200, {}, json.dumps({"result": sections}).encode()))
    (error,) = wire.decode_batch(reply, ["c0"], [METHOD])
    assert isinstance(error, ApiError)
    assert error.method == METHOD
    assert told(type(error), fate(error)) == told(kind, expected)


@pytest.mark.parametrize("code", [row[0] for row in V2])
def test_the_case_of_a_code_does_not_matter(code: str) -> None:
    spellings = [read(400, v2(spelling)) for spelling in (code, code.lower(), code.upper())]
    assert len({(type(error), fate(error)) for error in spellings}) == 1


@pytest.mark.parametrize(("end", "statuses", "kind", "expected"), V3, ids=[f"{row[0]}, {row[1][0]}" for row in V3])
def test_the_prefix_of_a_rest_3_code_does_not_matter(
    end: str, statuses: tuple[int, ...], kind: type[ApiError], expected: Fate
) -> None:
    for prefix in PREFIXES:
        error = read(statuses[0], v3(prefix + end))
        assert told(type(error), fate(error)) == told(kind, expected)


def test_the_table_has_every_code_that_the_spec_knows() -> None:
    codes = {row[0].casefold() for row in V2}
    ends = tuple(row[0].casefold() for row in V3)
    assert set(error_codes.CODES) <= codes
    for suffix in error_codes.SUFFIXES:
        assert any(code.endswith(suffix) for code in (*codes, *ends)), suffix
    for prefix in error_codes.PREFIXES:
        assert any(code.startswith(prefix) for code in (*codes, *ends)), prefix


def test_a_result_of_null_is_no_failure() -> None:
    for body in (b'{"result":null}', b'{"result":null,"error":null}', b'{"result":[]}', b'{"result":false}'):
        assert not wire.decode(METHOD, wire.Raw(200, {}, body)).result


def test_a_class_that_a_method_declares_does_not_hide_that_the_portal_broke() -> None:
    declared = {"ERROR_CORE": "NotFound"}
    refused = as_declared(read(400, v2("ERROR_CORE", "No such row.")), declared)
    assert told(type(refused), fate(refused)) == told(NotFound, REFUSED)
    broken = as_declared(read(500, v2("ERROR_CORE", "SQL query error!")), declared)
    assert told(type(broken), fate(broken)) == told(PortalError, BROKE)


@pytest.mark.parametrize(
    "error",
    [
        UsageError("x"),
        ClientClosed("the client is closed"),
        DecodeError(METHOD, "items[3]", "x"),
        NotRun(METHOD, "an earlier call of the batch failed"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_what_is_no_failure_of_the_way_or_the_portal_is_final(error: B24Error) -> None:
    assert fate(error) == REFUSED


# How often, and when.

FULL = read(503, v2("QUERY_LIMIT_EXCEEDED"))
SPENT = read(429, v2("OPERATION_TIME_LIMIT"))
BLOCKED3 = read(429, v3(PREFIX + "RATELIMITEXCEPTION"))
GATEWAY = read(502, page("Bad Gateway"))


def again(error: B24Error, repeats: int = 0, **options: Any) -> retry.Again:
    found = retry.decide(error, options.pop("safety", "safe"), repeats, **options)
    assert found is not None
    return found


def test_repeats_that_cost_end_after_three() -> None:
    assert [retry.decide(GATEWAY, "safe", repeats) is None for repeats in range(5)] == [False] * 3 + [True] * 2


@pytest.mark.parametrize("error", [FULL, SPENT, BLOCKED3], ids=["bucket", "operating", "operating of REST 3.0"])
def test_repeats_that_the_limits_cause_never_end(error: B24Error) -> None:
    assert again(error, 1000, safety="unsafe").limit is not None


def test_the_limit_that_refused_is_told() -> None:
    assert again(FULL).limit == "bucket"
    assert again(SPENT).limit == again(BLOCKED3).limit == "operating"
    assert again(GATEWAY).limit is None


def test_pauses_grow_and_are_spread() -> None:
    for repeats in range(3):
        pauses = [again(GATEWAY, repeats).pause for _ in range(50)]
        assert all(0.25 * 2**repeats <= pause <= 0.5 * 2**repeats for pause in pauses)
        assert len(set(pauses)) > 10


def test_a_repeat_under_a_key_leaves_the_first_one_time_to_finish() -> None:
    for repeats in range(3):
        keyed = [again(GATEWAY, repeats, safety="unsafe", keyed=True).pause for _ in range(50)]
        assert all(1.0 * 2**repeats <= pause <= 8.0 for pause in keyed)


def test_a_key_makes_nobody_wait_who_needs_none() -> None:
    refused = TransportError(METHOD, "no connection")
    for error, safety in ((GATEWAY, "safe"), (GATEWAY, "idempotent"), (refused, "unsafe")):
        assert again(error, safety=safety, keyed=True).pause <= 0.5


def test_a_full_bucket_makes_a_call_wait_as_long_as_one_place_takes() -> None:
    assert again(FULL, drain=2.0).pause == 0.5
    assert again(FULL, drain=5.0).pause == 0.2


def test_after_the_operating_limit_the_pause_is_ten_seconds_or_what_is_known() -> None:
    assert again(SPENT).pause == 10.0
    told = LimitError(METHOD, "OPERATION_TIME_LIMIT", "", 429, retry_after=123.0)
    assert again(told).pause == 123.0
