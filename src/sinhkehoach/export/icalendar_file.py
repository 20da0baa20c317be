"""Deadlines → a calendar (.ics) that updates the one made before; icalendar is loaded only here."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, time, timedelta
from typing import Any, Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.export.deadlines import Deadline, Deadlines

INSTALL: Final = 'pip install "sinhkehoach[lich]"'
_PROGRAM: Final = "-//sinhkehoach//xuat//VI"
_OF: Final = "X-SINHKEHOACH-ID"
# Nine in the morning, three days before.
_ALARM: Final = timedelta(days=-3, hours=9)
_CANCELLED: Final = "CANCELLED"
# What changes with every revision and says nothing of the deadline.
_STAMPS: Final = ("DTSTAMP", "LAST-MODIFIED", "SEQUENCE")


def calendar_of(what: Deadlines, before: bytes | None) -> bytes:
    """Return a calendar of `what`; `before` is the one made earlier, None where there is none.

    A deadline that is another now counts one revision more than there, one that is there alone is called off. The same
    deadlines give the same bytes. Raises UserError where icalendar is not installed.
    """
    try:
        from icalendar import Calendar  # noqa: PLC0415 — an extra
    except ImportError:
        raise UserError("Máy này chưa có phần ghi lịch", f"gõ: {INSTALL}") from None
    calendar = Calendar()
    for key, value in (
        ("PRODID", _PROGRAM),
        ("VERSION", "2.0"),
        ("CALSCALE", "GREGORIAN"),
        ("X-WR-CALNAME", what.title),
        (_OF, what.uid),
    ):
        calendar.add(key, value)
    earlier = _events(before, what.uid)
    for event in (*_events_of(what, earlier), *_called_off(what, earlier)):
        calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written


def _events(data: bytes | None, uid: str) -> Mapping[str, Any]:
    """Return the events of an earlier calendar of the same deadlines by their UIDs; of any other there are none."""
    from icalendar import Calendar  # noqa: PLC0415 — an extra

    try:
        calendar = Calendar.from_ical(data or b"")
        if calendar.get(_OF) != uid:
            return {}
        return {str(event["UID"]): event for event in calendar.walk("VEVENT")}
    except (KeyError, ValueError, IndexError, TypeError, AttributeError):  # somebody has edited it
        return {}


def _events_of(what: Deadlines, earlier: Mapping[str, Any]) -> Iterator[Any]:
    for deadline in what.found:
        before = earlier.get(deadline.uid)
        revision = _revision(before)
        event = _event(deadline)
        if before is not None and _content(event) != _content(before):
            revision += 1
        yield _stamped(event, what, revision)


def _called_off(what: Deadlines, earlier: Mapping[str, Any]) -> Iterator[Any]:
    """Yield the deadlines that are there no more, so that a calendar which has them takes them out."""
    kept = {deadline.uid for deadline in what.found}
    for uid, event in earlier.items():
        if uid in kept:
            continue
        revision = _revision(event) + (event.get("STATUS") != _CANCELLED)
        event.subcomponents.clear()
        event.pop("STATUS", None)
        event.add("STATUS", _CANCELLED)
        yield _stamped(event, what, revision)


def _revision(event: Any) -> int:  # noqa: ANN401 — a component of any library version
    """Return how often an event was changed, 0 for one that says nothing of it."""
    try:
        return int(event["SEQUENCE"])
    except (KeyError, TypeError, ValueError):
        return 0


def _event(deadline: Deadline) -> Any:  # noqa: ANN401 — as above
    from icalendar import Alarm, Event  # noqa: PLC0415 — an extra

    event = Event()
    for key, value in (
        ("UID", deadline.uid),
        ("SUMMARY", deadline.name),
        ("DESCRIPTION", deadline.told),
        ("DTSTART", deadline.day),
        ("DTEND", deadline.day + timedelta(days=1)),
        ("TRANSP", "TRANSPARENT"),
    ):
        event.add(key, value)
    if not deadline.is_done:
        alarm = Alarm()
        alarm.add("ACTION", "DISPLAY")
        alarm.add("DESCRIPTION", deadline.name)
        alarm.add("TRIGGER", _ALARM)
        event.add_component(alarm)
    return event


def _stamped(event: Any, what: Deadlines, revision: int) -> Any:  # noqa: ANN401 — as above
    """Return `event` as of its revision; what stands for its moment grows with that, and is no clock's."""
    moment = datetime.combine(what.issued, time(), UTC) + timedelta(minutes=revision)
    for key, value in zip(_STAMPS, (moment, moment, revision), strict=True):
        event.pop(key, None)
        event.add(key, value)
    return event


def _content(event: Any) -> bytes:  # noqa: ANN401 — as above
    """Return what an event says, without what counts its revisions."""
    copy = type(event).from_ical(event.to_ical())
    for key in _STAMPS:
        copy.pop(key, None)
    found: bytes = copy.to_ical()
    return found
