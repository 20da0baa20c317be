"""Nothing is said twice: no sentence, and no task, stands again word for word."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold, shortened
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.text import Text
from sinhkehoach.rules.support.view import View

_SENTENCE: Final = lazy_pattern(r"[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*")
# At the beginning of a text, marks that end a sentence are no sentence.
_MARKS: Final = ".!? -+,:;"
# Ends a sentence, wherever the text before it ends.
_APART: Final = " . "
_SHORTEST: Final = 60
_SHORTEST_NAME: Final = 12
_SHORTEST_NAME_APART: Final = 20
_SHOWN: Final = 50


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the sentences of some length that stood before, and the tasks with the name of a neighbour."""
    del facts
    texts = [
        text
        for text in view.marked_texts
        if len(text.plain) >= _SHORTEST and not (text.in_table or text.is_heading)
    ]
    small = _APART.join(view.vocabulary.folded(text.plain) for text in texts)
    found = (each.lstrip(_MARKS) for each in _SENTENCE.findall(small) if len(each) >= _SHORTEST)
    sentences = [*map(_comparable, found)]
    seen: set[str] = set()
    # In nearly every plan nothing is said twice: that much is seen at once.
    for text in texts if len(set(sentences)) < len(sentences) else ():
        yield from _again(text, seen)
    yield from _tasks_again(view)


def _tasks_again(view: View) -> Iterator[Finding]:
    """Yield the tasks with the name of a neighbour, or with name, lead and time of any other."""
    seen: set[tuple[object, ...]] = set()
    for path, task in view.tasks:
        name = fold(task.name.plain).rstrip(" .;:")
        keys: list[tuple[object, ...]] = [(path[:-1], name)]
        if task.lead and task.when and len(name) >= _SHORTEST_NAME_APART:
            keys.append((name, task.lead, task.when.plain, task.product and task.product.plain))
        if len(name) >= _SHORTEST_NAME and not seen.isdisjoint(keys):
            message = f"Đã có nhiệm vụ khác tên “{task.name.plain}”"
            yield Finding((*path, "tên"), message, "gộp lại, hoặc đổi tên")
        seen.update(keys)


def _again(text: Text, seen: set[str]) -> Iterator[Finding]:
    for found in _SENTENCE.finditer(text.plain):
        sentence = _comparable(found[0].casefold())
        if len(sentence) >= _SHORTEST and sentence in seen:
            start = found.start() + len(found[0]) - len(found[0].lstrip())
            shown = shortened(found[0], _SHOWN)
            yield text.finding(start, f"Câu này đã có ở trên: “{shown}”", "giữ ở một chỗ")
        seen.add(sentence)


def _comparable(small: str) -> str:
    """Return a sentence in small letters as it is compared: outer marks and the number of spaces do not matter."""
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
