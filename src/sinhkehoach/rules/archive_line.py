"""The last line of the recipients is `Lưu: VT, …`: written under `lưu`, beginning with VT (NĐ 30/2020, I.II.9)."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.plan.facts import Facts
from sinhkehoach.plan.plan import Plan
from sinhkehoach.rules.rule import Finding, Rule

_ARCHIVE: Final = ("lưu:", "lưu vt", "- lưu", "lưu ")


def findings(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """Yield an archive line among the recipients, one that is missing, and one that does not name the clerks first."""
    for index, each in enumerate(plan.recipients):
        if isinstance(each, str) and fold(each).startswith(_ARCHIVE):
            hint = "chuyển sang khóa “lưu”, ví dụ lưu: VT, VHXH; chương trình in ở dòng cuối"
            yield Finding(("nơi nhận", index), "Dòng lưu không ghi trong “nơi nhận”", hint)
    if facts.archive is None:
        if facts.recipients:
            yield Finding(
                ("nơi nhận",), "Chưa có dòng lưu", "thêm khóa “lưu”, ví dụ lưu: VT, VHXH", at_key=True
            )
    elif plan.archive is not None and facts.archive.split(",")[0].strip().upper() != "VT":
        yield Finding(
            ("lưu",), f"Dòng lưu “{facts.archive}” không bắt đầu bằng VT", "ghi VT, rồi đơn vị soạn thảo"
        )


RULE = Rule(
    "SKH371",
    "Dòng lưu của nơi nhận",
    Severity.WARNING,
    "Dòng cuối của nơi nhận là “Lưu: VT, đơn vị soạn thảo” (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.9).",
    findings,
    advice="Ghi ở khóa “lưu” của kế hoạch hoặc của co-quan.yaml, không ghi chữ “Lưu:”.",
    wrong="nơi nhận:\n  - Đảng ủy phường\n  - 'Lưu: VT, VHXH'\n",
    mended="nơi nhận:\n  - Đảng ủy phường\nlưu: VT, VHXH\n",
)
