from sinhkehoach.compare.plans import compare_plans
from sinhkehoach.compare.response_table import LABEL, Remark, response_table
from tests.support.comparing import BUDGET, OFFICE, PROSE, version_of
from tests.support.plans import dump_table, runs_text

ITEM = "“Mua sắm thiết bị”"


def appendix_of(old, new, *remarks):
    pair = version_of(old, OFFICE), version_of(new, OFFICE)
    (appendix,) = response_table(pair[1].document, "KẾ HOẠCH", compare_plans(*pair), remarks).appendices
    return appendix


def rows_of(old, new, *remarks):
    (table,) = appendix_of(old, new, *remarks).blocks
    return dump_table(table).splitlines()


def test_each_change_is_an_answer_with_room_for_who_asked():
    appendix = appendix_of(BUDGET, BUDGET.replace("40.750", "45.625"))
    assert appendix.label == LABEL
    assert runs_text(appendix.title) == "TIẾP THU, GIẢI TRÌNH Ý KIẾN GÓP Ý DỰ THẢO KẾ HOẠCH"
    assert appendix.landscape
    assert rows_of(BUDGET, BUDGET.replace("40.750", "45.625")) == [
        "[HEADER] | TT | Nội dung dự thảo | Ý kiến góp ý | Cơ quan, người góp ý | Tiếp thu, giải trình |",
        "[GROUP] | I | Kinh phí ↔4 |",
        "| 1 | **Kinh phí: tổng** / 41.500 triệu đồng |  |  | Tiếp thu, sửa thành: / 46.375 triệu đồng |",
        f"| 2 | **Kinh phí, khoản {ITEM}** / 40.750 triệu đồng |  |  | Tiếp thu, sửa thành: / 45.625 triệu đồng |",
    ]


def test_remark_stands_beside_the_change_that_it_led_to():
    new = PROSE.replace("mục tiêu, nội dung", "mục tiêu, giải pháp")
    said = Remark("Sở Nội vụ", "Ghi rõ giải pháp.", "Mục tiêu, nội dung")
    also = Remark("Sở Tài chính", "Đồng ý.", "mục tiêu,")
    again = Remark("Sở Nội vụ", "Thêm thời hạn.", "mục tiêu,")
    (row,) = [row for row in rows_of(PROSE, new, said, also, again) if row.startswith("| 1 ")]
    assert "| Ghi rõ giải pháp. / Đồng ý. / Thêm thời hạn. | Sở Nội vụ, Sở Tài chính |" in row


def test_remark_that_led_to_no_change_is_to_be_explained():
    new = BUDGET.replace("40.750", "45.625")
    rows = rows_of(BUDGET, new, Remark("Sở Nội vụ", "Bớt việc.", "việc khác"), Remark("", "Hỏi lại.", ""))
    assert rows[-3:] == [
        "[GROUP] | II | Ý kiến không dẫn tới sửa đổi ↔4 |",
        "| 3 | việc khác | Bớt việc. | Sở Nội vụ | Giải trình:  |",
        "| 4 |  | Hỏi lại. |  | Giải trình:  |",
    ]


def test_what_is_gone_or_moved_has_no_new_words():
    old = "nhiệm vụ: [{tên: Mở lớp}, {tên: Mua sách}, {tên: Xây trường}]\n"
    answers = [row.split(" | ")[-1] for row in rows_of(old, old.replace(", {tên: Mua sách}", ""))]
    assert "Tiếp thu, bỏ nội dung này. |" in answers
    moved = "nhiệm vụ: [{tên: Xây trường}, {tên: Mở lớp}, {tên: Mua sách}]\n"
    assert "Tiếp thu, chuyển sang chỗ khác. |" in [row.split(" | ")[-1] for row in rows_of(old, moved)]
    remark = Remark("Sở Nội vụ", "Bớt việc.", "Mở lớp")
    *_, added, _, unanswered = rows_of(old, old.replace("}]", "}, {tên: Thi đua}]"), remark)
    assert added.endswith("|  |  | Tiếp thu, bổ sung: / Thi đua |")
    assert "| Bớt việc. | Sở Nội vụ | Giải trình:  |" in unanswered
