import pytest
from lxml import etree

from tests.support.docx import BODY, body_of, find_all, members, packed
from tests.support.mending import W, fault, mended, paper_with


@pytest.mark.parametrize(
    "name",
    [
        "giấy Letter",
        "giấy đặt ngang, không có bảng",
        "lề trên 10 mm",
        "lề dưới 12 mm",
        "lề phải 25,4 mm như Word để sẵn",
    ],
)
def test_paper_and_margins_are_mended(name):
    mended(fault(name))


def test_a_margin_is_set_at_the_nearest_that_is_allowed():
    made = mended(paper_with(lambda paper: setattr(paper.sheet, "left", 40)))
    assert _margins(made, "left")[0] == 1984  # 35 mm


def test_margins_of_a_landscape_page_are_mended_and_no_others():
    made = mended(paper_with(lambda paper: setattr(paper.annexes[1].sheet, "left", 20)))
    assert _margins(made, "left") == [1701, 1701, 1701]


def test_a_header_outside_its_margin_comes_into_the_middle_of_it():
    made = mended(paper_with(lambda paper: setattr(paper.sheet, "header", 25)))
    assert _margins(made, "header")[0] == 567  # half of 20 mm


@pytest.mark.parametrize(("gutter", "left"), [(1000, 984), (3000, 1984)])
def test_the_gutter_counts_as_margin(gutter, left):
    made = mended(_with_gutter(fault("lề trái 20 mm"), gutter))
    assert _margins(made, "left") == [left]
    assert _margins(made, "gutter") == [gutter if gutter < 1984 else 0]


def _with_gutter(data, twips):
    parts = members(data)
    root = body_of(data)
    for each in find_all(root, "//w:pgMar"):
        each.set(f"{W}gutter", str(twips))
        each.set(f"{W}left", "1984")
    return packed(parts | {BODY: etree.tostring(root)})


def _margins(data, side):
    return [int(each.get(W + side)) for each in find_all(body_of(data), "//w:pgMar")]
