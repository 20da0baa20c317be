"""Tables edited by hand: rows and cells go back to where they were typed, and what cannot says why."""

import pytest

from tests.support.hand_edits import (
    drop_row,
    fill,
    move_row,
    new_like,
    new_row,
    new_table,
    say,
)
from tests.support.reconciling import brought_back, changed_lines

PASTED = """\
cơ quan: ubnd
kỳ: 2027
trích yếu: Phát triển giáo dục
mục đích: |
  - Nâng cao chất lượng.
  Trường\tSố lớp\tGhi chú
  Hoa Sen\t12\t
  Hoa Mai\t5\tGần chợ
  - Bảo đảm an toàn.
yêu cầu:
  - Giữ vững nền nếp.
  - "Việc | Người làm"
  - "Mở lớp | Thầy An"
  - "Dọn lớp | Cô Tư"
  - Bảo đảm tiến độ.
nhiệm vụ:
  - tên: Bồi dưỡng giáo viên
    chủ trì: phòng-vhxh
    nội dung: |
      | Lớp | Nơi học | Ghi chú |
      |---|---|---|
      | Lớp hè | Hội trường |
      Lời sau bảng.
phụ lục:
  - tên: Danh sách lớp
    bảng:
      cột: [Lớp, Nơi học, Ghi chú]
      hàng: |
        Lớp bơi\tHồ bơi\t
        Lớp vẽ\tNhà văn hóa\tbuổi tối
  - tên: Danh sách hai
    bảng: |
      Tên | Số
      Ba | 3
      Bốn | 4
ký: chủ tịch
nơi nhận: [UBND tỉnh, Các trường]
"""
DERIVED = """\
cơ quan: ubnd
kỳ: 2027
trích yếu: Phát triển giáo dục
mục đích: |
  - Nâng cao chất lượng.
  - Bảo đảm an toàn.
chỉ tiêu:
  cột: [MN, TH]
  nhóm:
    - tên: Nhóm giáo dục
      chỉ tiêu:
        - {tên: Tỷ lệ đến lớp, đơn vị: "%", MN: {đích: ≥ 98, hiện tại: 95}}
        - {tên: Số trường chuẩn, đơn vị: trường, MN: 5, TH: 7}
        - {tên: Số lớp, đơn vị: lớp, MN: 40}
    - tên: Nhóm khác
      chỉ tiêu:
        - {tên: Số phòng, đơn vị: phòng, MN: 40}
nhiệm vụ:
  - tên: Bồi dưỡng giáo viên
    chủ trì: phòng-vhxh
    phối hợp: [văn-phòng, trạm-y-tế]
    thời gian: Quý II
    nội dung: |
      - Mở lớp bồi dưỡng.
  - tên: Sửa chữa trường lớp
    chủ trì: văn-phòng
    thời gian: Quý III
kinh phí:
  đơn vị tính: triệu đồng
  cách in: bảng
  khoản:
    - {tên: Tập huấn, tiền: 200}
    - {tên: Mua sách, tiền: 300}
    # giữ lời này
    - {tên: In ấn, tiền: 30}
    - tên: Sửa chữa
      khoản:
        - {tên: Mái, tiền: 50}
        - {tên: Nền, tiền: 60}
phụ lục:
  - {tên: Phân công, từ: nhiệm vụ}
ký: chủ tịch
nơi nhận: [UBND tỉnh, Các trường]
"""
CENTRAL_OFFICE = "Văn phòng Ủy ban nhân dân"


def _all(*edits):
    return lambda root: [edit(root) for edit in edits]


