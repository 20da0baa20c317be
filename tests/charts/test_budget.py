import pytest

from sinhkehoach.charts.budget import budget
from tests.support.pictures import Picture, fills
from tests.support.plans import facts_of, plan_of

PLAN = """\
kinh phí:
  đơn vị tính: triệu đồng
  khoản:
    - {tên: Hạ tầng, nguồn: Tỉnh, năm: {2027: 600, 2028: 400}}
    - {tên: Nhân lực, nguồn: {Tỉnh: 300, Xã: 700}, năm: {2027: 1.000}}
"""


def _drawn(text):
    return budget(plan_of(text), facts_of(text))


def _items(*items):
    return "kinh phí:\n  khoản:\n" + "".join(f"    - {{{item}}}\n" for item in items)


def test_amounts_are_told_in_the_unit_of_the_plan():
    chart = _drawn(PLAN)
    texts = Picture(chart.svg).texts()
    assert chart.title == "Kinh phí theo năm và theo nguồn"
    assert "Tổng 2.000 triệu đồng" in texts
    assert "Tỉnh: 1.300 triệu đồng (65%)" in texts
    assert "Xã: 700 triệu đồng (35%)" in texts
    assert {"Theo năm (triệu đồng)", "Theo khoản (triệu đồng)", "1.600", "400", "2027", "2028"} <= set(texts)


def test_parts_are_as_long_as_their_amounts():
    picture = Picture(_drawn(PLAN).svg)
    path = ("kinh phí", "khoản", 1)
    few, many = (float(each.get("width")) for each in picture.shapes(path, "rect"))
    assert many / few == pytest.approx(7 / 3, rel=0.01)
    assert picture.told(path) == "Nhân lực: 1.000 triệu đồng (Tỉnh 300; Xã 700)"


def test_what_is_not_split_by_year_is_told_so():
    text = PLAN.replace("năm: {2027: 1.000}", "năm: {2027: 500, 2028: 500}")
    assert "Chưa chia nguồn cho từng năm" in Picture(_drawn(text).svg).texts()
    assert "Chưa chia nguồn cho từng năm" not in Picture(_drawn(PLAN).svg).texts()


def test_budget_without_sources_needs_no_legend():
    chart = _drawn(_items("tên: A, tiền: 3", "tên: B, tiền: 4"))
    assert chart.title == "Kinh phí theo khoản"
    assert "Chưa ghi nguồn" not in " ".join(Picture(chart.svg).texts())


def test_part_of_the_money_without_source_is_white():
    chart = _drawn(_items("tên: A, tiền: 3", "tên: B, tiền: 4, nguồn: Tỉnh"))
    assert any(text.startswith("Chưa ghi nguồn: 3") for text in Picture(chart.svg).texts())
    assert "#fff" in fills(chart.svg)


def test_many_sources_become_few():
    chart = _drawn(_items(*(f"tên: A{index}, tiền: {20 - index}, nguồn: N{index}" for index in range(9))))
    texts = Picture(chart.svg).texts()
    assert any(text.startswith("Các nguồn khác: ") for text in texts)
    assert sum("%)" in text for text in texts) == 5


def test_names_and_amounts_of_any_length_stay_apart():
    names = ("tên: " + "Khoản " * 80, "tên: B", "tên: " + "y" * 200)
    picture = Picture(_drawn(_items(*(f"{name}, tiền: {10**place}" for place, name in enumerate(names)))).svg)
    assert picture.strays() == []
    assert picture.overlaps() == []


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("mục đích: A\n", "kế hoạch chưa có mục “kinh phí”"),
        ("kinh phí: Từ ngân sách\n", "chưa khoản nào có số tiền lớn hơn 0"),
        ("kinh phí: [{tên: A, tiền: -5}]\n", "chưa khoản nào có số tiền lớn hơn 0"),
        ("kinh phí: [{tên: A}]\n", "chưa khoản nào có số tiền lớn hơn 0"),
    ],
)
def test_nothing_to_draw_is_told(text, why):
    chart = _drawn(text)
    assert (chart.svg, chart.empty) == ("", why)


def _nested(count):
    below = "".join(f"        - {{tên: Khoản {each}, tiền: 1}}\n" for each in range(count))
    return f"kinh phí:\n  khoản:\n    - tên: Nhóm\n      khoản:\n{below}    - {{tên: Khác, tiền: 5}}\n"


def test_parts_stand_below_their_item_and_count_once():
    picture = Picture(_drawn(_nested(3)).svg)
    assert [text for text in picture.texts() if text.startswith("Khoản")] == ["Khoản 0", "Khoản 1", "Khoản 2"]
    assert "Tổng 8 triệu đồng" in picture.texts()
    whole, part = (
        float(picture.shapes(("kinh phí", "khoản", 0, *below), "rect")[0].get("width"))
        for below in ((), ("khoản", 1))
    )
    assert whole == pytest.approx(3 * part, rel=0.01)


def test_parts_that_are_too_many_are_left_out():
    assert "Khoản 0" in Picture(_drawn(_nested(14)).svg).texts()
    assert "Khoản 0" not in Picture(_drawn(_nested(15)).svg).texts()
