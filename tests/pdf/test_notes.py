from sinhkehoach.pdf.layout import Area
from sinhkehoach.pdf.notes import page_notes, with_references
from sinhkehoach.pdf.pages import Box
from sinhkehoach.render.plain_document import PlainRun
from tests.support.pdf_files import HEIGHT, words_at

AREA = Area(85, 552, {})
RULE = Box(85, 700, 200, 700)
NOTE = [
    *words_at(85, 716, "1", 6),
    *words_at(89, 720, "Có 23 cơ sở,", 10),
    *words_at(85, 732, "04 trường.", 10),
]
TEXT = words_at(85, 400, "Quản lý")


def notes(words, rule=RULE):
    return page_notes(words, [rule], HEIGHT, AREA, 14.0)


def test_small_words_below_a_short_rule_are_footnotes():
    found = notes([*TEXT, *NOTE, *words_at(85, 744, "2", 6), *words_at(89, 748, "Hai.", 10)])
    assert [(note.number, note.text.text) for note in found.notes] == [
        (1, "Có 23 cơ sở, 04 trường."),
        (2, "Hai."),
    ]
    assert not found.words & set(TEXT)


def test_rest_of_a_note_has_no_number():
    assert [note.number for note in notes(words_at(85, 720, "phần còn lại", 10)).notes] == [0]


def test_long_rule_high_rule_and_large_words_make_no_notes():
    assert notes(NOTE, Box(85, 700, 500, 700)).notes == ()
    assert notes(NOTE, Box(85, 300, 200, 300)).notes == ()
    assert notes(NOTE, Box(150, 700, 250, 700)).notes == ()
    assert notes([*NOTE, *words_at(85, 760, "to", 14)]).notes == ()


def test_raised_number_refers_to_the_note():
    runs = (PlainRun("m"), PlainRun("2", raised=True), PlainRun("1", raised=True), PlainRun("1"))
    assert with_references(runs, {1: 5}) == (
        PlainRun("m"),
        PlainRun("2", raised=True),
        PlainRun("", note=5),
        PlainRun("1"),
    )
