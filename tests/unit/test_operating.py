"""The operating time of methods, with the clock passed in."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest

from b24async import operating
from b24async.operating import CHEAP, DEAR, LOST, MOMENT, REFUSED, Operating

INF = float("inf")
KEY = ("hook", "crm.deal.list")
EPOCH = 1_700_000_000.0
"""What the portal's clock shows when ours shows 0."""


def block(spent: Any, at: float, reset: Any = None, **more: Any) -> dict[str, Any]:
    """Return the ``time`` block of an answer at a moment of our clock."""
    found = {"start": EPOCH + at - 0.1, "finish": EPOCH + at, "duration": 0.1, "processing": 0.1, **more}
    if spent is not None:
        found["operating"] = spent
    if reset is not None:
        found["operating_reset_at"] = EPOCH + reset
    return found


def known(limit: float | None, spent: float, cost: float, at: float = 0.0, reset: float = 600.0) -> Operating:
    """Return a ledger of which the portal has told."""
    ledger = Operating(limit)
    ledger.learn(KEY[1], cost)
    ledger.told(KEY, at, block(spent, at, reset))
    return ledger


def admitted(ledger: Operating, now: float, most: int = 10_000, key: operating.Key = KEY) -> int:
    """Let as many calls go as may, and return how many those are. Their answers are not here yet."""
    return next((count for count in range(most) if not ledger.admit(key, now)), most)


def test_what_the_portal_tells_is_a_sum_and_is_not_summed_again() -> None:
    """600 calls of 30 ms are 18 s, however often the portal says so: nobody waits."""
    ledger, spent = Operating(480.0), 0.0
    for number in range(600):
        now = number * 0.05
        assert ledger.wait(KEY, now) == 0.0
        assert ledger.admit(KEY, now)
        spent += 0.03
        ledger.learn(KEY[1], 0.03)
        ledger.told(KEY, now + 0.03, block(spent, now + 0.03, 600))
        ledger.settle(KEY)
    assert ledger.spent("hook", 30.0) == {KEY[1]: pytest.approx(18.0)}


def test_calls_of_a_second_stop_before_the_wall_and_go_on_at_the_reset() -> None:
    ledger, spent, now = Operating(480.0), 0.0, 0.0
    while ledger.admit(KEY, now):
        spent += 1.0
        now += 1.0
        ledger.learn(KEY[1], 1.0)
        ledger.told(KEY, now, block(spent, now, 600))
        ledger.settle(KEY)
    assert 470.0 < spent <= 479.0
    assert ledger.wait(KEY, now) == pytest.approx(600 - now)
    assert ledger.wait(KEY, 599.9) == pytest.approx(0.1)
    assert ledger.wait(KEY, 600.1) == 0.0


def test_calls_under_way_are_reckoned_with() -> None:
    ledger = known(480.0, spent=400.0, cost=10.0)
    assert ledger.room(KEY, 1.0) == 7
    assert admitted(ledger, 1.0) == 7
    assert ledger.room(KEY, 1.0) == 0
    assert ledger.wait(KEY, 1.0) == INF  # an answer has to tell
    ledger.settle(KEY)
    assert ledger.room(KEY, 1.0) == 1
    assert ledger.wait(KEY, 1.0) == 0.0


def test_room_is_what_may_go_now() -> None:
    for spent, cost in ((1.0, 1.0), (100.0, 3.0), (470.0, 1.0), (474.9, 0.1), (475.2, 0.01)):
        ledger = known(480.0, spent, cost)
        assert admitted(ledger, 1.0) == known(480.0, spent, cost).room(KEY, 1.0)


def test_a_method_that_nobody_knows_has_room_without_end() -> None:
    ledger = Operating(480.0)
    assert ledger.room(KEY, 0.0) > 10**6
    assert ledger.wait(KEY, 0.0) == 0.0


def test_what_costs_nothing_has_room_without_end() -> None:
    ledger = known(480.0, spent=100.0, cost=0.0)
    assert ledger.room(KEY, 1.0) > 10**6
    assert admitted(ledger, 1.0, most=2000) == 2000


def test_at_the_reset_one_call_goes_ahead_and_brings_the_new_sum() -> None:
    ledger = known(480.0, spent=478.0, cost=1.0)
    assert ledger.room(KEY, 599.9) == 0
    assert ledger.room(KEY, 600.1) == 1
    assert admitted(ledger, 600.1) == 1
    assert ledger.wait(KEY, 600.2) == INF
    ledger.told(KEY, 601.0, block(431.0, 601.0, 660))
    assert ledger.wait(KEY, 601.0) == 0.0
    ledger.settle(KEY)
    assert admitted(ledger, 601.0) == 44


