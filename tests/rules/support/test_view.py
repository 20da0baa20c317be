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
    plan = plan_of("nơi nhận:\n  - Đảng ủy *phường*\n  - {nơi nhận: [HĐND], ghi chú: để b/c}\n")
    texts = View(plan).texts[1:]
    assert [(text.path, text.plain) for text in texts] == [
        (("nơi nhận", 0), "Đảng ủy *phường*"),
        (("nơi nhận", 1, "nơi nhận", 0), "HĐND"),
    ]
    assert all(text.is_heading for text in texts)
    assert texts[0].offset(9) == 9
