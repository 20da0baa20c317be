from pathlib import Path

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.provenance_files import write_sources
from sinhkehoach.provenance.origin import NamedDigest, Origin, SourceFile

PLAN = SourceFile("plans/a.yaml", b"\xef\xbb\xbfk: 1\r\n\x00")
OFFICE = SourceFile("plans/co-quan.yaml", b"")


def _origin(plan=PLAN, office=OFFICE, *, enclosed=True):
    named = [each and NamedDigest(each.name, each.digest) for each in (plan, office)]
    files = {each.name: each.data for each in (plan, office) if each and enclosed}
    return Origin("0.1.0", *named, NamedDigest("ke-hoach.docx", "0"), 0, files, (), intact=True)


def _contents(folder):
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()
    }


def test_lie_in_a_new_folder_beside_the_document_byte_for_byte(tmp_path):
    folder = tmp_path / "x-nguon"
    assert write_sources(tmp_path / "x.docx", _origin(), None) == (folder / "a.yaml", folder / "co-quan.yaml")
    assert _contents(tmp_path) == {"x-nguon/a.yaml": PLAN.data, "x-nguon/co-quan.yaml": b""}


def test_plan_that_states_everything_itself_lies_there_alone(tmp_path):
    assert write_sources(tmp_path / "x.docx", _origin(office=None), tmp_path) == (tmp_path / "a.yaml",)


def test_twice_is_once(tmp_path):
    first = write_sources(tmp_path / "x.docx", _origin(), None)
    before = [file.stat().st_mtime_ns for file in first]
    assert write_sources(tmp_path / "x.docx", _origin(), None) == first
    assert [file.stat().st_mtime_ns for file in first] == before


@pytest.mark.parametrize("other", ["x-nguon/a.yaml", "x-nguon/co-quan.yaml", "x-nguon"])
def test_where_something_else_stands_another_folder_is_made(tmp_path, other):
    file = tmp_path / other
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(b"other")
    assert write_sources(tmp_path / "x.docx", _origin(), None)[0] == tmp_path / "x-nguon-2" / "a.yaml"
    assert file.read_bytes() == b"other"


@pytest.mark.parametrize("other", ["a.yaml", "co-quan.yaml"])
def test_chosen_folder_with_another_file_of_that_name_stays_as_it_is(tmp_path, other):
    (tmp_path / other).write_bytes(b"other")
    with pytest.raises(UserError, match=f"đã có tệp “{other}” với nội dung khác"):
        write_sources(tmp_path / "x.docx", _origin(), tmp_path)
    assert _contents(tmp_path) == {other: b"other"}


def test_document_without_sources_has_none_to_give(tmp_path):
    with pytest.raises(UserError, match="không kèm tệp kế hoạch"):
        write_sources(tmp_path / "x.docx", _origin(enclosed=False), None)
    assert _contents(tmp_path) == {}


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("../../a.yaml", "a.yaml"),
        ("/etc/passwd", "passwd.yaml"),
        ("plans/..", "ke-hoach.yaml"),
        ("..\\..\\a.yml", "-..-a.yml"),
        ("plans/a.yaml:b", "a.yaml"),
        ("plans/a.exe", "a.yaml"),
        ("", "ke-hoach.yaml"),
        ("plans/Kế hoạch 2027.yaml", "Kế hoạch 2027.yaml"),
    ],
)
def test_a_name_leads_nowhere_else(tmp_path, name, written):
    """A document may come from anybody."""
    folder = tmp_path / "trong" / "cùng"
    write_sources(tmp_path / "x.docx", _origin(SourceFile(name, b"1"), None), folder)
    assert _contents(tmp_path) == {(Path("trong/cùng") / written).as_posix(): b"1"}
