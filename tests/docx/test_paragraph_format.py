import pytest

from sinhkehoach.docx.paragraph_format import read_setting_layer, setting_of
from tests.support.docx import fragment


def _setting(xml):
    return setting_of(read_setting_layer(fragment(f"<w:pPr>{xml}</w:pPr>")[0]), "Normal")


@pytest.mark.parametrize(
    ("xml", "quality", "value"),
    [
        ('<w:jc w:val="start"/>', "align", "left"),
        ('<w:spacing w:before="120" w:line="360"/>', "before", 6.0),
        ('<w:spacing w:line="360"/>', "line", 1.5),
        ('<w:spacing w:line="360" w:lineRule="exact"/>', "line", 18.0),
        ('<w:spacing w:before="0" w:beforeAutospacing="1"/>', "before", 14.0),
        ('<w:ind w:left="720" w:hanging="360"/>', "first", -18.0),
        ('<w:ind w:firstLine="720" w:firstLineChars="200"/>', "first", 36.0),
        ('<w:pBdr><w:bottom w:val="single"/></w:pBdr>', "ruled_below", "single"),
        ('<w:pBdr><w:bottom w:val="nil"/></w:pBdr>', "ruled_below", ""),
        ('<w:shd w:val="clear" w:fill="FFFF00"/>', "shaded", True),
        ('<w:shd w:val="clear" w:fill="auto"/>', "shaded", False),
        ("<w:keepNext/>", "keep_next", True),
        ('<w:tabs><w:tab w:val="center" w:pos="4680"/></w:tabs>', "tabs", ((234.0, "center"),)),
        ('<w:outlineLvl w:val="0"/>', "outline", 0),
        ('<w:framePr w:xAlign="center"/>', "framed", "center"),
    ],
)
def test_reads_what_a_layer_says(xml, quality, value):
    assert getattr(_setting(xml), quality) == value
