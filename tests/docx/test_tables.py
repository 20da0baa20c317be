import pytest

from sinhkehoach.docx.numbering import Numbering
from sinhkehoach.docx.style_sheet import StyleSheet
from sinhkehoach.docx.tables import cells, table_shape, table_style
from sinhkehoach.docx.theme import Theme
from tests.support.docx import fragment

SHEET = StyleSheet(None, Theme({}), Numbering())
TABLE = fragment(
    '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblCellMar><w:left w:w="0"/><w:right w:w="200"/></w:tblCellMar>'
    '</w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/></w:tblGrid>'
    '<w:tr><w:tc><w:p/></w:tc><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>'
)[0]


def test_cells_are_as_wide_as_their_columns_without_the_margins():
    places = [(each.row, each.column, each.width) for each in cells(TABLE, 300, SHEET)]
    assert places == [(0, 0, pytest.approx(90)), (0, 1, pytest.approx(90))]


def test_shape_tells_width_and_borders():
    shape = table_shape(TABLE, 1, SHEET)
    assert (shape.width, shape.columns, shape.rows, shape.bordered) == (200, 3, 1, False)
    assert table_style(TABLE) == "TableGrid"


@pytest.mark.parametrize(("value", "bordered"), [("single", True), ("nil", False)])
def test_own_borders_count(value, bordered):
    table = fragment(
        f'<w:tbl><w:tblPr><w:tblBorders><w:top w:val="{value}"/></w:tblBorders></w:tblPr></w:tbl>'
    )[0]
    assert table_shape(table, 1, SHEET).bordered is bordered
