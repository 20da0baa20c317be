"""The text points to each appendix (NĐ 30/2020, Phụ lục I, III.1)."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.model.inline import Reference
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.targets import AppendixTarget
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.text import REFERENCE
from sinhkehoach.rules.support.view import View

_ROMAN: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_TYPED: Final = lazy_pattern(r"phụ lục\s+(?:số\s+)?(0?\d{1,2}|[IVX]+)\b", re.IGNORECASE)
_ANY: Final = lazy_pattern(r"phụ lục", re.IGNORECASE)
_ALL: Final = lazy_pattern(r"các phụ lục|phụ lục (?:kèm theo|đính kèm)|kèm theo phụ lục", re.IGNORECASE)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the appendices that no reference and no typed number points to."""
    mentioned = set(_mentioned(view, facts)) if view.plan.appendices else set()
    for index, appendix in enumerate(view.plan.appendices):
        if index not in mentioned:
            name = appendix.id or appendix.name.plain
            message = "Không chỗ nào trong kế hoạch nhắc tới phụ lục này"
            yield Finding(("phụ lục", index, "tên"), message, f"viết [[phụ lục {name}]] vào chỗ có liên quan")


def _mentioned(view: View, facts: Facts) -> Iterator[int]:
    alone = len(view.plan.appendices) == 1
    for text in view.texts_with(REFERENCE):
        for node in text.inline.nodes:
            if isinstance(node, Reference):
                target = facts.references.find(node.name)
                if isinstance(target, AppendixTarget):
                    yield target.place
    for text in view.texts_with("phụ lục"):
        if text.path[0] != "phụ lục":
            if _ALL.search(text.plain) or (alone and _ANY.search(text.plain)):
                yield from range(len(view.plan.appendices))
            yield from (_index(found[1]) for found in _TYPED.finditer(text.plain))


def _index(number: str) -> int:
    if number.isdecimal():
        return int(number) - 1
    return _ROMAN.index(number.upper()) if number.upper() in _ROMAN else -1


RULE = Rule(
    "SKH341",
    "Phụ lục không được nhắc tới",
    Severity.WARNING,
    "Trong văn bản phải có chỉ dẫn về phụ lục (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III.1).",
    findings,
    advice="Viết [[phụ lục …]] vào chỗ có liên quan; số phụ lục do chương trình ghi.",
    wrong="phụ lục:\n  - {tên: Danh sách trường, nội dung: Gồm ba trường.}\n",
    mended="mục tiêu: Xây dựng ba trường đạt chuẩn ([[phụ lục]]).\n"
    "phụ lục:\n  - {tên: Danh sách trường, nội dung: Gồm ba trường.}\n",
)
