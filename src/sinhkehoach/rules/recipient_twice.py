"""Each recipient stands once, as a name with a remark in brackets: no dash, no final mark, no `Như trên`."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.model.office import Office, Recipient
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.office_names import recipient_lines
from sinhkehoach.rules.support.view import View

_BARE_REMARK: Final = lazy_pattern(
    r"\((?:b/c|t/h|p/h|báo cáo|thực hiện|phối hợp)\)|(?<!\()\bđể (?:b/c|t/h|p/h)\b", re.IGNORECASE
)
_REMARK: Final = lazy_pattern(r"\s*\([^()]*\)\s*$")


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the recipients of a paper that stood before, and what does not belong to a name."""
    del facts
    for paper in view.papers:
        yield from _in_lines(paper.recipients, paper.path)


def _of_office(office: Office) -> Iterator[Finding]:
    yield from _in_lines(office.recipients)


def _in_lines(recipients: Sequence[Recipient], above: KeyPath = ()) -> Iterator[Finding]:
    seen: dict[str, KeyPath] = {}
    for path, line in recipient_lines(recipients, above):
        name = fold(_REMARK.sub("", line)).strip(" -.;,")
        if name in seen:
            yield Finding(path, f"“{line}” đã có ở trên", "giữ ở một dòng", others=((seen[name], None),))
        elif name.startswith(("như trên", "kính gửi", "như kính gửi")):
            hint = "bỏ dòng này: Kế hoạch không có Kính gửi, nên không có ai ở trên"
            yield Finding(path, f"Kế hoạch không ghi “{line.strip(' -;.')}” trong nơi nhận", hint)
        elif line.startswith(("- ", "+ ", "–")) or line.endswith((";", ".")):
            yield Finding(
                path, "Nơi nhận ghi thừa dấu", "bỏ dấu gạch đầu dòng, dấu cuối dòng: chương trình tự ghi"
            )
        elif _BARE_REMARK.search(line):
            hint = "ghi lời ghi chú trong ngoặc đơn: (để b/c), (để t/h)"
            yield Finding(path, f"Lời ghi chú của “{line}” chưa đúng", hint)
        seen.setdefault(name, path)


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
    of_office=_of_office,
)
