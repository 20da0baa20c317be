"""A document cited by hand is cited in full once: kind, number, date, issuer, title (NĐ 30/2020, Phụ lục I, II.6.b)."""

from collections.abc import Iterator

from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.citations import Citation
from sinhkehoach.rules.support.view import View


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield, where it first stands, each document of no list that is never, or not there, cited with its date."""
    listed = {_key(each.kind, each.number) for each in facts.documents.values() if each.number}
    dated = {(fold(cited.kind), cited.number) for cited in view.citations if cited.date}
    full = {_key(cited.kind, cited.symbol) for cited in view.citations if cited.date} - listed
    first: dict[tuple[str, str], Citation] = {}
    for cited in view.citations:
        first.setdefault(_key(cited.kind, cited.symbol), cited)
    for key, cited in first.items():
        known = key in listed or (key[0], cited.number) in dated
        if not known and key[0] != "luật":
            message = f"{cited.kind} {cited.symbol} chưa được viện dẫn đầy đủ lần nào"
            hint = (
                "lần đầu ghi đủ loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu; hoặc khai ở “văn bản”"
            )
            yield Finding(cited.finding.path, message, hint, cited.finding.offset)
        elif key in full and not cited.date:
            message = f"{cited.kind} {cited.symbol} ghi gọn ở lần đầu, ghi đầy đủ ở lần sau"
            yield Finding(
                cited.finding.path, message, "lần đầu ghi đầy đủ, các lần sau ghi gọn", cited.finding.offset
            )


def _key(kind: str, symbol: str) -> tuple[str, str]:
    return fold(kind), symbol.lstrip("0")


RULE = Rule(
    "SKH335",
    "Văn bản chưa được viện dẫn đầy đủ",
    Severity.HINT,
    "Lần đầu viện dẫn ghi tên loại, số, ký hiệu, thời gian, cơ quan ban hành, trích yếu (Nghị định 30/2020/NĐ-CP,"
    " Phụ lục I, phần I, mục II.6.b).",
    findings,
    advice="Khai văn bản ở “văn bản” (hoặc trong co-quan.yaml) rồi viết [[tên gọi tắt]]: lần đầu in đủ, lần sau in gọn.",
    wrong="yêu cầu: |\n  - Thực hiện Kế hoạch số 92/KH-UBND của UBND tỉnh.\n",
    mended="yêu cầu: |\n  - Thực hiện Kế hoạch số 92/KH-UBND ngày 10/3/2027 của UBND tỉnh về chuyển đổi số.\n",
)
