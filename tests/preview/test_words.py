import pytest
from lxml import etree

from sinhkehoach.docx.read import read_docx
from sinhkehoach.preview.draw import SVG, Drawings
from sinhkehoach.preview.places import Places
from sinhkehoach.preview.sections import sections_of
from sinhkehoach.preview.words import NOWHERE, Follower


@pytest.fixture(scope="module")
def section(long_document):
    return next(sections_of(long_document))


def _followed(section, begin, page):
    """Return the pages from a block on, and what their words stand at."""
    docx = section.docx(begin, len(section.blocks), page)
    pages = [list(drawn.iter(f"{SVG}text")) for drawn in Drawings().of(docx)]
    return pages, list(Follower(Places(read_docx(docx)), section.blocks[begin:], begin).follow(pages))


def test_words_name_their_block_and_mark(section):
    pages, found = _followed(section, 0, 1)
    told = 0
    for page, words in zip(pages, found, strict=True):
        for text in page:
            if place := text.get("data-place"):
                block, mark = words.places[int(place)]
                told += 1
                assert mark < len(section.blocks[block].marks)
                letters = "".join("".join(section.blocks[block].element.itertext()).split())
                assert "".join((text.text or "").split()) in letters
    assert told > 200
    assert all(len(set(words.places)) == len(words.places) for words in found)


def test_a_page_tells_the_block_it_begins_with(section):
    pages, found = _followed(section, 0, 1)
    assert found[0].begins == 0
    known = [(page, words.begins) for page, words in zip(pages, found, strict=True) if words.begins > 0]
    assert len(known) > 3
    for page, begins in known:
        head = "".join("".join(text.text or "" for text in page[1:]).split())
        assert head.startswith("".join("".join(section.blocks[begins].element.itertext()).split())[:30])


def test_blocks_are_numbered_as_in_the_section(section):
    _, whole = _followed(section, 0, 1)
    page = next(number for number, words in enumerate(whole) if number > 2 and words.begins != NOWHERE)
    _, rest = _followed(section, whole[page].begins, page + 1)
    assert rest == whole[page:]


def test_a_page_that_begins_inside_of_a_block_begins_nowhere():
    class Text:
        body_end = 100
        of_words = staticmethod(lambda words: iter([0, 10, 20][: len(words)]))
        mark_at = staticmethod(lambda _: None)
        paragraph_from = staticmethod(lambda _: None)

    words = [[etree.fromstring(f"<text>{word}</text>")] for word in ("mười chữ cái", "x", "y")]
    found = Follower(Text(), (), 0).follow(words)
    assert [each.begins for each in found] == [0, NOWHERE, NOWHERE]
