import re

import pytest
from openxml_audit import FileFormat, OpenXmlValidator

from sinhkehoach.base.errors import UserError
from sinhkehoach.render.make_appendix import make_appendix_docx
from tests.support.documents import appendix, document, row, table
from tests.support.docx import BODY, NAMESPACES, TEMPLATE, body_of, find_all, members, paragraphs, prepared

W = f"{{{NAMESPACES['w']}}}"


def _document(**more):
    return document(appendices=(appendix("BẢNG SO SÁNH", blocks=(table(row("a", "b")),)),), **more)


def test_only_the_appendix_is_left(tmp_path):
    data = make_appendix_docx(_document(), prepared())
    texts = [text for text in paragraphs(data) if text]
    assert texts[0] == _document().appendices[0].label
    assert texts[-2:] == ["a", "b"]
    assert "KẾ HOẠCH" not in texts
    (tmp_path / "a.docx").write_bytes(data)
    assert OpenXmlValidator(FileFormat.OFFICE_2019).validate(tmp_path / "a.docx").errors == []


def test_pages_keep_the_numbers_that_the_section_had_from_the_one_before():
    (section,) = find_all(body_of(make_appendix_docx(_document(), prepared())), "//w:sectPr")
    assert [child.get(f"{W}type") for child in section.iterfind(f"{W}headerReference")] == [
        "default",
        "first",
    ]


def test_last_appendix_is_the_one():
    two = _document()._replace(appendices=(appendix("Phụ lục I"), appendix("Phụ lục II")))
    texts = [text for text in paragraphs(make_appendix_docx(two, prepared())) if text]
    assert texts[0] == "Phụ lục II"


def test_template_without_a_section_for_appendices_is_a_sentence():
    text = members(TEMPLATE.read_bytes())[BODY].decode()
    (first_break, *_) = re.findall(
        r"<w:p><w:pPr><w:pStyle[^>]*/><w:sectPr>.*?</w:sectPr></w:pPr></w:p>", text
    )
    with pytest.raises(UserError, match="không tách phụ lục"):
        make_appendix_docx(_document(), prepared((first_break, "")))
