import pytest
from lxml import etree

from sinhkehoach.docx.package import open_package
from sinhkehoach.docx.wordml import W
from sinhkehoach.jobs.typed_plan import TypedPlans
from sinhkehoach.opc.container import PackageError
from sinhkehoach.preview.draw import SVG, Drawings
from sinhkehoach.preview.sections import sections_of
from sinhkehoach.provenance.read_origin import read_origin
from tests.support.docx import members
from tests.support.samples import PLANS
from tests.support.workspaces import template_cache

WITH_NOTES = "doi-moi-giao-duc-2027.yaml"


@pytest.fixture(scope="module")
def noted_document():
    """Return the document of a sample plan with footnotes, some of its pages in appendices."""
    file = PLANS / WITH_NOTES
    return TypedPlans(template_cache()).read(file, file.read_text(encoding="utf-8")).docx


def _alone(section):
    return section.docx(0, len(section.blocks), 1)


def _drawn(*documents):
    """Return the words of each page, and where each of them stands."""
    drawings = Drawings()
    pages = [page for docx in documents for page in drawings.of(docx)]
    return [[(text.text, text.get("x"), text.get("y")) for text in page.iter(f"{SVG}text")] for page in pages]


def _body(docx):
    package = open_package(docx)
    return package.xml(package.main)[0]


def test_sections_are_drawn_as_in_the_whole_document(long_document, noted_document):
    for docx in (long_document, noted_document):
        sections = [_alone(section) for section in sections_of(docx)]
        assert len(sections) > 2
        assert _drawn(*sections) == _drawn(docx)


def test_blocks_that_begin_a_page_are_drawn_as_in_the_whole_document(noted_document):
    section = next(sections_of(noted_document))
    whole = _drawn(_alone(section))
    heads = ["".join(text for text, *_ in page[1:])[:40] for page in whole]
    texts = ["".join(block.element.itertext()) for block in section.blocks]
    begins = [
        next((at for at, text in enumerate(texts) if text and head.startswith(text[:40])), None)
        for head in heads
    ]
    tried = [(page, begin) for page, begin in enumerate(begins) if begin]
    assert len(tried) > 3
    for page, begin in tried:
        assert _drawn(section.docx(begin, len(section.blocks), page + 1)) == whole[page:]


def test_marks_are_counted_block_by_block_and_keep_their_numbers(long_document):
    sections = list(sections_of(long_document))
    numbers = [number for section in sections for block in section.blocks for number in block.marks]
    assert numbers == list(range(len(read_origin(long_document).marks)))
    for section in sections:
        for begin in (0, 3):
            names = [
                mark.get(f"{W}name")
                for mark in _body(section.docx(begin, len(section.blocks), 1)).iter(f"{W}bookmarkStart")
            ]
            count = sum(len(block.marks) for block in section.blocks[begin:])
            assert names == [f"_kh{number}" for number in range(count)]


def test_a_document_of_blocks_holds_their_text_and_notes_alone(noted_document):
    texts = ["".join(_body(_alone(section)).itertext()) for section in sections_of(noted_document)]
    assert "".join(texts) == "".join(_body(noted_document).itertext())
    first, *others = sections_of(noted_document)
    assert [len(_notes(_alone(section))) for section in (first, *others)] == [5, *[0] * len(others)]
    at = next(number for number, block in enumerate(first.blocks) if block.notes)
    assert first.notes_up_to(at) == 0
    assert first.notes_up_to(at + 1) == 1
    (note,) = _notes(first.docx(at, at + 1, 1))
    assert note.get(f"{W}id") == "1"


def _notes(docx):
    part = etree.fromstring(members(docx)["word/footnotes.xml"])
    return [each for each in part if each.get(f"{W}type") is None]


def test_nothing_of_the_making_of_a_document_is_in_its_sections(long_document):
    for section in sections_of(long_document):
        assert not [name for name in members(_alone(section)) if name.startswith(("customXml/", "docProps/"))]


def test_sections_and_blocks_are_told_apart_by_what_they_print(long_document, noted_document):
    def digests():
        return [section.digest for docx in (long_document, noted_document) for section in sections_of(docx)]

    assert len(set(digests())) == len(digests())
    assert digests() == digests()
    first = next(sections_of(noted_document))
    empty = {block.digest for block in first.blocks if not "".join(block.element.itertext())}
    assert len({block.digest for block in first.blocks}) >= len(first.blocks) - 10 * len(empty)


def test_a_section_ends_with_its_own_properties(long_document):
    lies = [
        next(_body(_alone(section)).iter(f"{W}pgSz")).get(f"{W}orient") == "landscape"
        for section in sections_of(long_document)
    ]
    assert lies == [False, True, False, True, False]
    for section in sections_of(long_document):
        assert [etree.QName(each).localname for each in _body(_alone(section))][-1] == "sectPr"


def test_frames_differ_by_page(long_document):
    frames = [section.frame for section in sections_of(long_document)]
    assert frames[1] == frames[3]
    assert len(set(frames)) > 1


def test_what_keeps_with_the_next_block_is_known(long_document):
    blocks = next(sections_of(long_document)).blocks
    kept = ["".join(block.element.itertext()) for block in blocks if block.keeps_next]
    assert any(text.startswith("I. MỤC ĐÍCH") for text in kept)
    assert 0 < len(kept) < len(blocks)
    assert sum(block.paragraphs for block in blocks) == sum(
        1 for _ in _body(_alone(next(sections_of(long_document)))).iter(f"{W}p")
    )


def test_what_is_no_document_is_refused():
    with pytest.raises(PackageError):
        list(sections_of(b"nothing"))
