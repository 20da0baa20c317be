import pytest
from starlette.responses import PlainTextResponse
from starlette.testclient import TestClient

from sinhkehoach.desk.presence import AFTER_CLOSING, BEAT, IN_SILENCE, Presence


@pytest.fixture
def presence():
    return Presence(PlainTextResponse("bàn làm việc"))


@pytest.fixture
def page(presence):
    return TestClient(presence)


def _seconds(presence, **events):
    """Return how long is waited, when `events` happen after so many seconds each."""
    waited = []

    def sleep(seconds):
        waited.append(seconds)
        for name, at in events.items():
            if sum(waited) == at:
                TestClient(presence).post(f"/api/{name}")

    presence.watch(sleep)
    return sum(waited)


def test_what_else_is_asked_goes_on(page):
    assert page.get("/").text == "bàn làm việc"
    assert page.post("/api/open").text == "bàn làm việc"
    assert page.post("/api/present").status_code == 204
    assert page.post("/api/closed").status_code == 204


def test_silence_is_borne_for_half_an_hour(presence):
    assert _seconds(presence) == IN_SILENCE * BEAT == 1800


def test_page_that_speaks_is_waited_for_anew(presence):
    assert _seconds(presence, present=1000) == 1000 + IN_SILENCE * BEAT


def test_after_a_page_was_closed_the_program_ends_soon(presence):
    assert _seconds(presence, closed=1000) == 1000 + AFTER_CLOSING * BEAT == 1120


def test_other_tab_that_is_still_open_keeps_the_program(presence):
    assert _seconds(presence, closed=1000, present=1060) == 1060 + IN_SILENCE * BEAT


def test_close_does_not_lengthen_what_silence_has_left(presence):
    late = IN_SILENCE * BEAT - 10
    assert _seconds(presence, closed=late) == IN_SILENCE * BEAT
