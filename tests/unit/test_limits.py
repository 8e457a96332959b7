"""The bucket, with the clock passed in."""

from __future__ import annotations

import threading

import pytest

from b24async import limits
from b24async.errors import UsageError
from b24async.limits import Bucket, Limits


def test_the_burst_less_one_goes_at_once_and_then_two_per_second() -> None:
    bucket = Bucket(Limits(50, 2))
    assert sum(bucket.take(100.0) == 0.0 for _ in range(60)) == 49
    assert bucket.take(100.0) == pytest.approx(0.5)
    assert bucket.take(100.5) == 0.0
    assert bucket.take(100.5) == pytest.approx(0.5)


def test_after_a_refusal_the_bucket_counts_as_full() -> None:
    bucket = Bucket(Limits(50, 2))
    bucket.fill(10.0)
    assert bucket.take(10.0) == pytest.approx(0.5)


def test_a_place_can_be_given_back() -> None:
    bucket = Bucket(Limits(2, 1))
    assert bucket.take(5.0) == 0.0
    assert bucket.take(5.0) > 0
    bucket.give_back(5.0)
    assert bucket.take(5.0) == 0.0


def test_a_share_uses_its_part_of_both() -> None:
    bucket = Bucket(Limits(40, 2, share=0.25))
    assert sum(bucket.take(1.0) == 0.0 for _ in range(20)) == 9
    assert bucket.take(1.0) == pytest.approx(2.0)


def test_without_limits_nobody_waits() -> None:
    bucket = Bucket(limits.OFF)
    assert all(bucket.take(1.0) == 0.0 for _ in range(1000))


def test_a_clock_that_stands_still_lets_nothing_through_twice() -> None:
    bucket = Bucket(Limits(3, 1))
    assert [bucket.take(7.0) == 0.0 for _ in range(4)] == [True, True, False, False]


def test_one_portal_has_one_bucket_and_the_last_word_on_its_limits_holds() -> None:
    first = limits.bucket("one.example", limits.STANDARD)
    assert limits.bucket("one.example", limits.ENTERPRISE) is first
    assert first.burst == 250
    assert limits.bucket("two.example", limits.STANDARD) is not first


def test_threads_share_a_bucket_without_losing_a_place() -> None:
    bucket = Bucket(Limits(1001, 1))
    taken: list[int] = []

    def drain() -> None:
        taken.append(sum(bucket.take(1.0) == 0.0 for _ in range(1000)))

    threads = [threading.Thread(target=drain) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(taken) == 1000


def test_an_unknown_preset_is_refused() -> None:
    with pytest.raises(UsageError, match="say 'standard', 'enterprise', 'off'"):
        limits.of("fast")  # type: ignore[arg-type]
