"""One space between words, none before a mark of punctuation, none inside brackets."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.text import REFERENCE
from sinhkehoach.rules.support.view import View

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

# One of these, an odd space, or what _JOINED finds stands in everything that _FAULTS finds.
_TELLTALES: Final = (" ,", " ;", " :", " !", " ?", " .", "( ", "“ ", " )", " ”")
_JOINED: Final = lazy_pattern(r"[,;](?<=[^\W\d][,;])[^\W\d]")


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the first fault of each kind in each text."""
    del facts
    joined = {found.casefold() for found in _JOINED.findall("\n".join(view.vocabulary.pieces))}
    for text in view.texts_with(*_TELLTALES, *view.vocabulary.odd_spaces, *joined):
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
