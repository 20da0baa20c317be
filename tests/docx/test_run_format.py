import pytest

from sinhkehoach.docx.run_format import face_of, merged_styles, read_layer
from sinhkehoach.docx.theme import Theme
from tests.support.docx import fragment

THEME = Theme({"minorHAnsi": "Arial"})


def _layer(xml):
    return read_layer(fragment(f"<w:rPr>{xml}</w:rPr>")[0], THEME)


@pytest.mark.parametrize(
    ("xml", "quality", "value"),
    [
        ('<w:sz w:val="27"/>', "size", 13.5),
        ("<w:b/>", "bold", True),
        ('<w:i w:val="0"/>', "italic", False),
        ("<w:smallCaps/>", "caps", True),
        ('<w:u w:val="none"/>', "underlined", False),
        ('<w:color w:val="ff0000"/>', "colour", "FF0000"),
        ('<w:color w:val="auto"/>', "colour", "auto"),
        ('<w:shd w:val="clear" w:fill="FFFF00"/>', "highlighted", True),
        ('<w:shd w:val="clear" w:fill="FFFFFF"/>', "highlighted", False),
        ('<w:rFonts w:ascii="Cambria" w:hAnsiTheme="minorHAnsi"/>', "ascii", "Cambria"),
        ('<w:rFonts w:ascii="Cambria" w:hAnsiTheme="minorHAnsi"/>', "other", "Arial"),
        ("<w:vanish/>", "hidden", True),
        ("<w:strike/>", "struck", True),
        ("<w:dstrike/>", "struck", True),
        ('<w:dstrike w:val="0"/>', "struck", False),
    ],
)
def test_reads_what_a_layer_says(xml, quality, value):
    assert getattr(face_of(_layer(xml)), quality) == value


@pytest.mark.parametrize(("levels", "bold"), [(0, False), (1, True), (2, False), (3, True)])
def test_toggles_of_several_styles_cancel_each_other(levels, bold):
    assert merged_styles({}, [{"b": True}] * levels)["b"] is bold


def test_later_levels_win_and_defaults_fill_the_rest():
    merged = merged_styles({"sz": 11.0, "color": "auto"}, [{"sz": 12.0}, {"sz": 14.0}])
    assert (merged["sz"], merged["color"]) == (14.0, "auto")
