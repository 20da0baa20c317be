"""A unit that leads tasks has its work told in the implementation part, where there is one."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.model.inline import Reference
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.targets import UnitTarget
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.text import Text
from sinhkehoach.rules.support.unit_groups import is_covered
from sinhkehoach.rules.support.view import View

_LEAST_UNITS: Final = 2
_EVERYONE: Final = lazy_pattern(
    r"(?:các|mọi)\s[^.;]*(?:phòng|ban|ngành|sở|cơ quan|đơn vị|bộ phận|thành viên)", re.IGNORECASE
)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield each unit of the office's list at the first task it leads, when the implementation part leaves it out."""
    part = view.plan.implementation
    if part is None or len(part.unit_work) < _LEAST_UNITS:
        return
    units = [name for work in part.unit_work for name in work.units]
    if any(_EVERYONE.match(name.removeprefix("Đề nghị ")) for name in units):
        return
    named = {fold(facts.unit_name(name)) for name in units}
    own = [text for text in view.marked_texts if text.path[0] == "tổ chức thực hiện"]
    told = [*map(fold, (*units, *(text.plain for text in own), *_units_referred_to(own, facts)))]
    seen: set[str] = set()
    for path, name in view.unit_names:
        unit = facts.unit_name(name)
        if path[-2] == "chủ trì" and fold(name) in facts.units and unit not in seen:
            seen.add(unit)
            if (
                fold(unit) not in named
                and unit != facts.issuer.name
                and not is_covered(unit, told, facts.units)
            ):
                message = f"“{unit}” được giao chủ trì nhưng không có trong phần tổ chức thực hiện"
                yield Finding(path, message, "thêm việc của đơn vị này vào “tổ chức thực hiện”")


def _units_referred_to(texts: Iterable[Text], facts: Facts) -> Iterator[str]:
    """Yield the units that `[[văn-phòng]]` and the like point to."""
    for text in texts:
        for node in text.inline.nodes:
            target = facts.references.find(node.name) if isinstance(node, Reference) else None
            if isinstance(target, UnitTarget):
                yield target.name


RULE = Rule(
    "SKH314",
    "Đơn vị chủ trì vắng mặt ở phần tổ chức thực hiện",
    Severity.HINT,
    "Đơn vị được giao việc phải thấy tên mình ở phần tổ chức thực hiện; thường sót khi thêm nhiệm vụ mới.",
    findings,
    advice="Thêm đơn vị vào “tổ chức thực hiện”. Tên chung như “Các phòng, đơn vị khác” được coi là đã gồm.",
    wrong="nhiệm vụ:\n  - {tên: Tập huấn, chủ trì: phòng-vhxh}\n  - {tên: Khen thưởng, chủ trì: văn-phòng}\n"
    "tổ chức thực hiện:\n  - {đơn vị: phòng-vhxh, nội dung: Hướng dẫn thực hiện.}\n"
    "  - {đơn vị: các-trường, nội dung: Xây dựng kế hoạch.}\nnơi nhận:\n  - Các phòng, đơn vị liên quan\n",
    mended="nhiệm vụ:\n  - {tên: Tập huấn, chủ trì: phòng-vhxh}\n  - {tên: Khen thưởng, chủ trì: văn-phòng}\n"
    "tổ chức thực hiện:\n  - {đơn vị: phòng-vhxh, nội dung: Hướng dẫn thực hiện.}\n"
    "  - {đơn vị: văn-phòng, nội dung: Tham mưu khen thưởng.}\nnơi nhận:\n  - Các phòng, đơn vị liên quan\n",
)
