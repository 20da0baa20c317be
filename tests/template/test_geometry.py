import pytest

from sinhkehoach.template.geometry import has_landscape_section, measure
from sinhkehoach.template.named_styles import style_sheet
from sinhkehoach.template.prepared_template import Slot
from tests.support.docx import find_all, fragment, prepared

SHEET = style_sheet(fragment('<w:style w:styleId="a"><w:pPr><w:ind w:left="300"/></w:pPr></w:style>'))
PORTRAIT = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1701" w:right="851" w:gutter="100"/></w:sectPr>'
LANDSCAPE = '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:left="1701" w:right="851"/></w:sectPr>'
BREAK = "<w:p><w:pPr>{}</w:pPr></w:p>"


def width(xml, name="x"):
    root = fragment(xml)
    place = find_all(root, ".//w:p[w:r]")[0]
    return measure(root, {name: place}, SHEET).slots[name].width


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        (f"<w:p><w:r/></w:p>{PORTRAIT}", 9254),
        (f"{BREAK.format(LANDSCAPE)}<w:p><w:r/></w:p>{PORTRAIT}", 9254),
        (f"<w:p><w:r/></w:p>{BREAK.format(LANDSCAPE)}{PORTRAIT}", 9254),
        (f"<w:p><w:r/></w:p>{BREAK.format(LANDSCAPE)}{LANDSCAPE}", 14286),
        (f'<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r/></w:p>{PORTRAIT}', 8954),
        (f'<w:p><w:pPr><w:pStyle w:val="a"/><w:ind w:left="4"/></w:pPr><w:r/></w:p>{PORTRAIT}', 9250),
        ("<w:p><w:r/></w:p>", 0),
    ],
    ids=[
        "one section",
        "after a break",
        "first upright page",
        "only landscape",
        "indents",
        "own indents",
        "no section",
    ],
)
def test_place_in_the_text_is_as_wide_as_its_section(xml, expected):
    assert width(xml) == expected


CELL = "<w:tc><w:tcPr>{}</w:tcPr><w:p><w:r/></w:p></w:tc>"


@pytest.mark.parametrize(
    ("table", "cell", "expected"),
    [
        ("", '<w:tcW w:w="4000" w:type="dxa"/>', 3784),
        (
            '<w:tblCellMar><w:left w:w="0"/><w:right w:w="10"/></w:tblCellMar>',
            '<w:tcW w:w="4000" w:type="dxa"/>',
            3990,
        ),
        ("", '<w:tcW w:w="4000" w:type="dxa"/><w:tcMar><w:left w:w="8"/></w:tcMar>', 3884),
        ("", '<w:tcW w:w="50" w:type="pct"/><w:gridSpan w:val="2"/>', 4784),
        ("", "", 1784),
    ],
    ids=["own width", "table's margins", "own margin", "grid, two columns", "grid"],
)
def test_place_in_a_cell_is_as_wide_as_its_inside(table, cell, expected):
    xml = (
        f'<w:tbl><w:tblPr>{table}</w:tblPr><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="2000"/>'
        f'<w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:tc/>{CELL.format(cell)}</w:tr></w:tbl>{PORTRAIT}'
    )
    assert width(xml) == expected


def test_our_template_has_the_widths_of_the_decree():
    geometry = prepared().geometry
    assert geometry.slots["cơ_quan"] == Slot(width=3686, size=13, bold=True, italic=False)
    assert geometry.slots["trích_yếu"] == Slot(width=9354, size=14, bold=True, italic=False)
    assert (geometry.slots["phụ_lục.nội_dung"].width, geometry.landscape_width) == (9354, 14286)


def test_template_without_a_landscape_page_keeps_the_upright_width():
    root = fragment(f"<w:p><w:r/></w:p>{PORTRAIT}")
    assert measure(root, {"phụ_lục.nội_dung": root[0]}, SHEET).landscape_width == 9254


@pytest.mark.parametrize(("xml", "truth"), [(PORTRAIT, False), (BREAK.format(LANDSCAPE), True)])
def test_landscape_page_is_seen(xml, truth):
    assert has_landscape_section(fragment(xml)) is truth
