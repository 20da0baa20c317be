import pytest

from sinhkehoach.docx.read import read_docx
from sinhkehoach.render.text_document import cells_of, text_document


def read(text):
    return read_docx(text_document(text).data).paragraphs


def test_lines_are_paragraphs_and_nothing_is_read_as_xml():
    assert [each.text for each in read("a<b & c\n\n  Hai\n")] == ["a<b & c", "Hai"]


@pytest.mark.parametrize(
    ("line", "cells"),
    [("a\tb", ["a", "b"]), ("| a | b |", ["a", "b"]), ("a\t", ["a", ""]), ("câu thường", ["câu thường"])],
)
def test_tabs_and_bars_divide_cells(line, cells):
    assert cells_of(line) == cells


def test_divided_lines_make_a_table_without_the_rule_of_bars():
    cells = [
        (each.cell.row, each.cell.column, each.text) for each in read("| a | b |\n|---|---|\n| c | d |\n")
    ]
    assert cells == [(0, 0, "a"), (0, 1, "b"), (1, 0, "c"), (1, 1, "d")]


def test_two_sides_of_one_line_are_no_table():
    (line,) = read("UBND XÃ\tCỘNG HÒA\n")
    assert line.cell is None


def test_title_is_centred_and_bold():
    text = "KẾ HOẠCH\nThực hiện nhiệm vụ\nnăm 2027\n\nThực hiện Nghị quyết\nI. MỤC ĐÍCH\n"
    assert [each.setting.align == "center" for each in read(text)] == [True, True, True, False, False]


def test_sentence_below_the_kind_is_no_title():
    assert [each.setting.align for each in read("KẾ HOẠCH\nPhát triển\nUBND xã ban hành như sau:\n")][
        -1
    ] == "left"


PAGE = "Nghị quyết này được ban hành để thực hiện các nhiệm vụ của năm học mới trên địa bàn xã"


def test_lines_of_a_page_are_joined_and_its_numbers_left_out():
    lines = [f"{PAGE} {number}" if number % 4 else "hết đoạn." for number in range(1, 41)]
    made = text_document("\n".join([*lines[:16], "2", *lines[16:32], "3", *lines[32:]]))
    assert made.left_out == ("2", "3")
    paragraphs = [each.text for each in read_docx(made.data).paragraphs]
    assert len(paragraphs) == 10
    assert paragraphs[0] == f"{PAGE} 1 {PAGE} 2 {PAGE} 3 hết đoạn."


def test_number_of_a_document_torn_by_a_line_end_is_joined():
    lines = [*(f"{PAGE} {number}" for number in range(40)), f"{PAGE} số 312/KH-", "UBND của xã"]
    assert read("\n".join(lines))[-1].text.endswith("số 312/KH-UBND của xã")


def test_items_begin_paragraphs_of_their_own():
    lines = [line for number in range(20) for line in (f"- {PAGE} và các xã khác", "trong tỉnh")]
    assert [each.text[:2] for each in read("\n".join(lines))] == ["- "] * 20


def test_clause_that_a_full_line_ends_goes_on_in_the_next():
    lines = [line for number in range(20) for line in (f"- {PAGE} và các xã;", "thực hiện kế hoạch.")]
    assert [each.text[-30:] for each in read("\n".join(lines))] == ["và các xã; thực hiện kế hoạch."] * 20


def test_words_between_stars_are_bold_and_stars_around_headings_go():
    heading, line = read("**I. MỤC ĐÍCH**\n- Mở **ba lớp** mới\n")
    assert heading.text == "I. MỤC ĐÍCH"
    assert [(run.text, run.face.bold) for run in line.runs] == [
        ("- Mở ", False),
        ("ba lớp", True),
        (" mới", False),
    ]
