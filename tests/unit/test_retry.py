"""Which failures go again. One line of the table for each kind of failure; nothing here waits."""

from __future__ import annotations

import pytest

from b24async import retry
from b24async.errors import (
    AccessDenied,
    AuthError,
    B24Error,
    B24Timeout,
    DecodeError,
    InvalidParams,
    LimitError,
    PortalError,
    ReplyError,
    TransportError,
    UsageError,
)

REFUSED = TransportError("m", "no connection")
LOST = TransportError("m", "the connection broke", True)
LATE = B24Timeout("m", "no answer within 60 s", True)
GATEWAY = ReplyError("m", 502, "the answer is not JSON", "<html>", True)
EMPTY = ReplyError("m", 200, "the answer is empty", "", True)
BROKEN = PortalError("m", "INTERNAL_SERVER_ERROR", "", 500, True)
MOVED = ReplyError("m", 302, "redirected to new.example")
FORBIDDEN = ReplyError("m", 403, "the answer is not JSON")
FULL = LimitError("m", "QUERY_LIMIT_EXCEEDED", "", 503)
OPERATING = LimitError("m", "OPERATION_TIME_LIMIT", "", 429)
OVERLOAD = PortalError("m", "OVERLOAD_LIMIT", "", 503)


@pytest.mark.parametrize(
    ("error", "safe", "idempotent", "unsafe"),
    [
        (REFUSED, True, True, True),
        (LOST, True, True, False),
        (LATE, True, True, False),
        (GATEWAY, True, True, False),
        (EMPTY, True, True, False),
        (BROKEN, True, True, False),
        (FULL, True, True, True),
        (OPERATING, True, True, True),
        (OVERLOAD, False, False, False),
        (MOVED, False, False, False),
        (FORBIDDEN, False, False, False),
        (AuthError("m", "NO_AUTH_FOUND", "", 401), False, False, False),
        (AccessDenied("m", "ACCESS_DENIED", "", 403), False, False, False),
        (InvalidParams("m", "100", "", 400), False, False, False),
        (DecodeError("m", "x", "y"), False, False, False),
        (UsageError("x"), False, False, False),
    ],
)
def test_a_call_goes_again_only_when_doing_it_twice_does_no_harm(
    error: B24Error, safe: bool, idempotent: bool, unsafe: bool
) -> None:
    assert (retry.decide(error, "safe", 0) is not None) is safe
    assert (retry.decide(error, "idempotent", 0) is not None) is idempotent
    assert (retry.decide(error, "unsafe", 0) is not None) is unsafe


def test_costly_repeats_end_after_three_and_those_of_the_limits_do_not() -> None:
    assert retry.decide(REFUSED, "safe", 2) is not None
    assert retry.decide(REFUSED, "safe", 3) is None
    again = retry.decide(FULL, "unsafe", 99)
    assert again is not None
    assert again.free
    assert again.full


def test_pauses_grow_and_are_spread() -> None:
    pauses = [
        [again.pause for _ in range(50) if (again := retry.decide(REFUSED, "safe", n)) is not None] for n in range(3)
    ]
    for number, spread in enumerate(pauses):
        assert all(0.25 * 2**number <= pause <= 0.5 * 2**number for pause in spread)
        assert len(set(spread)) > 10


def test_after_the_operating_limit_the_pause_is_at_least_ten_seconds_or_what_the_portal_said() -> None:
    again = retry.decide(OPERATING, "safe", 0)
    assert again is not None
    assert again.pause == 10.0
    told = LimitError("m", "OPERATION_TIME_LIMIT", "", 429, retry_after=123.0)
    again = retry.decide(told, "safe", 0)
    assert again is not None
    assert again.pause == 123.0
