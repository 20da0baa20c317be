from sinhkehoach.docx.plain_text import plain_lines
from sinhkehoach.docx.read import read_docx
from sinhkehoach.render.plain_document import (
    PlainCell,
    PlainParagraph,
    PlainRun,
    PlainSection,
    PlainTable,
    plain_document,
)


def plain(text):
    return PlainParagraph((PlainRun(text),))


def cell(text, column, span=1, down=1):
    return PlainCell((plain(text),), column, span, down)


def read(*blocks, notes=None):
    return read_docx(plain_document([PlainSection(blocks)], notes))


def test_faces_and_places_are_kept():
    runs = (PlainRun("đậm", bold=True), PlainRun("nghiêng", italic=True), PlainRun("2", raised=True))
    (paragraph,) = read(PlainParagraph(runs, centred=True)).paragraphs
    assert paragraph.setting.align == "center"
    assert [(run.text, run.face.bold, run.face.italic) for run in paragraph.runs] == [
        ("đậm", True, False),
        ("nghiêng", False, True),
        ("2", False, False),
    ]


def test_cells_span_columns_and_rows():
    table = PlainTable(((cell("a", 0, down=2), cell("b", 1, span=2)), (cell("c", 1), cell("d", 2))), 3)
    document = read(table, plain("sau"))
    cells = [(each.cell.row, each.cell.column, each.text) for each in document.paragraphs if each.cell]
    assert [each for each in cells if each[2]] == [(0, 0, "a"), (0, 1, "b"), (1, 1, "c"), (1, 2, "d")]
    assert document.paragraphs[0].cell.table.bordered


def test_table_may_stand_in_a_cell_and_without_lines():
    inner = PlainTable(((cell("a", 0), cell("b", 1)),), 2, bordered=False)
    document = read(PlainTable(((PlainCell((plain("x"), inner), 0), cell("y", 1)),), 2, bordered=False))
    assert [each.text for each in document.paragraphs if each.text] == ["x", "a", "b", "y"]
    assert not document.paragraphs[0].cell.table.bordered


def test_texts_of_cells_and_paragraphs():
    inner = PlainTable((), 1)
    both = PlainCell((plain("a"), inner, plain("b")), 0)
    assert [each.text for each in both.paragraphs] == ["a", "b"]
    assert both.text == "a b"


def test_footnotes_are_referred_to():
    document = read(PlainParagraph((PlainRun("chữ"), PlainRun("", note=1))), notes={1: plain("Một")})
    assert list(plain_lines(document)) == ["chữ[^1]", "[^1] Một"]


def test_each_section_has_its_paper():
    data = plain_document([PlainSection((plain("a"),)), PlainSection((plain("b"),), landscape=True)])
    assert [each.page.landscape for each in read_docx(data).sections] == [False, True]
