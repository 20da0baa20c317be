import pytest

from sinhkehoach.base.errors import BadValue
from sinhkehoach.next_period.next_plan import years_later
from sinhkehoach.yaml.edit.text_edit import CannotEdit
from tests.support.next_periods import next_plan_of


@pytest.mark.parametrize(
    ("old", "wanted", "new", "shift"),
    [
        ("2027", None, "2028", 1),
        ("năm 2027", None, "năm 2028", 1),
        ("2027 - 2031", None, "2032 - 2036", 5),
        ("giai đoạn 2027 – 2029", None, "giai đoạn 2030 – 2032", 3),
        ("năm học 2027 - 2028", None, "năm học 2028 - 2029", 1),
        ("từ 16/01/2027 đến 31/01/2027", None, "từ 16/01/2028 đến 31/01/2028", 1),
        ("quý II/2027", None, "quý II/2028", 1),
        ("từ 10/2027 đến 3/2028", None, "từ 10/2029 đến 3/2030", 2),
        ("từ 29/02/2028 đến 31/3/2028", None, "từ 28/02/2029 đến 31/3/2029", 1),
        ("2027", "2029", "2029", 2),
        ("2027", "năm 2030", "năm 2030", 3),
        ("2027 - 2031", "2032", "2032 - 2036", 5),
        ("2027 - 2031", "2031 - 2035", "2031 - 2035", 4),
        ("năm học 2027 - 2028", "2030", "năm học 2030 - 2031", 3),
    ],
)
def test_the_next_period_is_as_long_and_follows_at_once_or_is_the_one_wanted(old, wanted, new, shift):
    made = next_plan_of(f"kỳ: {old}  # của tôi\n", wanted)
    assert made.text.startswith(f"kỳ: {new}  # của tôi\n")
    assert made.years == shift


@pytest.mark.parametrize(
    "wanted", ["2026", "2027", "2027 - 2030", "năm học 2028 - 2029", "2099", "sang năm", ""]
)
def test_refuses_what_is_no_later_period_of_the_same_kind(wanted):
    with pytest.raises(BadValue):
        next_plan_of("kỳ: 2027\n", wanted)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("số: 15   # số\nngày: 18/01/2027\n", "số:      # số\nngày: tháng 01 năm 2028\n"),
        ("số: 15\nngày: ngày 05 tháng 12 năm 2026\n", "số:\nngày: tháng 12 năm 2027\n"),
        ("ngày: tháng 01 năm 2027  # chưa có ngày\n", "ngày: tháng 01 năm 2028  # chưa có ngày\n"),
        ("ngày: 05/3\n", "ngày:\n"),
        ("số:\nngày:\n", "số:\nngày:\n"),
        ("dự thảo: Dự thảo lần 2\n", "dự thảo: Dự thảo lần 2\n"),
    ],
)
def test_number_and_day_are_left_open(old, new):
    assert next_plan_of(old).text.startswith(new)


def test_old_marks_give_way_to_new_ones():
    once = next_plan_of("kỳ: 2027\nchỉ tiêu:\n  - {tên: A, đích: 80}\nkinh phí:\n  - {tên: B, tiền: 5}\n")
    twice = next_plan_of(once.text)
    assert twice.text.startswith("kỳ: 2029\n")
    assert once.text.count("# cần xác nhận") == twice.text.count("# cần xác nhận") == 2
    assert "2027" not in twice.text


def test_notes_come_in_the_order_of_the_file():
    made = next_plan_of("số: 1\nmục đích: Năm 2027, năm 2020.\nkinh phí:\n  - {tên: B, tiền: 5}\n")
    assert [(note.position.line, note.kind.value) for note in made.decisions[:4]] == [
        (1, "đã đổi"),
        (2, "đã đổi"),
        (2, "giữ nguyên"),
        (5, "cần xác nhận"),
    ]


def test_values_used_twice_are_left_to_a_person():
    with pytest.raises(CannotEdit):
        next_plan_of("mục đích: &x Việc năm 2027.\nyêu cầu: *x\n")


def test_counts_years_on():
    assert years_later("giao-duc-2027, 12027, 1827", 2) == "giao-duc-2029, 12027, 1827"


def test_decisions_stand_at_lines_of_the_new_file():
    made = next_plan_of(
        "số: 12\nmục đích: |\n  - Thứ Bảy, ngày 16/01/2027 khai mạc.\n  - Năm 2027 xong.\n"
        "nhiệm vụ:\n  - {tên: A, thời gian: tháng 3/2027}\n"
    )
    lines = made.text.split("\n")
    for note in made.decisions:
        if note.new not in (note.old, "để trống"):
            start = note.position.column - 1
            assert lines[note.position.line - 1][start:].startswith(note.new), note


def test_reports_are_left_in_the_old_plan():
    text = "nhiệm vụ:\n  - tên: Việc năm 2027\nbáo cáo:\n  - {kỳ: 6 tháng, đánh giá: Tốt hơn năm 2026.}\n  - {kỳ: năm}\n"
    new = next_plan_of(text)
    assert "báo cáo" not in new.text
    assert "Việc năm 2028" in new.text
    (told,) = [each for each in new.decisions if each.old.startswith("báo cáo")]
    assert (told.old, told.new) == ("báo cáo: 6 tháng; năm", "báo cáo: bỏ")


def test_results_of_stretches_are_no_columns_to_be_moved():
    text = (
        "chỉ tiêu:\n  - {tên: A, đích: 5, kết quả: {năm 2027: 4}}\n"
        "kinh phí:\n  - {tên: B, tiền: 5, đã chi: {năm 2027: 4}}\n"
    )
    new = next_plan_of(text)
    assert "{tên: A, đích: 5, hiện tại: 4}" in new.text
    assert "{tên: B, tiền: 5}" in new.text
