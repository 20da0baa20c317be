"""What is asked of a plan when its document is laid out: told, explained and switched off like any rule."""

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from sinhkehoach.base.problem import Severity
from sinhkehoach.compose.document import Document
from sinhkehoach.compose.table_fit import MOST_COLUMNS, is_squeezed, needed_mm, placed_tables
from sinhkehoach.compose.title_length import MOST_TITLE_LINES, long_titles
from sinhkehoach.jobs.every_text import EVERY_TEXT, lost_texts
from sinhkehoach.model.plan import Plan
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule

_LAYOUT: Final = "Chữ và số gãy giữa chừng thì người đọc hiểu sai; người xem trước khi in mới thấy."
_TABLE: Final = (
    "phụ lục:\n  - tên: Kinh phí\n    khổ: {0}\n    bảng:\n      cột: [{1}]\n      hàng:\n        - [{2}]\n"
)
_YEARS: Final = ", ".join(f"Năm {year}" for year in range(2021, 2031))
_AMOUNTS: Final = ", ".join(["1.000.000.000"] * 10)
_TOLD: Final = "Nhắc tới bảng ở [[phụ lục]].\n"


class PageRule(NamedTuple):
    """A rule, and how a plan and its document answer it."""

    rule: Rule
    findings: Callable[[Plan, Document], Iterator[Finding]]


def _too_wide(plan: Plan, document: Document) -> Iterator[Finding]:
    """Yield the tables that break words, or hold a strip of text, on the page they stand on."""
    del plan
    for table, width, way_out in placed_tables(document):
        if len(table.columns) > MOST_COLUMNS:
            continue
        least = needed_mm(table)
        if least > width:
            message = (
                f"Bảng này cần rộng {least:.0f} mm, trang chỉ có {width:.0f} mm: chữ và số sẽ gãy giữa chừng"
            )
            yield Finding(table.path, message, way_out)
        elif is_squeezed(table, width):
            message = "Bảng này có cột nhiều chữ mà chỉ còn rất hẹp, in ra thành một dải dài"
            yield Finding(table.path, message, way_out)


def _too_many_columns(plan: Plan, document: Document) -> Iterator[Finding]:
    """Yield the tables that Word could not open."""
    del plan
    for table, _, _ in placed_tables(document):
        if len(table.columns) > MOST_COLUMNS:
            message = f"Bảng này có {len(table.columns)} cột, Word chỉ nhận {MOST_COLUMNS}"
            yield Finding(table.path, message, "chia thành nhiều bảng, hoặc đổi hàng thành cột")


def _long_titles(plan: Plan, document: Document) -> Iterator[Finding]:
    """Yield the titles that take too many lines."""
    del plan
    for path, name, lines in long_titles(document):
        message = f"{name} dài {lines} dòng, quá {MOST_TITLE_LINES} dòng"
        yield Finding(path, message, "viết gọn lại, chuyển chi tiết vào phần nội dung")


PAGE_RULES: Final = (
    PageRule(EVERY_TEXT, lost_texts),
    PageRule(
        Rule(
            "SKH402",
            "Bảng không đủ chỗ trên trang",
            Severity.WARNING,
            _LAYOUT,
            advice="Phụ lục không ghi “khổ” thì chương trình tự quay ngang khi bảng cần; thiếu ít chỗ thì in bảng"
            " cỡ chữ 11. Vẫn không đủ chỗ mới báo.",
            wrong="yêu cầu: " + _TOLD + _TABLE.format("dọc", _YEARS, _AMOUNTS),
            mended="yêu cầu: "
            + _TOLD
            + _TABLE.format("ngang", "Năm 2029, Năm 2030", "1.000.000.000, 1.000.000.000"),
        ),
        _too_wide,
    ),
    PageRule(
        Rule(
            "SKH403",
            "Tên văn bản, tên phụ lục quá dài",
            Severity.WARNING,
            "Trích yếu là một câu ngắn gọn hoặc một cụm từ, nêu khái quát nội dung (NĐ 30/2020, Phụ lục I, II.5).",
            advice="Viết gọn lại.",
            wrong="trích yếu: " + "Triển khai nhiệm vụ giáo dục và đào tạo " * 25 + "\n",
            mended="trích yếu: Triển khai nhiệm vụ giáo dục và đào tạo\n",
        ),
        _long_titles,
    ),
    PageRule(
        Rule(
            "SKH410",
            "Bảng nhiều cột quá mức của Word",
            Severity.ERROR,
            "Word báo tệp hỏng khi một bảng có hơn 63 cột.",
            advice="Chia thành nhiều bảng.",
            wrong="yêu cầu: "
            + _TOLD
            + _TABLE.format("ngang", ", ".join(f"C{each}" for each in range(63)), ", ".join("1" * 63)),
            mended="yêu cầu: " + _TOLD + _TABLE.format("ngang", "C1, C2, C3", "1, 1, 1"),
        ),
        _too_many_columns,
    ),
)
