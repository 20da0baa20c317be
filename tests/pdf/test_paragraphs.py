import pytest

from sinhkehoach.pdf.layout import area_of
from sinhkehoach.pdf.paragraphs import merged, paragraph, paragraphs_of
from sinhkehoach.render.plain_document import PlainRun
from tests.support.pdf_files import line_at, width_of

FULL = "chữ " * 15 + "chữ"
END = 85 + width_of(FULL)
FIRST = "chữ " * 13 + "chữa"
AREA = area_of([[line_at(85, 100 + 16 * place, FULL) for place in range(5)]], [])


def texts(*lines):
    return [paragraph(each).text for each in paragraphs_of(lines, AREA)]


def test_full_line_goes_on():
    lines = [line_at(121, 100, FIRST), line_at(85, 116, FULL), line_at(85, 132, "hết.")]
    assert texts(*lines) == [f"{FIRST} {FULL} hết."]


def test_line_goes_on_over_a_page():
    assert texts(line_at(85, 760, FULL), line_at(85, 80, "hết.")) == [f"{FULL} hết."]


def test_line_with_room_for_the_next_word_ends_its_paragraph():
    assert texts(line_at(85, 100, "ngắn"), line_at(85, 116, "hai")) == ["ngắn", "hai"]


def test_wide_step_begins_a_paragraph():
    assert texts(line_at(85, 100, FULL), line_at(85, 122, FULL)) == [FULL, FULL]


def test_line_that_is_set_in_begins_a_paragraph():
    end = FULL[:-1] + "."
    assert texts(line_at(85, 100, FULL), line_at(85, 116, end), line_at(121, 132, "Hai")) == [
        f"{FULL} {end}",
        "Hai",
    ]


@pytest.mark.parametrize("second", ["- hai", "b) hai", "2. hai", "Căn cứ hai"])
def test_mark_begins_a_paragraph_where_nothing_is_set_in(second):
    assert texts(line_at(85, 100, FULL), line_at(85, 116, second)) == [FULL, second]


@pytest.mark.parametrize(("end", "second"), [(";", "Hai"), (";", "hai"), (":", "hai")])
def test_clause_that_a_full_line_ends_goes_on(end, second):
    first = FULL[:-1] + end
    assert texts(line_at(85, 100, first), line_at(85, 116, second)) == [f"{first} {second}"]


@pytest.mark.parametrize("end", [".", ":"])
def test_sentence_that_a_full_line_ends_does_not_go_on(end):
    first = FULL[:-1] + end
    assert texts(line_at(85, 100, first), line_at(85, 116, "Hai")) == [first, "Hai"]


def test_dash_at_the_margin_goes_on_where_first_lines_are_set_in():
    assert texts(line_at(121, 100, FIRST), line_at(85, 116, "- Hạnh phúc")) == [f"{FIRST} - Hạnh phúc"]


def test_lines_hang_below_a_marked_one():
    mark = "- " + "chữ " * 14 + "chữ"
    assert texts(line_at(85, 100, mark), line_at(97, 116, "hết.")) == [f"{mark} hết."]


def test_bold_heading_does_not_go_on_in_the_text():
    assert texts(line_at(85, 100, FULL, look="b"), line_at(85, 116, "chữ")) == [FULL, "chữ"]


def test_centred_lines_go_on_only_where_they_are_full():
    middle = AREA.middle

    def centred(y, text):
        return line_at(middle - width_of(text) / 2, y, text, look="b")

    long, short = "chữ " * 13 + "chữ", "năm 2027"
    assert texts(centred(100, "KẾ HOẠCH"), centred(116, short)) == ["KẾ HOẠCH", short]
    assert texts(centred(100, long + " chữ"), centred(116, short + "-2028")) == [f"{long} chữ {short}-2028"]


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [("312/KH-", "UBND", "312/KH-UBND"), ("2027-", "2028", "2027-2028"), ("lớp 1 -", "5", "lớp 1 - 5")],
)
def test_torn_symbol_is_whole_again(first, second, whole):
    assert paragraph([line_at(85, 100, first), line_at(85, 116, second)]).text == whole


def test_runs_of_one_face_are_joined():
    runs = [
        PlainRun("a", bold=True),
        PlainRun(" b", bold=True),
        PlainRun("", note=1),
        PlainRun("", note=2),
        PlainRun("c"),
    ]
    assert list(merged(runs)) == [
        PlainRun("a b", bold=True),
        PlainRun("", note=1),
        PlainRun("", note=2),
        PlainRun("c"),
    ]
