import sys
from datetime import date, timedelta

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.export.deadlines import Deadline, Deadlines
from sinhkehoach.export.icalendar_file import calendar_of

ONE = Deadline("1@x", date(2027, 2, 28), "Lắp mạng, mua máy", "Chủ trì: A\nKế hoạch: B", is_done=False)
TWO = Deadline("2@x", date(2027, 5, 31), "Họp", "", is_done=True)
ALL = Deadlines("all@x", "Kế hoạch", "", date(2027, 1, 10), (ONE, TWO), ())


@pytest.fixture(scope="module")
def icalendar():
    return pytest.importorskip("icalendar", reason="needs the extra `lich`")


@pytest.fixture
def events(icalendar):
    def read(data):
        return {str(each["UID"]): each for each in icalendar.Calendar.from_ical(data).walk("VEVENT")}

    return read


def _revisions(events):
    return {uid: int(event["SEQUENCE"]) for uid, event in events.items()}


def test_deadline_is_a_whole_day_with_an_alarm_before(events):
    one, two = events(calendar_of(ALL, None)).values()
    assert (one.decoded("DTSTART"), one.decoded("DTEND")) == (date(2027, 2, 28), date(2027, 3, 1))
    assert (str(one["SUMMARY"]), str(one["DESCRIPTION"])) == (ONE.name, ONE.told)
    (alarm,) = one.walk("VALARM")
    assert alarm.decoded("TRIGGER") == -timedelta(days=2, hours=15)
    assert two.walk("VALARM") == []
    assert one["TRANSP"] == "TRANSPARENT"


def test_the_same_deadlines_give_the_same_bytes():
    pytest.importorskip("icalendar")
    first = calendar_of(ALL, None)
    assert calendar_of(ALL, None) == first
    assert calendar_of(ALL, first) == first


def test_a_change_counts_one_revision_more(events):
    first = calendar_of(ALL, None)
    assert _revisions(events(first)) == {"1@x": 0, "2@x": 0}
    later = ALL._replace(found=(ONE._replace(day=date(2027, 3, 31)), TWO))
    second = calendar_of(later, first)
    assert _revisions(events(second)) == {"1@x": 1, "2@x": 0}
    before, after = (events(each)["1@x"].decoded("LAST-MODIFIED") for each in (first, second))
    assert after > before
    assert _revisions(events(calendar_of(ALL, second))) == {"1@x": 2, "2@x": 0}


def test_deadline_that_is_gone_is_called_off_and_may_come_back(events):
    second = calendar_of(ALL._replace(found=(ONE,)), calendar_of(ALL, None))
    gone = events(second)["2@x"]
    assert (gone["STATUS"], int(gone["SEQUENCE"])) == ("CANCELLED", 1)
    assert calendar_of(ALL._replace(found=(ONE,)), second) == second
    back = events(calendar_of(ALL, second))["2@x"]
    assert ("STATUS" in back, int(back["SEQUENCE"])) == (False, 2)


@pytest.mark.parametrize(
    "before", [b"", b"garbage", b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", b"\xff\x00"]
)
def test_what_is_no_calendar_of_the_same_deadlines_counts_for_nothing(icalendar, before):
    assert icalendar
    assert calendar_of(ALL, before) == calendar_of(ALL, None)


def test_calendar_of_another_unit_counts_for_nothing():
    pytest.importorskip("icalendar")
    other = ALL._replace(uid="other@x", found=(ONE,))
    assert calendar_of(other, calendar_of(ALL, None)) == calendar_of(other, None)


def test_damaged_revision_counts_for_nothing(icalendar):
    assert icalendar
    damaged = calendar_of(ALL, None).replace(b"SEQUENCE:0", b"SEQUENCE:x")
    assert calendar_of(ALL, damaged).count(b"SEQUENCE:0") == 2


def test_without_the_extra_it_is_told_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(UserError, match="chưa có phần ghi lịch") as caught:
        calendar_of(ALL, None)
    assert "sinhkehoach[lich]" in caught.value.hint
