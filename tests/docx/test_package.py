import zipfile
from io import BytesIO

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.docx.package import open_package
from sinhkehoach.docx.wordml import W
from tests.support.docx import locked, members, of_unknown_method, packed
from tests.support.word_files import build, plan

GOOD = build(plan())
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def _changed(name: str, data: bytes) -> bytes:
    return packed(members(GOOD) | {name: data})


def _bomb() -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", b" " * (30 * 2**20))
    return stream.getvalue()


BAD = {
    "empty": (b"", "trống"),
    "no zip": (b"Day la van ban.", "không phải văn bản Word"),
    "cut short": (GOOD[: len(GOOD) // 2], "không phải văn bản Word"),
    "old Word": (OLE + b"WordDocument", "đời cũ"),
    "locked": (OLE + "EncryptedPackage".encode("utf-16-le"), "mật khẩu"),
    "locked zip": (locked(GOOD), "mật khẩu"),
    "unknown method": (of_unknown_method(GOOD), "không phải văn bản Word"),
    "no document": (packed({"mimetype": b"application/zip"}), "không phải văn bản Word"),
    "workbook": (packed({"xl/workbook.xml": b"<workbook/>"}), "không phải văn bản Word"),
    "another root": (_changed("word/document.xml", b"<html/>"), "không phải văn bản Word"),
    "broken document": (_changed("word/document.xml", b"<w:document"), "bị hỏng"),
    "bomb": (_bomb(), "lớn bất thường"),
    "entities": (
        _changed("word/document.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
        "không phải văn bản Word",
    ),
}


@pytest.mark.parametrize(("data", "words"), BAD.values(), ids=BAD)
def test_bad_file_gives_one_sentence(data, words):
    with pytest.raises(UserError, match=words) as caught:
        open_package(data)
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
