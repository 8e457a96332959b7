"""How many requests may be on their way at once, with the clock passed in."""

from __future__ import annotations

from b24async.flow import LATE, LEAST, Flow


def warm(cap: int, way: float = 0.1, worked: float | None = 0.05) -> Flow:
    """Return a flow that knows its usual way, at 0 s of the clock."""
    flow = Flow(cap)
    for number in range(20):
        flow.good(-20.0 + number, -20.0 + number + way + (worked or 0.0), worked)
    return flow


def test_as_many_as_the_cap_while_all_is_well() -> None:
    flow = warm(40)
    assert flow.allowed == 40
    for number in range(100):
        flow.good(number, number + 0.2, 0.1)
    assert flow.allowed == 40


def test_a_failure_halves_them() -> None:
    flow = warm(40)
    flow.bad(1.0, 2.0)
    assert flow.allowed == 20
    flow.bad(3.0, 4.0)
    assert flow.allowed == 10


def test_a_burst_that_fails_together_counts_once() -> None:
    flow = warm(40)
    for number in range(40):
        flow.bad(1.0 + number / 100, 2.0 + number / 100)
    assert flow.allowed == 20
    flow.bad(2.5, 3.0)  # it was sent after the cut, when there were fewer
    assert flow.allowed == 10


def test_they_never_become_fewer_than_two() -> None:
    flow = warm(40)
    for number in range(50):
        flow.bad(10.0 * number + 1, 10.0 * number + 2)
    assert flow.allowed == LEAST == 2


def test_where_one_is_the_cap_one_it_stays() -> None:
    flow = warm(1)
    flow.bad(1.0, 2.0)
    assert flow.allowed == 1


def test_with_every_good_answer_it_grows_again_up_to_the_cap() -> None:
    flow = warm(40)
    flow.bad(1.0, 2.0)
    seen = []
    for number in range(60):
        flow.good(3.0 + number, 3.2 + number, 0.1)
        seen.append(flow.allowed)
    assert seen == sorted(seen)
    assert seen[0] == 20
    assert seen[1] == 21
    assert seen[38] == 39
    assert seen[39] == 40
    assert seen[-1] == 40


def test_an_answer_that_does_not_say_how_long_it_worked_counts_as_good() -> None:
    flow = warm(40)
    flow.bad(1.0, 2.0)
    flow.good(3.0, 60.0, None)
    flow.good(3.0, 60.0, None)
    assert flow.allowed == 21


def test_answers_that_wait_inside_the_portal_lower_them_by_a_fifth() -> None:
    flow = warm(40)
    flow.good(1.0, 6.0, 0.5)
    assert flow.allowed == 32
    flow.good(2.0, 7.0, 0.5)  # sent before the cut
    assert flow.allowed == 32
    flow.good(6.5, 12.0, 0.5)
    assert flow.allowed == 25


def test_a_portal_that_works_long_is_not_slow() -> None:
    flow = warm(40)
    flow.good(1.0, 41.15, 40.0)
    assert flow.allowed == 40


def test_what_is_a_little_later_than_usual_is_in_good_time() -> None:
    flow = warm(40, way=0.1)
    flow.good(1.0, 1.0 + 0.1 + LATE - 0.01, 0.0)
    assert flow.allowed == 40
    flow.good(3.0, 3.0 + 0.2 + LATE + 0.1, 0.0)
    assert flow.allowed == 32


def test_for_a_long_way_late_is_four_times_the_usual() -> None:
    flow = warm(40, way=2.0)
    flow.good(1.0, 1.0 + 9.0, 0.0)
    assert flow.allowed == 40
    flow.good(20.0, 20.0 + 16.0, 0.0)
    assert flow.allowed == 32


def test_a_way_that_stays_long_becomes_the_usual_one() -> None:
    flow = warm(40, way=0.1)
    for number in range(400):
        flow.good(10.0 * number, 10.0 * number + 3.0, 0.0)
    assert flow.allowed == 40


def test_the_first_answer_says_what_is_usual() -> None:
    flow = Flow(40)
    flow.good(0.0, 5.0, 0.0)
    assert flow.allowed == 40
    flow.good(6.0, 11.0, 0.0)
    assert flow.allowed == 40


def test_a_clock_of_the_portal_that_runs_fast_harms_nothing() -> None:
    flow = warm(40)
    for number in range(50):
        flow.good(number, number + 0.1, 7.0)  # it says that it worked longer than the request took
    assert flow.allowed == 40


def test_a_lower_cap_holds_at_once_and_a_higher_one_is_grown_into() -> None:
    flow = warm(40)
    flow.cap = 5
    assert flow.allowed == 5
    flow.cap = 40
    assert flow.allowed == 40
    flow.cap = 60
    assert flow.allowed == 40
    for number in range(40):
        flow.good(number, number + 0.15, 0.05)
    assert flow.allowed == 60


def test_a_failure_under_a_lowered_cap_halves_what_that_allows() -> None:
    flow = warm(40)
    flow.cap = 8
    flow.bad(1.0, 2.0)
    assert flow.allowed == 4
