"""The title is the end of a sentence: `… ban hành Kế hoạch triển khai …`."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.text import Text, text_of
from sinhkehoach.rules.support.view import View

_ABOUT: Final = lazy_pattern(r"v\s*/\s*v\b", re.IGNORECASE)
_WORD: Final = lazy_pattern(r"[^\W\d_]{2,}")
_LONGEST_ABBREVIATION: Final = 2


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield what keeps the title from being read inside a sentence: each slip once."""
    text = text_of(("trích yếu",), view.plan.title)
    words = text.plain.strip(' “”"')
    kind = facts.kind.name
    after = fold(words).removeprefix(fold(kind))
    if after != fold(words) and after[:1] == " " and not after.startswith((" hóa ", " hoá ")):
        message = f"Trích yếu bắt đầu bằng “{words[: len(kind)]}”, nên in ra “{kind} {fold(words[: len(kind) + 12])}…”"
        yield text.finding(0, message, f"bỏ chữ “{words[: len(kind)]}” ở đầu: tên loại do chương trình ghi")
    elif found := _ABOUT.match(words):
        message = f"Trích yếu bắt đầu bằng “{found[0]}”, không viết tiếp được sau tên loại văn bản"
        yield text.finding(0, message, f"bỏ “{found[0]}”, bắt đầu bằng việc phải làm: “Triển khai …”")
    yield from _letters_and_end(text, words, kind)


def _letters_and_end(text: Text, words: str, kind: str) -> Iterator[Finding]:
    long_words = [word for word in _WORD.findall(words) if len(word) > _LONGEST_ABBREVIATION]
    if len(long_words) > 1 and all(word.isupper() for word in long_words):
        rest = words[len(kind) :].strip() if fold(words).startswith(f"{fold(kind)} ") else words
        hint = f"gõ chữ thường: “{rest[:1]}{rest[1:].lower().rstrip(' .;:,')}”, rồi viết hoa lại tên riêng"
        yield text.finding(0, "Trích yếu gõ toàn chữ in hoa, mà trích yếu được dùng lại giữa câu", hint)
    if words.endswith((".", ";", ":", ",")) and not words.endswith(("...", "v.v.")):
        at = text.plain.rstrip(' ”"').rfind(words[-1])
        yield text.finding(
            at,
            f"Trích yếu kết thúc bằng dấu “{words[-1]}”, mà trích yếu được dùng lại giữa câu",
            "bỏ dấu ở cuối",
        )
    if text.plain.strip() != words and text.plain.strip()[:1] in '“"' and text.plain.strip()[-1:] in '”"':
        yield text.finding(0, "Cả trích yếu nằm trong ngoặc kép, sẽ in ra cả ngoặc", "bỏ hai dấu ngoặc kép")


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