CELLS = {
    "a cell of lines": (say("Hoa Sen", "Hoa Đào"), "Hoa Sen\t12\t", "Hoa Đào\t12\t"),
    "a number": (fill("Hoa Mai", 1, "6"), "Hoa Mai\t5\tGần chợ", "Hoa Mai\t6\tGần chợ"),
    "a head": (say("Số lớp", "Số phòng"), "Trường\tSố lớp\tGhi chú", "Trường\tSố phòng\tGhi chú"),
    "a cell in a list": (say("Thầy An", "Thầy Ba"), '- "Mở lớp | Thầy An"', '- "Mở lớp | Thầy Ba"'),
    "a cell below a drawn line": (say("Hội trường", "Sân"), "| Lớp hè | Hội trường |", "| Lớp hè | Sân |"),
    "a line below a table": (say("Lời sau", "Câu sau"), "Lời sau bảng.", "Câu sau bảng."),
    "a cell of pasted rows": (say("Hồ bơi", "Bể bơi"), "Lớp bơi\tHồ bơi\t", "Lớp bơi\tBể bơi\t"),
    "a cell of a pasted table": (fill("=Ba", 2, "33"), "Ba | 3", "Ba | 33"),
    "an empty cell": (fill("Hoa Sen", 2, "Mới"), "Hoa Sen\t12\t", "Hoa Sen\t12\tMới"),
    "an empty cell of rows": (fill("Lớp bơi", 3, "sáng"), "Lớp bơi\tHồ bơi\t", "Lớp bơi\tHồ bơi\tsáng"),
    "a cell that its line lacks": (
        fill("Lớp hè", 2, "*"),
        "| Lớp hè | Hội trường |",
        "| Lớp hè | Hội trường | \\* |",
    ),
}


@pytest.mark.parametrize("name", CELLS)
def test_cell_of_a_pasted_table_goes_back(name):
    edit, old, new = CELLS[name]
    got = brought_back(PASTED, edit)
    assert [(each.steps != (), each.advice) for each in got.edits] == [(True, "")]
    assert changed_lines(PASTED, got) == [f"- {old}", f"+ {new}"]


ROWS = {
    "drop a line": (drop_row("Hoa Sen"), ["- Hoa Sen\t12\t"], []),
    "drop a sentence": (drop_row("Cô Tư"), ['- - "Dọn lớp | Cô Tư"'], []),
    "drop of rows": (drop_row("Lớp bơi"), ["- Lớp bơi\tHồ bơi\t"], [("2", "1")]),
    "drop of a table": (drop_row("=Ba"), ["- Ba | 3"], [("2", "1")]),
    "drop all": (
        _all(drop_row("=Trường"), drop_row("Hoa Sen"), drop_row("Hoa Mai")),
        ["- Trường\tSố lớp\tGhi chú", "- Hoa Sen\t12\t", "- Hoa Mai\t5\tGần chợ"],
        [],
    ),
    "add a line": (new_row("Hoa Sen", "Hoa Đào", "7", ""), ["+ Hoa Đào\t7\t"], []),
    "add a sentence": (new_row("Thầy An", "Mở *hội", "Cô Bé"), ["+ - Mở \\*hội | Cô Bé"], []),
    "add below a drawn line": (new_row("Lớp hè", "Lớp lá", "Sân", ""), ["+ | Lớp lá | Sân |  |"], []),
    "add to rows": (new_row("Lớp vẽ", "", "Lớp cờ", "Sân", "sáng"), ["+ Lớp cờ\tSân\tsáng"], [("", "3")]),
    "add to a table": (new_row("=Ba", "2", "Ba rưỡi", "4"), ["+ Ba rưỡi | 4"], [("2", "3")]),
    "move a line": (
        move_row("Hoa Sen", "Hoa Mai"),
        ["+ Hoa Mai\t5\tGần chợ", "- Hoa Mai\t5\tGần chợ"],
        [],
    ),
    "move of rows": (
        move_row("Lớp bơi", "Lớp vẽ"),
        ["+ Lớp vẽ\tNhà văn hóa\tbuổi tối", "- Lớp vẽ\tNhà văn hóa\tbuổi tối"],
        [("2", "1"), ("1", "2")],
    ),
}


@pytest.mark.parametrize("name", ROWS)
def test_row_of_a_pasted_table_goes_back(name):
    edit, lines, follows = ROWS[name]
    got = brought_back(PASTED, edit)
    assert all(each.steps and not each.advice for each in got.edits)
    assert changed_lines(PASTED, got) == lines
    assert list(got.consequences) == follows


TABLE = (("Lớp", "Số em"), ("Lớp chồi", "20"), ("Lớp lá", ""))
TYPED = ["| Lớp | Số em |", "| Lớp chồi | 20 |", "| Lớp lá |  |"]


