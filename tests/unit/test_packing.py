"""How many calls share a request."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from b24async.packing import EASY, MOST, Plan, plan


def planned(waiting: int, **facts: Any) -> Plan:
    given: dict[str, Any] = {
        "mode": "adaptive",
        "level": 0.0,
        "burst": 50.0,
        "drain": 2.0,
        "waited": 0.0,
        "since_last": 1e9,
    }
    return plan(waiting, **{**given, **facts})


def test_a_lone_call_goes_alone_at_once_even_when_the_bucket_is_nearly_full() -> None:
    assert planned(1, level=48.0, since_last=0.0) == Plan(1)


def test_a_few_calls_go_alone_while_the_bucket_stays_below_a_fifth() -> None:
    assert planned(10) == Plan(1)
    assert planned(4, level=6.0) == Plan(1)


def test_more_share_the_fewest_batches() -> None:
    assert planned(11) == Plan(11)
    assert planned(50) == Plan(50)
    assert planned(60) == Plan(30)
    assert planned(5000) == Plan(50)


@pytest.mark.parametrize(("burst", "easy"), [(50.0, 10), (250.0, 50), (5.0, 1)])
def test_a_fifth_of_the_burst_is_where_sharing_begins(burst: float, easy: int) -> None:
    assert burst * EASY == easy
    for level in range(easy - 1):
        assert planned(easy - level, burst=burst, level=float(level)) == Plan(1)
        assert planned(easy - level + 1, burst=burst, level=float(level)).size > 1


@given(
    st.integers(1, 100_000),
    st.sampled_from(["adaptive", "eager", "off"]),
    st.floats(0, 250),
    st.sampled_from([(50.0, 2.0), (250.0, 5.0), (12.0, 0.5)]),
    st.floats(0, 5),
    st.floats(0, 5),
)
def test_whatever_waits_a_plan_sends_some_or_holds_them_for_one_drain_interval_at_most(
    waiting: int, mode: str, level: float, limit: tuple[float, float], waited: float, since_last: float
) -> None:
    burst, drain = limit
    found = planned(
        waiting,
        mode=mode,
        level=min(level, burst),
        burst=burst,
        drain=drain,
        waited=waited,
        since_last=since_last,
    )
    if found.size:
        assert 1 <= found.size <= min(waiting, MOST)
        assert not found.hold
    else:
        assert mode == "adaptive"
        assert 1 < waiting < MOST
        assert 0 < found.hold <= 1 / drain - max(waited, since_last)


@given(st.integers(2, 5000))
def test_a_crowd_is_spread_evenly_over_the_fewest_batches(waiting: int) -> None:
    sizes, left = [], waiting
    while left:
        sizes.append(planned(left, level=40.0).size)
        left -= sizes[-1]
    assert len(sizes) == -(-waiting // MOST)
    assert max(sizes) - min(sizes) <= 1


def test_a_slow_drain_holds_a_batch_open_for_longer() -> None:
    assert planned(5, level=20.0, since_last=0.5, drain=0.5).hold == pytest.approx(1.5)
    assert planned(5, level=20.0, since_last=0.15, drain=5.0).hold == pytest.approx(0.05)


def test_the_first_fifty_of_a_crowd_do_not_go_alone() -> None:
    assert planned(5000).size == 50


def test_while_requests_leave_faster_than_the_bucket_drains_a_batch_waits_for_company() -> None:
    held = planned(5, level=20.0, since_last=0.1)
    assert held.size == 0
    assert held.hold == pytest.approx(0.4)


def test_nobody_is_held_longer_than_one_drain_interval() -> None:
    assert planned(5, level=20.0, since_last=0.1, waited=0.5) == Plan(5)
    assert planned(5, level=20.0, since_last=0.6) == Plan(5)


def test_a_full_batch_is_never_held() -> None:
    assert planned(50, level=45.0, since_last=0.0) == Plan(50)


def test_eager_always_shares_and_off_never() -> None:
    assert planned(2, mode="eager") == Plan(2)
    assert planned(5000, mode="off", level=40.0) == Plan(1)