def test_when_nothing_has_come_back_the_next_reset_is_waited_for() -> None:
    ledger = known(480.0, spent=478.0, cost=1.0)
    assert ledger.admit(KEY, 600.1)
    ledger.told(KEY, 601.0, block(477.0, 601.0, 660))
    ledger.settle(KEY)
    assert ledger.wait(KEY, 601.0) == pytest.approx(59.0)


def test_one_call_that_alone_is_too_dear_goes_when_nothing_is_spent() -> None:
    ledger = Operating(10.0)
    ledger.learn(KEY[1], 30.0)
    assert ledger.admit(KEY, 0.0)
    assert ledger.wait(KEY, 0.1) == INF
    ledger.settle(KEY)
    assert ledger.wait(KEY, 0.2) == 0.0


def test_a_zero_of_a_later_command_in_a_batch_leaves_the_sum_alone() -> None:
    """In a batch the sum stands at the first command of a method and 0 at its others."""
    ledger = known(480.0, spent=300.0, cost=1.0)
    for number in range(49):
        ledger.told(KEY, 1.0 + number, block(0, 1.0 + number, 600))
    assert ledger.spent("hook", 50.0) == {KEY[1]: 300.0}
    assert ledger.room(KEY, 50.0) == 175


def test_the_later_commands_of_a_batch_are_added_to_a_sum_that_does_not_hold_them() -> None:
    ledger = known(480.0, spent=300.0, cost=1.0)
    ledger.told(KEY, 2.0, block(301.0, 1.1, 600))
    for number in range(49):
        ledger.told(KEY, 2.0, block(0, 1.2 + number / 100, 600, processing=1.0), rest=True)
    assert ledger.spent("hook", 2.0) == {KEY[1]: pytest.approx(350.0)}
    ledger.told(KEY, 3.0, block(351.0, 2.9, 600))  # the next answer holds them, and its word counts
    assert ledger.spent("hook", 3.0) == {KEY[1]: 351.0}


def test_later_commands_that_tell_a_sum_of_their_own_are_believed() -> None:
    ledger = Operating(480.0)
    for number in range(5):
        ledger.told(KEY, 2.0, block(10.0 + number, 1.0 + number / 10, 600, processing=1.0), rest=number > 0)
    assert ledger.spent("hook", 2.0) == {KEY[1]: 14.0}


def test_where_the_portal_meters_nothing_nothing_is_added() -> None:
    """Calls of a tenth of a second or less cost nothing there: all of them tell 0."""
    ledger = Operating(480.0)
    for number in range(5000):
        ledger.told(KEY, number / 100, block(0, number / 100, 600, processing=0.1), rest=number % 50 > 0)
    assert ledger.spent("hook", 50.0) == {}
    assert ledger.wait(KEY, 50.0) == 0.0


def test_a_zero_after_the_reset_means_that_all_has_expired() -> None:
    ledger = known(480.0, spent=300.0, cost=1.0)
    ledger.told(KEY, 601.0, block(0, 601.0, 1200))
    assert ledger.spent("hook", 601.0) == {}
    assert ledger.room(KEY, 601.0) == 475


def test_an_answer_that_was_overtaken_by_a_later_one_changes_nothing() -> None:
    ledger = Operating(480.0)
    ledger.told(KEY, 5.0, block(200.0, 5.0, 600))
    ledger.told(KEY, 6.0, block(150.0, 4.0, 590))  # finished before the other, and was longer on its way
    assert ledger.spent("hook", 6.0) == {KEY[1]: 200.0}
    assert ledger.spent("hook", 595.0) == {KEY[1]: 200.0}  # the reset stands as well


def test_a_later_answer_with_a_smaller_sum_is_believed() -> None:
    ledger = Operating(480.0)
    ledger.told(KEY, 5.0, block(200.0, 5.0, 60))
    ledger.told(KEY, 65.0, block(120.0, 65.0, 120))
    assert ledger.spent("hook", 65.0) == {KEY[1]: 120.0}


def test_of_answers_of_the_same_moment_the_larger_sum_counts() -> None:
    for first, second in ((7.0, 8.0), (8.0, 7.0)):
        ledger = Operating(480.0)
        ledger.told(KEY, 5.0, block(first, 5.0, 600))
        ledger.told(KEY, 5.0, block(second, 5.0, 600))
        assert ledger.spent("hook", 5.0) == {KEY[1]: 8.0}


