"""The second template keeps the measures of HD 05-HD/VPTW."""

import docx
import pytest
from openxml_audit import FileFormat, OpenXmlValidator

from sinhkehoach.jobs.template import check_template
from tools.make_template import FOLDERS

TEMPLATE = FOLDERS[0] / "ke-hoach-dang.docx"
# Size, bold, italic, underlined.
LOOKS = {
    "KH Cap tren": (14, False, False, False),
    "KH Co quan": (14, True, False, False),
    "KH Quoc hieu": (15, True, False, False),
    "KH So": (14, False, False, False),
    "KH Dia danh": (14, False, True, False),
    "KH Ten loai": (15, True, False, False),
    "KH Trich yeu": (14, True, False, False),
    "KH Quyen han": (14, True, False, False),
    "KH Chuc vu": (14, False, False, False),
    "KH Ho ten": (14, True, False, False),
    "KH Noi nhan dau": (14, False, False, True),
    "KH Noi nhan": (12, False, False, False),
    "header": (14, False, False, False),
}


@pytest.fixture(scope="module")
def template():
    return docx.Document(str(TEMPLATE))


def test_is_a_valid_word_file():
    assert OpenXmlValidator(FileFormat.OFFICE_2019).validate(TEMPLATE).errors == []


def test_has_nothing_to_be_mended():
    assert check_template(TEMPLATE).problems == ()


@pytest.mark.parametrize(("style", "look"), LOOKS.items())
def test_styles_look_as_the_guide_has_them(template, style, look):
    font = template.styles[style].font
    assert (font.size.pt, bool(font.bold), bool(font.italic), bool(font.underline)) == look


def test_text_is_set_as_the_guide_has_it(template):
    body = template.styles["KH Doan"].paragraph_format
    assert (body.line_spacing.pt, body.space_before.pt) == (18, 6)
    assert round(body.first_line_indent.mm, 1) == 10


def test_margins_are_those_of_the_guide(template):
    for section in template.sections:
        sides = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
        assert [round(side.mm) for side in sides] == [20, 20, 30, 15]
        assert round(section.header_distance.mm) == 10
        assert section.different_first_page_header_footer


def test_head_has_a_star_and_dashes_in_place_of_lines(template):
    texts = [each.text for row in template.tables[0].rows for cell in row.cells for each in cell.paragraphs]
    assert "*" in texts
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in texts
    assert "Số {{ số_ký_hiệu }}" in texts
    assert "-----" in [each.text for each in template.paragraphs]