@pytest.mark.parametrize("lines", [True, False], ids=["lines", "no lines"])
@pytest.mark.parametrize(
    ("behind", "typed"),
    [
        ("Bảo đảm an toàn", [f"+ {line}" for line in TYPED]),
        ("1. Mục đích", [f"+ {line}" for line in TYPED]),
        ("Giữ vững nền nếp", [f'+ - "{line}"' for line in TYPED]),
    ],
)
def test_table_put_among_paragraphs_goes_back_as_one(behind, typed, lines):
    got = brought_back(PASTED, new_table(behind, *TABLE, lines=lines))
    (edit,) = got.edits
    assert (edit.new, edit.advice) == ("Lớp | Số em\nLớp chồi | 20\nLớp lá | ", "")
    assert changed_lines(PASTED, got) == typed
    assert got.consequences == ()


@pytest.mark.parametrize("behind", ["Phát triển giáo dục", "Đơn vị chủ trì"])
def test_table_that_has_no_place_in_the_plan_is_told_once(behind):
    (edit,) = brought_back(PASTED, new_table(behind, *TABLE)).edits
    assert edit.steps == ()
    assert "bảng này" in edit.advice


def test_table_with_lines_in_a_cell_is_told():
    table = (TABLE[0], ("a\nb", "c"))
    (edit,) = brought_back(PASTED, new_table("Bảo đảm an toàn", *table)).edits
    assert edit.steps == () or edit.new == "Lớp | Số em\na b | c"


DERIVED_ROWS = {
    "drop an indicator": (
        drop_row("Số trường chuẩn"),
        ["- - {tên: Số trường chuẩn, đơn vị: trường, MN: 5, TH: 7}"],
        [("3", "2"), ("4", "3")],
    ),
    "add an indicator": (
        new_row("Số trường chuẩn", "", "Số phòng học", "phòng", "6", ""),
        ["+ - {tên: Số phòng học, đơn vị: phòng, MN: 6}"],
        [("", "3"), ("3", "4"), ("4", "5")],
    ),
    "move an indicator": (
        move_row("Số trường chuẩn", "Số lớp"),
        ["+ - {tên: Số lớp, đơn vị: lớp, MN: 40}", "- - {tên: Số lớp, đơn vị: lớp, MN: 40}"],
        [("3", "2"), ("2", "3")],
    ),
    "drop an item": (
        drop_row("Mua sách"),
        ["- - {tên: Mua sách, tiền: 300}"],
        [("640", "340"), ("III", "II"), ("IV", "III")],
    ),
    "drop an item below another": (
        drop_row("=Mái"),
        ["- - {tên: Mái, tiền: 50}"],
        [("640", "590"), ("110", "60"), ("2", "1")],
    ),
    "add an item": (
        new_row("Mua sách", "3", "Mua máy", "100"),
        ["+ - {tên: Mua máy, tiền: 100}"],
        [("640", "740"), ("3", "III"), ("III", "IV"), ("IV", "V")],
    ),
    "add an item below another": (
        new_row("=Nền", "3", "Cửa", "15"),
        ["+ - {tên: Cửa, tiền: 15}"],
        [("640", "655"), ("110", "125")],
    ),
    "move an item": (
        move_row("Tập huấn", "Mua sách"),
        ["+ - {tên: Mua sách, tiền: 300}", "- - {tên: Mua sách, tiền: 300}"],
        [("II", "I"), ("I", "II")],
    ),
    "add a task": (
        new_row(
            "=Sửa chữa trường lớp",
            "3",
            "Khảo sát",
            CENTRAL_OFFICE,
            f"{CENTRAL_OFFICE}, Trạm Y tế phường",
            "Quý I",
        ),
        [
            "+ - tên: Khảo sát",
            "+ chủ trì: văn-phòng",
            "+ phối hợp:",
            "+ - văn-phòng",
            "+ - trạm-y-tế",
            "+ thời gian: Quý I",
        ],
        [("", "3. Khảo sát.")],
    ),
}