def test_how_far_the_portals_clock_is_off_does_not_matter() -> None:
    """``operating_reset_at`` is read against the same answer's ``finish``, not against a clock of ours."""
    ledger = Operating(480.0)
    ledger.told(KEY, 10.0, {"finish": 5_000.0, "operating": 479.0, "operating_reset_at": 5_300})
    assert ledger.wait(KEY, 10.0) == pytest.approx(300.0)


@pytest.mark.parametrize("text", ["2023-11-15T01:13:20+03:00", "2023-11-14T22:13:20Z", "2023-11-14T22:13:20+00:00"])
def test_a_reset_in_iso_format_is_a_moment_like_any_other(text: str) -> None:
    ledger = Operating(480.0)
    ledger.told(KEY, 10.0, {"finish": EPOCH - 290, "operating": "479.5", "operating_reset_at": text})
    assert ledger.wait(KEY, 10.0) == pytest.approx(290.0)


@pytest.mark.parametrize(
    "time",
    [
        {},
        {"operating": None},
        {"operating": ""},
        {"operating": "much"},
        {"operating": True},
        {"operating": []},
        {"operating_reset_at": 1_700_000_600},
    ],
)
def test_an_answer_without_a_sum_tells_nothing(time: dict[str, Any]) -> None:
    fresh, ledger = Operating(480.0), known(480.0, spent=300.0, cost=1.0)
    fresh.told(KEY, 1.0, time)
    ledger.told(KEY, 1.0, time)
    assert fresh.spent("hook", 1.0) == {}
    assert fresh.wait(KEY, 1.0) == 0.0
    assert ledger.spent("hook", 1.0) == {KEY[1]: 300.0}


@pytest.mark.parametrize("reset", [None, "", "soon", [], True])
def test_a_sum_without_a_reset_lets_one_call_at_a_time_look(reset: Any) -> None:
    ledger = Operating(480.0)
    ledger.learn(KEY[1], 1.0)
    ledger.told(KEY, 1.0, {"finish": EPOCH, "operating": 479.0, "operating_reset_at": reset})
    assert admitted(ledger, 1.0) == 1
    assert ledger.wait(KEY, 1.0) == INF


def test_after_a_refusal_the_method_waits_until_the_known_reset() -> None:
    ledger = known(480.0, spent=300.0, cost=1.0)  # another program uses this credential as well
    assert ledger.refuse(KEY, 20.0) == pytest.approx(580.0)
    assert ledger.wait(KEY, 21.0) == pytest.approx(579.0)
    assert ledger.room(KEY, 21.0) == 0
    assert not ledger.admit(KEY, 21.0)
    assert ledger.wait(KEY, 600.1) == 0.0


def test_after_a_refusal_with_no_known_reset_the_method_waits_a_while() -> None:
    ledger = Operating(480.0)
    assert ledger.refuse(KEY, 20.0) == REFUSED
    assert ledger.wait(KEY, 20.0 + REFUSED - 1) == pytest.approx(1.0)
    assert ledger.wait(KEY, 20.0 + REFUSED + 0.01) == 0.0


def test_a_refusal_after_the_reset_that_was_known_is_like_one_without() -> None:
    ledger = known(480.0, spent=300.0, cost=1.0, reset=50.0)
    assert ledger.refuse(KEY, 60.0) == REFUSED


def test_several_refusals_of_one_burst_do_not_add_up() -> None:
    ledger = Operating(480.0)
    assert [ledger.refuse(KEY, 20.0 + late) for late in (0.0, 1.0, 2.0)] == [REFUSED, REFUSED - 1, REFUSED - 2]
    assert ledger.wait(KEY, 20.0 + REFUSED + 0.01) == 0.0
    assert ledger.refuse(KEY, 40.0) == REFUSED


def test_after_a_refusal_one_call_asks_whether_it_is_over() -> None:
    ledger = Operating(480.0)
    ledger.learn(KEY[1], 0.1)
    ledger.refuse(KEY, 20.0)
    now = 20.0 + REFUSED + 0.01
    assert ledger.room(KEY, now) == 1
    assert admitted(ledger, now) == 1
    assert ledger.wait(KEY, now) == INF
    assert ledger.refuse(KEY, now) == pytest.approx(REFUSED)  # it is not
    ledger.settle(KEY)
    now += REFUSED + 0.01
    assert admitted(ledger, now) == 1
    ledger.told(KEY, now, block(None, now))  # it is
    assert ledger.wait(KEY, now) == 0.0
    assert ledger.room(KEY, now) > 1000


