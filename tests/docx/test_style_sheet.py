from io import BytesIO

import docx
import pytest

from tests.support.forms import read


def _faces(*, first_row=True, first_column=True):
    """Return the looks in a table of Word's style with a header of white letters, row by row."""
    file = docx.Document()
    table = file.add_table(2, 2, style="Medium Shading 1 Accent 1")
    for cell in (cell for row in table.rows for cell in row.cells):
        cell.paragraphs[0].add_run("chữ")
    look = table._tbl.tblPr.find(docx.oxml.ns.qn("w:tblLook"))  # noqa: SLF001 — python-docx does not set it
    for name, on in (("firstRow", first_row), ("firstColumn", first_column)):
        look.set(docx.oxml.ns.qn(f"w:{name}"), "1" if on else "0")
    stream = BytesIO()
    file.save(stream)
    return [each.runs[0].face for each in read(stream.getvalue()).paragraphs if each.runs]


def test_first_row_and_column_look_as_the_style_of_the_table_has_it():
    head, head_right, left, right = _faces()
    assert (head.colour, head_right.colour) == ("FFFFFF", "FFFFFF")
    assert [face.bold for face in (head, head_right, left, right)] == [True, True, True, False]
    assert left.colour != "FFFFFF"


@pytest.mark.parametrize(("first_row", "first_column"), [(False, True), (True, False), (False, False)])
def test_looks_that_a_table_switches_off_do_not_show(first_row, first_column):
    _, head_right, left, _ = _faces(first_row=first_row, first_column=first_column)
    assert (head_right.bold, left.bold) == (first_row, first_column)
