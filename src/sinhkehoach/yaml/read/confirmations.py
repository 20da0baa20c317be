"""Comments that ask a person to confirm what stands below them -> problems until they are deleted."""

import re
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.base.text import nfc
from sinhkehoach.yaml.read.comments import YamlComment, comments_of
from sinhkehoach.yaml.read.source import Source
from sinhkehoach.yaml.source_text import SourceText

UNCONFIRMED: Final = "SKH179"
TO_CONFIRM: Final = "cần xác nhận: "

_MARK = lazy_pattern(r"#\s*cần xác nhận\b\s*:?\s*(?P<what>.*)", re.IGNORECASE)


def marks_of(source: Source) -> tuple[YamlComment, ...]:
    """Return the comments of `source` that begin with “cần xác nhận”, in order."""
    # Most files have none: then nothing is looked for.
    if "xác nhận" not in nfc(source.text).lower():
        return ()
    return tuple(comment for comment in comments_of(source) if _MARK.match(nfc(comment.text)))


def unconfirmed(source: Source, *, issued: bool) -> tuple[Problem, ...]:
    """Return a problem for each mark of `source`: an error in a plan that is `issued`, a warning in a draft."""
    typed = SourceText(source.name, source.text)
    severity = Severity.ERROR if issued else Severity.WARNING
    hint = "Xem lại nội dung ngay dưới dòng này, sửa nếu cần, rồi xóa cả dòng “# cần xác nhận”"
    return tuple(
        typed.problem(UNCONFIRMED, comment.start, _message(comment.text, issued=issued), hint, severity)
        for comment in marks_of(source)
    )


def _message(comment: str, *, issued: bool) -> str:
    found = _MARK.match(nfc(comment))
    what = found["what"].rstrip(".") if found else ""
    about = f": {what}" if what else ""
    return f"Kế hoạch đã có số mà còn chỗ chưa xác nhận{about}" if issued else f"Còn chỗ chưa xác nhận{about}"
