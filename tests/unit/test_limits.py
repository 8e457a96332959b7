"""The bucket, with the clock passed in."""

from __future__ import annotations

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b24async import limits
from b24async.errors import UsageError
from b24async.limits import Bucket, Limits


def spent(bucket: Bucket, now: float, most: int = 60) -> int:
    """Make requests that are answered at once until the bucket is full."""
    count = 0
    while count < most and bucket.take(now) == 0.0:
        bucket.settle(now, now)
        count += 1
    return count


def test_the_burst_less_one_goes_at_once_and_then_two_per_second() -> None:
    bucket = Bucket(Limits(50, 2))
    assert spent(bucket, 100.0) == 49
    assert bucket.take(100.0) == pytest.approx(0.5)
    assert spent(bucket, 100.5) == 1
    assert bucket.take(100.5) == pytest.approx(0.5)


def test_after_a_refusal_the_bucket_counts_as_full() -> None:
    bucket = Bucket(Limits(50, 2))
    bucket.fill(10.0)
    assert bucket.take(10.0) == pytest.approx(0.5)


def test_a_request_leaks_out_only_when_it_is_answered() -> None:
    bucket = Bucket(Limits(3, 1))
    assert [bucket.take(1.0), bucket.take(1.0)] == [0.0, 0.0]
    assert bucket.take(50.0) > 0  # both are still under way: the portal may count them any moment
    bucket.settle(1.0, 50.0)
    assert bucket.take(50.5) > 0
    assert bucket.take(51.0) == 0.0


def test_what_was_never_written_leaves_at_once() -> None:
    bucket = Bucket(Limits(2, 1))
    assert bucket.take(5.0) == 0.0
    assert bucket.take(5.0) > 0
    bucket.settle(5.0, 5.0, written=False)
    assert bucket.take(5.0) == 0.0


def test_a_place_whose_event_loop_is_gone_is_not_lost_for_ever() -> None:
    bucket = Bucket(Limits(2, 1))
    assert bucket.take(5.0) == 0.0
    assert bucket.take(100.0) > 0
    assert bucket.take(5.0 + limits.LOST + 2) > 0  # it has just begun to leak out
    assert bucket.take(5.0 + limits.LOST + 4) == 0.0


@given(st.lists(st.tuples(st.floats(0, 2), st.floats(0, 3), st.floats(0, 1)), max_size=80))
def test_our_level_is_never_below_the_portals(steps: list[tuple[float, float, float]]) -> None:
    """However long requests travel: the portal counts each of them somewhere between its start and its answer."""
    ours, now = Bucket(Limits(10, 2)), 1.0
    under_way: list[tuple[float, float]] = []
    counted: list[float] = []
    for pause, travel, part in steps:
        now += pause
        under_way.sort()
        while under_way and under_way[0][0] <= now:
            answered, taken = under_way.pop(0)
            ours.settle(taken, answered)
        if ours.take(now) == 0.0:
            counted.append(now + travel * part)
            under_way.append((now + travel, now))
    level, last = 0.0, 0.0
    for moment in sorted(counted):
        level = max(level - (moment - last) * 2, 0.0) + 1
        last = moment
        assert level <= 9 + 1e-6


def test_a_share_uses_its_part_of_both() -> None:
    bucket = Bucket(Limits(40, 2, share=0.25))
    assert spent(bucket, 1.0) == 9
    assert bucket.take(1.0) == pytest.approx(2.0)


def test_without_limits_nobody_waits() -> None:
    bucket = Bucket(limits.OFF)
    assert all(bucket.take(1.0) == 0.0 for _ in range(1000))


def test_a_clock_that_stands_still_lets_nothing_through_twice() -> None:
    bucket = Bucket(Limits(3, 1))
    assert [bucket.take(7.0) == 0.0 for _ in range(4)] == [True, True, False, False]


def test_one_portal_has_one_bucket_and_the_last_word_on_its_limits_holds() -> None:
    first = limits.bucket("one.example", limits.STANDARD, 1.0)
    assert limits.bucket("one.example", limits.ENTERPRISE, 1.0) is first
    assert first.burst == 250
    assert limits.bucket("two.example", limits.STANDARD, 1.0) is not first


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
