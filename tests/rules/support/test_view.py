import re

from sinhkehoach.resolve.units import named_units
from sinhkehoach.rules.support.view import View
from tests.support.plans import plan_of

TABLE = """
yêu cầu: |
  - Báo cáo Sở Nội vụ.
  - Gửi **Báo** cáo.
phụ lục:
  - tên: Báo cáo
    bảng:
      cột: [X, Y]
      hàng:
        - [BÁO CÁO kết quả, b]
        - [b, "**báo** cáo"]
        - [c, d]
"""


def test_texts_with_a_word_are_found_in_prose_names_and_cells_in_any_case():
    found = {text.plain for text in View(plan_of(TABLE)).texts_with("báo cáo", "không có")}
    assert found == {"Báo cáo Sở Nội vụ.", "Gửi Báo cáo.", "Báo cáo", "BÁO CÁO kết quả", "báo cáo"}


def test_cells_of_plain_rows_are_texts_with_the_place_they_stand_at():
    (cell,) = View(plan_of(TABLE)).texts_with("kết quả")
    assert cell.path == ("phụ lục", 0, "bảng", 0, "hàng", 0, 0)
    assert cell.in_table
    assert cell.offset(8) == 8


def test_all_texts_are_the_marked_ones_and_the_cells_of_plain_rows():
    view = View(plan_of(TABLE))
    assert {text.plain for text in view.texts} - {text.plain for text in view.marked_texts} == {
        "BÁO CÁO kết quả",
        "c",
        "d",
    }


def test_recipients_are_read_as_they_are_typed():
    plan = plan_of("nơi nhận:\n  - Đảng ủy * phường\n  - {nơi nhận: [HĐND], ghi chú: để b/c}\n")
    texts = View(plan).texts[1:]
    assert [(text.path, text.plain) for text in texts] == [
        (("nơi nhận", 0), "Đảng ủy * phường"),
        (("nơi nhận", 1, "nơi nhận", 0), "HĐND"),
    ]
    assert all(text.is_heading for text in texts)
    assert texts[0].offset(9) == 9


def test_texts_must_hold_one_of_each_kind_and_the_pattern():
    view = View(plan_of(TABLE))
    assert [text.plain for text in view.texts_with("báo cáo", also=("nội vụ", "kết"))] == [
        "Báo cáo Sở Nội vụ.",
        "BÁO CÁO kết quả",
    ]
    assert [text.plain for text in view.texts_with("báo cáo", pattern=re.compile("^Gửi"))] == ["Gửi Báo cáo."]
    assert list(view.texts_with("báo cáo", also=("không có",))) == []


def test_amounts_stand_with_their_texts_in_the_order_of_the_format():
    plan = plan_of(
        "mục đích: |\n  - Chi 5 triệu đồng, rồi 6.000 đ.\n  - Không chi.\n"
        "phụ lục: [{tên: A, bảng: {cột: [B], hàng: [[7 tỷ], [đúng hạn]]}}]\n"
    )
    found = [(text.path[0], [each.typed for each in amounts]) for text, amounts in View(plan).amounts]
    assert found == [("mục đích", ["5 triệu đồng", "6.000 đ"]), ("phụ lục", ["7 tỷ"])]


def test_parts_of_a_plan_are_found_with_their_paths():
    view = View(
        plan_of(
            "chỉ tiêu: [{tên: X, đích: 9}]\nnhiệm vụ: [{tên: A, chủ trì: Văn phòng, nhiệm vụ: [{tên: B}]}]\n"
            + TABLE
        )
    )
    assert [path for path, _ in view.quantities] == [("chỉ tiêu", "chỉ tiêu", 0, "đích")]
    assert [task.name.plain for _, task in view.tasks] == ["A", "B"]
    assert [each.path for each in view.tables] == [("phụ lục", 0, "bảng", 0)]
    assert [path for path, _ in view.prose] == [("yêu cầu",)]
    assert view.unit_names == ((("nhiệm vụ", 0, "chủ trì", 0), "Văn phòng"),)


UNITS = """\
nhiệm vụ:
  - {tên: A, chủ trì: Văn phòng, phối hợp: [Công an], giao việc: [{đơn vị: Trạm Y tế, nội dung: B}]}
  - {tên: C, chủ trì: Công an}
tổ chức thực hiện: {giao việc: [{đơn vị: Văn phòng, nội dung: D}]}
"""


def test_units_stand_task_by_task_and_then_where_work_is_given_to_them():
    plan = plan_of(UNITS)
    view = View(plan)
    assert [name for _, name in view.unit_names] == [
        "Văn phòng",
        "Công an",
        "Công an",
        "Trạm Y tế",
        "Văn phòng",
    ]
    assert view.unit_names == tuple(named_units(plan))
    assert [(text.path, text.plain) for text in view.unit_texts] == [*view.unit_names]
    assert view.unit_vocabulary.texts == ("Văn phòng", "Công an", "Trạm Y tế")


def test_units_are_shown_where_their_names_hold_a_literal():
    view = View(plan_of(UNITS))
    assert [text.plain for text in view.unit_texts_with(("công an", "trạm"))] == [
        "Công an",
        "Công an",
        "Trạm Y tế",
    ]
    assert list(view.unit_texts_with(("sở",))) == []
