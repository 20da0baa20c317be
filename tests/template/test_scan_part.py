import time

import pytest

from sinhkehoach.template.scan_part import scan_part

FIELD = b'<a xmlns:w="x"><w:fldChar w:fldCharType="begin"/><w:instrText> %s</w:instrText></a>'
NESTED = (
    b'<a xmlns:w="x"><w:fldChar w:fldCharType="begin"/><w:instrText>%s</w:instrText>'
    b'<w:fldChar w:fldCharType="begin"/><w:instrText>%s</w:instrText><w:fldChar w:fldCharType="end"/>'
    b'<w:instrText>%s</w:instrText><w:fldChar w:fldCharType="separate"/><w:fldChar w:fldCharType="end"/></a>'
)


@pytest.mark.parametrize(
    ("data", "codes"),
    [
        (b"<a/>", []),
        ("<a>Đề án</a>".encode("utf-16"), []),
        (b"<a><b></a>", ["SKH501"]),
        (b"", ["SKH501"]),
        (b'<a xmlns:r="http://a%b"/>', ["SKH501"]),
        (b"<a>" * 300 + b"</a>" * 300, ["SKH501"]),
        (b"<!DOCTYPE a><a/>", ["SKH503"]),
        (b'<a xmlns:x="y"><x:altChunk/></a>', ["SKH503"]),
        (b"<a><OLEObject/><control/></a>", ["SKH503"]),
        (FIELD % b"PAGE", []),
        (FIELD % b"REF DDE", []),
        (FIELD % b"  ddeauto x", ["SKH503"]),
        (FIELD % b"INCLUDE</w:instrText><w:instrText>TEXT a", ["SKH503"]),
        (b'<a xmlns:w="x"><w:fldSimple w:instr=" LINK x"/></a>', ["SKH503"]),
        (FIELD % (b" " * 5000 + b"DDE"), ["SKH503"]),
        (FIELD % b"INCLUDE a", ["SKH503"]),
        (FIELD % b"= 1 + 1", []),
        (FIELD % b'"x"', ["SKH503"]),
        (b'<a xmlns:w="x"><w:instrText>DDE x</w:instrText></a>', ["SKH503"]),
        (NESTED % (b"IF ", b"PAGE", b" = 1"), []),
        (NESTED % (b"", b"QUOTE INCLUDE", b"PICTURE x"), ["SKH503", "SKH503"]),
        (NESTED % (b"", b"PAGE", b" REF a"), ["SKH503"]),
        (NESTED % (b"IF ", b"LINK x", b" = 1"), ["SKH503"]),
        (b'<svg><image href="http://a/b"/></svg>', ["SKH504"]),
        (b'<svg xmlns:x="y"><image x:href="//a/b"/></svg>', ["SKH504"]),
        (b'<svg><image href="data:image/png;base64,AA"/><use href="#a"/></svg>', []),
        (b'<svg><g style="fill: url(http://a)"/></svg>', ["SKH504"]),
        (b'<svg><g style="fill: url(#a)"/></svg>', []),
        (b"<svg><style> @import 'x';</style></svg>", ["SKH504"]),
        (b"<svg><script/></svg>", ["SKH503"]),
        (b'<a xmlns:v="y"><v:imagedata src="\\\\evil\\x"/></a>', ["SKH504"]),
        (b'<a xmlns:w="x"><w:mailMerge/></a>', ["SKH503"]),
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
