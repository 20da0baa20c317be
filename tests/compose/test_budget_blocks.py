import pytest

from sinhkehoach.compose.budget_blocks import row_number
from tests.support.plans import appendix_of, body_of, document_of, table_of

TREE = """
  khoản:
    - tên: Ngân sách nhà nước
      khoản:
        - tên: Mua sắm
          khoản:
            - {tên: Máy tính, tính: 5 chiếc * 20 triệu đồng/chiếc}
            - tên: Sách
              khoản: [{tên: Sách giáo khoa, tiền: 30}, {tên: Sách tham khảo}]
        - {tên: Bồi dưỡng, tiền: 1.000, ghi chú: Hai đợt}
    - {tên: Xã hội hóa, tiền: "20,5"}
"""


def _told(budget: str, more: str = "") -> list[str]:
    """Return the part of the budget in the body, without its heading."""
    return body_of(f"kinh phí: {budget}\n{more}").splitlines()[1:]


def _table(budget: str, spec: str = "") -> list[str]:
    return appendix_of(f"kinh phí: {budget}\nphụ lục: [{{tên: P, từ: kinh phí{spec}}}]").splitlines()


def test_is_told_in_prose_with_sums_and_formulas():
    assert _told(TREE) == [
        "[BODY] Tổng kinh phí thực hiện Kế hoạch là 1.150,5 triệu đồng, gồm:",
        "[SECTION] 1. Ngân sách nhà nước: 1.130 triệu đồng, gồm:",
        "[SUBSECTION] 1.1. Mua sắm: 130 triệu đồng, gồm:",
        "[BODY] 1.1.1. Máy tính: 5 chiếc x 20 triệu đồng/chiếc = 100 triệu đồng.",
        "[SUBSUBSECTION] 1.1.2. Sách: 30 triệu đồng, gồm:",
        "[DASH] - Sách giáo khoa: 30 triệu đồng;",
        "[DASH] - Sách tham khảo.",
        "[BODY] 1.2. Bồi dưỡng: 1.000 triệu đồng (Hai đợt).",
        "[BODY] 2. Xã hội hóa: 20,5 triệu đồng.",
    ]


def test_a_share_left_blank_is_not_told():
    budget = (
        "[{tên: A, năm: {2027: '', 2028: 2}}, {tên: B, nguồn: {Quỹ: ''}}, {tên: C, tiền: 1, năm: {2027: ''}}]"
    )
    assert _told(budget)[1:] == [
        "[BODY] 1. A: 2 triệu đồng (năm 2028: 2 triệu đồng).",
        "[BODY] 2. B.",
        "[BODY] 3. C: 1 triệu đồng.",
    ]


def test_note_and_shares_of_an_item_are_told_with_it():
    budget = """[{tên: A, năm: {2028: 2, 2027: 3}, nguồn: {Ngân sách: 4, Xã hội hóa: 1}, ghi chú: "Tạm tính[^1]."},
      {tên: B, ghi chú: (đợt 2)}, {tên: C, khoản: [{tên: D, tiền: 1, nguồn: {Quỹ: 1}}]}]
chú thích: {1: x}"""
    years, sources = (
        "năm 2027: 3 triệu đồng; năm 2028: 2 triệu đồng",
        "Ngân sách: 4 triệu đồng; Xã hội hóa: 1 triệu đồng",
    )
    assert _told(budget)[1:] == [
        f"[BODY] 1. A: 5 triệu đồng ({years}) ({sources}) (Tạm tính[^1]).",
        "[BODY] 2. B (đợt 2).",
        "[SECTION] 3. C: 1 triệu đồng, gồm:",
        "[DASH] - D: 1 triệu đồng (Quỹ: 1 triệu đồng).",
    ]


def test_words_of_an_item_stand_below_it():
    budget = "[{tên: A, tiền: 5, nội dung: ['Chi cho *lớp*.']}, {tên: B, tiền: 6, nguồn: Xã hội hóa}]"
    assert _told(budget)[1:] == [
        "[SECTION] 1. A: 5 triệu đồng",
        "[DASH] - Chi cho *lớp*.",
        "[BODY] 2. B: 6 triệu đồng (nguồn: Xã hội hóa).",
    ]


def test_an_opening_of_the_author_takes_the_place_of_the_usual_one():
    assert _told("{mở đầu: 'Tổng: [[tổng kinh phí]].', khoản: [{tên: A, tiền: 5}], ghi chú: Hết.}") == [
        "[BODY] Tổng: 5 triệu đồng.",
        "[BODY] 1. A: 5 triệu đồng.",
        "[BODY] Hết.",
    ]


