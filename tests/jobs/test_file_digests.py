import os
from hashlib import sha256

import pytest

from sinhkehoach.jobs.file_digests import FileDigests, ReadFile, read_files

HOUR = 3600 * 10**9


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "a.yaml"
    path.write_bytes(b"one")
    return path


def _now(file, later=HOUR):
    """Return the time of the file, and a while."""
    return lambda: file.stat().st_ctime_ns + later


def _later_run(first):
    return read_files(first.plain())


def test_digest_is_that_of_the_bytes(file):
    assert FileDigests({}).digest(file) == sha256(b"one").hexdigest()
    assert FileDigests({}).digest(file.with_name("b.yaml")) == ""
    assert FileDigests({}).digest(file.parent) == ""


def _first_run(file, later=HOUR):
    digests = FileDigests({}, _now(file, later))
    digests.digest(file)
    return digests


def _swap(file, data):
    """Let `data` stand in the file as if nothing had happened: same size, times and number, as far as a test can."""
    known = file.stat()
    file.write_bytes(data)
    os.utime(file, ns=(known.st_atime_ns, known.st_mtime_ns))
    return known


def test_a_settled_file_is_not_read_again(file):
    known = _later_run(_first_run(file))
    trusted = {path: each._replace(sha256="trusted") for path, each in known.items()}
    again = FileDigests(trusted)
    assert again.digest(file) == "trusted"
    assert not again.is_changed


@pytest.mark.parametrize("later", [0, 10**6, 10**9, 2 * 10**9])
def test_a_file_saved_when_it_was_read_is_read_again(file, later):
    known = _later_run(_first_run(file, later))
    doubted = {path: each._replace(sha256="doubted") for path, each in known.items()}
    again = FileDigests(doubted)
    assert again.digest(file) == sha256(b"one").hexdigest()
    assert again.is_changed


def test_a_clock_set_back_makes_files_be_read(file):
    known = _later_run(_first_run(file, -HOUR))
    file.write_bytes(b"two")
    assert FileDigests(known).digest(file) == sha256(b"two").hexdigest()


def test_a_change_of_the_same_size_and_time_is_seen(file):
    known = _later_run(_first_run(file))
    _swap(file, b"two")
    assert FileDigests(known).digest(file) == sha256(b"two").hexdigest()


def test_a_file_is_looked_at_once_in_a_run(file):
    digests = _first_run(file)
    file.write_bytes(b"another")
    assert digests.digest(file) == sha256(b"one").hexdigest()


def test_what_is_kept_is_plain_data(file):
    kept = _first_run(file).plain()
    assert read_files(kept)[str(file)].sha256 == sha256(b"one").hexdigest()
    with pytest.raises((TypeError, ValueError)):
        read_files({"a": [["x"], "y", "z"]})


def test_times_of_content_and_of_the_entry_both_count():
    assert not ReadFile((0, 0, 0, HOUR, 0), "", HOUR).is_settled
    assert not ReadFile((0, 0, 0, 0, HOUR), "", HOUR).is_settled
    assert ReadFile((0, 0, 0, 0, 0), "", HOUR).is_settled
