from lxml import etree

from sinhkehoach.cures.draft import Draft, package_bytes, reference, relation_of
from sinhkehoach.docx.package import open_package
from sinhkehoach.docx.read import read_document, read_docx
from tests.support.docx import members, packed, word_file

_HEADER = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'


def _draft(content, **parts):
    data = word_file(content, **parts)
    package = open_package(data)
    return Draft(package, read_document(package)), package


def test_nothing_is_changed_by_looking():
    draft, package = _draft("<w:p/><w:p/>" + _HEADER, header1="<w:p/>")
    assert draft.sections
    assert draft.elements(read_document(package).paragraphs[1])
    assert draft.root("word/header1.xml") is not None
    assert draft.edited() == {}
    assert members(package_bytes(draft.package())) == dict(package.parts)


def test_edits_reach_the_file_and_leave_the_original():
    draft, package = _draft("<w:p><w:r><w:t>a</w:t></w:r></w:p>")
    draft.main[0][0][0][0].text = "b"
    made = draft.package()
    assert [each.text for each in read_docx(package_bytes(made)).paragraphs] == ["b"]
    assert [each.text for each in read_document(package).paragraphs] == ["a"]


def test_paragraphs_are_found_again_after_others_have_gone():
    draft, package = _draft("<w:p/><w:p><w:r><w:t>a</w:t></w:r></w:p>")
    first, second = read_document(package).paragraphs
    (element,) = draft.elements(second)
    (gone,) = draft.elements(first)
    gone.getparent().remove(gone)
    assert draft.elements(second) == [element]


def test_text_boxes_are_found_in_both_versions():
    box = "<w:txbxContent><w:p/><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:txbxContent>"
    _, package = _draft(
        '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>'
        f"{box.format('a')}</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>{box.format('b')}</w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    document = read_document(package)
    paragraph = next(each for each in document.paragraphs if each.text)
    assert ["".join(each.itertext()) for each in Draft(package, document).elements(paragraph)] == ["a", "b"]


def test_a_new_part_is_led_to_and_has_a_name_of_its_own():
    data = word_file("<w:p/>" + _HEADER, header1="<w:p/>")
    package = open_package(packed(members(data) | {"[Content_Types].xml": _TYPES.encode()}))
    draft = Draft(package, read_document(package))
    own = draft.new_part(
        "header", etree.Element("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}hdr")
    )
    made = draft.package()
    assert made.relations()[own] == ("word/header2.xml", "header")
    assert 'PartName="/word/header2.xml"' in made.parts["[Content_Types].xml"].decode()
    assert len(made.parts) == len(package.parts) + 1


def test_headers_are_found_by_their_kind():
    draft, _ = _draft("<w:p/>" + _HEADER, header1="<w:p/>")
    (section,) = draft.sections
    assert draft.target(relation_of(reference(section, "header", "default"))) == "word/header1.xml"
    assert reference(section, "header", "first") is None
    assert draft.target(relation_of(None)) == ""


def test_a_document_without_a_section_gets_one():
    draft, _ = _draft("<w:p/>")
    assert len(draft.sections) == 1


def test_a_copy_of_many_copies_is_read_as_fast_as_one():
    _, package = _draft("<w:p><w:r><w:t>a</w:t></w:r></w:p>")
    copy = package
    for letter in "bcdefghijklmnopqrstuvwxyz":
        draft = Draft(copy, read_document(copy))
        draft.main[0][0][0][0].text = letter
        copy = draft.package()
    assert [each.text for each in read_document(copy).paragraphs] == ["z"]
    assert list(copy.parts) == list(package.parts)
    assert copy.parts.below is package.parts
