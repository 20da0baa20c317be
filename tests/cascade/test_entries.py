from sinhkehoach.cascade.addressees import Addressees
from sinhkehoach.cascade.entries import (
    indicator_entry,
    indicators_entry,
    our_name,
    our_target,
    task_entry,
    task_mark,
)
from tests.support.cascades import WARD, assigned

US = Addressees(WARD)


def test_a_task_that_we_lead():
    first = assigned().tasks[0]
    assert task_entry(first, "kh-45", US) == {
        "tên": "Lắp mạng cho trường học",
        "theo": "mục II.1.1 kh-45",
        "chủ trì": None,
        "thời gian": "trước 30/9/2027",
        "sản phẩm": "Báo cáo lắp đặt",
    }
    assert task_mark(first, US).startswith("được giao chủ trì; ghi đơn vị chủ trì")


def test_a_task_that_we_join():
    second = assigned().tasks[1]
    entry = task_entry(second, "kh-45", US)
    assert (entry["tên"], entry["phối hợp"]) == (
        "Phối hợp mua máy tính",
        ["Sở Tài chính", "Sở Giáo dục và Đào tạo"],
    )
    assert task_mark(second, US).startswith("được giao phối hợp (chủ trì: Sở Tài chính)")
    assert our_name(second.replace(name="Phối hợp mua")) == "Phối hợp mua"


def test_marks_in_words_are_no_marks_of_ours():
    first = assigned().tasks[0].replace(name="Lắp *mạng* [[x]]")
    assert task_entry(first, "kh-45", US)["tên"] == r"Lắp \*mạng\* \[\[x\]\]"


def test_an_indicator_has_its_targets_without_the_sign():
    plain, columned = assigned().indicators
    assert indicator_entry(columned, "kh-45") == {
        "tên": "Trường có mạng tốc độ cao",
        "theo": "chỉ tiêu 2 kh-45",
        "đơn vị": "%",
        "MN": "≥ 90",
        "TH": "100",
    }
    assert indicator_entry(plain, "kh-45")["đích"] == "95"
    assert our_target("95%", plain.replace(measure="Trường")) == "95%"


def test_indicators_keep_groups_and_columns():
    made = assigned()
    entry = indicators_entry(made.indicators, made.columns, "kh-45")
    assert entry["cột"] == ["MN", "TH"]
    assert [each["tên"] for each in entry["chỉ tiêu"]] == ["Học bạ số"]
    assert [each["tên"] for each in entry["nhóm"]] == ["Hạ tầng"]
    assert list(indicators_entry(made.indicators[:1], made.columns, "kh-45")) == ["chỉ tiêu"]
