import sys
from base64 import b64encode
from types import SimpleNamespace

import pytest
import rdocx
from lxml import etree

from sinhkehoach.preview.draw import SVG, Drawings, NoPages, pdf_of

FONT = b"\x00\x01\x00\x00 a font"


def _texts(page):
    return "".join(text.text or "" for text in page.iter(f"{SVG}text"))


@pytest.fixture
def drawn(monkeypatch):
    """Return the function that lets the library draw given pages."""
    asked = []

    def drawn(*pages):
        class Document:
            @staticmethod
            def from_bytes(docx):
                asked.append(docx)
                return Document()

            def render_page_to_svg(self, number):
                return SimpleNamespace(svg=pages[number]) if number < len(pages) else None

        monkeypatch.setattr(rdocx, "Document", Document)

    return drawn


def _svg(content, fonts=None):
    faces = "".join(
        f"@font-face{{font-family:'{name}';src:url('data:font/ttf;base64,{b64encode(font).decode()}')}}"
        for name, font in (fonts or {}).items()
    )
    style = f"<defs><style>{faces}</style></defs>" if fonts else ""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 1 1">'
        f"{style}{content}</svg>"
    )


def test_a_document_has_its_words_on_its_pages(document_of, tmp_path):
    drawings = Drawings()
    (page,) = drawings.of(document_of(tmp_path))
    assert "ỦYBANNHÂNDÂN" in _texts(page).replace(" ", "")
    assert page.get("viewBox") == "0 0 595.3 841.9"
    families = {text.get("font-family") for text in page.iter(f"{SVG}text")}
    assert families == set(drawings.fonts)
    assert all(font.startswith(b"\x00\x01\x00\x00") for font in drawings.fonts.values())


def test_fonts_are_kept_once_under_names_of_their_content(drawn):
    drawings = Drawings()
    text = '<text font-family="{}">a</text>'
    drawn(
        _svg(text.format("f0") + text.format("f1"), {"f0": FONT, "f1": b"another"}),
        _svg(text.format("f9") + text.format("không có"), {"f9": FONT}),
    )
    one, other = drawings.of(b"")
    names = [text.get("font-family") for text in (*one, *other)]
    assert names[0] == names[2]
    assert names[3] == "serif"
    assert drawings.fonts == {names[0]: FONT, names[1]: b"another"}
    assert all(name.startswith("f") and len(name) == 17 for name in names[:3])


def test_nothing_but_text_lines_fields_and_pictures_is_drawn(drawn):
    data = 'href="data:image/png;base64,AA"/>'
    kept = f"<text>a</text><line/><rect/><path/><g/><image {data}<image xlink:{data}"
    drawn(
        _svg(
            kept
            + "<script>alert(1)</script><style>x</style><a href='http://x'><text>b</text></a><foreignObject/>"
            "<use href='#x'/><image href='http://x/y.png'/><image xlink:href='file:///etc/passwd'/>"
            "<image href='data:text/html;base64,AA'/><g><script/></g><animate/><h xmlns='http://other'/>"
        )
    )
    (page,) = Drawings().of(b"")
    tags = [etree.QName(element).localname for element in page.iter()]
    assert tags == ["svg", "text", "line", "rect", "path", "g", "image", "image", "g"]


def test_entities_are_not_looked_up(drawn, tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("mật", encoding="utf-8")
    drawn(f'<!DOCTYPE svg [<!ENTITY x SYSTEM "{secret.as_uri()}">]>' + _svg("<text>&x;</text>"))
    (page,) = Drawings().of(b"")
    assert "mật" not in etree.tostring(page, encoding="unicode")


def test_what_is_no_document_has_no_pages():
    with pytest.raises(NoPages) as caught:
        Drawings().of(b"PK\x03\x04 nothing")
    assert caught.value.message == "Không dựng được trang để xem"
    assert "Word" in caught.value.hint


def test_without_the_library_it_says_how_to_install_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "rdocx", None)
    with pytest.raises(NoPages) as caught:
        Drawings().of(b"")
    assert 'python -m pip install "sinhkehoach[xem]"' in caught.value.hint


def test_a_document_becomes_a_pdf(long_document):
    made = pdf_of(long_document)
    assert made.startswith(b"%PDF-")
    with pytest.raises(NoPages):
        pdf_of(b"PK\x03\x04 nothing")
