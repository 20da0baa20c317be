"""A unit that is given work receives the plan."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.model.office import Recipient
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.unit_groups import is_covered
from sinhkehoach.rules.support.view import View


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield each lead unit of the office's list that no line of the recipients names or takes in."""
    told = [fold(line) for each in facts.recipients for line in _lines(each)]
    seen: set[str] = {facts.issuer.name}
    for path, name in view.unit_names if told else ():
        unit = facts.unit_name(name)
        if path[-2] != "phối hợp" and fold(name) in facts.units and unit not in seen:
            seen.add(unit)
            if (
                not is_covered(unit, [*told, fold(facts.archive or "")], facts.units)
                and unit not in facts.issuer.name
            ):
                message = f"“{unit}” được giao việc nhưng không có trong nơi nhận"
                yield Finding(path, message, "thêm đơn vị này, hoặc nhóm có nó, vào “nơi nhận”")


def _lines(recipient: Recipient) -> tuple[str, ...]:
    return (recipient,) if isinstance(recipient, str) else recipient.recipients


RULE = Rule(
    "SKH315",
    "Đơn vị được giao việc vắng mặt ở nơi nhận",
    Severity.HINT,
    "Nơi nhận gồm những cơ quan, đơn vị thực hiện (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9).",
    findings,
    advice="Thêm đơn vị vào “nơi nhận”. Nhóm như “Các phòng, trung tâm thuộc UBND phường” được coi là đã gồm.",
    wrong="nhiệm vụ:\n  - {tên: Tập huấn, chủ trì: phòng-vhxh}\nnơi nhận: [Đảng ủy phường, Các trường học]\n",
    mended="nhiệm vụ:\n  - {tên: Tập huấn, chủ trì: phòng-vhxh}\n"
    "nơi nhận: [Đảng ủy phường, Phòng Văn hóa - Xã hội, Các trường học]\n",
)
