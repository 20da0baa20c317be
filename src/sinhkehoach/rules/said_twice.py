"""Nothing is said twice: no sentence, and no task, stands again word for word."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.plan.facts import Facts
from sinhkehoach.plan.plan import Plan
from sinhkehoach.rules.rule import Finding, Rule
from sinhkehoach.rules.view import Text, view_of

_SENTENCE: Final = lazy_pattern(r"[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*")
_SHORTEST: Final = 60
_SHORTEST_NAME: Final = 20
_SHOWN: Final = 50


def findings(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """Yield the sentences of some length that stood before, and the tasks with the name of a neighbour."""
    del facts
    seen: set[str] = set()
    for text in view_of(plan).marked_texts:
        if not (text.in_table or text.is_heading):
            yield from _again(text, seen)
    names: set[tuple[KeyPath, str]] = set()
    for path, task in view_of(plan).tasks:
        name = fold(task.name.plain).rstrip(" .;:")
        if len(name) >= _SHORTEST_NAME and (path[:-1], name) in names:
            yield Finding(
                (*path, "tên"), f"Đã có nhiệm vụ khác tên “{task.name.plain}”", "gộp lại, hoặc đổi tên"
            )
        names.add((path[:-1], name))


def _again(text: Text, seen: set[str]) -> Iterator[Finding]:
    for found in _SENTENCE.finditer(text.plain) if len(text.plain) >= _SHORTEST else ():
        sentence = _comparable(found[0])
        if len(sentence) >= _SHORTEST and sentence in seen:
            start = found.start() + len(found[0]) - len(found[0].lstrip())
            shown = found[0].strip()[:_SHOWN].rsplit(" ", 1)[0]
            yield text.finding(start, f"Câu này đã có ở trên: “{shown}…”", "giữ ở một chỗ")
        seen.add(sentence)


def _comparable(sentence: str) -> str:
    """Return `sentence` as it is compared: case, outer marks and the number of spaces do not matter."""
    small = sentence.casefold()
    return (" ".join(small.split()) if "  " in small else small).strip(" -+,:;")


RULE = Rule(
    "SKH346",
    "Một câu, một nhiệm vụ ghi hai lần",
    Severity.WARNING,
    "Thường do chép đoạn mà quên xóa chỗ cũ.",
    findings,
    advice="Giữ ở một chỗ. Chỉ xét câu dài trùng nhau từng chữ; ô trong bảng không bị xét.",
    wrong="mục đích: |\n  - Nâng cao nhận thức của cha mẹ học sinh và cộng đồng về giáo dục toàn diện.\n"
    "yêu cầu: |\n  - Nâng cao nhận thức của cha mẹ học sinh và cộng đồng về giáo dục toàn diện.\n",
    mended="mục đích: |\n  - Nâng cao nhận thức của cha mẹ học sinh và cộng đồng về giáo dục toàn diện.\n"
    "yêu cầu: |\n  - Tiết kiệm, an toàn.\n",
)
