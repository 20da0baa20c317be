import pytest

from sinhkehoach.yaml.edit.text_edit import CannotEdit
from tests.support.table_imports import brought


def test_new_part_stands_in_its_usual_place():
    text, result = brought(
        "mục đích: Vì.\nphụ lục:\n  - {tên: X, nội dung: x}\n", "Nhiệm vụ;Thời gian\na;b\n", "nhiệm vụ"
    )
    assert text == (
        "mục đích: Vì.\nnhiệm vụ:\n  - {tên: a, thời gian: b}\nphụ lục:\n  - {tên: X, nội dung: x}\n"
    )
    assert result.added == ["a"]


def test_key_that_is_empty_is_filled():
    assert brought("nhiệm vụ:   # sau\n", "Nhiệm vụ;Thời gian\na;b\n", "nhiệm vụ")[0] == (
        "nhiệm vụ:   # sau\n  - {tên: a, thời gian: b}\n"
    )


def test_new_table_stands_in_its_appendix():
    text, result = brought("phụ lục:\n  - tên: X\n    nội dung: x\n", "Tên;Số\na;1\n", "phụ lục")
    assert result.added == ["a"]
    assert text == (
        "phụ lục:\n  - tên: X\n    nội dung: x\n    bảng:\n      - cột:\n          - Tên\n          - Số\n"
        "        hàng:\n          - [a, 1]\n        số thứ tự: không\n"
    )


TABLE = "phụ lục:\n  - tên: X\n    bảng:\n      cột: [Tên, Số]\n      hàng: |\n        a\t1\n        b\t2\n"


def test_rows_pasted_as_lines_stay_lines():
    text, result = brought(TABLE, "Tên;Số\na;1\nc;3\nb;5\n", "phụ lục")
    assert text == TABLE.replace("b\t2", "c\t3\n        b\t5")
    assert (result.changed, result.added, result.gone) == (["b"], ["c"], [])
    with pytest.raises(CannotEdit, match="không chia nhóm được"):
        brought(TABLE, "TT;Tên;Số\nI;Nhóm;\n1;a;1\n", "phụ lục")


def test_table_pasted_whole_keeps_its_heads():
    plan = "phụ lục:\n  - tên: X\n    bảng: |\n      Tên | Số\n      a | 1\n"
    text, _ = brought(plan, "Tên;Số\na;2\nTên;3\n", "phụ lục")
    assert text == plan.replace("a | 1", "a | 2\n      Tên | 3")


def test_row_typed_as_a_line_among_others_is_told():
    plan = "phụ lục:\n  - tên: X\n    bảng:\n      cột: [Tên, Số]\n      hàng:\n        - a | 1\n"
    with pytest.raises(CannotEdit, match="hàng dán thành một dòng"):
        brought(plan, "Tên;Số\na | 1;2\n", "phụ lục")


def test_columns_of_targets_that_are_new_join_the_others():
    plan = "chỉ tiêu:\n  cột: [MN]\n  chỉ tiêu:\n    - {tên: a, MN: 5}\n"
    table = "Chỉ tiêu;Chỉ tiêu năm 2027;\n;MN;TH\na;5;6\n"
    assert brought(plan, table, "chỉ tiêu")[0] == plan.replace("[MN]", "[MN, TH]").replace(
        "MN: 5", "MN: 5, TH: 6"
    )
    plan = "chỉ tiêu:\n  chỉ tiêu:\n    - {tên: a}\n"
    assert "  cột:\n    - MN\n    - TH\n" in brought(plan, table, "chỉ tiêu")[0]


@pytest.mark.parametrize(
    ("plan", "table", "target"),
    [
        ("kinh phí: Từ ngân sách.\n", "Nội dung;Số tiền\na;1\n", "kinh phí"),
        ("chỉ tiêu: [{tên: a, đích: 5}]\n", "TT;Chỉ tiêu;Đích\nI;Nhóm;\n1;a;5\n", "chỉ tiêu"),
    ],
)
def test_what_is_written_in_another_way_is_told(plan, table, target):
    with pytest.raises(CannotEdit, match=r"đang ghi thành|trong ngoặc \["):
        brought(plan, table, target)


GROUPS = "TT;Chỉ tiêu;Thực hiện năm 2026;KH 2027\nI;Nhóm;;\n1;a;4;5\n"
IN_GROUP = "  nhóm:\n    - tên: Nhóm\n      chỉ tiêu:\n        - {tên: a, đích: 5, hiện tại: 4}\n"


def test_plain_list_makes_room_for_groups():
    text, result = brought("chỉ tiêu:   # sau\n  # cũ\n  - tên: b\n    đích: 7\n", GROUPS, "chỉ tiêu")
    assert text == "chỉ tiêu:   # sau\n  # cũ\n  chỉ tiêu:\n  - tên: b\n    đích: 7\n" + IN_GROUP
    assert (result.added, result.gone) == (["Nhóm"], ["b"])


def test_plain_list_goes_when_groups_take_its_place():
    text, result = brought("chỉ tiêu:\n  - {tên: b, đích: 7}\n", GROUPS, "chỉ tiêu", drop=True)
    assert (text, result.added, result.gone) == ("chỉ tiêu:\n" + IN_GROUP, ["Nhóm"], ["b"])


def test_plain_list_makes_room_for_columns():
    table = "Chỉ tiêu;Chỉ tiêu năm 2027;\n;MN;TH\na;5;6\n"
    text, _ = brought("chỉ tiêu:\n  - {tên: a}\n", table, "chỉ tiêu")
    assert text == ("chỉ tiêu:\n  chỉ tiêu:\n  - {tên: a, MN: 5, TH: 6}\n  cột:\n    - MN\n    - TH\n")


@pytest.mark.parametrize("empty", ["", " []"])
def test_list_without_items_is_filled(empty):
    plan = f"chỉ tiêu:\n  mở đầu: Đến năm 2027\n  nhóm:{empty}\n"
    assert brought(plan, GROUPS, "chỉ tiêu")[0] == f"chỉ tiêu:\n  mở đầu: Đến năm 2027\n{IN_GROUP}"


def test_list_of_indicators_alone_is_updated():
    plan = "chỉ tiêu:\n  - {tên: a, đích: 5}\n"
    assert (
        brought(plan, "Chỉ tiêu;Đích\na;6\nb;7\n", "chỉ tiêu")[0]
        == plan.replace("5", "6") + "  - {tên: b, đích: 7}\n"
    )
