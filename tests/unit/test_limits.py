"""The bucket, with the clock passed in."""

from __future__ import annotations

import heapq
import math
import random
import threading
import time
from collections.abc import Callable, Iterator

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from b24async import limits
from b24async.errors import UsageError
from b24async.limits import GUARD, JOIN, Bucket, Limits

EPS = 1e-6


@attrs.define
class Counter:
    """The bucket as a portal keeps it: ``drain`` per second, in steps at the turn of a period that begins at ``phase``, or smoothly."""

    burst: float
    drain: float
    phase: float = 0.0
    smooth: bool = False
    level: float = 0.0
    at: float = 0.0

    def look(self, now: float) -> float:
        size = float(math.ceil(self.drain))
        period = size / self.drain
        if self.smooth:
            leaked = (now - self.at) * self.drain
        else:
            leaked = size * (math.floor((now - self.phase) / period) - math.floor((self.at - self.phase) / period))
        self.level, self.at = max(self.level - leaked, 0.0), now
        return self.level

    def count(self, now: float) -> bool:
        """Count a request, or refuse it and do not count it."""
        if self.look(now) + 1 > self.burst + EPS:
            return False
        self.level += 1
        return True


@attrs.frozen
class Trip:
    """A request: the pause before it is wanted, how long it is on its way, and in which part of that time the portal counts it."""

    pause: float
    travel: float
    part: float


@attrs.frozen(order=True)
class Event:
    """Something that happens to a request: 0 it is wanted, 1 the portal counts it, 2 its answer is here. With 3 somebody just looks."""

    at: float
    number: int
    what: int = attrs.field(order=False)
    taken: float = attrs.field(default=0.0, order=False)
    counted: bool = attrs.field(default=True, order=False)


def drive(
    ours: Bucket,
    portal: Counter,
    trips: list[Trip],
    begin: float = 0.0,
    patient: bool = True,
    look: float = 0.0,
) -> Iterator[Event]:
    """Send requests through our bucket to a portal, and yield each thing that has just happened.

    Args:
        ours: Our bucket.
        portal: The portal's.
        trips: The requests.
        begin: When the first pause begins.
        patient: Whether a request that found no place comes back when there may be one, and those behind it wait.
        look: Seconds after which somebody looks, again and again.
    """
    events: list[Event] = []
    number, now = 0, begin
    waiting = iter(enumerate(trips))

    def push(at: float, what: int, taken: float = 0.0, counted: bool = True) -> None:
        nonlocal number
        number += 1
        heapq.heappush(events, Event(at, number, what, taken, counted))

    def want(now: float) -> Trip | None:
        found = next(waiting, None)
        if found is not None:
            push(now + found[1].pause, 0)
        return found[1] if found else None

    trip = want(now)
    if look:
        push(now + look, 3)
    trips_of: dict[int, Trip] = {}
    while events:
        event = heapq.heappop(events)
        now = event.at
        if event.what == 0:
            assert trip is not None
            wait = ours.take(now)
            if wait and patient:
                push(now + wait, 0)
            else:
                if not wait:
                    push(now + trip.travel * trip.part, 1, now)
                    trips_of[number] = trip
                    yield event
                trip = want(now)
        elif event.what == 1:
            trip_ = trips_of.pop(event.number)
            counted = portal.count(now)
            push(max(event.taken + trip_.travel, now), 2, event.taken, counted)
            yield attrs.evolve(event, counted=counted)
        elif event.what == 2:
            if event.counted:
                ours.settle(event.taken, now)
            else:
                ours.refuse(event.taken, now)
            yield event
        else:
            if events or portal.look(now) > 0:
                push(now + look, 3)
            yield event


def spent(bucket: Bucket, now: float, most: int = 60) -> int:
    """Make requests that are answered at once until the bucket is full."""
    count = 0
    while count < most and bucket.take(now) == 0.0:
        bucket.settle(now, now)
        count += 1
    return count


def test_the_whole_burst_goes_at_once_and_then_two_after_each_second() -> None:
    bucket = Bucket(Limits(50, 2))
    assert spent(bucket, 100.0) == 50
    assert bucket.take(100.0) == pytest.approx(GUARD)
    assert bucket.take(100.9) == pytest.approx(GUARD - 0.9)  # nothing leaks out before a second is over
    assert spent(bucket, 100.0 + GUARD + EPS) == 2
    assert bucket.take(101.5) == pytest.approx(100 + 2 * GUARD - 101.5)
    assert spent(bucket, 100.0 + 2 * GUARD + EPS) == 2


