"""The day of issue, for rules that hold since a day."""

from datetime import date

from sinhkehoach.conformance.anatomy.dates import issued_on
from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.rule import NotApplicable, Undecided
from sinhkehoach.values.dates import PartialDate, days_in_month, short_date


def issued_since(document: Examined, first: date) -> date:
    """Return the day of issue, the last that a draft leaves open.

    Raises Undecided without a date or for a day that no calendar has, NotApplicable for one before `first`.
    """
    written = issued_on(document)
    if written is None:
        raise Undecided("chưa rõ ngày ban hành")
    year, month, day = written
    try:
        issued = date(year, month, min(day, days_in_month(year, month)))
    except ValueError:
        raise Undecided("ngày ban hành không có trong lịch") from None
    if issued < first:
        told = short_date(PartialDate(first.year, first.month, first.day))
        raise NotApplicable(f"văn bản ban hành trước ngày {told}")
    return issued
