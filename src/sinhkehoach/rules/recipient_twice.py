"""Each recipient stands once, as a name: without dash and final mark, without `Như trên` and `Kính gửi`."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.plan.facts import Facts
from sinhkehoach.plan.plan import Plan
from sinhkehoach.rules.rule import Finding, Rule

_REMARK: Final = lazy_pattern(r"\s*\([^()]*\)\s*$")


def findings(plan: Plan, facts: Facts) -> Iterator[Finding]:
    """Yield the plan's recipients that stood before, and what does not belong to a name."""
    del facts
    seen: set[str] = set()
    for path, line in _lines(plan):
        name = fold(_REMARK.sub("", line)).strip(" -.;,")
        if name in seen:
            yield Finding(path, f"“{line}” đã có ở trên", "giữ ở một dòng")
        elif name.startswith(("như trên", "kính gửi", "như kính gửi")):
            yield Finding(
                path, f"Kế hoạch không có “{line}”", "kế hoạch không có Kính gửi, nên không ghi Như trên"
            )
        elif line.startswith(("- ", "+ ", "–")) or line.endswith((";", ".")):
            yield Finding(
                path, "Nơi nhận ghi thừa dấu", "bỏ dấu gạch đầu dòng, dấu cuối dòng: chương trình tự ghi"
            )
        seen.add(name)


def _lines(plan: Plan) -> Iterator[tuple[KeyPath, str]]:
    for index, each in enumerate(plan.recipients):
        if isinstance(each, str):
            yield ("nơi nhận", index), each
        else:
            yield from (
                (("nơi nhận", index, "nơi nhận", at), name) for at, name in enumerate(each.recipients)
            )


RULE = Rule(
    "SKH373",
    "Nơi nhận lặp hoặc ghi thừa",
    Severity.WARNING,
    "Mỗi nơi nhận một dòng; Kế hoạch không có “Kính gửi” nên không có “Như trên” (Nghị định 30/2020/NĐ-CP,"
    " Phụ lục I, phần I, mục II.9).",
    findings,
    advice="Bỏ dòng lặp, bỏ dấu thừa.",
    wrong="nơi nhận: [Đảng ủy phường (để b/c), Các trường học, Đảng ủy phường]\n",
    mended="nơi nhận: [Đảng ủy phường (để b/c), Các trường học]\n",
)
