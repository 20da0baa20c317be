"""What is asked of a plan when its document is laid out: told, explained and switched off like any rule."""

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Severity
from sinhkehoach.base.text import fold, join_vi
from sinhkehoach.compose.document import Document, Table
from sinhkehoach.compose.repeated_numbers import repeated_numbers
from sinhkehoach.compose.table_fit import MOST_COLUMNS, is_squeezed, needed_mm, placed_tables
from sinhkehoach.compose.title_length import MOST_TITLE_LINES, long_titles
from sinhkehoach.jobs.every_text import EVERY_TEXT, lost_texts
from sinhkehoach.model.appendix import Appendix
from sinhkehoach.model.choices import DerivedFrom
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.prose import Level, Prose
from sinhkehoach.model.walk import walk
from sinhkehoach.resolve.amounts import BUDGET
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.unsplit import blank_shares, unsplit_items
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.values.money import format_money

_LAYOUT: Final = "Chữ và số gãy giữa chừng thì người đọc hiểu sai; người xem trước khi in mới thấy."
_TABLE: Final = (
    "phụ lục:\n  - tên: Kinh phí\n    khổ: {0}\n    bảng:\n      cột: [{1}]\n      hàng:\n        - [{2}]\n"
)
_YEARS: Final = ", ".join(f"Năm {year}" for year in range(2021, 2031))
_AMOUNTS: Final = ", ".join(["1.000.000.000"] * 10)
_BUDGET: Final = (
    "kỳ: 2027 - 2028\nyêu cầu: Kinh phí theo [[phụ lục]].\nphụ lục:\n  - {{tên: Tổng hợp kinh phí, từ: kinh phí}}\n"
    "kinh phí:\n  - {{tên: Mua sách, năm: {{2027: 60, 2028: 20}}}}\n  - {{tên: Sửa phòng học, {0}}}\n"
)
_MOST_NAMES: Final = 3
_TOLD: Final = "Nhắc tới bảng ở [[phụ lục]].\n"


