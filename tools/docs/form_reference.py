"""The rules of form → tables for people, group by group."""

from sinhkehoach.conformance.regimes.nd30.rules import ND30
from sinhkehoach.conformance.rule import FormRule

# First letter of a rule's id → what the rules of that letter look at.
GROUPS = {
    "P": "Trang giấy, phông chữ, tệp",
    "H": "Quốc hiệu, Tiêu ngữ, tên cơ quan",
    "N": "Số, ký hiệu",
    "D": "Địa danh, ngày tháng năm",
    "T": "Tên loại, trích yếu",
    "C": "Căn cứ",
    "B": "Nội dung",
    "G": "Quyền hạn, chức vụ, họ tên người ký",
    "R": "Nơi nhận",
    "A": "Phụ lục",
    "X": "Các dấu và chữ khác",
    "K": "Viết hoa, chính tả",
    "E": "Văn bản điện tử",
}
REGIONS = ("điều về thể thức",)


def form_region(name: str) -> str:
    """Return the content of the region called `name`: the rules of each group."""
    if name not in REGIONS:
        raise ValueError(name)
    return "\n\n".join(_group(letter, title) for letter, title in GROUPS.items())


def _group(letter: str, title: str) -> str:
    rows = [_row(rule) for rule in ND30.rules if rule.id[0] == letter]
    head = ["| Mã | Điều | Cần | Mức | Theo | Độ chắc chắn |", "|---|---|---|---|---|---|"]
    return "\n".join([f"### {title}", "", *head, *rows])


def _row(rule: FormRule) -> str:
    cells = (rule.id, rule.title, rule.wanted, str(rule.force), rule.source, str(rule.confidence))
    return f"| {' | '.join(cells)} |"