@pytest.mark.parametrize(
    ("budget", "lines"),
    [
        ("{tổng: 500}", ["[BODY] Tổng kinh phí thực hiện Kế hoạch là 500 triệu đồng."]),
        ("{mở đầu: Như dự toán}", ["[BODY] Như dự toán"]),
        ("{mở đầu: Như dự toán, tổng: 500}", ["[BODY] Như dự toán"]),
        ("[{tên: A}]", ["[BODY] 1. A."]),
    ],
)
def test_a_budget_may_be_a_few_words(budget, lines):
    assert _told(budget) == lines


def test_stands_in_the_body_as_a_table_when_wished_for():
    assert _told("{cách in: bảng, khoản: [{tên: A, tiền: 5}], ghi chú: 'Ghi chú: x'}") == [
        "[UNIT_LINE] Đơn vị tính: triệu đồng",
        "[HEADER] | TT | Nội dung | Số tiền |",
        "[TOTAL] | TỔNG CỘNG ↔2 | 5 |",
        "| 1 | A | 5 |",
        "[TABLE_NOTE] Ghi chú: x",
    ]


def test_the_table_has_sums_at_every_level():
    assert _table(TREE) == [
        "[UNIT_LINE] Đơn vị tính: triệu đồng",
        "[HEADER] | TT | Nội dung | Số tiền | Ghi chú |",
        "[TOTAL] | TỔNG CỘNG ↔2 | 1.150,5 |  |",
        "[GROUP] | A | Ngân sách nhà nước | 1.130 |  |",
        "[GROUP] | I | Mua sắm | 130 |  |",
        "| 1 | Máy tính | 100 |  |",
        "| 2 | Sách | 30 |  |",
        "| 2.1 | Sách giáo khoa | 30 |  |",
        "| 2.2 | Sách tham khảo |  |  |",
        "[PEER] | II | Bồi dưỡng | 1.000 | Hai đợt |",
        "[PEER] | B | Xã hội hóa | 20,5 |  |",
    ]


def _nested(depth: int) -> str:
    return (
        "{tên: X, tiền: 1}"
        if depth == 1
        else f"{{tên: X, khoản: [{_nested(depth - 1)}, {{tên: Y, tiền: 1}}]}}"
    )


@pytest.mark.parametrize(
    ("depth", "numbers"),
    [
        (1, ["1", "2"]),
        (2, ["I", "1", "2", "II"]),
        (3, ["A", "I", "1", "2", "II", "B"]),
        (4, ["A", "I", "1", "1.1", "1.2", "2", "II", "B"]),
    ],
)
def test_rows_are_numbered_by_the_depth_of_the_tree(depth, numbers):
    lines = _table(f"[{_nested(depth)}, {{tên: Z, tiền: 1}}]")[3:]
    assert [line.split("|")[1].strip() for line in lines] == numbers


@pytest.mark.parametrize(
    ("place", "depth", "number"),
    [
        ((2,), 1, "2"),
        ((2,), 2, "II"),
        ((2, 3), 2, "3"),
        ((5,), 3, "Đ"),
        ((1, 4), 3, "IV"),
        ((1, 1, 3), 3, "3"),
        ((1, 2, 3, 4), 4, "3.4"),
        ((1, 2, 3, 4, 5), 5, "3.4.5"),
    ],
)
def test_the_number_of_a_row(place, depth, number):
    assert row_number(place, depth) == number


def test_years_stand_in_columns_with_sums():
    budget = (
        "[{tên: A, khoản: [{tên: B, năm: {2028: 2, 2027: 1}}, {tên: C, năm: {2027: 4}}]}, {tên: D, tiền: 3}]"
    )
    assert _table(budget)[1:] == [
        "[HEADER] | TT ↕2 | Nội dung ↕2 | Số tiền ↕2 | Chia theo năm ↔2 |",
        "[HEADER] | 2027 | 2028 |",
        "[TOTAL] | TỔNG CỘNG ↔2 | 10 | 5 | 2 |",
        "[GROUP] | I | A | 7 | 5 | 2 |",
        "| 1 | B | 3 | 1 | 2 |",
        "| 2 | C | 4 | 4 |  |",
        "[PEER] | II | D | 3 |  |  |",
    ]


def test_sources_stand_in_columns_where_an_item_has_several():
    budget = "[{tên: A, nguồn: {Ngân sách: 4, Dân: 1}}, {tên: B, nguồn: Dân, tiền: 2}, {tên: C, nguồn: Khác, tiền: 3}]"
    assert _table(budget)[1:] == [
        "[HEADER] | TT ↕2 | Nội dung ↕2 | Số tiền ↕2 | Chia theo nguồn ↔3 |",
        "[HEADER] | Ngân sách | Dân | Khác |",
        "[TOTAL] | TỔNG CỘNG ↔2 | 10 | 4 | 3 | 3 |",
        "| 1 | A | 5 | 4 | 1 |  |",
        "| 2 | B | 2 |  | 2 |  |",
        "| 3 | C | 3 |  |  | 3 |",
    ]