class LaidOut:
    """A document, and what several rules ask of it."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @cached_property
    def tables(self) -> tuple[tuple[Table, float, str], ...]:
        """Each table with the width of its page in mm, and what can be done where that is not enough."""
        return tuple(placed_tables(self.document))


class PageRule(NamedTuple):
    """A rule, and how a plan and its document answer it."""

    rule: Rule
    findings: Callable[[Plan, Facts, LaidOut], Iterator[Finding]]


def _too_wide(plan: Plan, facts: Facts, paper: LaidOut) -> Iterator[Finding]:
    """Yield the tables that break words, or hold a strip of text, on the page they stand on."""
    del plan, facts
    for table, width, way_out in paper.tables:
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


def _too_many_columns(plan: Plan, facts: Facts, paper: LaidOut) -> Iterator[Finding]:
    """Yield the tables that Word could not open."""
    del plan, facts
    for table, _, _ in paper.tables:
        if len(table.columns) > MOST_COLUMNS:
            message = f"Bảng này có {len(table.columns)} cột, Word chỉ nhận {MOST_COLUMNS}"
            yield Finding(table.path, message, "chia thành nhiều bảng, hoặc đổi hàng thành cột")


def _long_titles(plan: Plan, facts: Facts, paper: LaidOut) -> Iterator[Finding]:
    """Yield the titles that take too many lines."""
    del plan, facts
    for path, name, lines in long_titles(paper.document):
        message = f"{name} dài {lines} dòng, quá {MOST_TITLE_LINES} dòng"
        yield Finding(path, message, "viết gọn lại, chuyển chi tiết vào phần nội dung")


def _repeated_numbers(plan: Plan, facts: Facts, paper: LaidOut) -> Iterator[Finding]:
    """Yield the first line of each list that counts on the level of the heading above it."""
    del facts
    repeated = {each.path: each.number for each in repeated_numbers(paper.document)}
    if not repeated:
        return
    lines = [
        (item.path_in(path), item.offset)
        for path, prose in walk(plan, (Prose,))
        for item in prose.items
        if item.level is Level.NUMBER
    ]
    for path, number in repeated.items():
        message = f"“{number}” lặp lại số của mục trên, in ra hai cấp trông như một"
        offset = next((offset for at, offset in lines if at == path), None)
        yield Finding(
            path, message, "cấp dưới của mục thì gõ 1.1., 1.2. (chương trình tự nối số), hoặc a), b)", offset
        )


def _hidden_parts(plan: Plan, facts: Facts, paper: LaidOut) -> Iterator[Finding]:
    """Yield the items that a table of the budget has in its total, but in none of its years or sources."""
    if plan.budget is None or facts.amounts is None:
        return
    shown = _shared_out(plan, paper)
    for by, items, shared, whole in unsplit_items(plan.budget, facts.amounts):
        if by in shown:
            more = [f"{len(items) - _MOST_NAMES} khoản nữa"] if len(items) > _MOST_NAMES else []
            names = join_vi([*(f"“{item.name.plain}”" for _, item in items[:_MOST_NAMES]), *more])
            came, total = (format_money(amount, plan.budget.unit) for amount in (shared, whole))
            message = f"{names} chưa chia theo {by}: bảng ghi tổng {total} mà các cột {by} cộng lại {came}"
            hint = f"ghi “{by}” cho khoản đó, hoặc chọn “cột” của bảng không có “{by}”"
            yield Finding((*items[0][0], "tên"), message, hint)
    for path, by, name in blank_shares(plan.budget):
        message = f"{by.capitalize()} “{name}” để trống nên không được tính vào tổng"
        yield Finding(path, message, "ghi số tiền; không có thì bỏ mục đó", at_key=True)


def _shared_out(plan: Plan, paper: LaidOut) -> set[str]:
    """Return what the tables of the budget on `paper` share it out by, beside a column for the whole."""
    shown: set[str] = set()
    of_appendices: dict[KeyPath, Appendix] = {
        ("phụ lục", index): each
        for index, each in enumerate(plan.appendices)
        if each.made_from is DerivedFrom.BUDGET
    }
    for table, _, _ in paper.tables:
        appendix = of_appendices.get(table.path)
        if table.path == BUDGET or appendix:
            columns = appendix.columns if appendix else ()
            leaves = [leaf for each in columns for leaf in (each.columns or (each,))]
            shown |= {fold(leaf.shows or "") for leaf in leaves} or {"số tiền", "năm", "nguồn"}
    return shown if "số tiền" in shown else set()


PAGE_RULES: Final = (
    PageRule(EVERY_TEXT, lambda plan, _, paper: lost_texts(plan, paper.document)),
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
            "SKH339",
            "Số thứ tự lặp lại số của mục trên",
            Severity.HINT,
            "Khoản đánh số 1., 2. dưới một mục cũng đánh số 1., 2. thì người đọc không biết số nào thuộc cấp nào.",
            advice="Gõ 1.1., 1.2., hoặc a), b).",
            wrong="mục đích: |\n  1. Nâng cao chất lượng.\n  2. Huy động nguồn lực.\nyêu cầu: Rõ người, rõ việc.\n",
            mended="mục đích: |\n  1.1. Nâng cao chất lượng.\n  1.2. Huy động nguồn lực.\nyêu cầu: Rõ người, rõ việc.\n",
        ),
        _repeated_numbers,
    ),
    PageRule(
        Rule(
            "SKH405",
            "Tổng kinh phí có khoản chưa chia",
            Severity.WARNING,
            "Người đọc cộng các cột năm, cột nguồn để soát lại tổng; khoản chưa chia làm hai con số lệch nhau.",
            advice="Chia nốt khoản ấy, hoặc không in cột năm, cột nguồn.",
            wrong=_BUDGET.format("tiền: 100"),
            mended=_BUDGET.format("năm: {2027: 70, 2028: 30}"),
        ),
        _hidden_parts,
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
