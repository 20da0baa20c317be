import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs import pages as module
from sinhkehoach.jobs.pages import Pages
from sinhkehoach.preview.page import Page, Preview
from sinhkehoach.preview.preview import Previews


@pytest.fixture
def drawn(monkeypatch):
    """Return the function that draws pages of given words, of which four are kept."""
    monkeypatch.setattr(module, "_KEPT", 4)
    pages = Pages()
    monkeypatch.setattr(
        Previews,
        "of",
        lambda _, docx: Preview(
            tuple(Page(1, 2, word, 3) for word in docx.split()), (("a",),), {"f": b"a font"}
        ),
    )
    return pages, pages.of


def _kept(pages, sheets):
    """Return what of earlier `sheets` is kept."""
    found = []
    for sheet in sheets:
        try:
            found.append(pages.drawing(sheet.digest))
        except UserError:
            found.append(None)
    return found


def test_pages_are_known_by_their_digests(drawn):
    pages, of = drawn
    sheets = of("a b")
    assert [sheet.digest for sheet in sheets.pages] == [Page(0, 0, "a").digest, Page(0, 0, "b").digest]
    assert [sheet[1:] for sheet in sheets.pages] == [(1, 2, 3)] * 2
    assert [pages.drawing(sheet.digest) for sheet in sheets.pages] == ["a", "b"]
    assert sheets.paths == (("a",),)
    assert sheets.fonts == ("f",)
    assert pages.font("f") == b"a font"


def test_the_pages_used_longest_ago_are_forgotten(drawn):
    pages, of = drawn
    first = of("a b").pages
    of("a c d")
    assert _kept(pages, first) == ["a", "b"]
    of("e")
    assert _kept(pages, first) == ["a", None]
    of("f g")
    assert _kept(pages, first) == [None, None]


def test_all_pages_of_a_document_are_kept_however_many(drawn):
    pages, of = drawn
    before = of("x").pages
    sheets = of("a b c d e f").pages
    assert _kept(pages, sheets) == list("abcdef")
    assert _kept(pages, before) == [None]


def test_a_page_that_is_gone_and_a_font_that_none_names_are_sentences(drawn):
    pages, _ = drawn
    with pytest.raises(UserError, match="Trang này đã cũ"):
        pages.drawing("x")
    with pytest.raises(UserError, match="Không có phông chữ này"):
        pages.font("x")
