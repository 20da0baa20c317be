import pytest

from sinhkehoach.yaml.edit.text_edit import CannotEdit
from tests.support.table_imports import brought

OFFICE = "đơn vị:\n  phòng: {tên: Phòng Kinh tế}\n  sở: {tên: Sở Y tế}\n"
TASKS = """\
nhiệm vụ:
  # đầu
  - tên: Mở lớp   # lớp
    chủ trì: phòng
    thời gian: tháng 7/2027
  - {tên: Thi đua, ghi chú: cũ}
  - tên: Nhóm
    ghi chú: của nhóm
    nhiệm vụ:
      - tên: Việc con
        sản phẩm: Báo cáo
"""


def _tasks(table, plan=TASKS, **settings):
    return brought(plan, table, "nhiệm vụ", OFFICE, **settings)


def test_table_that_says_the_same_changes_nothing():
    table = "Nhiệm vụ;Chủ trì;Thời gian\nMở lớp;Phòng Kinh tế;tháng 7/2027\nThi đua;;\nNhóm;;\nViệc con;;\n"
    text, result = _tasks(table)
    assert text == TASKS
    assert (result.changed, result.added, result.gone) == ([], [], [])


def test_facts_change_in_their_places():
    text, result = _tasks("Nhiệm vụ;Thời gian\nMở lớp;Quý II/2027\n")
    assert text == TASKS.replace("tháng 7/2027", "Quý II/2027")
    assert (result.changed, result.added, result.gone) == (["Mở lớp"], [], ["Thi đua", "Nhóm"])


def test_facts_that_are_new_or_gone_are_written_and_taken_out():
    text, _ = _tasks("Nhiệm vụ;Chủ trì;Ghi chú\nMở lớp;;mới\nThi đua;Sở Y tế;\nNhóm;Sở Y tế;\n")
    assert "  - tên: Mở lớp   # lớp\n    thời gian: tháng 7/2027\n    ghi chú: mới\n" in text
    assert "  - {tên: Thi đua, chủ trì: sở}\n" in text
    assert "  - tên: Nhóm\n    chủ trì: sở\n    nhiệm vụ:\n      - tên: Việc con\n" in text


def test_units_become_a_list_and_change_in_it():
    text, _ = _tasks("Nhiệm vụ;Chủ trì\nMở lớp;Phòng Kinh tế, Sở Y tế\n")
    assert "chủ trì: [phòng, sở]\n" in text
    again, _ = _tasks("Nhiệm vụ;Chủ trì\nMở lớp;Sở Y tế, Phòng Kinh tế, Trường học\n", text)
    assert "chủ trì: [sở, phòng, Trường học]\n" in again
    last, _ = _tasks("Nhiệm vụ;Chủ trì\nMở lớp;Sở Y tế\n", again)
    assert "chủ trì: [sở]\n" in last
    assert _tasks("Nhiệm vụ;Chủ trì\nMở lớp;Sở Y tế\n", last)[1].changed == []


def test_new_items_stand_where_the_table_has_them():
    text, result = _tasks("Nhiệm vụ;Ghi chú\nĐầu tiên;a\nMở lớp;\nGiữa;b\nThi đua;cũ\n")
    lines = [line.strip("- ").split("   #")[0] for line in text.splitlines() if "tên:" in line]
    assert [line.partition("tên: ")[2].partition(",")[0] for line in lines] == [
        "Đầu tiên", "Mở lớp", "Giữa", "Thi đua", "Nhóm", "Việc con",
    ]  # fmt: skip
    assert result.added == ["Đầu tiên", "Giữa"]


def test_new_items_of_a_table_of_others_come_last():
    text, result = _tasks("Nhiệm vụ;Ghi chú\nKhác;a\n")
    assert text == TASKS + "  - tên: Khác\n    ghi chú: a\n"
    assert result.gone == ["Mở lớp", "Thi đua", "Nhóm"]


def test_items_of_groups_are_found_below_them():
    text, _ = _tasks("STT;Nhiệm vụ;Sản phẩm\nI;Nhóm;\n1;Việc con;Hồ sơ\n2;Việc mới;x\n")
    assert text.endswith(
        "      - tên: Việc con\n        sản phẩm: Hồ sơ\n      - tên: Việc mới\n        sản phẩm: x\n"
    )


def test_items_come_below_one_that_had_none():
    text, result = _tasks("STT;Nhiệm vụ;Sản phẩm\nI;Thi đua;\n1;X;x\n")
    assert "  - {tên: Thi đua, ghi chú: cũ, nhiệm vụ: [{tên: X, sản phẩm: x}]}\n" in text
    assert result.added == ["X"]


def test_items_are_found_in_groups_of_which_the_table_does_not_tell():
    text, result = _tasks("Nhiệm vụ;Sản phẩm\nMở lớp;\nViệc con;Hồ sơ\n")
    assert text == TASKS.replace("Báo cáo", "Hồ sơ")
    assert (result.added, result.gone) == ([], ["Thi đua"])


