import pytest

from sinhkehoach.compose.inline_renderer import InlineRenderer, quantity_text
from sinhkehoach.model.inline import parse_inline
from sinhkehoach.values.quantity import parse_quantity
from tests.support.plans import body_of, facts_of, plan_of, renderer_of, runs_text

OFFICE = """
đơn vị:
  a: {tên: Phòng A}
  b: {tên: "Phòng Kinh tế, Hạ tầng"}
  các: {tên: Các trường học}
văn bản:
  nq-29: {loại: Nghị quyết, số: 29-NQ/TW, ngày: 04/11/2013, cơ quan: Trung ương, trích yếu: về đổi mới}
  luật: {loại: Luật, trích yếu: Giáo dục, ngày: 14/6/2019}
"""
NOTES = "chú thích: {x: Lời x, y: Lời y, z: 'Theo [[nq-29]]'}\nmục đích: 'a[^x][^y][^z]'"


def _said(renderer: InlineRenderer, text: str) -> str:
    return runs_text(renderer.runs(parse_inline(text)))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Lời **đậm** *nghiêng* ***cả hai***", "Lời **đậm** *nghiêng* ***cả hai***"),
        ("năm **[[kỳ]]** này", "năm **năm 2027** này"),
        ("GD&ĐT <5% {{ x }}", "GD&ĐT <5% {{ x }}"),
    ],
)
def test_says_words_in_their_face(typed, said):
    assert _said(renderer_of(""), typed) == said


def test_the_first_citation_is_full_and_later_ones_are_short():
    renderer = renderer_of("", OFFICE)
    full = "Nghị quyết số 29-NQ/TW ngày 04 tháng 11 năm 2013 của Trung ương về đổi mới"
    assert _said(renderer, "[[nq-29]]; [[nq-29]]") == f"{full}; Nghị quyết số 29-NQ/TW"
    assert _said(renderer, "[[NQ-29]]") == "Nghị quyết số 29-NQ/TW"


def test_a_law_shows_its_date_among_the_bases_only():
    assert _said(renderer_of("", OFFICE), "[[luật]]") == "Luật Giáo dục"
    renderer = renderer_of("", OFFICE)
    assert runs_text(renderer.runs(parse_inline("[[luật]]"), as_basis=True)) == (
        "Luật Giáo dục ngày 14 tháng 6 năm 2019"
    )
    assert renderer.cite("luật", as_basis=True) == "Luật Giáo dục"


def test_footnotes_take_their_numbers_in_the_order_they_are_said():
    renderer = renderer_of(NOTES, OFFICE)
    assert _said(renderer, "a[^y] b[^x]") == "a[^1] b[^2]"
    assert _said(renderer, "c[^y][^z]") == "c[^1][^3]"
    assert [runs_text(note.runs) for note in renderer.notes()] == [
        "Lời y",
        "Lời x",
        "Theo Nghị quyết số 29-NQ/TW ngày 04 tháng 11 năm 2013 của Trung ương về đổi mới",
    ]


def test_a_document_cited_before_is_cited_shortly_in_a_footnote():
    renderer = renderer_of(NOTES, OFFICE)
    _said(renderer, "[[nq-29]][^z]")
    assert [runs_text(note.runs) for note in renderer.notes()] == ["Theo Nghị quyết số 29-NQ/TW"]


def test_footnotes_that_were_never_said_are_left_out():
    assert renderer_of(NOTES, OFFICE).notes() == ()


def test_a_task_is_told_by_the_place_it_is_given():
    text = "nhiệm vụ: [{tên: A, id: a}]"
    renderer = InlineRenderer(plan_of(text), facts_of(text), {("nhiệm vụ", 0): "mục 1 Phần I"})
    assert _said(renderer, "theo [[nhiệm vụ a]]") == "theo mục 1 Phần I"
    assert _said(renderer_of(text), "[[nhiệm vụ a]]") == ""


def test_words_are_without_footnote_marks():
    assert renderer_of(NOTES, OFFICE).words(parse_inline("**a**[^x] [[kỳ]]")) == "a năm 2027"


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ((), ""),
        (("a",), "Phòng A"),
        (("a", "Hội X"), "Phòng A, Hội X"),
        (("a", "b", "Hội X"), "Phòng A; Phòng Kinh tế, Hạ tầng; Hội X"),
        (("a", "các"), "Phòng A, các trường học"),
        (("các", "a"), "Các trường học, Phòng A"),
    ],
)
def test_units_are_named_in_full_in_one_line(typed, line):
    assert renderer_of("", OFFICE).unit_names(typed) == line


@pytest.mark.parametrize(
    ("quantity", "measure", "text"),
    [
        ("94", "%", "94%"),
        ("≥ 55", "%", "≥ 55%"),
        ("94%", "%", "94%"),
        ("Dưới 3", "%", "Dưới 3%"),
        ("3-4", "%", "3-4%"),
        ("Có giải nhất", "%", "Có giải nhất"),
        ("12", "Trường", "12"),
        ("12/14", "Trường", "12/14"),
        ("1.827/3.323 = 55%", "%", "1.827/3.323 = 55%"),
        ("94", None, "94"),
    ],
)
def test_a_bare_number_of_an_indicator_in_percent_gets_its_sign(quantity, measure, text):
    assert quantity_text(parse_quantity(quantity), measure) == text


def test_no_quantity_is_no_text():
    assert quantity_text(None, "%") == ""


def test_an_amount_is_printed_in_words():
    text = "mục đích: 'Chi [[tổng kinh phí]] ([[tổng kinh phí: bằng chữ]]).'\nkinh phí: [{tên: A, tiền: 900}]"
    assert "Chi 900 triệu đồng (Chín trăm triệu đồng)." in body_of(text)
