"""The rules of form → tables for people, group by group."""

from sinhkehoach.conformance.regimes.dang.rules import DANG
from sinhkehoach.conformance.regimes.nd30.rules import ND30
from sinhkehoach.conformance.rule import FormRule, RuleSet

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
# What the Party's guide has otherwise.
PARTY_GROUPS = {
    **GROUPS,
    "H": "Tiêu đề, tên cơ quan",
    "G": "Đề ký, chức vụ, họ tên người ký",
    "K": "Viết hoa, dấu thanh, chính tả",
}
# The set of each region, what comes before the letter of a group, the groups.
REGIONS: dict[str, tuple[RuleSet, str, dict[str, str]]] = {
    "điều về thể thức": (ND30, "", GROUPS),
    "điều về thể thức của Đảng": (DANG, "D", PARTY_GROUPS),
}


def form_region(name: str) -> str:
    """Return the content of the region called `name`: the rules of each group of a set."""
    rules, before, groups = REGIONS[name]
    told = (
        (title, [rule for rule in rules.rules if rule.id.startswith(f"{before}{letter}")])
        for letter, title in groups.items()
    )
    return "\n\n".join(_group(title, found) for title, found in told if found)


def _group(title: str, rules: list[FormRule]) -> str:
    head = ["| Mã | Điều | Cần | Mức | Theo | Độ chắc chắn |", "|---|---|---|---|---|---|"]
    return "\n".join([f"### {title}", "", *head, *map(_row, rules)])


def _row(rule: FormRule) -> str:
    cells = (rule.id, rule.title, rule.wanted, str(rule.force), rule.source, str(rule.confidence))
    return f"| {' | '.join(cells)} |"
