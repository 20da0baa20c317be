import time

import pytest

from sinhkehoach.template.scan_part import scan_part

RELATION = b'<Relationships xmlns="x"><Relationship Type="http://a/%s" TargetMode="%s" Target="b>c"/></Relationships>'
FIELD = b'<a xmlns:w="x"><w:fldChar w:fldCharType="begin"/><w:instrText> %s</w:instrText></a>'


@pytest.mark.parametrize(
    ("data", "codes"),
    [
        (b"<a/>", []),
        ("<a>Đề án</a>".encode("utf-16"), []),
        (b"<a><b></a>", ["SKH501"]),
        (b"", ["SKH501"]),
        (b"<!DOCTYPE a><a/>", ["SKH503"]),
        (b'<a xmlns:x="y"><x:altChunk/></a>', ["SKH503"]),
        (b"<a><OLEObject/><control/></a>", ["SKH503"]),
        (RELATION % (b"image", b"External"), ["SKH504"]),
        (RELATION % (b"image", b"&#69;xternal"), ["SKH504"]),
        (RELATION % (b"image", b"Internal"), []),
        (RELATION % (b"hyperlink", b"External"), []),
        (RELATION % (b"attachedTemplate", b"External"), []),
        (FIELD % b"PAGE", []),
        (FIELD % b"REF DDE", []),
        (FIELD % b"  ddeauto x", ["SKH503"]),
        (FIELD % b"INCLUDE</w:instrText><w:instrText>TEXT a", ["SKH503"]),
        (b'<a xmlns:w="x"><w:fldSimple w:instr=" LINK x"/></a>', ["SKH503"]),
        (FIELD % (b" " * 5000 + b"DDE"), ["SKH503"]),
    ],
)
def test_part_is_judged_by_what_a_parser_sees(data, codes):
    assert [problem.code for problem in scan_part("word/a.xml", data)] == codes


@pytest.mark.parametrize("unit", [b"<instrText>a\nb</instrText>", b"<a>", b"<instrText>", b"x\n"])
def test_hostile_part_is_judged_in_time_that_grows_with_its_size(unit):
    start = time.process_time()
    scan_part("word/a.xml", b"<r><instrText>" + unit * (2_000_000 // len(unit)))
    assert time.process_time() - start < 10


def test_entities_are_never_expanded():
    levels = b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 12))
    (problem,) = scan_part("word/a.xml", b'<!DOCTYPE a [<!ENTITY a0 "lol">' + levels + b"]><a>&a11;</a>")
    assert problem.code == "SKH503"


def test_encoding_that_nobody_knows_is_told():
    (problem,) = scan_part("word/a.xml", b'<?xml version="1.0" encoding="UF-8"?><a/>')
    assert (problem.code, "đã hỏng" in problem.message) == ("SKH501", True)
