"""Nothing is said twice: no sentence, and no task, stands again word for word."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold, shortened
from sinhkehoach.lexicon.vocabulary import TEXT_END
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
_DUTIES: Final = "tổ chức thực hiện"
_GIVEN: Final = "giao việc"


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the sentences of some length that stood before, and the tasks with the name of a neighbour."""
    del facts
    texts = [
        text
        for text in view.marked_texts
        if len(text.plain) >= _SHORTEST and not (text.in_table or text.is_heading)
    ]
    seen: dict[str, list[Text]] = {}
    # In nearly every plan nothing is said twice: that much is seen at once.
    sentences = [each for part in view.vocabulary.parts for each in _sentences(part.folded_sentences)]
    stands_twice = len({text.plain for text in texts}) < len(texts) or len({*sentences}) < len(sentences)
    for text in texts if stands_twice else ():
        yield from _again(text, seen)
    yield from _tasks_again(view)


@lru_cache(maxsize=4)
def _sentences(folded: str) -> tuple[str, ...]:
    """Return the sentences of some length in texts in small letters as they are compared: plans of a run share some."""
    found = _SENTENCE.findall(folded.replace(TEXT_END, _APART))
    return tuple(_comparable(each.lstrip(_MARKS)) for each in found if len(each) >= _SHORTEST)


def _tasks_again(view: View) -> Iterator[Finding]:
    """Yield the tasks with the name of a neighbour, or with name, lead and time of any other."""
    seen: set[tuple[object, ...]] = set()
    for path, task in view.tasks:
        name = fold(task.name.plain).rstrip(" .;:")
        # One duty given to two units is two tasks.
        keys: list[tuple[object, ...]] = [(path[:-1], name, task.lead)]
        if task.lead and task.when and len(name) >= _SHORTEST_NAME_APART:
            keys.append((name, task.lead, task.when.plain, task.product and task.product.plain))
        if len(name) >= _SHORTEST_NAME and not seen.isdisjoint(keys):
            message = f"Đã có nhiệm vụ khác tên “{task.name.plain}”"
            yield Finding((*path, "tên"), message, "gộp lại, hoặc đổi tên")
        seen.update(keys)


def _again(text: Text, seen: dict[str, list[Text]]) -> Iterator[Finding]:
    for found in _SENTENCE.finditer(text.plain):
        sentence = _comparable(found[0].casefold())
        if len(sentence) < _SHORTEST:
            continue
        before = seen.setdefault(sentence, [])
        other = next((each for each in before if not _are_of_two_units(each, text)), None)
        if other:
            start = found.start() + len(found[0]) - len(found[0].lstrip())
            shown = shortened(found[0], _SHOWN)
            finding = text.finding(start, f"Câu này đã có ở trên: “{shown}”", "giữ ở một chỗ")
            yield finding._replace(others=((other.path, other.inline.start),))
        before.append(text)


def _are_of_two_units(one: Text, other: Text) -> bool:
    """Return True for duties of two units: what each has to do is said to each."""
    if one.path[0] != _DUTIES or other.path[0] != _DUTIES:
        return False
    if _GIVEN in one.path and _GIVEN in other.path:
        return _owner(one.path) != _owner(other.path)
    return one.inline.start != other.inline.start


def _owner(path: KeyPath) -> KeyPath:
    return path[: path.index(_GIVEN) + 2]


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