def test_where_the_portal_knows_no_such_limit_only_a_refusal_holds() -> None:
    ledger = known(None, spent=10_000.0, cost=100.0)
    assert ledger.wait(KEY, 1.0) == 0.0
    assert admitted(ledger, 1.0, most=500) == 500
    assert ledger.room(KEY, 1.0) > 10**6
    assert ledger.refuse(KEY, 1.0) == pytest.approx(599.0)
    assert ledger.room(KEY, 2.0) == 0
    assert not ledger.admit(KEY, 2.0)


def test_several_calls_go_together_or_not_at_all() -> None:
    ledger = known(480.0, spent=450.0, cost=1.0)
    assert ledger.wait(KEY, 1.0, 25) == 0.0
    assert ledger.wait(KEY, 1.0, 26) == pytest.approx(599.0)
    ledger.take(KEY, 1.0, 20)
    assert ledger.wait(KEY, 1.0, 5) == 0.0
    assert ledger.wait(KEY, 1.0, 6) == INF  # an answer may tell of room for six
    assert ledger.room(KEY, 1.0) == 5
    ledger.settle(KEY, 20)
    assert ledger.room(KEY, 1.0) == 25


def test_several_calls_for_which_there_is_never_room_go_when_nothing_is_under_way() -> None:
    ledger = known(480.0, spent=450.0, cost=100.0)
    assert ledger.wait(KEY, 599.0, 50) == pytest.approx(1.0)
    assert ledger.wait(KEY, 601.0, 50) == 0.0
    assert ledger.admit(KEY, 601.0)
    assert ledger.wait(KEY, 601.0, 50) == INF


def test_it_is_sure_that_no_call_goes_while_the_portal_refuses_or_all_is_used_up() -> None:
    ledger = known(480.0, spent=470.0, cost=4.0)
    assert ledger.firm(KEY, 1.0) == 0.0
    assert admitted(ledger, 1.0) == 1
    assert ledger.firm(KEY, 1.0) == 0.0  # the next one waits for an answer, and that may come any moment
    ledger.told(KEY, 2.0, block(474.0, 2.0, 600))
    assert ledger.firm(KEY, 2.0) == pytest.approx(598.0)
    assert ledger.firm(KEY, 601.0) == 0.0
    fresh = Operating(480.0)
    assert fresh.firm(KEY, 0.0) == 0.0
    fresh.refuse(KEY, 0.0)
    assert fresh.firm(KEY, 1.0) == REFUSED - 1


def test_where_the_portal_does_not_tell_a_sum_it_is_added_up_over_ten_minutes() -> None:
    ledger = Operating(480.0)
    ledger.learn(KEY[1], 20.0)
    for number in range(23):
        ledger.estimate(KEY, 10.0 + number, 20.0)
    assert ledger.spent("hook", 40.0) == {KEY[1]: pytest.approx(460.0)}
    assert ledger.wait(KEY, 40.0) == pytest.approx(570.0)
    assert ledger.wait(KEY, 610.1) == 0.0
    ledger.estimate(KEY, 611.0, 20.0)
    assert ledger.spent("hook", 612.0) == {KEY[1]: 20.0}


def test_what_nobody_knows_is_dear_for_a_moment_and_cheap_after_it() -> None:
    ledger = Operating(20.0)
    room = 20.0 * (1 - operating.SLACK)
    assert admitted(ledger, 0.0) == int(room / DEAR)
    assert ledger.wait(KEY, 0.05) == pytest.approx(MOMENT - 0.05)
    assert ledger.moment_left(KEY, 0.05) == pytest.approx(MOMENT - 0.05)
    assert ledger.room(KEY, 0.05) == 0
    assert admitted(ledger, MOMENT + 0.01) == int(room / CHEAP) - int(room / DEAR)
    assert ledger.wait(KEY, MOMENT + 0.01) == INF


def test_the_first_answer_says_what_a_call_costs() -> None:
    ledger = Operating(20.0)
    assert ledger.unknown(KEY[1])
    assert ledger.cost(KEY[1]) is None
    assert admitted(ledger, 0.0) == 19
    ledger.learn(KEY[1], 0.05)
    assert not ledger.unknown(KEY[1])
    assert ledger.cost(KEY[1]) == 0.05
    assert admitted(ledger, 0.01) == int(19.8 / 0.05) - 19


def test_what_gets_slower_is_believed_sooner_than_what_gets_faster() -> None:
    ledger = Operating(480.0)
    ledger.learn("m", 1.0)
    ledger.learn("m", 3.0)
    slower = ledger.cost("m")
    ledger.learn("m", 0.0)
    faster = ledger.cost("m")
    assert slower is not None
    assert faster is not None
    assert slower - 1.0 >= 1.0
    assert 0 < slower - faster < 0.5
    for _ in range(100):
        ledger.learn("m", 0.1)
    assert ledger.cost("m") == pytest.approx(0.1, abs=0.01)


