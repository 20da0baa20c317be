import pytest
from lxml import etree

from sinhkehoach.docx.theme import read_theme
from tests.support.docx import fragment

THEME = etree.fromstring(
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:minorFont><a:latin typeface="Calibri"/>'
    '<a:ea typeface="SimSun"/><a:font script="Viet" typeface="Arial"/></a:minorFont></a:theme>'
)


@pytest.mark.parametrize(("language", "face"), [("vi-VN", "Arial"), ("en-US", "Calibri")])
def test_vietnamese_face_is_taken_when_the_theme_is_vietnamese(language, face):
    settings = fragment(f'<w:themeFontLang w:val="{language}"/>')
    theme = read_theme(THEME, settings)
    assert theme.face("minorHAnsi") == face
    assert theme.face("minorEastAsia") == "SimSun"
    assert theme.face("majorHAnsi") is None


def test_document_without_theme_has_no_faces():
    assert read_theme(None, None).face("minorHAnsi") is None
