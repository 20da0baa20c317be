import pytest

from sinhkehoach.docx.asides import Aside, AsideKind
from sinhkehoach.docx.text import DocxText, TextParagraph, TextRow, TextRun
from sinhkehoach.reconcile.units import reading_of
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
