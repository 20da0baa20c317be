"""The rules of form of Nghị định 30/2020/NĐ-CP, in force since 5 March 2020."""

from datetime import date
from typing import Final

from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.nd30_letterhead import FRONT_ROWS, rules_of
from sinhkehoach.conformance.nd30_text import TEXT_ROWS
from sinhkehoach.conformance.rule import RuleSet


def _excluded(document: Examined) -> str | None:
    """Return why a document is no matter of the decree: it has the Party's head and not the state's."""
    party_only = document.letterhead.party is not None and document.letterhead.national is None
    return "văn bản của Đảng không theo Nghị định 30/2020/NĐ-CP" if party_only else None


ND30: Final = RuleSet(
    name="nd30",
    title="Nghị định số 30/2020/NĐ-CP về công tác văn thư",
    valid_from=date(2020, 3, 5),
    valid_to=None,
    rules=rules_of(FRONT_ROWS + TEXT_ROWS),
    excluded=_excluded,
)
