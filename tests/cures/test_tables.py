import pytest
from lxml import etree

from tests.support.docx import BODY, body_of, find_all, members, packed
from tests.support.mending import W, fault, mended, paper_with


@pytest.mark.parametrize(
    "name", ["bảng dài không lặp hàng đầu", "bảng rộng quá trang", "bảng đầu trang còn viền"]
)
def test_tables_are_mended(name):
    mended(fault(name))


def test_letters_of_a_table_get_the_size_of_most_of_them():
    made = mended(paper_with(lambda paper: setattr(paper, "table_head_size", 13)))
    table = find_all(body_of(made), "//w:tbl[contains(., 'Bồi dưỡng')]")[0]
    assert {each.get(f"{W}val") for each in find_all(table, ".//w:r/w:rPr/w:sz")} == {"24"}


def test_rows_that_cells_of_the_first_reach_into_are_repeated_with_it():
    made = mended(_with_tall_head(fault("bảng dài không lặp hàng đầu")))
    table = max(find_all(body_of(made), "//w:tbl"), key=len)
    rows = find_all(table, "./w:tr")
    assert [bool(find_all(row, "./w:trPr/w:tblHeader")) for row in rows[:3]] == [True, True, False]


def _with_tall_head(data):
    parts, root = members(data), body_of(data)
    table = max(find_all(root, "//w:tbl"), key=len)
    for number, row in enumerate(find_all(table, "./w:tr")[:2]):
        properties = find_all(row, "./w:tc[1]/w:tcPr")[0]
        merge = etree.SubElement(properties, f"{W}vMerge")
        if number == 0:
            merge.set(f"{W}val", "restart")
    return packed(parts | {BODY: etree.tostring(root)})
