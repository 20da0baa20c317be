"""One space between words, none before a mark of punctuation, none inside brackets."""

from collections.abc import Iterable, Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.rule import Finding, Rule
from sinhkehoach.rules.support.view import REFERENCE, view_of

_FAULTS: Final = (
    (lazy_pattern(rf"(?<=[\w,;.:)%{REFERENCE}])[ \u00a0]{{2,}}(?=\S)"), "Thừa dấu cách", "giữ một dấu cách"),
    (
        lazy_pattern(r"(?<=\w)\s+[,;:!?](?=\s|$)|(?<=\w)\s+\.(?=\s|$)"),
        "Dấu cách trước dấu câu",
        "viết dấu câu liền chữ trước",
    ),
    (lazy_pattern(r"[(“]\s+(?=\w)|(?<=\w)\s+[)”]"), "Dấu cách trong ngoặc", "viết liền với ngoặc"),
    (lazy_pattern(r"(?<=[^\W\d])[,;](?=[^\W\d])"), "Thiếu dấu cách sau dấu câu", "thêm dấu cách"),
)

# One of these, or a comma between two letters, stands in everything that _FAULTS finds.
_TELLTALES: Final = (
    "  ", "\u00a0", "\t", "\n", " ,", " ;", " :", " !", " ?", " .", "( ", "“ ", " )", " ”",
)  # fmt: skip


def _joined(pieces: Iterable[str]) -> set[str]:
    """Return the pieces with a comma or semicolon before their end, in small letters."""
    return {piece.casefold() for piece in pieces if "," in piece[:-1] or ";" in piece[:-1]}


def findings(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """Yield the first fault of each kind in each text."""
    del facts
    for text in view_of(plan).texts_with(*_TELLTALES, *_joined(view_of(plan).pieces)):
        for pattern, message, hint in _FAULTS:
            found = pattern.search(text.plain)
            if found:
                yield text.finding(found.start(), message, hint)


RULE = Rule(
    "SKH357",
    "Dấu cách thừa hoặc thiếu",
    Severity.HINT,
    "Quy ước gõ văn bản: dấu câu liền chữ trước, cách chữ sau.",
    findings,
    advice="Sửa theo lời báo.",
    wrong="yêu cầu: |\n  - An toàn , tiết kiệm.\n",
    mended="yêu cầu: |\n  - An toàn, tiết kiệm.\n",
)
