import pytest

from sinhkehoach.resolve.columns import cell_words
from sinhkehoach.rules.all_rules import ALL_RULES
from sinhkehoach.rules.support.view import View
from tests.support.plans import plan_of
from tests.support.rules import check_reports, findings_of

# A table with one fault, in the second line of it or, for the totals, in the last: the words where it is told.
FAULTS = {
    "SKH305": ("Việc|Thời gian", "Rà soát|6/2026", "Tổng kết|11/2027", "6/2026"),
    "SKH329": ("Việc|Kinh phí (triệu đồng)", "Mở lớp|900.000.000", "In sách|200", "900.000.000"),
    "SKH347": ("Trường|Số lớp", "Hoa Sen|12", "Hoa Mai|5", "Tổng số|18", "18"),
    "SKH348": ("Việc|Kinh phí", "Mở lớp|900,000,000", "In sách|200", "900,000,000"),
    "SKH383": ("Việc|Bắt đầu|Kết thúc", "Mở lớp|10/9/2027|5/9/2027", "In|1/9/2027|5/9/2027", "5/9/2027"),
    "SKH384": ("Việc|Cách tính|Thành tiền", "Tập huấn|300 người x 1 triệu x 5 năm|1.600", "In|1|2", "1.600"),
}
RULES = {rule.code: rule for rule in ALL_RULES}


def _lines(rows, indentation):
    return "".join(f"{indentation}{row}\n" for row in rows)


def _in_text(rows):
    return "yêu cầu: |\n  Lời trước.\n" + _lines(rows, "  ") + "  - Lời sau.\n"


def _in_list(rows):
    return "mục tiêu:\n" + "".join(f'  - "{row}"\n' for row in rows)


def _in_task(rows):
    return "nhiệm vụ:\n  - tên: Nâng cấp\n    nội dung: |\n" + _lines(rows, "      ")


def _own_table(rows):
    return "phụ lục:\n  - tên: Bảng\n    bảng: |\n" + _lines(rows, "      ")


def _own_rows(rows):
    heads = "".join(f'        - "{name}"\n' for name in rows[0].replace("\t", "|").split("|"))
    return f"phụ lục:\n  - tên: Bảng\n    bảng:\n      cột:\n{heads}      hàng: |\n" + _lines(
        rows[1:], " " * 8
    )


@pytest.mark.parametrize("mark", ["\t", " | "], ids=["tab", "bar"])
@pytest.mark.parametrize("typed", [_in_text, _in_list, _in_task, _own_table, _own_rows])
@pytest.mark.parametrize("code", FAULTS)
def test_a_rule_of_tables_sees_one_wherever_it_was_pasted(code, typed, mark):
    *rows, wrong = (row.replace("|", mark) for row in FAULTS[code])
    text = typed(rows)
    (problem,) = findings_of(RULES[code], text)
    line = text.split("\n")[problem.position.line - 1]
    at = line.rindex(wrong)
    assert (problem.position.column, line[at:].rstrip('"')) == (at + 1, wrong)


def test_a_count_is_held_against_a_table_pasted_into_the_appendix():
    text = "mục tiêu: Xây dựng 03 trường ([[phụ lục]]).\nphụ lục:\n  - tên: Danh sách\n    nội dung: |\n"
    check_reports(
        RULES["SKH324"], text + "      Tên trường\tLớp\n      Hoa Sen\t5\n      Hoa Mai\t7\n", ("1:20", "2")
    )


def test_a_total_in_a_pasted_table_is_known_to_the_budget():
    budget = "kinh phí: {đơn vị tính: triệu đồng, khoản: [{tên: A, tiền: 90}]}\n"
    text = budget + "yêu cầu: |\n  Việc\tKinh phí (triệu đồng)\n  A\t40\n  B\t50\n  Tổng\t90\n"
    check_reports(RULES["SKH321"], text, ("1", "“Kinh phí (triệu đồng)” của một bảng"))


def test_cells_of_a_pasted_table_are_texts_of_a_table():
    texts = View(plan_of("yêu cầu: |\n  A\tB [[kỳ]]\n  1\t2\n")).texts
    assert [(text.plain, text.in_table, text.offset(0)) for text in texts[-4:]] == [
        ("A", True, 0),
        ("B \ufffc", True, 2),
        ("1", True, 11),
        ("2", True, 13),
    ]


def test_rows_of_a_pasted_table_are_filled_to_the_widest():
    (table,) = View(plan_of("yêu cầu: |\n  A\tB\n  1\t2\t3\n  4\t\n")).tables
    assert [leaf.name.plain for leaf in table.leaves] == ["A", "B", ""]
    assert [[cell_words(cell) for cell in row] for _, row in table.rows] == [["1", "2", "3"], ["4", "", ""]]
    assert [table.place(here, 2) for here, _ in table.rows] == [(("yêu cầu",), 8), (("yêu cầu",), 10)]


def test_tables_parted_by_other_lines_are_two():
    tables = View(plan_of("yêu cầu: |\n  A | B\n  1 | 2\n  Lời.\n  C | D\n  3 | 4\n")).tables
    assert [[leaf.name.plain for leaf in table.leaves] for table in tables] == [["A", "B"], ["C", "D"]]