@pytest.mark.parametrize("name", DERIVED_ROWS)
def test_row_that_the_program_lays_out_goes_back(name):
    edit, lines, follows = DERIVED_ROWS[name]
    got = brought_back(DERIVED, edit)
    assert [(each.steps != (), each.advice) for each in got.edits] == [(True, "")]
    assert changed_lines(DERIVED, got) == lines
    assert list(got.consequences) == follows


@pytest.mark.parametrize(
    ("edit", "reason"),
    [
        (drop_row("=Sửa chữa trường lớp"), "mất “2. Sửa chữa trường lớp.”"),
        (move_row("=Bồi dưỡng giáo viên", "=Sửa chữa trường lớp"), "mất “1. Sửa chữa trường lớp.”"),
        (drop_row("=Sửa chữa"), "bỏ trong tệp kế hoạch"),
        (new_row("=Sửa chữa trường lớp", "3", "", CENTRAL_OFFICE, "", ""), "thêm vào tệp kế hoạch"),
        (move_row("Mua sách", "In ấn"), "lời ghi chú"),
    ],
    ids=[
        "a task's row alone",
        "a moved one",
        "a head of others",
        "no name",
        "a comment beside",
    ],
)
def test_row_that_cannot_go_back_says_why(edit, reason):
    got = brought_back(DERIVED, edit)
    assert [each.steps for each in got.edits] == [()]
    assert reason in got.edits[0].advice
    assert got.source is None


LINES = {
    "a dash of Word's": (new_like("Bảo đảm an toàn", "– Một ý mới."), ["+ - Một ý mới."], 1),
    "a bullet": (new_like("Bảo đảm an toàn", "• Một ý mới."), ["+ - Một ý mới."], 1),
    "no mark": (new_like("Bảo đảm an toàn", "Một ý mới."), ["+ Một ý mới."], 0),
    "a number": (new_like("- Bảo đảm an toàn.", "1.2. Ý lớn"), ["+ 1.2. Ý lớn"], 1),
    "the next task": (new_like("2. Sửa chữa trường lớp", "3. Khảo sát"), ["+ - tên: Khảo sát"], 2),
    "a task between": (new_like("- Mở lớp bồi dưỡng.", "2. Khảo sát"), ["+ - tên: Khảo sát"], 4),
    "what a task consists of": (
        new_like("2. Sửa chữa trường lớp", "- Sửa mái."),
        ['+ nội dung: "- Sửa mái."'],
        1,
    ),
}


@pytest.mark.parametrize("name", LINES)
def test_new_paragraph_goes_back(name):
    edit, lines, count = LINES[name]
    got = brought_back(DERIVED, edit)
    assert [(each.steps != (), each.advice) for each in got.edits] == [(True, "")]
    assert changed_lines(DERIVED, got) == lines
    assert len(got.consequences) == count


OWN_HEADS = """\
cơ quan: ubnd
kỳ: 2027
trích yếu: Phát triển giáo dục
mục đích: Nâng cao chất lượng theo [[phụ lục]].
phụ lục:
  - tên: Danh sách lớp
    bảng:
      cột: [Lớp, {tên: Nơi học}, {tên: Sĩ số, rộng: 2}, Ghi chú]
      hàng: [[A, Hồ bơi, 12, Sĩ số]]
ký: chủ tịch
nơi nhận: [UBND tỉnh, Các trường]
"""


@pytest.mark.parametrize(
    ("edit", "line"),
    [
        (say("Ghi chú", "Lưu ý"), "cột: [Lớp, {tên: Nơi học}, {tên: Sĩ số, rộng: 2}, Lưu ý]"),
        (say("Nơi học", "Chỗ học"), "cột: [Lớp, {tên: Chỗ học}, {tên: Sĩ số, rộng: 2}, Ghi chú]"),
    ],
)
def test_head_of_a_column_goes_back(edit, line):
    got = brought_back(OWN_HEADS, edit)
    assert [each.advice for each in got.edits] == [""]
    assert f"+ {line}" in changed_lines(OWN_HEADS, got)


def test_head_that_reads_as_a_cell_does_says_why():
    got = brought_back(OWN_HEADS, say("Sĩ số", "Số người"))
    assert got.source is None
    assert "ở nhiều chỗ" in got.edits[0].advice