def test_nothing_leaks_out_within_a_second() -> None:
    bucket = Bucket(Limits(50, 2))
    spent(bucket, 0.0)
    levels = [bucket.level(step * GUARD / 10 + EPS) for step in range(31)]
    assert levels == [50.0] * 10 + [48.0] * 10 + [46.0] * 10 + [44.0]


def test_an_idle_bucket_runs_empty_and_never_emptier() -> None:
    bucket = Bucket(Limits(50, 2))
    spent(bucket, 0.0)
    assert bucket.level(25 * GUARD + EPS) == 0.0
    assert bucket.level(1e6) == 0.0
    assert spent(bucket, 1e6) == 50


def test_a_request_leaks_out_only_when_it_is_answered() -> None:
    bucket = Bucket(Limits(3, 1))
    assert [bucket.take(1.0) for _ in range(3)] == [0.0, 0.0, 0.0]
    assert bucket.take(50.0) > 0  # all are still under way: the portal may count them any moment
    bucket.settle(1.0, 50.0)
    assert bucket.take(50.9) > 0
    assert bucket.take(51.01) == 0.0


def test_what_the_portal_never_counted_leaves_at_once() -> None:
    bucket = Bucket(Limits(1, 1))
    assert bucket.take(5.0) == 0.0
    assert bucket.take(5.0) > 0
    bucket.settle(5.0, 5.0, counted=False)
    assert bucket.level(5.0) == 0.0
    assert bucket.take(5.0) == 0.0


def test_a_place_whose_event_loop_is_gone_is_not_lost_for_ever() -> None:
    bucket = Bucket(Limits(1, 1))
    assert bucket.take(5.0) == 0.0
    assert bucket.take(100.0) > 0
    assert bucket.take(5.0 + limits.LOST) > 0
    assert bucket.take(5.0 + limits.LOST + 0.5) == pytest.approx(GUARD)  # it has just begun to leak out
    assert bucket.take(5.0 + limits.LOST + 2) == 0.0


def test_an_answer_that_comes_after_all_is_not_counted_twice() -> None:
    bucket = Bucket(Limits(5, 1))
    assert bucket.take(0.0) == 0.0
    assert bucket.level(limits.LOST + 1) == 1.0
    bucket.settle(0.0, limits.LOST + 1.5)
    assert bucket.level(limits.LOST + 1.5) == 1.0
    assert bucket.level(limits.LOST + 3) == 0.0


BURST_AND_DRAIN = st.sampled_from([(6.0, 1.0), (10.0, 2.0), (50.0, 2.0), (20.0, 5.0)])
TRIPS = st.lists(st.builds(Trip, st.floats(0, 1.5), st.floats(0, 3), st.floats(0, 1)), min_size=1, max_size=60)


def never_below(ours: Bucket, portal: Counter, trips: list[Trip], look: float) -> None:
    for event in drive(ours, portal, trips, patient=False, look=look):
        assert event.counted, "the portal has refused"
        assert ours.level(event.at) >= portal.look(event.at) - EPS


@settings(max_examples=60)
@given(BURST_AND_DRAIN, st.floats(0, 1), st.booleans(), TRIPS, st.floats(0.1, 0.7))
def test_our_level_is_never_below_the_portals_whatever_its_phase(
    plan: tuple[float, float], phase: float, smooth: bool, trips: list[Trip], look: float
) -> None:
    """However long requests travel: the portal counts each of them somewhere between its start and its answer, and drains when it likes."""
    never_below(Bucket(Limits(*plan)), Counter(*plan, phase, smooth), trips, look)


@settings(max_examples=30)
@given(st.floats(0, 2), st.booleans(), TRIPS, st.floats(0.1, 0.7))
def test_the_level_of_a_share_is_never_below_its_part_of_the_portals(
    phase: float, smooth: bool, trips: list[Trip], look: float
) -> None:
    never_below(Bucket(Limits(40, 2, share=0.25)), Counter(10, 0.5, phase, smooth), trips, look)


@pytest.mark.parametrize("plan", [(10.0, 1.0), (50.0, 2.0), (250.0, 5.0), (25.0, 0.5)])
@pytest.mark.parametrize("smooth", [False, True])
def test_in_thousands_of_requests_at_full_speed_the_portal_refuses_none(
    plan: tuple[float, float], smooth: bool
) -> None:
    burst, drain = plan
    chance = random.Random(f"{plan} {smooth}")
    ours = Bucket(Limits(40, 2, share=0.25) if drain < 1 else Limits(burst, drain))
    for phase in (0.0, 0.25, 0.5, 0.999):
        trips = [Trip(0.0, chance.expovariate(4.0), chance.random()) for _ in range(300)]
        trips[150] = Trip(burst, 5.0, 0.5)  # a rest on the way
        ours = Bucket(ours.limits)
        portal = Counter(ours.burst, ours.drain, phase, smooth)
        for event in drive(ours, portal, trips):
            assert event.counted
            assert ours.level(event.at) >= portal.look(event.at) - EPS


