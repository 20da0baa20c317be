import zipfile
from io import BytesIO

import pytest

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.opc.container import PackageError, open_container
from sinhkehoach.template.preflight import read_package
from tests.support.docx import (
    BODY,
    NAMESPACES,
    TEMPLATE,
    locked,
    members,
    of_unknown_method,
    packed,
    template_bytes,
)

RELATIONS = "word/_rels/document.xml.rels"
RELATION = (
    '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" '
    'Target="{target}" TargetMode="External"/></Relationships>'
)


def with_parts(**parts):
    return packed(
        {**members(TEMPLATE.read_bytes()), **{f"word/{name}": data for name, data in parts.items()}}
    )


def with_external(kind, target="http://example.test/x"):
    return template_bytes(("</Relationships>", RELATION.format(kind=kind, target=target)), part=RELATIONS)


def with_field(code):
    runs = code.replace("|", "</w:instrText></w:r><w:r><w:instrText>")
    field = (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">'
        f'{runs}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p><w:sectPr>'
    )
    return template_bytes(("</w:p><w:sectPr>", f"</w:p>{field}"))


def codes(data):
    with pytest.raises(ProblemsFound) as refused:
        read_package(data)
    return [problem.code for problem in refused.value.problems]


def lying_about_size():
    """Return a zip whose directory tells of fewer bytes than its member unpacks to."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", b"0" * 3_000_000)
    data = bytearray(stream.getvalue())
    at = data.rindex(b"PK\1\2")
    data[at + 24 : at + 28] = (1000).to_bytes(4, "little")
    return bytes(data)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"khong phai zip",
        b"\xd0\xcf\x11\xe0" + b"\0" * 600,
        TEMPLATE.read_bytes()[:3000],
        packed({"a.txt": b"1"}),
        packed({"word/document.xml": b"<a/>"}),
        lying_about_size(),
        locked(TEMPLATE.read_bytes()),
        of_unknown_method(TEMPLATE.read_bytes()),
    ],
    ids=["empty", "text", "doc", "cut", "zip", "no types", "lying", "password", "unknown method"],
)
def test_what_is_no_word_file_is_refused_in_one_sentence(data):
    assert set(codes(data)) <= {"SKH501", "SKH503"}


def test_damaged_member_is_refused():
    data = bytearray(TEMPLATE.read_bytes())
    with zipfile.ZipFile(TEMPLATE) as package:
        start = package.getinfo("word/styles.xml").header_offset
    data[start + 200] ^= 0xFF
    assert codes(bytes(data)) == ["SKH501"]


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({f"a{number}.xml": b"<a/>" for number in range(200)}, "SKH502"),
        ({"a.xml": b"0" * 51 * 2**20}, "SKH502"),
        ({"a.xml": b"0" * 2**21}, "SKH502"),
        ({"vbaProject.bin": b"1"}, "SKH503"),
        ({"embeddings/oleObject1.bin": b"1"}, "SKH503"),
        ({"../evil.xml": b"<a/>"}, "SKH503"),
        ({"a.xml": b'<!DOCTYPE a [<!ENTITY b "c">]><a/>'}, "SKH503"),
        ({"a.dat": "<!DOCTYPE a><a/>".encode("utf-16")}, "SKH503"),
        ({"a.xml": b"<a>"}, "SKH501"),
        ({"a.xml": b"<altChunk/>"}, "SKH503"),
    ],
    ids=["members", "size", "ratio", "macro", "ole", "path", "dtd", "utf-16", "broken", "altchunk"],
)
def test_danger_is_refused_before_anything_is_read(parts, code):
    assert code in codes(with_parts(**parts))


@pytest.mark.parametrize("kind", ["image", "oleObject", "subDocument", "frame"])
def test_link_to_a_file_outside_is_refused(kind):
    assert codes(with_external(kind)) == ["SKH504"]


@pytest.mark.parametrize("kind", ["hyperlink", "attachedTemplate"])
def test_link_to_be_clicked_is_let_through(kind):
    assert RELATIONS in read_package(with_external(kind))


@pytest.mark.parametrize(
    "code", [" DDEAUTO c:\\cmd", "INCLUDE|TEXT a.docx", " includepicture x", "MACROBUTTON m"]
)
def test_field_that_reaches_out_is_refused(code):
    assert codes(with_field(code)) == ["SKH503"]


@pytest.mark.parametrize("code", [" PAGE ", "REF LINK_1", " DATE \\@ yyyy"])
def test_ordinary_field_is_let_through(code):
    assert read_package(with_field(code))


def test_our_template_is_let_through_whole():
    assert read_package(TEMPLATE.read_bytes()) == members(TEMPLATE.read_bytes())


@pytest.mark.parametrize("data", [locked(TEMPLATE.read_bytes()), b"\xd0\xcf\x11\xe0" + b"\0" * 600, b""])
def test_file_that_no_command_reads_is_refused_in_the_same_words(data):
    with pytest.raises(PackageError) as reason:
        open_container(data)
    with pytest.raises(ProblemsFound) as refused:
        read_package(data)
    (problem,) = refused.value.problems
    assert (problem.code, problem.message.casefold()) == ("SKH501", reason.value.message.casefold())
    assert problem.hint.casefold() == reason.value.hint.casefold()


def test_strict_namespaces_become_the_usual_ones():
    usual, strict = NAMESPACES["w"], "http://purl.oclc.org/ooxml/wordprocessingml/main"
    parts = members(template_bytes((usual, strict)))
    assert strict.encode() in parts[BODY]
    assert read_package(packed(parts)) == members(TEMPLATE.read_bytes())