def test_items_go_that_the_table_no_longer_has():
    text, result = _tasks("Nhiệm vụ;Ghi chú\nMở lớp;\nNhóm;của nhóm\n", drop=True)
    assert text == TASKS.partition("  - {tên: Thi đua")[0] + "  - tên: Nhóm\n    ghi chú: của nhóm\n"
    assert result.gone == ["Thi đua", "Việc con"]


def test_all_items_may_be_replaced():
    text, result = _tasks("Nhiệm vụ;Ghi chú\nX;a\nY;b\n", drop=True)
    assert text == "nhiệm vụ:\n  # đầu\n  - tên: X\n    ghi chú: a\n  - tên: Y\n    ghi chú: b\n"
    assert (result.added, result.gone) == (["X", "Y"], ["Mở lớp", "Thi đua", "Nhóm"])


def test_all_items_of_a_group_may_be_replaced():
    text, result = _tasks("STT;Nhiệm vụ;Sản phẩm\nI;Nhóm;\n1;X;x\n", drop=True)
    assert text.endswith("    nhiệm vụ:\n      - tên: X\n        sản phẩm: x\n")
    assert result.gone == ["Mở lớp", "Thi đua", "Việc con"]


def test_items_of_one_name_are_taken_in_turn():
    plan = "nhiệm vụ:\n  - {tên: Họp, thời gian: tháng 1}\n  - {tên: Họp, thời gian: tháng 6}\n"
    text, result = _tasks("Nhiệm vụ;Thời gian\nHọp;tháng 1\nHọp;tháng 7\nHọp;tháng 12\n", plan)
    assert text == (
        "nhiệm vụ:\n  - {tên: Họp, thời gian: tháng 1}\n  - {tên: Họp, thời gian: tháng 7}\n"
        "  - {tên: Họp, thời gian: tháng 12}\n"
    )
    assert (result.changed, result.added) == (["Họp"], ["Họp"])


def test_names_are_compared_as_they_are_read():
    plan = 'nhiệm vụ:\n  - {tên: "Rà soát, [[kỳ]]", thời gian: tháng 1}\n'
    text, result = _tasks("Nhiệm vụ;Thời gian\nRà soát,  năm 2027;tháng 2\n", plan)
    assert text == plan.replace("tháng 1", "tháng 2")
    assert result.added == []


def test_targets_change_beside_what_is_there_now():
    plan = 'chỉ tiêu:\n  cột: [MN, TH]\n  chỉ tiêu:\n    - {tên: A, đơn vị: "%", MN: {đích: 5, hiện tại: 4}, TH: 6}\n'
    text, _ = brought(plan, "Chỉ tiêu;Đơn vị tính;MN;TH\nA;%;7%;6%\n", "chỉ tiêu")
    assert text == plan.replace("đích: 5", "đích: 7")


def test_amounts_that_the_plan_works_out_are_left_to_it():
    items = "      - {tên: a, tính: 2 người x 5 triệu đồng/người}\n      - {tên: b, tiền: 7}\n"
    plan = f"kinh phí:\n  - tên: A\n    khoản:\n{items}"
    text, result = brought(plan, "STT;Nội dung;Số tiền\nI;A;17\n1;a;10,0\n2;b;7\n", "kinh phí")
    assert (text, result.changed) == (plan, [])
    other, _ = brought(plan, "STT;Nội dung;Số tiền\nI;A;18\n1;a;11\n2;b;7\n", "kinh phí")
    assert "tính: 2 người x 5 triệu đồng/người, tiền: 11}" in other


def test_value_for_the_whole_is_not_split():
    plan = "kinh phí:\n  - {tên: A, tiền: 5, nguồn: ngân sách}\n"
    with pytest.raises(CannotEdit, match="giá trị chung"):
        brought(plan, "Nội dung;Nguồn kinh phí;\n;Ngân sách;Dân góp\nA;2;3\n", "kinh phí")


def test_results_by_stretches_of_time_are_not_the_tables():
    plan = "chỉ tiêu:\n  - {tên: A, đích: 5, kết quả: {quý I: 2, 6 tháng: 3}}\n  - {tên: B, đích: 5, kết quả: 1}\n"
    heads = "Chỉ tiêu;Đích;Kết quả\n"
    text, _ = brought(plan, f"{heads}A;6;3\nB;5;2\n", "chỉ tiêu")
    assert text == plan.replace("A, đích: 5", "A, đích: 6").replace("kết quả: 1", "kết quả: 2")
    text, _ = brought(plan, f"{heads}A;5;\nB;5;\n", "chỉ tiêu")
    assert text == plan.replace(", kết quả: 1", "")
    with pytest.raises(CannotEdit, match=r"kết quả theo kỳ \(quý I: 2; 6 tháng: 3\); bảng ghi “4”, không rõ"):
        brought(plan, f"{heads}A;5;4\n", "chỉ tiêu")
