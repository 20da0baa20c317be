import zipfile
from io import BytesIO

import pytest

from sinhkehoach.opc.container import (
    DOCUMENT_LIMITS,
    TEMPLATE_LIMITS,
    PackageError,
    PackageFault,
    open_container,
)
from tests.support.docx import locked, of_unknown_method, packed

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
GOOD = packed({"word/document.xml": b"<a/>", "word/media/a.png": b"1"})


def deflated(name: str, data: bytes) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return stream.getvalue()


BAD = {
    "empty": (b"", PackageFault.EMPTY),
    "no zip": (b"Day la van ban.", PackageFault.NO_WORD),
    "PDF": (b"%PDF-1.7\n", PackageFault.PDF),
    "cut short": (GOOD[: len(GOOD) // 2], PackageFault.NO_WORD),
    "old Word": (OLE + b"WordDocument", PackageFault.OLD_WORD),
    "password of Word": (OLE + "EncryptedPackage".encode("utf-16-le"), PackageFault.LOCKED),
    "password of the zip": (locked(GOOD), PackageFault.LOCKED),
    "method that nobody knows": (of_unknown_method(GOOD), PackageFault.NO_WORD),
    "packed too tightly": (deflated("word/document.xml", b" " * (30 * 2**20)), PackageFault.BOMB),
    "too large": (packed({f"{n}.xml": bytes(range(256)) * 2**12 * 13 for n in range(8)}), PackageFault.BOMB),
    "too many members": (packed({f"{n}": b"" for n in range(5001)}), PackageFault.BOMB),
}


@pytest.mark.parametrize(("data", "fault"), BAD.values(), ids=BAD)
def test_file_that_must_not_be_read_is_known(data, fault):
    with pytest.raises(PackageError) as caught:
        list(open_container(data).values())
    assert caught.value.fault is fault
    assert (caught.value.message, caught.value.hint) == fault.value


@pytest.mark.parametrize("fault", PackageFault)
def test_every_fault_is_one_sentence_with_a_way_out(fault):
    message, hint = fault.value
    assert "\n" not in message
    assert hint


def test_members_are_read_by_name():
    container = open_container(GOOD)
    assert list(container) == ["word/document.xml", "word/media/a.png"]
    assert len(container) == 2
    assert container["word/document.xml"] == b"<a/>"
    assert container.get("khong-co.xml") is None


def test_small_member_may_be_packed_tightly():
    assert len(open_container(deflated("a.xml", b" " * 2**21))["a.xml"]) == 2**21


def _damaged() -> bytes:
    data = bytearray(packed({"a.xml": bytes(range(256))}))
    data[60] ^= 0xFF
    return bytes(data)


def test_damaged_member_is_told_when_it_is_read():
    container = open_container(_damaged())
    with pytest.raises(PackageError) as caught:
        container["a.xml"]
    assert caught.value.fault is PackageFault.NO_WORD


@pytest.mark.parametrize(("data", "sound"), [(GOOD, True), (_damaged(), False)])
def test_soundness_is_that_of_every_member(data, sound):
    assert open_container(data).is_sound() is sound


@pytest.mark.parametrize(
    "data",
    [
        b"<!DOCTYPE a><a/>",
        b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- x -->\n<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a><a/>'.encode("utf-16"),
        "<!DOCTYPE a><a/>".encode("utf-16-be"),
    ],
)
@pytest.mark.parametrize("name", ["word/document.xml", "customXml/item9.xml", "_rels/.rels"])
def test_document_type_in_any_part_is_refused_whatever_is_read_of_the_file(name, data):
    with pytest.raises(PackageError) as caught:
        open_container(packed({"word/document.xml": b"<a/>", name: data}))
    assert caught.value.fault is PackageFault.DTD


def test_document_type_behind_a_long_comment_is_met_when_the_part_is_read():
    container = open_container(packed({"a.xml": b"<!--" + b" " * 5000 + b"--><!DOCTYPE a><a/>"}))
    with pytest.raises(PackageError) as caught:
        container["a.xml"]
    assert caught.value.fault is PackageFault.DTD


@pytest.mark.parametrize(
    "data",
    [
        b"<a><![CDATA[<!DOCTYPE a>]]></a>",
        b"<?a?>" * 5000 + b"<a/>",
        b"<!--" * 5000,
        "<a>chữ</a>".encode("utf-16"),
        b"<!-- <!DOCTYPE a> --><a/>",
    ],
)
def test_what_only_looks_like_a_document_type_is_read_and_at_once(data):
    assert open_container(packed({"a.xml": data}))["a.xml"] == data
    assert open_container(packed({"a.png": b"<!DOCTYPE a>"}))["a.png"] == b"<!DOCTYPE a>"


def test_a_template_may_hold_less_than_a_document():
    assert all(small < large for small, large in zip(TEMPLATE_LIMITS, DOCUMENT_LIMITS, strict=True))


def test_member_without_a_name_is_none():
    data = GOOD + b""
    assert "" not in open_container(data.replace(b"word/media/a.png", b"\0ord/media/a.png"))
