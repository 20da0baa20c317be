import pytest
from lxml import etree

from sinhkehoach.cures.columns import word_width
from sinhkehoach.cures.mend import mend
from tests.support.docx import BODY, body_of, find_all, members, packed
from tests.support.forms import failed, read
from tests.support.hand_typed import plain
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


def _heading(data):
    word = read(data)
    return next(each for each in word.paragraphs if each.text.startswith("CỘNG HÒA"))


def _room(data, words):
    (found,) = [each for each in read(data).paragraphs if each.text == words]
    return found.width


@pytest.mark.parametrize("widths", [(82.5, 82.5), (100.0, 65.0)])
def test_columns_beside_the_heading_give_it_room(widths):
    data = plain(widths=widths).saved()
    assert set(failed(data)) == {"H03"}
    made = mended(data)
    heading = _heading(made)
    assert heading.runs[0].face.size == 13
    assert heading.cell.table.width == pytest.approx(_heading(data).cell.table.width, abs=0.1)


def test_a_table_that_ends_before_the_margin_grows_first():
    data = plain(widths=(65.0, 85.0)).saved()
    made = mended(data)
    assert _room(made, "XÃ AN BÌNH") == _room(data, "XÃ AN BÌNH")
    assert _heading(made).cell.table.width > _heading(data).cell.table.width


def test_letters_of_the_heading_get_smaller_where_the_other_column_is_full():
    def long_name(paper):
        paper.file.tables[0].cell(0, 0).paragraphs[0].runs[0].text = "ỦY BAN NHÂN DÂN PHƯỜNG 12"
        return paper.saved()

    made = mended(long_name(plain(widths=(78.0, 87.0))))
    assert _heading(made).runs[0].face.size == 12


def _with_columns(data, *widths):
    """Return `data` with the columns of its last table as wide as told, in pt."""
    parts, root = members(data), body_of(data)
    table = max(find_all(root, "//w:tbl"), key=len)
    for at, width in enumerate(widths, 1):
        for each in find_all(table, f"./w:tblGrid/w:gridCol[{at}] | ./w:tr/w:tc[{at}]/w:tcPr/w:tcW"):
            each.set(f"{W}w", str(width * 20))
    return packed(parts | {BODY: etree.tostring(root)})


def test_a_narrow_column_keeps_the_room_for_its_words():
    made = read(mended(_with_columns(fault("bảng rộng quá trang"), 40, 300, 300)))
    head = next(each for each in made.paragraphs if each.text == "STT")
    assert word_width(head) <= head.width
    assert head.cell.table.width == pytest.approx(made.sections[0].page.text_width, abs=1)


def test_a_table_whose_words_leave_no_room_is_not_made_narrower():
    data = _with_columns(fault("bảng rộng quá trang"), 20, 30, 30)
    parts, root = members(data), body_of(data)
    for each in find_all(max(find_all(root, "//w:tbl"), key=len), "./w:tr[2]//w:t"):
        each.text = "1.000.000.000" * 4
    data = packed(parts | {BODY: etree.tostring(root)})
    assert mend(_with_columns(data, 250, 250, 250)).data is None