def test_after_a_batch_that_did_not_come_back_its_methods_are_dearer_and_never_cheaper() -> None:
    ledger = Operating(480.0)
    ledger.slower("m", 0.8)
    assert ledger.cost("m") == 0.8
    ledger.learn("n", 5.0)
    ledger.slower("n", 0.8)
    assert ledger.cost("n") == 5.0


def test_a_call_whose_event_loop_is_gone_is_not_waited_for_for_ever() -> None:
    ledger = known(480.0, spent=470.0, cost=4.0, reset=100_000.0)
    assert admitted(ledger, 10.0) == 1
    assert ledger.wait(KEY, 10.0 + LOST) == INF
    assert ledger.wait(KEY, 10.1 + LOST) == 0.0
    assert ledger.room(KEY, 10.1 + LOST) == 1


def test_settling_what_counts_as_lost_already_makes_no_room() -> None:
    ledger = known(480.0, spent=470.0, cost=4.0, reset=100_000.0)
    assert admitted(ledger, 10.0) == 1
    assert ledger.wait(KEY, 11.0 + LOST) == 0.0
    ledger.settle(KEY)
    assert admitted(ledger, 12.0 + LOST) == 1  # and not two


def test_methods_are_kept_apart() -> None:
    ledger = known(480.0, spent=479.0, cost=1.0)
    other = (KEY[0], "crm.deal.get")
    assert ledger.wait(KEY, 1.0) > 0
    assert ledger.wait(other, 1.0) == 0.0
    assert ledger.admit(other, 1.0)
    ledger.refuse(other, 1.0)
    assert set(ledger.spent("hook", 1.0)) == {KEY[1]}


def test_credentials_are_kept_apart_but_share_what_a_call_costs() -> None:
    ledger = known(480.0, spent=479.0, cost=1.5)
    other = ("another hook", KEY[1])
    assert ledger.wait(KEY, 1.0) > 0
    assert admitted(ledger, 1.0, key=other) == int(475.2 / 1.5)
    ledger.told(other, 2.0, block(10.0, 2.0, 600))
    assert ledger.spent("hook", 2.0) == {KEY[1]: 479.0}
    assert ledger.spent("another hook", 2.0) == {KEY[1]: 10.0}
    assert ledger.spent("nobody", 2.0) == {}


def test_what_has_expired_is_not_shown_as_spent() -> None:
    ledger = known(480.0, spent=300.0, cost=1.0)
    assert ledger.spent("hook", 599.0) == {KEY[1]: 300.0}
    assert ledger.spent("hook", 601.0) == {}


def test_threads_admit_no_call_too_many_and_lose_none() -> None:
    ledger = known(480.0, spent=75.2, cost=0.4)
    counts: list[int] = []

    def admit() -> None:
        counts.append(sum(ledger.admit(KEY, 1.0) for _ in range(1000)))

    def settle() -> None:
        for _ in range(250):
            ledger.settle(KEY)

    for_all(admit)
    assert sum(counts) == 1000
    for_all(settle)
    assert ledger.room(KEY, 1.0) == 1000


def test_threads_that_see_a_method_for_the_first_time_share_its_account() -> None:
    for _ in range(20):
        ledger = Operating(100.0)
        ledger.learn(KEY[1], 1.0)
        barrier = threading.Barrier(4)

        def first(ledger: Operating = ledger, barrier: threading.Barrier = barrier) -> None:
            barrier.wait()
            assert ledger.admit(KEY, 0.0)
            ledger.told(KEY, 0.0, block(1.0, 0.0, 600))

        for_all(first)
        assert ledger.room(KEY, 0.0) == 99 - 1 - 4


def for_all(work: Callable[[], object], count: int = 4) -> None:
    """Do work in several threads at once."""
    threads = [threading.Thread(target=work) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


@pytest.mark.parametrize(
    ("given", "read"),
    [
        (3, 3.0),
        ("0.5", 0.5),
        (1_700_000_000, 1_700_000_000.0),
        ("1700000000", 1_700_000_000.0),
        ("2023-11-14T22:13:20+00:00", 1_700_000_000.0),
        (None, None),
        (False, None),
        ("", None),
        ({}, None),
    ],
)
def test_moments_are_read_in_whatever_form_they_come(given: Any, read: float | None) -> None:
    assert operating.moment(given) == read
