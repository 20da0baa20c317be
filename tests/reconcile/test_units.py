import pytest

from sinhkehoach.docx.asides import Aside, AsideKind
from sinhkehoach.docx.text import DocxText, GridPlace, TextParagraph, TextRow, TextRun
from sinhkehoach.reconcile.units import number_length, reading_of, without_number
from tests.support.reconciling import paper


def _marked(text, *marks):
    return TextParagraph((TextRun(text, bold=False, italic=False),), marks)


def test_lines_of_one_text_are_counted():
    path = ("mục đích",)
    read = reading_of(DocxText((_marked("a", 0), _marked("b", 1)), ()), [path, path])
    assert [(unit.path, unit.line) for unit in read.units] == [(path, 0), (path, 1)]
    assert len({unit.id for unit in read.units}) == 2


def test_mark_that_no_table_knows_gives_no_path():
    (unit,) = reading_of(DocxText((_marked("a", 7),), ()), [("kỳ",)]).units
    assert (unit.path, unit.id) == ((), "")


def test_row_is_read_cell_by_cell():
    row = TextRow(((_marked("1", 0),), (paper("a"), paper("b"))), 3)
    (unit,) = reading_of(DocxText((row,), ()), [("bảng", 0)]).units
    assert (unit.text, unit.table, unit.is_row, unit.path) == ("1 | a\nb", 3, True, ("bảng", 0))


def test_what_has_nothing_to_read_is_no_unit():
    empty_row = TextRow(((paper(""),), (paper(" "),)), 1)
    assert reading_of(DocxText((paper(" "), empty_row), ()), []).units == ()


def test_footnotes_come_last_with_their_numbers():
    read = reading_of(DocxText((paper("a"),), (paper("chú thích"),)), [])
    assert [(unit.text, unit.note) for unit in read.units] == [("a", 0), ("chú thích", 1)]


def test_what_stands_beside_the_text_goes_along():
    aside = Aside(AsideKind.PICTURE)
    assert reading_of(DocxText((), (), (aside,)), []).asides == (aside,)


def test_blanks_at_the_ends_are_not_read():
    runs = [
        TextRun(text, bold=bold, italic=False) for text, bold in ((" ", True), (" a b", False), (" ", True))
    ]
    (unit,) = reading_of(DocxText((TextParagraph(tuple(runs), (0,)),), (paper(" c "),)), [("kỳ",)]).units[:1]
    assert unit.cells == ((TextParagraph((TextRun("a b", bold=False, italic=False),), (0,)),),)
    assert reading_of(DocxText((), (paper(" c "),)), []).units[0].text == "c"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("giáo viên.- Mời giảng viên", "giáo viên. Mời giảng viên"),
        ("một;– hai", "một; hai"),
        ("một. - hai", "một. - hai"),
        ("3.- 5 ngày", "3.- 5 ngày"),
        ("a.-b", "a.-b"),
    ],
)
def test_dash_of_a_joined_item_is_not_read(text, read):
    assert reading_of(DocxText((paper(text),), ()), []).units[0].text == read


def test_cells_going_on_and_what_is_no_text_are_kept():
    strange = TextRun("[công thức: x]", bold=False, italic=False, foreign=True)
    row = TextRow(((paper("a"),), (TextParagraph((strange,)),)), 2, (1,))
    (unit,) = reading_of(DocxText((row,), ()), []).units
    assert (unit.going_on, unit.foreign) == ((1,), ("[công thức: x]",))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1. Một", "Một"),
        ("II. Một", "Một"),
        ("1.2. Một", "Một"),
        ("a) Một", "Một"),
        ("- Một", "Một"),
        ("– Một", "Một"),
        ("• Một", "Một"),
        ("+ Một", "Một"),
        ("Một - hai", "Một - hai"),
        ("2027 là năm", "2027 là năm"),
    ],
)
def test_line_has_words_without_its_number_or_mark(text, words):
    (unit,) = reading_of(DocxText((paper(text),), ()), []).units
    assert (unit.words, without_number(text), number_length(text)) == (words, words, len(text) - len(words))


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        (("1", "a", "b"), "a | b"),
        (("1.2", "a"), "a"),
        (("II", "a"), "a"),
        (("A", "a"), "a"),
        (("", "a"), "a"),
        (("12 lớp", "a"), "12 lớp | a"),
        (("Một", "a"), "Một | a"),
        (("1",), "1"),
    ],
)
def test_row_has_words_without_its_number(cells, words):
    row = TextRow(tuple((paper(cell),) for cell in cells), 2)
    (unit,) = reading_of(DocxText((row,), ()), []).units
    assert unit.words == words


def _loose(text, row, column, marks=(), table=4):
    return TextParagraph(_marked(text).faces, marks, place=GridPlace(table, row, column))


GRID = (_loose("a", 0, 0), _loose("b", 0, 1), _loose("c", 1, 0), _loose("", 1, 1))
MADE = reading_of(DocxText((_loose("UBND", 0, 0), _loose("CHXH", 0, 1)), ()), [])


def test_table_without_lines_that_was_not_made_is_read_by_rows():
    read = reading_of(DocxText((paper("x"), *GRID, paper("y")), ()), [], MADE)
    assert [(unit.text, unit.table) for unit in read.units] == [("x", 0), ("a | b", 4), ("c | ", 4), ("y", 0)]


@pytest.mark.parametrize(
    "blocks",
    [
        (_loose("UBND", 0, 0), _loose("b", 0, 1)),
        (_loose("a", 0, 0), _loose(" CHXH", 0, 1)),
        (_loose("a", 0, 0, (0,)), _loose("b", 0, 1)),
        (_loose("a", 0, 0), _loose("b", 1, 0)),
        (paper("a"), paper("b")),
    ],
    ids=["our head", "our head beside another", "a mark of ours", "one column", "no table"],
)
def test_other_paragraphs_side_by_side_stay_paragraphs(blocks):
    assert not any(unit.is_row for unit in reading_of(DocxText(blocks, ()), [("kỳ",)], MADE).units)


def test_tables_without_lines_are_as_they_are_where_nothing_was_made():
    assert not any(unit.is_row for unit in reading_of(DocxText(GRID, ()), []).units)
