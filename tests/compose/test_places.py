import pytest

from sinhkehoach.compose.places import figures_place, task_places, work_places
from sinhkehoach.model.choices import DerivedFrom
from tests.support.plans import facts_of, plan_of

TEXT = """\
mục đích: A.
chỉ tiêu: [{tên: Trẻ đến lớp, đích: 98}]
nhiệm vụ:
  - {tên: Một, nhiệm vụ: [{tên: Hai}]}
kinh phí: [{tên: Sách, tiền: 5}]
tổ chức thực hiện: [{đơn vị: Phòng A, nội dung: Một.}, {đơn vị: Phòng B, nội dung: Hai.}]
"""
PARTS = "các phần: [mục đích, chỉ tiêu, tổ chức thực hiện]\n"
MADE = "phụ lục: [{tên: Một, nội dung: A.}, {tên: Hai, từ: nhiệm vụ}, {tên: Ba, từ: kinh phí}]\n"


def test_task_stands_under_its_number_in_a_part():
    assert task_places(plan_of(TEXT), facts_of(TEXT)) == {
        ("nhiệm vụ", 0): "mục 1 Phần III",
        ("nhiệm vụ", 0, "nhiệm vụ", 0): "mục 1.1 Phần III",
    }


def test_task_that_the_body_leaves_out_stands_in_the_appendix_made_of_the_tasks():
    text = TEXT + PARTS + MADE
    assert set(task_places(plan_of(text), facts_of(text)).values()) == {"Phụ lục II"}


def test_work_of_units_stands_under_its_number():
    path = ("tổ chức thực hiện", "giao việc")
    assert work_places(plan_of(TEXT), facts_of(TEXT)) == {
        (*path, 0): "mục 1 Phần V",
        (*path, 1): "mục 2 Phần V",
    }


@pytest.mark.parametrize(
    ("text", "source", "place"),
    [
        (TEXT, DerivedFrom.BUDGET, "Phần IV"),
        (TEXT, DerivedFrom.INDICATORS, "Phần II"),
        (TEXT + MADE, DerivedFrom.BUDGET, "Phụ lục III"),
        ("mục đích: A.", DerivedFrom.BUDGET, ""),
    ],
)
def test_figures_stand_in_their_appendix_or_in_their_part(text, source, place):
    assert figures_place(plan_of(text), facts_of(text), source) == place