def test_one_source_each_is_one_column_of_words():
    assert _table("[{tên: A, nguồn: Ngân sách, tiền: 4}, {tên: B, tiền: 1}]")[1:] == [
        "[HEADER] | TT | Nội dung | Số tiền | Nguồn kinh phí |",
        "[TOTAL] | TỔNG CỘNG ↔2 | 5 |  |",
        "| 1 | A | 4 | Ngân sách |",
        "| 2 | B | 1 |  |",
    ]


def test_an_appendix_may_choose_the_columns():
    spec = ", cột: [nội dung, cách tính, {lấy: số tiền, tên: Dự toán}], đánh số cột: có"
    assert _table("[{tên: A, tính: '5 lớp × 2 triệu đồng = 10 triệu đồng'}]", spec)[1:] == [
        "[HEADER] | Nội dung | Cách tính | Dự toán |",
        "[COLUMN_NUMBERS] | 1 | 2 | 3 |",
        "[TOTAL] | TỔNG CỘNG |  | 10 |",
        "| A | 5 lớp x 2 triệu đồng | 10 |",
    ]


def test_every_amount_is_told_in_the_unit_of_the_budget():
    budget = "{đơn vị tính: nghìn đồng, khoản: [{tên: A, tiền: 2 triệu đồng}, {tên: B, tiền: 500}]}"
    assert _told(budget)[0] == "[BODY] Tổng kinh phí thực hiện Kế hoạch là 2.500 nghìn đồng, gồm:"
    assert _table(budget)[:3] == [
        "[UNIT_LINE] Đơn vị tính: nghìn đồng",
        "[HEADER] | TT | Nội dung | Số tiền |",
        "[TOTAL] | TỔNG CỘNG ↔2 | 2.500 |",
    ]


def test_figures_shown_by_an_appendix_are_not_told_again():
    assert body_of("kinh phí: [{tên: A, tiền: 5}]\nphụ lục: [{tên: P, từ: kinh phí}]") == ""


def test_figures_may_stand_in_body_and_appendix_when_wished_for():
    text = "kinh phí: {cách in: lời, khoản: [{tên: A, tiền: 5}]}\nphụ lục: [{tên: P, từ: kinh phí}]"
    assert body_of(text).splitlines()[-1] == "[BODY] 1. A: 5 triệu đồng."


@pytest.mark.parametrize("way", ["bảng", "lời"])
def test_footnotes_come_in_reading_order(way):
    text = f"""
        kinh phí:
          cách in: {way}
          khoản: [{{tên: "A[^1]", khoản: [{{tên: "B[^2]", tiền: 1}}, {{tên: "C[^3]", tiền: 2}}]}}]
          ghi chú: x[^4]
        chú thích: {{4: d, 3: c, 2: b, 1: a}}
        """
    assert [note.runs[0].text for note in document_of(text).notes] == ["a", "b", "c", "d"]


def test_cells_know_where_they_were_typed():
    table = table_of("kinh phí: {cách in: bảng, khoản: [{tên: A, khoản: [{tên: B, ghi chú: x}]}]}")
    names = [[cell.path for cell in row.cells if cell.path] for row in table.rows]
    first = ("kinh phí", "khoản", 0)
    assert table.path == ("kinh phí",)
    assert names[2][0] == (*first, "tên")
    assert names[3] == [(*first, "khoản", 0, "tên"), (*first, "khoản", 0, "ghi chú")]


@pytest.mark.parametrize(
    ("item", "columns", "typed"),
    [
        ("tiền: 5", "[nội dung, số tiền]", [("tên",), ("tiền",)]),
        ("tính: 2 * 3 triệu đồng", "[nội dung, cách tính, số tiền]", [("tên",), ("tính",), ("tính",)]),
        ("năm: {2027: 5}", "[nội dung, số tiền, năm]", [("tên",), (), ("năm", "2027"), ()]),
        ("tiền: 5, nguồn: Quỹ", "[nội dung, nguồn]", [("tên",), ("nguồn",)]),
        ("nguồn: {Quỹ: 5, Vay: 1}", "[nội dung, nguồn]", [("tên",), ("nguồn", "Quỹ"), ("nguồn", "Vay")]),
    ],
)
def test_amounts_know_where_they_were_typed_and_sums_that_they_were_not(item, columns, typed):
    budget = f"[{{tên: A, {item}}}, {{tên: B, năm: {{2028: 1}}, nguồn: {{Quỹ: 1}}}}]"
    if "năm" not in item and "nguồn: {" not in item:
        budget = f"[{{tên: A, {item}}}]"
    table = table_of(f"kinh phí: {budget}\nphụ lục: [{{tên: P, từ: kinh phí, cột: {columns}}}]")
    row = next(row for row in table.rows if row.path == ("kinh phí", "khoản", 0))
    assert [cell.path[3:] for cell in row.cells] == typed
