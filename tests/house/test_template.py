"""The template keeps the measures of NĐ 30/2020, Phụ lục I."""

import re

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from openxml_audit import FileFormat, OpenXmlValidator

from sinhkehoach.compose.document import ParagraphKind
from tools.make_template import TARGETS

TEMPLATE = TARGETS[0]

# Size, bold, italic as the decree has them (II.1–II.8 and III.1), where it has them.
DECREED_LOOKS = {
    "KH Cap tren": ((12, 13), False, False),
    "KH Co quan": ((12, 13), True, False),
    "KH Quoc hieu": ((12, 13), True, False),
    "KH Tieu ngu": ((13, 14), True, False),
    "KH So": ((13, 13), False, False),
    "KH Dia danh": ((13, 14), False, True),
    "KH Ten loai": ((13, 14), True, False),
    "KH Trich yeu": ((13, 14), True, False),
    "KH Can cu": ((13, 14), False, True),
    "KH Doan": ((13, 14), False, False),
    "KH Diem": ((13, 14), False, False),
    "heading 1": ((13, 14), True, False),
    "heading 2": ((13, 14), True, False),
    "KH Noi nhan dau": ((12, 12), True, True),
    "KH Noi nhan": ((11, 11), False, False),
    "KH Quyen han": ((13, 14), True, False),
    "KH Chuc vu khac": ((13, 14), True, False),
    "KH Ho ten": ((13, 14), True, False),
    "KH Phu luc": ((14, 14), True, False),
    "KH Ten phu luc": ((13, 14), True, False),
    "KH Kem theo": ((13, 14), False, True),
    "header": ((13, 14), False, False),
}
FLOWING = (
    "KH Doan",
    "KH Diem",
    "KH Gach",
    "KH Cong",
    "KH Can cu",
    *(f"heading {level}" for level in range(1, 6)),
)
BUILDER_STYLES = (
    *ParagraphKind,
    "KH O bang",
    "KH Dau bang",
    "KH Noi nhan",
    "KH Ke",
    "KH Ngat",
    "footnote text",
    "footnote reference",
)


@pytest.fixture(scope="module")
def template():
    return docx.Document(str(TEMPLATE))


def test_is_a_valid_word_file():
    result = OpenXmlValidator(FileFormat.OFFICE_2019).validate(TEMPLATE)
    assert result.errors == []


def test_has_every_style_that_builders_and_text_name(template):
    defined = {element.name_val for element in template.styles.element.style_lst}
    assert set(BUILDER_STYLES) - defined == set()
    ids = {element.styleId for element in template.styles.element.style_lst}
    used = re.findall(r'<w:pStyle w:val="(\w+)"', template.element.xml)
    assert set(used) - ids == set()


@pytest.mark.parametrize(("style", "look"), DECREED_LOOKS.items(), ids=list(DECREED_LOOKS))
def test_styles_look_as_decreed(template, style, look):
    (smallest, largest), bold, italic = look
    element = _element(template, style)
    assert smallest <= float(_inherited(element, "w:rPr/w:sz/@w:val") or 28) / 2 <= largest
    assert (_inherited(element, "w:rPr/w:b") is not None) is bold
    assert (_inherited(element, "w:rPr/w:i") is not None) is italic


@pytest.mark.parametrize("style", FLOWING)
def test_flowing_text_is_set_as_decreed(template, style):
    element = _element(template, style)
    assert _inherited(element, "w:pPr/w:jc/@w:val") == "both"
    assert int(_inherited(element, "w:pPr/w:ind/@w:firstLine")) in (567, 720)
    assert int(_inherited(element, "w:pPr/w:spacing/@w:before")) >= 6 * 20
    assert 240 <= int(_inherited(element, "w:pPr/w:spacing/@w:line")) <= 360


def test_every_section_is_a4_with_the_decreed_margins(template):
    assert {tuple(sorted((s.page_width.twips, s.page_height.twips))) for s in template.sections} == {
        (11906, 16838)
    }
    for section in template.sections:
        assert 20 <= section.top_margin.mm <= 25
        assert 20 <= section.bottom_margin.mm <= 25
        assert 30 <= section.left_margin.mm <= 35
        assert 15 <= section.right_margin.mm <= 20
        assert 0 < section.header_distance.mm < 20


def test_every_section_counts_its_pages_from_1_and_hides_the_first_number(template):
    assert all(section.different_first_page_header_footer for section in template.sections)
    assert template.element.xpath("//w:sectPr/w:pgNumType/@w:start") == ["1"] * len(template.sections)
    first = template.sections[0]
    assert b" PAGE " in first.header.part.blob
    assert first.header.paragraphs[0].style.paragraph_format.alignment is WD_ALIGN_PARAGRAPH.CENTER
    assert [p.text for p in first.first_page_header.paragraphs] == [""]
    assert {section.header.part.partname for section in template.sections} == {first.header.part.partname}


def test_tags_stand_in_single_runs_and_away_from_section_breaks(template):
    for paragraph in template.element.xpath("//w:p"):
        text = "".join(paragraph.xpath(".//w:t/text()"))
        runs = paragraph.xpath("w:r[w:t]")
        assert "{" not in text or all(run.xml.count("{") == run.xml.count("}") for run in runs)
        assert not (text and paragraph.xpath("w:pPr/w:sectPr"))


def test_begins_with_a_paragraph_so_that_no_empty_line_is_put_above_the_header(template):
    first = template.element.body[0]
    assert first.xpath("string(w:pPr/w:pStyle/@w:val)") == "KHNgat"


def _element(template, name):
    return next(element for element in template.styles.element.style_lst if element.name_val == name)


def _inherited(element, path):
    """Return what `path` finds in the style or the nearest style it is based on; None when none says it."""
    while element is not None:
        found = element.xpath(path)
        if found:
            return found[0]
        element = element.base_style
    return None
