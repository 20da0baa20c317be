import pytest

from sinhkehoach.charts.indicators import indicators
from tests.support.pictures import Picture
from tests.support.plans import plan_of


def _drawn(text):
    return indicators(plan_of(text))


def _picture(*items):
    return Picture(_drawn("chỉ tiêu:\n" + "".join(f"  - {{{item}}}\n" for item in items)).svg)


FIRST = ("chỉ tiêu", "chỉ tiêu", 0)


def _middle(shape):
    points = [tuple(map(float, pair.split(","))) for pair in shape.get("points").split()]
    return sum(x for x, _ in points) / len(points)


def _marks_of(picture):
    """Return where each mark of the axis stands: its labels come before those of the rows."""
    return {box[4]: (box[0] + box[2]) / 2 for box in reversed(picture.boxes())}


def test_way_from_now_to_the_target_is_drawn_and_told():
    picture = _picture('tên: A, đơn vị: "%", đích: ≥ 80, hiện tại: "60,5"')
    assert "60,5 → ≥ 80%" in picture.texts()
    (now,) = picture.shapes(FIRST, "circle")
    (goal,) = picture.shapes(FIRST, "polygon")
    assert float(now.get("cx")) < _middle(goal)
    assert picture.told(FIRST) == "A"
    assert "A: đích ≥ 80, hiện tại 60,5; đơn vị: %" in picture.child("desc")


def test_percentages_share_one_axis():
    picture = _picture('tên: A, đơn vị: "%", đích: 50', "tên: B, đích: 100%")
    (half,), (whole,) = (picture.shapes(("chỉ tiêu", "chỉ tiêu", index), "polygon") for index in (0, 1))
    left = _marks_of(picture)
    assert _middle(half) == pytest.approx((left["0%"] + left["100%"]) / 2, abs=1)
    assert _middle(whole) == pytest.approx(left["100%"], abs=1)


def test_percentage_beyond_a_hundred_makes_the_axis_longer():
    assert "150%" in _picture('tên: A, đơn vị: "%", đích: 130').texts()


def test_other_measures_have_a_scale_of_their_own():
    picture = _picture("tên: A, đơn vị: Trường, đích: 12, hiện tại: 3")
    assert "3 → 12 Trường" in picture.texts()
    assert any(text.startswith("Chỉ tiêu không tính bằng %") for text in picture.texts())
    (now,) = picture.shapes(FIRST, "circle")
    (goal,) = picture.shapes(FIRST, "polygon")
    left = _marks_of(picture)
    assert (float(now.get("cx")) - left["0%"]) / (_middle(goal) - left["0%"]) == pytest.approx(0.25, abs=0.01)


def test_a_part_of_a_whole_stands_on_the_axis_of_percentages():
    picture = _picture(
        "tên: A, đơn vị: Trường, đích: 12/14, hiện tại: 10/14", "tên: B, đích: 12/14, hiện tại: 10"
    )
    left = _marks_of(picture)
    full = left["100%"] - left["0%"]
    (now,), (goal,) = picture.shapes(FIRST, "circle"), picture.shapes(FIRST, "polygon")
    assert (float(now.get("cx")) - left["0%"]) / full == pytest.approx(10 / 14, abs=0.01)
    assert (_middle(goal) - left["0%"]) / full == pytest.approx(12 / 14, abs=0.01)
    assert picture.shapes(("chỉ tiêu", "chỉ tiêu", 1), "circle") == []
    assert not any(text.startswith("Chỉ tiêu không tính bằng %") for text in picture.texts())


def test_range_has_two_ends_and_a_fraction_is_worked_out():
    picture = _picture(
        "tên: A, đơn vị: Trường, đích: 1-2", 'tên: B, đơn vị: "%", đích: 70, hiện tại: 1/2 = 50%'
    )
    assert len(picture.shapes(FIRST, "polygon")) == 2
    assert len(picture.shapes(("chỉ tiêu", "chỉ tiêu", 1), "circle")) == 1


def test_result_is_marked_beside_the_target():
    picture = _picture("tên: A, đích: 10, kết quả: 9")
    assert len(picture.shapes(FIRST, "rect")) == 1
    assert "kết quả" in picture.texts()
    assert "kết quả" not in _picture("tên: A, đích: 10").texts()


def test_target_in_words_is_listed():
    picture = _picture("tên: A, đích: 10", "tên: B, đích: Có giải nhất")
    assert "Có giải nhất" in picture.texts(("chỉ tiêu", "chỉ tiêu", 1))
    assert picture.shapes(("chỉ tiêu", "chỉ tiêu", 1), "polygon") == []


def test_columns_and_groups_keep_their_places():
    text = """\
chỉ tiêu:
  cột: [MN, TH]
  nhóm:
    - tên: Nhóm một
      chỉ tiêu:
        - {tên: A, đơn vị: "%", MN: {đích: 56, hiện tại: 50}, TH: 98}
"""
    picture = Picture(_drawn(text).svg)
    path = ("chỉ tiêu", "nhóm", 0, "chỉ tiêu", 0)
    assert picture.paths() == [("chỉ tiêu", "nhóm", 0), path, (*path, "MN"), (*path, "TH")]
    assert picture.texts((*path, "MN")) == ["MN", "50 → 56%"]
    assert picture.told((*path, "MN")) == "A (MN): đích 56, hiện tại 50; đơn vị: %"


def test_words_of_any_length_stay_apart():
    picture = _picture(
        f"tên: {'Tỷ lệ ' * 60}, đơn vị: {'đơn vị ' * 20}, đích: 10", f"tên: B, đích: {'Có giải ' * 60}"
    )
    assert picture.strays() == []
    assert picture.overlaps() == []


def test_targets_of_nothing_do_not_break_the_scale():
    assert "0 Vụ" in _picture("tên: A, đơn vị: Vụ, đích: 0").texts()


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("mục đích: A\n", "kế hoạch chưa có mục “chỉ tiêu”"),
        ("chỉ tiêu: Theo phụ lục\n", "kế hoạch chưa có mục “chỉ tiêu”"),
        ("chỉ tiêu: [{tên: A, đích: Có giải}]\n", "chưa chỉ tiêu nào có số"),
    ],
)
def test_nothing_to_draw_is_told(text, why):
    chart = _drawn(text)
    assert (chart.svg, chart.empty) == ("", why)
