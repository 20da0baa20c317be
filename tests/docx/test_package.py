import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.docx.package import open_package
from sinhkehoach.docx.read import read_docx
from sinhkehoach.docx.wordml import W
from tests.support.docx import members, packed
from tests.support.word_files import build, plan

GOOD = build(plan())


def _changed(name: str, data: bytes) -> bytes:
    return packed(members(GOOD) | {name: data})


BAD = {
    "no document": (packed({"mimetype": b"application/zip"}), "không phải văn bản Word"),
    "workbook": (packed({"xl/workbook.xml": b"<workbook/>"}), "tệp Excel, không phải văn bản Word"),
    "another root": (_changed("word/document.xml", b"<html/>"), "không phải văn bản Word"),
    "broken document": (_changed("word/document.xml", b"<w:document"), "bị hỏng"),
    "document type": (_changed("word/document.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), "DTD"),
    "document type in UTF-16": (
        _changed("word/document.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode("utf-16")),
        "DTD",
    ),
}


@pytest.mark.parametrize(("data", "words"), BAD.values(), ids=BAD)
def test_bad_file_gives_one_sentence(data, words):
    with pytest.raises(UserError, match=words) as caught:
        read_docx(data)
    assert "\n" not in caught.value.message
    assert caught.value.hint


def test_broken_part_is_told_when_it_is_needed():
    package = open_package(_changed("word/styles.xml", b"<w:styles"))
    with pytest.raises(UserError, match=r"styles\.xml"):
        package.related("styles")


def test_strict_flavour_is_read_as_the_usual_one():
    strict = members(GOOD)["word/document.xml"].replace(
        W[1:-1].encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main"
    )
    package = open_package(_changed("word/document.xml", strict))
    assert package.xml(package.main).tag == f"{W}document"


def test_relations_lead_to_parts():
    package = open_package(GOOD)
    assert package.related("styles").tag == f"{W}styles"
    assert package.related("khong-co") is None
    assert package.xml("word/khong-co.xml") is None


def test_link_out_of_the_file_leads_to_no_part():
    link = b'<Relationship Id="a" Type="x/attachedTemplate" Target="word/styles.xml" TargetMode="External"/>'
    relations = members(GOOD)["word/_rels/document.xml.rels"].replace(
        b"</Relationships>", link + b"</Relationships>"
    )
    assert (
        open_package(_changed("word/_rels/document.xml.rels", relations)).related("attachedTemplate") is None
    )


def test_links_out_of_the_file_are_known_by_their_ids():
    parts = members(GOOD)
    name = "word/_rels/document.xml.rels"
    link = b'<Relationship Id="x" Type="t/hyperlink" Target="http://a.vn" TargetMode="External"/></Relationships>'
    parts[name] = parts[name].replace(b"</Relationships>", link)
    package = open_package(packed(parts))
    assert package.links() == {"x": "http://a.vn"}
    assert "x" not in package.relations()
    assert open_package(packed({"word/document.xml": b"<a/>"})).links() == {}
