"""The title of one scheme in quotation marks is worded alike wherever it stands."""

import re
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import combinations
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.text import Text
from sinhkehoach.rules.support.view import View

_QUOTED: Final = lazy_pattern(r"“([^“”]{40,400})”")
_SAME_TITLE: Final = 0.85
_FIRST_WORDS: Final = 4
_MOST_WORDINGS: Final = 12
_SHOWN: Final = 60


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the wordings of a title that are rarer than another one of it, each where it first stands."""
    del facts
    first: dict[str, tuple[Text, int, str]] = {}
    counts: Counter[str] = Counter()
    for text in view.texts_with("“"):
        for found in _QUOTED.finditer(text.plain):
            wording = _comparable(found[1])
            counts[wording] += 1
            first.setdefault(wording, (text, found.start(1), found[1]))
    groups: dict[str, list[str]] = {}
    for wording in first:
        groups.setdefault(" ".join(wording.split()[:_FIRST_WORDS]), []).append(wording)
    for wordings in groups.values():
        for one, other in combinations(wordings[:_MOST_WORDINGS], 2):
            if _is_one_title(one, other):
                rare, usual = (one, other) if counts[one] < counts[other] else (other, one)
                text, at, typed = first[rare]
                hint = f"thống nhất một tên; nơi khác ghi “{first[usual][2]}”"
                message = f"Một tên ghi hai cách: “{_end(typed)}”"
                there = first[usual][0]
                finding = text.finding(at + _difference(rare, usual), message, hint)
                yield finding._replace(others=((there.path, there.offset(first[usual][1])),))


def _comparable(title: str) -> str:
    return re.sub(r"\s*[-–—]\s*", " - ", fold(title)).rstrip(" .,;")


def _is_one_title(one: str, other: str) -> bool:
    """Return True for titles that differ in a word or two; one cut short is no other title."""
    if one.startswith(other) or other.startswith(one):
        return False
    figures = [re.findall(r"\d+", each) for each in (one, other)]
    return figures[0] == figures[1] and SequenceMatcher(None, one, other).ratio() >= _SAME_TITLE


def _difference(rare: str, usual: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(rare, usual, strict=False)) if a != b), 0)


def _end(title: str) -> str:
    return title if len(title) <= _SHOWN else f"…{title[-_SHOWN:].split(' ', 1)[-1]}"


RULE = Rule(
    "SKH334",
    "Tên một đề án ghi hai cách",
    Severity.WARNING,
    "Lỗi gặp trong kế hoạch đã ký: cùng một Đề án, chỗ ghi “định hướng đến năm 2030”, chỗ ghi “tầm nhìn đến năm 2030”.",
    findings,
    advice="Chép đúng tên từ văn bản gốc; khai văn bản một lần rồi viết [[tên gọi tắt]]. Tên viết gọn không bị báo.",
    wrong="yêu cầu: |\n"
    "  - Bám sát Đề án “Nâng cao chất lượng giáo dục phường An Hòa, định hướng đến năm 2035”.\n"
    "  - Tuyên truyền Đề án “Nâng cao chất lượng giáo dục phường An Hòa, tầm nhìn đến năm 2035”.\n",
    mended="yêu cầu: |\n"
    "  - Bám sát Đề án “Nâng cao chất lượng giáo dục phường An Hòa, định hướng đến năm 2035”.\n"
    "  - Tuyên truyền Đề án “Nâng cao chất lượng giáo dục phường An Hòa, định hướng đến năm 2035”.\n",
)