def test_four_processes_with_a_quarter_each_are_not_refused() -> None:
    for phase in (0.0, 0.3, 0.77):
        portal = Counter(50, 2, phase)
        chance = random.Random(phase)
        drives = [
            drive(
                Bucket(Limits(50, 2, share=0.25)),
                Counter(1e9, 1),  # it only tells when it would be counted
                [Trip(0.0, chance.uniform(0.05, 0.6), chance.random()) for _ in range(60)],
            )
            for _ in range(4)
        ]
        moments = sorted(event.at for each in drives for event in each if event.what == 1)
        assert len(moments) == 240
        assert all(portal.count(moment) for moment in moments)


@pytest.mark.parametrize("part", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("smooth", [False, True])
def test_a_hundred_requests_take_the_time_that_the_portal_asks_for_and_no_more(part: float, smooth: bool) -> None:
    """50 go at once; the other 50 need 25 s at two per second; then there is one round trip left."""
    for tenth in range(10):
        portal = Counter(50, 2, phase=tenth / 10, smooth=smooth, at=1000.0)
        events = list(drive(Bucket(Limits(50, 2)), portal, [Trip(0.0, 0.1, part)] * 100, begin=1000.0))
        assert all(event.counted for event in events)
        assert len(events) == 300
        assert 1025.0 <= events[-1].at <= 1025.3


@pytest.mark.parametrize("limit", [Limits(10, 1), Limits(50, 2), Limits(250, 5), Limits(80, 2, share=0.25)])
def test_a_bucket_that_is_kept_full_gives_exactly_its_drain(limit: Limits) -> None:
    chance = random.Random(5)
    bucket = Bucket(limit)
    seconds = 40 * math.ceil(bucket.drain) / bucket.drain
    count = bucket.burst + round(seconds * bucket.drain)
    trips = [Trip(0.0, chance.uniform(0.05, 0.15), 0.0) for _ in range(count)]
    events = list(drive(bucket, Counter(1e9, 1), trips))
    sent = [event.at for event in events if event.what == 0]
    first = min(event.at for event in events if event.what == 2)
    period = math.ceil(bucket.drain) / bucket.drain * GUARD
    assert sent[bucket.burst - 1] == 0.0
    assert first + period - EPS <= sent[bucket.burst] <= first + period + JOIN * period
    begin = sent[bucket.burst]
    for second in range(1, 40):
        passed = sum(begin - EPS <= at < begin + second * period - EPS for at in sent)
        assert passed == second * math.ceil(bucket.drain)


def test_when_the_first_answers_come_together_the_next_places_are_free_a_second_later() -> None:
    bucket = Bucket(Limits(50, 2))
    for _ in range(50):
        assert bucket.take(0.0) == 0.0
    for _ in range(50):
        bucket.settle(0.0, 0.1)
    assert bucket.take(0.1) == pytest.approx(GUARD)
    assert spent(bucket, 0.1 + GUARD) == 2


def test_answers_that_come_shortly_after_each_other_leak_out_together_a_second_after_the_last() -> None:
    bucket = Bucket(Limits(50, 2))
    for taken in (0.0, 0.1):
        assert bucket.take(taken) == 0.0
    bucket.settle(0.0, 0.1)
    bucket.settle(0.1, 0.3)
    assert bucket.level(0.1 + GUARD + EPS) == 2.0
    assert bucket.level(0.3 + GUARD - EPS) == 2.0
    assert bucket.level(0.3 + GUARD + EPS) == 0.0


def test_an_answer_does_not_wait_for_one_that_comes_much_later() -> None:
    bucket = Bucket(Limits(50, 2))
    for taken in (0.0, 0.1):
        assert bucket.take(taken) == 0.0
    bucket.settle(0.0, 0.1)
    bucket.settle(0.1, 0.6)
    assert bucket.level(0.1 + GUARD + EPS) == 1.0
    assert bucket.level(0.1 + 2 * GUARD + EPS) == 0.0


def test_after_a_refusal_the_bucket_counts_as_full() -> None:
    bucket = Bucket(Limits(50, 2))
    assert bucket.take(10.0) == 0.0
    bucket.refuse(10.0, 10.0)
    assert bucket.level(10.0) == 50.0
    assert bucket.take(10.0) == pytest.approx(GUARD)
    assert spent(bucket, 10.0 + GUARD) == 2
    assert bucket.take(10.0 + GUARD) > 0


@pytest.mark.parametrize("phase", [0.0, 0.3, 0.6, 0.9])
def test_after_a_refusal_nothing_leaks_out_for_a_whole_second_whatever_was_in_the_bucket_before(phase: float) -> None:
    """What was answered before would have leaked out sooner; but the portal's bucket was full just now, and its second may just have begun."""
    bucket = Bucket(Limits(50, 2))
    for number in range(49):
        assert bucket.take(phase) == 0.0
        bucket.settle(phase, phase + number / 100)
    assert bucket.take(1.0) == 0.0
    bucket.refuse(1.0, 1.0)
    assert bucket.level(1.0) == 50.0
    assert bucket.level(1.9) == 50.0
    assert bucket.level(1.0 + GUARD + EPS) == 48.0
    assert bucket.level(1.0 + 25 * GUARD + EPS) == 0.0


def test_what_is_under_way_when_one_is_refused_counts_to_the_full_bucket() -> None:
    bucket = Bucket(Limits(5, 1))
    for _ in range(4):
        assert bucket.take(1.0) == 0.0
    bucket.refuse(1.0, 1.5)
    assert bucket.level(1.5) == 5.0
    for answer in (1.6, 1.7, 1.8):
        bucket.refuse(1.0, answer)
        assert bucket.level(answer) == 5.0  # full, not more than that
    assert bucket.level(1.8 + 5.3) == 0.0


@settings(max_examples=40)
@example(5, 0.0, True, [Trip(pause, 0.0, 0.0) for pause in (0.0, 0.0, 0.0, 0.0, 0.0, 0.5, 0.25, 0.5)])
@given(st.integers(0, 10), st.floats(0, 1), st.booleans(), TRIPS)
def test_after_a_refusal_our_level_is_never_below_the_portals(
    poured: int, phase: float, smooth: bool, trips: list[Trip]
) -> None:
    """A stranger has filled the portal's bucket before we came. From the first refusal on we know."""
    ours, portal = Bucket(Limits(10, 2)), Counter(10, 2, phase, smooth, level=poured)
    known = float("inf")
    for event in drive(ours, portal, [attrs.evolve(trip, part=0.0) for trip in trips], patient=False):
        if event.what == 2 and not event.counted:
            known = min(known, event.at)
        if event.at >= known:
            assert ours.level(event.at) >= portal.look(event.at) - EPS
        if event.what == 1 and event.taken > known:
            assert event.counted, "refused although we knew"


def test_a_refusal_of_what_was_sent_before_we_knew_accuses_nobody() -> None:
    """The portal may have been busy before we came; and what was on its way at the first refusal is refused for the same reason."""
    bucket = Bucket(Limits(50, 2), now=100.0)
    for moment in (100.0, 100.1, 100.2):
        assert bucket.take(moment) == 0.0
    assert bucket.refuse(100.0, 100.5) is False
    assert bucket.refuse(100.1, 100.6) is False
    assert bucket.refuse(100.2, 100.7) is False
    assert bucket.strangers == 0


def test_a_refusal_after_we_knew_is_a_strangers_doing() -> None:
    bucket = Bucket(Limits(50, 2), now=100.0)
    assert bucket.take(100.0) == 0.0
    assert bucket.refuse(100.0, 100.5) is False
    assert bucket.take(101.6) == 0.0
    assert bucket.take(101.6) == 0.0
    assert bucket.refuse(101.6, 101.7) is True
    assert bucket.refuse(101.6, 101.8) is False  # sent before we knew of this one
    assert bucket.strangers == 1


def test_a_refusal_long_after_we_came_is_a_strangers_doing() -> None:
    """What was in the bucket before us has leaked out after 25 s."""
    bucket = Bucket(Limits(50, 2), now=100.0)
    assert bucket.take(124.9) == 0.0
    assert bucket.take(125.1) == 0.0
    assert bucket.refuse(125.1, 125.2) is True
    other = Bucket(Limits(50, 2), now=100.0)
    assert other.take(124.9) == 0.0
    assert other.refuse(124.9, 125.2) is False
    assert (bucket.strangers, other.strangers) == (1, 0)


def test_a_share_uses_its_part_of_both() -> None:
    bucket = Bucket(Limits(40, 2, share=0.25))
    assert spent(bucket, 1.0) == 10
    assert bucket.take(1.0) == pytest.approx(2 * GUARD)
    assert spent(bucket, 1.0 + 2 * GUARD) == 1


def test_a_tiny_share_still_has_one_place() -> None:
    bucket = Bucket(Limits(10, 2, share=0.01))
    assert spent(bucket, 0.0) == 1
    assert bucket.take(0.0) == pytest.approx(50 * GUARD)


def test_without_limits_nobody_waits() -> None:
    bucket = Bucket(limits.OFF)
    assert all(bucket.take(1.0) == 0.0 for _ in range(1000))
    bucket.settle(1.0, 1.0)
    assert bucket.refuse(1.0, 2.0) is False
    assert bucket.take(2.0) == 0.0
    assert bucket.level(2.0) == 0.0


def test_a_clock_that_stands_still_lets_nothing_through_twice() -> None:
    bucket = Bucket(Limits(3, 1))
    assert [bucket.take(7.0) == 0.0 for _ in range(5)] == [True, True, True, False, False]


def test_one_portal_has_one_bucket_and_the_last_word_on_its_limits_holds() -> None:
    first = limits.portal("one.example", limits.STANDARD, 1.0)
    assert limits.portal("one.example", Limits(250, 5, operating=100), 1.0) is first
    assert (first.bucket.burst, first.bucket.drain, first.operating.limit) == (250, 5, 100)
    assert first.bucket.portal == "one.example"
    assert limits.portal("two.example", limits.STANDARD, 1.0) is not first


def test_new_limits_hold_at_once_and_what_is_in_the_bucket_stays() -> None:
    bucket = Bucket(Limits(10, 2))
    assert spent(bucket, 0.0) == 10
    bucket.limits = limits.ENTERPRISE
    assert spent(bucket, 0.0, most=300) == 240
    bucket.limits = Limits(10, 2)
    assert bucket.take(0.0) > 0


def test_a_portal_outlives_its_clients_until_its_bucket_has_run_empty() -> None:
    kept = limits.portal("kept.example", limits.STANDARD, 0.0)
    assert kept.bucket.take(0.0) == 0.0
    del kept
    for number in range(limits.HELD + 5):
        limits.portal(f"crowd{number}.example", limits.STANDARD, 0.0)
    found = limits.portal("kept.example", limits.STANDARD, 0.0)
    assert found.bucket.level(0.0) == 1.0
    found.bucket.settle(0.0, 0.0)
    del found
    for number in range(limits.HELD + 5):
        limits.portal(f"more{number}.example", limits.STANDARD, 10.0)
    assert limits.portal("kept.example", limits.STANDARD, 10.0).bucket.level(0.0) == 0.0
    assert len(limits._filled) <= limits.HELD + 1


def test_threads_share_a_bucket_without_losing_a_place() -> None:
    bucket = Bucket(Limits(1000, 1))
    taken: list[int] = []

    def fill() -> None:
        taken.append(sum(bucket.take(1.0) == 0.0 for _ in range(1000)))

    def settle() -> None:
        for _ in range(250):
            bucket.settle(1.0, 2.0)

    for_all(fill)
    assert sum(taken) == 1000
    for_all(settle)
    assert bucket.level(2.0) == 1000.0
    assert bucket.level(2.0 + 1000 * GUARD + EPS) == 0.0


def test_threads_that_send_at_full_speed_are_not_refused() -> None:
    """On a real clock that runs 200 times as fast, so that a tenth of a second is twenty."""

    def clock() -> float:
        return time.monotonic() * 200

    ours, portal, lock, begin = Bucket(Limits(50, 2)), Counter(50, 2, phase=0.5, at=clock()), threading.Lock(), clock()
    counted: list[bool] = []

    def send() -> None:
        while (now := clock()) < begin + 20:
            if ours.take(now) == 0.0:
                with lock:
                    counted.append(portal.count(clock()))
                ours.settle(now, clock())
            time.sleep(0)

    for_all(send)
    assert all(counted)
    assert len(counted) > 50


def for_all(work: Callable[[], object], count: int = 4) -> None:
    """Do work in several threads at once."""
    threads = [threading.Thread(target=work) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def test_an_unknown_preset_is_refused() -> None:
    with pytest.raises(UsageError, match="say 'standard', 'enterprise', 'off'"):
        limits.of("fast")  # type: ignore[arg-type]


@pytest.mark.parametrize("operating", [0, -1, float("nan")])
def test_an_operating_limit_is_a_time_above_nothing(operating: float) -> None:
    with pytest.raises(ValueError, match="operating is a number of seconds above 0"):
        Limits(operating=operating)
