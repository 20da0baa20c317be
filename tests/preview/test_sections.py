import pytest
from lxml import etree

from sinhkehoach.docx.package import open_package
from sinhkehoach.docx.wordml import W
from sinhkehoach.jobs.typed_plan import TypedPlans
from sinhkehoach.opc.container import PackageError
from sinhkehoach.preview.draw import SVG, Drawings
from sinhkehoach.preview.sections import sections_of
from sinhkehoach.provenance.read_origin import read_origin
from tests.support.samples import PLANS
from tests.support.workspaces import template_cache

WITH_NOTES = "doi-moi-giao-duc-2027.yaml"


@pytest.fixture(scope="module")
def noted_document():
    """Return the document of a sample plan with footnotes, some of its pages in appendices."""
    file = PLANS / WITH_NOTES
    return TypedPlans(template_cache()).read(file, file.read_text(encoding="utf-8")).docx


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
        sections = [section.docx for section in sections_of(docx)]
        assert len(sections) > 2
        assert _drawn(*sections) == _drawn(docx)


def test_each_mark_keeps_the_number_it_has_in_the_whole(long_document):
    sections = list(sections_of(long_document))
    numbers = [number for section in sections for number in section.marks]
    assert numbers == list(range(len(read_origin(long_document).marks)))
    for section in sections:
        names = [mark.get(f"{W}name") for mark in _body(section.docx).iter(f"{W}bookmarkStart")]
        assert names == [f"_kh{number}" for number in range(len(section.marks))]


def test_a_section_holds_its_own_text_and_notes_alone(noted_document):
    texts = ["".join(_body(section.docx).itertext()) for section in sections_of(noted_document)]
    assert "".join(texts) == "".join(_body(noted_document).itertext())
    notes = [
        etree.fromstring(section.parts["word/footnotes.xml"]).findall(f"{W}footnote[@{W}id='1']")
        for section in sections_of(noted_document)
    ]
    assert [len(note) for note in notes] == [1, *[0] * (len(notes) - 1)]


def test_nothing_of_the_making_of_a_document_is_in_its_sections(long_document):
    for section in sections_of(long_document):
        assert not [name for name in section.parts if name.startswith(("customXml/", "docProps/"))]


def test_sections_are_told_apart_by_what_they_print(long_document, noted_document):
    digests = [section.digest for docx in (long_document, noted_document) for section in sections_of(docx)]
    assert len(set(digests)) == len(digests)
    assert digests == [
        section.digest for docx in (long_document, noted_document) for section in sections_of(docx)
    ]


def test_a_section_ends_with_its_own_properties(long_document):
    lies = [
        next(_body(section.docx).iter(f"{W}pgSz")).get(f"{W}orient") == "landscape"
        for section in sections_of(long_document)
    ]
    assert lies == [False, True, False, True, False]
    for section in sections_of(long_document):
        assert [etree.QName(each).localname for each in _body(section.docx)][-1] == "sectPr"


def test_what_is_no_document_is_refused():
    with pytest.raises(PackageError):
        list(sections_of(b"nothing"))
