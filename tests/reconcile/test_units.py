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
