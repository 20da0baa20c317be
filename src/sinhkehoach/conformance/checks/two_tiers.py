"""Local government of two tiers, without districts: which documents are measured by it."""

from typing import Final

from sinhkehoach.conformance.anatomy.dates import issued_on
from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.rule import NotApplicable, Undecided

_FIRST_DAY_WITHOUT_DISTRICTS: Final = (2025, 7, 1)


def require_two_tiers(document: Examined) -> None:
    """Do nothing for a document issued since districts ended on 1 July 2025 (Luật 72/2025/QH15).

    Raises Undecided without a date, NotApplicable for an earlier one.
    """
    day = issued_on(document)
    if day is None:
        raise Undecided("chưa rõ ngày ban hành")
    if day < _FIRST_DAY_WITHOUT_DISTRICTS:
        raise NotApplicable("văn bản ban hành trước ngày 01/7/2025")
