"""One source of money has one name: sums by source go by the name as typed."""

import re
from collections.abc import Iterator

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.model.budget import BudgetItem
from sinhkehoach.resolve.amounts import budget_items
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the sources that another item writes in another way, each spelling once."""
    del facts
    first: dict[str, tuple[str, KeyPath]] = {}
    places: dict[str, list[KeyPath]] = {}
    for path, item in budget_items(view.plan.budget.items) if view.plan.budget else ():
        for place, source in _sources(path, item):
            first.setdefault(_comparable(source), (source, place))
            places.setdefault(source, []).append(place)
    for source, uses in places.items():
        usual, there = first[_comparable(source)]
        if source != usual:
            message = f"Một nguồn kinh phí ghi hai cách: “{source}” và “{usual}”"
            hint = "ghi như nhau; ghi khác nhau thì số tiền không được cộng vào một nguồn"
            meant = tuple(_spelt_as(usual, source, use) for use in uses)
            at_key = uses[0][-1] != "nguồn"
            yield Finding(uses[0], message, hint, at_key=at_key, others=((there, None),), corrections=meant)


def _spelt_as(usual: str, source: str, place: KeyPath) -> Correction:
    start = 0 if place[-1] == "nguồn" else None
    return Correction(start, source, usual, is_safe=False, path=place)


def _sources(path: KeyPath, item: BudgetItem) -> Iterator[tuple[KeyPath, str]]:
    if isinstance(item.source, str):
        yield (*path, "nguồn"), item.source
    elif item.source:
        yield from (((*path, "nguồn", name), name) for name in item.source)


def _comparable(source: str) -> str:
    """Return the words of `source`, the place of a tone mark evened out, `nguồn` left out."""
    words = re.findall(r"[\w&]+", fold(source).replace("hoá", "hóa"))
    return " ".join(word for word in words if word not in ("nguồn", "vốn"))


RULE = Rule(
    "SKH319",
    "Một nguồn kinh phí ghi hai cách",
    Severity.WARNING,
    "Bảng kinh phí cộng theo tên nguồn; tên ghi khác nhau thì thành hai nguồn.",
    findings,
    advice="Ghi tên nguồn như nhau ở mọi khoản, kể cả chữ hoa, chữ thường, dấu cách.",
    wrong="kinh phí:\n  khoản:\n    - {tên: Tập huấn, tiền: 20, nguồn: Ngân sách xã}\n"
    "    - {tên: Hội thi, tiền: 30, nguồn: ngân sách xã}\n",
    mended="kinh phí:\n  khoản:\n    - {tên: Tập huấn, tiền: 20, nguồn: Ngân sách xã}\n"
    "    - {tên: Hội thi, tiền: 30, nguồn: Ngân sách xã}\n",
)
