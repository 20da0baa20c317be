import json
import zipfile
from io import BytesIO

import pytest

from sinhkehoach.opc.container import PackageError, PackageFault
from sinhkehoach.provenance.origin import SourceFile, Sources
from sinhkehoach.provenance.read_origin import origin_in, read_origin
from sinhkehoach.render.make import make_docx
from sinhkehoach.template.prepare import prepare_template
from tests.support.documents import full_document
from tests.support.docx import BODY, TEMPLATE, locked, members, packed, prepared
from tests.support.samples import convert

PLAN = SourceFile("plans/a.yaml", "\ufeffkỳ: 2027\r\nmục đích: |\r\n  A\r\n".encode() + bytes(range(256)))
OFFICE = SourceFile("plans/co-quan.yaml", b"")
SOURCES = Sources("0.1.0+abc", PLAN, OFFICE, findings=2)
READY = prepared()
ORIGIN = "customXml/item1.xml"


def made(sources=SOURCES):
    return make_docx(full_document(), READY, sources)


def changed(part, old, new):
    parts = members(made())
    assert old in parts[part]
    return packed({**parts, part: parts[part].replace(old, new)})


def test_document_tells_what_it_was_made_from():
    origin = read_origin(made())
    assert (origin.program, origin.findings, origin.intact) == ("0.1.0+abc", 2, True)
    assert (origin.plan.name, origin.plan.sha256) == (PLAN.name, PLAN.digest)
    assert origin.template.sha256 == READY.digest


def test_sources_come_back_byte_for_byte():
    origin = read_origin(made())
    assert (origin.plan_file, origin.office_file) == (PLAN, OFFICE)


def test_document_without_its_sources_keeps_their_digests():
    origin = read_origin(made(Sources("0.1.0", PLAN, None, enclosed=False)))
    assert (origin.plan.sha256, origin.plan_file, origin.office, origin.office_file) == (
        PLAN.digest,
        None,
        None,
        None,
    )
    assert b"k\xe1\xbb\xb3: 2027" not in made(Sources("0.1.0", PLAN, None, enclosed=False))


def test_document_made_from_nothing_says_only_whether_it_is_intact():
    origin = read_origin(made(None))
    assert (origin.program, origin.plan, origin.template, origin.intact) == ("", None, None, True)


def test_packing_it_again_is_no_change():
    assert read_origin(packed(members(made()))).intact


@pytest.mark.parametrize("part", [BODY, "word/styles.xml", "word/footnotes.xml", "docProps/core.xml"])
def test_any_change_shows(part):
    data = changed(part, b">", b" >")
    assert read_origin(data).intact is False
    assert read_origin(data).plan_file == PLAN


@pytest.mark.parametrize("flipped", [0xFF, 0x01])
def test_a_byte_gone_wrong_on_the_disk_shows(flipped):
    data = bytearray(made())
    with zipfile.ZipFile(BytesIO(data)) as package:
        info = package.getinfo(BODY)
    data[info.header_offset + 30 + len(BODY) + info.compress_size // 2] ^= flipped
    origin = read_origin(bytes(data))
    assert (origin.intact, origin.plan_file) == (False, PLAN)


def test_a_member_more_shows():
    assert not read_origin(packed({**members(made()), "word/comments.xml": b"<a/>"})).intact


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"</manifest>", b"</bad>"),
        (b"<manifest>{", b"<manifest>"),
        (b'"members"', b'"others"'),
        (b"</source>", b"AAAA</source>"),
        (b"<origin ", b"<!DOCTYPE origin><origin "),
    ],
)
def test_damaged_origin_is_none(old, new):
    assert read_origin(changed(ORIGIN, old, new)) is None


def test_marks_without_end_are_refused():
    manifest = json.dumps({"members": "", "marks": [[["a", 0], 10**12]]})
    part = f'<origin xmlns="urn:sinhkehoach:origin"><manifest>{manifest}</manifest></origin>'
    assert read_origin(packed({ORIGIN: part.encode()})) is None


@pytest.mark.parametrize("data", [b"", b"no zip", packed({"a.txt": b"a"}), TEMPLATE.read_bytes()])
def test_other_files_have_no_origin(data):
    assert read_origin(data) is None


def test_file_that_cannot_be_opened_has_a_reason_where_one_is_asked_for():
    with pytest.raises(PackageError) as caught:
        origin_in(locked(made()))
    assert caught.value.fault is PackageFault.LOCKED
    assert read_origin(locked(made())) is None


@pytest.mark.parametrize("data", [packed({"a.txt": b"a"}), TEMPLATE.read_bytes()])
def test_file_of_another_origin_has_none(data):
    assert origin_in(data) is None


def test_document_used_as_a_template_tells_of_the_new_plan_only():
    parts = members(made())
    parts[BODY] = members(TEMPLATE.read_bytes())[BODY]
    again = make_docx(full_document(), prepare_template(packed(parts)), Sources("0.1.0", OFFICE, None))
    assert read_origin(again).plan.name == OFFICE.name
    assert again.count(b"customXml/item") == zipfile_names(again, "customXml/item") * 2
    assert members(again)["docProps/custom.xml"].count(b'name="sinhkehoach"') == 1


def zipfile_names(data, start):
    return sum(name.startswith(start) for name in zipfile.ZipFile(BytesIO(data)).namelist())


def test_template_keeps_its_own_properties():
    parts = members(made())
    user = b"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
    own = b'<property fmtid="%s" pid="9" name="Phong"><vt:lpwstr>A</vt:lpwstr></property>' % user
    parts["docProps/custom.xml"] = parts["docProps/custom.xml"].replace(
        b"</Properties>", own + b"</Properties>"
    )
    parts[BODY] = members(TEMPLATE.read_bytes())[BODY]
    kept = members(make_docx(full_document(), prepare_template(packed(parts)), SOURCES))[
        "docProps/custom.xml"
    ]
    assert kept.count(b'name="Phong"') == 1
    assert kept.count(b'name="sinhkehoach"') == 1


@pytest.mark.office
def test_survives_libreoffice(tmp_path):
    file = tmp_path / "a.docx"
    file.write_bytes(made())
    saved = convert([file], "docx", tmp_path / "again")["a"].read_bytes()
    origin = read_origin(saved)
    assert origin.plan_file == PLAN
    assert origin.intact is False
    assert b"_kh" in members(saved)[BODY] or origin.marks == ()
