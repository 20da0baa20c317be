import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.kept_exports import KeptExports


@pytest.fixture
def target(tmp_path):
    return tmp_path / "output" / "a.xlsx"


def test_what_was_written_is_replaced(tmp_path, target):
    kept = KeptExports(tmp_path / "cache")
    assert kept.write(b"1", target) == (target, None)
    assert KeptExports(tmp_path / "cache").write(b"2", target) == (target, None)
    assert target.read_bytes() == b"2"


def test_what_somebody_worked_on_stays_and_the_new_one_beside_it_is_replaced(tmp_path, target):
    kept = KeptExports(tmp_path / "cache")
    kept.write(b"1", target)
    target.write_bytes(b"filled in")
    beside = target.with_name("a-ban-moi.xlsx")
    assert kept.write(b"2", target) == (beside, target)
    assert kept.write(b"3", target) == (beside, target)
    assert (target.read_bytes(), beside.read_bytes()) == (b"filled in", b"3")
    beside.write_bytes(b"filled in as well")
    assert kept.write(b"4", target).file.name == "a-ban-moi-2.xlsx"


def test_the_same_bytes_are_not_written_again(tmp_path, target):
    kept = KeptExports(None)
    kept.write(b"1", target)
    before = target.stat().st_mtime_ns
    assert kept.write(b"1", target) == (target, None)
    assert target.stat().st_mtime_ns == before
    assert tmp_path


def test_without_memory_every_other_file_counts_as_somebodys(target):
    KeptExports(None).write(b"1", target)
    assert KeptExports(None).write(b"2", target).spared == target


def test_file_that_was_not_written_here_stays(tmp_path, target):
    target.parent.mkdir()
    target.write_bytes(b"another")
    assert KeptExports(tmp_path / "cache").write(b"1", target).file.name == "a-ban-moi.xlsx"


def test_file_that_was_brought_back_to_what_was_written_is_ours_again(tmp_path, target):
    kept = KeptExports(tmp_path / "cache")
    kept.write(b"1", target)
    target.write_bytes(b"x")
    target.write_bytes(b"1")
    assert kept.write(b"2", target) == (target, None)


def test_memory_that_cannot_be_written_is_no_matter(tmp_path, target):
    (tmp_path / "cache").write_bytes(b"")
    assert KeptExports(tmp_path / "cache").write(b"1", target).file == target


def test_place_that_cannot_be_written_is_a_sentence(tmp_path):
    with pytest.raises(UserError):
        KeptExports(None).write(b"1", tmp_path / "x" / ("a" * 300 + ".xlsx"))
    folder = tmp_path / "a.csv"
    folder.mkdir()
    assert KeptExports(None).write(b"1", folder).file.name == "a-ban-moi.csv"
