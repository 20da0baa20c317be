from datetime import date

import pytest

from sinhkehoach.charts.timeline import timeline
from tests.support.pictures import Picture
from tests.support.plans import facts_of, plan_of

TODAY = date(2027, 7, 15)
PLAN = """\
nhiệm vụ:
  - tên: Nhóm việc
    chủ trì: Phòng A
    nhiệm vụ:
      - {tên: Đã qua, thời gian: tháng 5}
      - {tên: Đã xong, thời gian: tháng 5, tình trạng: xong}
      - {tên: Đang làm, thời gian: tháng 6-9}
      - {tên: Có hạn, thời gian: trước 30/11}
      - {tên: Mãi mãi, thời gian: thường xuyên}
      - {tên: Chưa rõ}
"""
GROUP = ("nhiệm vụ", 0, "nhiệm vụ")


def _drawn(text, today=TODAY):
    return timeline(plan_of(text), facts_of(text), today)


@pytest.fixture(scope="module")
def picture():
    return Picture(_drawn(PLAN).svg)


def test_each_task_is_led_back_to_its_place(picture):
    assert picture.paths() == [("nhiệm vụ", 0), *((*GROUP, index) for index in range(6))]
    assert picture.texts((*GROUP, 2)) == ["Đang làm", "Phòng A"]
    assert picture.told((*GROUP, 2)) == "Đang làm; chủ trì: Phòng A; tháng 6-9"


def test_what_is_over_is_told_in_words_and_by_an_outline(picture):
    assert "quá hạn" in picture.texts((*GROUP, 0))
    (bar,) = picture.shapes((*GROUP, 0), "rect")
    assert (bar.get("fill"), bar.get("stroke-width")) == ("#fff", "2")
    assert picture.told((*GROUP, 0)).endswith("quá hạn")
    assert picture.child("desc").endswith("Quá hạn 1: Đã qua.")


def test_what_is_done_is_told_so(picture):
    assert "xong" in picture.texts((*GROUP, 1))
    assert "quá hạn" not in picture.texts((*GROUP, 2))


def test_deadline_is_a_point_not_a_stretch(picture):
    assert picture.shapes((*GROUP, 3), "rect") == []
    (point,) = picture.shapes((*GROUP, 3), "polygon")
    assert point.get("points")


def test_time_without_days_is_told_as_it_was_typed(picture):
    assert "thường xuyên" in picture.texts((*GROUP, 4))
    assert "chưa ghi thời gian" in picture.texts((*GROUP, 5))


def test_today_is_marked_where_it_lies_in_the_picture():
    assert "hôm nay" in Picture(_drawn(PLAN).svg).texts()
    assert "hôm nay" not in Picture(_drawn(PLAN, date(2030, 1, 1)).svg).texts()
    assert "Năm 2027; tính đến ngày 15/07/2027" in Picture(_drawn(PLAN).svg).texts()


def test_bars_follow_the_calendar(picture):
    (bar,) = picture.shapes((*GROUP, 2), "rect")
    left, right = float(bar.get("x")), float(bar.get("x")) + float(bar.get("width"))
    months = {box[4]: (box[0] + box[2]) / 2 for box in picture.boxes()}
    assert months["5"] < left < months["6"]
    assert months["9"] < right < months["10"]


def test_parts_of_a_task_with_a_time_need_none():
    text = "nhiệm vụ:\n  - {tên: A, thời gian: Quý I, nhiệm vụ: [{tên: B}]}\n"
    assert "chưa ghi thời gian" not in Picture(_drawn(text).svg).texts()


def test_names_of_any_length_stay_in_their_columns():
    name = "Rà soát " * 60
    text = f"nhiệm vụ:\n  - {{tên: {name}, chủ trì: {'Phòng ' * 40}, thời gian: tháng 12}}\n" * 1
    drawn = Picture(_drawn(text + f"  - {{tên: {'x' * 300}, thời gian: tháng 11; tháng 12}}\n").svg)
    assert drawn.overlaps() == []
    assert drawn.strays() == []
    assert drawn.told(("nhiệm vụ", 0)).startswith(name.strip())


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("mục đích: A\n", "kế hoạch chưa có mục “nhiệm vụ”"),
        ("nhiệm vụ:\n  - {tên: A, thời gian: thường xuyên}\n", "chưa nhiệm vụ nào có thời gian đọc được"),
    ],
)
def test_nothing_to_draw_is_told(text, why):
    chart = _drawn(text)
    assert chart.svg == ""
    assert chart.empty.startswith(why)


def test_years_of_a_long_period_stand_apart():
    picture = Picture(_drawn("kỳ: 2026 - 2060\nnhiệm vụ:\n  - {tên: A, thời gian: tháng 3/2030}\n").svg)
    years = [text for text in picture.texts() if text.isdecimal()]
    assert years[:2] == ["2030", "2035"]
    assert picture.overlaps() == []
