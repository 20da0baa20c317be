"""`03 trường: …` is followed by three names, `bốn nhiệm vụ sau:` by four items."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.model.prose import Prose, ProseItem
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.counted_words import NUMBER, THINGS, listed, number_of
from sinhkehoach.rules.support.text import REFERENCE, Text
from sinhkehoach.rules.support.view import View

_INLINE: Final = lazy_pattern(
    rf"{NUMBER}\s+({THINGS})\b([^:;.()\d“”]{{0,40}}?)\s*(?:(\()|:\s)(?:gồm|bao gồm)?:?\s*([^().“”]{{5,400}}?)"
    rf"(?:\)|\.\s|\.?$)",
    re.IGNORECASE,
)
_OPENING: Final = lazy_pattern(
    rf"{NUMBER}\s+({THINGS})\b[^:;.()\d]{{0,40}}?\b(?:sau|sau đây|dưới đây|như sau)\s*:$", re.IGNORECASE
)
_OPEN_END: Final = lazy_pattern(
    r"…|\.\.\.|v\.v|\bvv\b|\bnhư\b|trong đó|\bmỗi\b|\bcác\b|\btừ\b", re.IGNORECASE
)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the counts that do not agree with the names or the items that follow them."""
    del facts
    for text in view.texts_with("(", ":"):
        for found in _INLINE.finditer(text.plain):
            count = _other_count(number_of(found[1]), found[5])
            if count:
                message = f"Ghi “{found[1]} {found[2]}” nhưng kể ra {count}"
                yield text.finding(found.start(1), message, "sửa con số, hoặc xem lại danh sách")
    for path, prose in view.prose:
        yield from _before_items(prose, path)


def _other_count(number: int, names: str) -> int | None:
    """Return how many names there are, when that is sure and not `number`; what is counted itself is no name."""
    counts, items = listed(names.strip())
    if len(items) == 1 or _OPEN_END.search(names) or REFERENCE in names:
        return None
    named = all(item[:1].isupper() for item in items)
    return max(counts) if named and number not in counts else None


def _before_items(prose: Prose, path: KeyPath) -> Iterator[Finding]:
    for at, item in enumerate(prose.items):
        if ":" not in item.inline.typed:
            continue
        here = item.path_in(path)
        text = Text(here, item.inline, item.inline.plain.rstrip())
        found = _OPENING.search(text.plain) if text.plain.endswith(":") else None
        if found:
            count = _items_below(prose.items[at + 1 :], item)
            if count and count != number_of(found[1]):
                message = f"Ghi “{found[1]} {found[2]}” nhưng bên dưới có {count}"
                yield text.finding(found.start(1), message, "sửa con số, hoặc xem lại các ý bên dưới")


def _items_below(following: tuple[ProseItem, ...], opening: ProseItem) -> int:
    """Return how many items of the level that comes next stand below `opening`."""
    if not following or _rank(following[0]) == _rank(opening):
        return 0
    first, count = _rank(following[0]), 0
    for item in following:
        if _rank(item) == _rank(opening):
            break
        count += _rank(item) == first
    return count


def _rank(item: ProseItem) -> tuple[str, int]:
    return item.level.value, item.depth


RULE = Rule(
    "SKH323",
    "Con số không khớp với danh sách kể ra",
    Severity.WARNING,
    "Lỗi thường gặp khi thêm, bớt một tên mà quên sửa số: “03 trường: A, B”.",
    findings,
    advice="Sửa con số hoặc danh sách. Danh sách mở (“như…”, “v.v.”) không bị xét.",
    wrong="mục tiêu: |\n  - Xây mới 03 trường: Trường Tiểu học An Hòa, Trường THCS Trần Phú.\n",
    mended="mục tiêu: |\n  - Xây mới 02 trường: Trường Tiểu học An Hòa, Trường THCS Trần Phú.\n",
)
