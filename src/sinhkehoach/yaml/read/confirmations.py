"""Comments that ask a person to confirm, or to look at, what stands below them → problems until they are deleted."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.base.text import nfc
from sinhkehoach.yaml.read.comments import YamlComment, comments_of
from sinhkehoach.yaml.read.source import Source
from sinhkehoach.yaml.source_text import SourceText

UNCONFIRMED: Final = "SKH179"
_CONFIRM: Final = "cần xác nhận"
_LOOK_AT: Final = "cần xem"
TO_CONFIRM: Final = f"{_CONFIRM}: "
TO_LOOK_AT: Final = f"{_LOOK_AT}: "

_MARK = lazy_pattern(rf"#\s*(?P<kind>{_CONFIRM}|{_LOOK_AT})\b\s*:?\s*(?P<what>.*)", re.IGNORECASE)
# What is still to be done where a comment begins with these words.
_STILL: Final = {_CONFIRM: "chưa xác nhận", _LOOK_AT: "chưa xem lại"}


def marks_of(source: Source) -> tuple[YamlComment, ...]:
    """Return the comments of `source` that begin with “cần xác nhận”, in order: they ask about the plan before it."""
    return tuple(comment for comment, kind, _ in _open_marks(source) if kind == _CONFIRM)


def unconfirmed(source: Source, *, issued: bool) -> tuple[Problem, ...]:
    """Return a problem for each mark of `source`: an error in a plan that is `issued`, a warning in a draft."""
    typed = SourceText(source.name, source.text)
    severity = Severity.ERROR if issued else Severity.WARNING
    return tuple(
        typed.problem(
            UNCONFIRMED,
            comment.start,
            _message(_STILL[kind], what, issued=issued),
            f"Xem lại nội dung ngay dưới dòng này, sửa nếu cần, rồi xóa cả dòng “# {kind}”",
            severity,
        )
        for comment, kind, what in _open_marks(source)
    )


def _open_marks(source: Source) -> Iterator[tuple[YamlComment, str, str]]:
    """Yield (comment, the words that it begins with, what it says) for each mark, in order."""
    # Most files have none: then nothing is looked for.
    words = nfc("\n".join(line for line in source.text.split("\n") if "#" in line)).lower()
    if all(kind not in words for kind in _STILL):
        return
    for comment in comments_of(source):
        if found := _MARK.match(nfc(comment.text)):
            yield comment, found["kind"].casefold(), found["what"]


def _message(still: str, what: str, *, issued: bool) -> str:
    about = f": {what.rstrip('.')}" if what.rstrip(".") else ""
    return f"Kế hoạch đã có số mà còn chỗ {still}{about}" if issued else f"Còn chỗ {still}{about}"
