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


@pytest.mark.parametrize(
    ("sides", "bordered", "rule"),
    [
        ("left", True, None),
        ("top left", True, None),
        ("top", False, 100.0),
        ("bottom", False, 100.0),
        ("", False, None),
    ],
)
def test_line_above_or_below_a_cell_is_drawn_and_no_frame(sides, bordered, rule):
    lines = "".join(f'<w:{side} w:val="single"/>' for side in sides.split())
    cell = (
        '<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/><w:tcBorders><w:insideV w:val="nil"/>'
        f"{lines}</w:tcBorders></w:tcPr><w:p/></w:tc>"
    )
    table = fragment(f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>")[0]
    assert table_shape(table, 1, SHEET).bordered is bordered
    (place,) = cells(table, 200, SHEET)
    assert (place.rule and place.rule.length) == rule


@pytest.mark.parametrize(("kind", "solid"), [("single", True), ("dotted", False)])
def test_line_of_a_cell_is_solid_or_broken(kind, solid):
    cell = f'<w:tc><w:tcPr><w:tcBorders><w:top w:val="{kind}"/></w:tcBorders></w:tcPr><w:p/></w:tc>'
    table = fragment(f"<w:tbl><w:tr>{cell}</w:tr></w:tbl>")[0]
    (place,) = cells(table, 200, SHEET)
    assert place.rule.solid is solid


def test_rows_tell_how_high_they_are_at_least():
    row = "<w:tr><w:trPr><w:trHeight w:val='1200'/></w:trPr><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc></w:tr>"
    table = fragment(f"<w:tbl>{row}</w:tbl>")[0]
    assert [place.least_height for place in cells(table, 200, SHEET)] == [60, 0]


@pytest.mark.parametrize(
    ("own", "bordered"), [("", True), ('<w:tblBorders><w:top w:val="nil"/></w:tblBorders>', False)]
)
def test_borders_of_the_style_count_where_the_table_has_none_of_its_own(own, bordered):
    style = (
        '<w:style w:type="table" w:styleId="G"><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>'
        "</w:style>"
    )
    sheet = StyleSheet(fragment(style), Theme({}), Numbering())
    table = fragment(f'<w:tbl><w:tblPr><w:tblStyle w:val="G"/>{own}</w:tblPr></w:tbl>')[0]
    assert table_shape(table, 1, sheet).bordered is bordered


def test_deleted_rows_and_cells_are_left_out():
    cell = "<w:tc><w:tcPr>{}</w:tcPr><w:p/></w:tc>"
    kept, gone = cell.format(""), cell.format("<w:cellDel/>")
    row = "<w:tr><w:trPr>{}</w:trPr>{}</w:tr>"
    table = fragment(
        f"<w:tbl>{row.format('<w:del/>', kept)}{row.format('<w:cantSplit/>', gone + kept)}</w:tbl>"
    )[0]
    assert table_shape(table, 1, SHEET).rows == 1
    assert [(each.row, each.column, each.is_row_kept) for each in cells(table, 300, SHEET)] == [(0, 0, True)]


def test_margins_come_from_what_a_table_style_is_based_on_side_by_side():
    margins = '<w:tblPr><w:tblCellMar><w:{} w:w="{}" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    style = '<w:style w:type="table" {} w:styleId="{}">{}{}</w:style>'
    sheet = StyleSheet(
        fragment(
            style.format('w:default="1"', "g", "", margins.format("left", 70))
            + style.format("", "h", '<w:basedOn w:val="g"/>', margins.format("end", 0))
        ),
        Theme({}),
        Numbering(),
    )
    widths = []
    for name in ("", "g", "h"):
        cell = '<w:tc><w:tcPr><w:tcW w:w="2000"/></w:tcPr></w:tc>'
        table = fragment(
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{name}"/></w:tblPr><w:tr>{cell}</w:tr></w:tbl>'
        )[0]
        widths += [round(each.width * 20) for each in cells(table, 300, sheet)]
    assert widths == [2000 - 70 - 108, 2000 - 70 - 108, 2000 - 70]


@pytest.mark.parametrize(
    ("merge", "goes_on"),
    [
        ("<w:vMerge/>", True),
        ('<w:vMerge w:val="continue"/>', True),
        ('<w:vMerge w:val="restart"/>', False),
        ("", False),
    ],
)
def test_cell_that_is_one_with_that_above_is_known(merge, goes_on):
    table = fragment(f"<w:tbl><w:tr><w:tc><w:tcPr>{merge}</w:tcPr><w:p/></w:tc></w:tr></w:tbl>")[0]
    assert [each.goes_on for each in cells(table, 300, SHEET)] == [goes_on]
