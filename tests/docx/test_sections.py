import pytest

from sinhkehoach.docx.package import Package
from sinhkehoach.docx.read import read_docx
from sinhkehoach.docx.sections import read_page, read_sections
from tests.support.docx import fragment, word_file
from tests.support.forms import examined
from tests.support.word_files import plan

SECTION = (
    '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:top="1134" w:left="1701" w:right="851" w:gutter="0"/>'
    '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
)


def test_page_is_read_in_points():
    page = read_page(fragment(SECTION)[0])
    assert page.landscape
    assert (page.top, page.bottom) == (pytest.approx(56.7), None)
    assert page.text_width == pytest.approx((16838 - 1701 - 851) / 20)


def test_section_without_references_has_no_header():
    (section,) = read_sections(Package({}, "word/document.xml"), fragment(SECTION), lambda *_: ())
    assert (section.title_page, section.start, section.number_format, section.header) == (
        True,
        1,
        "decimal",
        (),
    )


def test_later_sections_inherit_the_header():
    sections = examined(plan()).document.sections
    assert len(sections) == 3
    assert all(
        any(run.field == "PAGE" for each in section.header for run in each.runs) for section in sections
    )


@pytest.mark.parametrize(
    ("settings", "even"), [("<w:evenAndOddHeaders/>", "chẵn"), ('<w:evenAndOddHeaders w:val="0"/>', "lẻ")]
)
def test_even_pages_have_their_own_header_and_footer_only_where_the_document_says_so(settings, even):
    kinds = [("header", "default"), ("header", "even"), ("footer", "default"), ("footer", "even")]
    references = "".join(
        f'<w:{name}Reference r:id="{name}{at}" w:type="{kind}"/>'
        for at, (name, kind) in enumerate(kinds, start=1)
    )
    line = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    parts = {
        f"{name}{at}": line.format("chẵn" if kind == "even" else "lẻ")
        for at, (name, kind) in enumerate(kinds, start=1)
    }
    data = word_file(f"<w:sectPr>{references}</w:sectPr>", settings=settings, **parts)
    (section,) = read_docx(data).sections
    told = [section.header, section.even_header, section.footer, section.even_footer]
    assert [story[0].text for story in told] == ["lẻ", even, "lẻ", even]
