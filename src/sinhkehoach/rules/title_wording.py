"""The title is the end of a sentence: `… ban hành Kế hoạch triển khai …`."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.text import text_of
from sinhkehoach.rules.support.view import View

_ABOUT: Final = lazy_pattern(r"v\s*/\s*v\b\s*", re.IGNORECASE)
_WORD: Final = lazy_pattern(r"[^\W\d_]{2,}")
_LONGEST_ABBREVIATION: Final = 2


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield what keeps the title from being read inside a sentence: each slip once."""
    text = text_of(("trích yếu",), view.plan.title)
    words = text.plain.strip(' “”"')
    kind = facts.kind.name
    if _is_in_capitals(words):
        # The title in small letters shows the rest of the cure as well.
        rest = words[_before_work(words, kind) :].rstrip(" .;:,")
        hint = f"gõ chữ thường: “{rest[:1]}{rest[1:].lower()}”, rồi viết hoa lại tên riêng"
        yield text.finding(0, "Trích yếu gõ toàn chữ in hoa, mà trích yếu được dùng lại giữa câu", hint)
        return
    if at := _before_work(words, kind):
        before = words[: at + 1]
        shorter = Correction(text.plain.index(words), before, before[at:].upper(), is_safe=False)
        yield text.finding(0, *_beginning(words, before[:at].rstrip(), kind), shorter)
    if words.endswith((".", ";", ":", ",")) and not words.endswith(("...", "v.v.")):
        at = text.plain.rstrip(' ”"').rfind(words[-1])
        message = f"Trích yếu kết thúc bằng dấu “{words[-1]}”, mà trích yếu được dùng lại giữa câu"
        yield text.finding(at, message, "bỏ dấu ở cuối", Correction(at, words[-1], ""))
    typed = text.plain.strip()
    if typed != words and typed[:1] in '“"' and typed[-1:] in '”"':
        message = "Cả trích yếu nằm trong ngoặc kép, sẽ in ra cả ngoặc"
        without = Correction(text.plain.index(typed), typed, typed[1:-1].strip())
        yield text.finding(0, message, "bỏ hai dấu ngoặc kép", without)


def _before_work(words: str, kind: str) -> int:
    """Return how many letters of a title stand before what is to be done: those of `kind`, or of `V/v`."""
    after = fold(words).removeprefix(fold(kind))
    if after != fold(words) and after[:1] == " " and not after.startswith((" hóa ", " hoá ")):
        return len(kind) + 1
    found = _ABOUT.match(words)
    return found.end() if found else 0


def _beginning(words: str, typed: str, kind: str) -> tuple[str, str]:
    """Return (message, hint) for a title that begins with what is `typed` before the work."""
    if fold(typed) == fold(kind):
        message = f"Trích yếu bắt đầu bằng “{typed}”, nên in ra “{kind} {fold(words[: len(kind) + 12])}…”"
        return message, f"bỏ chữ “{typed}” ở đầu: tên loại do chương trình ghi"
    message = f"Trích yếu bắt đầu bằng “{typed}”, không viết tiếp được sau tên loại văn bản"
    return message, f"bỏ “{typed}”, bắt đầu bằng việc phải làm: “Triển khai …”"


def _is_in_capitals(words: str) -> bool:
    long_words = [word for word in _WORD.findall(words) if len(word) > _LONGEST_ABBREVIATION]
    return len(long_words) > 1 and all(word.isupper() for word in long_words)


RULE = Rule(
    "SKH366",
    "Trích yếu không viết tiếp được sau tên loại văn bản",
    Severity.WARNING,
    "Trích yếu đứng dưới tên loại và được dùng lại giữa câu: “… ban hành Kế hoạch triển khai … như sau:”.",
    findings,
    advice="Ghi việc phải làm bằng chữ thường, không nhắc tên loại, không có dấu ở cuối.",
    wrong="trích yếu: Kế hoạch triển khai nhiệm vụ năm 2027\n",
    mended="trích yếu: Triển khai nhiệm vụ năm 2027\n",
)
