"""One mark of punctuation stands alone: no `,,`, no `..`, no `....`."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View

# Three dots are a mark of their own; five and more wait to be filled in. Behind `v.v` two dots are one of it and the end.
_DOUBLED: Final = lazy_pattern(
    r",\s*,|;\s*;|:\s*:|!!+|,;|;,|,\.(?!\d|\.\.)|;\.|:,|:;"
    r"|(?<![.…/])(?<![vV]\.[vV])\.\.(?![.…/\w])|(?<![.…/])\.{4}(?![.…/])|…\."
)
_PIECES: Final = (",,", ", ,", ";;", "; ;", "::", ": :", "!!", ",;", ";,", ",.", ";.", ":,", ":;", "..", "….")


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the first mark of each text that is typed twice, or beside another one that excludes it."""
    del facts
    for text in view.texts_with(*_PIECES, pattern=_DOUBLED):
        doubled = [*_DOUBLED.finditer(text.plain)]
        if doubled:
            first = doubled[0]
            kept = (Correction(each.start(), each[0], _kept(each[0]), _is_one(each[0])) for each in doubled)
            message = f"Dấu câu lặp: “{first[0]}”"
            yield text.finding(first.start(), message, f"giữ một dấu: {_kept(first[0])}", *kept)


def _kept(marks: str) -> str:
    return (
        "..."
        if len(marks) > len("..") and set(marks) == {"."}
        else marks[-1]
        if marks[-1] == "."
        else marks[0]
    )


def _is_one(marks: str) -> bool:
    """Return True where one and the same mark is typed twice; two dots may be short for three as well."""
    return len({*marks} - {" "}) == 1 and "." not in marks


RULE = Rule(
    "SKH386",
    "Dấu câu lặp",
    Severity.HINT,
    "Thường do gõ vội hoặc sửa câu mà quên xóa dấu cũ.",
    findings,
    advice="Giữ một dấu. Dấu ba chấm và “v.v..” không bị báo.",
    wrong="yêu cầu: |\n  - An toàn,, tiết kiệm.\n",
    mended="yêu cầu: |\n  - An toàn, tiết kiệm.\n",
)
